"""Caches on disk: what a chat's next prompt begins with, written when the chat leaves the engine.

A state is a folder with llama.cpp's sequence file, the saved sliding-window parts and a description with
their BLAKE2b sums. Nothing of it reaches llama.cpp before the description and the sums have been checked.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from app.engine.state_shelf import META, remove

_CELLS, _REST = "cells.bin", "rest.bin"
_STEP = 1 << 20
_FORMAT = 1
_MOST_CHECKPOINTS = 3  # of the newest; about 3 MiB each for gpt-oss-20b


class Cells(Protocol):
    """The native cache of one sequence, as a file."""

    def save_cells(self, path: Path, tokens: Sequence[int]) -> int:
        """Write it; returns the bytes written, 0 when that failed."""

    def load_cells(self, path: Path, limit: int) -> list[int] | None:
        """Read it in place of what is there; its tokens, None when it was refused."""


class State(msgspec.Struct, frozen=True):
    """What was kept: the tokens in the cache and the checkpoints (tokens before it, saved part)."""

    tokens: list[int]
    checkpoints: list[tuple[int, bytes | bytearray]]
    size: int = 0  # bytes on disk


class _Meta(msgspec.Struct, frozen=True):
    format: int
    key: str
    tokens: int
    checkpoints: list[tuple[int, int]]  # tokens before it, bytes
    sums: dict[str, tuple[int, str]]  # file -> bytes, BLAKE2b


def write(folder: Path, key: str, state: State, cells: Cells) -> int:
    """Write a state in place of an older one; returns its bytes, 0 when it could not be written."""
    new = folder.with_name(f"{folder.name}.new")
    try:
        remove(new)
        new.mkdir(parents=True)
        if not cells.save_cells(new / _CELLS, state.tokens):
            return 0
        kept = state.checkpoints[-_MOST_CHECKPOINTS:]
        (new / _REST).write_bytes(array("i", state.tokens).tobytes() + b"".join(data for _, data in kept))
        sums = {name: _sum(new / name) for name in (_CELLS, _REST)}
        meta = _Meta(_FORMAT, key, len(state.tokens), [(n, len(data)) for n, data in kept], sums)
        (new / META).write_bytes(msgspec.json.encode(meta))
        remove(folder)
        os.replace(new, folder)
    except OSError:
        return 0
    finally:
        remove(new)
    return sum(size for size, _ in meta.sums.values())


def tokens_of(folder: Path, key: str) -> list[int]:
    """Return the tokens of a state without loading it; [] when there is none for this model and options."""
    meta = _meta(folder, key)
    if meta is None:
        return []
    with contextlib.suppress(OSError), (folder / _REST).open("rb") as stream:
        data = stream.read(4 * meta.tokens)
        if len(data) == 4 * meta.tokens:
            return array("i", data).tolist()
    return []


def load(folder: Path, key: str, limit: int, cells: Cells) -> State | None:
    """Load a state of at most `limit` tokens into the cache; None when it can't be trusted or is refused.

    The cache is as it was when the state isn't trusted, and may hold anything when llama.cpp refuses it:
    forget it after None.
    """
    meta = _meta(folder, key)
    if meta is None or meta.tokens > limit:
        return None
    try:
        if any(_sum(folder / name) != found for name, found in meta.sums.items()):
            return None
        rest = (folder / _REST).read_bytes()
    except OSError:
        return None
    tokens = array("i", rest[: 4 * meta.tokens]).tolist()
    place = 4 * meta.tokens
    checkpoints: list[tuple[int, bytes | bytearray]] = []
    for length, size in meta.checkpoints:
        checkpoints.append((length, rest[place : place + size]))
        place += size
    if cells.load_cells(folder / _CELLS, limit) != tokens:
        return None
    with contextlib.suppress(OSError):
        os.utime(folder / META)  # the time of last use
    return State(tokens, checkpoints, sum(size for size, _ in meta.sums.values()))


def _meta(folder: Path, key: str) -> _Meta | None:
    try:
        meta = msgspec.json.decode((folder / META).read_bytes(), type=_Meta)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    rest = 4 * meta.tokens + sum(size for _, size in meta.checkpoints)
    sound = (
        meta.format == _FORMAT
        and meta.key == key
        and set(meta.sums) == {_CELLS, _REST}
        and meta.tokens > 0
        and all(length >= 0 and size >= 0 for length, size in meta.checkpoints)
        and meta.sums[_REST][0] == rest
    )
    return meta if sound else None


def _sum(path: Path) -> tuple[int, str]:
    digest, size = hashlib.blake2b(digest_size=32), 0
    with path.open("rb") as stream:
        while block := stream.read(_STEP):
            digest.update(block)
            size += len(block)
    return size, digest.hexdigest()
