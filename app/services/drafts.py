"""The text being written, kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.services.written import WriteBehind


class DraftKeeper(QObject):
    """Writes the drafts of chats (None: the new one) while they are typed."""

    def __init__(
        self, stores: ChatStores, lane: Lane, failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stores, self._lane, self._failed = stores, lane, failed
        self._newest: dict[str | None, str] = {}
        self._behind: WriteBehind[str | None, str] = WriteBehind(self._write, lane, failed, self)

    def set(self, chat_id: str | None, text: str) -> None:
        """Take the newest text of a chat."""
        self._newest[chat_id] = text
        self._behind.set(chat_id, text)

    def add(self, text: str) -> None:
        """Put a text behind the draft of the new chat, which wasn't read."""
        main = self._stores.main
        self._lane.run(lambda: main.set_draft(None, main.draft(None) + text), failed=self._failed)

    def newest(self, chat_id: str | None, read: str) -> str:
        """The text of a chat: what was typed in this session goes before what was read meanwhile."""
        return self._newest.get(chat_id, read)

    def named(self, chat_id: str) -> None:
        """The new chat has got its id: all that lies in it goes with it, its files and what waits too."""
        self._lane.run(lambda: self._stores.main.drafts.adopt(chat_id), failed=self._failed)
        self._behind.rename(None, chat_id)
        typed, self._newest[None] = self._newest.get(None), ""  # what was read before this holds no more
        if typed is not None:
            self.set(chat_id, typed)
            self.save()

    def sent(self, chat_id: str | None, text: str) -> None:
        """Drop the draft of a chat if it is what was sent: something else may be written by now."""
        known = self._newest.get(chat_id)
        if known is None:  # nothing was typed since it was read
            self._lane.run(
                lambda: self._stores.of(chat_id).drafts.forget_text(chat_id, text), failed=self._failed
            )
        elif known == text:
            self.set(chat_id, "")
            self.save()

    def save(self) -> None:
        """Write what is waiting, at once."""
        self._behind.save()

    def rest(self) -> None:
        """Write what is waiting and remember nothing else: what is read from then on holds."""
        self.save()

        def written(_: None) -> None:
            self._newest = self._behind.unwritten()  # what was refused

        self._lane.run(lambda: None, written)

    def clear(self) -> None:
        """Forget everything, written or not."""
        self._behind.clear()
        self._newest = {}

    def _write(self, chat_id: str | None, text: str) -> None:
        self._stores.of(chat_id).set_draft(chat_id, text)
