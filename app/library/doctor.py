"""The load doctor: what a failed load would have needed, what there is, what would load instead."""

from __future__ import annotations

import os
from collections.abc import Callable

from msgspec import Struct

from app.domain.errors import AppError
from app.domain.models import FitPlan, ModelRef, ProgramUse, Verdict
from app.library.parts import read_model
from app.settings.model import CONTEXT_CHOICES
from app.system.hardware import heaviest_programs

_FITTING = frozenset({Verdict.FITS_GPU, Verdict.FITS_EXPERTS, Verdict.FITS_MEMORY})
_MEMORY_CODES = frozenset({"out_of_memory", "gpu_memory", "engine_killed"})
_WORTH_NAMING = 700_000_000  # bytes; to close a smaller program frees too little
SMALLEST_CONTEXT = 4096

Plan = Callable[[ModelRef, int | None], FitPlan]


class Trouble(Struct, frozen=True):
    """Why a load failed, in figures: bytes, tokens, layers; 0 and "" where there is nothing to say.

    `needed` and `free` are of main memory: what a card lacks is told without figures.
    """

    code: str
    detail: str
    model: str
    context_length: int = 0
    needed: int = 0
    free: int = 0
    program: str = ""  # the one that takes most memory
    program_bytes: int = 0
    smaller_context: int = 0
    gpu_layers: int = 0  # half of those that were tried


def examine(plan: Plan, model: ModelRef, context_length: int | None, error: AppError) -> Trouble:
    """Return what is to be said about a failed load; blocking (reads headers, looks at processes)."""
    trouble = Trouble(error.code, error.detail, model.name)
    if error.code not in _MEMORY_CODES:
        return trouble
    try:
        now = plan(model, context_length)
        smaller = _smaller(plan, model, now)
        layers = (
            now.options.n_gpu_layers if now.options.n_gpu_layers > 0 else read_model(model.path).block_count
        )
    except AppError:
        return trouble
    largest = next(iter(heaviest_programs(_ours(), 1)), ProgramUse("", 0))
    return Trouble(
        error.code,
        error.detail,
        model.name,
        context_length=now.options.context_length,
        needed=now.memory.used,
        free=now.memory.free,
        program=largest.name.removesuffix(".exe") if largest.memory >= _WORTH_NAMING else "",
        program_bytes=largest.memory,
        smaller_context=smaller,
        gpu_layers=layers // 2,
    )


def _smaller(plan: Plan, model: ModelRef, now: FitPlan) -> int:
    """The longest context below that of a plan which fits; half of it when none does, 0 below 4,096."""
    below = [c for c in CONTEXT_CHOICES if SMALLEST_CONTEXT <= c < now.options.context_length]
    for length in reversed(below):
        other = plan(model, length)
        if other.verdict in _FITTING and other.needed < now.needed:
            return other.options.context_length
    half = max(now.options.context_length // 2, SMALLEST_CONTEXT)
    return half if half < now.options.context_length else 0


def _ours() -> frozenset[int]:
    import psutil

    return frozenset({os.getpid(), *(child.pid for child in psutil.Process().children(recursive=True))})
