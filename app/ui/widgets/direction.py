"""Which way things are read: where a part of a row stands, how a line of another script is drawn in it."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

_MARK, _ISOLATE, _END = "\u200f", "\u2066", "\u2069"  # right-to-left mark, left-to-right isolate, its end
_DOT = " · "
_PATH = re.compile(r"(?<!\S)(?:~?/|[A-Za-z]:\\)[^\u0590-\u08ff]*[^\u0590-\u08ff\s.]")


def turned(direction: Qt.LayoutDirection, whole: QRect, part: QRect) -> QRect:
    """Return where a part of a whole lies; both are given as they are read from left to right."""
    if direction is Qt.LayoutDirection.LeftToRight:
        return part
    return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)


def drawn(painter: QPainter, text: str) -> str:
    """Return a text as a painter draws it in its window."""
    return directed(text) if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else text


def put(widget: QWidget, place: QRect, width: int) -> None:
    """Give a widget its place in a row of a width, counted from where the row begins to be read."""
    widget.setGeometry(turned(widget.layoutDirection(), QRect(0, 0, width, 1), place))


def directed(text: str) -> str:
    """Return a text as it is drawn in a window that is read from right to left.

    Each line begins at the right even where a name of Latin letters comes first; a line without any letter
    of a right-to-left script keeps its own order inside, with its full stop at its end, and so do the parts
    of a line that stand between dots, and a path.
    """
    return "\n".join(map(_directed_line, text.split("\n")))


def _directed_line(line: str) -> str:
    if not line:
        return line
    if not _turned_script(line):
        return _MARK + _alone(line)
    parts = _PATH.sub(lambda path: _alone(path[0]), line).split(_DOT)
    if len(parts) > 1:
        parts = [part if _turned_script(part) else _alone(part) for part in parts]
    return _MARK + _DOT.join(parts)


def _alone(text: str) -> str:
    return f"{_ISOLATE}{text}{_END}"


def _turned_script(text: str) -> bool:
    # None of these scripts begins below; most texts end there.
    return max(text, default="") >= "\u0590" and any(
        unicodedata.bidirectional(character) in ("R", "AL") for character in text
    )
