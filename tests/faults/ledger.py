"""What is on the disk, read without the program."""

from __future__ import annotations

from pathlib import Path

import apsw

from app.domain.chat import Message
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths


def database_whole(home: Path) -> bool:
    """Check the database without mending anything."""
    database = apsw.Connection(str(Paths.discover(str(home)).database))
    try:
        whole = list(database.execute("PRAGMA integrity_check")) == [("ok",)]
        return whole and not list(database.execute("PRAGMA foreign_key_check"))
    finally:
        database.close()


def opened(home: Path) -> SqliteChatStore:
    """Open the store of a data folder."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    return store


def stored(home: Path) -> tuple[dict[str, Message], dict[str, str]]:
    """What a fresh start finds: messages by id, titles by chat."""
    store = opened(home)
    try:
        chats = store.chats()
        return {m.id: m for chat in chats for m in store.messages(chat.id)}, {c.id: c.title for c in chats}
    finally:
        store.close()


def written(home: Path, chat_id: str, message_id: str) -> tuple[str, str | None]:
    """What a fresh start finds in a chat's composer, and in the place of a message of it (None: nothing)."""
    store = opened(home)
    try:
        edit = store.edits.read(chat_id).get(message_id)
        return store.draft(chat_id), edit.text if edit is not None else None
    finally:
        store.close()
