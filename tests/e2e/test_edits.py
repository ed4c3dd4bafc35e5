"""What is written in the place of a message isn't lost: while answers are written, in other chats, locked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, ReasoningPart, Role, TextPart
from app.services.engine import EnginePhase
from app.services.lock import LockPhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.chat.compare import CompareView
from app.ui.chat.reply import Reply
from app.ui.chat.user_message import UserMessage
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests import steady_engine
from tests.benchmarks.driver import open_window, wait_for
from tests.store.lock_child import OLD

pytestmark = pytest.mark.engine
RUNNING = "An answer is being written. Wait for its end or stop it, then try again."


class Edits:
    """The window with two chats, Alpha (messages Aq, Aa) and Beta (Bq, Ba), and keys for whoever has them."""

    def __init__(self, window: MainWindow, services: Services, chats: dict[str, str]) -> None:
        self.window, self.services, self._chats = window, services, chats
        self.conversation = window.chat.conversation

    def open(self, name: str) -> None:
        self.services.chats.open(self._chats[name])
        wait_for(lambda: self.services.chats.current_id == self._chats[name])
        wait_for(lambda: all(self.conversation.message_widget(i) for i in self.path))

    @property
    def path(self) -> list[str]:
        return [visible.message.id for visible in self.services.chats.path()]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the system does, which asks the shortcuts first."""
        handle = self.window.windowHandle()
        assert isinstance(handle, QWindow)
        QTest.keyClick(handle, key, modifier)

    def question(self, message_id: str) -> UserMessage:
        widget = self.conversation.message_widget(message_id)
        assert isinstance(widget, UserMessage)
        return widget

    def reply(self, message_id: str) -> Reply:
        widget = self.conversation.message_widget(message_id)
        assert isinstance(widget, Reply)
        return widget

    def field(self, widget: UserMessage | Reply) -> QPlainTextEdit:
        (field,) = (f for f in widget.findChildren(QPlainTextEdit) if f.isVisible())
        return field

    def rewrite(self, message_id: str, text: str) -> UserMessage:
        """Write something in the place of a question."""
        message = self.question(message_id)
        message.start_editing()
        self.field(message).setPlainText(text)
        return message

    def answer(self) -> None:
        """Let a long answer be written in the open chat."""
        self.services.chats.send("Go on", Effort.LOW)
        wait_for(lambda: self.services.engine.state.phase is EnginePhase.GENERATING)

    def stop(self) -> None:
        self.services.chats.turns.stop()
        wait_for(lambda: not self.services.chats.busy)

    @property
    def in_composer(self) -> bool:
        return QApplication.focusWidget() is self.window.chat.composer.focusProxy()


@pytest.fixture
def edits(
    home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Edits]:
    """Answers go on until they are stopped, or have as many words as the test wants."""
    answer = tmp_path / "answer.txt"
    answer.write_text("word " * getattr(request, "param", 2000), encoding="utf-8")
    command = steady_engine.command(40, answer)
    monkeypatch.setattr("app.engine.session.default_command", lambda *_, **__: command)
    chats = stored_chats(home)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        yield Edits(window, services, chats)
        services.chats.turns.stop()
        wait_for(lambda: not services.chats.busy)


def stored_chats(home: Path) -> dict[str, str]:
    paths = Paths.discover(str(home))
    paths.ensure()
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    chats = {}
    for name, title in (("A", "Alpha"), ("B", "Beta")):
        chat = chats[name] = store.create_chat(title).id
        store.add_message(Message(f"{name}q", chat, None, Role.USER, (TextPart("Why?"),), created_at=1.0))
        parts = (ReasoningPart("Because.", 1.0), TextPart("An answer."))
        reply = Message(f"{name}a", chat, f"{name}q", Role.ASSISTANT, parts, created_at=2.0)
        store.add_message(reply.with_(effort=Effort.LOW))
    store.close()
    return chats


def test_an_edit_waits_for_the_end_of_an_answer(edits: Edits) -> None:
    edits.open("A")
    edits.answer()
    edits.open("B")
    notices, chat = edits.window.chat.notices, edits.services.chats
    question = edits.rewrite("Bq", "Why, really?")
    edits.key(Qt.Key.Key_Return)
    assert notices.notice == RUNNING
    assert edits.field(question).toPlainText() == "Why, really?"
    for wish in ("edit_answer", "edit_reasoning"):
        notices.clear()
        reply = edits.reply("Ba")
        reply._wish(wish)
        field = edits.field(reply)
        field.setPlainText("Mine.")
        edits.key(Qt.Key.Key_Return)
        assert notices.notice == RUNNING
        assert field.toPlainText() == "Mine."
        assert field.hasFocus()
        reply.stop_editing()
    notices.clear()
    edits.conversation.retry_requested.emit("Ba", Effort.HIGH)
    assert notices.notice == RUNNING
    assert edits.path == ["Bq", "Ba"]
    edits.stop()
    edits.field(question).setFocus()
    edits.key(Qt.Key.Key_Return)
    edits.key(Qt.Key.Key_Return)  # a second press, before the first is stored
    wait_for(lambda: chat.path()[0].message.text == "Why, really?")
    wait_for(lambda: edits.in_composer)
    assert len(chat.current.versions("Bq")) == 2
    edits.stop()


