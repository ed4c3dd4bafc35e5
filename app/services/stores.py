"""Where chats are kept: the file, and memory for those that are never to be stored."""

from __future__ import annotations

import threading
from pathlib import Path

from app.domain.chat import ChatSummary, new_id
from app.domain.ports import Clock
from app.store.chats import SqliteChatStore


class ChatStores:
    """Gives each chat its store; the same code works on both. Calls that block belong on a lane."""

    def __init__(self, main: SqliteChatStore, clock: Clock) -> None:
        self.main = main
        self.restored = 0  # how often a backup was put in the place of the file
        self._clock = clock
        self._lock = threading.Lock()  # temporary chats come on the window's thread and go on the lane
        self._memory: SqliteChatStore | None = None
        self._temporary: frozenset[str] = frozenset()
        self._begun = False  # the one in memory is open

    def of(self, chat_id: str | None) -> SqliteChatStore:
        """The store of a chat (None: of the new one)."""
        memory = self._memory
        return memory if memory is not None and chat_id in self._temporary else self.main

    def restore(self, source: Path, key: bytes | None) -> Path:
        """Put a backup in the place of the file; blocks, raises `StoreError`."""
        keep = self.main.restore(source, key)
        self.restored += 1
        return keep

    def all(self) -> list[ChatSummary]:
        """All chats that are not in the trash, temporary ones first; blocks."""
        memory = self._memory if self._begun else None
        return [*(memory.chats() if memory is not None else ()), *self.main.chats()]

    def new_temporary(self) -> ChatSummary:
        """Name a chat that is never stored: nothing of it goes anywhere else from now on.

        `begin_temporary` is to follow, before anything that is asked of its store.
        """
        now = self._clock.now()
        chat = ChatSummary(new_id(), "", now, now, temporary=True)
        with self._lock:
            if self._memory is None:
                self._memory = SqliteChatStore(None, backups=None, clock=self._clock)
            self._temporary |= {chat.id}
        return chat

    def begin_temporary(self, chat: ChatSummary) -> None:
        """Make the chat in memory; blocks, raises `StoreError`."""
        memory = self.of(chat.id)
        if memory is self.main:
            return  # it was let go of meanwhile
        if not self._begun:
            memory.open()
            self._begun = True
        memory.create_chat("", created_at=chat.created_at, chat_id=chat.id)

    def adopt(self, chat_id: str) -> None:
        """Take a copy of a temporary chat for a temporary one."""
        with self._lock:
            self._temporary |= {chat_id}

    def keep(self, chat_id: str) -> ChatSummary:
        """Store a temporary chat like any other from now on; blocks, raises `StoreError`."""
        memory = self.of(chat_id)
        if memory is not self.main:
            self.main.copies.write(memory.copies.read(chat_id))
            self._forget(memory, chat_id)
        return self.main.chat(chat_id)

    def drop_empty(self, chat_id: str) -> None:
        """Let go of a temporary chat in which nothing is written, nothing waits and no file lies; blocks."""
        memory = self.of(chat_id)
        if memory is self.main or memory.messages(chat_id) or memory.draft(chat_id).strip():
            return
        if not memory.drafts.queue(chat_id) and not memory.draft_attachments.read(chat_id):
            self._forget(memory, chat_id)

    def drop_all(self) -> None:
        """Let go of all temporary chats; blocks."""
        with self._lock:
            memory, self._memory, self._temporary = self._memory, None, frozenset()
            self._begun = False
        if memory is not None:
            memory.close()

    def _forget(self, memory: SqliteChatStore, chat_id: str) -> None:
        with self._lock:
            self._temporary -= {chat_id}
        memory.delete_chats([chat_id])
        memory.purge_chats([chat_id])

    def close(self) -> None:
        """Let go of what is in memory; the file is closed by who opened it."""
        if self._memory is not None:
            self._memory.close()
