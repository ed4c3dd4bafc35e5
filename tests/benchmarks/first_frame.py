"""Prints the monotonic time of the first painted frame of a window and ends."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Ends the process when a top-level window has painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first expose of a window that is followed by its paint."""
        if event.type() == QEvent.Type.UpdateRequest and isinstance(watched, QWidget) and watched.isWindow():
            print(time.monotonic(), flush=True)
            os._exit(0)
        return False


def main(kind: str) -> None:
    """Open an empty window or the program's."""
    if kind == "empty":
        application = QApplication([])
        watcher = FirstPaint()
        application.installEventFilter(watcher)
        window = QWidget()
        window.resize(1280, 820)
        window.show()
        application.exec()
        return
    from app.bootstrap import make_application, run
    from app.main import parse

    application = make_application()
    watcher = FirstPaint()
    application.installEventFilter(watcher)
    run(parse([]))


if __name__ == "__main__":
    main(sys.argv[1])
