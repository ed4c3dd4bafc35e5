"""Collects Python's garbage on the window's thread alone.

The collector runs on whatever thread allocates; a Qt object that it frees there ends on a thread that it
doesn't belong to, which Qt answers with a fault or an endless row of warnings.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_SETTLE_MS = 1500  # after the first frame and the imports that follow it


class Collector(QObject):
    """Takes over from the automatic collector; full collections wait while the program is `busy`.

    A full one takes 20 ms and more, a visible stutter while an answer streams.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._settled = False
        self._automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what is due; the first time set aside what the start made, which is never walked.

        Of its 70,000 objects 300 are garbage, and to find them takes 35 ms.
        """
        if not self._settled:
            if not self._busy():
                self._settled = True
                gc.freeze()
                self._timer.setInterval(_EVERY_MS)
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in (0, 1, 2) if counts[generation] > limits[generation]]
        if due:
            gc.collect(min(max(due), 1) if self._busy() else max(due))

    def close(self) -> None:
        """Leave collecting as it was."""
        self._timer.stop()
        if self._automatic:
            gc.enable()
