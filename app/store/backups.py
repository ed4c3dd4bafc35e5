"""Copies of the chat database: listed, made, put in the place of what is there with a safety copy."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import apsw
from msgspec import Struct

from app.domain.errors import StoreError
from app.store.cipher import connect, copy_under, is_plain, looks_keyed, sound, take_place, wipe
from app.store.database import Database, migration_steps, new_file, store_errors

_SAFETY_KEPT = 3


class BackupKind(StrEnum):
    """Why a copy was made."""

    DAILY = "daily"
    MANUAL = "manual"
    BEFORE_RESTORE = "before_restore"
    BEFORE_UPDATE = "before_update"


class Backup(Struct, frozen=True):
    """A copy on disk: bytes, seconds since the epoch."""

    path: Path
    kind: BackupKind
    made_at: float
    size: int


_PATTERNS = (
    ("alcove-*.db", BackupKind.DAILY),
    ("manual-*.db", BackupKind.MANUAL),
    ("before-restore-*.db", BackupKind.BEFORE_RESTORE),
    ("before-version-*.db", BackupKind.BEFORE_UPDATE),
)


class Backups:
    """A part of the chat store; calls block, some for seconds, and raise `StoreError`."""

    def __init__(self, database: Database, folder: Path | None) -> None:
        self._database = database
        self._folder = folder

    def all(self) -> list[Backup]:
        """All copies, newest first; what can't be read is left out."""
        found: list[Backup] = []
        for pattern, kind in _PATTERNS if self._folder is not None else ():
            for path in self._folder.glob(pattern) if self._folder is not None else ():
                with contextlib.suppress(OSError):
                    status = path.stat()
                    found.append(Backup(path, kind, status.st_mtime, status.st_size))
        return sorted(found, key=lambda backup: backup.made_at, reverse=True)

    def make(self, now: float) -> Path:
        """Make a copy that stays until the user removes it."""
        target = self._named("manual", now)
        self._database.copy_to(target)
        return target

    def restore(self, source: Path, now: float, key: bytes | None = None) -> Path:
        """Put a copy in the place of what is there, in one transaction; return the safety copy made first.

        `key` is that of a copy from elsewhere; what is put back is under the key of the chats here.

        A copy that is damaged, of another program, of a newer one or under another key is refused and nothing
        changes (codes backup_unusable, store_newer, backup_locked).
        """
        keep = self._named("before-restore", now)
        with store_errors(), self._readable(source, key) as copy:
            self._database.copy_to(keep)
            self._database.take_over(copy)
        self._remove_old(keep, source)
        return keep

    def _remove_old(self, keep: Path, source: Path) -> None:
        """Remove the safety copies before the last few; the new one stays, whatever the clock says."""
        made = keep.stat().st_mtime
        others = [backup for backup in self.all() if backup.kind is BackupKind.BEFORE_RESTORE]
        others = [backup for backup in others if backup.path != keep]
        # One of the future was made while the clock was ahead, so before the new one.
        others.sort(key=lambda backup: (backup.made_at <= made, backup.made_at))
        for old in others[: 1 - _SAFETY_KEPT]:
            if old.path != source:
                with contextlib.suppress(OSError):  # the next restore tries again
                    old.path.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _readable(self, source: Path, other: bytes | None) -> Iterator[apsw.Connection]:
        """A checked copy under the key of the chats: pages can't be taken over from one key to another."""
        key = self._database.key
        own = None if is_plain(source) else other or key
        with contextlib.closing(_open(source, own)) as copy:
            _check(copy, source)
            if own == key:
                yield copy
                return
            with self._under(copy, source, key) as same:
                yield same

    @contextlib.contextmanager
    def _under(self, copy: apsw.Connection, source: Path, key: bytes | None) -> Iterator[apsw.Connection]:
        new = new_file(source)
        try:
            copy_under(copy, new, key)
            with contextlib.closing(connect(new, key, frozen=True)) as same:
                yield same
        finally:
            wipe(new)

    def between(self, name: str) -> Path:
        """Where a copy lies for a while that is none of the backups; gone with what a kill left half written.

        Named like what "Delete everything" knows.
        """
        if self._folder is None:
            raise StoreError("there is no folder for backups", code="store_failed")
        return new_file(self._folder / f"manual-{name}.part")

    # -- under another key ---------------------------------------------------------------------

    def convert(
        self, old: bytes | None, new: bytes | None, told: Callable[[int, int], None] = lambda *_: None
    ) -> list[Path]:
        """Write every copy that is under one key (None: plain) anew under another; return what couldn't be.

        `told` hears how many are done of how many. One that is under the new key already stays as it is;
        a damaged one too. Raises `StoreError`, for example on a full disk; then some are done.
        """
        self._database.settle()  # today's copy may be under way, which has no name yet
        files = [backup.path for backup in self.all() if is_plain(backup.path) is (old is None)]
        left: list[Path] = []
        for number, path in enumerate(files):
            told(number, len(files))
            try:
                with store_errors():
                    _convert(path, old, new)
            except StoreError as error:
                if error.code != "store_damaged":
                    raise
                left.append(path)
        told(len(files), len(files))
        return left

    def remove_unfinished(self) -> list[Path]:
        """Remove what a kill left half written; returns what can't be removed."""
        left: list[Path] = []
        for pattern in ("*.new", "*.part"):
            for path in self._folder.glob(pattern) if self._folder is not None else ():
                try:
                    wipe(path)
                except OSError:
                    left.append(path)
        return left

    def _named(self, word: str, now: float) -> Path:
        if self._folder is None:
            raise StoreError("there is no folder for backups", code="store_failed")
        stamp = datetime.fromtimestamp(now).strftime("%Y-%m-%d-%H%M%S")
        path = self._folder / f"{word}-{stamp}.db"
        number = 2
        while path.exists():
            path = self._folder / f"{word}-{stamp}-{number}.db"
            number += 1
        return path


def _open(source: Path, key: bytes | None) -> apsw.Connection:
    """Open a copy; reading must not leave files beside it."""
    if not source.is_file():
        raise StoreError(str(source), code="backup_unusable")
    return connect(source, key, frozen=True)


def _convert(path: Path, old: bytes | None, new: bytes | None) -> None:
    part = new_file(path)
    try:
        made = path.stat()
        with contextlib.closing(connect(path, old, frozen=True)) as copy:
            copy_under(copy, part, new)
        if not sound(part, new):
            raise StoreError(part.name, code="store_failed")
        os.utime(part, (made.st_atime, made.st_mtime))  # it is as old as what it holds
        take_place(part, path)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}", code="store_read_only") from error
    finally:
        wipe(part)


def _check(copy: apsw.Connection, source: Path) -> None:
    try:
        version = int(copy.pragma("user_version"))
        tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        whole = copy.pragma("quick_check") == "ok"
    except apsw.Error as error:
        sealed = isinstance(error, apsw.NotADBError) and looks_keyed(source)
        code = "backup_locked" if sealed else "backup_unusable"
        raise StoreError(f"{source.name}: {error}", code=code) from error
    if version > len(migration_steps()):
        raise StoreError(f"{source.name}: version {version}", code="store_newer")
    if not whole or not {"chat", "message"} <= tables:
        raise StoreError(source.name, code="backup_unusable")
