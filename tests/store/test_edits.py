"""What is written in the place of messages: kept with them, gone with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.attachment import Attachment, FileKind
from app.domain.chat import WAITS, Effort, Message, QueuedMessage, Role, TextPart, Unfinished
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock

FILE = Attachment("f", "note.txt", FileKind.TEXT, 4, "", "word")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = SqliteChatStore(tmp_path / "chats.db", backups=None, clock=SystemClock())
    store.open()
    yield store
    store.close()


def question(store: SqliteChatStore, name: str = "q") -> str:
    """A chat with one question; returns the chat."""
    chat = store.create_chat("Birds").id
    store.add_message(Message(name, chat, None, Role.USER, (TextPart("Why?"),), created_at=1.0))
    return chat


def test_an_edit_is_kept_until_it_is_forgotten(store: SqliteChatStore, tmp_path: Path) -> None:
    chat, edit = question(store), Unfinished("Why, \ud83d really?", "edit_answer")
    store.edits.set(chat, "q", Unfinished("W"))
    store.edits.set(chat, "q", edit)
    store.edits.set(chat, "gone", edit)
    store.close()
    again = SqliteChatStore(tmp_path / "chats.db", backups=None, clock=SystemClock())
    again.open()
    try:
        assert again.edits.read(chat) == {"q": Unfinished("Why, ? really?", "edit_answer")}
        assert again.edits.read("another") == {}
        again.edits.set(chat, "q", None)
        assert again.edits.read(chat) == {}
    finally:
        again.close()


def test_an_edit_goes_with_its_chat_and_not_into_the_trash_before(store: SqliteChatStore) -> None:
    chat = question(store)
    store.edits.set(chat, "q", Unfinished(""))  # all of it was deleted
    store.delete_chats([chat])
    assert store.edits.read(chat) == {"q": Unfinished("")}
    store.purge_chats([chat])
    assert store.edits.read(chat) == {}


def test_what_is_written_in_a_queue_goes_with_the_message_that_waits(store: SqliteChatStore) -> None:
    items = [QueuedMessage(name, "Two?", Effort.LOW) for name in ("one", "two")]
    for chat in (None, question(store)):
        store.drafts.set_queue(chat, items)
        for item in items:
            store.edits.set(chat, item.id, Unfinished("Two, and more?", WAITS))
        store.drafts.set_queue(chat, items[1:])
        assert list(store.edits.read(chat)) == ["two"]
        store.drafts.set_queue(chat, ())
    store.edits.set("gone", "one", Unfinished("Two, and more?", WAITS))
    assert store.edits.read("gone") == {}


def test_what_is_written_in_the_new_chat_goes_along_when_it_gets_its_name(store: SqliteChatStore) -> None:
    store.drafts.set_queue(None, [QueuedMessage("one", "Two?", Effort.LOW)])
    store.edits.set(None, "one", Unfinished("Two, and more?", WAITS))
    store.draft_attachments.write(None, [FILE])
    chat = store.create_chat("Chat", adopts=True).id
    assert (store.edits.read(None), store.drafts.queue(None)) == ({}, ())
    assert store.draft_attachments.read(None) == ()
    assert store.draft_attachments.read(chat) == (FILE,)
    assert [item.id for item in store.drafts.queue(chat)] == ["one"]
    assert list(store.edits.read(chat)) == ["one"]


def test_a_temporary_chat_takes_its_edits_along_and_a_duplicate_has_none(
    store: SqliteChatStore,
) -> None:
    memory = SqliteChatStore(None, backups=None, clock=SystemClock())
    memory.open()
    chat = question(memory)
    memory.edits.set(chat, "q", Unfinished("Why, really?"))
    store.copies.write(memory.copies.read(chat))
    memory.close()
    assert store.edits.read(chat) == {"q": Unfinished("Why, really?")}
    copy = store.copies.duplicate(chat, "Copy", 2.0)
    assert store.edits.read(copy) == {}
    assert store.edits.read(chat) == {"q": Unfinished("Why, really?")}
