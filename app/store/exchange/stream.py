"""The objects of a large JSON array, one after the other: only one is in memory at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.domain.exchange import Unread

CHUNK = 1 << 20
MAX_ITEM = 128 * 1024 * 1024  # bytes of one object; a larger one is left out and said
# A whole string, a bracket, or the beginning of a string that goes on in the next chunk.
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}"]', re.DOTALL)
_OPEN, _CLOSE, _QUOTE = frozenset(b"[{"), frozenset(b"]}"), 34


def objects(stream: BinaryIO, progress: Callable[[int], None] = lambda _: None) -> Iterator[bytes | Unread]:
    """Yield each object of an array as its bytes, or the one object that the stream is.

    `progress` is told the bytes read. An object that is too large, and one that the end cuts off, is
    yielded as `Unread`; brackets that don't match end the reading.
    """
    return _Splitter(stream, progress).run()


class _Splitter:
    """Scans chunk by chunk; `_at` is how far, `_start` where the object under way begins, -1 for none."""

    def __init__(self, stream: BinaryIO, progress: Callable[[int], None]) -> None:
        self._stream, self._progress = stream, progress
        self._data, self._read = b"", 0
        self._base = 1  # depth of what the objects stand in: 1 inside an array, 0 for a single object
        self._depth, self._at, self._start, self._number = 0, 0, -1, 0
        self._dropping = self._broken = False

    def run(self) -> Iterator[bytes | Unread]:
        """Yield the objects and what could not be read."""
        while not self._data and self._more():
            self._data = self._data.removeprefix(b"\xef\xbb\xbf").lstrip()
        self._base = 0 if self._data.startswith(b"{") else 1
        while self._data:
            yield from self._scan()
            if self._broken:
                return
            if self._start >= 0 and not self._dropping and len(self._data) - self._start > MAX_ITEM:
                self._dropping = True
                yield self._unread("it is too large")
            self._forget()
            if not self._more():
                break
        if self._start >= 0 and not self._dropping:
            yield self._unread("the file ends inside it")

    def _more(self) -> bool:
        chunk = self._stream.read(CHUNK)
        self._read += len(chunk)
        self._data += chunk
        self._progress(self._read)
        return bool(chunk)

    def _scan(self) -> Iterator[bytes | Unread]:
        """Go through the brackets of what is there; a string that goes on is looked at again later."""
        for match in _TOKEN.finditer(self._data, self._at):
            byte = self._data[match.start()]
            if byte == _QUOTE and match.end() - match.start() == 1:
                self._at = match.start()
                self._broken = len(self._data) - self._at > 2 * MAX_ITEM
                return
            self._at = match.end()
            if byte in _OPEN:
                if self._depth == self._base and self._start < 0:
                    self._start, self._dropping = match.start(), False
                self._depth += 1
            elif byte in _CLOSE:
                self._depth -= 1
                if self._depth < 0:
                    self._broken = True
                    yield self._unread("its brackets don't match")
                    return
                if self._depth == self._base and self._start >= 0:
                    self._number += 1
                    start, self._start = self._start, -1
                    if not self._dropping:
                        yield self._data[start : match.end()]
        self._at = len(self._data)

    def _forget(self) -> None:
        """Let go of what is done with."""
        keep = self._at if self._start < 0 or self._dropping else self._start
        self._data = self._data[keep:]
        self._at -= keep
        if self._start >= 0:
            self._start = max(0, self._start - keep)

    def _unread(self, why: str) -> Unread:
        return Unread(str(self._number + 1), why)
