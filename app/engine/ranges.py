"""A rule of a grammar for the integers between two bounds, either of which may be missing."""

from __future__ import annotations

import math

_DIGITS = 16  # as many as the converter gives an integer
_MOST_DIGITS = 40


def integers(low: float, high: float) -> str | None:
    """Return a rule for the integers from `low` to `high`; None where the bounds are too far out.

    A bound is an integer or infinite. Where one is infinite, what is allowed ends with a number of digits.
    """
    digits = max([_DIGITS, *(len(str(abs(int(bound)))) + 1 for bound in (low, high) if math.isfinite(bound))])
    if digits > _MOST_DIGITS:
        return None
    most = 10**digits - 1
    first, last = int(max(low, -most)), int(min(high, most))
    choices = _between(max(first, 0), last)
    if first < 0:
        choices += [f'"-" {choice}' for choice in _between(max(-last, 1), -first)]
    return f"({' | '.join(choices)}) space"


def _between(low: int, high: int) -> list[str]:
    """Sequences of digits for the numbers from `low` to `high`, 0 or more both."""
    found = []
    for length in range(len(str(low)), len(str(max(high, 0))) + 1):
        first = max(low, 10 ** (length - 1) if length > 1 else 0)
        last = min(high, 10**length - 1)
        if first <= last:
            found += _of_one_length(str(first), str(last))
    return found


def _of_one_length(low: str, high: str) -> list[str]:
    if not low:
        return [""]
    rest = len(low) - 1
    if set(low[1:]) <= {"0"} and set(high[1:]) <= {"9"}:
        return [" ".join([_digit(low[0], high[0]), *["[0-9]"] * rest])]
    if low[0] == high[0]:
        return [f"{_digit(low[0], low[0])} {tail}" for tail in _of_one_length(low[1:], high[1:])]
    found = [f"{_digit(low[0], low[0])} {tail}" for tail in _of_one_length(low[1:], "9" * rest)]
    if int(high[0]) - int(low[0]) > 1:
        found += _of_one_length(f"{int(low[0]) + 1}{'0' * rest}", f"{int(high[0]) - 1}{'9' * rest}")
    return found + [f"{_digit(high[0], high[0])} {tail}" for tail in _of_one_length("0" * rest, high[1:])]


def _digit(low: str, high: str) -> str:
    return f"[{low}-{high}]" if low != high else f"[{low}]"
