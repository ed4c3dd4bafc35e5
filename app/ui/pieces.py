"""Work on the window's thread, cut into pieces, so that its events come between them."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer

_SLICE_SECONDS = 0.001  # after which no other piece is begun in one event

Work = Generator[None, None, None]  # yields between two pieces


class Pieces:
    """Work that is begun once and taken up again until it is done; `failed` when it raised an error."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.done = self.failed = False

    def go(self) -> bool:
        """Do as much as one event may; returns whether something is left."""
        until = time.perf_counter() + _SLICE_SECONDS
        while not self.done and time.perf_counter() < until:
            self._next()
        return not self.done

    def finish(self) -> None:
        """Do all that is left."""
        while not self.done:
            self._next()

    def _next(self) -> None:
        try:
            next(self._work)
        except StopIteration:
            self.done = True
        except Exception:
            self.failed = True
            raise


class Between(QObject):
    """Does one work at a time between the window's events."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Pieces | None = None
        self._then: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def start(self, pieces: Pieces, then: Callable[[], object]) -> None:
        """Call `then` once all pieces are done, at once when they are; what was begun before is left."""
        self._pieces, self._then = pieces, then
        if pieces.done:
            self._timer.stop()
            then()
        else:
            self._timer.start()

    @property
    def busy(self) -> bool:
        """Whether a work goes on."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Leave it as it is."""
        self._timer.stop()

    def _go_on(self) -> None:
        if self._pieces is None or self._pieces.done:
            self._timer.stop()
            self._then()
            return
        try:
            self._pieces.go()
        except Exception:
            self._timer.stop()
            raise
