"""Keys that mean the same in several widgets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def kept_escape(event: QEvent) -> bool:
    """Keep Escape from the window, where it stops an answer; whether that was asked for.

    Qt asks the widget with the keyboard, and those around it, before it looks for a shortcut. The key itself
    follows as any other.
    """
    override = event.type() == QEvent.Type.ShortcutOverride
    if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
        event.accept()
        return True
    return False


def arrow_step(widget: QWidget, event: QKeyEvent) -> int:
    """Return how many choices an arrow key goes on in a row, as it is read: -1, 1, or 0 for another key."""
    key = Qt.Key(event.key())
    if key in _ACROSS and widget.isRightToLeft():
        return -_ACROSS[key]
    return _ACROSS.get(key, 0) or _DOWN.get(key, 0)
