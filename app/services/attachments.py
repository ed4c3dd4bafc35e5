"""The files beside the text being written: read in a confined child, counted, kept with the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.attachment import (
    MAX_FILES,
    MAX_TEXT,
    Attachment,
    FileKind,
    SectionUnit,
    estimate_tokens,
)
from app.domain.chat import ChatView, new_id
from app.domain.errors import AppError, AttachmentError
from app.reader.protocol import Read
from app.reader.text import by_lines
from app.services.chats import ChatService
from app.services.draft_files import DraftFileKeeper, Key
from app.services.engine import EngineService, EngineState
from app.services.file_costs import FileCosts
from app.services.lane import Lane
from app.services.open_chat import OpenChat
from app.services.stores import ChatStores
from app.turns.context import answer_room

if TYPE_CHECKING:  # imported with the first file: the first frame waits for no more than it shows
    from app.reader.client import FileReading

_HEAD = 256  # tokens of the system message and the form around the texts
_CANCELLED = "attachment_cancelled"


class ItemPhase(StrEnum):
    """Where a file of the draft stands."""

    READING = "reading"
    READY = "ready"
    FAILED = "failed"


class DraftItem(Struct, frozen=True):
    """One chip: `progress` of the reading from 0 to 1, then the attachment or the error."""

    id: str
    name: str
    phase: ItemPhase = ItemPhase.READING
    progress: float = 0.0
    attachment: Attachment | None = None
    error: AppError | None = None

    @property
    def reading(self) -> bool:
        """Whether it isn't read yet."""
        return self.phase is ItemPhase.READING


