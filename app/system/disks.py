"""What a folder lies on: another computer's disk, a FAT disk, how much room it has; what is there."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_REMOTE = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afpfs", "webdav", "davfs", "ceph", "fuse.sshfs")
)
_MOUNTS = "/proc/self/mounts"


def is_folder(path: Path) -> bool:
    """Whether a folder is there and can be reached.

    `Path.is_dir` raises where its parent may not be entered, or its disk has stopped answering.
    """
    return os.path.isdir(path)


def is_there(path: Path) -> bool:
    """Whether something is there and can be reached; `Path.exists` raises as `Path.is_dir` does."""
    return os.path.exists(path)


def real_path(path: Path) -> Path:
    """Follow the links of a path as far as that can be done; `Path.resolve` raises for those in a ring."""
    return Path(os.path.realpath(path))


def is_remote(folder: Path) -> bool:
    """Whether a folder lies on another computer, where nothing tells of changes and a call may hang."""
    if sys.platform == "win32":
        return str(folder).startswith("\\\\")
    return file_system(folder) in _REMOTE


def file_system(folder: Path) -> str:
    """Return the kind of file system that a folder lies on, "" where that isn't told (Linux tells it)."""
    try:
        lines = Path(_MOUNTS).read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    place = os.path.abspath(folder)
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        mount = fields[1].replace("\\040", " ")
        if (place == mount or place.startswith(mount.rstrip("/") + "/")) and len(mount) >= len(best):
            best, kind = mount, fields[2]
    return kind


def free_bytes(folder: Path) -> int:
    """Return the room of the disk that a folder lies on or would lie on."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
