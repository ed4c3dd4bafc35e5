"""A copy in the place of a damaged database, step by step: a start that ends midway is gone on with.

The copy is written whole beside the database before that is touched; a note then says what goes on until it
is done. A database that isn't there, or is empty, is no new one while there is a note.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from app.domain.errors import StoreError
from app.store.cipher import is_empty, sound
from app.system.files import free_name, write_atomically

_SIDES = ("-wal", "-shm")
_PIECE = 1 << 20  # bytes
_FULL = (errno.ENOSPC, errno.EDQUOT)


class Recovery(Struct, frozen=True):
    """What was done about a damaged database: where it lies now and which backup took its place."""

    aside: Path
    restored_from: Path | None


class Recovering:
    """The recovery of one database file; `new` is where a copy is made ready. Raises `StoreError`."""

    def __init__(self, path: Path, new: Path) -> None:
        self._path, self._new = path, new
        self._note = path.with_name(f"{path.name}.recovery")

    @property
    def midway(self) -> bool:
        """Whether the database is away, and what takes its place not there yet."""
        return self._note.exists() and is_empty(self._path)

    def prepare(self, backup: Path, key: bytes | None) -> bool:
        """Write a copy of a backup, whole; False for one that can't be opened or isn't sound."""
        with contextlib.ExitStack() as stack:
            try:
                source = stack.enter_context(backup.open("rb"))
            except OSError:
                return False
            with self._told():  # what can't be written says nothing about the backup
                if self._new.exists():
                    self._new.unlink()
                target = stack.enter_context(self._new.open("xb"))
                shutil.copyfileobj(source, target, _PIECE)
                target.flush()
                os.fsync(target.fileno())
        return sound(self._new, key)

    def replace(self, backup: Path | None) -> None:
        """Set the database aside and put the copy in its place; None: leave that empty."""
        with self._told():
            begun = self._begun()
            aside = begun.aside if begun is not None else free_name(self._path, "damaged")
            note = [aside.name, str(backup) if backup is not None else None]
            write_atomically(self._note, json.dumps(note).encode())
            for suffix in ("", *_SIDES):  # the log last: without it an older state would seem whole
                old, kept = (path.with_name(path.name + suffix) for path in (self._path, aside))
                if old.exists() and not kept.exists():
                    os.replace(old, kept)
                old.unlink(missing_ok=True)  # a copy that was no good
            if backup is not None:
                os.replace(self._new, self._path)

    def end(self) -> Recovery | None:
        """Tell what was done, once: it is over. None where nothing was."""
        with self._told():
            done = self._begun()
            self._note.unlink(missing_ok=True)
            return done

    def _begun(self) -> Recovery | None:
        try:
            aside, backup = json.loads(self._note.read_bytes())
            return Recovery(self._path.with_name(aside), None if backup is None else Path(backup))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError):
            return Recovery(free_name(self._path, "damaged"), None)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            code = "disk_full" if error.errno in _FULL else "store_read_only"
            raise StoreError(f"{self._path}: {error.strerror}", code=code) from error
