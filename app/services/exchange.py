"""Exporting and importing chats: on a thread of its own, with progress, to be cancelled at any time."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.exchange import (
    MOST_NOTES,
    ExportWords,
    Format,
    ImportPreview,
    ImportReport,
    Source,
    Unread,
    WholeChat,
)
from app.services.chat_list import ChatListService
from app.services.lane import Lane
from app.services.stores import ChatStores

if TYPE_CHECKING:  # imported with the first export or import
    from app.formulas.client import FormulaChild
    from app.formulas.draw import Drawn, Wanted
    from app.library.found import Place
    from app.store.exchange.reading import ChatFiles, Progress
    from app.store.exchange.writing import Written

T = TypeVar("T")
_BATCH, _BATCH_MESSAGES = 40, 2_000  # chats and messages stored in one transaction
_TELL_SECONDS = 0.1
_TITLES = 6


class Work(Struct, frozen=True):
    """What is going on: "export", "look" or "import", and how far from 0 to 1."""

    kind: str
    share: float = 0.0
    chats: int = 0


class ExchangeService(QObject):
    """One export or import at a time; what was written before a cancel stays."""

    progressed = Signal(object)  # Work
    exported = Signal(str, int, int)  # path, how many chats, how many more could not be read
    previewed = Signal(object)  # ImportPreview
    imported = Signal(object)  # ImportReport
    ended = Signal()  # whatever was going on is over
    failed = Signal(object)  # AppError

    def __init__(
        self,
        stores: ChatStores,
        chat_list: ChatListService,
        resources: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stores, self._list, self._resources = stores, chat_list, resources
        self._lane = Lane("exchange", self)
        self._stop = threading.Event()
        self._child: FormulaChild | None = None
        self._told = 0.0
        self._paths: list[Path] = []
        self._waiting: deque[Callable[[], None]] = deque()
        self.busy = False
        self.drawing: Callable[[], bool] = lambda: False  # whether the window writes PDF

    def cancel(self) -> None:
        """End what is going on and what waits; what is written and stored so far stays."""
        self._waiting.clear()
        self._stop.set()
        if self._child is not None:
            self._child.abort()

    def close(self) -> None:
        """End what is going on, and the thread."""
        self.cancel()
        self._lane.close()

    # -- export --------------------------------------------------------------------------------

    def export_one(self, chat_id: str, path: Path, kind: Format, words: ExportWords, language: str) -> None:
        """Write one chat to a file; `exported` follows."""

        def work() -> Written:
            from app.store.exchange.writing import Written, renderer, write_whole

            with self._drawing() as draw:
                data = renderer(kind, words, self._resources, language, draw)(self._read(chat_id))
            write_whole(path, data)
            return Written(1)

        self._export(work, path)

    def export_many(
        self, chat_ids: Sequence[str], target: Path, kind: Format, words: ExportWords, language: str
    ) -> None:
        """Write chats into a folder, or into one zip file by the ending of `target`; none named: all."""

        def work() -> Written:
            from app.store.exchange.writing import ENDINGS, renderer, write_chats

            ids = list(chat_ids) or [chat.id for chat in self._stores.main.chats()]
            with self._drawing() as draw:
                render = renderer(kind, words, self._resources, language, draw)
                told = partial(self._export_told, count=len(ids))
                return write_chats(target, ENDINGS[kind], ids, self._read, render, told)

        self._export(work, target)

    def _export(self, work: Callable[[], Written], target: Path) -> None:
        """Do what writes chats; `exported` follows, unless a cancel left nothing of it."""

        def written() -> Written | None:
            from app.store.exchange.writing import Stopped

            try:
                return work()
            except Stopped:
                return None

        def done(result: Written | None) -> None:
            if result is not None:
                self.exported.emit(str(target), result.chats, result.unread)

        self._run(written, done)

    @contextmanager
    def _drawing(self) -> Iterator[Callable[[Wanted], Drawn]]:
        """Give what draws formulas, in a child that a formula without an end doesn't outlast."""
        from app.formulas.client import FormulaChild
        from app.store.exchange.writing import Stopped

        child = self._child = FormulaChild()

        def draw(wanted: Wanted) -> Drawn:
            drawn = child.draw(wanted)
            if self._stop.is_set():
                raise Stopped
            return drawn

        try:
            yield draw
        finally:
            child.close()

    def read(
        self, chat_id: str, done: Callable[[WholeChat], None], failed: Callable[[AppError], None]
    ) -> None:
        """Read a chat for the window, which writes PDF itself."""
        self._lane.run(lambda: self._read(chat_id), done, failed)

    def _read(self, chat_id: str) -> WholeChat:
        return self._stores.of(chat_id).exchange.read(chat_id)

    def _export_told(self, done: int, count: int) -> bool:
        self._tell(Work("export", done / max(1, count), done))
        return not self._stop.is_set()

    # -- import --------------------------------------------------------------------------------

    def find_places(self, done: Callable[[list[Place]], None]) -> None:
        """Look for chats of other programs on this computer, on the lane; `done` gets their folders."""

        def work() -> list[Place]:
            from app.library.found import chat_folders

            return chat_folders()

        self._lane.run(work, done)

    def look(self, paths: Sequence[Path]) -> None:
        """Find what an import of these files and folders would bring; `previewed` follows."""
        self._paths = list(paths)
        self._run(self._look, self._looked)

    def _look(self) -> ImportPreview | None:
        seen = _Seen()
        for item in self._files("look", lambda: seen.chats).chats():
            seen.add(item)
        if self._stop.is_set():
            return None
        known = self._stores.main.exchange.known(seen.ids)
        return seen.preview(sum(1 for i in seen.ids if i in known))

    def _looked(self, preview: ImportPreview | None) -> None:
        if preview is not None:
            self.previewed.emit(preview)

    def take(self, *, copies: bool = False) -> None:
        """Import what was looked at; what is here already is skipped, or with `copies` stored again."""
        self._run(lambda: self._take(copies), self._taken)

    def _take(self, copies: bool) -> ImportReport:
        taking = _Taking(self._stores, copies)
        for item in self._files("import", lambda: taking.imported + len(taking.batch)).chats():
            taking.add(item)
        taking.flush()
        return taking.report(cancelled=self._stop.is_set())

    def _taken(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self._list.refresh()

    def _files(self, kind: str, chats: Callable[[], int]) -> ChatFiles:
        from app.store.exchange.reading import ChatFiles

        def told(progress: Progress) -> None:
            self._tell(Work(kind, progress.done / max(1, progress.total), chats()))

        return ChatFiles(self._paths, told, self._stop.is_set)

    # -- both ----------------------------------------------------------------------------------

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do work now, or after what is going on: nothing that was asked for is dropped."""
        if self.busy:
            self._waiting.append(lambda: self._run(work, done))
            return
        self.busy = True
        self._stop.clear()

        def finished(result: T) -> None:
            self._end()
            done(result)
            self._next()

        def failed(error: AppError) -> None:
            self._end()
            self.failed.emit(error)
            self._next()

        self._lane.run(work, finished, failed)

    def _next(self) -> None:
        if self._waiting and not self.busy:
            self._waiting.popleft()()

    def _end(self) -> None:
        self.busy = False
        self.ended.emit()

    def _tell(self, work: Work) -> None:
        """Tell how far it is, from the thread, a few times a second."""
        now = time.monotonic()
        if now - self._told >= _TELL_SECONDS:
            self._told = now
            self._lane.post(lambda: self.progressed.emit(work))


class _Notes:
    """What could not be read: the first some hundred in words, all of them counted."""

    def __init__(self) -> None:
        self.items: list[Unread] = []
        self.count = 0

    def add(self, unread: Unread) -> None:
        """Take one."""
        self.count += 1
        if len(self.items) < MOST_NOTES:
            self.items.append(unread)

    def of(self, chat: WholeChat) -> None:
        """Take what a chat that was read lacks."""
        for note in chat.notes:
            self.add(Unread(chat.chat.title, note))


class _Seen:
    """What a look has found so far; the chats themselves are let go of."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self._messages = 0
        self._sources: dict[Source, int] = {}
        self._titles: list[str] = []
        self._notes = _Notes()

    @property
    def chats(self) -> int:
        """How many so far."""
        return len(self.ids)

    def add(self, item: WholeChat | Unread) -> None:
        """Take a chat, or what could not be read."""
        if isinstance(item, Unread):
            self._notes.add(item)
            return
        self.ids.append(item.chat.id)
        self._messages += len(item.messages)
        self._sources[item.source] = self._sources.get(item.source, 0) + 1
        if len(self._titles) < _TITLES:
            self._titles.append(item.chat.title)
        self._notes.of(item)

    def preview(self, known: int) -> ImportPreview:
        """What was found."""
        return ImportPreview(
            self.chats,
            known,
            self._messages,
            tuple(self._sources.items()),
            tuple(self._titles),
            tuple(self._notes.items),
            self._notes.count,
        )


class _Taking:
    """Stores chats in batches; runs on the thread of the exchange."""

    def __init__(self, stores: ChatStores, copies: bool) -> None:
        self._exchange, self._copies = stores.main.exchange, copies
        self.batch: list[WholeChat] = []
        self.imported = self._skipped = self._messages = 0
        self._notes = _Notes()

    def add(self, item: WholeChat | Unread) -> None:
        """Take a chat, or what could not be read."""
        if isinstance(item, Unread):
            self._notes.add(item)
            return
        self.batch.append(item)
        if len(self.batch) >= _BATCH or sum(len(c.messages) for c in self.batch) >= _BATCH_MESSAGES:
            self.flush()

    def flush(self) -> None:
        """Store what waits, without what is here already; of two with one id the first counts."""
        batch, self.batch = self.batch, []
        known = set(self._exchange.known(chat.chat.id for chat in batch))
        new: list[WholeChat] = []
        for chat in batch:
            if chat.chat.id not in known:
                known.add(chat.chat.id)
                new.append(chat)
            elif self._copies:
                new.append(chat.with_new_ids())
            else:
                self._skipped += 1
        stored = self._exchange.write(new)
        self.imported += len(stored)
        self._skipped += len(new) - len(stored)
        self._messages += sum(len(chat.messages) for chat in stored)
        for chat in stored:
            self._notes.of(chat)

    def report(self, *, cancelled: bool) -> ImportReport:
        """What became of it."""
        return ImportReport(
            self.imported,
            self._skipped,
            self._messages,
            tuple(self._notes.items),
            self._notes.count,
            cancelled,
        )
