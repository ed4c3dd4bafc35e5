"""How messages are set: size, zoom, width of the column, code."""

from __future__ import annotations

import sys

from msgspec import Struct
from PySide6.QtGui import QFont

ZOOMS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
_TEXT = 14  # pixels of the text that all sizes of the messages are given for
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}  # the interface font of a system nobody has changed
_USUAL_ELSEWHERE = 11.0


class Reading(Struct, frozen=True):
    """What the reader may choose about the messages."""

    text_size: int = _TEXT  # pixels
    zoom: int = 100  # percent
    column: int = 760  # pixels at most, at a zoom of 100 %
    wrap_code: bool = False  # break long lines of code rather than scroll them
    colour_code: bool = True

    @property
    def scale(self) -> float:
        """How large text is set, 1 for 14 px."""
        return self.text_size / _TEXT * self.zoom / 100

    @property
    def width(self) -> int:
        """Of the column in pixels, at most: lines keep their number of words when text grows."""
        return round(self.column * self.scale)


def next_zoom(zoom: int, step: int) -> int:
    """The next larger (1) or smaller (-1) zoom in percent; the same at the end of the scale."""
    if step > 0:
        return next((value for value in ZOOMS if value > zoom), ZOOMS[-1])
    return next((value for value in reversed(ZOOMS) if value < zoom), ZOOMS[0])


def system_scale(font: QFont) -> float:
    """How much larger than usual the system's interface font was chosen, from 1 to 2."""
    usual = _USUAL_POINTS.get(sys.platform, _USUAL_ELSEWHERE)
    return min(2.0, max(1.0, font.pointSizeF() / usual))
