"""Signals that ask the program to end: Ctrl+C in its terminal, the terminal's end, a shutdown."""

from __future__ import annotations

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # those that a system has


class EndSignals(QObject):
    """Made on the main thread; the first of these signals asks, a second one ends the program at once.

    Python calls its handlers between two of its own steps only, so a window at rest would not hear them:
    the byte that comes through a socket wakes Qt's loop.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._fd_before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        known = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        # What is ignored stays so, as with nohup.
        self._before = {one: kept for one in known if (kept := signal.getsignal(one)) is not signal.SIG_IGN}
        for one in self._before:
            signal.signal(one, self._heard)

    def close(self) -> None:
        """Have the signals mean what they meant before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for one, handler in self._before.items():
            signal.signal(one, handler)
        for end in (self._here, self._there):
            end.close()

    def _heard(self, _: int, __: FrameType | None) -> None:
        for one in self._before:
            signal.signal(one, signal.SIG_DFL)

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            self._here.recv(64)
        self.asked.emit()
