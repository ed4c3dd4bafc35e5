"""Finds a model that goes round in circles: the same tokens again and again, exactly."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from app.domain.generation import TokenItem

LONGEST_CYCLE = 256  # tokens; a long sentence or a short paragraph
_TIMES = 8  # a cycle must come so often,
_LEAST = 512  # and for so many tokens in all: rulers, tables and refrains stay far below
_STEP = 64  # tokens between two looks
_SEED = 32  # tokens that must have come before for a closer look
_KEPT = LONGEST_CYCLE * _TIMES


class Repetition:
    """Takes the sampled tokens as they come; a look costs about a comparison a token."""

    def __init__(self) -> None:
        self._tokens = array("i")
        self._due = _LEAST

    def feed(self, items: Sequence[TokenItem]) -> bool:
        """Take the next tokens; whether the end of what was written goes round in circles."""
        tokens = self._tokens
        tokens.extend([item.id for item in items])
        if len(tokens) < self._due:
            return False
        if len(tokens) > 2 * _KEPT:
            del tokens[:-_KEPT]
        self._due = len(tokens) + _STEP
        return self._circles()

    def _circles(self) -> bool:
        """Look where the last tokens stood before, nearest first: each such distance may be a cycle."""
        tail = self._tokens[-(LONGEST_CYCLE + _SEED) :].tobytes()
        width = self._tokens.itemsize
        seed = tail[-_SEED * width :]
        end = len(tail) - width
        while (found := tail.rfind(seed, 0, end)) >= 0:
            end = found + len(seed) - 1
            distance = len(tail) - len(seed) - found
            if distance % width == 0 and self._repeats(distance // width):
                return True
        return False

    def _repeats(self, cycle: int) -> bool:
        length = max(_LEAST, cycle * _TIMES)
        if len(self._tokens) < length:
            return False
        last = self._tokens[-length:]
        return last[cycle:] == last[:-cycle]
