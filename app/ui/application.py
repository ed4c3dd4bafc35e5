"""The application object, which the system asks to open files (a double click on a Mac)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hands over files to open, those that are asked for before anyone can take them too.

    Such an event goes to the application itself. A filter on the application would be asked about every
    event of every object, from Python: microseconds each, tens of thousands of times an answer.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Path] = []
        self._take: Callable[[list[Path]], object] = self._waiting.extend

    def hand_files_to(self, take: Callable[[list[Path]], object]) -> None:
        """Have files taken from now on, with those that wait."""
        self._take = take
        if self._waiting:
            take(self._waiting)
            self._waiting = []

    def event(self, event: QEvent) -> bool:
        """Take files; leave everything else alone."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take([Path(event.file())])
            return True
        return super().event(event)
