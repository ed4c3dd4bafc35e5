"""Draws a token from the whole softmax by looking at a few logits only, without changing the distribution.

The usual way computes e^x for all 201,088 tokens, 1.6 ms each time. Here the largest logits are taken alone,
and none of the others is above the smallest of them: with its weight for each of all tokens, a sum is known
that is never too small. A number drawn below it falls to one of the largest, mostly; else any token is taken,
and kept with the chance that its own weight has in the one it was given, or all begins anew (rejection
sampling; J. von Neumann: Various Techniques Used in Connection With Random Digits, 1951).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

_MOST = 300.0  # times that it may begin anew, expected at most; above, computing all is faster
_TRIES = 3000


class LazyDraw:
    """Draws among `size` tokens at a temperature; `random` returns numbers from 0 to below 1."""

    def __init__(self, size: int, temperature: float, random: Callable[[], float]) -> None:
        self._size, self._scale, self._random = size, 1 / temperature, random

    def draw(self, ids: Sequence[int], logits: Sequence[float], read: Callable[[int], float]) -> int | None:
        """Return a token id, or None where the distribution is too flat for this to be fast.

        `ids` and `logits` are the largest, in falling order; `read` returns the logit of any id.
        """
        top, scale, random, exp = logits[0], self._scale, self._random, math.exp
        each, chance = exp((logits[-1] - top) * scale), random()
        # No less than the sum below: mostly this is enough to see that the number falls to the likeliest.
        others = len(logits) - 1
        bound = 1 + others * exp((logits[min(others, 1)] - top) * scale) + self._size * each
        if chance * bound < 1 and bound <= _MOST and math.isfinite(top):
            return ids[0]
        weights = [exp((x - top) * scale) for x in logits]
        total = sum(weights)
        whole = total + self._size * each
        if not whole <= (_MOST + 1) * total:  # so that it holds for NaN
            return None
        for _ in range(_TRIES):
            left = chance * whole
            if left < total:
                for token, weight in zip(ids, weights, strict=True):
                    left -= weight
                    if left < 0:
                        return token
                return ids[0]  # rounding
            place = int(random() * self._size)
            if place not in ids and random() * each < exp((read(place) - top) * scale):
                return place
            chance = random()
        return None