class AttachmentService(QObject):
    """Holds the files of each draft; reading, counting and storing are on lanes."""

    changed = Signal(list)  # list[DraftItem] of the open chat
    choice_needed = Signal(str)  # id of an item that doesn't fit whole
    failed = Signal(object)  # AppError

    def __init__(
        self,
        chats: ChatService,
        stores: ChatStores,
        engine: EngineService,
        store_lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats, self._stores, self._engine = chats, stores, engine
        self._store_lane = store_lane
        self._reading = Lane("attachments", self)
        self._costs = FileCosts(engine, self)
        self._kept = DraftFileKeeper(stores, store_lane, self.failed.emit, self)
        self._items: dict[Key, list[DraftItem]] = {}
        self._open: dict[str, FileReading] = {}  # by item
        self._read_drafts: dict[Key, object] = {}  # whose draft has been read, and by which reading
        self._key: Key = None
        self._used, self._length = 0, 0
        self._vocabulary = ""
        chats.has_files = self._has_files
        chats.replies.messages.also_behind(self._kept.writes)
        chats.opened.connect(self._opened)
        chats.replaced.connect(self._replaced)
        chats.forgotten.connect(self._kept.writes.clear)
        chats.sent.connect(self._sent)
        chats.replies.named.connect(self._named)
        chats.context_used.connect(self._context_used)
        engine.changed.connect(self._engine_changed)

    # -- what is there -------------------------------------------------------------------------

    def items(self) -> list[DraftItem]:
        """The files of the open chat's draft."""
        return list(self._items.get(self._key, []))

    def _has_files(self, key: Key) -> bool:
        return any(item.phase is not ItemPhase.FAILED for item in self._items.get(key, []))

    def get(self, item_id: str) -> DraftItem | None:
        """One file of any draft."""
        return next((i for items in self._items.values() for i in items if i.id == item_id), None)

    @property
    def busy(self) -> bool:
        """Whether a file of any draft is being read: nothing holds it until then."""
        return any(item.reading for items in self._items.values() for item in items)

    def room_for(self, item_id: str) -> int:
        """Tokens that a file of the open chat may take beside those that fit; 0 while it isn't known."""
        if not self._length:
            return 0
        others = sum(i.attachment.tokens for i in self._fitting() if i.attachment and i.id != item_id)
        return max(1, self._room - others)

    def fits(self, item_id: str) -> bool:
        """Whether what is chosen of a file fits, as far as is known."""
        item = self.get(item_id)
        if item is None or item.attachment is None or not self._length:
            return True
        return any(fitting.id == item_id for fitting in self._fitting())

    @property
    def _room(self) -> int:
        return self._length - answer_room(self._length) - self._used - _HEAD

    def _fitting(self) -> list[DraftItem]:
        """The files that fit, taken in their order: one that doesn't leaves its room to the next."""
        found, left = [], self._room
        for item in self.items():
            if item.attachment is not None and item.attachment.tokens <= left:
                found.append(item)
                left -= item.attachment.tokens
        return found

    # -- adding and removing -------------------------------------------------------------------

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files into the draft of the open chat; each ends as ready or failed."""
        free = MAX_FILES - len(self.items())
        if len(paths) > free:
            self.failed.emit(AttachmentError(str(MAX_FILES), code="attachment_too_many"))
        for path in paths[: max(0, free)]:
            item = DraftItem(new_id(), _name(path))
            self._add(item)
            self._read(item, path)

    def add_text(self, text: str, name: str) -> str:
        """Take a long pasted text as a file of the draft; returns the item's id, "" when it is too long."""
        clean = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
        if len(clean) > MAX_TEXT:
            self.failed.emit(AttachmentError(str(len(clean)), code="attachment_text_too_long"))
            return ""
        import hashlib

        data = clean.encode()
        digest = hashlib.sha256(data).hexdigest()
        read = Read(FileKind.PASTED, clean, SectionUnit.LINES, by_lines(clean), digest, len(data))
        item = DraftItem(new_id(), name)
        self._add(item)
        self._done(item.id, read)
        return item.id

    def remove(self, item_id: str) -> None:
        """Take a file out of the draft; ends its reading."""
        if (reading := self._open.pop(item_id, None)) is not None:
            reading.cancel()
        for key, items in self._items.items():
            if any(item.id == item_id for item in items):
                self._items[key] = [item for item in items if item.id != item_id]
                self._told(key)
                return

    def choose(self, item_id: str, chosen: tuple[int, ...] | None) -> None:
        """Give the model some parts of a file, or the whole (None)."""
        item = self.get(item_id)
        if item is None or item.attachment is None:
            return
        attachment = item.attachment.with_(chosen=chosen)
        self._put(replace(item, attachment=_estimated(attachment)), keep=True)
        self._count(item_id)

    def costs(self, item_id: str, done: Callable[[list[int], bool], None]) -> None:
        """Find the tokens of each part of a file; `done` gets them and whether they are exact."""
        item = self.get(item_id)
        if item is not None and item.attachment is not None:
            self._costs.of_parts(item.attachment, done, at_once=self._chats.busy)

    # -- sending -------------------------------------------------------------------------------

    def take(self) -> tuple[Attachment, ...]:
        """Return what goes with the message that is about to be sent; it stays until that is stored."""
        return tuple(item.attachment for item in self.items() if item.attachment is not None)

    def _sent(self, chat: OpenChat, attachments: Sequence[Attachment]) -> None:
        """What went leaves the draft, and what was refused to be read."""
        ids = {attachment.id for attachment in attachments}
        if ids:
            left = [item for item in self._items.get(chat.id, []) if item.id not in ids]
            self._items[chat.id] = [item for item in left if item.phase is not ItemPhase.FAILED]
            self._told(chat.id)

    def _named(self, chat: OpenChat) -> None:
        """The new chat has got an id: what lies in it goes with it."""
        self._kept.named(str(chat.id))
        self._items[chat.id] = self._items.pop(None, [])
        if None in self._read_drafts:
            self._read_drafts[chat.id] = object()
        if chat is self._chats.current:
            self._key = chat.id

    # -- reading -------------------------------------------------------------------------------

    def _read(self, item: DraftItem, path: Path) -> None:
        from app.reader.client import FileReading

        reading, item_id = FileReading(path), item.id
        self._open[item_id] = reading

        def progress(fraction: float) -> None:
            self._reading.post(lambda: self._progressed(item_id, fraction))

        self._reading.run(
            lambda: reading.run(progress),
            lambda read: self._done(item_id, read),
            lambda error: self._refused(item_id, error),
        )

    def _progressed(self, item_id: str, fraction: float) -> None:
        item = self.get(item_id)
        if item is not None and fraction - item.progress >= 0.01:
            self._put(replace(item, progress=fraction))

    def _done(self, item_id: str, read: Read) -> None:
        self._open.pop(item_id, None)
        item = self.get(item_id)
        if item is None:
            return
        attachment = Attachment(
            item_id, item.name, read.kind, read.size, read.sha256, read.text, read.unit, read.sections
        )
        ready = replace(item, phase=ItemPhase.READY, progress=1.0, attachment=_estimated(attachment))
        self._put(ready, keep=True)
        self._count(item_id, first=True)

    def _refused(self, item_id: str, error: AppError) -> None:
        self._open.pop(item_id, None)
        item = self.get(item_id)
        if item is not None and error.code != _CANCELLED:
            self._put(replace(item, phase=ItemPhase.FAILED, error=error))

    # -- counting ------------------------------------------------------------------------------

    def _count(self, item_id: str, *, first: bool = False) -> None:
        """Count in the vocabulary of the loaded model; without one the estimate stays."""
        item = self.get(item_id)
        if item is None or item.attachment is None:
            return
        attachment = item.attachment

        def done(tokens: int, vocabulary: str) -> None:
            self._counted(attachment, tokens, vocabulary)
            self._ask_when_large(item_id, first)

        self._costs.whole(attachment, done, lambda: self._ask_when_large(item_id, first))

    def _counted(self, counted: Attachment, tokens: int, vocabulary: str) -> None:
        item = self.get(counted.id)
        if item is None or item.attachment is None or item.attachment.chosen != counted.chosen:
            return
        attachment = item.attachment.with_(tokens=tokens, vocabulary=vocabulary)
        self._put(replace(item, attachment=attachment), keep=True)

    def _ask_when_large(self, item_id: str, first: bool) -> None:
        if first and any(item.id == item_id for item in self.items()) and not self.fits(item_id):
            self.choice_needed.emit(item_id)

    def _engine_changed(self, state: EngineState) -> None:
        """Another model may have another vocabulary: count anew."""
        vocabulary = state.facts.vocabulary if state.facts else ""
        if vocabulary and vocabulary != self._vocabulary:
            self._vocabulary = vocabulary
            self._count_again()

    def _count_again(self) -> None:
        for item in self.items():
            if item.attachment is not None and item.attachment.vocabulary != self._vocabulary:
                self._count(item.id)

    def _context_used(self, used: int, length: int) -> None:
        self._used, self._length = used, length
        self.changed.emit(self.items())

    # -- keeping -------------------------------------------------------------------------------

    def leave(self) -> None:
        """Let go of the files of every draft; they are kept in the store."""
        self._items.clear()
        self._read_drafts = {None: object()}  # the empty chat that is shown now has none
        self._key = None
        self.changed.emit([])

    def come_back(self) -> None:
        """Read the files of drafts from the store again."""
        self._read_drafts.clear()

    def _replaced(self) -> None:
        """A backup was restored: the drafts are those that it holds, but for temporary chats."""
        main = self._stores.main
        self._kept.replaced()
        for key in {*self._items, *self._read_drafts}:
            if self._stores.of(key) is main:
                for item in self._items.pop(key, ()):
                    if (reading := self._open.pop(item.id, None)) is not None:
                        reading.cancel()
                self._read_drafts.pop(key, None)
        self.changed.emit(self.items())

    def _opened(self, view: ChatView) -> None:
        key = self._key = view.chat.id or None
        self.changed.emit(self.items())
        if key in self._read_drafts:
            self._count_again()
            return
        reading = self._read_drafts[key] = object()
        unwritten = self._kept.unwritten(key)  # it goes before what is read; what is added goes behind both
        self._store_lane.run(
            lambda: self._stores.of(key).draft_attachments.read(key),
            lambda found: self._found(key, found if unwritten is None else unwritten, reading),
            self.failed.emit,
        )

    def _found(self, key: Key, found: Sequence[Attachment], reading: object) -> None:
        """What was kept of a draft comes before what was added meanwhile."""
        if self._read_drafts.get(key) is not reading:
            return  # it is read once more
        there = {item.id for item in self._items.get(key, [])}
        kept = [DraftItem(a.id, a.name, ItemPhase.READY, 1.0, a) for a in found if a.id not in there]
        if kept:
            self._items[key] = [*kept, *self._items.get(key, [])]
            self._told(key, keep=False)
        if key == self._key:
            self._count_again()

    def _add(self, item: DraftItem) -> None:
        self._items.setdefault(self._key, []).append(item)
        self._told(self._key, keep=False)

    def _put(self, item: DraftItem, *, keep: bool = False) -> None:
        """Show a newer state of an item; one that was removed stays removed."""
        for key, items in self._items.items():
            for place, known in enumerate(items):
                if known.id == item.id:
                    items[place] = item
                    self._told(key, keep=keep)
                    return

    def _told(self, key: Key, *, keep: bool = True) -> None:
        if key == self._key:
            self.changed.emit(self.items())
        if keep:
            items = self._items.get(key, [])
            self._kept.set(key, [item.attachment for item in items if item.attachment is not None])

    def close(self) -> None:
        """End what is being read and the threads."""
        for reading in list(self._open.values()):
            reading.cancel()
        self._open.clear()
        self._reading.close()
        self._costs.close()


def _estimated(attachment: Attachment) -> Attachment:
    tokens = 0 if attachment.left_out else estimate_tokens(attachment.given)
    return attachment.with_(tokens=tokens, vocabulary="")


def _name(path: Path) -> str:
    return path.name.encode("utf-8", "replace").decode() or "?"
