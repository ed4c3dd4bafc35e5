"""Disks and folders that misbehave on demand."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.faults.outcome import NotHere

# Root without the right to pass over permissions, so that a read-only folder is one.
_PLAIN_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner")


def plain_rights() -> tuple[str, ...]:
    """What to start the program under so that permissions count; raises `NotHere`."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        raise NotHere("permissions don't count for root, and setpriv is missing")
    return _PLAIN_RIGHTS


class SmallDisk:
    """A disk of its own, of a few megabytes, to be filled and freed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    def fill(self) -> None:
        """Take every byte that is left."""
        with self._filler.open("ab", buffering=0) as stream:
            for size in (1 << 24, 1 << 20, 4096):
                with contextlib.suppress(OSError):
                    while stream.write(b"\0" * size):
                        pass

    def free(self) -> None:
        """Give the bytes back."""
        self._filler.unlink(missing_ok=True)

    def pull(self) -> None:
        """Take the disk away under whoever reads it."""
        subprocess.run(["umount", "-l", str(self.root)], check=True)


@contextlib.contextmanager
def small_disk(root: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a disk of some megabytes; raises `NotHere` where that isn't allowed."""
    root.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(root)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotHere("no right to mount a disk of its own") from error
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "-l", str(root)], check=False, capture_output=True)


@contextlib.contextmanager
def read_only(*folders: Path) -> Iterator[None]:
    """Take the right to write from folders for a while."""
    for folder in folders:
        folder.chmod(0o555)
    try:
        yield
    finally:
        for folder in folders:
            folder.chmod(0o755)
