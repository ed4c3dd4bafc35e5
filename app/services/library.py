"""The catalogue with its fit, over the shelf of models."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.models import (
    CatalogueEntry,
    FitPlan,
    Hardware,
    Limits,
    LoadOptions,
    ModelRef,
    Verdict,
)
from app.library.doctor import Trouble, examine
from app.library.facts import ModelFacts
from app.library.shelf import ShelfEntry
from app.services.fit import FitPlanner
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.model import CONTEXT_CHOICES


class Offer(Struct, frozen=True):
    """A catalogue entry with its plan for this computer, and its file when it is on the shelf.

    `found` are files of that model which other programs have, named "name (program)".
    """

    entry: CatalogueEntry
    plan: FitPlan
    installed: ModelRef | None = None
    found: tuple[ModelRef, ...] = ()


class LibraryService(QObject):
    """Plans the catalogue's offers."""

    models_changed = Signal(list)  # list[ShelfEntry]
    offers_changed = Signal(list)  # list[Offer]
    added = Signal(object)  # ModelRef
    failed = Signal(object)  # AppError of something that was asked for
    unread = Signal(object)  # AppError of what is looked at by itself
    computer_changed = Signal(object)  # Hardware

    def __init__(
        self,
        shelf: ShelfService,
        catalogue: tuple[CatalogueEntry, ...],
        settings: SettingsService,
        parent: QObject | None = None,
        *,
        fit: FitPlanner | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._catalogue = catalogue
        self._settings = settings
        self.fit = fit or FitPlanner(lambda model_id: settings.current.for_model(model_id).wishes)
        self._lane = Lane("library", self)
        self._offers: list[Offer] = []
        self.computer: Hardware | None = None  # as last looked at
        shelf.changed.connect(self._shelf_changed)
        shelf.added.connect(self.added)
        shelf.failed.connect(self.failed)
        shelf.unread.connect(self.unread)

    def start(self) -> None:
        """Read the shelf, look for gpt-oss files of other programs, plan the offers."""
        self._shelf.start()

    def refresh(self) -> None:
        """Read the shelf again and plan every offer with the memory that is free now."""
        self._shelf.refresh()
        self._plan_offers()

    def _shelf_changed(self, entries: list[ShelfEntry]) -> None:
        self.models_changed.emit(entries)
        self._plan_offers()

    def _plan_offers(self) -> None:
        entries = self._shelf.entries()

        def work() -> tuple[Hardware, list[Offer]]:
            return self.fit.hardware(), [self._offer(entry, entries) for entry in self._catalogue]

        self._lane.run(work, self._planned, self.unread.emit)

    def _planned(self, result: tuple[Hardware, list[Offer]]) -> None:
        self.computer, self._offers = result
        self.computer_changed.emit(self.computer)
        self.offers_changed.emit(self._offers)

    def _offer(self, entry: CatalogueEntry, entries: list[ShelfEntry]) -> Offer:
        installed = next((e.ref for e in entries if e.usable and e.ref.path.name == entry.file), None)
        found = _found(entry, entries)
        if installed is not None:
            with contextlib.suppress(AppError):  # the file may have gone since
                return Offer(entry, self.fit.model(installed), installed, found)
        return Offer(entry, self.fit.entry(entry), installed, found)

    @property
    def catalogue(self) -> tuple[CatalogueEntry, ...]:
        """The models that can be downloaded, pinned."""
        return self._catalogue

    def entries(self) -> list[ShelfEntry]:
        """The shelf as last read."""
        return self._shelf.entries()

    def offers(self) -> list[Offer]:
        """The catalogue with its plans, as last made."""
        return list(self._offers)

    def model(self, model_id: str) -> ModelRef | None:
        """A usable model of the shelf by its id."""
        return self._shelf.model(model_id)

    def options_for(
        self, model: ModelRef, context_length: int | None, limits: Limits | None = None
    ) -> LoadOptions:
        """Return the options to load a model with here; blocking (reads the header); raises AppError."""
        return self.fit.model(model, context_length, limits).options

    def examine(
        self, model: ModelRef, context_length: int | None, limits: Limits, error: AppError
    ) -> Trouble:
        """Return what is to be said about a failed load within limits; blocking."""
        return examine(partial(self.fit.model, limits=limits), model, context_length, error)

    def find_plan(
        self, model: ModelRef, done: Callable[[FitPlan], None], context_length: int | None = None
    ) -> None:
        """Plan a load with the settings of now; `done` gets it, nothing when the file can't be read."""
        self._lane.run(lambda: self.fit.model(model, context_length), done)

    def plan_offer(self, entry_id: str, context_length: int | None, done: Callable[[FitPlan], None]) -> None:
        """Plan a model of the catalogue with another context length; `done` gets the plan."""
        offer = next((offer for offer in self._offers if offer.entry.id == entry_id), None)
        if offer is None:
            return

        def work() -> FitPlan:
            if offer.installed is not None:
                with contextlib.suppress(AppError):
                    return self.fit.model(offer.installed, context_length)
            return self.fit.entry(offer.entry, context_length)

        self._lane.run(work, done)

    def find_longer(
        self, model: ModelRef, current: int, needed: int, done: Callable[[int, int], None]
    ) -> None:
        """Look for a context of `needed` tokens that fits here; `done` gets its length and the bytes more."""

        def work() -> tuple[int, int]:
            now = self.fit.model(model, current)
            for length in CONTEXT_CHOICES:
                if length < needed or length <= current:
                    continue
                longer = self.fit.model(model, length)
                fits = longer.verdict not in (Verdict.FROM_DISK, Verdict.DOES_NOT_FIT)
                if fits and longer.options.context_length > current:
                    return longer.options.context_length, longer.needed - now.needed
            return 0, 0

        self._lane.run(work, lambda found: done(*found))

    def close(self) -> None:
        """End the thread."""
        self._lane.close()


def _found(entry: CatalogueEntry, entries: Sequence[ShelfEntry]) -> tuple[ModelRef, ...]:
    """Other programs' files of a model, the very file that the catalogue has first.

    A file's name tells nothing: Jan calls each "model.gguf", Ollama and the Hub's cache name it by its hash.
    """
    found = [e for e in entries if e.program and e.usable and e.facts is not None and _is_of(e.facts, entry)]
    found.sort(key=lambda one: one.size != entry.size)
    return tuple(ModelRef(e.ref.id, f"{e.ref.name} ({e.program})", e.ref.path) for e in found)


def _is_of(facts: ModelFacts, entry: CatalogueEntry) -> bool:
    return (facts.block_count, facts.expert_count) == (entry.block_count, entry.expert_count)
