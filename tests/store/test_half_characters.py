"""Halves of characters, from a paste or a file name that is no UTF-8: nothing is refused for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.chat import Message, MessageStatus, Role, TextPart
from app.store.chats import SqliteChatStore
from app.store.exchange.alcove import to_json
from app.store.exchange.reading import ChatFiles
from app.system.clock import SystemClock

HALF, STORED = "mod\udce8le", "mod?le"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = SqliteChatStore(tmp_path / "chats.db", backups=None, clock=SystemClock())
    store.open()
    yield store
    store.close()


def question(chat: str, text: str = "Hello") -> Message:
    return Message("q", chat, None, Role.USER, (TextPart(text),), created_at=1.0)


def test_titles_and_names_of_folders(store: SqliteChatStore) -> None:
    chat = store.create_chat(HALF)
    assert (chat.title, store.chat(chat.id).title) == (STORED, STORED)
    store.rename_chat(chat.id, f"{HALF} 2")
    assert [hit.title for hit in store.search("mod")] == [f"{STORED} 2"]
    copy = store.copies.duplicate(chat.id, f"{HALF} 3", 2.0)
    assert store.chat(copy).title == f"{STORED} 3"
    folder = store.folders.create(HALF)
    assert (folder.name, store.folders.all()) == (STORED, [folder])
    store.folders.rename(folder.id, f"{HALF} 4")
    assert [folder.name for folder in store.folders.all()] == [f"{STORED} 4"]


def test_what_a_message_says_of_how_it_came_about(store: SqliteChatStore) -> None:
    message = question(store.create_chat("Chat").id, HALF)
    odd = message.with_(model=HALF, vocabulary=HALF, error=HALF, detail=HALF)
    store.add_message(odd)
    store.update_message(odd.with_(status=MessageStatus.FAILED))
    (found,) = store.messages(message.chat_id)
    assert (found.model, found.vocabulary, found.error, found.detail) == (STORED,) * 4
    assert (found.text, found.status) == (HALF, MessageStatus.FAILED)


def test_a_chat_that_is_imported(store: SqliteChatStore) -> None:
    chat = store.create_chat("Chat").id
    store.add_message(question(chat))
    whole = store.exchange.read(chat)
    store.delete_chats([chat])
    store.purge_chats([chat])
    odd = whole.messages[0].with_(model=HALF)
    summary = replace(whole.chat, title=HALF)
    store.exchange.write([replace(whole, chat=summary, messages=(odd,), folder=HALF)])
    assert [chat.title for chat in store.chats()] == [STORED]
    assert [folder.name for folder in store.folders.all()] == [STORED]


def test_a_chat_in_the_trash_is_known_by_what_its_file_holds(store: SqliteChatStore, tmp_path: Path) -> None:
    """The file has a question mark where the chat has half a character."""
    chat = store.create_chat("Chat").id
    store.add_message(question(chat, HALF))
    path = tmp_path / "chat.json"
    path.write_bytes(to_json(store.exchange.read(chat)).encode("utf-8", "replace"))
    store.delete_chats([chat])
    store.exchange.write(list(ChatFiles([path]).chats()))  # type: ignore[arg-type]
    assert ([found.id for found in store.chats()], store.trash()) == ([chat], [])
    assert [message.text for message in store.messages(chat)] == [HALF]
