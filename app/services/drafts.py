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
        self.writes: WriteBehind[str | None, str] = WriteBehind(self._write, lane, failed, self)

    def set(self, chat_id: str | None, text: str) -> None:
        """Take the newest text of a chat."""
        self._newest[chat_id] = text
        self.writes.set(chat_id, text)

    def add(self, text: str) -> None:
        """Put a text behind the draft of the new chat, which wasn't read; called on the lane."""
        main = self._stores.main
        main.set_draft(None, main.draft(None) + text)

    def newest(self, chat_id: str | None, read: str) -> str:
        """The text of a chat: what was typed in this session goes before what was read meanwhile."""
        return self._newest.get(chat_id, read)

    def named(self, chat_id: str) -> None:
        """The new chat has got its id: what is typed in it goes with it, as does what is stored already."""
        if self.writes.rename(None, chat_id):
            self.writes.set(None, "")
        typed, self._newest[None] = self._newest.get(None), ""  # what was read before this holds no more
        if typed is not None:
            self.set(chat_id, typed)
        self.save()

    def sent(self, chat_id: str | None, text: str) -> None:
        """Drop the draft of a chat if it is what was sent: something else may be written by now."""
        known = self._newest.get(chat_id)
        if known is None:  # nothing was typed since it was read

            def refused(error: AppError) -> None:
                self._failed(error)
                if chat_id not in self._newest:
                    self.set(chat_id, "")  # until it is taken

            self._lane.run(lambda: self._stores.of(chat_id).drafts.forget_text(chat_id, text), failed=refused)
        elif known == text:
            self.set(chat_id, "")
            self.save()

    def save(self) -> None:
        """Write what is waiting, at once."""
        self.writes.save()

    def rest(self) -> None:
        """Write what is waiting and remember nothing else: what is read from then on holds."""
        self.save()

        def written(_: None) -> None:
            self._newest = self.writes.unwritten()  # what was refused

        self._lane.run(lambda: None, written)

    def clear(self) -> None:
        """Forget everything, written or not."""
        self.writes.clear()
        self._newest = {}

    def _write(self, chat_id: str | None, text: str) -> None:
        self._stores.of(chat_id).set_draft(chat_id, text)
