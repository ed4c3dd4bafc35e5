"""Endless repetition is found; what merely looks alike is not."""

from __future__ import annotations

import random

import pytest

from app.domain.generation import TokenItem
from app.harmony.repetition import LONGEST_CYCLE, Repetition
from tests.scripted import items


def first_alarm(ids: list[int], batch: int = 7) -> int | None:
    """After how many tokens the alarm is given, fed in batches; None when it isn't."""
    watch = Repetition()
    for start in range(0, len(ids), batch):
        if watch.feed([TokenItem(i, "x") for i in ids[start : start + batch]]):
            return start + batch
    return None


def ids_of(text: str) -> list[int]:
    """Words and single signs as ids."""
    return [hash(item.text) % 200_000 for item in items(text)]


PREFACE = list(range(1000, 1300))


@pytest.mark.parametrize("cycle", [1, 2, 3, 17, 64, 200, LONGEST_CYCLE])
@pytest.mark.parametrize("batch", [1, 7, 32, 1000])
def test_every_cycle_is_found_soon(cycle: int, batch: int) -> None:
    ids = PREFACE + list(range(cycle)) * (12 * LONGEST_CYCLE // cycle)
    found = first_alarm(ids, batch)
    assert found is not None
    assert found <= len(PREFACE) + max(512, 8 * cycle) + 64 + batch


def test_a_circle_after_very_long_text_is_found() -> None:
    rng = random.Random(1)
    ids = [rng.randrange(5000) for _ in range(50_000)] + [1, 2, 3] * 400
    found = first_alarm(ids)
    assert found is not None
    assert found > 50_000


ROWS = "\n".join(f'{{"id": {n}, "name": "row {n}", "ok": true}},' for n in range(300))


@pytest.mark.parametrize(
    "text",
    [
        " ".join(str(n) for n in range(3000)),
        ROWS,
        "| a | b | c |\n|---|---|---|\n" + "".join(f"| {n} | {n * n} | x |\n" for n in range(300)),
        "= " * 100 + "Title " + "= " * 100 + "words " * 50 + "- " * 200,
        ("} \n" * 20 + "def f(x):\n    return x\n") * 3 + "end",
        "la la la " * 60 + "and then the refrain ends",
        " ".join(random.Random(3).choices(["the", "a", "cat", "dog", "sat", "on", "mat"], k=5000)),
    ],
    ids=["numbers", "json", "table", "rulers", "code", "refrain", "few words"],
)
def test_what_looks_alike_is_left_alone(text: str) -> None:
    assert first_alarm(ids_of(text)) is None


def test_a_cycle_that_changes_each_time_is_left_alone() -> None:
    ids = [token for n in range(300) for token in (1, 2, 3, 4, 5, 100 + n)]
    assert first_alarm(ids) is None


def test_the_work_grows_with_the_length_alone() -> None:
    """The tokens kept are bounded, and each look reads a bounded part of them."""
    watch = Repetition()
    rng = random.Random(5)
    for _ in range(400):
        watch.feed([TokenItem(rng.randrange(3), "x") for _ in range(100)])
    assert len(watch._tokens) <= 2 * 8 * LONGEST_CYCLE + 100
