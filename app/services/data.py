"""The user's data as a whole: how much it is, copies of it, removing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, StoreError
from app.domain.ports import Clock
from app.services.backup_files import BackupFileService
from app.services.chats import ChatService
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store.backups import Backup
from app.store.carrying import Carrying
from app.store.locking import StoreLock
from app.system.paths import Paths
from app.system.storage import StorageUse, ask_for_removal, measure

T = TypeVar("T")
_HOUR_MS = 3_600_000


class DataService(QObject):
    """Measures, backs up, restores and removes; copies run on the lane of the chats, in their order."""

    measured = Signal(object)  # StorageUse
    backups_changed = Signal(list)  # list[Backup], newest first
    backed_up = Signal(object)  # Path
    restored = Signal(object)  # Path of the safety copy
    passphrase_asked = Signal(object)  # Path of a backup that has another one; `restore` it with that
    refused = Signal(object)  # AppError: nothing was restored with that passphrase
    removal_asked = Signal()  # the program is to end now
    failed = Signal(object)  # AppError

    def __init__(
        self,
        paths: Paths,
        stores: ChatStores,
        chats: ChatService,
        lane: Lane,
        clock: Clock,
        lock: StoreLock,
        forget_secrets: Callable[[], object] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._stores = stores
        self._chats = chats
        self._lane = lane
        self._clock = clock
        self._lock = lock
        self._forget_secrets = forget_secrets  # may block for seconds
        self._walk = Lane("data", self)
        self.files = BackupFileService(self, Carrying(stores.main, lock), lane, clock, self)
        self._hourly = QTimer(self)  # the program may run for weeks
        self._hourly.setInterval(_HOUR_MS)
        self._hourly.timeout.connect(self._tend)
        self._hourly.start()

    def look(self) -> None:
        """Measure the folders and list the copies; the signals follow."""
        self.files.clean()
        self._walk.run(self._measure, self.measured.emit, self.failed.emit)
        self._lane.run(self._list, self.backups_changed.emit, self.failed.emit)

    def _measure(self) -> StorageUse:
        return measure(self._paths)

    def _list(self) -> list[Backup]:
        return self._stores.main.backups.all()

    def back_up(self) -> None:
        """Make a copy of all chats now."""
        now = self._clock.now()
        self._lane.run(lambda: self._stores.main.backups.make(now), self._backed_up, self.failed.emit)

    def _tend(self) -> None:
        """Make today's copy and empty the old trash, unless the chats are locked."""
        self._lane.run(self._stores.main.upkeep.run)

    def _backed_up(self, path: Path) -> None:
        self.backed_up.emit(path)
        self.look()

    def restore(self, source: Path, passphrase: str | None = None) -> None:
        """Put a copy in the place of all chats; a safety copy of what is there is made first.

        A locked one from elsewhere, whose key file lies beside it, needs the passphrase of its own.
        """
        failed = self.failed if passphrase is None else self.refused

        def work() -> Path | None:
            key = self._lock.key_of(source, passphrase) if passphrase is not None else None
            try:
                return self._stores.restore(source, key)
            except StoreError as error:
                if error.code == "backup_locked" and key is None and self._lock.has_other_keys():
                    return None
                raise

        def done(keep: Path | None) -> None:
            if keep is None:
                self.passphrase_asked.emit(source)
            else:
                self._restored(keep)

        self._replace_all(work, done, failed.emit)

    @property
    def hindrance(self) -> StoreError | None:
        """Why no other chats can be put in the place of those here now."""
        if self._lock.on and self._stores.main.database.key is None:
            return StoreError(code="locked")
        return StoreError(code="answer_running") if self._chats.busy else None

    def take(self, work: Callable[[ChatStores], Path], failed: Callable[[AppError], None]) -> None:
        """Let `work` put other chats in the place of those here; `restored` or `failed` follows."""
        self._replace_all(lambda: work(self._stores), self._restored, failed)

    def _replace_all(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[AppError], None]
    ) -> None:
        if (hindrance := self.hindrance) is not None:
            failed(hindrance)
            return
        self._chats.new_chat()  # keeps what is being written, in what the safety copy holds
        self._chats.queue.save()  # and what was refused
        self._chats.replies.messages.flush()
        self._lane.run(work, done, failed)

    def _restored(self, keep: Path) -> None:
        self._chats.drafts.rest()  # those of the copy hold
        self._chats.edits.clear()
        self._chats.queue.clear()  # what waits in a chat keeps it in memory
        self._chats.replies.messages.drop()
        self._chats.replaced.emit()
        self._chats.list.refresh()
        self._chats.new_chat()
        self.restored.emit(keep)
        self.look()

    def remove_everything(self) -> None:
        """Ask for everything to be removed when the program ends, which `removal_asked` then asks for."""

        def work() -> None:
            self._forget_secrets()
            try:
                ask_for_removal(self._paths)
            except OSError as error:
                place = f"{self._paths.data}: {error.strerror}"
                raise StoreError(place, code="store_read_only") from error

        self._walk.run(work, lambda _: self.removal_asked.emit(), self.failed.emit)

    def close(self) -> None:
        """End the threads; a file that is being written is written to its end."""
        self._hourly.stop()
        self.files.close()
        self._walk.close()
