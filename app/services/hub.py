"""The Hub as the window sees it: searches, a look into a repository, the user's token."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.hub import HubDetails, HubFound, HubVariant
from app.domain.models import CatalogueEntry, FitPlan
from app.domain.ports import SecretStore
from app.library.download_pace import Paused, Stop
from app.library.hub_access import TOKEN
from app.library.hub_search import HubSearch
from app.services.fit import FitPlanner
from app.services.lane import Lane

T = TypeVar("T")


class HubOffer(Struct, frozen=True):
    """A variant with its plan for this computer."""

    variant: HubVariant
    plan: FitPlan


class HubService(QObject):
    """Asks the Hub when the user does: one search at a time, looks into repositories one after another."""

    found = Signal(object)  # HubFound
    opened = Signal(object, list)  # HubDetails, list[HubOffer]
    failed = Signal(str, object)  # repository, "" for a search; AppError
    token_changed = Signal(bool, bool)  # whether there is one; whether it outlasts the session

    def __init__(
        self,
        search: HubSearch,
        secrets: SecretStore,
        fit: FitPlanner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._secrets, self._fit = search, secrets, fit
        # Of their own: a look that waits for the network keeps no search waiting.
        self._searches, self._looks = Lane("hub", self), Lane("hub-looks", self)
        self._keys = Lane("keys", self)
        self._searching = Stop()
        self._looking: dict[str, Stop] = {}  # by repository

    def search(self, query: str) -> None:
        """Search the Hub, in place of a search that goes on; `found` or `failed` follows."""
        self._searching.set()
        stop = self._searching = Stop()

        def found(result: HubFound) -> None:
            self._end_looks()  # they were for what the last search found
            self.found.emit(result)

        self._ask(
            self._searches,
            stop,
            lambda: self._search.search(query, stop),
            found,
            lambda error: self.failed.emit("", error),
        )

    def open(self, repo: str) -> None:
        """Look into a repository; `opened` or `failed` follows, unless a search finds others meanwhile."""
        if repo in self._looking:
            return
        stop = self._looking[repo] = Stop()

        def look() -> tuple[HubDetails, list[HubOffer]]:
            details = self._search.details(repo, stop)
            return details, [HubOffer(v, self._fit.entry(_entry(details, v))) for v in details.variants]

        def opened(result: tuple[HubDetails, list[HubOffer]]) -> None:
            del self._looking[repo]
            self.opened.emit(*result)

        def failed(error: AppError) -> None:
            del self._looking[repo]
            self.failed.emit(repo, error)

        self._ask(self._looks, stop, look, opened, failed)

    def _ask(
        self,
        lane: Lane,
        stop: Stop,
        ask: Callable[[], T],
        tell: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Ask on a lane; after a stop nothing is told."""

        def work() -> T | None:
            try:
                stop.check()
                return ask()
            except Paused:
                return None

        def done(result: T | None) -> None:
            if result is not None and not stop.is_set():
                tell(result)

        lane.run(work, done, lambda error: None if stop.is_set() else failed(error))

    def _end_looks(self) -> None:
        for stop in self._looking.values():
            stop.set()
        self._looking.clear()

    # -- the token -----------------------------------------------------------------------------

    def read_token(self) -> None:
        """Look whether there is a token; `token_changed` follows."""
        self._keys.run(
            lambda: bool(self._secrets.get(TOKEN)), lambda there: self.token_changed.emit(there, True)
        )

    def set_token(self, token: str | None) -> None:
        """Keep a token, or remove it; `token_changed` follows."""
        value = token.strip() if token else None
        self._keys.run(
            lambda: self._secrets.set(TOKEN, value),
            lambda lasting: self.token_changed.emit(bool(value), lasting),
        )

    def close(self) -> None:
        """End the threads."""
        self._searching.set()
        self._end_looks()
        for lane in (self._searches, self._looks, self._keys):
            lane.close()


def _entry(details: HubDetails, variant: HubVariant) -> CatalogueEntry:
    """Return a variant in the form of the catalogue, of which a plan can be made."""
    return CatalogueEntry(
        id=variant.job.id,
        name=variant.job.name,
        repo=variant.job.repo,
        commit=details.commit,
        file=variant.job.files[0].path,
        size=variant.size,
        sha256=variant.job.files[0].sha256,
        parameters=details.model.parameters,
        active_parameters=details.active_parameters,
        block_count=details.block_count,
        expert_count=details.expert_count,
        licence=details.model.licence,
        summary="",
    )
