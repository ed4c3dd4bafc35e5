"""Writing files so that a crash leaves the old content or the new one, never half."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


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
