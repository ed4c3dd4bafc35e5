"""The shelf as the window sees it: read off its thread, watched, changed by what the user adds."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.domain.errors import AppError, ModelFileError
from app.domain.models import GgufInfo, ModelRef
from app.domain.parts import first_part, whole_name
from app.library.found import FoundFile
from app.library.parts import read_model
from app.library.shelf import Shelf, ShelfEntry, check_usable
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.system.disks import is_folder, is_remote

_SOON_MS = 250  # after the first of a burst of changes
_GROWING_MS = 700  # between two looks at a file that is being copied
_POLL_MS = 15_000  # network and USB disks tell nothing by themselves
_MOST_WATCHED = 256  # folders


DetailsRead = Callable[[GgufInfo | None, tuple[str, ...]], None]


class _Seen(Struct, frozen=True):
    """One reading of the shelf: its entries, other programs' files, the folders to watch."""

    entries: list[ShelfEntry]
    found: list[FoundFile]
    folders: list[str]


class ShelfService(QObject):
    """Keeps the shelf up to date; `changed` is told only when something has."""

    changed = Signal(list)  # list[ShelfEntry]
    added = Signal(object)  # ModelRef: the user asked for this model
    folder_added = Signal(str, int)  # a folder, and how many models are in it
    searched = Signal(list)  # list[ShelfEntry] of other programs, after a search that was asked for
    failed = Signal(object)  # AppError of something that was asked for
    unread = Signal(object)  # AppError of a reading that nobody asked for, once for each fault

    def __init__(self, shelf: Shelf, settings: SettingsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._settings = settings
        self._lane = Lane("shelf", self)
        self._entries: list[ShelfEntry] = []
        self._found: list[FoundFile] = []
        self._reading = self._again = self._search = False
        self._fault: tuple[str, str] | None = None  # of the last reading, that was told
        self._counted: set[str] = set()  # folders just added, whose models are to be counted
        self._soon = self._timer(_SOON_MS)
        self._watcher: QFileSystemWatcher | None = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._refresh_soon)
        self._growing = self._timer(_GROWING_MS)
        self._poll = self._timer(_POLL_MS)
        self._poll.setSingleShot(False)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.refresh)
        return timer

    def start(self) -> None:
        """Read the shelf for the first time and watch it from now on."""
        self.refresh()
        self._lane.run(self._shelf.other_programs, self._found_some, self._tell_unread)
        self._poll.start()

    def _found_some(self, found: list[FoundFile]) -> None:
        self._found = found
        if found:
            self.refresh()

    def refresh(self) -> None:
        """Read the shelf again, soon; several wishes at once cost one reading."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        search, self._search = self._search, False
        found = self._found
        files, folders = self._settings.current.model_files, self._settings.current.model_folders

        def work() -> _Seen:
            others = self._shelf.other_programs() if search else found
            entries = self._shelf.models(files, folders, others)
            return _Seen(entries, others, self._to_watch(entries, folders))

        def done(seen: _Seen) -> None:
            self._read(seen)
            if search:
                self.searched.emit([entry for entry in seen.entries if entry.program])

        def broken(error: AppError) -> None:
            self._reading = False
            if search:
                self.failed.emit(error)
            else:
                self._tell_unread(error)

        self._lane.run(work, done, broken)

    def _refresh_soon(self) -> None:
        if not self._soon.isActive():  # a folder that changes all the time must not put it off for ever
            self._soon.start()

    def search(self) -> None:
        """Look for other programs' models now; `searched` tells what there is."""
        self._search = True
        self.refresh()

    def _read(self, seen: _Seen) -> None:
        self._reading, self._fault = False, None
        self._found = seen.found
        self._watch(seen.folders)
        if seen.entries != self._entries:
            self._entries = seen.entries
            self.changed.emit(self._entries)
        for folder in sorted(self._counted & set(self._settings.current.model_folders) - {""}):
            if not self._again:  # else this reading may not have known of it yet
                self._counted.discard(folder)
                self.folder_added.emit(folder, sum(_inside(entry, folder) for entry in seen.entries))
        if any(entry.arriving for entry in seen.entries):
            self._growing.start()
        if self._again or self._search:
            self.refresh()

    def _tell_unread(self, error: AppError) -> None:
        fault = error.code, error.detail
        if fault != self._fault:  # it is read again every few seconds
            self._fault = fault
            self.unread.emit(error)

    def _to_watch(self, entries: Sequence[ShelfEntry], folders: Sequence[str]) -> list[str]:
        """The folders in which something may change; not those of the network, where that may block."""
        wanted = {entry.ref.path.parent for entry in entries if not entry.ref.built_in}
        for folder in self._shelf.watched(folders):
            wanted.add(folder)
            for root, names, _ in os.walk(folder):
                names[:] = [name for name in names if not name.startswith(".")]
                wanted.add(Path(root))
                if len(wanted) > _MOST_WATCHED:
                    break
        # A folder tells what happens in it, its parent that it was renamed or its disk pulled out.
        parents = {folder.parent for folder in (*wanted, *map(Path, folders))}
        nearest = {_nearest(folder) for folder in wanted | parents}
        return sorted(str(folder) for folder in nearest if not is_remote(folder))[:_MOST_WATCHED]

    @property
    def watched(self) -> tuple[str, ...]:
        """The folders whose changes are noticed at once."""
        return tuple(self._watcher.directories()) if self._watcher is not None else ()

    def _watch(self, folders: Sequence[str]) -> None:
        if self._watcher is None:
            return
        before = set(self._watcher.directories())
        if gone := sorted(before - set(folders)):
            self._watcher.removePaths(gone)
        if new := sorted(set(folders) - before):
            self._watcher.addPaths(new)

    # -- what is known -------------------------------------------------------------------------

    def entries(self) -> list[ShelfEntry]:
        """The shelf as last read."""
        return list(self._entries)

    def entry(self, model_id: str) -> ShelfEntry | None:
        """One entry by its id."""
        return next((entry for entry in self._entries if entry.ref.id == model_id), None)

    def model(self, model_id: str) -> ModelRef | None:
        """A usable model of the shelf by its id."""
        entry = self.entry(model_id)
        return entry.ref if entry is not None and entry.usable else None

    def read_details(
        self, entry: ShelfEntry, done: Callable[[GgufInfo | None, tuple[str, ...]], None]
    ) -> None:
        """Read a model's headers; `done` gets them, None when they can't be read, and its hashes."""

        def work() -> tuple[GgufInfo | None, tuple[str, ...]]:
            hashes = self._shelf.known_hashes(entry.parts)
            try:
                return read_model(entry.ref.path), hashes
            except ModelFileError:
                return None, hashes

        self._lane.run(work, lambda found: done(*found), self.failed.emit)

    # -- what the user changes -------------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Put files and folders on the shelf, in place; a file alone is also asked for with `added`."""
        known = {entry.ref.id for entry in self._entries}
        alone = len(paths) == 1

        def work() -> tuple[list[str], list[str], AppError | None]:
            files, folders, fault = [], [], None
            for given in paths:
                path = given.expanduser().absolute()
                if is_folder(path):
                    folders.append(str(path))
                    continue
                try:
                    check_usable(read_model(path))
                    files.append(str(first_part(path)))
                except ModelFileError as error:
                    fault = fault or error
            return files, folders, fault

        def done(result: tuple[list[str], list[str], AppError | None]) -> None:
            files, folders, fault = result
            self._add([file for file in files if file not in known], folders)
            if fault is not None:
                self.failed.emit(fault)
            elif alone and files:
                path = Path(files[0])
                self.added.emit(ModelRef(files[0], whole_name(path), path))

        self._lane.run(work, done, self.failed.emit)

    def _add(self, files: Sequence[str], folders: Sequence[str]) -> None:
        settings = self._settings.current
        self._settings.update(
            {
                "model_files": tuple(dict.fromkeys((*settings.model_files, *files))),
                "model_folders": tuple(dict.fromkeys((*settings.model_folders, *folders))),
            }
        )
        self._counted.update(folders)
        self.refresh()

    def take_off(self, model_id: str) -> None:
        """Take a file off the shelf; the file itself stays where it is."""
        files = tuple(file for file in self._settings.current.model_files if file != model_id)
        self._settings.update({"model_files": files})
        self.forget(Path(model_id))

    def remove_folder(self, folder: str) -> None:
        """Show the models of a folder no longer; the files stay."""
        folders = tuple(one for one in self._settings.current.model_folders if one != folder)
        self._settings.update({"model_folders": folders})
        self.refresh()

    def forget(self, path: Path) -> None:
        """Drop what is remembered of a file."""
        self._lane.run(lambda: self._shelf.forget(path), lambda _: self.refresh(), self.failed.emit)

    def close(self) -> None:
        """End the thread and the watching."""
        for timer in (self._soon, self._growing, self._poll):
            timer.stop()
        # What it listens with belongs to this thread; left to the collector it may end on another one.
        if self._watcher is not None:
            self._watcher.setParent(None)
            self._watcher = None
        self._lane.close()


def _inside(entry: ShelfEntry, folder: str) -> bool:
    return entry.usable and Path(folder) in entry.ref.path.parents


def _nearest(folder: Path) -> Path:
    """The folder, or what exists above it: there it will appear again."""
    while not is_folder(folder) and folder != folder.parent:
        folder = folder.parent
    return folder
