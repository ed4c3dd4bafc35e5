"""Folders, pins, copies, drafts with their queue, chats in memory; on a real SQLite file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.attachment import Attachment, FileKind
from app.domain.chat import Effort, Message, QueuedMessage, Role, TextPart, Usage
from app.domain.context import ContextChoices, Summary
from app.domain.errors import StoreError
from app.domain.generation import PromptPiece, Sampling
from app.domain.options import ChatOptions
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.turns.tree import MessageTree


def make(folder: Path) -> SqliteChatStore:
    store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=SystemClock())
    store.open()
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = make(tmp_path)
    yield store
    store.close()


def fill(store: SqliteChatStore, chat_id: str) -> None:
    """A question, two answers, a follow-up to the first; the second answer is shown."""
    for name, parent, role in (
        *(("q", None, Role.USER), ("a1", "q", Role.ASSISTANT)),
        *(("f", "a1", Role.USER), ("a2", "q", Role.ASSISTANT)),
    ):
        usage = Usage(5, 2, 3) if role is Role.ASSISTANT else None
        store.add_message(
            Message(name, chat_id, parent, role, (TextPart(f"text {name}"),), usage=usage, created_at=5.0)
        )


def rows(store: SqliteChatStore, sql: str) -> list[tuple[object, ...]]:
    return store._database.run(lambda db: db.execute(sql).fetchall())


def texts(store: SqliteChatStore, chat_id: str) -> list[str]:
    return [message.text for message in store.messages(chat_id)]


def test_folders_and_pins(store: SqliteChatStore) -> None:
    chats = [store.create_chat(name).id for name in "abc"]
    work, home = store.folders.create("Work"), store.folders.create("home")
    store.folders.move(chats[:2], work.id)
    store.folders.pin(chats[1:], pinned=True)
    assert [(c.title, c.pinned, c.folder_id) for c in reversed(store.chats())] == [
        ("a", False, work.id),
        ("b", True, work.id),
        ("c", True, None),
    ]
    assert [folder.name for folder in store.folders.all()] == ["home", "Work"]
    store.folders.rename(home.id, "Zoo")
    store.folders.set_open(work.id, is_open=False)
    assert [(f.name, f.open) for f in store.folders.all()] == [("Work", False), ("Zoo", True)]
    store.folders.delete(work.id)
    assert [c.folder_id for c in store.chats()] == [None] * 3
    with pytest.raises(StoreError) as caught:
        store.folders.move(chats, work.id)
    assert caught.value.code == "not_found"


def test_a_duplicate_has_every_branch_and_nothing_in_common(store: SqliteChatStore) -> None:
    chat = store.create_chat("Original")
    fill(store, chat.id)
    options = ChatOptions("Be kind.", Sampling(0.5))
    store.extras.set_options(chat.id, options)
    store.extras.set_choices(
        chat.id, ContextChoices(frozenset({"q"}), frozenset({"a1"}), (Summary("s", "x", ("q", "a1")),))
    )
    store.extras.set_prompt("a1", [PromptPiece("one"), PromptPiece("two")], None)
    store.extras.set_prompt("a2", [PromptPiece("one"), PromptPiece("three")], "a1")
    store.set_draft(chat.id, "a draft stays with its chat")
    copy = store.copies.duplicate(chat.id, "Copy", 99.0)
    assert texts(store, copy) == texts(store, chat.id)
    old, new = store.messages(chat.id), store.messages(copy)
    assert not {m.id for m in old} & {m.id for m in new}
    tree = MessageTree(new, store.chat(copy).leaf_id)
    assert [v.message.text for v in tree.path()] == ["text q", "text a2"]
    assert tree.path()[1].siblings == (new[1].id, new[3].id)
    assert new[1].usage == Usage(5, 2, 3)
    assert store.extras.options(copy) == options
    choices = store.extras.choices(copy)
    assert (choices.left_out, choices.pinned) == (frozenset({new[0].id}), frozenset({new[1].id}))
    assert choices.summaries[0].message_ids == (new[0].id, new[1].id)
    assert store.extras.prompt(new[3].id) == (PromptPiece("one"), PromptPiece("three"))
    assert store.draft(copy) == ""
    assert [h.chat_id for h in store.search("text f") if h.message_id] == [copy, chat.id]
    assert store.chats()[0].id == chat.id or store.chats()[0].updated_at >= 5.0
    store.delete_chats([chat.id])
    store.empty_trash()
    assert len(texts(store, copy)) == 4


def test_a_branch_is_the_path_to_one_message(store: SqliteChatStore) -> None:
    chat = store.create_chat("Original")
    fill(store, chat.id)
    store.extras.set_prompt("a2", [PromptPiece("one")], None)
    store.extras.set_prompt(
        "a1", [PromptPiece("one"), PromptPiece("x")], "a2"
    )  # differs from what isn't copied
    store.extras.set_choices(chat.id, ContextChoices(summaries=(Summary("s", "x", ("q", "a2")),)))
    copy = store.copies.duplicate(chat.id, "Branch", 99.0, "f")
    assert texts(store, copy) == ["text q", "text a1", "text f"]
    assert store.chat(copy).leaf_id == store.messages(copy)[2].id
    assert store.extras.prompt(store.messages(copy)[1].id) == ()
    assert store.extras.choices(copy) == ContextChoices()
    with pytest.raises(StoreError):
        store.copies.duplicate(chat.id, "Branch", 99.0, "nowhere")


def test_drafts_keep_what_waits(store: SqliteChatStore) -> None:
    queue = (QueuedMessage("1", "first \ud800", Effort.LOW), QueuedMessage("2", "second", Effort.HIGH))
    store.set_draft(None, "text")
    store.drafts.set_queue(None, queue)
    store.set_draft(None, "")
    kept = store.drafts.queue(None)
    assert [(item.id, item.effort) for item in kept] == [("1", Effort.LOW), ("2", Effort.HIGH)]
    assert kept[0].text == "first ?"
    store.drafts.set_queue(None, ())
    assert store._database.run(lambda db: db.execute("SELECT count(*) FROM draft").fetchone()) == (0,)


def test_chats_in_memory_reach_no_file_until_they_are_kept(tmp_path: Path) -> None:
    main = make(tmp_path)
    memory = SqliteChatStore(None, backups=None, clock=SystemClock())
    assert memory.open() is None
    chat = memory.create_chat("Secret heron")
    assert chat.temporary
    fill(memory, chat.id)
    memory.set_draft(chat.id, "secret egret")
    memory.extras.set_prompt("a1", [PromptPiece("secret stork")], None)
    assert [hit.message_id for hit in memory.search("text f")] == ["f"]
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"secret" not in file.read_bytes().lower()
    main.copies.write(memory.copies.read(chat.id))
    memory.close()
    assert texts(main, chat.id) == ["text q", "text a1", "text f", "text a2"]
    assert not main.chat(chat.id).temporary
    assert main.draft(chat.id) == "secret egret"
    assert main.extras.prompt("a1") == (PromptPiece("secret stork"),)
    assert found_ids(main, "heron") == [chat.id]
    main.close()


def found_ids(store: SqliteChatStore, query: str) -> list[str]:
    return [hit.chat_id for hit in store.search(query)]


def test_nothing_is_kept_for_a_chat_that_is_not_here(store: SqliteChatStore) -> None:
    store.set_draft("gone", "secret egret")
    store.drafts.set_queue("gone", (QueuedMessage("a", "secret egret", Effort.LOW),))
    made = Attachment("f", "egret.txt", FileKind.TEXT, 3, "00", "secret egret")
    store.draft_attachments.write("gone", [made])
    assert rows(store, "SELECT * FROM draft") == rows(store, "SELECT * FROM attachment") == []
    assert rows(store, "SELECT * FROM document") == []


def test_what_was_kept_for_no_chat_goes_at_the_start(tmp_path: Path) -> None:
    store = make(tmp_path)
    chat = store.create_chat("A chat")
    for name, text in ((None, "egret"), (chat.id, "heron")):
        store.set_draft(name, text)
        store.draft_attachments.write(name, [Attachment("f", "a.txt", FileKind.TEXT, 3, "00", text)])
    store._database.write(lambda db: db.execute("UPDATE draft SET chat_id = 'gone' WHERE chat_id = ''"))
    store._database.write(
        lambda db: db.execute("UPDATE attachment SET draft_of = 'gone' WHERE draft_of = ''")
    )
    store.set_draft(None, "stays")
    store.close()
    store = make(tmp_path)
    assert rows(store, "SELECT text FROM draft ORDER BY text") == [("heron",), ("stays",)]
    assert rows(store, "SELECT draft_of FROM attachment") == [(chat.id,)]
    assert rows(store, "SELECT count(*) FROM document") == [(1,)]
    store.close()
