"""What is written in the place of messages outlasts the program, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Unfinished
from app.services.engine import EnginePhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.chat.reply import Reply
from app.ui.chat.user_message import UserMessage
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.e2e.test_edits import stored_chats

pytestmark = pytest.mark.engine


@contextmanager
def opened(home: Path, chat: str) -> Iterator[tuple[MainWindow, Services]]:
    """The window with a chat in it, and its messages drawn."""
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        show(window, services, chat)
        yield window, services


def show(window: MainWindow, services: Services, chat: str) -> None:
    services.chats.open(chat)
    wait_for(lambda: services.chats.current_id == chat)
    wait_for(lambda: all(window.chat.conversation.message_widget(i) for i in path(services)))


def path(services: Services) -> list[str]:
    return [visible.message.id for visible in services.chats.path()]


def widget(window: MainWindow, message_id: str) -> UserMessage | Reply:
    found = window.chat.conversation.message_widget(message_id)
    assert isinstance(found, UserMessage | Reply)
    return found


def field(window: MainWindow, message_id: str) -> QPlainTextEdit:
    (found,) = (f for f in widget(window, message_id).findChildren(QPlainTextEdit) if f.isVisible())
    return found


def rewrite(window: MainWindow, text: str, message_id: str = "Aq") -> None:
    question = widget(window, message_id)
    assert isinstance(question, UserMessage)
    question.start_editing()
    field(window, message_id).setPlainText(text)


def kept(home: Path, chat: str) -> dict[str, Unfinished]:
    """What a start of another program finds."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    try:
        return store.edits.read(chat)
    finally:
        store.close()


def test_edits_outlast_the_program(home: Path, qtbot: QtBot) -> None:
    chats = stored_chats(home)
    with opened(home, chats["A"]) as (window, services):
        rewrite(window, "Why, really?")
        reply = widget(window, "Aa")
        assert isinstance(reply, Reply)
        reply._wish("edit_reasoning")
        field(window, "Aa").setPlainText("Because of this.")
        show(window, services, chats["B"])
        rewrite(window, "And why?", "Bq")
    with opened(home, chats["A"]) as (window, services):
        assert field(window, "Aq").toPlainText() == "Why, really?"
        assert field(window, "Aa").toPlainText() == "Because of this."
        reply = widget(window, "Aa")
        assert isinstance(reply, Reply)
        assert reply.unfinished == Unfinished("Because of this.", "edit_reasoning")
        assert window.chat.composer.text == ""
        reply.stop_editing()  # given up
        rewrite(window, "Why, after all?")
        show(window, services, chats["B"])
        show(window, services, chats["A"])
        assert field(window, "Aq").toPlainText() == "Why, after all?"
        assert not widget(window, "Aa").editing
    assert kept(home, chats["A"]) == {"Aq": Unfinished("Why, after all?")}
    assert kept(home, chats["B"]) == {"Bq": Unfinished("And why?")}


def test_an_edit_that_was_sent_or_given_up_is_gone(home: Path, qtbot: QtBot) -> None:
    chats = stored_chats(home)
    with opened(home, chats["A"]) as (window, services):
        rewrite(window, "Hello")
    with opened(home, chats["A"]) as (window, services):
        question = widget(window, "Aq")
        assert isinstance(question, UserMessage)
        question._send("Hello")
        wait_for(lambda: path(services)[0] != "Aq")
        wait_for(lambda: not services.chats.busy)
        show(window, services, chats["B"])
        rewrite(window, "And why?", "Bq")
        widget(window, "Bq").stop_editing()
    assert kept(home, chats["A"]) == kept(home, chats["B"]) == {}


def test_what_is_written_anew_of_a_waiting_message_outlasts_the_program(
    home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats = stored_chats(home)
    with opened(home, chats["A"]) as (window, services):
        services.chats.queue.leave()
        services.chats.queue.add(services.chats.current, "Two?", Effort.LOW)
        services.chats.queue.add(services.chats.current, "Three?", Effort.LOW)
        row, other = window.chat.queue.rows()
        for one, text in ((row, "Two, and more?"), (other, "Three, and more?")):
            one.start_editing()
            assert one.editor is not None
            one.editor.setPlainText(text)
        other._give_up()
    with opened(home, chats["A"]) as (window, services):
        row, other = window.chat.queue.rows()
        assert row.editor is not None
        assert (row.editor.toPlainText(), row.item.text) == ("Two, and more?", "Two?")
        assert other.editor is None
        row._keep()
        assert [item.text for item in services.chats.current.queue] == ["Two, and more?", "Three?"]
    assert kept(home, chats["A"]) == {}


def test_a_restored_backup_brings_its_own_edits(home: Path, qtbot: QtBot) -> None:
    chats = stored_chats(home)
    with opened(home, chats["A"]) as (window, services):
        rewrite(window, "as it was")
        store = services.exchange._stores.main
        wait_for(lambda: store.edits.read(chats["A"]))  # written by itself a moment later
        with qtbot.waitSignal(services.data.backed_up) as done:
            services.data.back_up()
        rewrite(window, "as it is")
        with qtbot.waitSignal(services.data.restored):
            services.data.restore(done.args[0])
        show(window, services, chats["A"])
        assert field(window, "Aq").toPlainText() == "as it was"
