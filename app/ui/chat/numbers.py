"""Numbers as a reader wants them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def seconds_text(seconds: float) -> str:
    """Seconds with one decimal, with two where one would say nothing."""
    if 0 < seconds < 0.005:
        return "<" + QLocale().toString(0.01, "f", 2)
    return QLocale().toString(float(seconds), "f", 1 if seconds >= 0.095 else 2)


def speed_text(tokens_per_second: float) -> str:
    """A speed with one decimal, from 100 on with none."""
    return QLocale().toString(float(tokens_per_second), "f", 1 if tokens_per_second < 99.95 else 0)
