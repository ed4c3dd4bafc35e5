"""Which messages of a column lie in the view or near it; its rows begin at `top`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.ui.chat.heights import Heights
from app.ui.chat.row import Row


def near(rows: Sequence[Row], heights: Heights, top: int, seen: range, *, from_below: bool) -> Iterator[Row]:
    """Yield the messages within a page of the view: those that are seen first, then outwards."""
    if not rows:
        return
    first, last = (heights.at(y - top) for y in (seen.start, seen.stop))
    inside = range(first, last + 1)
    yield from (rows[index] for index in (reversed(inside) if from_below else inside))
    ahead, behind = heights.at(seen.stop + len(seen) - top), heights.at(seen.start - len(seen) - top)
    yield from (rows[index] for index in range(last + 1, ahead + 1))
    yield from (rows[index] for index in range(first - 1, behind - 1, -1))


def distance(row: Row, heights: Heights, top: int, seen: range) -> int:
    """Return the pixels between a message and the view, below 0 where it lies in it."""
    begin = top + heights.top(row.index)
    return max(begin - seen.stop, seen.start - begin - heights[row.index])
