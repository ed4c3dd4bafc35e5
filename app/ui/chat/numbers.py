"""Numbers as a reader wants them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def seconds_text(seconds: float) -> str:
    """Seconds with one decimal, with two where one would say nothing."""
    return QLocale().toString(float(seconds), "f", 1 if seconds >= 0.095 else 2)
