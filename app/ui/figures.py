"""Figures as a user reads them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def gigabytes(size: int, decimals: int = 1) -> str:
    """A size in GB (10^9 bytes) in the style of the language."""
    return QLocale().toString(size / 1e9, "f", decimals)


def short_context(tokens: int) -> str:
    """A context length as it is called: 64k."""
    return f"{tokens // 1024}k" if tokens >= 1024 else str(tokens)
