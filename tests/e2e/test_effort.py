"""The effort: a chat has its own, a new one begins with that of the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.settings.table import Section
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, ready, wait_for

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def click(window: MainWindow, words: str) -> None:
    buttons = window.chat.composer.findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).click()


def shown(window: MainWindow) -> str:
    return window.chat.composer.effort.value


def ask(services: Services, window: MainWindow) -> str:
    """Ask as the composer would; returns the chat."""
    services.chats.send("Hello", window.chat.composer.effort)
    wait_for(lambda: services.chats.current_id and not services.chats.busy)
    return str(services.chats.current_id)


def new_chat(window: MainWindow, services: Services) -> None:
    window.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)


def go_to(services: Services, chat_id: str) -> None:
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)


def test_the_setting_holds_for_the_next_new_chat_at_once(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    first = ask(services, window)
    control = window.settings.view(Section.ANSWERS).controls["effort"]
    next(b for b in control.findChildren(QPushButton) if b.text() == "High").click()
    assert services.settings.current.effort is Effort.HIGH
    assert shown(window) == "medium"  # the open chat's own
    new_chat(window, services)
    assert shown(window) == "high"
    services.settings.update({"effort": "low"})
    assert shown(window) == "low"  # nothing else was chosen in the new chat
    go_to(services, first)
    assert shown(window) == "medium"


def test_a_choice_in_the_composer_is_the_chats_own(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    click(window, "Low")
    assert services.settings.current.effort is Effort.MEDIUM
    services.settings.update({"effort": "high"})
    assert shown(window) == "low"
    first = ask(services, window)
    assert services.chats.path()[-1].message.effort is Effort.LOW
    new_chat(window, services)
    assert shown(window) == "high"
    go_to(services, first)
    assert shown(window) == "low"
    window.chats.choose_effort(Effort.MEDIUM)  # from the palette
    assert (shown(window), services.settings.current.effort) == ("medium", Effort.HIGH)


def test_answering_again_at_high_leaves_the_choice(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    click(window, "Low")
    ask(services, window)
    window.chats.again_high()
    wait_for(lambda: not services.chats.busy)
    assert services.chats.path()[-1].message.effort is Effort.HIGH
    assert shown(window) == "low"


def test_the_choice_in_a_new_chat_stays_while_it_is_the_open_one(
    opened: tuple[MainWindow, Services], qtbot: QtBot
) -> None:
    window, services = opened
    click(window, "High")
    with qtbot.waitSignal(services.chats.opened):
        window.chats.new_chat()
    assert shown(window) == "high"


def test_the_choice_outlasts_a_look_at_another_chat(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    first = ask(services, window)
    click(window, "High")
    new_chat(window, services)
    assert shown(window) == "medium"
    click(window, "Low")
    go_to(services, first)
    assert shown(window) == "high"
    new_chat(window, services)
    assert shown(window) == "low"
    second = ask(services, window)  # its choice goes with it
    new_chat(window, services)
    assert shown(window) == "medium"
    go_to(services, second)
    assert shown(window) == "low"


def test_answering_again_at_high_leaves_the_choice_of_a_chat_opened_again(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    first = ask(services, window)
    services.chats.efforts.clear()  # as after a start of the program
    new_chat(window, services)
    go_to(services, first)
    window.chats.again_high()
    wait_for(lambda: not services.chats.busy)
    new_chat(window, services)
    go_to(services, first)
    assert shown(window) == "medium"


def test_answering_again_at_high_leaves_the_choice_after_a_start(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    click(window, "Low")
    first = ask(services, window)
    window.chats.again_high()
    wait_for(lambda: not services.chats.busy)
    services.chats.efforts.clear()  # as after a start of the program
    new_chat(window, services)
    go_to(services, first)
    assert services.chats.path()[-1].message.effort is Effort.HIGH
    assert shown(window) == "low"
