"""The chat store on a real SQLite file: what is committed, found, kept, recovered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import apsw
import pytest

from app.domain.chat import (
    Effort,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
)
from app.domain.context import ContextChoices, Summary
from app.domain.errors import StoreError
from app.domain.generation import PromptPiece, Sampling
from app.domain.options import ChatOptions
from app.store.chats import SqliteChatStore
from app.store.database import BACKUPS_KEPT, migration_steps
from app.store.upkeep import TRASH_SECONDS


class Clock:
    def __init__(self) -> None:
        self.time = 1_700_000_000.0

    def now(self) -> float:
        self.time += 1
        return self.time

    def monotonic(self) -> float:
        return self.time


def make(folder: Path, clock: Clock | None = None) -> SqliteChatStore:
    return SqliteChatStore(folder / "chats" / "a.db", backups=folder / "backups", clock=clock or Clock())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = make(tmp_path)
    store.open()
    yield store
    store.close()


def message(chat_id: str, name: str, text: str, parent: str | None = None) -> Message:
    return Message(name, chat_id, parent, Role.USER, (TextPart(text),), created_at=5.0)


def test_messages_come_back_as_they_were(store: SqliteChatStore) -> None:
    chat = store.create_chat("Title")
    parts = (
        ReasoningPart("Hm", 1.5, (1, 2)),
        ToolCallPart("1", "functions.calculator", '{"expression":"1"}'),
        ToolResultPart("1", "functions.calculator", "1", False, 0.2),
        TextPart("Ünï <|start|> \ud800 \0 text", tokens=(3,)),
    )
    written = Message(
        "m",
        chat.id,
        None,
        Role.ASSISTANT,
        parts,
        MessageStatus.DONE,
        Usage(1, 2, 3),
        9.0,
        Effort.HIGH,
        "Guide",
        "v",
    )
    store.add_message(written)
    assert store.messages(chat.id) == [written]
    assert store.chat(chat.id).leaf_id == "m"


def test_a_message_grows_and_a_crash_marks_it_interrupted(tmp_path: Path) -> None:
    first = make(tmp_path)
    first.open()
    chat = first.create_chat("Title")
    reply = Message("m", chat.id, None, Role.ASSISTANT, status=MessageStatus.STREAMING)
    first.add_message(reply)
    first.update_message(reply.with_(parts=(TextPart("Half of an answer"),)))
    first.close()
    second = make(tmp_path)
    second.open()
    (found,) = second.messages(chat.id)
    assert (found.status, found.text) == (MessageStatus.INTERRUPTED, "Half of an answer")
    assert [hit.message_id for hit in second.search("half answer")] == ["m"]
    second.close()


def test_search_ignores_accents_and_case_and_finds_parts(store: SqliteChatStore) -> None:
    chat = store.create_chat("Résumé du rapport")
    store.add_message(message(chat.id, "m1", "Où est la 東京タワー ? ŒUVRE"))
    assert [hit.message_id for hit in store.search("RESUME")] == [None]
    assert [hit.message_id for hit in store.search("京タ")] == ["m1"]
    assert [hit.message_id for hit in store.search("ou ESt")] == ["m1"]
    assert store.search('" OR *') == []
    assert store.search("   ") == []
    hit = store.search("東京タワー")[0]
    start, length = hit.marks[0]
    assert hit.snippet[start : start + length] == "東京タワー"


def test_the_trash_hides_restores_and_empties(tmp_path: Path) -> None:
    clock = Clock()
    store = make(tmp_path, clock)
    store.open()
    chat = store.create_chat("Old")
    store.add_message(message(chat.id, "m", "findable words"))
    store.delete_chats([chat.id])
    assert store.chats() == []
    assert store.search("findable") == []
    assert [c.id for c in store.trash()] == [chat.id]
    store.restore_chats([chat.id])
    assert len(store.search("findable")) == 1
    store.delete_chats([chat.id])
    clock.time += TRASH_SECONDS + 10
    store.close()
    again = make(tmp_path, clock)
    again.open()
    assert [c.id for c in again.trash()] == [chat.id]  # nothing was done for 30 days: the clock may be ahead
    again.create_chat("New")
    again.close()
    clock.time += 10 * 86_400.0
    later = make(tmp_path, clock)  # who comes by once a week and writes something
    later.open()
    later.create_chat("Newer")
    assert [c.id for c in later.trash()] == [chat.id]
    later.upkeep.run()  # an hour later
    assert later.trash() == []
    later.close()


def test_a_clock_that_was_ahead_costs_no_copy(tmp_path: Path) -> None:
    clock, day = Clock(), 86_400.0
    now = clock.time
    for ahead in (*(10_000 * day + i * day for i in range(8)), 0.0, day, 2 * day):
        clock.time = now + ahead
        store = make(tmp_path, clock)
        store.open()
        store.close()
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    days = [datetime.fromtimestamp(now + i * day).strftime("alcove-%Y-%m-%d.db") for i in range(3)]
    assert names[:3] == days
    assert len(names) == BACKUPS_KEPT


def test_drafts_by_chat(store: SqliteChatStore) -> None:
    chat = store.create_chat("T")
    store.set_draft(None, "new")
    store.set_draft(chat.id, "in chat")
    assert (store.draft(None), store.draft(chat.id)) == ("new", "in chat")
    store.set_draft(None, "")
    assert store.draft(None) == ""


def test_unknown_chats_are_told(store: SqliteChatStore) -> None:
    with pytest.raises(StoreError) as caught:
        store.rename_chat("nope", "x")
    assert caught.value.code == "not_found"


def test_a_damaged_database_is_set_aside_and_the_backup_opened(tmp_path: Path) -> None:
    store = make(tmp_path)
    store.open()
    store.create_chat("Kept")
    store.close()
    again = make(tmp_path, later := Clock())
    later.time += 90_000
    again.open()
    again.close()  # the backup of that day holds the chat
    (tmp_path / "chats" / "a.db").write_bytes(b"not a database" * 500)
    third = make(tmp_path)
    recovery = third.open()
    assert recovery is not None
    assert recovery.aside.exists()
    assert [chat.title for chat in third.chats()] == ["Kept"]
    third.close()


def test_the_newest_whole_copy_of_any_kind_takes_the_place_of_a_damaged_database(tmp_path: Path) -> None:
    clock = Clock()
    store = make(tmp_path, clock)
    store.open()  # its daily copy is empty
    store.create_chat("Kept")
    manual = store.backups.make(clock.time)
    store.close()
    os.utime(manual, (clock.time + 50, clock.time + 50))
    newer = manual.with_name("manual-later.db")
    newer.write_bytes(manual.read_bytes()[:-4096])  # not whole
    os.utime(newer, (clock.time + 90, clock.time + 90))
    for path in manual.parent.glob("alcove-*.db"):
        os.utime(path, (clock.time, clock.time))
    (tmp_path / "chats" / "a.db").write_bytes(b"not a database" * 500)
    again = make(tmp_path, clock)
    recovery = again.open()
    assert recovery is not None
    assert recovery.restored_from == manual
    assert [chat.title for chat in again.chats()] == ["Kept"]
    again.close()


def test_a_store_that_could_not_be_opened_says_so_until_it_can(tmp_path: Path) -> None:
    store = make(tmp_path)
    (tmp_path / "chats").mkdir()
    holder = apsw.Connection(str(tmp_path / "chats" / "a.db"))
    holder.execute("PRAGMA user_version = 9999")
    with pytest.raises(StoreError) as caught:
        store.open()
    assert caught.value.code == "store_newer"
    with pytest.raises(StoreError) as caught:
        store.chats()
    assert caught.value.code == "not_open"
    holder.execute("PRAGMA user_version = 0")
    holder.close()
    store.open()
    assert store.chats() == []
    store.close()


def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    store = make(tmp_path)
    store.open()
    store.close()
    path = tmp_path / "chats" / "a.db"
    connection = apsw.Connection(str(path))
    connection.execute(f"PRAGMA user_version = {len(migration_steps()) + 1}")
    connection.close()
    newer = make(tmp_path)
    with pytest.raises(StoreError) as caught:
        newer.open()
    assert caught.value.code == "store_newer"
    newer.close()
    assert path.exists()


def test_a_full_disk_is_told_and_nothing_is_lost(store: SqliteChatStore) -> None:
    chat = store.create_chat("T")
    store.add_message(message(chat.id, "m1", "kept"))
    pages = store._database.run(lambda db: int(db.pragma("page_count")))
    store._database.run(lambda db: db.pragma("max_page_count", pages + 1))
    with pytest.raises(StoreError) as caught:
        store.add_message(message(chat.id, "m2", "x" * 2_000_000, "m1"))
    assert caught.value.code == "disk_full"
    assert [m.id for m in store.messages(chat.id)] == ["m1"]
    store._database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    store.add_message(message(chat.id, "m3", "after", "m1"))
    assert len(store.messages(chat.id)) == 2


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "chats").write_text("a file where the folder should be")
    store = make(tmp_path)
    with pytest.raises(StoreError) as caught:
        store.open()
    assert caught.value.code == "store_read_only"
    store.close()


def test_seven_backups_are_kept(tmp_path: Path) -> None:
    for day in range(1, 10):
        clock = Clock()
        clock.time += day * 86_400
        store = make(tmp_path, clock)
        store.open()
        store.close()
    assert len(list((tmp_path / "backups").glob("alcove-*.db"))) == 7


WRITER = """
import sys
from pathlib import Path
from app.domain.chat import Message, Role, TextPart
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
folder = Path(sys.argv[1])
store = SqliteChatStore(folder / "chats" / "a.db", backups=folder / "b", clock=SystemClock())
store.open()
chat = store.create_chat("T")
parent = None
for number in range(100000):
    store.add_message(Message(f"m{number}", chat.id, parent, Role.USER, (TextPart("x" * 100),)))
    parent = f"m{number}"
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_kill_loses_no_committed_message(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = 0
        for line in process.stdout:
            told = int(line)
            if told >= 30:
                process.send_signal(signal.SIGKILL)
                break
    store = make(tmp_path)
    store.open()
    (chat,) = store.chats()
    assert len(store.messages(chat.id)) >= told + 1
    store.close()


def test_options_and_choices_of_a_chat(store: SqliteChatStore) -> None:
    chat = store.create_chat("A")
    assert store.extras.options(chat.id) == ChatOptions()
    options = ChatOptions("Be kind.\ud800", Sampling(0.5, 0.9, 40, 0.05, 7))
    choices = ContextChoices(
        frozenset(("a", "b")), frozenset("c"), (Summary("s", "Notes.", ("x", "y"), 5.0),)
    )
    store.extras.set_options(chat.id, options)
    store.extras.set_choices(chat.id, choices)
    assert store.extras.options(chat.id).sampling == options.sampling
    assert store.extras.choices(chat.id) == choices
    assert store.extras.choices("unknown") == ContextChoices()


def test_prompts_share_what_they_have_in_common(store: SqliteChatStore) -> None:
    chat = store.create_chat("A")
    pieces: list[PromptPiece] = [PromptPiece("<|start|>", control=True), PromptPiece("system " * 2000)]
    base = None
    for number in range(130):
        name = f"m{number}"
        store.add_message(message(chat.id, name, "x"))
        pieces += [PromptPiece(f"turn {number}", tokens=(number,)), PromptPiece("<|end|>", control=True)]
        store.extras.set_prompt(name, [*pieces, PromptPiece("assistant")], base)
        base = name
    assert store.extras.prompt("m129") == (*pieces, PromptPiece("assistant"))
    assert store.extras.prompt("m0")[2] == PromptPiece("turn 0", tokens=(0,))
    assert store.extras.prompt("unknown") == ()
    sizes = store._database.run(lambda db: [r[0] for r in db.execute("SELECT length(rest) FROM prompt")])
    whole = sizes[0]
    assert sum(size >= whole for size in sizes) <= 4  # the first, and one in so many
    store.delete_chats([chat.id])
    store.empty_trash()
    assert store.extras.prompt("m129") == ()


def test_a_prompt_that_is_replaced_leaves_those_that_were_like_it(store: SqliteChatStore) -> None:
    chat = store.create_chat("A")
    written: dict[str, tuple[PromptPiece, ...]] = {}
    for name, base in (("m0", ""), ("m1", "m0"), ("m2", "m1"), ("beside", "m0")):
        store.add_message(message(chat.id, name, "x"))
        written[name] = (*written.get(base, ()), PromptPiece(f"turn {name}"))
        store.extras.set_prompt(name, written[name], base or None)
    written["m0"] = (PromptPiece("another effort"), PromptPiece("turn m0"))
    store.extras.set_prompt("m0", written["m0"], None)
    written["m1"] = (*written["m0"], PromptPiece("turn m1, again"))
    store.extras.set_prompt("m1", written["m1"], "m0")
    assert {name: store.extras.prompt(name) for name in written} == written


def test_a_database_of_version_1_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "chats" / "a.db"
    path.parent.mkdir()
    connection = apsw.Connection(str(path))
    connection.execute(migration_steps()[0])
    connection.execute("PRAGMA user_version = 1")
    connection.execute("INSERT INTO chat (id, title, created_at, updated_at) VALUES ('c', 'Old', 1, 1)")
    connection.execute(
        "INSERT INTO message (id, chat_id, role, status, parts, created_at, model, vocabulary, error, detail)"
        " VALUES ('m', 'c', 'user', 'done', '[{\"kind\":\"text\",\"text\":\"Hi\"}]', 1, '', '', '', '')"
    )
    connection.close()
    store = make(tmp_path)
    store.open()
    assert [m.text for m in store.messages("c")] == ["Hi"]
    assert store.extras.options("c") == ChatOptions()
    assert (tmp_path / "backups" / f"before-version-{len(migration_steps())}.db").exists()
    store.close()
