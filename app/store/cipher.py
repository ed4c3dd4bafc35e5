"""Database files under a key: opened, copied from one key to another, told from plain ones.

Pages are encrypted by SQLite3 Multiple Ciphers (ChaCha20 with a Poly1305 tag on each page), the write-ahead
log with them. A key is 32 random bytes; what a passphrase has to do with it is said in `keyfile`.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path, PurePath
from urllib.parse import quote_from_bytes

import apsw

KEY_BYTES = 32
_CIPHER = "chacha20"
_PLAIN_HEAD = b"SQLite format 3\0"  # section 1.3.1 of SQLite's file format; under a key it is random
_STEP = 1 << 20
_PAGE = 4096
_BYTES_OF_CHANCE = 240  # different ones in a page; a random page has 256, a text about 100


def connect(path: Path | None, key: bytes | None = None, *, frozen: bool = False) -> apsw.Connection:
    """Open a database file (None: in memory); a wrong key shows with the first read, as NotADBError.

    A `frozen` file is only read, and nothing is written beside it.
    """
    place = ":memory:" if path is None else str(path.absolute())
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    if frozen and path is not None:
        place, flags = f"{address(path.absolute())}?immutable=1", apsw.SQLITE_OPEN_READONLY
    connection = apsw.Connection(place, flags | apsw.SQLITE_OPEN_URI)
    if key is not None:
        connection.pragma("cipher", _CIPHER)
        connection.pragma("key", f"raw:{key.hex()}")
    # What SQLite sorts in a file of its own would be readable there.
    connection.pragma("temp_store", 2)
    return connection


def address(path: PurePath) -> str:
    """Return a whole path as the URI that SQLite takes it for, every byte of it.

    `Path.as_uri` names the server of a network share as the authority, and SQLite wants none: it takes the
    share as a path that begins with two slashes.
    """
    place = path.as_posix()
    root = "" if place.startswith("/") else "/"  # before the letter of a drive
    return f"file://{root}{quote_from_bytes(os.fsencode(place), safe='/:')}"


def copy_under(connection: apsw.Connection, target: Path, key: bytes | None) -> None:
    """Write the whole database into a new file under a key (None: plain), without its free pages, durably."""
    _unlink(target)
    secret = key.hex() if key is not None else ""
    wanted = f"cipher={_CIPHER}&key=raw:{secret}" if key is not None else "key="
    try:
        connection.execute("VACUUM INTO ?", (f"{address(target.absolute())}?{wanted}",))
    except apsw.Error as error:
        _unlink(target)
        text = str(error).replace(secret, "…") if secret else str(error)  # it may quote the address
        raise type(error)(text) from None
    with target.open("r+b") as stream:
        os.fsync(stream.fileno())


def sound(path: Path, key: bytes | None) -> bool:
    """Whether a file can be read whole under a key."""
    try:
        with contextlib.closing(connect(path, key, frozen=True)) as connection:
            return bool(connection.pragma("quick_check") == "ok")
    except apsw.Error:
        return False


def opens(path: Path, key: bytes | None) -> bool:
    """Whether a key is that of a file; quick."""
    try:
        with contextlib.closing(connect(path, key, frozen=True)) as connection:
            return bool(connection.pragma("page_count"))
    except apsw.Error:
        return False


def is_plain(path: Path) -> bool:
    """Whether a file is a database that anybody can read."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_PLAIN_HEAD)) == _PLAIN_HEAD
    except OSError:
        return False


def looks_keyed(path: Path) -> bool:
    """Whether a file may be a database under a key: whole pages that look like chance."""
    try:
        with path.open("rb") as stream:
            page = stream.read(_PAGE)
        return path.stat().st_size % _PAGE == 0 and len(set(page)) > _BYTES_OF_CHANCE
    except OSError:
        return False


def is_empty(path: Path) -> bool:
    """Whether there is no file, or nothing in it."""
    try:
        return path.stat().st_size == 0
    except OSError:
        return True


def take_place(new: Path, old: Path) -> None:
    """Put a file in the place of another at once; what was readable of the old one is written over.

    Written over as far as that goes: a disk may keep the old blocks all the same.
    """
    with contextlib.ExitStack() as stack:
        stream = None
        if os.name == "posix" and is_plain(old):  # elsewhere an open file can't be replaced
            stream = stack.enter_context(old.open("r+b"))
        os.replace(new, old)
        if os.name == "posix":
            with contextlib.suppress(OSError):
                folder = os.open(old.parent, os.O_RDONLY)
                stack.callback(os.close, folder)
                os.fsync(folder)
        if stream is not None:
            _write_over(stream.fileno())


def wipe(path: Path) -> None:
    """Remove a file after writing over it; raises OSError when it can't be removed."""
    with contextlib.suppress(OSError), path.open("r+b") as stream:
        _write_over(stream.fileno())
    path.unlink(missing_ok=True)


def _write_over(descriptor: int) -> None:
    with contextlib.suppress(OSError):  # a full disk that copies on writing, for example
        left = os.fstat(descriptor).st_size
        os.lseek(descriptor, 0, os.SEEK_SET)
        while left > 0:
            left -= os.write(descriptor, bytes(min(left, _STEP)))
        os.fsync(descriptor)


def _unlink(path: Path) -> None:
    path.unlink(missing_ok=True)
