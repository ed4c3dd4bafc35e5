"""What can be done with a reply: the menu, the editors in place, the remedies."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import (
    Channel,
    MessageStatus,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    VisibleMessage,
)
from app.domain.generation import GenerationRecord
from app.turns.resume import with_answer
from app.ui.chat.actions import ReplyActions
from app.ui.chat.conversation import ConversationView
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.reasoning import Reasoning
from app.ui.chat.reply import Reply
from tests.ui.chat.conftest import RESOURCES
from tests.ui.chat.test_conversation import button, reply, user

W = TypeVar("W", bound=QWidget)
PARTS = (ReasoningPart("It is red.", 1.0), TextPart("Red **it** is."))


def shown(view: ConversationView, answer: VisibleMessage, qtbot: QtBot) -> QWidget:
    view.show_path([user("u"), answer])
    qtbot.waitUntil(lambda: view.message_widget(answer.message.id) is not None)
    widget = view.message_widget(answer.message.id)
    assert widget is not None
    return widget


def part(widget: QWidget, kind: type[W]) -> W:
    found = widget.findChild(kind)
    assert isinstance(found, kind)
    return found


def menu(widget: QWidget) -> dict[str, object]:
    return {action.text(): action for action in part(widget, ReplyActions).more_menu().actions()}


def choose(widget: QWidget, words: str) -> None:
    actions = part(widget, ReplyActions)
    next(action for action in actions.more_menu().actions() if action.text() == words).trigger()


def test_the_menu_offers_what_is_possible(conversation: ConversationView, qtbot: QtBot) -> None:
    done = shown(conversation, reply("a", *PARTS), qtbot)
    assert list(menu(done)) == [
        *("Edit the answer", "Edit the reasoning and continue", "Branch into a new chat")
    ]
    cut = reply("b", TextPart("Red"), status=MessageStatus.STOPPED, siblings=("a", "b"), index=1)
    cut = VisibleMessage(cut.message.with_(record=GenerationRecord("m.gguf")), 1, ("a", "b"))
    assert list(menu(shown(conversation, cut, qtbot))) == [
        "Continue this answer",
        "Edit the answer",
        "Compare versions",
        "Branch into a new chat",
        "Show exact prompt",
    ]
    empty = shown(conversation, reply("c", status=MessageStatus.FAILED, error="not_loaded"), qtbot)
    assert menu(empty) == {}


@pytest.mark.parametrize(
    ("words", "wish", "text"),
    [
        ("Edit the answer", "edit_answer", "Red **it** is."),
        ("Edit the reasoning and continue", "edit_reasoning", "It is red."),
    ],
)
def test_text_is_edited_where_it_stands(
    conversation: ConversationView, qtbot: QtBot, words: str, wish: str, text: str
) -> None:
    widget = shown(conversation, reply("a", *PARTS), qtbot)
    choose(widget, words)
    field = part(widget, QPlainTextEdit)
    assert field.toPlainText() == text
    edited: QWidget = part(widget, MarkdownView) if wish == "edit_answer" else part(widget, Reasoning)
    assert not edited.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert edited.isVisible()
    choose(widget, words)
    field = next(f for f in widget.findChildren(QPlainTextEdit) if f.isVisible())
    field.setPlainText("Blue.")
    with qtbot.waitSignal(conversation.wish_requested) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [wish, "a", "Blue."]
    assert field.isVisible()  # until it is taken: it may be refused
    conversation.edits.end("a")
    assert edited.isVisible()


def test_what_was_said_before_a_tool_call_is_no_part_of_the_answer_to_edit(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    said = TextPart("I'll compute that.", Channel.COMMENTARY)
    call = ToolCallPart("1", "functions.calculator", '{"expression":"6*7"}')
    result = ToolResultPart("1", "functions.calculator", "42")
    answer = reply("a", said, call, result, TextPart("It is 42."))
    widget = shown(conversation, answer, qtbot)
    assert isinstance(widget, Reply)
    choose(widget, "Edit the answer")
    field = part(widget, QPlainTextEdit)
    assert field.toPlainText() == "It is 42."
    assert [view.isVisible() for view in widget.findChildren(MarkdownView)] == [True, False]
    assert widget.unfinished is None
    assert with_answer(answer.message, field.toPlainText()) == answer.message.parts
    # Stopped before the answer, there is none to edit.
    stopped = shown(conversation, reply("b", said, status=MessageStatus.STOPPED), qtbot)
    assert "Edit the answer" not in menu(stopped)


def test_an_open_editor_follows_another_language(conversation: ConversationView, qtbot: QtBot) -> None:
    widget = shown(conversation, reply("a", *PARTS), qtbot)
    choose(widget, "Edit the answer")
    part(widget, QPlainTextEdit).setPlainText("Blue.")
    french = QTranslator()
    assert french.load(str(RESOURCES / "i18n" / "alcove_fr.qm"))
    try:
        QApplication.installTranslator(french)
        qtbot.waitUntil(lambda: part(widget, QPlainTextEdit).accessibleName() == "Modifier la réponse")
        assert button(conversation, "Annuler").isVisible()
        assert part(widget, QPlainTextEdit).toPlainText() == "Blue."
    finally:
        QApplication.removeTranslator(french)


@pytest.mark.parametrize(
    ("error", "words", "remedy"),
    [
        ("no_room", "Make room…", "make_room"),
        ("context_full", "Continue", "continue"),
        ("length_limit", "Continue", "continue"),
        ("repetition", "Continue", "continue"),
        ("tool_result_large", "Use all of it", "use_result"),
        ("tool_result_large", "Use its beginning", "use_result_start"),
        ("interrupted", "Continue", "continue"),
    ],
)
def test_cards_offer_two_ways_on(
    conversation: ConversationView, qtbot: QtBot, error: str, words: str, remedy: str
) -> None:
    shown(conversation, reply("a", *PARTS, status=MessageStatus.TRUNCATED, error=error), qtbot)
    with qtbot.waitSignal(conversation.remedy_requested) as told:
        button(conversation, words).click()
    assert told.args == [remedy, "a"]


def test_a_widget_below_the_last_message(conversation: ConversationView, qtbot: QtBot) -> None:
    widget = shown(conversation, reply("a", *PARTS), qtbot)
    tail = QWidget()
    tail.setFixedHeight(120)
    conversation.set_tail(tail)
    assert tail.isVisible()
    assert (
        tail.mapTo(conversation, tail.rect().topLeft()).y()
        > widget.mapTo(conversation, widget.rect().bottomLeft()).y()
    )
    conversation.set_tail(None)
    assert not tail.isVisible()
