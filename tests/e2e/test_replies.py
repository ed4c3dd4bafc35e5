"""What can be done with a reply, in the real window with the real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, Role
from app.domain.context import ContextAction
from app.ui.chat.compare import CompareView
from app.ui.chat.context_card import ContextCard
from app.ui.chat.options_panel import ChatOptionsDialog
from app.ui.chat.prompt_view import PromptView
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, ready, wait_for

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        services.settings.update({"temperature": 0.0})
        yield window, services


def ask(services: Services, text: str, effort: Effort = Effort.MEDIUM) -> Message:
    count = len(services.chats.path())
    services.chats.send(text, effort)
    wait_for(lambda: len(services.chats.path()) == count + 2 and not services.chats.busy)
    return services.chats.path()[-1].message


def settle(services: Services) -> Message:
    wait_for(lambda: not services.chats.busy)
    return services.chats.path()[-1].message


def test_versions_of_an_answer(
    opened: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    first = ask(services, "Where are my chats stored?", Effort.LOW)
    conversation = window.chat.conversation
    # Edited by hand, thought over, answered again: each is a version beside the others.
    conversation.wish_requested.emit("edit_answer", first.id, "Under the bed.")
    assert services.chats.path()[-1].message.text == "Under the bed."
    services.chats.retry(first.id, Effort.MEDIUM)
    medium = settle(services)
    assert medium.reasoning
    conversation.wish_requested.emit("edit_reasoning", medium.id, medium.reasoning[:20])
    rethought = settle(services)
    assert rethought.reasoning.startswith(medium.reasoning[:20])
    assert rethought.status is MessageStatus.DONE
    assert len(services.chats.current.versions(first.id)) == 4
    # Compared side by side; another answer is asked for from there and streams into it.
    conversation.wish_requested.emit("compare", medium.id, "")
    compare = window.findChild(CompareView)
    assert isinstance(compare, CompareView)
    assert compare.isVisible()
    assert not conversation.isVisible()
    compare.answer_again_requested.emit(Effort.HIGH)
    high = settle(services)
    assert high.effort is Effort.HIGH
    assert compare.isVisible()
    # Its buttons reach the turn and the remedies of the conversation.
    told: list[str] = []
    conversation.answer_now_requested.connect(lambda: told.append("answer now"))
    conversation.remedy_requested.connect(lambda remedy, about: told.append(f"{remedy} {about}"))
    compare.answer_now_requested.emit()
    compare.remedy_requested.emit("details", high.id)
    assert told == ["answer now", f"details {high.id}"]
    saved = tmp_path / "code.py"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(saved), ""))
    compare.save_requested.emit("x = 1", "python")  # as from a block of code in a card
    wait_for(lambda: saved.exists() and saved.read_text() == "x = 1")
    compare.keep_requested.emit(first.id)
    assert conversation.isVisible()
    assert services.chats.path()[-1].message == first
    # The exact prompt, control tokens and all.
    conversation.wish_requested.emit("prompt", medium.id, "")
    wait_for(lambda: window.findChild(PromptView))
    prompt = window.findChild(PromptView)
    assert isinstance(prompt, PromptView)
    text = prompt.plain_text()
    assert text.startswith("<|start|>system<|message|>You are ChatGPT")
    assert text.endswith("Where are my chats stored?<|end|><|start|>assistant")
    wait_for(lambda: medium.record is not None and len(services.chats.current.versions(medium.id)) == 5)
    prompt.close()


def test_options_of_a_chat(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.chat.composer.options_requested.emit()
    window.chat.composer.options_requested.emit()  # a double click
    wait_for(QApplication.activeModalWidget)
    (dialog,) = window.findChildren(ChatOptionsDialog)
    assert dialog.isVisible()
    dialog.options_changed.emit(dialog.options.__class__("Answer in one word."))
    dialog.close()
    reply = ask(services, "Hello")
    chat_id = services.chats.current_id
    assert chat_id is not None
    assert services.chats.options.instructions == "Answer in one word."
    prompts: list[str] = []
    services.chats.extras.read_prompt(
        services.chats.current, reply.id, lambda pieces: prompts.append("".join(p.text for p in pieces))
    )
    wait_for(lambda: prompts)
    assert "# Instructions\n\nAnswer in one word." in prompts[0]


def test_the_context_is_shown_and_room_made(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    for text in ("Hello", "Thanks", "What is effort?", "Hello again"):
        ask(services, text, Effort.LOW)
    window.chat.context_pill.click()
    wait_for(lambda: window.findChild(ContextCard))
    card = window.findChild(ContextCard)
    assert isinstance(card, ContextCard)
    wait_for(card.isVisible)
    oldest = services.chats.path()[0].message.id, services.chats.path()[1].message.id
    card.action_requested.emit(ContextAction.LEAVE_OUT, oldest)
    wait_for(lambda: services.chats.choices.left_out == frozenset(oldest))
    window.chat.context_pill.click()
    # A question that does not fit: nothing is sent, the card says why; a retry after making it fit works.
    reply = ask(services, "word " * 7_900, Effort.LOW)
    assert (reply.status, reply.error) == (MessageStatus.FAILED, "no_room")
    wait_for(card.isVisible)
    question = services.chats.path()[-2].message
    services.chats.edit(question.id, "Thanks", Effort.LOW)
    wait_for(lambda: services.chats.path()[-2].message.text == "Thanks")
    answer = settle(services)
    assert (answer.role, answer.status) == (Role.ASSISTANT, MessageStatus.DONE)
    assert not card.isVisible()


def stopped_in_the_middle(services: Services, question: str) -> Message:
    """A reply that was stopped before it was whole, asked for again until the click comes in time."""
    whole = ask(services, question, Effort.LOW)
    for _ in range(30):
        services.chats.retry(whole.id, Effort.LOW)
        while services.chats.busy:
            turn = services.chats.turns.running
            if turn is not None and turn.message().text:
                services.chats.turns.stop()
                break
            QCoreApplication.processEvents()
        cut = settle(services)
        if cut.status is MessageStatus.STOPPED and 0 < len(cut.text) < len(whole.text):
            return cut
    raise AssertionError("never stopped in the middle")


def test_a_stopped_answer_goes_on(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    cut = stopped_in_the_middle(services, "Show me a table and some code")
    versions = len(services.chats.current.versions(cut.id))
    window.chat.conversation.remedy_requested.emit("continue", cut.id)
    whole = settle(services)
    assert whole.text.startswith(cut.text)
    assert len(whole.text) > len(cut.text)
    assert whole.status is MessageStatus.DONE
    assert len(services.chats.current.versions(cut.id)) == versions + 1
