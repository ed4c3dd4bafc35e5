"""What is typed, written a moment later: typing without a pause is kept too."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import AppError
from app.services.lane import Lane

_DELAY_MS = 150  # from the first key that isn't written yet: with the write itself, 250 are never lost
_AGAIN_MS = 2000  # after a write that was refused

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class WriteBehind(Generic[Key, Value]):
    """Writes the newest value of each key on a lane; one that was refused is tried again, and told."""

    def __init__(
        self,
        write: Callable[[Key, Value], None],
        lane: Lane,
        failed: Callable[[AppError], None],
        parent: QObject,
    ) -> None:
        """`write` blocks and raises `AppError`; code not_found says that there is nothing to write to."""
        self._write, self._lane, self._failed = write, lane, failed
        self.waiting: dict[Key, Value] = {}  # what isn't written yet, or was refused
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def set(self, key: Key, value: Value) -> None:
        """Take the newest value."""
        self.waiting[key] = value
        if not self._timer.isActive():
            self._timer.start(_DELAY_MS)

    def save(self) -> None:
        """Write what is waiting, at once."""
        self._timer.stop()
        waiting, self.waiting = self.waiting, {}
        for key, value in waiting.items():
            self._save(key, value)

    def clear(self) -> None:
        """Write nothing of what is waiting."""
        self._timer.stop()
        self.waiting = {}

    def _save(self, key: Key, value: Value) -> None:
        def refused(error: AppError) -> None:
            self._failed(error)
            if key not in self.waiting and error.code != "not_found":
                self.waiting[key] = value
                self._timer.start(_AGAIN_MS)

        self._lane.run(lambda: self._write(key, value), failed=refused)
