"""Around the conversation, in the real window with the real engine: search, queue, drafts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart, Usage
from app.services.engine import EnginePhase
from app.settings.shortcuts import keys_in_force
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.palette.box import PaletteBox
from app.ui.palette.model import Title
from app.ui.reading_note import ReadingNote
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.ui.speech import StandIn, speech_module

__all__ = ["speech_module"]
pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]


def store_of(home: Path) -> SqliteChatStore:
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    return store


@pytest.fixture
def chat_id(home: Path) -> str:
    """A chat with two answers to one question; the first is not shown."""
    store = store_of(home)
    chat = store.create_chat("Birds")
    for name, parent, role, text in (
        ("q", None, Role.USER, "Which bird?"),
        ("a1", "q", Role.ASSISTANT, "An albatross. " * 200),
        ("a2", "q", Role.ASSISTANT, "A pelican."),
    ):
        store.add_message(Message(name, chat.id, parent, role, (TextPart(text),), created_at=1.0))
    store.close()
    return chat.id


@pytest.fixture
def opened(home: Path, chat_id: str, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        yield window, services


def type_in(box: PaletteBox, qtbot: QtBot, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    qtbot.keyClicks(box._field, text)
    if key is not None:
        qtbot.keyClick(box._field, key)


def test_search_leads_to_a_message_of_a_hidden_branch(
    opened: tuple[MainWindow, Services], qtbot: QtBot, chat_id: str
) -> None:
    window, services = opened
    window.finder.toggle()
    type_in(window.finder.box, qtbot, "ALBATRÓSS")
    wait_for(lambda: services.chats.current_id == chat_id)
    wait_for(lambda: window.chat.conversation.message_widget("a1"))
    assert [v.message.id for v in services.chats.path()] == ["q", "a1"]
    assert not window.finder.box.isVisible()


def test_a_search_that_meets_a_damaged_index_finds_with_a_new_one(
    home: Path, chat_id: str, qtbot: QtBot
) -> None:
    store = store_of(home)
    store._database.write(lambda db: db.execute("update word_data set block = x'00ff00ff' where id > 10"))
    store.close()
    with open_window(home) as (window, services):
        wait_for(services.chats.list.all)
        window.finder.toggle()
        box = window.finder.box
        type_in(box, qtbot, "albatross", None)
        wait_for(lambda: box._hits)
        assert {hit.message_id for hit in box._hits} == {"a1"}
        assert box._note.isHidden()


def test_a_search_that_fails_says_why(home: Path, chat_id: str, qtbot: QtBot) -> None:
    store = store_of(home)
    store._database.write(lambda db: db.execute("drop table to_index"))
    store.close()
    with open_window(home) as (window, services):
        wait_for(services.chats.list.all)
        window.finder.toggle()
        box = window.finder.box
        # The index can't be filled either, which is told too.
        of_query = lambda query, _: query == "albatross"  # noqa: E731
        with qtbot.waitSignal(services.search.failed, check_params_cb=of_query):
            type_in(box, qtbot, "albatross", None)
        wait_for(lambda: box._model.row(box._model.index(0)) == Title("Nothing found"))
        assert box._note.text()
        box._field.clear()
        assert box._note.isHidden()


def test_commands_are_run_by_keyboard_alone(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    window.finder.toggle()
    type_in(window.finder.box, qtbot, ">theme dark")
    wait_for(lambda: services.theme.dark)
    window.finder.toggle()
    type_in(window.finder.box, qtbot, ">shortcuts")
    wait_for(lambda: window.pages.currentWidget() is window.settings)
    window.finder.toggle()
    window.finder.toggle()  # the same keys close it
    assert not window.finder.box.isVisible()
    window.finder.toggle()
    type_in(window.finder.box, qtbot, "temporary")
    wait_for(lambda: services.chats.current.chat is not None)
    wait_for(window.chat.temporary_note.isVisible)


def has_keyboard() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("act", ["focus_message", "rename_chat", "sidebar", "again_high", "help", "new_chat"])
def test_the_box_goes_before_what_keys_do_beneath_it(
    opened: tuple[MainWindow, Services], qtbot: QtBot, chat_id: str, act: str
) -> None:
    window, services = opened
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    window.chat.composer.focus_text()
    window.finder.toggle()
    box = window.finder.box
    assert box._field.hasFocus()
    QTest.keySequence(box._field, QKeySequence(keys_in_force({})[act]))
    assert not box.isVisible()
    if act == "rename_chat":
        assert window.sidebar._list.is_editing
        assert window.sidebar._list.isAncestorOf(has_keyboard())
        qtbot.keyClick(has_keyboard(), Qt.Key.Key_Escape)
    if act != "help":  # that comes with its own field
        wait_for(lambda: window.chat.composer.isAncestorOf(has_keyboard()))
    wait_for(lambda: not services.chats.busy)


def words_on_disk(home: Path, word: bytes) -> list[str]:
    return [file.name for file in home.rglob("*") if file.is_file() and word in file.read_bytes().lower()]


def test_a_temporary_chat_leaves_no_trace(
    opened: tuple[MainWindow, Services], qtbot: QtBot, home: Path
) -> None:
    window, services = opened
    window.chats.new_temporary()
    wait_for(window.chat.temporary_note.isVisible)
    field = window.chat.composer.focusProxy()
    qtbot.keyClicks(field, "What about zyzzyva beetles?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: len(services.chats.path()) == 2 and not services.chats.busy)
    qtbot.keyClicks(field, "zyzzyva draft")
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)
    services.engine.unload()
    assert words_on_disk(home, b"zyzzyva") == []
    temporary = next(chat for chat in services.chats.list.all() if chat.temporary)
    services.chats.open(temporary.id)
    wait_for(lambda: services.chats.current_id == temporary.id)
    window.chat.temporary_note.button.click()
    wait_for(lambda: not window.chat.temporary_note.isVisible())
    assert words_on_disk(home, b"zyzzyva") != []


def test_a_branch_and_a_copy_are_opened(opened: tuple[MainWindow, Services], chat_id: str) -> None:
    window, services = opened
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    window.replies.wish("branch", "q", "")
    wait_for(lambda: services.chats.current_id not in (None, chat_id))
    assert [v.message.text for v in services.chats.path()] == ["Which bird?"]
    assert window.chat.title.text() == "Birds (branch)"
    window.lists.duplicate(chat_id)
    wait_for(lambda: services.chats.current.chat and services.chats.current.chat.title == "Birds (copy)")
    assert len(services.chats.current.tree.all()) == 3


def test_messages_wait_for_the_answer_and_then_go(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    field = window.chat.composer.focusProxy()
    services.engine.unload()  # so that the first answer has to wait for a load
    wait_for(lambda: services.engine.state.phase is EnginePhase.EMPTY or not services.engine.state.facts)
    for text in ("What can gpt-oss do?", "Thanks", "Bye"):
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        wait_for(lambda: window.chat.composer.text == "")
    shown = [row.item.text for row in window.chat.queue.rows()]
    assert shown in (["Thanks", "Bye"], ["Bye"], [])  # the Guide may be quick
    wait_for(lambda: len(services.chats.path()) == 6 and not services.chats.busy)
    assert [v.message.text for v in services.chats.path()][::2] == ["What can gpt-oss do?", "Thanks", "Bye"]
    assert not window.chat.queue.isVisible()


def test_typed_text_outlives_versions_and_other_chats(
    opened: tuple[MainWindow, Services], qtbot: QtBot, chat_id: str
) -> None:
    window, services = opened
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    field = window.chat.composer.focusProxy()
    qtbot.keyClicks(field, "half a thought")
    services.chats.show_version("a1")
    assert window.chat.composer.text == "half a thought"
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)
    assert window.chat.composer.text == ""
    services.chats.open(chat_id)
    wait_for(lambda: window.chat.composer.text == "half a thought")


TYPIST = """
import sys
from pathlib import Path
from tests.benchmarks.driver import open_window, wait_for
from tests.ui.speech import StandIn, speech_module
from PySide6.QtCore import QCoreApplication, QEventLoop
with open_window(Path(sys.argv[1])) as (window, services):
    wait_for(lambda: services.chats.list.all())
    if sys.argv[2]:
        services.chats.open(sys.argv[2])
        wait_for(lambda: services.chats.current_id == sys.argv[2])
    number = 0
    while True:  # without a pause: what waits for one would never be written
        window.chat.composer.focusProxy().insertPlainText(f"word{number} ")
        print(number, flush=True)
        number += 1
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
"""


def kept_draft(home: Path, chat_id: str) -> str:
    """What another process finds of a draft."""
    path = Paths.discover(str(home)).database
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)) as db:
        row = db.execute("SELECT text FROM draft WHERE chat_id = ?", (chat_id,)).fetchone()
    return str(row[0]) if row else ""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("where", ["new", "stored"])
def test_a_draft_outlives_a_kill(home: Path, chat_id: str, where: str) -> None:
    target = chat_id if where == "stored" else ""
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(home), target], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:  # it types on and on, and is killed once something is kept
            if int(line) % 20 == 0 and len(kept_draft(home, target).split()) > 100:
                process.send_signal(signal.SIGKILL)
                break
    store = store_of(home)
    draft = store.draft(target or None)
    store.close()
    assert draft.startswith("word0 word1 ")
    assert len(draft.split()) > 100


def test_a_reply_that_was_cut_by_a_close_keeps_its_queue(home: Path, chat_id: str, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        services.chats.send("What can gpt-oss do?", Effort.HIGH)
        wait_for(lambda: services.chats.reply_id)
        services.chats.send("And then?", Effort.LOW)
        named = services.chats.current_id
    store = store_of(home)
    messages = [m.text for m in store.messages(str(named))]
    waiting = [item.text for item in store.drafts.queue(named)]
    states = {m.status for m in store.messages(str(named))}
    store.close()
    assert messages[0] == "What can gpt-oss do?"
    assert "And then?" in [*messages, *waiting]
    assert MessageStatus.STREAMING not in states


def test_an_answer_is_read_aloud_where_there_is_a_voice(
    opened: tuple[MainWindow, Services], speech_module: type[StandIn], qtbot: QtBot
) -> None:
    window, services = opened
    services.chats.open(services.chats.list.all()[0].id)
    wait_for(services.chats.path)
    answer = services.chats.path()[-1].message
    window.chat.conversation.wish_requested.emit("read", answer.id, "")
    note = window.findChild(ReadingNote)
    engine = window.findChild(StandIn)
    assert isinstance(note, ReadingNote)
    assert isinstance(engine, StandIn)
    assert window.speech.reading
    assert note.isVisible()
    assert engine.said == [answer.text]
    window.finder.toggle()
    type_in(window.finder.box, qtbot, "stop reading")
    wait_for(note.isHidden)
    window.finder.toggle()
    type_in(window.finder.box, qtbot, "read the last")
    wait_for(note.isVisible)
    note.button.click()
    assert note.isHidden()
    assert engine.said == [answer.text] * 2


def test_the_end_of_a_long_answer_is_told_when_nobody_looks(
    opened: tuple[MainWindow, Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    monkeypatch.setattr("app.ui.notifier.bus_command", lambda _text: ())  # no desktop is disturbed
    told: list[str] = []
    window.notifier.notified.connect(told.append)
    looked_at = [False]
    monkeypatch.setattr(window, "isActiveWindow", lambda: looked_at[0])
    long, short = Usage(10, 0, 99, total_seconds=12.0), Usage(10, 0, 9, total_seconds=2.0)
    answer = Message("x", "c", None, Role.ASSISTANT, (TextPart("Secret."),), usage=long)
    end = window.notifier._ended
    end(None, answer.with_(usage=short), None)
    end(None, answer.with_(status=MessageStatus.STOPPED), None)
    looked_at[0] = True
    end(None, answer, None)
    assert told == []
    looked_at[0] = False
    end(None, answer, None)
    assert told == ["Alcove: The answer is ready"]
    services.settings.update({"notifications": False})
    end(None, answer, None)
    assert len(told) == 1


def test_the_title_is_renamed_where_it_is_seen(
    opened: tuple[MainWindow, Services], qtbot: QtBot, chat_id: str
) -> None:
    window, services = opened
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    services.settings.update({"sidebar_visible": False})
    window.shortcuts.run("rename_chat")
    assert services.settings.current.sidebar_visible
    editor = window.sidebar._list.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.isVisible()
    editor.setText("Sea birds")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for(lambda: window.chat.title.text() == "Sea birds")
