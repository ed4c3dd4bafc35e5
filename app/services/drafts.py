"""The text being written, kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores

_DELAY_MS = 250  # from the first key that isn't written yet: typing without a pause is kept too


class DraftKeeper(QObject):
    """Writes the drafts of chats (None: the new one) while they are typed."""

    def __init__(
        self, stores: ChatStores, lane: Lane, failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stores, self._lane, self._failed = stores, lane, failed
        self._drafts: dict[str | None, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_DELAY_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def set(self, chat_id: str | None, text: str) -> None:
        """Take the newest text of a chat."""
        self._drafts[chat_id] = text
        if not self._timer.isActive():
            self._timer.start()

    def text(self, chat_id: str | None) -> str | None:
        """What is not written yet of a chat's draft, None when all is."""
        return self._drafts.get(chat_id)

    def rename(self, old: str | None, new: str) -> None:
        """What is not written yet belongs to a chat that has got its id."""
        if old in self._drafts:
            self._drafts[new] = self._drafts.pop(old)

    def forget(self, chat_id: str | None) -> None:
        """Drop what is not written yet of a chat's draft: it was sent."""
        self._drafts.pop(chat_id, None)

    def save(self) -> None:
        """Write what is waiting, at once."""
        self._timer.stop()
        drafts, self._drafts = self._drafts, {}
        for chat_id, text in drafts.items():
            self._save(chat_id, text)

    def _save(self, chat_id: str | None, text: str) -> None:
        self._lane.run(lambda: self._stores.of(chat_id).set_draft(chat_id, text), failed=self._failed)
