"""The catalogue with its fit, and downloads, over the shelf of models."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.models import (
    CatalogueEntry,
    DownloadPhase,
    DownloadState,
    FitPlan,
    LoadOptions,
    LoadWishes,
    ModelRef,
    Verdict,
)
from app.fit.estimate import ModelShape, plan
from app.library.download import Downloader, Paused, SpeedMeter
from app.library.planning import plan_file
from app.library.shelf import ShelfEntry
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.model import CONTEXT_CHOICES
from app.system.hardware import probe

_REPORT_EVERY = 0.1  # seconds between two progress signals


class Offer(Struct, frozen=True):
    """A catalogue entry with its plan for this computer, and its file when it is on the shelf."""

    entry: CatalogueEntry
    plan: FitPlan
    installed: ModelRef | None = None


class LibraryService(QObject):
    """Plans the catalogue's offers and runs downloads, each on a thread of its own."""

    models_changed = Signal(list)  # list[ShelfEntry]
    offers_changed = Signal(list)  # list[Offer]
    found = Signal(list)  # list[ModelRef] of other programs
    download_changed = Signal(object)  # DownloadState
    added = Signal(object)  # ModelRef
    failed = Signal(object)  # AppError

    def __init__(
        self,
        shelf: ShelfService,
        catalogue: tuple[CatalogueEntry, ...],
        downloader: Downloader,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._catalogue = catalogue
        self._downloader = downloader
        self._settings = settings
        self._lane = Lane("library", self)
        self._lanes: dict[str, Lane] = {}
        self._pauses: dict[str, threading.Event] = {}
        self._states: dict[str, DownloadState] = {}
        self._offers: list[Offer] = []
        shelf.changed.connect(self._shelf_changed)
        shelf.added.connect(self.added)
        shelf.failed.connect(self.failed)

    def start(self) -> None:
        """Read the shelf, look for gpt-oss files of other programs, plan the offers."""
        self._shelf.start()

    def refresh(self) -> None:
        """Read the shelf again and plan every offer with the memory that is free now."""
        self._shelf.refresh()
        self._plan_offers()

    def _shelf_changed(self, entries: list[ShelfEntry]) -> None:
        self.models_changed.emit(entries)
        self.found.emit(self._shelf.others())
        self._plan_offers()

    def _plan_offers(self) -> None:
        entries = self._shelf.entries()

        def work() -> tuple[list[Offer], list[DownloadState]]:
            offers = [self._offer(entry, entries) for entry in self._catalogue]
            return offers, [self._unfinished(entry) for entry in self._catalogue]

        self._lane.run(work, self._planned, self.failed.emit)

    def _planned(self, result: tuple[list[Offer], list[DownloadState]]) -> None:
        self._offers, unfinished = result
        self.offers_changed.emit(self._offers)
        for state in unfinished:
            if state.phase is DownloadPhase.PAUSED and state.entry_id not in self._states:
                self._set(state)

    def _offer(self, entry: CatalogueEntry, entries: list[ShelfEntry]) -> Offer:
        path = self._downloader.target(entry)
        installed = next(
            (e.ref for e in entries if e.usable and (e.ref.path == path or e.ref.path.name == entry.file)),
            None,
        )
        shape = ModelShape.from_catalogue(entry)
        return Offer(entry, plan(shape, probe(), self._settings.current.wishes), installed)

    def _unfinished(self, entry: CatalogueEntry) -> DownloadState:
        done = self._downloader.partial_bytes(entry)
        phase = DownloadPhase.PAUSED if done else DownloadPhase.NONE
        return DownloadState(entry.id, phase, done, entry.size)

    def entries(self) -> list[ShelfEntry]:
        """The shelf as last read."""
        return self._shelf.entries()

    def offers(self) -> list[Offer]:
        """The catalogue with its plans, as last made."""
        return list(self._offers)

    def found_models(self) -> list[ModelRef]:
        """What was found of other programs."""
        return self._shelf.others()

    def model(self, model_id: str) -> ModelRef | None:
        """A usable model of the shelf by its id."""
        return self._shelf.model(model_id)

    def options_for(self, model: ModelRef, context_length: int | None) -> LoadOptions:
        """Return the options to load a model with here; blocking (reads the header); raises AppError."""
        return plan_file(model.path, self._wishes(model, context_length), guide=model.built_in).options

    def _wishes(self, model: ModelRef, context_length: int | None = None) -> LoadWishes:
        """What the user decides about a model's load; a length asked for now goes before the setting."""
        wishes = self._settings.current.for_model(model.id).wishes
        return replace(wishes, context_length=context_length or wishes.context_length)

    def find_plan(self, model: ModelRef, done: Callable[[FitPlan], None]) -> None:
        """Plan a load with the settings of now; `done` gets it, nothing when the file can't be read."""
        wishes = self._wishes(model)
        self._lane.run(lambda: plan_file(model.path, wishes, guide=model.built_in), done)

    def find_longer(
        self, model: ModelRef, current: int, needed: int, done: Callable[[int, int], None]
    ) -> None:
        """Look for a context of `needed` tokens that fits here; `done` gets its length and the bytes more."""

        def work() -> tuple[int, int]:
            now = plan_file(model.path, self._wishes(model, current), guide=model.built_in)
            for length in CONTEXT_CHOICES:
                if length < needed or length <= current:
                    continue
                longer = plan_file(model.path, self._wishes(model, length), guide=model.built_in)
                fits = longer.verdict not in (Verdict.FROM_DISK, Verdict.DOES_NOT_FIT)
                if fits and longer.options.context_length > current:
                    return longer.options.context_length, longer.needed - now.needed
            return 0, 0

        self._lane.run(work, lambda found: done(*found))

    # -- downloads -----------------------------------------------------------------------------

    def start_download(self, entry_id: str) -> None:
        """Start or go on with a download."""
        entry = next((e for e in self._catalogue if e.id == entry_id), None)
        running = self._states.get(entry_id, DownloadState(entry_id)).phase
        if entry is None or running in (DownloadPhase.RUNNING, DownloadPhase.CHECKING):
            return
        pause = self._pauses[entry_id] = threading.Event()
        done = self._downloader.partial_bytes(entry)
        self._set(DownloadState(entry_id, DownloadPhase.CHECKING, done, entry.size))
        lane = self._lanes.setdefault(entry_id, Lane("download", self))
        lane.run(
            lambda: self._fetch(entry, pause, lane),
            lambda path: self._fetched(entry, path),
            lambda error: self._fetch_failed(entry, error),
        )

    def pause_download(self, entry_id: str) -> None:
        """Pause a download; what is on disk stays."""
        if entry_id in self._pauses:
            self._pauses[entry_id].set()

    def discard_download(self, entry_id: str) -> None:
        """Stop a download and remove its part."""
        self.pause_download(entry_id)
        entry = next((e for e in self._catalogue if e.id == entry_id), None)
        if entry is not None:
            lane = self._lanes.setdefault(entry_id, Lane("download", self))
            lane.run(
                lambda: self._downloader.discard(entry),
                lambda _: self._set(DownloadState(entry_id, DownloadPhase.NONE, 0, entry.size)),
                self.failed.emit,
            )

    def downloads(self) -> list[DownloadState]:
        """The downloads of this session and the unfinished ones."""
        return list(self._states.values())

    def _fetch(self, entry: CatalogueEntry, pause: threading.Event, lane: Lane) -> Path | None:
        meter, told = SpeedMeter(), [0.0]

        def report(done: int, total: int) -> None:
            now = time.monotonic()
            if now - told[0] < _REPORT_EVERY and done < total:
                return
            told[0] = now
            speed = meter.add(done, now)
            left = (total - done) / speed if speed > 0 else None
            state = DownloadState(entry.id, DownloadPhase.RUNNING, done, total, speed, left)
            lane.post(lambda: self._progress(state, pause))

        try:
            return self._downloader.fetch(entry, report, pause)
        except Paused:
            return None

    def _progress(self, state: DownloadState, pause: threading.Event) -> None:
        if not pause.is_set():
            self._set(state)

    def _fetched(self, entry: CatalogueEntry, path: Path | None) -> None:
        if path is None:
            self._set(replace(self._unfinished(entry), phase=DownloadPhase.PAUSED))
            return
        self._set(DownloadState(entry.id, DownloadPhase.DONE, entry.size, entry.size))
        self.refresh()
        self.added.emit(ModelRef(str(path), path.stem, path))

    def _fetch_failed(self, entry: CatalogueEntry, error: AppError) -> None:
        done = self._downloader.partial_bytes(entry)
        state = DownloadState(entry.id, DownloadPhase.FAILED, done, entry.size)
        self._set(replace(state, error=error.code, detail=error.detail))

    def _set(self, state: DownloadState) -> None:
        self._states[state.entry_id] = state
        self.download_changed.emit(state)

    def close(self) -> None:
        """Pause the downloads and end the threads."""
        for pause in self._pauses.values():
            pause.set()
        for lane in self._lanes.values():
            lane.close()
        self._lane.close()
