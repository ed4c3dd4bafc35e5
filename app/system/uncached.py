"""Reads large files once, past the system's cache: what it holds for others stays there."""

from __future__ import annotations

import contextlib
import mmap
import os
import sys
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

_CHUNK = 4 * 1024 * 1024  # bytes; a multiple of every disk's blocks


def chunks(path: Path) -> Iterator[memoryview]:
    """Yield the bytes of a file, each piece valid until the next; raises `OSError`.

    12 GB through the cache push out what other programs have there, and make the whole computer wait while
    room is made. Where a file system can't read past it, it is read as usual.
    """
    piece = memoryview(mmap.mmap(-1, _CHUNK))  # begins at a page, as direct reads must
    with _opened(path) as stream:
        while count := _read(stream, piece):
            yield piece[:count]


def _opened(path: Path) -> FileIO:
    if _flag():
        with contextlib.suppress(OSError):  # not known to this file system
            return FileIO(path, "rb", opener=_direct)
    stream = FileIO(path, "rb")
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(stream, fcntl.F_NOCACHE, 1)
    return stream


def _flag() -> int:
    return int(getattr(os, "O_DIRECT", 0))  # Linux has it


def _direct(path: str, flags: int) -> int:
    return os.open(path, flags | _flag())


def _read(stream: FileIO, piece: memoryview) -> int:
    try:
        return stream.readinto(piece) or 0
    except OSError:
        if not _cached_now(stream):
            raise
        return stream.readinto(piece) or 0


def _cached_now(stream: FileIO) -> bool:
    """Read through the cache from here on; False when that was so already."""
    direct = _flag()
    if not direct:
        return False
    import fcntl

    flags = fcntl.fcntl(stream, fcntl.F_GETFL)
    if not flags & direct:
        return False
    fcntl.fcntl(stream, fcntl.F_SETFL, flags & ~direct)
    return True
