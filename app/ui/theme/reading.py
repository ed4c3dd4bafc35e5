"""In what size things are read: the steps of the zoom, the system's own size of text."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont

ZOOMS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}  # the interface font of a system nobody has changed
_USUAL_ELSEWHERE = 11.0


def next_zoom(zoom: int, step: int) -> int:
    """The next larger (1) or smaller (-1) zoom in percent; the same at the end of the scale."""
    if step > 0:
        return next((value for value in ZOOMS if value > zoom), ZOOMS[-1])
    return next((value for value in reversed(ZOOMS) if value < zoom), ZOOMS[0])


def system_scale(font: QFont) -> float:
    """How much larger than usual the system's interface font was chosen, from 1 to 2."""
    usual = _USUAL_POINTS.get(sys.platform, _USUAL_ELSEWHERE)
    return min(2.0, max(1.0, font.pointSizeF() / usual))
