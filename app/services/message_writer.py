"""Stores messages; those that the disk refuses for now are written again until it takes them."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import Message
from app.domain.errors import AppError, StoreError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.services.written import Keeper
from app.turns.tree import MessageTree

_log = logging.getLogger(__name__)
_AGAIN_MS = 2000
_GONE = "not_found"  # the chat was removed for good: nothing is left to write to


class MessageWriter(QObject):
    """Keeps the order in a chat: a message never waits behind one that needs it, nor for another chat."""

    failed = Signal(object)  # AppError, again and again as long as something waits

    def __init__(self, stores: ChatStores, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._stores, self._lane = stores, lane
        self._waiting: dict[str, tuple[Message, bool]] = {}  # touched on the lane; whether it is a new one
        self._behind = False
        self._others: list[Keeper] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def behind(self) -> bool:
        """Whether something that was shown was refused and is not stored yet."""
        return self._behind or any(other.behind for other in self._others)

    def also_behind(self, other: Keeper) -> None:
        """Count in what somebody else keeps who writes again what was refused."""
        self._others.append(other)

    def add(self, message: Message) -> None:
        """Store a new message."""
        self._lane.run(lambda: self._write(message, new=True), failed=self._refused)

    def update(self, message: Message) -> None:
        """Store what has become of a message; may be called on any thread."""
        self._lane.run(lambda: self._write(message, new=False), failed=self._refused)

    def complete(self, chat_id: str | None, tree: MessageTree) -> None:
        """Put what was refused of a chat into its tree, which was read without it; called on the lane."""
        for message, new in self._waiting.values():
            if message.chat_id == chat_id and (new or message.id in tree):
                tree.put(message, show=new)

    def catch_up(self, chat_id: str) -> None:
        """Store what waits of a chat before what needs it; called on the lane, raises `AppError`."""
        error = self._store(chat_id)
        if error is not None and error.code != _GONE:
            raise error

    def flush(self) -> None:
        """Try again to store what waits."""
        self._lane.run(self._flush, failed=self._refused)

    def finish(self) -> list[Callable[[], None]]:
        """What is left to write, by whom it may be, to be done on the lane at the end of the program."""
        self._timer.stop()
        return [self._flush, *(work for other in self._others for work in other.finish())]

    def drop(self) -> None:
        """Give up what waits: its chats are put aside."""
        self._lane.run(self._drop)

    def _drop(self) -> None:
        self._waiting.clear()
        self._behind = False

    def _write(self, message: Message, *, new: bool) -> None:
        _, waits_to_be_new = self._waiting.get(message.id, (message, False))
        self._waiting[message.id] = message, new or waits_to_be_new
        if (error := self._store(message.chat_id)) is not None:
            raise error

    def _flush(self) -> None:
        chats = dict.fromkeys(message.chat_id for message, _ in self._waiting.values())
        errors = [error for chat_id in chats if (error := self._store(chat_id)) is not None]
        if errors:
            raise min(errors, key=lambda error: error.code == _GONE)  # the first of which something is left

    def _store(self, chat_id: str) -> AppError | None:
        """Store what waits of a chat, up to what is refused; returns why that is."""
        gone: AppError | None = None
        refused: AppError | None = None
        for key, (message, new) in list(self._waiting.items()):
            if message.chat_id != chat_id:
                continue
            refused = self._refusal(message, new)
            if refused is not None and refused.code != _GONE:
                break
            gone, refused = refused or gone, None
            del self._waiting[key]
        self._behind = bool(self._waiting)
        return refused or gone

    def _refusal(self, message: Message, new: bool) -> AppError | None:
        """Store one message, or return why it isn't."""
        store = self._stores.of(message.chat_id)
        try:
            (store.add_message if new else store.update_message)(message)
        except AppError as error:
            return error
        except Exception as error:  # noqa: BLE001 - one that can't be written must not stop the others
            _log.exception("unexpected fault of a message to be stored")
            return StoreError(f"{type(error).__name__}: {error}", code="store_failed")
        return None

    def _refused(self, error: AppError) -> None:
        self.failed.emit(error)
        if self._behind and not self._timer.isActive():
            self._timer.start()
