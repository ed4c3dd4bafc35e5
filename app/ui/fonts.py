"""A computer without fonts: no window can say so."""

from __future__ import annotations

import logging
import sys

from PySide6.QtGui import QFont, QFontMetrics

_log = logging.getLogger(__name__)


def complain_without_fonts() -> None:
    """Say in the log and on the terminal that no text can be drawn for want of a font."""
    if QFontMetrics(QFont()).inFontUcs4(ord("a")):
        return
    words = "no fonts are installed, so no text can be drawn; install one, for example DejaVu Sans"
    _log.error(words)
    if sys.stderr is not None:
        print(f"alcove: {words}", file=sys.stderr)
