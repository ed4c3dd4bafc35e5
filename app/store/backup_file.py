"""A backup as one file, which the user saves where they like and any Alcove restores.

It is a zip file: first `alcove-backup.json`, which says what it is; `chats.db`, the database as it lies on
the disk, so under its key where the chats are locked; and with that `lock.json`, which the passphrase opens.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct

from app.domain.bounds import Size
from app.domain.errors import AppError, StoreError
from app.store.database import migration_steps
from app.store.keyfile import NAME, KeyFile, encoded, parsed
from app.system.files import replacing

SUFFIX = ".alcove-backup"
VERSION = 1
_ABOUT, _CHATS = "alcove-backup.json", "chats.db"
_FORMAT = "alcove-backup"
_HEAD = 30  # bytes of a zip file before its first name (APPNOTE, section 4.3.7)
_SMALL = 65_536  # bytes that the two small parts may have
_PIECE = 1 << 20
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # the last on sticks that take 4 GB in one file
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, KeyError, RuntimeError, ValueError)

Goes = Callable[[], bool]
"""Asked before each piece whether to go on."""


class Stopped(Exception):  # noqa: N818  - no error
    """The program ends before the file was read."""


class About(Struct, frozen=True):
    """What a backup file says of itself: seconds since the epoch, bytes of the database, its checksum.

    `steps` is the version of the database; `key` tells the key that it is under from others, "": none.
    """

    made_at: float
    size: Size
    sha256: str
    steps: int
    key: str = ""
    format: str = _FORMAT
    version: int = VERSION

    @property
    def locked(self) -> bool:
        """Whether a passphrase opens it."""
        return bool(self.key)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write(target: Path, copy: Path, about: About, lock: KeyFile | None) -> None:
    """Write a backup file, which is there whole or not at all; raises `AppError`.

    Codes: backup_disk_full, not_written (the place), backup_disturbed (the copy changed meanwhile).
    """
    if not target.parent.is_dir():  # a stick that was pulled out; its folder is not to be made on this disk
        raise AppError(f"{target.parent}: there is no such folder", code="not_written")
    with _source(copy) as source:
        try:
            with replacing(target) as stream:
                if _pack(stream, source, about, lock) != about.sha256:
                    raise AppError(copy.name, code="backup_disturbed")
        except OSError as error:
            code = "backup_disk_full" if error.errno in _FULL else "not_written"
            raise AppError(f"{target}: {error.strerror or error}", code=code) from error


@contextlib.contextmanager
def _source(copy: Path) -> Iterator[BinaryIO]:
    try:
        stream = copy.open("rb")
    except OSError as error:
        raise AppError(copy.name, code="backup_disturbed") from error
    with stream:
        yield stream


def _pack(stream: BinaryIO, source: BinaryIO, about: About, lock: KeyFile | None) -> str:
    """Write the parts; return the checksum of what was taken for the database."""
    checksum = hashlib.sha256()
    # What is under a key looks like chance and can't get smaller.
    way = zipfile.ZIP_STORED if about.locked else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(stream, "w", way, compresslevel=1) as package:
        package.writestr(_ABOUT, msgspec.json.format(msgspec.json.encode(about)), zipfile.ZIP_STORED)
        if lock is not None:
            package.writestr(NAME, encoded(lock))
        with package.open(_CHATS, "w", force_zip64=True) as part:
            while piece := source.read(_PIECE):
                checksum.update(piece)
                part.write(piece)
    return checksum.hexdigest()


def look(source: Path) -> About:
    """Return what a backup file says of itself; raises `StoreError`.

    Codes: backup_unread (the disk it lies on), backup_none, backup_damaged, backup_newer.
    """
    with _opened(source) as package:
        content = _small(package, _ABOUT)
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.format != _FORMAT:
            raise StoreError(source.name, code="backup_none")
        if head.version > VERSION:
            raise StoreError(f"{source.name}: version {head.version}", code="backup_newer")
        about = msgspec.json.decode(content, type=About)
    except msgspec.MsgspecError as error:
        raise StoreError(f"{source.name}: {error}", code="backup_damaged") from error
    if about.steps > len(migration_steps()):
        raise StoreError(f"{source.name}: version {about.steps} of the chats", code="backup_newer")
    return about


class _Head(Struct, frozen=True):
    format: str = ""
    version: int = VERSION


def read_lock(source: Path) -> KeyFile:
    """Return the key file of a locked one; raises `StoreError` as `look` does."""
    with _opened(source) as package:
        lock = parsed(_small(package, NAME))
    if lock is None:
        raise StoreError(f"{source.name}: {NAME}", code="backup_damaged")
    return lock


def unpack(source: Path, about: About, target: Path, goes: Goes) -> None:
    """Write the database of a backup file to a new file; raises `StoreError`, or `Stopped`.

    Codes: those of `look`, backup_no_room, store_read_only.
    """
    _make_sure_of_room(target.parent, about.size)
    with _opened(source) as package, package.open(_CHATS) as part, _written(target) as stream:
        checksum, left = hashlib.sha256(), about.size
        while piece := part.read(_PIECE):
            if not goes():
                raise Stopped
            checksum.update(piece)
            left -= len(piece)
            if left < 0:
                raise zipfile.BadZipFile("larger than it says")
            with _told(target):
                stream.write(piece)
        if left or checksum.hexdigest() != about.sha256:
            raise zipfile.BadZipFile("the checksum is another")


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with source.open("rb") as stream, zipfile.ZipFile(stream) as package:
            if _ABOUT not in package.namelist():
                raise StoreError(source.name, code="backup_none")
            yield package
    except _BROKEN as error:
        code = "backup_damaged" if _begins_as_ours(source) else "backup_none"
        raise StoreError(f"{source.name}: {error}", code=code) from error
    except OSError as error:
        raise StoreError(f"{source}: {error.strerror or error}", code="backup_unread") from error


def _begins_as_ours(source: Path) -> bool:
    """Whether a file that is no whole zip file was one of ours."""
    with contextlib.suppress(OSError), source.open("rb") as stream:
        return stream.read(_HEAD + len(_ABOUT)).endswith(_ABOUT.encode())
    return False


def _small(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        content = part.read(_SMALL + 1)
    if len(content) > _SMALL:
        raise zipfile.BadZipFile(f"{name} is too large")
    return content


def _make_sure_of_room(folder: Path, size: int) -> None:
    with contextlib.suppress(OSError):
        if shutil.disk_usage(folder).free < size:
            raise StoreError(str(folder), code="backup_no_room")


@contextlib.contextmanager
def _written(target: Path) -> Iterator[BinaryIO]:
    """A new file for its owner alone."""
    with _told(target):
        target.unlink(missing_ok=True)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    stream = os.fdopen(handle, "wb")
    try:
        yield stream
        with _told(target):
            stream.flush()
    finally:
        with contextlib.suppress(OSError):
            stream.close()


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    """Tell errors of this disk from those of the one that the file lies on."""
    try:
        yield
    except OSError as error:
        code = "backup_no_room" if error.errno in _FULL else "store_read_only"
        raise StoreError(f"{target}: {error.strerror or error}", code=code) from error
