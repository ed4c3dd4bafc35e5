"""Makes what nobody has asked for yet, a piece at a time, while the user lets the window alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_QUIET_MS = 1000  # without a change of what the user does
_NEXT_MS = 20  # between two pieces, for what came meanwhile


class Ahead(QObject):
    """Calls `step` until it returns False; a step takes up to 16 ms, and there are many.

    It waits while the program is `busy`, and for a second after a change of `doing`, which is asked before
    each step: what is typed, where the mouse is. A filter of all events would cost an answer that streams as
    much time as it takes to draw it.
    """

    def __init__(
        self, step: Callable[[], bool], busy: Callable[[], bool], doing: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._step, self._busy, self._doing = step, busy, doing
        self._seen: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin, or go on, once the window has been left alone for a second."""
        self._seen = self._doing()
        self._timer.start(_QUIET_MS)

    def _go_on(self) -> None:
        if self._busy() or self._doing() != self._seen:
            self.start()
        elif self._step():
            self._timer.start(_NEXT_MS)
