"""Empty folders that child processes run in, and the end of those that nobody could remove."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

_NAME = "alcove-child-"
_LONGEST_PID = 9  # digits; Linux has seven, Windows uses 32 bits and in practice six


@contextlib.contextmanager
def empty_folder() -> Iterator[Path]:
    """A new empty folder, removed with the block. Raises OSError where none can be made.

    One whose program was killed stays; its name tells whose it was, so the next takes it along.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"{_NAME}{os.getpid()}-"))
    try:
        _sweep(folder.parent)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    """Remove the empty folders of programs that have gone."""
    import psutil

    with contextlib.suppress(OSError):
        for path in parent.glob(f"{_NAME}*-*"):
            owner = path.name.removeprefix(_NAME).partition("-")[0]
            # Anyone may make such a folder there, with a number that no process can have.
            if owner.isdecimal() and len(owner) <= _LONGEST_PID and not psutil.pid_exists(int(owner)):
                with contextlib.suppress(OSError):
                    path.rmdir()  # never one that holds something
