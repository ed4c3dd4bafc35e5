"""The Hub as the window sees it: searches, a look into a repository, the user's token."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.hub import HubDetails, HubVariant
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
    """Asks the Hub when the user does; a new question ends the one before."""

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
        self._lane, self._keys = Lane("hub", self), Lane("keys", self)
        self._stop = Stop()

    def search(self, query: str) -> None:
        """Search the Hub; `found` or `failed` follows."""
        self._ask("", lambda stop: self._search.search(query, stop), self.found.emit)

    def open(self, repo: str) -> None:
        """Look into a repository; `opened` or `failed` follows."""

        def look(stop: Stop) -> tuple[HubDetails, list[HubOffer]]:
            details = self._search.details(repo, stop)
            return details, [HubOffer(v, self._fit.entry(_entry(details, v))) for v in details.variants]

        self._ask(repo, look, lambda result: self.opened.emit(*result))

    def cancel(self) -> None:
        """End what is being asked."""
        self._stop.set()

    def _ask(self, repo: str, ask: Callable[[Stop], T], tell: Callable[[T], None]) -> None:
        self._stop.set()
        stop = self._stop = Stop()

        def work() -> T | None:
            try:
                return ask(stop)
            except Paused:
                return None

        def done(result: T | None) -> None:
            if result is not None and not stop.is_set():
                tell(result)

        def failed(error: AppError) -> None:
            if not stop.is_set():
                self.failed.emit(repo, error)

        self._lane.run(work, done, failed)

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
        self._stop.set()
        self._lane.close()
        self._keys.close()


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
