"""Rows found by place, against plain sums."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from app.ui.chat.heights import Heights

PIXELS = st.integers(0, 500)


@given(st.lists(PIXELS, max_size=60), st.lists(PIXELS, max_size=20), st.data())
def test_places_are_those_of_plain_sums(first: list[int], more: list[int], data: st.DataObject) -> None:
    heights, plain = Heights(first), list(first)
    for height in more:
        heights.append(height)
        plain.append(height)
    for _ in range(5 if plain else 0):
        row, height = data.draw(st.integers(0, len(plain) - 1)), data.draw(PIXELS)
        heights.set(row, height)
        plain[row] = height
    tops = [0, *accumulate(plain)]
    assert [heights.top(row) for row in range(len(plain) + 1)] == tops
    assert heights.total == tops[-1]
    y = data.draw(st.integers(-5, tops[-1] + 5))
    found = heights.at(y)
    if not plain:
        assert found == -1
    elif 0 <= y < tops[-1]:
        assert tops[found] <= y < tops[found + 1]
    else:
        assert 0 <= found < len(plain)


def test_a_long_list_costs_little_per_change() -> None:
    heights = Heights([10] * 100_000)
    heights.set(50_000, 30)
    assert heights.at(heights.top(50_000) + 29) == 50_000
    assert heights.total == 1_000_020
