"""Plans of models for the tests of what shows them."""

from __future__ import annotations

from app.domain.models import FitPlan, LoadOptions, PlaceKind, PlaceUse, Verdict

GB = 1_000_000_000


def plan(verdict: Verdict = Verdict.FITS_MEMORY, context_length: int = 32768) -> FitPlan:
    """A plan that takes 13.5 GB of a memory of 24 GB, of which 20 are free."""
    memory = PlaceUse(
        "memory",
        PlaceKind.MEMORY,
        "",
        24 << 30,
        20 * GB,
        weights=12 * GB,
        kv_full=GB,
        compute=GB // 2,
    )
    return FitPlan(LoadOptions(context_length=context_length), verdict, (memory,))
