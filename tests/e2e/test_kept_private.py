"""What may lie in the folder of caches, which isn't encrypted: a chat's own words, or nothing of it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import ChatSummary, Effort, Message, Role, TextPart, new_id
from app.domain.exchange import WholeChat
from app.engine.state_shelf import META
from app.engine.tokens import Vocabulary
from app.services.engine import EnginePhase
from app.services.stores import ChatStores
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.library.crafted import from_guide

pytestmark = pytest.mark.engine
SECRET = "My zebrafinch sings. " + "It sings and sings. " * 40  # more than the shortest that is kept
LONG = "a long story goes on " * 400  # more than is read of a chat that is only looked at


def vocabulary() -> Vocabulary:
    """The Guide's own list of tokens."""
    keys = {name: value for name, _, value in from_guide().keys}
    data, at, found = keys[b"tokenizer.ggml.tokens"], 12, []
    while at < len(data):
        length = int.from_bytes(data[at : at + 8], "little")
        found.append(data[at + 8 : at + 8 + length].decode())
        at += 8 + length
    return Vocabulary(found, [])


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return vocabulary()


class Program:
    """The real window, and its folder of caches."""

    def __init__(self, home: Path, services: Services, words: Vocabulary) -> None:
        self.folder = home / "cache" / "states"
        self.services, self.chats, self.words = services, services.chats, words
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        services.settings.update({"temperature": 0.0})

    @property
    def stores(self) -> ChatStores:
        return self.services.exchange._stores

    def store(self, *texts: str) -> list[str]:
        """Put chats into the database as an import does; returns their ids."""
        chats = [whole_chat(text) for text in texts]
        self.stores.main.exchange.write(chats)
        self.chats.list.refresh()
        ids = [chat.chat.id for chat in chats]
        wait_for(lambda: {chat.id for chat in self.chats.list.all()} >= set(ids))
        return ids

    def ask(self, text: str) -> str:
        """Ask in the open chat, and have its next prompt read; returns the chat's id."""
        count = len(self.chats.path())
        self.chats.send(text, Effort.LOW)
        wait_for(lambda: len(self.chats.path()) == count + 2 and not self.chats.busy)
        self.settled()
        assert self.chats.current_id is not None
        return self.chats.current_id

    def open(self, chat_id: str) -> None:
        """Open a chat, and let the engine look at it."""
        self.chats.open(chat_id)
        self.looked_at(chat_id)

    def looked_at(self, chat_id: str) -> None:
        """Wait until a chat is open and the engine was asked to read it."""
        wait_for(lambda: self.chats.current_id == chat_id and not self.services.ahead._timer.isActive())
        self.settled()

    def temporary(self) -> None:
        """Open a temporary chat."""
        before = self.chats.current_id
        self.chats.new_temporary()
        wait_for(lambda: self.chats.current_id not in (before, None))

    def settled(self) -> None:
        """Wait until the service and the engine have done what they were asked."""
        ahead, ends = self.services.ahead, list[object]()
        nobodys = self.folder / "nobody's"
        ahead._lane.run(lambda: ahead._session.forget(nobodys), ends.append)
        wait_for(lambda: ends)

    def secrets(self) -> list[str]:
        """The states that hold what was said in the chat that the tests are about."""
        return [name for name, text in self.kept().items() if "zebrafinch" in text]

    def kept(self) -> dict[str, str]:
        """What can be read in the folder, by the names of the states."""
        return {state.name: text_of(state, self.words) for state in self.folder.iterdir()}


def whole_chat(text: str) -> WholeChat:
    chat_id, question, answer = new_id(), new_id(), new_id()
    asked = Message(question, chat_id, None, Role.USER, (TextPart(text),), created_at=1.7e9)
    said = Message(answer, chat_id, question, Role.ASSISTANT, (TextPart(text),), created_at=1.7e9)
    return WholeChat(ChatSummary(chat_id, text[:10], 1.7e9, 1.7e9, answer), (asked, said))


def text_of(state: Path, words: Vocabulary) -> str:
    count = msgspec.json.decode((state / META).read_bytes())["tokens"]
    ids = array("i", (state / "rest.bin").read_bytes()[: 4 * count])
    return b"".join(map(words.token_bytes, ids)).decode("utf-8", "replace")


@pytest.fixture
def program(home: Path, qtbot: QtBot, words: Vocabulary) -> Iterator[Program]:
    with open_window(home) as (_, services):
        yield Program(home, services, words)
    assert all("zebrafinch" not in text_of(state, words) for state in (home / "cache/states").iterdir())


def test_a_chat_of_ones_own_is_kept_in_its_own_words(home: Path, qtbot: QtBot, words: Vocabulary) -> None:
    """The other tests here would see words, were there any."""
    with open_window(home) as (_, services):
        program = Program(home, services, words)
        mine = program.ask(SECRET)
        (other,) = program.store("short")
        program.open(other)
        place = services.ahead.place(mine)
        assert place is not None
        assert program.secrets() == [place.name]


def test_a_temporary_chat_is_kept_under_no_name(program: Program) -> None:
    long, short = program.store(LONG, "short")
    program.temporary()
    program.ask(SECRET)
    program.open(long)  # too long to be read: the engine still holds what was said before
    program.open(short)
    program.open(long)
    assert program.secrets() == []


