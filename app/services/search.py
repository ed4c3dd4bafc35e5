"""The search of all chats and the names of their files, on a thread of its own; fills a new index."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.chat import SearchHit
from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store.file_names import FileNames, with_files


class SearchService(QObject):
    """Answers the newest query only; one that is still at work for an older query gives up."""

    found = Signal(str, list)  # query, list[SearchHit]
    indexed = Signal(float)  # the share of the chats that can be found, 1 when all
    failed = Signal(str, object)  # query ("" for the index that is made), AppError

    def __init__(self, stores: ChatStores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self._lane = Lane("search", self)
        self._newest, self._query = 0, ""
        self._share = 1.0
        self._closed = False

    @property
    def share(self) -> float:
        """The share of the chats that can be found."""
        return self._share

    def search(self, query: str) -> None:
        """Search all chats; `found` or `failed` follows unless another query does."""
        self._newest, self._query = self._newest + 1, query
        number, index = self._newest, self._stores.main.index
        files = FileNames(self._stores.main.database)

        def stale() -> bool:
            return number != self._newest

        def work() -> tuple[list[SearchHit], float]:
            if stale():
                return [], 1.0
            hits = with_files(index.search(query, stale=stale), files.search(query, stale=stale))
            return hits, index.backlog()

        def done(result: tuple[list[SearchHit], float]) -> None:
            if stale():
                return
            hits, share = result
            self.found.emit(query, hits)
            if share < 1.0 and self._share == 1.0:  # it was damaged, and is new
                self._caught_up(share)

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
            if share == 1.0 and self._query:
                self.search(self._query)
        if share < 1.0 and not self._closed:
            self.catch_up()

    def close(self) -> None:
        """End the thread; what isn't indexed yet is at the next start."""
        self._closed = True
        self._newest += 1
        self._lane.close()
