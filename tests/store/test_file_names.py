"""Messages are found by the names of their files, in a real SQLite file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.attachment import Attachment, FileKind, SectionUnit
from app.domain.chat import Message, Role, SearchHit, TextPart
from app.store.chats import SqliteChatStore
from app.store.file_names import FileNames, with_files
from app.system.clock import SystemClock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = SqliteChatStore(tmp_path / "c" / "a.db", backups=tmp_path / "b", clock=SystemClock())
    store.open()
    yield store
    store.close()


def attachment(name: str) -> Attachment:
    return Attachment(f"id {name}", name, FileKind.TEXT, 99, "f" * 64, "secret words", SectionUnit.LINES)


def add(store: SqliteChatStore, title: str, message: str, *names: str, parent: str | None = None) -> str:
    chat = store.create_chat(title)
    files = tuple(attachment(name) for name in names)
    store.add_message(
        Message(message, chat.id, parent, Role.USER, (TextPart("?"),), created_at=5.0, attachments=files)
    )
    return chat.id


def found(store: SqliteChatStore, query: str) -> list[str | None]:
    return [hit.message_id for hit in FileNames(store.database).search(query)]


@pytest.mark.parametrize(
    ("name", "query"),
    [
        *(
            ("will.docx", "will.docx"),
            ("will.docx", "WILL"),
            ("will.docx", "docx will"),
            ("my_will.docx", "wi"),
        ),
        *(("Été à Łódź.pdf", "ete lodz"), ("E\u0301te\u0301.pdf", "été"), ("goodwill.txt", "will")),
        *(("遺言.docx", "遺"), ("東京の遺言.pdf", "遺言"), ("budget 2024.csv", "20 b"), ("100%.txt", "100%")),
    ],
)
def test_a_file_is_found_by_its_name(store: SqliteChatStore, name: str, query: str) -> None:
    chat = add(store, "Papers", "m", "other.txt", name)
    add(store, "Nothing", "n", "unlike.txt")
    (hit,) = FileNames(store.database).search(query)
    assert (hit.chat_id, hit.title, hit.message_id) == (chat, "Papers", "m")
    assert hit.marks


@pytest.mark.parametrize("query", ["", "  ", "secret", "id", "il", "will papers", "'", "\0", "\ud800"])
def test_what_is_in_no_name_finds_nothing(store: SqliteChatStore, query: str) -> None:
    add(store, "Papers", "m", "will.docx")
    assert found(store, query) == []


def test_each_chat_once_the_newest_first_and_none_of_the_trash(store: SqliteChatStore) -> None:
    chats = [add(store, f"Chat {n}", f"m{n}", "will.docx", "will 2.docx") for n in range(8)]
    add(store, "Draft", "d", "other.txt")
    store.draft_attachments.write(chats[0], [attachment("will of a draft.docx")])
    store.delete_chats([chats[7]])
    assert found(store, "will") == ["m6", "m5", "m4", "m3", "m2"]


def test_a_search_that_nobody_wants_ends_with_nothing(store: SqliteChatStore) -> None:
    for number in range(400):
        add(store, "Chat", f"m{number}", f"will {number}.docx")
    assert FileNames(store.database).search("nothing like it", stale=lambda: True) == []
    assert len(FileNames(store.database).search("will")) == 5


def test_files_stand_behind_titles_and_before_other_messages() -> None:
    title, under = SearchHit("a", "Will", None, "Will"), SearchHit("a", "Will", "a1", "the will")
    text, twice = SearchHit("b", "B", "b1", "a will"), SearchHit("c", "C", "c1", "my will")
    file_a, file_d = SearchHit("a", "Will", "a2", "will.txt"), SearchHit("d", "D", "d1", "will.md")
    file_c = SearchHit("c", "C", "c1", "will.pdf")  # of a message that is found by its text too
    assert with_files([title, under, text, twice], [file_d, file_a, file_c]) == [
        *(title, file_a, under),
        *(file_d, twice, text),
    ]
    assert with_files([title, text], []) == [title, text]
    assert with_files([], [file_d]) == [file_d]
