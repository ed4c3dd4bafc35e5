"""What was measured to be fastest, in a plan: only where it holds and the user has left the choice. Pure."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from app.domain.models import FitPlan, LoadWishes, PlaceKind, Placement, Tuned, Verdict

_ON_CARDS = ("all_on_gpu", "experts_in_memory", "layers_in_memory")


def placement(plan: FitPlan) -> Placement:
    """Return where a load is computed, roughly: a layer more or less makes no other threads the best."""
    kind = next((reason for reason in plan.reasons if reason in _ON_CARDS), "")
    if not kind:
        return Placement()
    cards = (place for place in plan.places if place.kind is not PlaceKind.MEMORY and place.used)
    return Placement(kind, tuple(card.label for card in cards))


def plan_tuned(plan: Callable[[LoadWishes], FitPlan], wishes: LoadWishes, tuned: Tuned | None) -> FitPlan:
    """Return the plan for the wishes with what was measured, as far as it holds here.

    Threads that suit a card are of no use to the processor. A batch and the kind of attention were measured
    with a short context: where they would take memory that is better used they are left as they were.
    """
    plain = plan(wishes)
    if tuned is None or tuned.placement != placement(plain):
        return plain
    modest = replace(tuned, n_ubatch=plain.options.n_ubatch, flash_attention=None)
    for part in (tuned, modest):
        found = applied(plan(wished(wishes, part)), plain, wishes, part)
        if not _worse(found, plain):
            return found
    return plain


def wished(wishes: LoadWishes, tuned: Tuned) -> LoadWishes:
    """Return wishes that take what was measured where the user wishes nothing.

    That a second copy of the weights is faster is no wish for one: the plan allows it where memory is ample.
    """
    copy = False if tuned.use_extra_buffers is False else None
    attention = tuned.flash_attention
    return replace(
        wishes,
        threads=tuned.n_threads if wishes.threads is None else wishes.threads,
        batch=tuned.n_ubatch if wishes.batch is None else wishes.batch,
        extra_buffers=copy if wishes.extra_buffers is None else wishes.extra_buffers,
        flash_attention=attention if wishes.flash_attention is None else wishes.flash_attention,
    )


def applied(plan: FitPlan, plain: FitPlan, wishes: LoadWishes, tuned: Tuned) -> FitPlan:
    """Return the plan with what wishes can't say: the CPU variant, threads of prompts and without a card."""
    options = replace(plan.options, cpu_variant=tuned.cpu_variant)
    if wishes.threads is None:
        alone = plain.options.n_threads_without_card
        options = replace(options, n_threads_batch=tuned.n_threads_batch, n_threads_without_card=alone)
    return replace(plan, options=options)


def _worse(found: FitPlan, plain: FitPlan) -> bool:
    """Whether a plan gives up what another has: place, room, context, layers on the cards."""
    verdicts, options, before = list(Verdict), found.options, plain.options
    return (
        verdicts.index(found.verdict) > verdicts.index(plain.verdict)
        or placement(found) != placement(plain)
        or found.to_free > plain.to_free
        or options.context_length < before.context_length
        or options.n_gpu_layers < before.n_gpu_layers
        or options.n_cpu_moe > before.n_cpu_moe
    )
