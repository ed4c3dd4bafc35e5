"""Reads from an ELF file (64 bits, little-endian) which libraries it names."""

from __future__ import annotations

import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1  # program headers
_NEEDED, _STRINGS = 1, 5  # dynamic entries


def needed(path: Path) -> tuple[str, ...]:
    """Return the libraries that a program or library names; none for another kind of file."""
    with path.open("rb") as stream:
        if stream.read(6) != b"\x7fELF\x02\x01":
            return ()
        stream.seek(0)
        content = stream.read()
    start, size, count = struct.unpack_from("<Q", content, 32)[0], *struct.unpack_from("<HH", content, 54)
    headers = [struct.unpack_from("<IIQQQQ", content, start + number * size) for number in range(count)]
    loads = [(address, offset, length) for kind, _, offset, address, _, length in headers if kind == _LOAD]
    entries: list[tuple[int, int]] = []
    for kind, _, offset, _, _, length in headers:
        if kind == _DYNAMIC:
            entries = list(struct.iter_unpack("<qQ", content[offset : offset + length // 16 * 16]))
    strings = next((_offset(loads, value) for tag, value in entries if tag == _STRINGS), None)
    if strings is None:
        return ()
    return tuple(_text(content, strings + value) for tag, value in entries if tag == _NEEDED)


def _offset(loads: list[tuple[int, int, int]], address: int) -> int | None:
    """Where in the file lies what is loaded at an address."""
    for first, offset, length in loads:
        if first <= address < first + length:
            return address - first + offset
    return None


def _text(content: bytes, start: int) -> str:
    return content[start : content.index(b"\0", start)].decode("utf-8", "replace")
