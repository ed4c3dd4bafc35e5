"""Copies of the chat database: listed, made, put in the place of what is there with a safety copy."""

from __future__ import annotations

import contextlib
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import apsw
from msgspec import Struct

from app.domain.errors import StoreError
from app.store.database import Database, migration_steps, store_errors

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

    def restore(self, source: Path, now: float) -> Path:
        """Put a copy in the place of what is there, in one transaction; return the safety copy made first.

        A copy that is damaged, of another program or of a newer one is refused and nothing changes (codes
        backup_unusable, store_newer).
        """
        keep = self._named("before-restore", now)
        with store_errors(), contextlib.closing(_open(source)) as copy:
            _check(copy, source)
            self._database.copy_to(keep)
            self._database.take_over(copy)
        for old in sorted(keep.parent.glob("before-restore-*.db"))[:-_SAFETY_KEPT]:
            if old != source:
                old.unlink(missing_ok=True)
        return keep

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


def _open(source: Path) -> apsw.Connection:
    """Open a copy from a copy in memory: reading must not leave files beside it."""
    if not source.is_file():
        raise StoreError(str(source), code="backup_unusable")
    return apsw.Connection(
        f"{source.absolute().as_uri()}?immutable=1", apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    )


def _check(copy: apsw.Connection, source: Path) -> None:
    try:
        version = int(copy.pragma("user_version"))
        tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        sound = copy.pragma("quick_check") == "ok"
    except apsw.Error as error:
        raise StoreError(f"{source.name}: {error}", code="backup_unusable") from error
    if version > len(migration_steps()):
        raise StoreError(f"{source.name}: version {version}", code="store_newer")
    if not sound or not {"chat", "message"} <= tables:
        raise StoreError(source.name, code="backup_unusable")
