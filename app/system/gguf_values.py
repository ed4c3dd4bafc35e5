"""A bounded reader of the values in a GGUF header (ggml docs/gguf.md), which trusts no number in it."""

from __future__ import annotations

import os
import stat
import struct
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from app.domain.errors import ModelFileError

STRING, ARRAY = 8, 9  # types of values, beside those of the numbers below
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_SMALLEST = 24  # bytes of an empty header
_MAX_KEYS = 4096
_MAX_TENSORS = 65_536
_MAX_STRING = 1 << 20
_MAX_KEY = 65_535  # bytes, docs/gguf.md
_MAX_ARRAY = 4 << 20  # numbers
_MAX_TEXTS = 1 << 20  # in all arrays together; gpt-oss has 201,088 tokens and 446,189 merges
_MAX_HEADER = 128 << 20  # bytes
_CHUNK = 256 * 1024
_LENGTH = 8  # bytes of the length before a text


def open_model(path: Path) -> BinaryIO:
    """Open a model file for reading; raises `ModelFileError`.

    What isn't an ordinary file is refused: to open a pipe waits for a writer, a device never ends.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ModelFileError(str(path), code="is_folder")
        if not stat.S_ISREG(mode):
            raise ModelFileError(f"{path}: not an ordinary file", code="not_gguf")
        # Without O_NONBLOCK a pipe that took the file's place meanwhile would still be waited for.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    except FileNotFoundError as error:
        raise ModelFileError(str(path), code="file_missing") from error
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


class Count(Struct, frozen=True):
    """In place of an array whose items the program doesn't need: how many there are, of which type."""

    items: int
    kind: int


