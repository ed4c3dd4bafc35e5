"""Work on the files of models: check, move, copy to a disk, take from one, remove; one after the other."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QFile, QObject, Signal

from app.domain.downloads import DownloadJob
from app.domain.errors import AppError, FileWorkError
from app.library.copying import Report, Stopped, move_bytes, move_model
from app.library.hashes import FileHashes
from app.library.parts import read_model
from app.library.removing import remove_model
from app.library.shelf import Shelf, ShelfEntry, check_usable
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.services.shelf import ShelfService

if TYPE_CHECKING:  # kits are imported when one is wanted: the first frame comes sooner
    from app.library.kit import KitManifest

_REPORT_EVERY = 0.1  # seconds between two signals
_PACE_OVER = 5.0  # seconds
_LOOK_EVERY = 0.05  # seconds between two looks whether what waits for a move is still wanted


class WorkKind(StrEnum):
    """What is done with a model."""

    CHECK = "check"
    MOVE = "move"
    KIT = "kit"
    IMPORT = "import"
    REMOVE = "remove"


class WorkPhase(StrEnum):
    """How far it is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class WorkState(Struct, frozen=True):
    """A piece of work; bytes, bytes a second, seconds. `model_id` is "" for a model that isn't here yet."""

    id: int
    kind: WorkKind
    model_id: str
    name: str
    phase: WorkPhase = WorkPhase.QUEUED
    done: int = 0
    total: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    error: str = ""
    detail: str = ""

    @property
    def running(self) -> bool:
        """Whether it is waited for."""
        return self.phase in (WorkPhase.QUEUED, WorkPhase.RUNNING)


Work = Callable[[Report, threading.Event], object]


class _Job(Struct):
    """What to do, how much it is, what follows, and the wish to stop."""

    state: WorkState
    total: Callable[[], int]
    work: Work
    done: Callable[[], object]
    stop: threading.Event
    ended: threading.Event


