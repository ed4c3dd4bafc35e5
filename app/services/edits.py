"""What is written in the place of messages, kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.domain.chat import Unfinished
from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.services.written import WriteBehind

Place = tuple[str | None, str]  # a chat (None: the new one), a message of it or one that waits in it


class EditKeeper(QObject):
    """Writes what the window says of its editors; it holds their texts itself for as long as it is there."""

    def __init__(
        self, stores: ChatStores, lane: Lane, failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stores = stores
        self._known: dict[str, Unfinished | None] = {}  # what the window had or has, by message
        self._chats: dict[str, str | None] = {}  # where these messages are
        self.writes: WriteBehind[Place, Unfinished | None] = WriteBehind(self._write, lane, failed, self)

    def set(self, chat_id: str | None, of: str, edit: Unfinished | None) -> None:
        """Take what is being written in the place of a message, None: nothing."""
        if self._known.get(of) != edit:
            self._known[of], self._chats[of] = edit, chat_id
            self.writes.set((chat_id, of), edit)

    def forget(self, of: str) -> None:
        """What was written in the place of a message was taken."""
        if of in self._chats:
            self.set(self._chats[of], of, None)

    def unknown(self, chat_id: str | None, read: Mapping[str, Unfinished]) -> dict[str, Unfinished]:
        """What was read of an earlier session, once: from then on the window has it."""
        found = {of: edit for of, edit in read.items() if of not in self._known}
        self._known.update(found)
        self._chats.update(dict.fromkeys(found, chat_id))
        return found

    def named(self, chat_id: str) -> None:
        """The new chat has got its id: what is written in it goes with it."""
        for of in [of for of, place in self._chats.items() if place is None]:
            self._chats[of] = chat_id
            self.writes.rename((None, of), (chat_id, of))

    def save(self) -> None:
        """Write what is waiting, at once."""
        self.writes.save()

    def clear(self) -> None:
        """Forget everything, written or not."""
        self.writes.clear()
        self._known, self._chats = {}, {}

    def _write(self, place: Place, edit: Unfinished | None) -> None:
        chat_id, of = place
        self._stores.of(chat_id).edits.set(chat_id, of, edit)
