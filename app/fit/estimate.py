"""How a model is loaded best on a computer, and whether it fits: integers only, pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from app.domain.models import (
    FitPlan,
    Hardware,
    KvType,
    LoadOptions,
    LoadWishes,
    PlaceUse,
    ProgramUse,
    Verdict,
)
from app.fit.correction import MeasuredLoad, corrected
from app.fit.memory import kv_layer_bytes
from app.fit.placement import (
    MIB,
    gpu_share,
    is_unified,
    lay_out,
    places,
    unified_limit,
    usable_devices,
)
from app.fit.shape import ModelShape

CONTEXTS = (131072, 65536, 32768, 16384, 8192, 4096)
DEFAULT_CONTEXT = 32768  # chosen by itself when it fits: long enough for papers, cheap in memory
LEAST_CONTEXT = 8192  # chosen for a better place in memory; less only when nothing else fits
_BATCH, _UBATCH = 2048, 512  # tokens; of a prompt, and computed at once
_TINY = 64 * MIB
_LOOK_UP = 4  # threads that look a prompt's tokens up, all that is left to do where a card has every layer
_AMPLE = 1024 * MIB  # that stays free on a card beside its reserve, where something is put there for speed
_FITS = frozenset({Verdict.FITS_GPU, Verdict.FITS_EXPERTS, Verdict.FITS_MEMORY})
_MEMORY_SPEED = 20_000_000_000  # bytes a second that a processor reads weights with
_SMALLEST_FOR_DISK = 8 << 30


class Planner:
    """Plans loads of one model on one computer; `measured` are its real loads so far."""

    def __init__(self, shape: ModelShape, hardware: Hardware, measured: Sequence[MeasuredLoad] = ()) -> None:
        self._shape = shape
        self._hardware = hardware
        self._measured = tuple(measured)

    def plan(self, wishes: LoadWishes | None = None) -> FitPlan:
        """Return the plan that follows the wishes and is best in what they leave open."""
        wishes = wishes or LoadWishes()
        largest = self._shape.context_length
        if wishes.context_length is not None:
            length = min(wishes.context_length, largest)
            return _add_reasons(self._best(length, wishes), "context_chosen")
        usual = [c for c in CONTEXTS if c <= min(DEFAULT_CONTEXT, largest)] or [largest]
        plans = [self._best(length, wishes) for length in usual]
        best = self._choose(plans)
        if best is not plans[0]:
            return _add_reasons(best, "context_reduced")
        return self._longer(best, wishes)

    def _choose(self, plans: Sequence[FitPlan]) -> FitPlan:
        """Return the plan in the best place with the longest context; below 8k only to fit at all."""
        useful = [p for p in plans if p.options.context_length >= LEAST_CONTEXT] or list(plans)
        best = min(useful, key=_rank)
        if best.verdict in _FITS:
            return best
        last = plans[-1]
        return last if _rank(last) < _rank(best) else useful[-1]

    def _longer(self, plan: FitPlan, wishes: LoadWishes) -> FitPlan:
        """Return a plan with a longer context where it takes less than half of what is free."""
        for length in CONTEXTS:
            if not plan.options.context_length < length <= self._shape.context_length:
                continue
            longer = self._best(length, wishes)
            roomy = all(2 * place.used <= place.free for place in longer.places)
            if longer.verdict is plan.verdict and longer.verdict in _FITS and roomy:
                return _add_reasons(longer, "context_extended")
        return plan

    # -- one context -----------------------------------------------------------------------------

    def _best(self, context_length: int, wishes: LoadWishes) -> FitPlan:
        options = self._options(context_length, wishes)
        devices = usable_devices(self._hardware)
        tiny = self._shape.weights < _TINY and wishes.gpu_layers is None
        if not devices or tiny or wishes.gpu_layers == 0:
            return self._in_memory(options, wishes)
        placed = self._on_gpu(options, wishes)
        if placed is None:
            return self._in_memory(options, wishes)
        if wishes.gpu_layers is None:
            plain = self._in_memory(options, wishes)
            if _rank(plain) < _rank(placed):
                return plain
        return placed

    def _options(self, context_length: int, wishes: LoadWishes) -> LoadOptions:
        ubatch, kv_type = wishes.batch or _UBATCH, wishes.kv_type or KvType.F16
        threads = wishes.threads or self._threads()
        return LoadOptions(
            context_length=context_length,
            n_batch=max(ubatch, _BATCH),
            n_ubatch=ubatch,
            n_threads=threads,
            n_threads_batch=threads,
            use_extra_buffers=bool(wishes.extra_buffers),
            kv_type=kv_type,
            flash_attention=True if kv_type is not KvType.F16 else wishes.flash_attention,
        )

    def _threads(self) -> int:
        """One for a tiny model, whose threads would only wait for each other; else leave a core free."""
        if self._shape.weights < _TINY:
            return 1
        cores = self._hardware.physical_cores
        return cores - 1 if cores >= 4 else max(1, cores)

    def _in_memory(self, options: LoadOptions, wishes: LoadWishes) -> FitPlan:
        options = replace(options, n_gpu_layers=0, n_cpu_moe=0)
        return self._with_copies(options, wishes, Verdict.FITS_MEMORY)

    def _with_copies(self, options: LoadOptions, wishes: LoadWishes, verdict: Verdict) -> FitPlan:
        """Repack weights where memory is ample even for the second copy, or where that is wished."""
        plan = self._judge(options, verdict)
        if wishes.extra_buffers is not None:
            return _add_reasons(plan, "extra_buffers" if options.use_extra_buffers else "no_extra_buffers")
        copied = self._judge(replace(options, use_extra_buffers=True), verdict)
        if not copied.repacked:
            return plan
        ample = copied.verdict in _FITS
        return _add_reasons(copied, "extra_buffers") if ample else _add_reasons(plan, "no_extra_buffers")

    def _on_gpu(self, options: LoadOptions, wishes: LoadWishes) -> FitPlan | None:
        """Return the plan that gives the GPUs most: all, then fewer experts, then fewer layers."""
        count = self._shape.block_count
        forced = wishes.gpu_layers
        layers = count + 1 if forced is None else min(forced, count + 1)
        experts = range(count + 1) if wishes.experts_in_memory is None else (wishes.experts_in_memory,)

        def put(n_layers: int, moe: int) -> LoadOptions:
            return replace(options, n_gpu_layers=n_layers, n_cpu_moe=min(moe, count))

        found = self._most([put(layers, moe) for moe in experts])
        if found is None and forced is None:
            found = self._most([put(n, experts[-1]) for n in range(count, 0, -1)])
        if found is None and forced is not None:
            # What is forced is planned, even where it can't work: the verdict says so.
            found = put(layers, experts[-1])
            found = replace(found, tensor_split=self._splits(found)[0])
        return None if found is None else self._gpu_plan(found, wishes)

    def _most(self, tries: Sequence[LoadOptions]) -> LoadOptions | None:
        """Return the first that fits of options that take ever less of the GPUs, None when none does."""
        first = bisect_left(tries, True, key=lambda options: self._fit(options) is not None)
        return self._fit(tries[first]) if first < len(tries) else None

    def _fit(self, options: LoadOptions) -> LoadOptions | None:
        """Return the options with a split over the cards that fits, None when none does."""
        tries = (replace(options, tensor_split=split) for split in self._splits(options))
        return next((tried for tried in tries if self._fits_gpus(tried)), None)

    def _gpu_plan(self, options: LoadOptions, wishes: LoadWishes) -> FitPlan:
        whole = options.n_gpu_layers > self._shape.block_count and not options.n_cpu_moe
        if whole:
            options = self._with_embedding(options)
            if wishes.threads is None:
                alone = options.n_threads or 1
                options = replace(
                    options,
                    n_threads=1,
                    n_threads_batch=min(alone, _LOOK_UP),
                    n_threads_without_card=alone,
                )
            return _add_reasons(self._judge(options, Verdict.FITS_GPU), "all_on_gpu")
        plan = self._with_copies(options, wishes, Verdict.FITS_EXPERTS)
        partly = "experts_in_memory" if options.n_cpu_moe else "layers_in_memory"
        return _add_reasons(plan, partly)

    def _with_embedding(self, options: LoadOptions) -> LoadOptions:
        """Put the token embedding beside all the rest, where there is one card and nothing misses the room.

        Prompts are read 0.8 % faster then, answers written 0.5 % (`tests/benchmarks/README.md`).
        """
        if len(usable_devices(self._hardware)) != 1 or is_unified(self._hardware):
            return options
        with_it = replace(options, embedding_on_card=True)
        card = self._places(with_it)[1]
        return with_it if card.used + card.reserve + _AMPLE <= card.free else options

    def _splits(self, options: LoadOptions) -> list[tuple[float, ...]]:
        """Return ways to share the layers among the cards: filled alike, then one after the other."""
        devices = usable_devices(self._hardware)
        if len(devices) < 2 or is_unified(self._hardware):
            return [()]
        sizes = self._layer_sizes(options)
        cards = self._places(options)[1:]
        room = [max(1, card.free - card.reserve - card.compute) for card in cards]
        return [_shared(sizes, room), _filled(sizes, room)]

    def _layer_sizes(self, options: LoadOptions) -> list[int]:
        """The bytes that each offloaded layer, and the output, take of a card."""
        shape = self._shape
        sizes = [
            layer.rest
            + (0 if index < options.n_cpu_moe else layer.experts)
            + kv_layer_bytes(shape, index, options.context_length, options.n_ubatch, options.kv_type)
            for index, layer in enumerate(shape.layers)
        ]
        return [*sizes, shape.output][shape.block_count + 1 - options.n_gpu_layers :]

    def _fits_gpus(self, options: LoadOptions) -> bool:
        if is_unified(self._hardware):
            limit = unified_limit(self._hardware)
            return gpu_share(self._shape, self._hardware, options) <= limit
        return not any(place.to_free for place in self._places(options)[1:])

    def _places(self, options: LoadOptions) -> tuple[PlaceUse, ...]:
        found = places(self._shape, self._hardware, options)
        return corrected(found, self._shape, self._hardware, options, self._measured)[0]

    # -- the verdict -----------------------------------------------------------------------------

    def _judge(self, options: LoadOptions, fitting: Verdict) -> FitPlan:
        found = places(self._shape, self._hardware, options)
        found, was_corrected = corrected(found, self._shape, self._hardware, options, self._measured)
        plan = FitPlan(options, fitting, found, corrected=was_corrected)
        memory, cards = found[0], found[1:]
        if any(card.missing for card in cards):
            return replace(plan, verdict=Verdict.DOES_NOT_FIT)
        if not plan.to_free:
            return plan
        if not memory.missing:
            programs = _to_close(self._hardware.programs, memory.to_free)
            return replace(plan, verdict=Verdict.FITS_TIGHTLY, close=programs)
        speed = self._disk_speed(memory, options)
        if speed:
            return replace(plan, verdict=Verdict.FROM_DISK, tokens_per_s=speed)
        return replace(plan, verdict=Verdict.DOES_NOT_FIT)

    def _disk_speed(self, memory: PlaceUse, options: LoadOptions) -> float:
        """Return tokens a second with experts read from disk, 0 where not even the rest stays in memory.

        A token reads the experts that it is sent to; those that memory still holds aren't read again.
        """
        shape = self._shape
        layout = lay_out(shape, options, usable_devices(self._hardware) if options.n_gpu_layers else ())
        experts = sum(
            layer.experts
            for index, layer in enumerate(shape.layers)
            if index < layout.experts_in_memory or layout.layers[index] < 0
        )
        resident = memory.used - memory.repacked - experts
        if resident + memory.reserve > memory.total // 2 or memory.total < _SMALLEST_FOR_DISK or not experts:
            return 0.0
        kept = max(0, memory.free - memory.reserve - resident)
        active = experts * shape.expert_used_count // max(shape.expert_count, 1)
        missing = max(0, experts - kept)
        read = active * missing // experts
        rest = shape.weights - shape.expert_weights
        return 1 / (read / self._hardware.disk_speed + (active + rest) / _MEMORY_SPEED)


def plan(
    shape: ModelShape,
    hardware: Hardware,
    wishes: LoadWishes | None = None,
    measured: Sequence[MeasuredLoad] = (),
) -> FitPlan:
    """Return how to load a model here; what isn't wished the plan chooses."""
    return Planner(shape, hardware, measured).plan(wishes)


