"""Copying and moving model files: checked by reading back, and the original stays until all is well."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import FileWorkError
from app.library.download_part import chunks_path
from app.library.hashes import FileHashes
from app.system.disks import free_bytes
from app.system.files import patiently

BLOCK = 4 << 20  # bytes
MARGIN = 64 << 20  # bytes that stay free on a disk
Report = Callable[[int], None]  # bytes more that were read or written


class Stopped(Exception):  # noqa: N818 - no error: the user cancelled
    """The work was cancelled."""


def blocks(path: Path, stop: threading.Event, start: int = 0, size: int | None = None) -> Iterator[bytes]:
    """Yield a stretch of a file; raises `FileWorkError` (source_unreadable), or `Stopped`."""
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            left = size
            while left is None or left > 0:
                if stop.is_set():
                    raise Stopped
                block = stream.read(BLOCK if left is None else min(BLOCK, left))
                if not block:
                    break
                left = None if left is None else left - len(block)
                yield block
    except OSError as error:
        raise FileWorkError(f"{path}: {error.strerror or error}", code="source_unreadable") from error


def forget_cached(path: Path) -> None:
    """Have the next reading come from the disk itself, where the system can."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDONLY)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(descriptor)


def flush(stream: BinaryIO) -> None:
    """Have what was written be on the disk."""
    stream.flush()
    os.fsync(stream.fileno())


def hash_of(path: Path, report: Report, stop: threading.Event) -> str:
    """Return the sha256 of a file."""
    import hashlib  # of no use before the first frame

    digest = hashlib.sha256()
    for block in blocks(path, stop):
        digest.update(block)
        report(len(block))
    return digest.hexdigest()


def copy_checked(source: Path, target: Path, report: Report, stop: threading.Event) -> str:
    """Copy a file, read the copy back from the disk and compare; returns its sha256.

    Nothing is left at `target` when it fails. Raises `FileWorkError`, or `Stopped`.
    """
    import hashlib

    digest = hashlib.sha256()
    try:
        with target.open("xb") as stream:
            for block in blocks(source, stop):
                digest.update(block)
                stream.write(block)
                report(len(block))
            flush(stream)
        forget_cached(target)
        if hash_of(target, report, stop) != digest.hexdigest():
            raise FileWorkError(str(target), code="copy_differs")
    except OSError as error:
        _remove(target)
        raise unwritable(target, error) from error
    except BaseException:
        _remove(target)
        raise
    return digest.hexdigest()


def unwritable(target: Path, error: OSError) -> FileWorkError:
    """The error for a disk that doesn't take what is written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FileWorkError(f"{target}: {error.strerror}", code="disk_room")
    return FileWorkError(f"{target}: {error.strerror or error}", code="target_unwritable")


def check_room(folder: Path, needed: int) -> None:
    """Raise `FileWorkError` (disk_room) unless so many bytes fit the disk of a folder."""
    free = free_bytes(folder)
    if free < needed + MARGIN:
        raise FileWorkError(f"{needed / 1e9:.2f} GB > {free / 1e9:.2f} GB", code="disk_room")


def same_disk(path: Path, folder: Path) -> bool:
    """Whether a file can be moved into a folder without copying."""
    return path.stat().st_dev == folder.stat().st_dev


def move_bytes(parts: Sequence[Path], folder: Path) -> int:
    """Return how many bytes a move reads and writes: none on the same disk."""
    if all(same_disk(part, folder) for part in parts):
        return 0
    return 2 * sum(part.stat().st_size for part in parts)


def move_model(
    parts: Sequence[Path], folder: Path, report: Report, stop: threading.Event, hashes: FileHashes
) -> tuple[Path, ...]:
    """Move the files of a model into a folder; returns where they are now.

    A cancelled or failed move leaves the original as it was. Raises `FileWorkError`, or `Stopped`.
    """
    targets = tuple(folder / part.name for part in parts)
    for target in targets:
        if target.exists():
            raise FileWorkError(str(target), code="target_exists")
    try:
        if all(same_disk(part, folder) for part in parts):
            _rename(parts, targets, hashes)
            return targets
    except OSError as error:
        raise unwritable(folder, error) from error
    check_room(folder, sum(part.stat().st_size for part in parts))
    _copy_over(parts, targets, report, stop, hashes)
    try:
        for part, target in zip(parts, targets, strict=True):
            part.unlink()
            _leave(part, target, hashes)
    except OSError as error:
        raise FileWorkError(f"{parts[0]}: {error.strerror}", code="original_left") from error
    return targets


def _rename(parts: Sequence[Path], targets: Sequence[Path], hashes: FileHashes) -> None:
    known = [hashes.known(part) for part in parts]
    done: list[tuple[Path, Path]] = []
    try:
        for part, target in zip(parts, targets, strict=True):
            patiently(partial(part.rename, target))
            done.append((part, target))
    except OSError:
        for part, target in done:
            target.rename(part)
        raise
    for part, target, value in zip(parts, targets, known, strict=True):
        hashes.carry(part, target, value)
        _leave(part, target, hashes)


def _leave(part: Path, target: Path, hashes: FileHashes) -> None:
    """Take the note along, and say nothing more of the place that was left: another file may come there."""
    hashes.forget(part)
    note, there = chunks_path(part), chunks_path(target)
    with contextlib.suppress(OSError):  # of a model that lay there before
        patiently(partial(there.unlink, missing_ok=True))
    with contextlib.suppress(OSError):  # without it a damaged file comes again as a whole, no more
        shutil.move(note, there)
    with contextlib.suppress(OSError):
        patiently(partial(note.unlink, missing_ok=True))


def _copy_over(
    parts: Sequence[Path],
    targets: Sequence[Path],
    report: Report,
    stop: threading.Event,
    hashes: FileHashes,
) -> None:
    """Copy all files under other names, then give them their own."""
    copies: list[tuple[Path, Path, str]] = []
    try:
        for part, target in zip(parts, targets, strict=True):
            copy = target.with_name(f".{target.name}.moving")
            _remove(copy)  # of a move that was interrupted
            copies.append((copy, target, copy_checked(part, copy, report, stop)))
            known = hashes.known(part)
            if known and known != copies[-1][2]:
                raise FileWorkError(str(part), code="copy_differs")
        _name_all([(copy, target) for copy, target, _ in copies])
        for part, (_, target, value) in zip(parts, copies, strict=True):
            hashes.carry(part, target, value)
    except BaseException:
        for copy, _, _ in copies:
            _remove(copy)
        raise


def _name_all(copies: Sequence[tuple[Path, Path]]) -> None:
    """Give all copies their own names, or none: half a model would stand in the way of another try."""
    done: list[Path] = []
    try:
        for copy, target in copies:
            patiently(partial(copy.rename, target))
            done.append(target)
    except OSError as error:
        for target in done:
            _remove(target)
        raise unwritable(copies[len(done)][1], error) from error


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