class ValueReader:
    """Reads little-endian values by the chunk and refuses to go past the end of the file."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._whole = size
        self._end = min(size, _MAX_HEADER)
        self._data, self._start, self._at = b"", 0, 0  # a chunk, its place in the file, the place in it
        self._texts = 0

    @property
    def position(self) -> int:
        """Where in the file the next value lies, in bytes."""
        return self._start + self._at

    def begin(self, path: Path) -> tuple[int, int]:
        """Read what a file begins with; return how many tensors and keys it has."""
        if self._whole < _SMALLEST or self.take(4) != _MAGIC:
            raise ModelFileError(str(path), code="not_gguf")
        version = self.scalar("I")
        if version not in _VERSIONS:
            raise ModelFileError(f"GGUF version {version}", code="bad_header")
        tensors, keys = self.scalar("Q"), self.scalar("Q")
        if tensors > _MAX_TENSORS or keys > _MAX_KEYS:
            raise ModelFileError(f"{tensors:,} tensors, {keys:,} keys", code="bad_header")
        return tensors, keys

    def key(self) -> str:
        """Return the next key; its type follows, then its value."""
        return self.name(_MAX_KEY, "key")

    def take(self, count: int) -> bytes:
        """Return the next bytes."""
        if self._at + count > len(self._data):
            self._fill(count)
        self._at += count
        return self._data[self._at - count : self._at]

    def skip(self, count: int) -> None:
        """Pass over bytes without reading them."""
        self._check(count)
        self._at += count
        if self._at > len(self._data):
            self._start, self._data, self._at = self._stream.seek(self.position), b"", 0

    def scalar(self, kind: str) -> Any:
        """Return the next number."""
        layout = "<" + kind
        return struct.unpack(layout, self.take(struct.calcsize(layout)))[0]

    def text(self, longest: int = _MAX_STRING) -> bytes:
        """Return the next text."""
        return self.take(_bounded(self.scalar("Q"), longest))

    def name(self, longest: int, what: str) -> str:
        """Return the name of a key or a tensor: not empty, UTF-8."""
        raw = self.text(longest)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ModelFileError(f"the name of a {what} is not UTF-8", code="bad_header") from error
        if not text:
            raise ModelFileError(f"a {what} without a name", code="bad_header")
        return text

    def value(self, kind: int) -> Any:
        """Return the next value of a key; an array is only counted."""
        if kind in _SCALARS:
            return self.scalar(_SCALARS[kind])
        if kind == STRING:
            return self.text().decode("utf-8", "replace")
        if kind == ARRAY:
            return self._array()
        raise ModelFileError(f"value type {kind}", code="bad_header")

    def texts(self) -> list[bytes]:
        """Return the texts of an array of texts, whose type was read."""
        count, found = self._begin_array(STRING), []
        unpack, data, at = struct.Struct("<Q").unpack_from, self._data, self._at
        for _ in range(count):  # plain names: there are 200,000
            if at + _LENGTH > len(data):
                data, at = self._refilled(at, _LENGTH)
            length = unpack(data, at)[0]
            end = at + _LENGTH + length
            if end > len(data):
                data, at = self._refilled(at, _LENGTH + _bounded(length))
                end = at + _LENGTH + length
            found.append(data[at + _LENGTH : end])
            at = end
        self._at = at
        return found

    def _refilled(self, at: int, count: int) -> tuple[bytes, int]:
        """Have `count` bytes from a place in the chunk; return the chunk that has them, and where."""
        self._at = at
        self._fill(count)
        return self._data, self._at

    def numbers(self, kind: int) -> tuple[Any, ...]:
        """Return the numbers of an array of this type, whose own type was read."""
        layout = f"<{self._begin_array(kind)}{_SCALARS[kind]}"
        return struct.unpack(layout, self.take(struct.calcsize(layout)))

    def _array(self) -> Count:
        kind, count = self.scalar("I"), self._counted(self.scalar("Q"))
        if kind == STRING:
            self._skip_texts(count)
        elif kind in _SCALARS:
            self.skip(count * struct.calcsize("<" + _SCALARS[kind]))
        else:
            raise ModelFileError(f"an array of type {kind}", code="bad_header")
        return Count(count, kind)

    def _begin_array(self, wanted: int) -> int:
        """Return how many items an array has, which are to be of one type."""
        kind, count = self.scalar("I"), self._counted(self.scalar("Q"))
        if kind != wanted:
            raise ModelFileError(f"an array of type {kind}", code="bad_header")
        if kind == STRING:
            self._count_texts(count)
        return count

    def _counted(self, count: int) -> int:
        if count > _MAX_ARRAY:
            raise ModelFileError(f"an array of {count:,} items", code="bad_header")
        return count

    def _count_texts(self, count: int) -> None:
        self._texts += count
        if self._texts > _MAX_TEXTS:
            raise ModelFileError(f"{self._texts:,} texts in arrays", code="bad_header")
        self._check(count * _LENGTH)  # before a loop: a small file can't make a long one

    def _skip_texts(self, count: int) -> None:
        self._count_texts(count)
        unpack = struct.Struct("<Q").unpack_from
        for _ in range(count):
            if self._at + _LENGTH > len(self._data):
                self._fill(_LENGTH)
            (length,) = unpack(self._data, self._at)
            _bounded(length)
            self._at += _LENGTH
            if self._at + length > len(self._data):
                self.skip(length)
            else:
                self._at += length

    def _check(self, count: int) -> None:
        """Raise `ModelFileError` unless so many bytes follow."""
        if count <= self._end - self.position:
            return
        if self._whole > _MAX_HEADER:
            raise ModelFileError(f"a header of more than {_MAX_HEADER:,} bytes", code="bad_header")
        missing = self.position + count - self._whole
        raise ModelFileError(
            f"the header at byte {self.position:,} needs {missing:,} bytes more than the file has",
            code="file_truncated",
        )

    def _fill(self, count: int) -> None:
        """Have `count` bytes in the chunk."""
        self._check(count)
        rest = self._data[self._at :]
        more = self._stream.read(max(_CHUNK, count - len(rest)))
        self._start, self._data, self._at = self.position, rest + more, 0
        if len(self._data) < count:  # the file shrank while it was read
            raise ModelFileError(f"the file ends at byte {self.position:,}", code="file_truncated")


def _bounded(length: int, longest: int = _MAX_STRING) -> int:
    if length > longest:
        raise ModelFileError(f"a text of {length:,} bytes", code="bad_header")
    return length
