"""Prints the longest call on the window's thread in its first seconds, from the first frame on, as JSON.

That is the import of most of the program, the making of everything else, and of the pages ahead of a click.
"""

from __future__ import annotations

import gc
import json

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.event_gaps import Watched, summed_up

_SECONDS = 8.0


class Started(Watched):
    """Watches from the first paint of a window on, and ends after some seconds."""

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event."""
        handled = super().notify(receiver, event)
        if not self.watching and event.type() == QEvent.Type.Paint:
            self.watching = True
            QTimer.singleShot(int(1000 * _SECONDS), self, QApplication.quit)
        return handled


def main() -> None:
    """Run the program as a user starts it."""
    gc.disable()  # as the program does at its start, before Qt
    application = Started()
    from app import main as program

    program.main([])  # it takes the application that is there
    print(json.dumps(summed_up(application.calls)))


if __name__ == "__main__":
    main()
