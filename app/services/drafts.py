"""The text being written, kept while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import AppError
from app.services.lane import Lane
from app.store.chats import SqliteChatStore

_DELAY_MS = 300


class DraftKeeper(QObject):
    """Writes the draft of a chat (None: the new one) shortly after the last key."""

    def __init__(
        self, store: SqliteChatStore, lane: Lane, failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._lane, self._failed = store, lane, failed
        self._draft: tuple[str | None, str] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_DELAY_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def set(self, chat_id: str | None, text: str) -> None:
        """Take the newest text of a chat."""
        self._draft = (chat_id, text)
        self._timer.start()

    def text(self, chat_id: str | None) -> str:
        """What is not written yet of a chat's draft."""
        return self._draft[1] if self._draft and self._draft[0] == chat_id else ""

    def forget(self) -> None:
        """Drop what is not written yet: it was sent."""
        self._timer.stop()
        self._draft = None

    def save(self) -> None:
        """Write what is waiting, at once."""
        self._timer.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            self._lane.run(lambda: self._store.set_draft(*draft), failed=self._failed)
