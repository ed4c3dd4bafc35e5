"""How much of a prompt is computed before the engine looks back."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.worker import Worker


def chunks(total: int, pace: float, *, moves_weights: bool = False) -> list[int]:
    """The chunks of a prompt, at so many tokens a second."""
    worker = Worker(cast(Any, None), lambda _: None)
    worker._pace = pace
    context = cast(Any, SimpleNamespace(n_ubatch=512, n_batch=2048, moves_weights=moves_weights))
    found: list[int] = []
    while sum(found) < total:
        found.append(worker._chunk(context, total - sum(found), first=not found))
    return found


@pytest.mark.parametrize(
    ("total", "pace", "wanted"),
    [
        (1300, 0.0, [64, 512, 512, 212]),  # nothing is known: few at first, to learn the speed soon
        (1300, 100.0, [64, 512, 512, 212]),
        (1300, 2000.0, [512, 512, 276]),
        (300, 0.0, [300]),  # little: all at once
        (5000, 15_000.0, [1024, 1024, 1024, 1024, 904]),  # a fast card: a look every 80 ms is enough
        (5000, 1e6, [2048, 2048, 904]),
    ],
)
def test_a_prompt_is_computed_in_chunks(total: int, pace: float, wanted: list[int]) -> None:
    assert chunks(total, pace) == wanted


def test_few_tokens_are_no_quicker_where_weights_cross_the_bus_for_them() -> None:
    assert chunks(1300, 0.0, moves_weights=True) == [512, 512, 276]
