"""Tells of what the user does in any window of the program, for the lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TYPES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    )
)


class Activity(QObject):
    """Watches the windows of the system, not every widget: a few events a second, not thousands."""

    touched = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        QGuiApplication.instance().focusWindowChanged.connect(self._follow)  # type: ignore[union-attr]
        self._follow(QGuiApplication.focusWindow())
        for window in QGuiApplication.topLevelWindows():
            self._follow(window)

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # it is there once
            window.installEventFilter(self)
            self.touched.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell, and let everything go on its way."""
        if event.type() in _TYPES:
            self.touched.emit()
        return False