def test_a_deleted_chat_is_kept_under_no_name(program: Program) -> None:
    long, short = program.store(LONG, "short")
    gone = program.ask(SECRET)
    program.open(long)
    assert program.secrets()
    program.chats.list.delete([gone])
    wait_for(lambda: program.chats.list.get(gone) is None)
    program.chats.list.empty_trash()
    program.open(short)
    program.open(long)
    program.settled()
    assert program.secrets() == []


def test_a_chat_that_was_imported_again_has_its_place_again(program: Program) -> None:
    (chat_id,) = program.store("short")
    whole = program.stores.main.exchange.read(chat_id)
    program.chats.list.delete([chat_id])
    wait_for(lambda: program.chats.list.get(chat_id) is None)
    assert program.services.ahead.place(chat_id) is None
    program.stores.main.exchange.write([whole])
    program.chats.list.refresh()
    wait_for(lambda: program.chats.list.get(chat_id))
    assert program.services.ahead.place(chat_id) is not None


def test_what_is_being_written_of_a_chat_goes_with_it(program: Program) -> None:
    (short,) = program.store("short")
    gone = program.ask(SECRET)
    program.chats.open(short)  # has the other written
    wait_for(lambda: program.chats.current_id == short)
    program.chats.list.delete([gone])
    wait_for(lambda: program.chats.list.get(gone) is None)
    program.settled()
    assert program.secrets() == []


def test_a_chat_that_is_deleted_while_it_is_answered_is_not_kept(program: Program) -> None:
    (short,) = program.store("short")
    program.ask(SECRET)
    program.chats.send("Tell me all about it.", Effort.HIGH)
    gone = program.chats.current_id
    wait_for(lambda: program.chats.turns.running is not None)
    assert gone is not None
    program.chats.list.delete([gone])
    wait_for(lambda: program.chats.current_id is None and not program.chats.busy)
    program.open(short)
    program.settled()
    assert program.services.ahead.place(gone) is None
    assert program.secrets() == []


def test_a_chat_that_is_taken_out_of_the_trash_is_kept_again(
    home: Path, qtbot: QtBot, words: Vocabulary
) -> None:
    with open_window(home) as (_, services):
        program = Program(home, services, words)
        (short,) = program.store("short")
        mine = program.ask(SECRET)
        program.chats.list.delete([mine])
        wait_for(lambda: program.chats.current_id is None)
        assert services.ahead.place(mine) is None
        program.chats.list.restore([mine])
        program.looked_at(mine)
        program.open(short)
        place = services.ahead.place(mine)
        assert place is not None
        assert program.secrets() == [place.name]


def test_none_on_disk_removes_what_is_there(home: Path, qtbot: QtBot, words: Vocabulary) -> None:
    with open_window(home) as (_, services):
        program = Program(home, services, words)
        mine = program.ask(SECRET)
        (short,) = program.store("short")
        program.open(short)
        assert len(program.kept()) == 1
        services.settings.update({"kept_states_gb": 2})
        program.settled()
        assert len(program.kept()) == 1
        program.open(mine)
        program.chats.open(short)  # has it written again, perhaps just while the folder is emptied
        wait_for(lambda: program.chats.current_id == short)
        services.settings.update({"kept_states_gb": 0})
        program.settled()
        assert program.kept() == {}


def test_a_start_removes_what_nobody_would(home: Path, qtbot: QtBot, words: Vocabulary) -> None:
    """Of a chat that is gone, half written, by an older version, and all where none is wanted any more."""
    states = home / "cache" / "states"
    with open_window(home) as (_, services):
        program = Program(home, services, words)
        mine = program.ask(SECRET)
        (short,) = program.store("short")
        program.open(short)
        place, other = services.ahead.place(mine), services.ahead.place(short)
        assert place is not None
        assert other is not None
        assert place.exists()
    for name in ("0123456789abcdef", f"{place.name}.new"):
        (states / name).mkdir()
        (states / name / "cells.bin").write_bytes(b"x")
    with open_window(home) as (_, services):
        wait_for(lambda: not (states / "0123456789abcdef").exists())
        program = Program(home, services, words)
        program.settled()
        assert place.exists()
        assert {state.name for state in states.iterdir()} <= {place.name, other.name}
        services.settings.update({"kept_states_gb": 0})
    place.mkdir(exist_ok=True)  # as a version left it that only stopped to write
    with open_window(home) as (_, services):
        wait_for(lambda: list(states.iterdir()) == [])


def test_a_chat_that_a_restored_backup_lacks_is_kept_no_longer(program: Program, qtbot: QtBot) -> None:
    kept, short = program.store("short", "another")
    data = program.services.data
    with qtbot.waitSignal(data.backed_up) as backup:
        data.back_up()
    place = program.services.ahead.place(program.ask(SECRET))
    assert place is not None
    program.open(short)
    assert program.secrets() == [place.name]
    program.chats.open(kept)
    wait_for(lambda: program.chats.current_id == kept)
    with qtbot.waitSignal(data.restored):
        data.restore(backup.args[0])
    program.open(short)
    program.settled()
    assert program.secrets() == []


def test_the_open_chat_goes_from_the_caches_with_the_backup_that_lacks_it(
    program: Program, qtbot: QtBot
) -> None:
    (short,) = program.store("short")
    data = program.services.data
    with qtbot.waitSignal(data.backed_up) as backup:
        data.back_up()
    program.ask(SECRET)
    with qtbot.waitSignal(data.restored):  # while what the engine holds of it is being written
        data.restore(backup.args[0])
    program.open(short)
    program.settled()
    assert program.secrets() == []
