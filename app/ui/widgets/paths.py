"""A path in one line: cut in its middle where there is no room, copied whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from app.ui.widgets.labels import ElidedLabel


class PathLabel(ElidedLabel):
    """Both ends of a path tell the most; Ctrl+C and the context menu copy all of it."""

    where = Qt.TextElideMode.ElideMiddle

    def __init__(self, path: str = "", kind: str = "note") -> None:
        super().__init__(path, kind)
        self.setProperty("path", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def copy(self) -> None:
        """Put the whole path on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by keyboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())