@pytest.mark.parametrize("wish", ["edit_answer", "edit_reasoning"])
def test_a_reply_that_was_edited_leaves_the_keyboard_to_the_composer(edits: Edits, wish: str) -> None:
    edits.open("B")
    edits.reply("Ba")._wish(wish)
    edits.field(edits.reply("Ba")).setPlainText("Mine.")
    edits.key(Qt.Key.Key_Return)
    wait_for(lambda: len(edits.services.chats.current.versions("Ba")) == 2)
    assert edits.in_composer
    edits.stop()
    edits.services.chats.show_version("Ba")
    wait_for(lambda: edits.conversation.message_widget("Ba") is not None)
    assert not edits.reply("Ba").editing  # it was taken


def test_an_edit_outlasts_another_chat(edits: Edits) -> None:
    edits.open("B")
    edits.rewrite("Bq", "Why, really?")
    edits.reply("Ba")._wish("edit_reasoning")
    edits.field(edits.reply("Ba")).setPlainText("Therefore.")
    edits.open("A")
    assert not edits.question("Aq").editing
    edits.open("B")
    assert edits.field(edits.question("Bq")).toPlainText() == "Why, really?"
    assert edits.field(edits.reply("Ba")).toPlainText() == "Therefore."
    edits.field(edits.question("Bq")).setFocus()
    edits.question("Bq").stop_editing()  # given up: it doesn't come back
    edits.open("A")
    edits.open("B")
    assert not edits.question("Bq").editing
    assert edits.reply("Ba").editing


def locked(edits: Edits) -> None:
    services = edits.services
    services.lock.switch_on(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    edits.open("B")
    edits.rewrite("Bq", "Why, really?")
    services.lock.lock()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    assert edits.conversation.message_widget("Bq") is None


def test_an_edit_outlasts_the_lock(edits: Edits) -> None:
    locked(edits)
    edits.services.lock.unlock(OLD)
    wait_for(lambda: edits.conversation.message_widget("Bq") is not None)
    assert edits.field(edits.question("Bq")).toPlainText() == "Why, really?"
    assert edits.in_composer


def test_an_edit_is_forgotten_when_the_lock_is_begun_anew(edits: Edits) -> None:
    locked(edits)
    assert edits.conversation.edits.unfinished
    edits.services.lock.begin_anew()
    wait_for(lambda: edits.services.lock.phase is LockPhase.OFF)
    wait_for(lambda: not edits.conversation.edits.unfinished)


def test_escape_gives_an_edit_up_and_stops_no_answer(edits: Edits) -> None:
    edits.open("A")
    edits.answer()
    edits.open("B")
    question = edits.rewrite("Bq", "Why, really?")
    edits.key(Qt.Key.Key_Escape)
    assert not question.editing
    reply = edits.reply("Ba")
    reply._wish("edit_answer")
    edits.key(Qt.Key.Key_Tab)  # on a button of the editor it does the same
    assert not edits.field(reply).hasFocus()
    edits.key(Qt.Key.Key_Escape)
    assert not reply.editing
    assert edits.services.chats.busy
    edits.window.chat.composer.focus_text()
    edits.key(Qt.Key.Key_Escape)
    wait_for(lambda: not edits.services.chats.busy)


@pytest.mark.parametrize("edits", [60], indirect=True)
def test_a_waiting_message_is_not_sent_while_it_is_edited(edits: Edits) -> None:
    chats, shown = edits.services.chats, edits.window.chat.queue
    edits.open("A")
    edits.answer()
    for text in ("Two?", "Three?"):
        chats.send(text, Effort.LOW)
    row = shown.rows()[0]
    row.start_editing()
    assert row.editor is not None
    row.editor.setPlainText("Two, and a careful addition?")
    wait_for(lambda: not chats.busy)
    assert [item.text for item in chats.current.queue] == ["Two?", "Three?"]
    edits.key(Qt.Key.Key_Return)
    wait_for(lambda: len(edits.path) == 8)
    questions = [visible.message.text for visible in chats.path()][2::2]
    assert questions == ["Go on", "Two, and a careful addition?", "Three?"]
    assert edits.in_composer


def compared(edits: Edits) -> CompareView:
    """Two versions of the answer of Beta, side by side."""
    edits.open("B")
    edits.conversation.wish_requested.emit("edit_answer", "Ba", "Another answer.")
    edits.window.replies.compare(edits.path[-1])
    compare = edits.window.findChild(CompareView)
    assert isinstance(compare, CompareView)
    assert compare.isVisible()
    return compare


def test_escape_closes_the_comparison_and_stops_no_answer(edits: Edits) -> None:
    edits.open("A")
    compare = compared(edits)
    edits.key(Qt.Key.Key_Escape)
    assert not compare.isVisible()
    assert edits.in_composer
    edits.open("A")
    edits.answer()
    edits.open("B")
    edits.window.replies.compare(edits.path[-1])
    edits.key(Qt.Key.Key_Tab)
    within = QApplication.focusWidget()
    assert within is not None
    assert within is not compare
    assert compare.isAncestorOf(within)
    edits.key(Qt.Key.Key_Escape)
    assert not compare.isVisible()
    assert edits.services.chats.busy


def test_a_message_that_is_looked_for_isnt_covered_by_the_comparison(edits: Edits) -> None:
    compare = compared(edits)
    edits.window.chats.open(edits.services.chats.current_id or "", "Bq")
    assert not compare.isVisible()
    wait_for(lambda: edits.conversation.message_widget("Bq") is not None)
    edits.window.replies.compare(edits.path[-1])
    edits.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not compare.isVisible()
    assert edits.conversation.finding.bar._field.hasFocus()
    assert edits.conversation.finding.bar._field.isVisible()
