"""What was measured to be fastest, in a plan: only where the user has left the choice. Pure."""

from __future__ import annotations

from msgspec.structs import replace

from app.domain.models import FitPlan, LoadWishes, Tuned


def wished(wishes: LoadWishes, tuned: Tuned | None) -> LoadWishes:
    """Return wishes that take what was measured where the user wishes nothing.

    That a second copy of the weights is faster is no wish for one: the plan allows it where memory is ample.
    """
    if tuned is None:
        return wishes
    copy = None if tuned.use_extra_buffers else False
    attention = tuned.flash_attention
    return replace(
        wishes,
        threads=tuned.n_threads if wishes.threads is None else wishes.threads,
        batch=tuned.n_ubatch if wishes.batch is None else wishes.batch,
        extra_buffers=copy if wishes.extra_buffers is None else wishes.extra_buffers,
        flash_attention=attention if wishes.flash_attention is None else wishes.flash_attention,
    )


def applied(plan: FitPlan, wishes: LoadWishes, tuned: Tuned | None) -> FitPlan:
    """Return the plan with what wishes can't say: threads for prompts alone, the CPU variant."""
    if tuned is None:
        return plan
    options = replace(plan.options, cpu_variant=tuned.cpu_variant)
    if wishes.threads is None:
        options = replace(options, n_threads_batch=tuned.n_threads_batch)
    return replace(plan, options=options)
