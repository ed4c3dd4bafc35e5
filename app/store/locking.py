"""The lock of a chat store: a passphrase without which nobody can read the chats and their backups.

What is being changed is written down first (in the key file), so that a kill at any moment leaves something
that the next start finishes or takes back. Which of the two, the database file itself says: plain or not.

    on:  mark · the database is written anew under the key and replaced · the backups, each · mark removed
    off: mark · the backups, each, plain · the database, plain, replaced · key file removed
    another passphrase: the key file, at once
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from app.domain.errors import StoreError
from app.store.chats import SqliteChatStore
from app.store.cipher import KEY_BYTES, is_empty, is_plain, opens, wipe
from app.store.database import Database, new_file
from app.store.keyfile import Change, Cost, KeyFile, KeyPlaces, seal, unseal
from app.store.recovery import Recovery

Told = Callable[[str, int, int], None]
"""Hears of each step: its name, how many are done, of how many."""
SHORTEST = 8  # characters


def _nobody(_step: str, _done: int, _count: int) -> None:
    """Nobody listens."""


class StoreLock:
    """Opens a store with its passphrase, and changes what it is locked with; blocks, raises `StoreError`.

    Codes of its own: wrong_passphrase, passphrase_short, lock_memory, lock_damaged.
    """

    def __init__(
        self, store: SqliteChatStore, database: Path, backups: Path, cost: Cost | None = None
    ) -> None:
        self._store = store
        self._database: Database = store.database
        self._path = database
        self._places = KeyPlaces(database.parent, backups)
        self._cost = cost or Cost()

    @property
    def on(self) -> bool:
        """Whether the chats are locked with a passphrase; quick."""
        if self._places.there:
            return True
        return self._places.copy.exists() and not is_plain(self._path) and not is_empty(self._path)

    def prepare(self) -> bool:
        """Finish or take back what a kill cut off, as far as that needs no passphrase; return `on`."""
        if not self.on:
            return False
        with contextlib.suppress(OSError):
            wipe(new_file(self._path))
        self._store.backups.remove_unfinished()
        file = self._places.read()
        change = file.change if file is not None else Change.NONE
        new = is_empty(self._path) and not self._database.recovering
        never_on = change is Change.ON and (is_plain(self._path) or new)
        if never_on or (change is Change.OFF and is_plain(self._path)):
            self._places.remove()
            return False
        return True

    # -- opening -------------------------------------------------------------------------------

    def key(self, passphrase: str) -> bytes:
        """The key that a passphrase opens; takes about a second and touches no chat."""
        return unseal(self._file(), passphrase)

    def has_other_keys(self) -> bool:
        """Whether key files of other backups lie beside them."""
        return bool(self._places.others())

    def key_of(self, backup: Path, passphrase: str) -> bytes:
        """The key of a backup from elsewhere, by the key files beside it; takes a second for each."""
        right = None
        files = self._places.others()
        for file in files:
            try:
                key = right = unseal(file, passphrase)
            except StoreError as error:
                if error.code != "wrong_passphrase":
                    raise
                continue
            if opens(backup, key):
                return key
        raise StoreError(backup.name, code="wrong_passphrase" if files and right is None else "backup_locked")

    def carried(self) -> KeyFile | None:
        """The key file as it goes along with a copy of the open chats, None for plain ones."""
        if self._database.key is None:
            return None
        return replace(self._file(), change=Change.NONE, replaces=())

    def _file(self) -> KeyFile:
        file = self._places.read()
        if file is None:
            raise StoreError(str(self._places.file), code="lock_damaged")
        return file

    def open(self, key: bytes, told: Told = _nobody) -> Recovery | None:
        """Open the store, and finish what was cut off; returns what was done when the file was damaged."""
        file = self._file()
        if is_plain(self._path):  # a plain file was put in its place
            self._database.open()
            self._database.rewrite(key)
        recovery = self._store.open(key)
        if file.change is not Change.NONE:
            self._convert(None, key, told)
        self._places.write(replace(file, change=Change.NONE))
        return recovery

    def shut(self) -> None:
        """Close the store; nothing of it can be read until it is opened again."""
        self._database.shut()

    def put_aside(self) -> Path:
        """Rename the folders of the chats and backups, with the key file; return where the chats are now.

        The store must be shut. What is put aside can be put back by hand.
        """
        chats, backups = self._places.file.parent, self._places.copy.parent
        number = 1
        while any(folder.with_name(f"{folder.name}-locked-{number}").exists() for folder in (chats, backups)):
            number += 1
        try:
            for folder in (chats, backups):
                if folder.exists():
                    os.rename(folder, folder.with_name(f"{folder.name}-locked-{number}"))
                folder.mkdir(0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{chats}: {error.strerror}", code="store_read_only") from error
        return chats.with_name(f"{chats.name}-locked-{number}")

    # -- changing ------------------------------------------------------------------------------

    def switch_on(self, passphrase: str, told: Told = _nobody) -> list[Path]:
        """Lock the open store with a passphrase; returns the files that could not be encrypted."""
        if len(passphrase) < SHORTEST:
            raise StoreError(code="passphrase_short")
        key = os.urandom(KEY_BYTES)
        file = seal(passphrase, key, self._cost, Change.ON)
        told("sealed", 0, 0)
        with self._unmarked_when_refused():
            self._places.write(file, both=True)
        told("marked", 0, 0)
        with self._unmarked_when_refused():
            self._database.rewrite(key, lambda step: told(step, 0, 0))
        left = self._unfinished()
        left += self._convert(None, key, told)
        self._places.write(replace(file, change=Change.NONE))
        told("finished", 1, 1)
        return [*left, *self._set_aside()]

    def switch_off(self, passphrase: str, told: Told = _nobody) -> list[Path]:
        """Make the chats and their backups readable again; returns the backups that could not be."""
        file = self._file()
        key = unseal(file, passphrase)
        told("unsealed", 0, 0)
        self._places.write(replace(file, change=Change.OFF))
        told("marked", 0, 0)
        try:
            left = self._convert(key, None, told)
            self._database.rewrite(None, lambda step: told(step, 0, 0))
        except BaseException:
            if self._database.key is not None:
                self._convert(None, key, _nobody)
                self._places.write(replace(file, change=Change.NONE))
            raise
        self._places.remove()
        told("finished", 1, 1)
        return left

    def change(self, old: str, new: str, told: Told = _nobody) -> None:
        """Give the key another passphrase; the chats aren't written anew."""
        if len(new) < SHORTEST:
            raise StoreError(code="passphrase_short")
        file = self._file()
        key = unseal(file, old)
        told("unsealed", 0, 0)
        sealed = seal(new, key, self._cost, file.change)
        told("sealed", 0, 0)
        self._places.write(replace(sealed, replaces=self._places.replaced_by_next(file)))
        told("finished", 1, 1)

    @contextlib.contextmanager
    def _unmarked_when_refused(self) -> Iterator[None]:
        """Take the key file back where a step ends before the database is under the key."""
        try:
            yield
        except BaseException:
            if self._database.key is None:
                with contextlib.suppress(StoreError):  # the next start does it
                    self._places.remove()
            raise

    def _convert(self, old: bytes | None, new: bytes | None, told: Told) -> list[Path]:
        return self._store.backups.convert(old, new, lambda done, count: told("backups", done, count))

    def _unfinished(self) -> list[Path]:
        """Remove copies that a kill left half written, which are plain; returns those that can't be."""
        self._database.settle()  # one that is under way is none of them
        return [path for path in self._store.backups.remove_unfinished() if is_plain(path)]

    def _set_aside(self) -> list[Path]:
        """Damaged databases of earlier days: what is in them can't be encrypted, only removed."""
        return sorted(self._path.parent.glob(f"{self._path.name}.damaged-*"))
