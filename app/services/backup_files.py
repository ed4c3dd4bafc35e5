"""Backups as files: one is saved where the user likes, one is put in the place of all chats.

The copy is made on the lane of the chats, which takes a moment; the file, which may lie on a slow stick, is
written and read on a lane of its own, so that chats go on meanwhile.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, StoreError
from app.domain.ports import Clock
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store import backup_file
from app.store.backup_file import About, Stopped
from app.store.carrying import Carrying, Copy

Unpacked = tuple[Path, bytes | None]


class FileWork(StrEnum):
    """What is being done with a backup file."""

    NONE = ""
    SAVING = "saving"
    READING = "reading"


class _Chats(Protocol):
    """What puts others in the place of all chats."""

    @property
    def hindrance(self) -> StoreError | None: ...

    def take(self, work: Callable[[ChatStores], Path], failed: Callable[[AppError], None]) -> None: ...


class BackupFileService(QObject):
    """Saves, looks at and restores backup files, one at a time; what is asked meanwhile is passed over."""

    working = Signal(object)  # FileWork
    saved = Signal(object)  # Path
    looked = Signal(object, object)  # Path, About
    passphrase_asked = Signal(object, object)  # Path, About; `restore` it with that
    refused = Signal(object)  # AppError: nothing was restored with that passphrase
    failed = Signal(object)  # AppError

    def __init__(
        self, chats: _Chats, carrying: Carrying, lane: Lane, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chats, self._carrying = chats, carrying
        self._lane, self._clock = lane, clock  # the lane of the chats
        self._own = Lane("backup files", self)
        self._work, self._ending = FileWork.NONE, threading.Event()
        self._clean = False  # what a kill left was removed

    @property
    def work(self) -> FileWork:
        """What is being done."""
        return self._work

    def _begin(self, work: FileWork) -> bool:
        if self._work is not FileWork.NONE:
            return False
        self._set(work)
        return True

    def _set(self, work: FileWork) -> None:
        self._work = work
        self.working.emit(work)

    def _end_badly(self, failed: Callable[[AppError], None], error: AppError) -> None:
        self._set(FileWork.NONE)
        failed(error)

    def _fail(self, error: AppError) -> None:
        self._end_badly(self.failed.emit, error)

    # -- saving --------------------------------------------------------------------------------

    def save(self, target: Path) -> None:
        """Save all chats as a file; `saved` or `failed` follows."""
        if self._begin(FileWork.SAVING):
            # What a kill left is looked for first: a copy that is made meanwhile would be taken for that.
            self._own.run(lambda: None, lambda _: self._copy(target), self._fail)

    def _copy(self, target: Path) -> None:
        now = self._clock.now()
        self._lane.run(lambda: self._carrying.copy(now), lambda copy: self._write(copy, target), self._fail)

    def _write(self, copy: Copy, target: Path) -> None:
        def done(_: None) -> None:
            self._set(FileWork.NONE)
            self.saved.emit(target)

        self._own.run(lambda: self._carrying.save(copy, target), done, self._fail)

    # -- restoring -----------------------------------------------------------------------------

    def look(self, source: Path) -> None:
        """Read what a file says of itself; `looked` or `failed` follows."""

        def done(about: About) -> None:
            self._set(FileWork.NONE)
            self.looked.emit(source, about)

        if self._begin(FileWork.READING):
            self._own.run(lambda: backup_file.look(source), done, self._fail)

    def restore(self, source: Path, about: About, passphrase: str | None = None) -> None:
        """Put the chats of a file in the place of all; a safety copy of what is there is made first.

        One that is under another lock than that of this computer needs the passphrase of its own.
        """
        failed = self.failed if passphrase is None else self.refused
        hindrance = self._chats.hindrance  # before the work; it is asked for again after it
        if hindrance is not None:
            failed.emit(hindrance)
        elif passphrase is None and self._carrying.needs_passphrase(about):
            self.passphrase_asked.emit(source, about)
        elif self._begin(FileWork.READING):
            self._own.run(
                lambda: self._unpack(source, about, passphrase),
                lambda unpacked: self._put(unpacked, failed.emit),
                lambda error: self._end_badly(failed.emit, error),
            )

    def _unpack(self, source: Path, about: About, passphrase: str | None) -> Unpacked | None:
        try:
            return self._carrying.unpack(source, about, passphrase, lambda: not self._ending.is_set())
        except Stopped:
            return None

    def _put(self, unpacked: Unpacked | None, failed: Callable[[AppError], None]) -> None:
        if unpacked is None:
            self._set(FileWork.NONE)
            return
        path, key = unpacked

        def work(stores: ChatStores) -> Path:
            keep = self._carrying.restore(path, key, stores.restore)
            self._lane.post(lambda: self._set(FileWork.NONE))
            return keep

        def put_off(error: AppError) -> None:
            self._own.run(lambda: self._carrying.remove(path))
            self._end_badly(failed, error)

        self._chats.take(work, put_off)

    def clean(self) -> None:
        """Remove what a kill left of copies, once; before anything can have been asked for."""
        if not self._clean:
            self._clean = True
            self._own.run(self._carrying.clean)

    def close(self) -> None:
        """End the thread: a file that is being written is finished, one that is being read is let go."""
        self._ending.set()
        self._own.close()
