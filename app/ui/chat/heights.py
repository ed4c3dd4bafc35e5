"""The heights of many rows: the place of a row, and the row at a place, in logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Heights of rows in pixels, kept as a Fenwick tree, so that a long chat costs what a short one does."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights = list(heights)
        self._sums = [0, *self._heights]
        for index in range(1, len(self._sums)):
            above = index + (index & -index)
            if above < len(self._sums):
                self._sums[above] += self._sums[index]
        self._total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._total

    def append(self, height: int) -> None:
        """Put a row at the end."""
        self._heights.append(height)
        index = len(self._heights)
        below, held = index - 1, height
        while below > index - (index & -index):
            held += self._sums[below]
            below -= below & -below
        self._sums.append(held)
        self._total += height

    def set(self, row: int, height: int) -> None:
        """Give a row another height."""
        change = height - self._heights[row]
        if not change:
            return
        self._heights[row] = height
        self._total += change
        index = row + 1
        while index < len(self._sums):
            self._sums[index] += change
            index += index & -index

    def top(self, row: int) -> int:
        """Where a row begins."""
        top = 0
        while row > 0:
            top += self._sums[row]
            row -= row & -row
        return top

    def at(self, y: int) -> int:
        """The row at a place; the first or the last one when it lies outside."""
        if not self._heights:
            return -1
        index, step = 0, 1 << (len(self._heights).bit_length() - 1)
        while step:
            nearer = index + step
            if nearer < len(self._sums) and self._sums[nearer] <= y:
                index, y = nearer, y - self._sums[nearer]
            step >>= 1
        return min(index, len(self._heights) - 1)