def _rank(found: FitPlan) -> int:
    """How good the place is that a plan finds, 0 best."""
    return list(Verdict).index(found.verdict)


def _shared(sizes: Sequence[int], room: Sequence[int]) -> tuple[float, ...]:
    """Return how many of the layers, in order, each card gets, so that all are filled alike."""
    whole, total = sum(sizes), sum(room)
    counts, done, index = [0] * len(room), 0, 0
    reached = room[0]
    for size in sizes:
        # A layer belongs to the card in whose share its middle lies.
        while index + 1 < len(room) and (done + size / 2) * total > reached * whole:
            index += 1
            reached += room[index]
        counts[index] += 1
        done += size
    return tuple(float(count) for count in counts)


def _filled(sizes: Sequence[int], room: Sequence[int]) -> tuple[float, ...]:
    """Return how many of the layers, in order, each card gets, one after the other as far as they fit."""
    counts, index, left = [0] * len(room), 0, room[0]
    for size in sizes:
        if size > left and index + 1 < len(room):
            index += 1
            left = room[index]
        counts[index] += 1
        left -= size
    return tuple(float(count) for count in counts)


def _to_close(programs: Sequence[ProgramUse], needed: int) -> tuple[ProgramUse, ...]:
    """Return the fewest programs that together hold `needed` bytes; all that are known when they don't."""
    chosen: list[ProgramUse] = []
    for program in sorted(programs, key=lambda p: -p.memory):
        if sum(p.memory for p in chosen) >= needed:
            break
        chosen.append(program)
    return tuple(chosen)


def _add_reasons(found: FitPlan, *reasons: str) -> FitPlan:
    return replace(found, reasons=(*reasons, *(r for r in found.reasons if r not in reasons)))
