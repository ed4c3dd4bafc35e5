"""Files dropped anywhere on a window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.composer.editor import local_files


class FileDrop(QObject):
    """Watches a window for files that are dragged over it."""

    hovering = Signal(bool)
    dropped = Signal(list)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave everything else alone."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if not local_files(event.mimeData()):
                return False
            event.acceptProposedAction()
            self.hovering.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        elif isinstance(event, QDropEvent) and (files := local_files(event.mimeData())):
            event.acceptProposedAction()
            self.hovering.emit(False)
            self.dropped.emit(files)
            return True
        return False
