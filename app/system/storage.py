"""What the program's folders hold, and removing all of it."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from msgspec import Struct

from app.system.paths import LOCK, Paths

_MARK = "delete-everything"
# What the program makes in its folders; in a folder that the user chose, nothing else is touched.
_STATES = ("downloads", "engine", "hashes", "loads", "shelf", "tuned", "updates")
_FILES = {
    "config": ("settings.json*", ".settings.json.*"),
    "data": (
        *(f"{name}.json*" for name in _STATES),
        *(f".{name}.json.*" for name in _STATES),
        *("chats/alcove.db*", "chats/lock*.json*", "chats/.lock*.json.*", "chats-locked-*"),
        *(f"backups/{name}-*.db*" for name in ("alcove", "manual", "before-restore", "before-version")),
        *("backups/lock*.json*", "backups/.lock*.json.*", "backups-locked-*"),
    ),
    "cache": ("states", "self-test.*"),
    "logs": ("alcove.log*", "engine.log*", "crashes"),
}
# Whole folders, where all that they lie in is the program's.
_FOLDERS = ("chats", "backups", "models")


class StorageUse(Struct, frozen=True):
    """Bytes on disk, by what they are."""

    chats: int = 0
    backups: int = 0
    models: int = 0
    logs: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.chats + self.backups + self.models + self.logs + self.other


def measure(paths: Paths) -> StorageUse:
    """Walk the folders; what can't be read counts nothing."""
    chats, backups = size_of(paths.database.parent), size_of(paths.backups)
    models, logs = size_of(paths.models), size_of(paths.logs)
    whole = {folder.resolve() for folder in (paths.config, paths.data, paths.cache)}
    everything = sum(size_of(folder) for folder in whole)
    if paths.data.resolve() not in paths.logs.resolve().parents:
        everything += logs
    return StorageUse(chats, backups, models, logs, max(0, everything - chats - backups - models - logs))


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not followed."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(place, name)).st_size
    return total


def ask_for_removal(paths: Paths) -> None:
    """Leave a mark: everything goes once the program has ended, or at its next start; raises OSError."""
    paths.data.mkdir(parents=True, exist_ok=True)
    (paths.data / _MARK).write_text("", "utf-8")


def removal_asked(paths: Paths) -> bool:
    """Whether the user has asked for everything to be removed."""
    return (paths.data / _MARK).exists()


def remove_everything(paths: Paths) -> list[Path]:
    """Remove what the program made in its folders, the mark last; return what could not be removed.

    Models in a folder that was there before the program came are left, and returned: some may be others'.
    """
    left: list[Path] = []
    mark = paths.data / _MARK
    for kind, patterns in _FILES.items():
        folder: Path = getattr(paths, kind)
        # The platform's folders are the program's alone; one that the user named may hold other things.
        found = [path for pattern in patterns for path in folder.glob(pattern)]
        if not paths.portable:
            found = [*folder.glob("*"), *folder.glob(".*")]
        elif kind == "data" and paths.made_data():
            found += [folder / name for name in _FOLDERS]
        # The lock is held meanwhile, and goes with it.
        left += [p for p in found if p.name not in (_MARK, LOCK) and not _remove(p)]
    if not left:
        _remove(mark)
        paths.forget_made()
    for folder in (
        *(paths.data / name for name in _FOLDERS),
        paths.logs,
        paths.cache,
        paths.data,
        paths.config,
    ):
        with contextlib.suppress(OSError):
            folder.rmdir()  # only when it is empty
    return [*left, *(paths.models.glob("*") if not left else ())]


def _remove(path: Path) -> bool:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True
