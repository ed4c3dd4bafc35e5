"""Files written so that a crash leaves the old content or the new one, never half; read with patience."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from pathlib import Path

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
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(path.parent)


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


def free_name(path: Path, label: str) -> Path:
    """Return the first `name.label-N` beside a file that isn't there."""
    number = 1
    while (target := path.with_name(f"{path.name}.{label}-{number}")).exists():
        number += 1
    return target


def set_aside(path: Path, label: str) -> Path:
    """Rename a file that can't be used to `name.label-N` beside it; return where it is now."""
    target = free_name(path, label)
    os.replace(path, target)
    return target
