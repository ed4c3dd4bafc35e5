"""Stores messages; those that the disk refuses for now are written again until it takes them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import Message
from app.domain.errors import AppError, StoreError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.turns.tree import MessageTree

_AGAIN_MS = 2000
_GONE = "not_found"  # the chat was removed for good: nothing is left to write to


class MessageWriter(QObject):
    """Keeps the order: a message never waits behind one that needs it."""

    failed = Signal(object)  # AppError, again and again as long as something waits

    def __init__(self, stores: ChatStores, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._stores, self._lane = stores, lane
        self._waiting: dict[str, tuple[Message, bool]] = {}  # touched on the lane; whether it is a new one
        self._behind = False
        self._others: list[Callable[[], bool]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def behind(self) -> bool:
        """Whether something that was shown was refused and is not stored yet."""
        return self._behind or any(behind() for behind in self._others)

    def also_behind(self, behind: Callable[[], bool]) -> None:
        """Count in what somebody else keeps who writes again what was refused."""
        self._others.append(behind)

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

    def flush(self) -> None:
        """Try again to store what waits."""
        self._lane.run(self._flush, failed=self._refused)

    def drop(self) -> None:
        """Give up what waits: its chats are put aside."""
        self._lane.run(self._drop)

    def _drop(self) -> None:
        self._waiting.clear()
        self._behind = False

    def _write(self, message: Message, *, new: bool) -> None:
        _, waits_to_be_new = self._waiting.get(message.id, (message, False))
        self._waiting[message.id] = message, new or waits_to_be_new
        self._flush()

    def _flush(self) -> None:
        for key, (message, new) in list(self._waiting.items()):
            store = self._stores.of(message.chat_id)
            try:
                (store.add_message if new else store.update_message)(message)
            except StoreError as error:
                if error.code == _GONE:
                    del self._waiting[key]
                self._behind = bool(self._waiting)
                raise
            del self._waiting[key]
        self._behind = False

    def _refused(self, error: AppError) -> None:
        self.failed.emit(error)
        if self._behind and not self._timer.isActive():
            self._timer.start()
