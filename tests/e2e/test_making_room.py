"""Making room in the context, in the real window with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, MessageStatus, Role, TextPart
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
