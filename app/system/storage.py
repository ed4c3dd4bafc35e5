"""What the program's folders hold, and removing all of it."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from app.system import json_bytes
from app.system.files import patiently, read_patiently, write_atomically
from app.system.paths import LOCK, Paths

_MARK = "delete-everything"
_LIST = b"["  # so begins a mark that names what could not be removed
# What the program makes in its folders; in a folder that the user chose, nothing else is touched.
_STATES = ("downloads", "engine", "hashes", "loads", "shelf", "tuned", "updates")
_COPIES = ("alcove", "manual", "before-restore", "before-version")
_FILES = {
    "config": ("settings.json*", ".settings.json.*"),
    "data": (
        *(f"{name}.json*" for name in _STATES),
        *(f".{name}.json.*" for name in _STATES),
        *("chats/alcove.db*", "chats/.alcove.db.*", "chats/lock*.json*", "chats/.lock*.json.*"),
        # A copy that is being written is called .part, one that is put under another key .db.new.
        *(f"backups/{name}-*.{end}*" for name in _COPIES for end in ("db", "part")),
        *("backups/lock*.json*", "backups/.lock*.json.*", "chats-locked-*", "backups-locked-*"),
        f".{_MARK}.*",
    ),
    "cache": ("states", "self-test.*"),
    "logs": ("alcove.log*", "engine.log*", "crashes"),
}
# Whole folders, where all that they lie in is the program's.
_FOLDERS = ("chats", "backups", "models")

Own = Callable[[Paths], Sequence[Path]]


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
    write_atomically(_mark(paths), uuid.uuid4().hex.encode())  # told from a mark that can't be removed


def removal_asked(paths: Paths) -> bool:
    """Whether the user has asked for everything to be removed, and that was not tried yet."""
    mark = _read_mark(paths)
    return mark is not None and not mark.startswith(_LIST)


def _none(_paths: Paths) -> Sequence[Path]:
    """No model is known to be the program's."""
    return ()


class Removal:
    """Removes what the user asked for, once; what is made after that is never touched.

    `own` names the files in the models' folder that the program brought there: they go where others may lie
    beside them.
    """

    def __init__(self, paths: Paths, own: Own = _none) -> None:
        self._paths, self._own = paths, own
        self._before: bytes | None = None  # a mark of an earlier session that can't be removed

    def at_start(self) -> list[Path]:
        """Do, before anything new is made, what the last session left; return what stays for good."""
        mark = _read_mark(self._paths)
        if mark is None:
            return []
        stays = self._again(mark) if mark.startswith(_LIST) else self._remove()
        _drop_mark(self._paths)  # from here on new things are made: nothing more is removed for it
        self._before = _read_mark(self._paths)
        return stays

    def at_end(self) -> None:
        """Remove everything if that was asked for since the start; what can't be is tried once more then."""
        if removal_asked(self._paths) and _read_mark(self._paths) != self._before:
            self._remove()

    def _remove(self) -> list[Path]:
        # Asked before anything is gone: it is told by files that go too.
        return remove_everything(self._paths, self._own(self._paths) if self._paths.shares_data() else ())

    def _again(self, mark: bytes) -> list[Path]:
        """Try those files once more that are named in the mark and were not changed since."""
        try:
            since = _mark(self._paths).stat().st_mtime_ns
            named = [Path(name) for name in json_bytes.decode(mark, list[str])]
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return []
        left = [path for path in named if os.path.lexists(path) and _lies_in(path, self._paths)]
        stays = [path for path in left if path.lstat().st_mtime_ns > since or not _remove_one(path)]
        _remove_empty(self._paths, left)
        return stays


def remove_everything(paths: Paths, own: Sequence[Path] = ()) -> list[Path]:
    """Remove what the program made in its folders, the mark last; return the files that could not be removed.

    Those are named in the mark. Of models in a folder that was there before the program came only `own` go.
    """
    left = [rest for path in own for rest in _remove(path)]
    for kind, patterns in _FILES.items():
        folder: Path = getattr(paths, kind)
        # The platform's folders are the program's alone; one that the user named may hold other things.
        found = [path for pattern in patterns for path in folder.glob(pattern)]
        if not paths.portable:
            found = [*folder.glob("*"), *folder.glob(".*")]
        elif kind == "data" and not paths.shares_data():
            found += [folder / name for name in _FOLDERS]
        # The lock is held meanwhile, and goes with it.
        left += [rest for path in found if path.name not in (_MARK, LOCK) for rest in _remove(path)]
    left = list(dict.fromkeys(left))  # the logs lie in the data folder
    if left:
        _write_left(paths, left)
    else:
        _drop_mark(paths)
        paths.forget_made()
    _remove_empty(paths, own)
    return left


def _remove_empty(paths: Paths, own: Sequence[Path]) -> None:
    of_models = {folder for path in own for folder in path.parents if paths.models in folder.parents}
    for folder in (
        *sorted(of_models, reverse=True),  # inner ones first
        *(paths.data / name for name in _FOLDERS),
        *(paths.logs, paths.cache, paths.data, paths.config),
    ):
        with contextlib.suppress(OSError):
            folder.rmdir()  # only when it is empty


def _remove(path: Path) -> list[Path]:
    """Remove a file, or a folder as far as that goes; return what is left of it."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)  # one file that is held keeps no other
        return _rest(path)
    return [] if _remove_one(path) else [path]


def _remove_one(path: Path) -> bool:
    """Remove a file or an empty folder."""
    try:
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _rest(path: Path) -> list[Path]:
    """The files below a path, and folders with nothing in them that can be seen."""
    if not os.path.lexists(path):
        return []
    found: list[Path] = []
    if path.is_dir() and not path.is_symlink():
        with contextlib.suppress(OSError):
            found = [rest for inner in path.iterdir() for rest in _rest(inner)]
    return found or [path]


def _lies_in(path: Path, paths: Paths) -> bool:
    folders = (paths.config, paths.data, paths.cache, paths.logs)
    return ".." not in path.parts and any(folder in path.parents for folder in folders)


def _mark(paths: Paths) -> Path:
    return paths.data / _MARK


def _read_mark(paths: Paths) -> bytes | None:
    try:
        return read_patiently(_mark(paths))
    except FileNotFoundError:
        return None
    except OSError:
        return _LIST  # it may be one that names little: everything goes for one that can be read alone


def _write_left(paths: Paths, left: Sequence[Path]) -> None:
    with contextlib.suppress(OSError):  # then the next start tries everything once more
        write_atomically(_mark(paths), json_bytes.encode(list(map(str, left))))


def _drop_mark(paths: Paths) -> None:
    """Remove the mark; where that is refused, have it ask for nothing."""
    with contextlib.suppress(OSError):
        patiently(lambda: _mark(paths).unlink(missing_ok=True))
        return
    _write_left(paths, ())
