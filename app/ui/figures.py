"""Figures as a user reads and writes them, in the style of the language."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale

_Language = QLocale.Language
# What stands between a name and its value, where it isn't a colon and a space.
_COLONS = {_Language.French: "\u00a0: ", _Language.Chinese: "\uff1a", _Language.Japanese: "\uff1a"}


def named(name: str, value: str) -> str:
    """A value after its name, with the colon of the language."""
    return name + _COLONS.get(QLocale().language(), ": ") + value


def number(value: float, decimals: int = 0) -> str:
    """A number with so many decimals."""
    return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(round(value))


def percent(share: float) -> str:
    """A share from 0 to 1 in percent, as the language writes it."""
    locale = QLocale()
    return f"{locale.toString(round(100 * share))}{locale.percent()}"


def read_number(text: str) -> float:
    """The number that was typed, in the style of the language or of programs; NaN for anything else."""
    value, good = QLocale().toDouble(text.strip())
    if good:
        return float(value)
    try:
        return float(text)
    except ValueError:
        return math.nan


def gigabytes(size: int, decimals: int = 1) -> str:
    """A size in GB (10^9 bytes) in the style of the language: files and memories alike, to be compared."""
    return QLocale().toString(size / 1e9, "f", decimals)


def data_size(size: int, decimals: int = 1) -> str:
    """A size in the unit that suits it (kB, MB, GB of powers of ten), in the style of the language."""
    return QLocale().formattedDataSize(size, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def short_context(tokens: int) -> str:
    """A context length as it is called: 64k."""
    return f"{number(tokens // 1024)}k" if tokens >= 1024 else number(tokens)