class ModelFilesService(QObject):
    """Queues the work on a thread of its own; `changed` tells how far each piece is."""

    changed = Signal(object)  # WorkState
    kits_found = Signal(list)  # list[tuple[Path, KitManifest]]
    no_trash = Signal(object)  # ShelfEntry: only deleting for good is possible
    moved = Signal(object, object)  # Path that a model was loaded by, Path where that is now
    taken = Signal(object)  # Path of a model that came from a kit
    failed = Signal(object)  # AppError outside of a piece of work

    def __init__(
        self,
        shelf: ShelfService,
        files: Shelf,
        hashes: FileHashes,
        settings: SettingsService,
        models: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._files = files
        self._hashes = hashes
        self._settings = settings
        self._models = models  # where models from kits go
        self._lane = Lane("model files", self)
        self._jobs: dict[int, _Job] = {}
        self._moves: dict[Path, threading.Event] = {}  # begun, by the place before; set when they have ended
        self._places: dict[Path, Path] = {}  # where a model was, and where it went to

    def works(self) -> list[WorkState]:
        """The work under way and what failed."""
        return [job.state for job in self._jobs.values()]

    # -- what can be asked for -------------------------------------------------------------------

    def check(self, entry: ShelfEntry) -> None:
        """Compute the sha256 of a model's files and compare it with what it must be."""

        def work(report: Report, stop: threading.Event) -> None:
            for part in entry.parts:
                value = self._hashes.compute(part, stop, report, again=True)
                if stop.is_set():
                    raise Stopped
                if not value:
                    raise FileWorkError(str(part), code="source_unreadable")
                wanted = self._files.expected(part)
                if wanted and value not in wanted:
                    raise FileWorkError(f"{part.name}: {value}", code="hash_wrong")

        self._add(WorkKind.CHECK, entry.ref.id, entry.ref.name, lambda: _size(entry.parts), work)

    def move(self, entry: ShelfEntry, folder: Path) -> None:
        """Move a model's files to another folder; the shelf follows. What is only read stays."""
        if entry.only_read:
            return
        moved: list[Path] = []
        ended = threading.Event()

        def work(report: Report, stop: threading.Event) -> None:
            self._moves[entry.ref.path] = ended
            moved.extend(move_model(entry.parts, folder, report, stop, self._hashes))

        def done() -> None:
            old, new = entry.ref.id, str(moved[0])
            settings = self._settings.current
            files = tuple(new if file == old else file for file in settings.model_files)
            if old not in settings.model_files and not self._shown(moved[0]):
                files = (*files, new)
            model = new if settings.model_id == old else settings.model_id
            changes: dict[str, object] = {"model_files": files, "model_id": model}
            if old in settings.overrides:  # what the user set for this model alone goes with it
                own = {one: values for one, values in settings.overrides.items() if one != old}
                changes["overrides"] = {**own, new: settings.overrides[old]}
            self._settings.update(changes)
            self._places[entry.ref.path] = moved[0]
            self._moves.pop(moved[0], None)  # of an earlier move, from there
            self.moved.emit(entry.ref.path, moved[0])
            self._shelf.forget(entry.ref.path)

        total = partial(move_bytes, entry.parts, folder)
        self._add(WorkKind.MOVE, entry.ref.id, entry.ref.name, total, work, done, ended)

    def whereabouts(self, path: Path, given_up: Callable[[], bool]) -> Path | None:
        """Return where a model that isn't at this place was moved to, None if it wasn't.

        Waits for a move that goes on, until `given_up`. For any thread but the window's.
        """
        ended = self._moves.get(path)
        if ended is None or path.exists():
            return None
        while not ended.wait(_LOOK_EVERY):
            if given_up():
                return None
        return self._places.get(path)

    def copy_to_disk(self, entry: ShelfEntry, folder: Path) -> None:
        """Make a kit of a model in a folder, for a computer without network."""
        from app.library.kit_making import kit_bytes, make_kit

        def work(report: Report, stop: threading.Event) -> None:
            make_kit(entry.parts, entry.ref.name, folder, report, stop)

        self._add(WorkKind.KIT, entry.ref.id, entry.ref.name, lambda: kit_bytes(entry.parts), work)

    def look_for_kits(self, folder: Path) -> None:
        """Look for kits in a folder or on a disk; `kits_found` or `failed` follows."""
        from app.library.kit import find_kits

        self._lane.run(lambda: find_kits(folder), self.kits_found.emit, self.failed.emit)

    def take_kit(self, path: Path, manifest: KitManifest) -> None:
        """Copy the model of a kit to this computer, every chunk checked."""
        from app.library.kit import safe_name
        from app.library.kit_taking import import_kit

        folder = self._models / safe_name(manifest.name)
        first = folder / manifest.files[0].name

        def work(report: Report, stop: threading.Event) -> None:
            for file, value in import_kit(path, folder, report, stop):
                self._hashes.remember(file, value, kit=True)
            check_usable(read_model(first))

        def done() -> None:
            self._shelf.refresh()
            self.taken.emit(first)

        self._add(WorkKind.IMPORT, "", manifest.name, lambda: manifest.size, work, done)

    def arrived(self, job: DownloadJob, first: Path) -> None:
        """Told of a finished download: its hashes were checked while it came."""
        folder = first.parents[len(PurePosixPath(job.files[0].path).parts) - 1]

        def work() -> None:
            for file in job.files:
                self._hashes.remember(folder / file.path, file.sha256, published=True)

        self._lane.run(work, lambda _: self._shelf.refresh())

    def remove(self, entry: ShelfEntry) -> None:
        """Put a model's files into the trash; `no_trash` follows where the disk has none.

        What is only read stays.
        """
        if entry.only_read:
            return

        def away(part: Path) -> None:
            if not QFile.moveToTrash(str(part)):
                raise FileWorkError(str(part), code="no_trash")

        self._take_away(entry, lambda _report, _stop: remove_model(entry.parts, self._hashes, away))

    def delete(self, entry: ShelfEntry) -> None:
        """Delete a model's files for good; what is only read stays."""
        if not entry.only_read:
            self._take_away(entry, lambda _report, _stop: remove_model(entry.parts, self._hashes))

    def _take_away(self, entry: ShelfEntry, work: Work) -> None:
        self._add(WorkKind.REMOVE, entry.ref.id, entry.ref.name, int, work, lambda: self._removed(entry))

    def _removed(self, entry: ShelfEntry) -> None:
        self._shelf.take_off(entry.ref.id)

    def _shown(self, path: Path) -> bool:
        folders = [self._models, *map(Path, self._settings.current.model_folders)]
        return any(folder in path.parents for folder in folders)

    # -- the queue -------------------------------------------------------------------------------

    def cancel(self, work_id: int) -> None:
        """Stop a piece of work, or put away one that failed; what it has to keep it keeps."""
        job = self._jobs.get(work_id)
        if job is None:
            return
        job.stop.set()
        if not job.state.running:
            self._set(replace(job.state, phase=WorkPhase.CANCELLED))

    def again(self, work_id: int) -> None:
        """Go on with a piece of work that failed."""
        job = self._jobs.get(work_id)
        if job is not None and job.state.phase is WorkPhase.FAILED:
            job.stop.clear()
            self._start(replace(job.state, phase=WorkPhase.QUEUED, done=0, error="", detail=""))

    def _add(
        self,
        kind: WorkKind,
        model_id: str,
        name: str,
        total: Callable[[], int],
        work: Work,
        done: Callable[[], object] | None = None,
        ended: threading.Event | None = None,
    ) -> None:
        same = (job.state for job in self._jobs.values() if job.state.kind is kind and model_id)
        if any(state.model_id == model_id and state.running for state in same):
            return
        for old in [job.state for job in self._jobs.values() if job.state.model_id == model_id and model_id]:
            if old.phase is WorkPhase.FAILED:
                self.cancel(old.id)
        number = max(self._jobs, default=0) + 1
        state = WorkState(number, kind, model_id, name)
        then, ended = done or self._shelf.refresh, ended or threading.Event()
        self._jobs[number] = _Job(state, total, work, then, threading.Event(), ended)
        self._start(state)

    def _start(self, state: WorkState) -> None:
        job = self._jobs[state.id]
        job.ended.clear()
        self._set(state)

        def run() -> bool:
            if job.stop.is_set():
                return False
            try:
                reporter = _Reporter(replace(state, phase=WorkPhase.RUNNING, total=job.total()), self._tell)
                job.work(reporter.add, job.stop)
            except Stopped:
                return False
            except OSError as error:
                detail = f"{error.filename}: {error.strerror}"
                raise FileWorkError(detail, code="source_unreadable") from error
            return True

        self._lane.run(run, lambda whole: self._finished(job, whole), lambda e: self._broken(job, e))

    def _tell(self, state: WorkState) -> None:
        """Called on the lane."""
        self._lane.post(lambda: self._progressed(state))

    def _progressed(self, state: WorkState) -> None:
        job = self._jobs.get(state.id)
        if job is not None and job.state.running and not job.stop.is_set():
            self._set(state)

    def _finished(self, job: _Job, whole: bool) -> None:
        if whole:
            job.done()
        job.ended.set()
        phase = WorkPhase.DONE if whole else WorkPhase.CANCELLED
        self._set(replace(job.state, phase=phase, done=job.state.total if whole else job.state.done))

    def _broken(self, job: _Job, error: AppError) -> None:
        job.ended.set()
        state = replace(job.state, phase=WorkPhase.FAILED, error=error.code, detail=error.detail)
        self._shelf.refresh()  # a wrong hash shows in the list
        if error.code == "no_trash":
            entry = self._shelf.entry(state.model_id)
            self._set(replace(state, phase=WorkPhase.CANCELLED))
            if entry is not None:
                self.no_trash.emit(entry)
            return
        self._set(state)

    def _set(self, state: WorkState) -> None:
        self._jobs[state.id].state = state
        if state.phase in (WorkPhase.DONE, WorkPhase.CANCELLED):
            del self._jobs[state.id]
        self.changed.emit(state)

    def close(self) -> None:
        """Stop the work and end the thread; what was begun can be gone on with later."""
        for job in self._jobs.values():
            job.stop.set()
        self._lane.close()


class _Reporter:
    """Adds up bytes and tells how far the work is, ten times a second."""

    def __init__(self, state: WorkState, tell: Callable[[WorkState], None]) -> None:
        self._state, self._tell = state, tell
        self._done, self._told = 0, 0.0
        self._points: deque[tuple[float, int]] = deque()
        tell(state)

    def add(self, count: int) -> None:
        """So many bytes more."""
        self._done += count
        now = time.monotonic()
        if now - self._told < _REPORT_EVERY and self._done < self._state.total:
            return
        self._told = now
        self._points.append((now, self._done))
        while len(self._points) > 2 and now - self._points[0][0] > _PACE_OVER:
            self._points.popleft()
        start, before = self._points[0]
        speed = (self._done - before) / (now - start) if now > start else 0.0
        left = (self._state.total - self._done) / speed if speed > 0 else None
        self._tell(replace(self._state, done=self._done, speed=speed, seconds_left=left))


def _size(parts: Sequence[Path]) -> int:
    return sum(part.stat().st_size for part in _there(parts))


def _there(parts: Sequence[Path]) -> list[Path]:
    return [part for part in parts if part.exists()]
