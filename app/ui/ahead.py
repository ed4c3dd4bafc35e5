"""Makes what nobody has asked for yet, a piece at a time, while the user lets the window alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_QUIET_MS = 1000  # without a key, a click or a movement of the mouse
_NEXT_MS = 50  # between two pieces, for what came meanwhile
_INPUT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.Wheel, QEvent.Type.TouchBegin),
        *(QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.NonClientAreaMouseMove),
    }
)


class Ahead(QObject):
    """Calls `step` until it returns False; a step takes up to 100 ms, which is felt under the fingers.

    It waits while the program is `busy` and for a second after everything that the user does.
    """

    def __init__(self, step: Callable[[], bool], busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step, self._busy = step, busy
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin, once the window has been left alone for a second."""
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        self._timer.start(_QUIET_MS)

    @property
    def waiting(self) -> bool:
        """Whether there may be more to make."""
        return self._timer.isActive()

    @property
    def left_ms(self) -> int:
        """How many milliseconds without input are still wanted."""
        return self._timer.remainingTime()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait again after what the user does."""
        if event.type() in _INPUT:
            self._timer.start(_QUIET_MS)
        return False

    def _go_on(self) -> None:
        if self._busy():
            self._timer.start(_QUIET_MS)
        elif self._step():
            self._timer.start(_NEXT_MS)
        elif (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
