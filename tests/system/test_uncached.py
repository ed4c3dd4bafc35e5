"""Files read past the system's cache: whole, of any length, on file systems that can't do that too."""

from __future__ import annotations

import errno
import os
import random
import sys
from pathlib import Path

import pytest

from app.system import uncached
from app.system.uncached import chunks


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4 * 1024 * 1024, 4 * 1024 * 1024 + 1, 9_000_001])
def test_a_file_is_read_whole(tmp_path: Path, size: int) -> None:
    path, content = tmp_path / "file", random.Random(size).randbytes(size)
    path.write_bytes(content)
    assert b"".join(bytes(piece) for piece in chunks(path)) == content


@pytest.mark.parametrize("fails", ["open", "read"])
def test_where_it_cant_be_done_the_cache_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    path, content = tmp_path / "file", random.Random(1).randbytes(5_000_001)
    path.write_bytes(content)
    if fails == "open":

        def refused(_path: str, _flags: int) -> int:
            raise OSError(errno.EINVAL, "no direct reads here")

        monkeypatch.setattr(uncached, "_direct", refused)
    else:  # an odd place in memory, which a direct read can't fill
        monkeypatch.setattr("app.system.uncached.mmap.mmap", lambda _number, size: bytearray(size + 1))
        monkeypatch.setattr(uncached, "memoryview", lambda buffer: memoryview(buffer)[1:], raising=False)
    assert b"".join(bytes(piece) for piece in chunks(path)) == content


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux what its cache holds")
def test_the_cache_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(random.Random(2).randbytes(8_000_000))
    number = os.open(path, os.O_RDWR)
    os.fsync(number)
    os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
    before = _resident(number)  # a file system in memory keeps all
    assert sum(len(piece) for piece in chunks(path)) == 8_000_000
    assert _resident(number) == before
    os.close(number)


def _resident(number: int) -> int:
    """Pages of a file that the cache holds."""
    import ctypes
    import mmap

    size = os.fstat(number).st_size
    with mmap.mmap(number, size) as area:
        count = (size + mmap.PAGESIZE - 1) // mmap.PAGESIZE
        pages = (ctypes.c_ubyte * count)()
        start = ctypes.c_char.from_buffer(area)
        libc = ctypes.CDLL(None, use_errno=True)
        libc.mincore.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p]
        assert libc.mincore(ctypes.addressof(start), size, pages) == 0
        del start
        return sum(page & 1 for page in pages)


def test_a_file_that_isnt_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(chunks(tmp_path / "nothing"))
