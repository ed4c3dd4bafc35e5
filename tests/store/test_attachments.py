"""Files in the store: with messages, with drafts, each text once, gone with the last that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit
from app.domain.chat import Message, Role, TextPart
from app.store.chats import SqliteChatStore
from app.store.database import migration_steps
from app.system.clock import SystemClock


def make(folder: Path) -> SqliteChatStore:
    return SqliteChatStore(folder / "chats" / "a.db", backups=folder / "backups", clock=SystemClock())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = make(tmp_path)
    store.open()
    yield store
    store.close()


def attachment(name: str, text: str = "some text", **changes: object) -> Attachment:
    sections = (Section(0, 4, 1, 1, "one"), Section(4, len(text), 2, 2))
    made = Attachment(f"id {len(name)}", name, FileKind.PDF, 99, "f" * 64, text, SectionUnit.PAGES, sections)
    return made.with_(**changes)


def message(chat_id: str, name: str, *files: Attachment) -> Message:
    return Message(name, chat_id, None, Role.USER, (TextPart("?"),), created_at=5.0, attachments=files)


def documents(folder: Path) -> int:
    connection = apsw.Connection(str(folder / "chats" / "a.db"))
    try:
        return len(connection.execute("SELECT id FROM document").fetchall())
    finally:
        connection.close()


def test_files_come_back_with_their_message_after_a_restart(store: SqliteChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("c")
    files = (attachment("a.pdf", chosen=(1,), tokens=7, vocabulary="v"), attachment("ü\udc80.pdf"))
    store.add_message(message(chat.id, "m", *files))
    store.add_message(message(chat.id, "n"))
    store.close()
    again = make(tmp_path)
    again.open()
    first, second = again.messages(chat.id)
    assert first.attachments == (files[0], files[1].with_(name="ü?.pdf"))
    assert second.attachments == ()
    again.close()


def test_a_text_is_stored_once_and_goes_with_its_last_user(store: SqliteChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("c")
    store.add_message(message(chat.id, "m", attachment("a.pdf", "x" * 1000)))
    store.add_message(message(chat.id, "n", attachment("b.pdf", "x" * 1000), attachment("c.pdf", "other")))
    store.draft_attachments.write(chat.id, [attachment("d.pdf", "x" * 1000)])
    assert documents(tmp_path) == 2
    store.draft_attachments.write(chat.id, [])
    assert documents(tmp_path) == 2
    store.delete_chats([chat.id])
    assert documents(tmp_path) == 2  # in the trash nothing is lost
    store.empty_trash()
    assert documents(tmp_path) == 0


def test_drafts_keep_their_files(store: SqliteChatStore) -> None:
    chat = store.create_chat("c")
    files = [attachment("b.pdf"), attachment("a.pdf", "other text")]
    store.draft_attachments.write(None, files)
    store.draft_attachments.write(chat.id, files[:1])
    assert store.draft_attachments.read(None) == tuple(files)
    assert store.draft_attachments.read(chat.id) == (files[0],)
    store.draft_attachments.write(None, files[1:])
    assert store.draft_attachments.read(None) == (files[1],)
    store.delete_chats([chat.id])
    store.empty_trash()
    assert store.draft_attachments.read(chat.id) == ()
    assert store.draft_attachments.read(None) == (files[1],)


def test_parts_that_cannot_be_read_leave_the_text(store: SqliteChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("c")
    store.add_message(message(chat.id, "m", attachment("a.pdf", chosen=(0,))))
    connection = apsw.Connection(str(tmp_path / "chats" / "a.db"))
    connection.execute("UPDATE attachment SET parts = '{broken'")
    connection.close()
    (found,) = store.messages(chat.id)[0].attachments
    assert (found.given, found.chosen) == ("some text", None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.text(min_size=4, max_size=200), st.text(min_size=1, max_size=30))
def test_any_text_and_name_come_back(store: SqliteChatStore, text: str, name: str) -> None:
    made = attachment(name, text)
    store.draft_attachments.write(None, [made])
    (found,) = store.draft_attachments.read(None)
    assert found.text == text.encode("utf-8", "replace").decode()
    assert found.sections == made.sections


def test_an_older_database_is_brought_up_to_date(tmp_path: Path) -> None:
    steps = migration_steps()
    folder = tmp_path / "chats"
    folder.mkdir()
    connection = apsw.Connection(str(folder / "a.db"))
    for number, sql in enumerate(steps[:2], 1):
        connection.execute(sql)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("INSERT INTO chat (id, title, created_at, updated_at) VALUES ('c', 'old', 1, 1)")
    connection.close()
    store = make(tmp_path)
    store.open()
    store.add_message(message("c", "m", attachment("a.pdf")))
    assert [m.attachments[0].name for m in store.messages("c")] == ["a.pdf"]
    assert list((tmp_path / "backups").glob("before-version-*.db"))
    store.close()


def test_copies_take_the_files_with_them(store: SqliteChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("c")
    store.add_message(message(chat.id, "m", attachment("a.pdf")))
    store.add_message(message(chat.id, "n", attachment("other.pdf", "other text")).with_(parent_id="m"))
    store.draft_attachments.write(chat.id, [attachment("draft.pdf", "of the draft")])
    whole = store.copies.duplicate(chat.id, "copy", 9.0)
    assert [m.attachments[0].name for m in store.messages(whole)] == ["a.pdf", "other.pdf"]
    branch = store.copies.duplicate(chat.id, "branch", 9.0, "m")
    assert [m.attachments[0].text for m in store.messages(branch)] == ["some text"]
    assert store.draft_attachments.read(branch) == ()
    # Into another store, as a temporary chat that is kept.
    other = SqliteChatStore(None, backups=None, clock=SystemClock())
    other.open()
    other.copies.write(store.copies.read(chat.id))
    assert other.messages(chat.id)[1].attachments[0].text == "other text"
    assert [a.name for a in other.draft_attachments.read(chat.id)] == ["draft.pdf"]
    other.close()
