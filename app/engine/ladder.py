"""Safe mode: the order in which load options are tried after a native fault. Pure."""

from __future__ import annotations

import signal
import sys
from collections.abc import Collection, Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.models import LoadOptions
from app.engine.state import Way, way_of

OUT_OF_MEMORY_KILL = -9
ABORT = -6
_NATIVE_SIGNALS = frozenset({-4, -5, -6, -8, -11})  # ILL TRAP ABRT FPE SEGV
_BUS = -10  # of macOS; on Linux (-7) it is an unreadable page of the model's file, which no option mends
_FIRST_NT_FAULT = 0xC0000000  # Windows: an exit code from here on is an exception's code


class Rung(Struct, frozen=True):
    """Options of one try; `change` says what safe mode changed, "" for the first."""

    options: LoadOptions
    change: str = ""


def rungs(options: LoadOptions, variants: Sequence[str], *, gpu: bool) -> tuple[Rung, ...]:
    """Return the tries: the best CPU variant, the next, extra buffers off, without GPU, lower variants.

    A variant that is chosen, as the fastest, comes first if it is one of those that may be used.
    """
    chosen = options.cpu_variant if options.cpu_variant in variants else None
    options = replace(options, cpu_variant=chosen)
    order = [chosen] if chosen else []
    order += [name for name in variants if name != chosen]
    names: list[str | None] = list(order[:2]) or [None]
    tries = [_rung(options, cpu_variant=name) for name in names]
    safe = replace(options, use_extra_buffers=False)
    tries.append(_rung(options, cpu_variant=names[-1], use_extra_buffers=False))
    if gpu and options.n_gpu_layers != 0:
        safe = _without_card(safe)
        tries.append(_rung(options, safe, cpu_variant=names[-1]))
    tries += [_rung(options, safe, cpu_variant=name) for name in order[2:]]
    return _distinct(tries)


def _without_card(options: LoadOptions) -> LoadOptions:
    """Return options that leave the cards out; the processor has to compute all of it then."""
    threads = options.n_threads_without_card
    return replace(
        options,
        n_threads=threads or options.n_threads,
        n_threads_batch=threads or options.n_threads_batch,
        n_threads_without_card=None,
        n_gpu_layers=0,
        n_cpu_moe=0,
        tensor_split=(),
        embedding_on_card=False,
    )


def after(tries: Sequence[Rung], index: int, exit_code: int | None) -> int | None:
    """Return the index of the next try after a fault, None when the exit wasn't one that safe mode mends."""
    if exit_code == OUT_OF_MEMORY_KILL:
        # The system took the memory back: only options that need less can help.
        later = (i for i in range(index + 1, len(tries)) if not tries[i].options.use_extra_buffers)
        return next(later, None) if tries[index].options.use_extra_buffers else None
    if not is_native_fault(exit_code) or index + 1 >= len(tries):
        return None
    if exit_code == ABORT:
        # A failed check of llama.cpp's own: another CPU variant would fail it too.
        now = tries[index].options
        later = (i for i in range(index + 1, len(tries)) if _differs(tries[i].options, now))
        return next(later, None)
    return index + 1


def next_try(tries: Sequence[Rung], index: int, error: EngineError) -> int | None:
    """Return the index of the try that safe mode makes of an error, None when none would help."""
    if error.code in ("out_of_memory", "engine_killed"):
        return after(tries, index, OUT_OF_MEMORY_KILL)
    return after(tries, index, error.exit_code) if error.code == "engine_died" else None


def from_known(tries: tuple[Rung, ...], known: object) -> tuple[Rung, ...]:
    """Start at the options that worked before; what lies above them is not tried again."""
    for index, rung in enumerate(tries):
        if getattr(known, "change", "") and rung.change == getattr(known, "change", ""):
            return tries[index:]
    return tries


def trusted(tries: tuple[Rung, ...], distrusted: Collection[Way]) -> tuple[Rung, ...]:
    """Leave out what has faulted while it generated; the last, safest one is always left."""
    return tuple(rung for rung in tries if way_of(rung.options) not in distrusted) or tries[-1:]


def change(wished: LoadOptions, used: LoadOptions) -> str:
    """Say what safe mode changed of the options that were wished for, "" for nothing."""
    words = []
    if used.cpu_variant != wished.cpu_variant and used.cpu_variant:
        words.append(f"cpu_variant={used.cpu_variant}")
    if used.use_extra_buffers != wished.use_extra_buffers:
        words.append("extra_buffers=off")
    if used.n_gpu_layers != wished.n_gpu_layers:
        words.append("gpu=off")
    return " ".join(words)


def _differs(one: LoadOptions, other: LoadOptions) -> bool:
    """Whether two tries differ in more than the CPU variant."""
    return (one.use_extra_buffers, one.n_gpu_layers) != (other.use_extra_buffers, other.n_gpu_layers)


def is_native_fault(exit_code: int | None) -> bool:
    """Tell whether a process ended by a fault of native code."""
    if exit_code == _BUS:
        return sys.platform == "darwin"
    return exit_code is not None and (exit_code in _NATIVE_SIGNALS or exit_code >= _FIRST_NT_FAULT)


def exit_text(exit_code: int | None) -> str:
    """Say how a process ended, for an error's detail."""
    if exit_code is None:
        return "ended"
    if exit_code >= _FIRST_NT_FAULT:
        return f"exception 0x{exit_code:08X}"
    if exit_code < 0:
        try:
            return f"signal {signal.Signals(-exit_code).name}"
        except ValueError:
            return f"signal {-exit_code}"
    return f"exit status {exit_code}"


def _rung(options: LoadOptions, base: LoadOptions | None = None, **changes: object) -> Rung:
    tried = replace(base or options, **changes)
    return Rung(tried, change(options, tried))


def _distinct(tries: Sequence[Rung]) -> tuple[Rung, ...]:
    seen: dict[LoadOptions, Rung] = {}
    for rung in tries:
        seen.setdefault(rung.options, rung)
    first, *rest = seen.values()
    return (Rung(first.options), *rest)
