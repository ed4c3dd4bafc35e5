"""The lock as the window sees it: whether it is on, closed or open, and what is being done about it.

When Alcove locks, the window is covered at once. An answer that is being written goes on to its end, and so
do messages that wait for it: then the database is closed and the key forgotten. The model stays loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, StoreError
from app.domain.ports import Clock
from app.services.attachments import AttachmentService
from app.services.chats import ChatService
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.store.locking import StoreLock

_LOOK_MS = 5_000  # between looks at how long nothing was done
_WAIT_MS = 250  # between looks at whether an answer is still being written
_LONGEST_DELAY = 60.0  # seconds


class LockPhase(StrEnum):
    """Where the lock stands."""

    OFF = "off"  # no passphrase
    OPEN = "open"  # the passphrase was given
    CLOSING = "closing"  # covered; an answer is still being written
    LOCKED = "locked"
    OPENING = "opening"  # the passphrase was right, the chats are being opened


COVERED = frozenset((LockPhase.CLOSING, LockPhase.LOCKED, LockPhase.OPENING))


class LockService(QObject):
    """Locks by wish, after a while, when the window is hidden; tries passphrases on a thread of its own."""

    changed = Signal(object)  # LockPhase
    worked = Signal(str, int, int)  # step, done, of how many
    refused = Signal(float)  # wrong passphrase; seconds until the next try
    switched = Signal(bool, list)  # on or off, list[Path] that could not be changed with it
    passphrase_changed = Signal()
    failed = Signal(object)  # AppError

    def __init__(
        self,
        lock: StoreLock,
        chats: ChatService,
        attachments: AttachmentService,
        settings: SettingsService,
        lane: Lane,
        clock: Clock,
        *,
        busy: Callable[[], bool],
        clear_states: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        self._chats = chats
        self._attachments = attachments
        self._settings = settings
        self._lane = lane  # of the chats
        self._clock = clock
        self._busy = busy
        self._clear_states = clear_states
        self._own = Lane("lock", self)
        self._phase = LockPhase.LOCKED if lock.on else LockPhase.OFF
        self._working = self._trying = False
        self._failures, self._blocked_until = 0, 0.0
        self._shown: str | None = None  # the chat to come back to
        self._touched_at = clock.now()
        self._idle = QTimer(self)
        self._idle.setInterval(_LOOK_MS)
        self._idle.timeout.connect(self.look)
        self._closing = QTimer(self)
        self._closing.setInterval(_WAIT_MS)
        self._closing.timeout.connect(self._close_when_done)
        if self._phase is LockPhase.LOCKED:
            lock.shut()

    @property
    def phase(self) -> LockPhase:
        """Where the lock stands."""
        return self._phase

    @property
    def covered(self) -> bool:
        """Whether nothing of the chats may be shown."""
        return self._phase in COVERED

    @property
    def keeps_states(self) -> bool:
        """Whether caches of chats may be written to the disk: they hold what was said, and no key."""
        return self._phase is LockPhase.OFF and not self._working

    @property
    def wait(self) -> float:
        """Seconds until a passphrase is tried again."""
        return max(0.0, self._blocked_until - self._clock.monotonic())

    def start(self) -> None:
        """Open the chats, or wait for the passphrase."""
        if self._phase is LockPhase.OFF:
            self._chats.start()
            return

        def work() -> bool:
            self._clear_states()  # what a kill left
            return self._lock.prepare()

        self._lane.run(work, self._prepared, self.failed.emit)

    def _prepared(self, on: bool) -> None:
        if not on:  # switching it on was cut off, or switching it off was all but done
            self._set(LockPhase.OFF)
            self._chats.start()

    def _set(self, phase: LockPhase) -> None:
        self._phase = phase
        if phase is LockPhase.OPEN:
            self._touched_at = self._clock.now()
            self._idle.start()
        else:
            self._idle.stop()
        if phase is LockPhase.CLOSING:
            self._closing.start()
        else:
            self._closing.stop()
        self.changed.emit(phase)

    # -- locking -------------------------------------------------------------------------------

    def touched(self) -> None:
        """Told when the user does something; the first move after a long sleep comes too late."""
        self.look()
        self._touched_at = self._clock.now()

    def look(self) -> None:
        """Lock when nothing was done for as long as the settings say; time asleep counts."""
        if self._phase is not LockPhase.OPEN:
            return
        minutes, now = self._settings.current.lock_after, self._clock.now()
        self._touched_at = min(self._touched_at, now)
        if minutes is not None and now - self._touched_at >= 60 * minutes:
            self.lock()

    def hidden(self) -> None:
        """Told when the window is minimised or hidden."""
        if self._settings.current.lock_when_hidden:
            self.lock()

    def lock(self) -> None:
        """Cover the chats now, and close them as soon as nothing is written any more."""
        if self._phase is LockPhase.OPEN and not self._working:
            self._set(LockPhase.CLOSING)
            self._close_when_done()

    def _close_when_done(self) -> None:
        if not self._busy():
            self._closing.stop()
            # What was asked before is answered first: nothing of it comes when all is cleared.
            self._lane.run(lambda: None, lambda _: self._close())

    def _close(self) -> None:
        if self._phase is not LockPhase.CLOSING:
            return
        if self._busy():
            self._closing.start()
            return
        self._attachments.leave()
        self._shown = self._chats.leave()
        self._set(LockPhase.LOCKED)
        self._lane.run(self._shut, failed=self.failed.emit)

    def _shut(self) -> None:
        self._lock.shut()
        self._clear_states()

    # -- opening -------------------------------------------------------------------------------

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase; `changed` or `refused` follows."""
        if not self._trying and not self.wait and self._phase in (LockPhase.CLOSING, LockPhase.LOCKED):
            self._trying = True
            self._own.run(lambda: self._lock.key(passphrase), self._right, self._wrong)

    def _wrong(self, error: AppError) -> None:
        self._trying = False
        if error.code != "wrong_passphrase":
            self.failed.emit(error)
            return
        # For those at the keyboard; who has the files is held up by what a try costs.
        delay = min(2.0**self._failures, _LONGEST_DELAY)
        self._failures += 1
        self._blocked_until = self._clock.monotonic() + delay
        self.refused.emit(delay)

    def _right(self, key: bytes) -> None:
        self._trying, self._failures = False, 0
        if self._phase is LockPhase.CLOSING:
            self._set(LockPhase.OPEN)
            return
        self._set(LockPhase.OPENING)
        self._lane.run(lambda: self._lock.open(key, self._tell), self._opened, self._not_opened)

    def _opened(self, recovery: object) -> None:
        self._attachments.come_back()
        self._set(LockPhase.OPEN)
        self._chats.start(recovery, self._shown, keyed=True)

    def _not_opened(self, error: AppError) -> None:
        self._set(LockPhase.LOCKED)
        self._lane.run(self._lock.shut)
        self.failed.emit(error)

    def begin_anew(self) -> None:
        """Put aside what the forgotten passphrase opens, and start with no chats and no lock."""

        def done(_: Path) -> None:
            self._shown = None
            self._attachments.come_back()
            self._set(LockPhase.OFF)
            self._chats.start(anew=True)  # whoever begins anew need not be whose chats these were

        if self._phase is LockPhase.LOCKED and not self._trying:
            self._lane.run(self._lock.put_aside, done, self.failed.emit)

    # -- changing ------------------------------------------------------------------------------

    def switch_on(self, passphrase: str) -> None:
        """Lock the chats with a passphrase; `switched` follows."""

        def work() -> list[Path]:
            self._clear_states()
            left = self._lock.switch_on(passphrase, self._tell)
            self._clear_states()
            return left

        def done(left: list[Path]) -> None:
            self._set(LockPhase.OPEN)
            self.switched.emit(True, left)

        self._work(work, done)

    def switch_off(self, passphrase: str) -> None:
        """Make the chats readable without a passphrase; `switched` follows."""

        def done(left: list[Path]) -> None:
            self._set(LockPhase.OFF)
            self.switched.emit(False, left)

        self._work(lambda: self._lock.switch_off(passphrase, self._tell), done)

    def change(self, old: str, new: str) -> None:
        """Use another passphrase from now on; `passphrase_changed` follows."""
        self._work(lambda: self._lock.change(old, new, self._tell), lambda _: self.passphrase_changed.emit())

    def _work(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        if self._working or self.covered:
            return
        if self._busy():
            self.failed.emit(StoreError(code="answer_running"))
            return
        self._working = True

        def finished(result: object) -> None:
            self._working = False
            done(result)

        self._lane.run(work, finished, self._work_failed)

    def _work_failed(self, error: AppError) -> None:
        self._working = False
        phase = LockPhase.OPEN if self._lock.on else LockPhase.OFF
        if phase is not self._phase:  # it holds; what is left of it is done at the next opening
            self._set(phase)
        self.failed.emit(error)

    def _tell(self, step: str, done: int, count: int) -> None:
        """Called on a lane's thread."""
        self._lane.post(lambda: self.worked.emit(step, done, count))

    def close(self) -> None:
        """End the thread."""
        self._idle.stop()
        self._closing.stop()
        self._own.close()
