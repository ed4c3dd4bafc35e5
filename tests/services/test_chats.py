"""The chat service over a real store: nothing is overwritten, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus, Role
from app.domain.deltas import TextAdded
from app.domain.errors import AppError, EngineError
from app.domain.models import LoadOptions, ModelRef
from app.domain.options import ChatOptions
from app.services.chat_list import ChatListService
from app.services.chats import ChatService
from app.services.engine import EnginePhase, EngineService
from app.services.lane import Lane
from app.services.search import SearchService
from app.services.settings import SettingsService
from app.services.stores import ChatStores
from app.services.turns import TurnService
from app.settings.file import SettingsFile
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from tests.services.test_engine import ScriptedSession

ANSWER = (
    "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>It is {}.<|return|>"
)
MODEL = ModelRef("m", "Model", Path("m.gguf"))


class Setting:
    """A chat service with everything under it, and what it has told."""

    def __init__(self, folder: Path, scripts: list[str | EngineError]) -> None:
        self.session = ScriptedSession(scripts)
        self.engine = EngineService(self.session, lambda *_: LoadOptions())
        self.settings = SettingsService(SettingsFile(folder / "settings.json"))
        self.store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=SystemClock())
        lane, clock = Lane("chats"), SystemClock()
        self.stores = ChatStores(self.store, clock)
        turns = TurnService(
            self.engine,
            lambda: BuiltinTools(frozenset()),
            lambda message: lane.run(lambda: self.stores.of(message.chat_id).update_message(message)),
            clock,
        )
        self.search = SearchService(self.stores)
        chat_list = ChatListService(self.stores, lane, clock)
        self.chats = ChatService(self.stores, chat_list, turns, self.engine, self.settings, lane, clock)
        self.failures: list[AppError] = []
        self.accepted: list[str] = []
        self.deltas: list[object] = []
        self.chats.failed.connect(self.failures.append)
        self.chats.accepted.connect(self.accepted.append)
        self.chats.turns.streamed.connect(lambda _, deltas: self.deltas.extend(deltas))

    def start(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.chats.opened):  # the new chat; it has options of its own
            self.chats.start()
        self.start_engine(qtbot)

    def start_engine(self, qtbot: QtBot) -> None:
        self.engine.load(MODEL)
        qtbot.waitUntil(lambda: self.engine.state.phase is EnginePhase.READY)

    def ask(self, qtbot: QtBot, text: str) -> None:
        count = len(self.chats.path())
        self.chats.send(text, Effort.MEDIUM)
        qtbot.waitUntil(lambda: len(self.chats.path()) == count + 2 and not self.chats.busy)

    def close(self) -> None:
        for part in (self.chats, self.search, self.store, self.engine, self.settings):
            part.close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(6)])
    setting.start(qtbot)
    yield setting
    setting.close()


def texts(setting: Setting) -> list[str]:
    return [visible.message.text for visible in setting.chats.path()]


def test_a_turn_is_stored_streamed_and_titled(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "What is it?")
    assert texts(setting) == ["What is it?", "It is 0."]
    assert setting.accepted == ["What is it?"]
    assert "".join(d.text for d in setting.deltas if isinstance(d, TextAdded)).endswith("It is 0.")
    reply = setting.chats.path()[1].message
    assert (reply.status, reply.vocabulary, reply.model) == (MessageStatus.DONE, "v1", "Model")
    qtbot.waitUntil(lambda: [c.title for c in setting.chats.list.all()] == ["What is it?"])
    qtbot.waitUntil(lambda: [m.text for m in setting.store.messages(reply.chat_id)] == texts(setting))


def test_retry_and_edit_make_versions(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "First?")
    reply = setting.chats.path()[1].message
    setting.chats.retry(reply.id, Effort.HIGH)
    qtbot.waitUntil(lambda: texts(setting)[1:] == ["It is 1."] and not setting.chats.busy)
    assert (setting.chats.path()[1].index, len(setting.chats.path()[1].siblings)) == (1, 2)
    assert setting.chats.path()[1].message.effort is Effort.HIGH
    setting.chats.edit(setting.chats.path()[0].message.id, "Second?", Effort.LOW)
    qtbot.waitUntil(lambda: texts(setting) == ["Second?", "It is 2."] and not setting.chats.busy)
    setting.chats.show_version(reply.id)
    assert texts(setting) == ["First?", "It is 0."]
    qtbot.waitUntil(lambda: len(setting.store.messages(reply.chat_id)) == 5)


def test_drafts_follow_their_chat(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "A?")
    chat_id = setting.chats.current_id
    assert chat_id is not None
    drafts: list[str] = []
    setting.chats.opened.connect(lambda view: drafts.append(view.draft))
    setting.chats.set_draft("half a thought")
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    assert drafts == ["", "half a thought"]


def test_an_engine_that_dies_leaves_the_text(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [EngineError("SIGKILL"), ANSWER.format("back")])
    setting.start(qtbot)
    setting.ask(qtbot, "Hello?")
    reply = setting.chats.path()[1].message
    assert (reply.status, reply.error, reply.text) == (MessageStatus.FAILED, "engine_died", "Half an ans")
    assert setting.engine.state.phase is EnginePhase.FAILED
    setting.chats.retry(reply.id, None)  # loads the model again by itself
    qtbot.waitUntil(lambda: texts(setting)[1:] == ["It is back."])
    setting.close()


def test_a_question_waits_for_the_load(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("loaded")])
    setting.session.go.clear()
    setting.session.patient = True
    setting.chats.start()
    setting.engine.load(MODEL)
    setting.chats.send("Early?", Effort.LOW)
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2)
    assert setting.chats.path()[1].message.status is MessageStatus.STREAMING
    setting.session.go.set()
    qtbot.waitUntil(lambda: texts(setting) == ["Early?", "It is loaded."])
    setting.close()


def test_bad_messages_are_refused_and_nothing_is_stored(setting: Setting, qtbot: QtBot) -> None:
    setting.chats.send("  \n ", Effort.LOW)
    setting.chats.send("x" * 1_000_001, Effort.LOW)
    assert [failure.code for failure in setting.failures] == ["empty_message", "message_too_long"]
    assert setting.accepted == []
    assert setting.store.chats() == []


def test_delete_undo_rename_search_write(setting: Setting, qtbot: QtBot, tmp_path: Path) -> None:
    setting.ask(qtbot, "Where is Lisbon?")
    chat_id = setting.chats.current_id
    assert chat_id is not None
    setting.chats.list.rename(chat_id, "  Trip \n plan ")
    qtbot.waitUntil(lambda: [c.title for c in setting.chats.list.all()] == ["Trip plan"])
    setting.chats.list.delete([chat_id])
    qtbot.waitUntil(lambda: setting.chats.list.all() == [] and setting.chats.current_id is None)
    setting.chats.list.restore([chat_id])
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    with qtbot.waitSignal(setting.search.found) as found:
        setting.search.search("lisbon")
    assert found.args is not None
    assert [hit.chat_id for hit in found.args[1]] == [chat_id]
    setting.chats.list.export_text(tmp_path / "no" / "\0" / "x", "text")
    qtbot.waitUntil(lambda: bool(setting.failures))


def test_a_chat_that_is_younger_than_the_list_is_deleted_all_the_same(setting: Setting, qtbot: QtBot) -> None:
    setting.ask(qtbot, "Hi")
    chat_id = str(setting.chats.current_id)
    setting.chats.list._chats.clear()  # as last read, before there was one
    with qtbot.waitSignal(setting.chats.list.deleted) as caught:
        setting.chats.list.delete([chat_id, "nobody"])
    assert [chat.id for chat in caught.args[0]] == [chat_id]
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    assert setting.store.chats() == []


def test_a_question_that_could_not_be_stored_stays_a_draft(setting: Setting, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: setting.store.chats() == [])
    database = setting.store._database
    text = "Where is the curlew? " * 20_000
    setting.chats.set_draft(text)
    setting.chats.drafts.save()
    qtbot.waitUntil(lambda: setting.store.draft(None) == text)
    pages = database.run(lambda db: int(db.pragma("page_count")))
    database.run(lambda db: db.pragma("max_page_count", pages))
    setting.chats.send(text, Effort.LOW)
    qtbot.waitUntil(lambda: [failure.code for failure in setting.failures] == ["disk_full"])
    database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    assert (setting.accepted, setting.store.draft(None)) == ([], text)
    setting.chats.send(text, Effort.LOW)
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    qtbot.waitUntil(lambda: setting.store.draft(None) == "")
    qtbot.waitUntil(lambda: setting.store.draft(setting.chats.current_id) == "")


def test_a_first_question_that_could_not_be_stored_leaves_no_chat(setting: Setting, qtbot: QtBot) -> None:
    database = setting.store._database
    qtbot.waitUntil(lambda: setting.store.chats() == [])
    pages = database.run(lambda db: int(db.pragma("page_count")))
    database.run(lambda db: db.pragma("max_page_count", pages + 2))  # the chat alone would have room
    text = "Where is the curlew? " * 20_000
    for count in (1, 2):
        setting.chats.send(text, Effort.LOW)
        qtbot.waitUntil(lambda count=count: len(setting.failures) == count)  # type: ignore[misc]
    assert setting.store.chats() == []
    assert not setting.chats.busy
    database.run(lambda db: db.pragma("max_page_count", 1_000_000))
    setting.chats.extras.set_options(setting.chats.current, ChatOptions(instructions="Be brief."))
    setting.ask(qtbot, text)
    (chat,) = setting.store.chats()
    assert setting.store.extras.options(chat.id).instructions == "Be brief."
    # It is too long to be answered: that is shown first, and stored then.
    qtbot.waitUntil(lambda: [m.text for m in setting.store.messages(chat.id)] == texts(setting))


def test_a_draft_beside_what_is_sent_goes_with_the_new_chat(
    setting: Setting, qtbot: QtBot, tmp_path: Path
) -> None:
    setting.chats.set_draft("a long letter")
    setting.chats.drafts.save()
    qtbot.waitUntil(lambda: setting.store.draft(None) == "a long letter")
    setting.ask(qtbot, "What can you do?")  # a suggestion: the letter stays where it is written
    chat_id = str(setting.chats.current_id)
    qtbot.waitUntil(lambda: setting.store.draft(chat_id) == "a long letter")
    assert setting.store.draft(None) == ""
    setting.close()
    again = Setting(tmp_path, [ANSWER.format(number) for number in range(2)])
    again.start(qtbot)
    drafts: list[str] = []
    again.chats.opened.connect(lambda view: drafts.append(view.draft))
    again.chats.open(chat_id)
    qtbot.waitUntil(lambda: drafts == ["a long letter"])
    again.ask(qtbot, "What else?")
    again.ask(qtbot, "a long letter")  # as it was read, not typed again
    qtbot.waitUntil(lambda: again.store.draft(chat_id) == "")
    again.close()


def test_a_new_chat_asked_for_while_a_question_is_stored_is_empty(setting: Setting, qtbot: QtBot) -> None:
    setting.chats.set_draft("First?")
    setting.chats.drafts.save()
    drafts: list[str | None] = []
    setting.chats.opened.connect(lambda view: drafts.append(view.draft) if not view.chat.id else None)
    setting.chats.send("First?", Effort.LOW)
    setting.chats.new_chat()  # both are read before the window hears of either
    setting.chats.drafts._lane._executor.submit(lambda: None).result()
    qtbot.waitUntil(lambda: setting.chats.current_id is None and bool(drafts))
    assert drafts == [""]
    qtbot.waitUntil(lambda: not setting.chats.busy and setting.store.draft(None) == "")


def test_what_is_typed_before_the_store_is_open_stays(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [])
    drafts: list[str | None] = []
    setting.chats.opened.connect(lambda view: drafts.append(view.draft))
    setting.chats.start()
    setting.chats.set_draft("typed at once")
    qtbot.waitUntil(lambda: bool(drafts))
    assert drafts == ["typed at once"]
    setting.close()


@contextmanager
def stored(folder: Path) -> Iterator[SqliteChatStore]:
    """What the file holds, while nobody else has it open."""
    store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=SystemClock())
    store.open()
    yield store
    store.close()


@pytest.mark.parametrize("typed", ["", " and more"])
def test_an_end_before_the_first_chat_is_read_keeps_its_draft(
    tmp_path: Path, qtbot: QtBot, typed: str
) -> None:
    setting = Setting(tmp_path, [])
    with stored(tmp_path) as store:
        store.set_draft(None, "long unsent text")
    setting.chats.start()
    setting.chats.set_draft(typed)  # as the window does when it closes: it has shown nothing yet
    setting.close()
    with stored(tmp_path) as store:
        assert store.draft(None) == "long unsent text" + typed


def test_what_is_typed_while_the_first_chat_is_read_comes_behind_its_draft(
    tmp_path: Path, qtbot: QtBot
) -> None:
    setting = Setting(tmp_path, [])
    with stored(tmp_path) as store:
        store.set_draft(None, "long unsent text")
    drafts: list[str | None] = []
    setting.chats.opened.connect(lambda view: drafts.append(view.draft))
    setting.chats.start()
    setting.chats.set_draft(" and")
    setting.chats.set_draft(" and more")
    qtbot.waitUntil(lambda: bool(drafts))
    assert drafts == ["long unsent text and more"]
    qtbot.waitUntil(lambda: setting.store.draft(None) == "long unsent text and more")
    setting.close()


def test_a_switch_in_the_middle_keeps_the_answer_going(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, ["<|channel|>final<|message|>Half"])
    setting.session._hold = True
    setting.start(qtbot)
    setting.chats.send("Long?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    chat_id = setting.chats.current_id
    assert chat_id is not None
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    assert setting.chats.busy
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    assert texts(setting) == ["Long?", "Half"]
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    reply = setting.chats.path()[1].message
    assert (reply.role, reply.status) == (Role.ASSISTANT, MessageStatus.STOPPED)
    setting.close()


def test_a_chat_that_is_opened_while_its_answer_ends_shows_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [])
    setting.session.go.clear()
    setting.session.patient = True
    chats = setting.chats
    chats.start()
    setting.engine.load(MODEL)
    chats.send("Early?", Effort.LOW)
    qtbot.waitUntil(lambda: len(chats.path()) == 2)
    chat_id = str(chats.current_id)
    with qtbot.waitSignal(chats.opened):
        chats.new_chat()
    with qtbot.waitSignal(chats.opened):
        chats.open(chat_id)
        chats._lane._executor.submit(lambda: None).result()  # it has been read, and nobody was told yet
        chats.turns.stop()
        assert not chats.busy
    assert chats.path()[1].message.status is MessageStatus.STOPPED
    setting.session.go.set()
    setting.close()


def test_a_new_chat_is_empty_though_the_one_before_is_only_being_stored(
    setting: Setting, qtbot: QtBot
) -> None:
    setting.chats.send("First?", Effort.LOW)
    setting.chats.new_chat()
    shown: list[object] = []
    setting.chats.opened.connect(lambda _: shown.append(setting.chats.current_id))
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is None and not setting.chats.busy)
    assert (setting.chats.current_id, texts(setting)) == (None, [])


def test_the_effort_chosen_in_a_chat_is_still_known_after_a_lock(setting: Setting, qtbot: QtBot) -> None:
    chats = setting.chats
    setting.ask(qtbot, "A?")
    chat_id = chats.current_id
    chats.efforts.choose(chat_id, Effort.HIGH)
    assert (chats.effort, chats.leave()) == (Effort.HIGH, chat_id)
    chats.start(keyed=True, chat_id=chat_id)
    qtbot.waitUntil(lambda: chats.current_id == chat_id)
    assert chats.effort is Effort.HIGH
