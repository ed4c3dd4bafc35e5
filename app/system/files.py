"""Files written so that a crash leaves the old content or the new one, never half; with patience."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.3, 0.35)  # seconds, about one in all


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path` through a temporary file beside it; raises OSError, the old file stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        replace_patiently(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(path.parent)


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a file that takes the place of `path` once it is written whole; raises OSError, the old one stays.

    For what the user makes for others too: a new file may be read by whom the system's settings let read it
    (`write_atomically` leaves that to its owner), one that was there keeps its mode, a link its target.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    part, handle = _opened_beside(target)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(handle)
        with contextlib.suppress(OSError):  # there is none yet, or the disk has no modes
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        replace_patiently(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def _opened_beside(target: Path) -> tuple[Path, int]:
    """Make a new file with the mode that new files have."""
    while True:
        part = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
        with contextlib.suppress(FileExistsError):
            return part, os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_patiently(path: Path) -> bytes:
    """Return a file's content, tried for a second where something keeps it from being read.

    A virus scanner or a network that is slow to wake holds a file for a moment, and what is read as nothing
    is soon written over. Raises OSError; FileNotFoundError at once.
    """
    for pause in _PAUSES:
        try:
            return path.read_bytes()
        except FileNotFoundError:
            raise
        except OSError:
            time.sleep(pause)
    return path.read_bytes()


def patiently(change: Callable[[], object]) -> None:
    """Rename or remove a file, tried for a second where Windows refuses; raises OSError.

    There nobody can while a virus scanner or an indexer reads the file, as they do with each that is new.
    """
    for pause in _PAUSES if os.name == "nt" else ():
        try:
            change()
        except PermissionError:
            time.sleep(pause)
        else:
            return
    change()


def replace_patiently(source: Path | str, target: Path) -> None:
    """Give a file another's name and place, patiently; raises OSError."""
    patiently(lambda: os.replace(source, target))


def free_name(path: Path, label: str) -> Path:
    """Return the first `name.label-N` beside a file that isn't there."""
    number = 1
    while (target := path.with_name(f"{path.name}.{label}-{number}")).exists():
        number += 1
    return target


def set_aside(path: Path, label: str) -> Path:
    """Rename a file that can't be used to `name.label-N` beside it; return where it is now."""
    target = free_name(path, label)
    replace_patiently(path, target)
    return target
