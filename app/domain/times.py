"""Times as numbers, in seconds since the epoch, and what a calendar takes of them."""

from __future__ import annotations

LATEST = 4_102_444_800.0  # the year 2100


def dated(seconds: float) -> float:
    """Return a time that every system can turn into a date, the nearest one from 1970 to 2100.

    A file that was imported, or a clock that was wrong, may have left another; the order stays.
    """
    return min(max(seconds, 0.0), LATEST)
