"""Closing the real window: at once, after a question, into the notification area."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, TextPart
from app.engine.session import ModelSession
from app.services.engine import EnginePhase
from app.settings.model import CloseAction
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        yield window, services


def ask(services: Services) -> None:
    services.chats.send("What can gpt-oss do?", Effort.HIGH)
    wait_for(lambda: services.engine.state.phase is EnginePhase.GENERATING)


def press(window: MainWindow, words: str) -> None:
    question = window.closing.question
    assert question is not None
    next(button for button in question.buttons() if button.text() == words).click()


def test_an_answer_under_way_is_asked_about(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    ask(services)
    window.close()
    assert window.isVisible()
    press(window, "Keep writing")
    assert window.closing.question is None
    assert window.isVisible()
    wait_for(lambda: not services.chats.busy)
    ask(services)
    window.close()
    press(window, "Quit anyway")
    assert not window.isVisible()


def test_the_end_of_the_session_is_not_held_up(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    services.settings.update({"close_action": CloseAction.HIDE})
    ask(services)
    window.closing.session_ends()
    window.close()
    assert window.closing.question is None
    assert not window.isVisible()


def refuse(services: Services, *, yes: bool) -> None:
    """Let the database have no page more, as on a full disk."""

    def work(db: apsw.Connection) -> None:
        db.execute(f"PRAGMA max_page_count = {1 if yes else 1_000_000}")

    services.chats._stores.main._database.run(work)


def test_what_the_disk_refuses_is_asked_about(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    services.settings.update({"close_action": CloseAction.QUIT})
    messages = services.chats.replies.messages
    ask(services)
    wait_for(lambda: not services.chats.busy)
    reply = services.chats.path()[-1].message
    refuse(services, yes=True)
    messages.update(reply.with_(parts=(TextPart("long " * 100_000),)))
    wait_for(lambda: messages.behind and window.chat.notices.notice)
    window.close()
    assert window.isVisible()
    press(window, "Cancel")
    assert window.isVisible()
    refuse(services, yes=False)
    wait_for(lambda: not messages.behind)  # by itself
    window.close()
    assert not window.isVisible()


def test_an_idle_window_closes_at_once(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    window.close()
    assert window.closing.question is None
    assert not window.isVisible()


def test_without_a_question_it_closes_under_an_answer(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    services.settings.update({"close_action": CloseAction.QUIT})
    ask(services)
    window.close()
    assert not window.isVisible()


@pytest.mark.skipif(os.name != "posix", reason="SIGSTOP is POSIX")
@pytest.mark.parametrize("answering", [False, True])
def test_an_engine_that_hangs_does_not_keep_the_program(home: Path, qtbot: QtBot, answering: bool) -> None:
    with open_window(home) as (_, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        if answering:
            ask(services)
        session = services.ahead._session
        assert isinstance(session, ModelSession)
        os.kill(session.pid or 0, signal.SIGSTOP)
        services.ahead.writing()
    assert session.pid is None


def test_a_hidden_window_comes_back_where_there_is_a_notification_area(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    services.settings.update({"close_action": CloseAction.HIDE})
    window.close()
    assert not window.isVisible()
    if QSystemTrayIcon.isSystemTrayAvailable():  # elsewhere the window closes for good
        window.raise_for([])
        assert window.isVisible()
    window.closing.quit()
    assert not window.isVisible()
