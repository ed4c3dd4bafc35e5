"""Chats carried from one computer to another: a copy of them into a backup file, one put in their place.

What comes of another lock is put under the lock of the chats here, or made plain where there is none: their
key stays what it is.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from app.domain.errors import StoreError
from app.store import backup_file
from app.store.backup_file import About, Goes
from app.store.chats import SqliteChatStore
from app.store.cipher import is_plain, opens, wipe
from app.store.database import migration_steps
from app.store.keyfile import KeyFile, unseal
from app.store.locking import StoreLock

_LABEL = b"alcove backup file 1"
_SAVED, _BROUGHT = "to-save", "to-restore"
_CODES = {
    "backup_unusable": "backup_damaged",
    "backup_locked": "backup_damaged",
    "store_newer": "backup_newer",
    "disk_full": "backup_no_room",
}

Restore = Callable[[Path, bytes | None], Path]
"""Puts a copy, which is under that key, in the place of the chats; returns the safety copy."""


class Copy(Struct, frozen=True):
    """A copy on its way into a backup file."""

    path: Path
    about: About
    lock: KeyFile | None


class Carrying:
    """Makes and reads the backup files of one store; blocks, raises `AppError`."""

    def __init__(self, store: SqliteChatStore, lock: StoreLock) -> None:
        self._store, self._lock = store, lock

    def copy(self, now: float) -> Copy:
        """Copy the chats beside the backups; on the lane of the chats, where no lock changes meanwhile."""
        path = self._store.backups.between(_SAVED)
        with _told():
            self._store.database.copy_to(path)
        lock, key = self._lock.carried(), self._store.database.key
        size, checksum = path.stat().st_size, backup_file.digest(path)
        return Copy(path, About(now, size, checksum, len(migration_steps()), _mark(key)), lock)

    def save(self, copy: Copy, target: Path) -> None:
        """Write the file, on any thread; the copy goes."""
        try:
            backup_file.write(target, copy.path, copy.about, copy.lock)
        finally:
            self.remove(copy.path)

    def needs_passphrase(self, about: About) -> bool:
        """Whether a backup file is under another key than the chats here."""
        return about.locked and about.key != _mark(self._store.database.key)

    def unpack(
        self, source: Path, about: About, passphrase: str | None, goes: Goes
    ) -> tuple[Path, bytes | None]:
        """Write the database of a backup file beside the backups; return it, and its key where it is another.

        On any thread; takes a second for the passphrase, before anything else.
        """
        key = None
        if self.needs_passphrase(about):
            if passphrase is None:
                raise StoreError(source.name, code="backup_locked")
            key = unseal(backup_file.read_lock(source), passphrase)
        path = self._store.backups.between(_BROUGHT)
        try:
            backup_file.unpack(source, about, path, goes)
            if key is not None and not opens(path, key):
                raise StoreError(f"{source.name}: another key", code="backup_damaged")
        except BaseException:
            self.remove(path)
            raise
        return path, key

    def restore(self, path: Path, key: bytes | None, restore: Restore) -> Path:
        """Put what was unpacked in the place of the chats; return the safety copy. What was unpacked goes."""
        try:
            with _told():
                return restore(path, key)
        finally:
            self.remove(path)

    def clean(self) -> None:
        """Remove what a kill left."""
        for name in (_SAVED, _BROUGHT):
            path = self._store.backups.between(name)
            for left in path.parent.glob(f"{path.stem}*"):
                self.remove(left)

    def remove(self, path: Path) -> None:
        """Remove a copy that was on its way, as far as that goes."""
        with contextlib.suppress(OSError):
            if self._lock.on and is_plain(path):
                wipe(path)
            path.unlink(missing_ok=True)


def _mark(key: bytes | None) -> str:
    """What tells a key from others and says nothing about it, "" for none."""
    import hmac

    return hmac.digest(key, _LABEL, "sha256").hex() if key is not None else ""


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Say of errors of the store what they mean for a backup file."""
    try:
        yield
    except StoreError as error:
        raise StoreError(error.detail, code=_CODES.get(error.code, error.code)) from error
