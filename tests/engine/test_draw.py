"""The lazy draw draws from the softmax, however much of it lies among the tokens it doesn't look at."""

from __future__ import annotations

import math
import random
from collections import Counter

import pytest

from app.engine.draw import LazyDraw

_DRAWS = 15_000


def softmax(logits: list[float], temperature: float) -> list[float]:
    top = max(logits)
    weights = [math.exp((x - top) / temperature) for x in logits]
    return [weight / sum(weights) for weight in weights]


def head(logits: list[float], count: int) -> tuple[list[int], list[float]]:
    ids = sorted(range(len(logits)), key=logits.__getitem__, reverse=True)[:count]
    return ids, [logits[i] for i in ids]


def chi_square(found: Counter[int], wanted: list[float]) -> float:
    """The statistic over the degrees of freedom; about 1 where the numbers are drawn as wanted."""
    return sum((found[i] - _DRAWS * p) ** 2 / (_DRAWS * p) for i, p in enumerate(wanted)) / (len(wanted) - 1)


@pytest.mark.parametrize("temperature", [0.6, 1.0, 1.7])
@pytest.mark.parametrize("count", [1, 4, 16])
@pytest.mark.parametrize("spread", [0.0, 1.5])
def test_it_draws_from_the_softmax(temperature: float, count: int, spread: float) -> None:
    chance = random.Random(7)
    logits = [chance.gauss(2, spread) for _ in range(60)]
    lazy = LazyDraw(len(logits), temperature, chance.random)
    largest = head(logits, count)
    found: Counter[int] = Counter()
    for _ in range(_DRAWS):
        token = lazy.draw(*largest, logits.__getitem__)
        assert token is not None
        found[token] += 1
    assert chi_square(found, softmax(logits, temperature)) < 1.6


def test_few_logits_are_read_where_the_largest_have_most() -> None:
    chance = random.Random(3)
    logits = [chance.gauss(0, 1) for _ in range(50_000)]
    logits[:8] = [14.0, 13.0, 12.5, 12.0, 11.0, 10.0, 9.0, 8.0]
    read = []

    def look(token: int) -> float:
        read.append(token)
        return logits[token]

    lazy = LazyDraw(len(logits), 1.0, chance.random)
    for _ in range(100):
        lazy.draw(*head(logits, 12), look)
    assert len(read) < 100 * 50


@pytest.mark.parametrize("logits", [[0.0] * 50_000, [math.nan] * 50, [math.inf, *[0.0] * 50]])
def test_what_it_is_no_good_for_is_left_to_others(logits: list[float]) -> None:
    lazy = LazyDraw(len(logits), 1.0, random.Random(1).random)
    assert lazy.draw([0, 1, 2], logits[:3], logits.__getitem__) is None


def test_extreme_random_numbers_are_taken() -> None:
    lazy = LazyDraw(100, 1.0, lambda: 0.0)
    assert lazy.draw([5, 6], [3.0, 2.0], lambda _: 1.0) == 5
    chances = iter((1 - 2**-53, 1 - 2**-53, 0.0, 0.5))
    lazy = LazyDraw(100, 1.0, chances.__next__)  # none of the largest, the last of all, which is kept
    assert lazy.draw([5, 6], [3.0, 2.0], lambda _: 1.0) == 99
    lazy = LazyDraw(100, 1.0, lambda: 1 - 2**-53)  # and one that never is: that ends
    assert lazy.draw([5, 6], [3.0, 2.0], lambda _: 1.0) is None
    lazy = LazyDraw(100, 0.01, random.Random(1).random)
    assert lazy.draw([5, 6], [3000.0, -2000.0], lambda _: -math.inf) == 5
