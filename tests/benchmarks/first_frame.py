"""Prints the monotonic time at which a window's first frame was painted and ends."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget


class FirstFrame(QObject):
    """Ends the process when a window that came to the screen has been painted.

    Qt paints all widgets of a window while it handles the first expose of its native window.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an expose be handled, then tell the time."""
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow):
            watched.event(event)
            print(time.monotonic(), flush=True)
            os._exit(0)
        return False


def main(kind: str) -> None:
    """Open an empty window or the program's."""
    application = QApplication([])
    watcher = FirstFrame()
    application.installEventFilter(watcher)
    if kind == "empty":
        window = QWidget()
        window.resize(1280, 820)
        window.show()
        application.exec()
    else:
        from app import main as program

        program.main([])  # it takes the application that is there


if __name__ == "__main__":
    main(sys.argv[1])
