"""Making room in the context, in the real window with the real engine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart
from app.domain.generation import GenerationEvent, GenerationRequest
from app.services.engine import EnginePhase
from app.ui.chat.context_card import ContextCard
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.e2e.test_around import store_of

pytestmark = pytest.mark.engine
TURNS = 3


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    """A chat of three turns, two of which fill the context."""
    store = store_of(home)
    chat, parent = store.create_chat("Birds"), None
    for number in range(TURNS):
        question = f"question {number} " + "word and more " * 430
        for role, text in ((Role.USER, question), (Role.ASSISTANT, f"answer {number}")):
            name = f"{role.value}{number}"
            store.add_message(Message(name, chat.id, parent, role, (TextPart(text),), created_at=1000.0))
            parent = name
    store.close()
    with open_window(home) as (window, services):
        engine = services.engine
        wait_for(lambda: engine.state.phase is EnginePhase.READY)
        assert engine.state.model is not None
        engine.load(engine.state.model, 4096)
        wait_for(lambda: engine.state.facts is not None and engine.state.facts.context_length == 4096)
        wait_for(lambda: engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        services.chats.open(chat.id)
        wait_for(lambda: services.chats.current_id == chat.id)
        yield window, services


def card_of(window: MainWindow) -> ContextCard | None:
    cards = window.chat.conversation.findChildren(ContextCard)
    return cards[0] if cards and cards[0].isVisible() else None


def button(window: MainWindow, words: str) -> QAbstractButton | None:
    card = card_of(window)
    found = card.findChildren(QAbstractButton) if card is not None else []
    return next((b for b in found if b.isVisible() and b.text() == words), None)


def test_no_more_turns_are_left_out_than_must_be(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    field = window.chat.composer.focusProxy()
    qtbot.keyClicks(field, "and now?")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: button(window, "Leave out the oldest turns"))
    assert services.chats.path()[-1].message.error == "no_room"
    oldest = button(window, "Leave out the oldest turns")
    assert oldest is not None
    oldest.click()
    wait_for(lambda: services.chats.path()[-1].message.status is MessageStatus.DONE)
    assert services.chats.choices.left_out == {"user0", "assistant0"}


def hold(services: Services, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let answers begin only once the returned function is called."""
    go, engine = threading.Event(), services.engine.engine
    generate = engine.generate

    def held(request: GenerationRequest) -> Iterator[GenerationEvent]:
        go.wait(60)
        yield from generate(request)

    monkeypatch.setattr(engine, "generate", held)
    return go.set


def test_the_gauge_says_that_it_waits_for_the_answer_and_then_tells(
    opened: tuple[MainWindow, Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)
    go_on = hold(services, monkeypatch)
    try:
        services.chats.send("What can gpt-oss do?", Effort.LOW)
        wait_for(lambda: services.chats.turns.running is not None and services.chats.path())
        window.chat.context_pill.clicked.emit()
        assert window.chat.notices.notice == "This waits for the answer that is being written."
        assert card_of(window) is None
    finally:
        go_on()
    wait_for(lambda: card_of(window))
    assert services.chats.path()[-1].message.status is MessageStatus.DONE


def test_commands_about_the_chat_lead_to_it(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened

    def from_settings(act: Callable[[], object]) -> None:
        window.open_page("settings")
        wait_for(lambda: window.pages.currentWidget() is window.settings)
        act()
        wait_for(lambda: window.pages.currentWidget() is window.chat)

    window.activateWindow()
    from_settings(lambda: window.shortcuts.run("focus_message"))
    wait_for(lambda: window.focusWidget() is window.chat.composer.focusProxy())
    for command in ("context", "usage"):
        window.finder.toggle()
        window.finder.close()
        from_settings(lambda command=command: window.finder._run(command))  # type: ignore[misc]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    wait_for(lambda: card_of(window))
