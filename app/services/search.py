"""The search of all chats, on a thread of its own; fills the index after a migration."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.chat import SearchHit
from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores


class SearchService(QObject):
    """Answers the newest query only; one that is still at work for an older query gives up."""

    found = Signal(str, list)  # query, list[SearchHit]
    indexed = Signal(float)  # the share of the chats that can be found, 1 when all
    failed = Signal(str, object)  # query ("" for the index that is made), AppError

    def __init__(self, stores: ChatStores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self._lane = Lane("search", self)
        self._newest = 0
        self._share = 1.0
        self._closed = False

    @property
    def share(self) -> float:
        """The share of the chats that can be found."""
        return self._share

    def search(self, query: str) -> None:
        """Search all chats; `found` or `failed` follows unless another query does."""
        self._newest += 1
        number = self._newest

        def stale() -> bool:
            return number != self._newest

        def work() -> list[SearchHit]:
            return [] if stale() else self._stores.main.index.search(query, stale=stale)

        def done(hits: list[SearchHit]) -> None:
            if not stale():
                self.found.emit(query, hits)

        def failed(error: AppError) -> None:
            if not stale():
                self.failed.emit(query, error)

        self._lane.run(work, done, failed)

    def catch_up(self) -> None:
        """Index what isn't yet, in small steps between which everything else goes on."""
        index = self._stores.main.index
        self._lane.run(index.catch_up, self._caught_up, lambda error: self.failed.emit("", error))

    def _caught_up(self, share: float) -> None:
        if share != self._share:
            self._share = share
            self.indexed.emit(share)
        if share < 1.0 and not self._closed:
            self.catch_up()

    def close(self) -> None:
        """End the thread; what isn't indexed yet is at the next start."""
        self._closed = True
        self._newest += 1
        self._lane.close()
