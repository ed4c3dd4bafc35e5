"""The list of chats: names, trash, search, export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.chat import ChatSummary, SearchHit
from app.domain.errors import AppError
from app.services.lane import Lane
from app.store.chats import SqliteChatStore
from app.store.export import to_json, to_markdown
from app.system.files import write_atomically
from app.turns.tree import MessageTree


class ChatListService(QObject):
    """Holds the list as last read; every call to the store is on the lane of the chats."""

    changed = Signal(list)  # list[ChatSummary]
    renamed = Signal(str, str)  # chat id, title
    deleted = Signal(object)  # ChatSummary
    restored = Signal(str)  # chat id
    found = Signal(str, list)  # query, list[SearchHit]
    exported = Signal(str)  # path
    failed = Signal(object)  # AppError

    def __init__(self, store: SqliteChatStore, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._lane = lane
        self._chats: list[ChatSummary] = []
        self._searches = 0

    def all(self) -> list[ChatSummary]:
        """The chats as last read."""
        return list(self._chats)

    def get(self, chat_id: str) -> ChatSummary | None:
        """One chat of the list."""
        return next((chat for chat in self._chats if chat.id == chat_id), None)

    def refresh(self) -> None:
        """Read the list anew."""
        self._lane.run(self._store.chats, self._take, self.failed.emit)

    def _take(self, chats: list[ChatSummary]) -> None:
        self._chats = chats
        self.changed.emit(chats)

    def rename(self, chat_id: str, title: str) -> None:
        """Give a chat a title; an empty one is ignored."""
        clean = " ".join(title.split())[:200]
        if not clean:
            return
        self.renamed.emit(chat_id, clean)
        self._lane.run(lambda: self._store.rename_chat(chat_id, clean), failed=self.failed.emit)
        self.refresh()

    def delete(self, chat_id: str) -> None:
        """Move a chat to the trash; `deleted` lets the window offer Undo."""
        chat = self.get(chat_id)
        if chat is None:
            return
        self._lane.run(
            lambda: self._store.delete_chat(chat_id), lambda _: self.deleted.emit(chat), self.failed.emit
        )
        self.refresh()

    def undo_delete(self, chat_id: str) -> None:
        """Take a chat out of the trash."""
        self._lane.run(
            lambda: self._store.restore_chat(chat_id),
            lambda _: self.restored.emit(chat_id),
            self.failed.emit,
        )
        self.refresh()

    def search(self, query: str) -> None:
        """Search all chats; only the newest query is answered."""
        self._searches += 1
        number = self._searches

        def work() -> list[SearchHit]:
            return self._store.search(query) if number == self._searches else []

        def done(hits: list[SearchHit]) -> None:
            if number == self._searches:
                self.found.emit(query, hits)

        self._lane.run(work, done, self.failed.emit)

    def export(self, chat_id: str, path: Path, kind: str) -> None:
        """Write a chat to a file, `kind` being "markdown" or "json"."""

        def work() -> str:
            chat = self._store.chat(chat_id)
            tree = MessageTree(self._store.messages(chat_id), chat.leaf_id)
            text = (
                to_json(chat, tree.all())
                if kind == "json"
                else to_markdown(chat, [visible.message for visible in tree.path()])
            )
            write_file(path, text)
            return str(path)

        self._lane.run(work, self.exported.emit, self.failed.emit)

    def export_text(self, path: Path, text: str) -> None:
        """Write a text that the window has, for example a prompt."""

        def work() -> str:
            write_file(path, text)
            return str(path)

        self._lane.run(work, self.exported.emit, self.failed.emit)


def write_file(path: Path, text: str) -> None:
    """Write a text that the user asked for; raises `AppError` (not_written)."""
    try:
        write_atomically(path, text.encode("utf-8", "replace"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise AppError(f"{path}: {reason}", code="not_written") from error
