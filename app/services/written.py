"""What is typed, written a moment later: typing without a pause is kept too."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Sequence
from functools import partial
from time import monotonic, sleep
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import AppError
from app.services.lane import Lane

_log = logging.getLogger(__name__)
_DELAY_MS = 150  # from the first key that isn't written yet: with the write itself, 250 are never lost
_AGAIN_MS = 2000  # after a write that was refused
_LAST_SECONDS, _LAST_PAUSE = 3.0, 0.1  # of the tries at the end of the program
_IN_VAIN = frozenset(("not_found", "locked", "not_open"))  # nothing that a later try could change

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Keeper(Protocol):
    """Who writes again what was refused."""

    @property
    def behind(self) -> bool:
        """Whether something was refused and isn't written yet."""

    def finish(self) -> list[Callable[[], None]]:
        """What is left to write, to be done on the lane; nothing is told of it any more."""


def write_at_last(works: Sequence[Callable[[], None]]) -> None:
    """Do the last works of a lane; those that are refused are tried again for a while.

    Nobody hears of a refusal any more, and there is no later try. All are done once, as long as it takes.
    """
    until = monotonic() + _LAST_SECONDS
    left = [work for work in works if _is_refused(work)]
    while left and monotonic() < until:
        sleep(_LAST_PAUSE)
        left = [work for work in left if _is_refused(work)]
    if left:
        _log.warning("%d writes were refused to the end", len(left))


def _is_refused(work: Callable[[], None]) -> bool:
    """Do a work; whether another try may help."""
    try:
        work()
    except AppError as error:
        return error.code not in _IN_VAIN
    except Exception:  # noqa: BLE001 - the last fence: a fault must not take the other works along
        _log.exception("unexpected fault in a last write")
    return False


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
        self._handed: dict[Key, tuple[int, Value]] = {}  # the newest that is being written, by its number
        self._number = 0
        self._refused: set[Key] = set()
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    @property
    def behind(self) -> bool:
        """Whether something was refused and isn't written yet."""
        return bool(self._refused)

    def unwritten(self) -> dict[Key, Value]:
        """The newest values of all keys of which it isn't known yet that they are written."""
        return {key: value for key, (_, value) in self._handed.items()} | self.waiting

    def set(self, key: Key, value: Value) -> None:
        """Take the newest value."""
        self.waiting[key] = value
        # What was refused may wait; that is no reason for what is new to wait as long.
        if not self._timer.isActive() or self._timer.remainingTime() > _DELAY_MS:
            self._timer.start(_DELAY_MS)

    def rename(self, old: Key, new: Key) -> bool:
        """Have what isn't known to be written yet belong to another key; one under way is written again.

        Returns whether there was something: it may be written under the old key by now.
        """
        unwritten = self.unwritten()
        if old in unwritten:
            self.waiting.pop(old, None)
            self._handed.pop(old, None)
            self.set(new, unwritten[old])
        if old in self._refused:
            self._refused = self._refused - {old} | {new}
        return old in unwritten

    def save(self) -> None:
        """Write what is waiting, at once."""
        self._timer.stop()
        waiting, self.waiting = self.waiting, {}
        for key, value in waiting.items():
            self._save(key, value)

    def clear(self) -> None:
        """Write nothing of what is waiting."""
        self._timer.stop()
        self.waiting, self._handed, self._refused = {}, {}, set()

    def finish(self) -> list[Callable[[], None]]:
        """What is left to write, to be done on the lane; nothing is told of it any more."""
        left = [partial(self._write, key, value) for key, value in self.unwritten().items()]
        self.clear()
        return list[Callable[[], None]](left)

    def _save(self, key: Key, value: Value) -> None:
        self._number += 1
        number = self._number
        self._handed[key] = number, value

        def newest() -> bool:
            """Whether nothing newer was handed over: that tells its own end, whatever became of this."""
            if self._handed.get(key, (0, None))[0] != number:
                return False
            del self._handed[key]
            return True

        def written(_: object) -> None:
            if newest():
                self._refused.discard(key)

        def refused(error: AppError) -> None:
            self._failed(error)
            if not newest():
                return
            if error.code == "not_found":
                self._refused.discard(key)
                return
            self._refused.add(key)
            self.waiting.setdefault(key, value)
            if not self._timer.isActive():
                self._timer.start(_AGAIN_MS)

        self._lane.run(lambda: self._write(key, value), written, refused)
