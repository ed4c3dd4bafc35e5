"""The conversation: intents, auto-scroll, lazy drawing, notices, names."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import (
    Channel,
    Effort,
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
    VisibleMessage,
)
from app.domain.deltas import (
    ChannelEnded,
    ChannelStarted,
    Delta,
    EndReason,
    TextAdded,
    ToolCallReady,
    ToolFinished,
    TurnEnded,
    Waiting,
)
from app.turns.reply import ReplyBuilder
from app.ui.chat.actions import ReplyActions
from app.ui.chat.column import BOTTOM, TOP
from app.ui.chat.conversation import ConversationView
from app.ui.chat.error_card import ErrorCard
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.reasoning import Reasoning
from app.ui.chat.stops import stops_in
from app.ui.chat.tool_card import ToolCard
from app.ui.theme.theme import Theme


def user(message_id: str, text: str = "question", siblings: tuple[str, ...] = ()) -> VisibleMessage:
    return VisibleMessage(Message(message_id, "chat", None, Role.USER, (TextPart(text),)), 0, siblings)


def reply(
    message_id: str,
    *parts: Part,
    status: MessageStatus = MessageStatus.DONE,
    error: str = "",
    detail: str = "",
    index: int = 0,
    siblings: tuple[str, ...] = (),
) -> VisibleMessage:
    usage = Usage(100, 0, 312, 0, 1.0, 7.4, 0.4)
    message = Message(
        message_id,
        "chat",
        "u",
        Role.ASSISTANT,
        parts,
        status,
        usage,
        0.0,
        Effort.LOW,
        error=error,
        detail=detail,
    )
    return VisibleMessage(message, index, siblings)


def button(view: ConversationView, word: str) -> QAbstractButton:
    def matching() -> list[QAbstractButton]:
        buttons = [b for b in view.findChildren(QAbstractButton) if b.text() == word and b.isVisibleTo(view)]
        return sorted(buttons, key=lambda b: b.mapTo(view, QPoint(0, 0)).y())

    # A message may be drawn in a later event round when the machine is busy.
    deadline = time.monotonic() + 10
    while not (found := matching()) and time.monotonic() < deadline:
        QCoreApplication.processEvents()
    assert found, word
    return found[-1]


def words(view: ConversationView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if not label.isHidden())


def long_chat(count: int) -> list[VisibleMessage]:
    path: list[VisibleMessage] = []
    for number in range(count):
        path.append(user(f"u{number}", f"question {number}"))
        path.append(reply(f"r{number}", TextPart("A paragraph of words.\n\n" * 20)))
    return path


def drawn(view: ConversationView, path: Sequence[VisibleMessage]) -> list[str]:
    return [v.message.id for v in path if view.message_widget(v.message.id) is not None]


def test_the_stream_builds_what_the_store_keeps(conversation: ConversationView, qtbot: QtBot) -> None:
    start = reply("r", status=MessageStatus.STREAMING)
    conversation.show_path([user("u"), start])
    call = ToolCallPart("1", "functions.calculator", '{"expression": "6*7"}')
    deltas: list[Delta] = [
        Waiting(1240, 8000, 0, 12.0),
        ChannelStarted(Channel.ANALYSIS),
        TextAdded(Channel.ANALYSIS, "I should "),
        TextAdded(Channel.ANALYSIS, "compute."),
        ChannelEnded(Channel.ANALYSIS, 1.5),
        ToolCallReady(call),
        ToolFinished(ToolResultPart("1", "functions.calculator", "42", True, 0.002)),
        ChannelStarted(Channel.FINAL),
        TextAdded(Channel.FINAL, "It is **42**"),
        TextAdded(Channel.FINAL, ".\n"),
        ChannelEnded(Channel.FINAL, 0.5),
        TurnEnded(EndReason.DONE, Usage(10, 0, 5, 0, 0.1, 0.2, 0.1)),
    ]
    builder = ReplyBuilder(start.message)
    done, total = (QLocale().toString(count) for count in (1240, 8000))
    progress = f"Reading {done} of {total} tokens, about 12 s left"
    for delta in deltas:
        builder.add(delta)
        conversation.stream("r", [delta])
        if isinstance(delta, Waiting):
            assert progress in words(conversation)
    (view,) = conversation.findChildren(MarkdownView)
    conversation.end(VisibleMessage(builder.message))
    assert conversation.findChildren(MarkdownView) == [view]  # nothing was drawn again
    assert view.source == builder.message.text
    (reasoning,) = conversation.findChildren(Reasoning)
    assert reasoning.text == "I should compute."
    folded = [reasoning.unfolded]
    button(conversation, "▸ Thought for 1.5 s · effort low").click()
    folded.append(reasoning.unfolded)
    assert folded == [False, True]
    (card,) = conversation.findChildren(ToolCard)
    assert card.accessibleName() == "Tool call calculator: 6*7, 42 · 2 ms"
    assert button(conversation, "5 tokens · 25.0 tok/s · first token 0.1 s").isVisibleTo(conversation)


@pytest.mark.parametrize("status", [MessageStatus.STOPPED, MessageStatus.INTERRUPTED])
def test_a_call_without_a_result_is_not_said_to_run_once_the_reply_has_ended(
    conversation: ConversationView, qtbot: QtBot, status: MessageStatus
) -> None:
    call = ToolCallPart("1", "functions.calculator", '{"expression": "6*7"}')
    start = reply("r", status=MessageStatus.STREAMING)
    conversation.show_path([user("u"), start])
    qtbot.waitUntil(lambda: conversation.message_widget("r") is not None)
    conversation.stream("r", [ToolCallReady(call)])
    (card,) = conversation.findChildren(ToolCard)
    assert card.accessibleName() == "Tool call calculator: 6*7, running…"
    ended = VisibleMessage(replace(start.message, parts=(call,), status=status))
    conversation.end(ended)
    assert card.accessibleName() == "Tool call calculator: 6*7, no result"
    # And so it is where the chat is opened again.
    conversation.show_path([])
    conversation.show_path([user("u"), ended])
    qtbot.waitUntil(lambda: conversation.message_widget("r") is not None)
    again = conversation.findChildren(ToolCard)[-1]
    assert again.accessibleName() == "Tool call calculator: 6*7, no result"


def test_the_actions_are_made_while_words_come_and_shown_at_the_end(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    start = reply("r", status=MessageStatus.STREAMING)
    conversation.show_path([user("u"), start])
    qtbot.waitUntil(lambda: len(conversation.findChildren(ReplyActions)) == 1)
    (actions,) = conversation.findChildren(ReplyActions)
    conversation.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "It is 42")])
    assert not actions.isVisibleTo(conversation)
    stopped = replace(start.message, parts=(TextPart("It is 42"),), status=MessageStatus.STOPPED)
    conversation.end(VisibleMessage(stopped))
    assert conversation.findChildren(ReplyActions) == [actions]
    assert actions.isVisibleTo(conversation)
    button(conversation, "Copy").click()
    assert QApplication.clipboard().text() == "It is 42"


def test_answer_now_while_thinking(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([user("u"), reply("r", status=MessageStatus.STREAMING)])
    conversation.stream("r", [ChannelStarted(Channel.ANALYSIS), TextAdded(Channel.ANALYSIS, "Hm")])
    with qtbot.waitSignal(conversation.answer_now_requested):
        button(conversation, "Answer now").click()


def test_retry_offers_the_efforts(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([user("u"), reply("r", TextPart("x"))])
    (actions,) = conversation.findChildren(ReplyActions)
    choices = [action for action in actions.retry_menu().actions() if not action.isSeparator()]
    asked: list[tuple[str, object]] = []
    conversation.retry_requested.connect(lambda message_id, effort: asked.append((message_id, effort)))
    for choice in choices:
        choice.trigger()
    assert asked == [("r", None), ("r", Effort.LOW), ("r", Effort.MEDIUM), ("r", Effort.HIGH)]


def test_versions_are_asked_for(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([user("u"), reply("r2", TextPart("x"), index=1, siblings=("r1", "r2"))])
    assert "2 / 2" in words(conversation)
    assert not button(conversation, "›").isEnabled()
    with qtbot.waitSignal(conversation.version_requested) as caught:
        button(conversation, "‹").click()
    assert caught.args == ["r1"]


def test_a_message_is_edited_in_place(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([user("u", "old words"), reply("r", TextPart("x"))])
    button(conversation, "Edit").click()
    (field,) = conversation.findChildren(QPlainTextEdit)
    assert field.toPlainText() == "old words"
    field.setPlainText("new words")
    with qtbot.waitSignal(conversation.edit_requested) as caught:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert caught.args == ["u", "new words"]
    assert field.isVisible()  # until it is taken: it may be refused
    conversation.edits.end("u")
    assert not field.isVisible()
    button(conversation, "Edit").click()
    field = conversation.findChildren(QPlainTextEdit)[-1]
    with qtbot.assertNotEmitted(conversation.edit_requested):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_copy_gives_the_markdown(conversation: ConversationView) -> None:
    conversation.show_path([user("u", "my *words*"), reply("r", TextPart("a **b**\n\n- c"))])
    button(conversation, "Copy").click()
    assert QGuiApplication.clipboard().text() == "a **b**\n\n- c"


@pytest.mark.parametrize(
    ("status", "error", "expected", "remedy"),
    [
        (MessageStatus.FAILED, "engine_died", "The engine stopped", "restart_engine"),
        (MessageStatus.FAILED, "out_of_memory", "Not enough memory for this model", "smaller_context"),
        (MessageStatus.TRUNCATED, "context_full", "The context is full", "make_room"),
        (MessageStatus.INTERRUPTED, "", "This answer was interrupted", "continue"),
        (MessageStatus.DONE, "no_answer", "The model gave no answer", "retry"),
    ],
)
def test_what_went_wrong_is_a_card_with_a_remedy(
    conversation: ConversationView, status: MessageStatus, error: str, expected: str, remedy: str
) -> None:
    detail = "signal 9 <b>x</b>"
    conversation.show_path(
        [user("u"), reply("r", TextPart("half"), status=status, error=error, detail=detail)]
    )
    asked: list[tuple[str, str]] = []
    conversation.remedy_requested.connect(lambda code, message_id: asked.append((code, message_id)))
    conversation.retry_requested.connect(lambda message_id, _effort: asked.append(("retry", message_id)))
    (card,) = conversation.findChildren(ErrorCard)
    assert card.accessibleName().startswith(expected)
    assert detail not in words(conversation)
    button(conversation, "Details").click()
    assert detail in words(conversation)
    primary = next(b for b in card.findChildren(QAbstractButton) if b.property("kind") == "primary")
    primary.click()
    assert asked == [(remedy, "r")]


def test_a_stopped_answer_says_so(conversation: ConversationView) -> None:
    conversation.show_path([user("u"), reply("r", TextPart("half"), status=MessageStatus.STOPPED)])
    assert "You stopped this answer." in words(conversation)


def test_it_follows_the_end_only_while_the_reader_is_there(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    conversation.show_path([*long_chat(8), user("u"), reply("r", status=MessageStatus.STREAMING)])
    conversation.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "word\n\n" * 40)])
    bar = conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 500 and bar.value() == bar.maximum())
    bar.setValue(bar.maximum() - 400)
    assert not conversation.follows
    qtbot.waitUntil(lambda: conversation.settled)
    place = bar.value()
    conversation.stream("r", [TextAdded(Channel.FINAL, "more\n\n" * 40)])
    qtbot.waitUntil(lambda: bar.maximum() > place + 1000)
    assert bar.value() == place
    button(conversation, "")  # the round one is there
    conversation.jump_to_end()
    conversation.stream("r", [TextAdded(Channel.FINAL, "end\n\n" * 10)])
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    conversation.add(user("u9"))
    assert conversation.follows


def test_a_long_chat_is_drawn_only_where_it_is_seen(conversation: ConversationView, qtbot: QtBot) -> None:
    path = long_chat(150)
    conversation.show_path(path)
    qtbot.waitUntil(lambda: "r149" in drawn(conversation, path))
    assert len(drawn(conversation, path)) < 30
    conversation.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: "r0" in drawn(conversation, path))
    assert "r75" not in drawn(conversation, path)
    qtbot.waitUntil(lambda: "r149" not in drawn(conversation, path))


def test_a_very_long_chat_is_drawn_in_the_event_after_it_was_measured(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    path = long_chat(700)
    conversation.show_path(path)
    assert not drawn(conversation, path)
    qtbot.waitUntil(lambda: "r699" in drawn(conversation, path))


def test_the_text_under_the_eye_stays_when_messages_above_are_drawn(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    path = long_chat(40)
    conversation.show_path(path)
    qtbot.waitUntil(lambda: "r39" in drawn(conversation, path))
    bar = conversation.verticalScrollBar()
    bar.setValue(bar.maximum() - 900)
    qtbot.waitUntil(lambda: "r38" in drawn(conversation, path))
    seen = conversation.message_widget("r38")
    assert seen is not None
    bar.setValue(bar.value() - 300)
    before = seen.mapTo(conversation, seen.rect().topLeft()).y()
    qtbot.waitUntil(lambda: "r37" in drawn(conversation, path))
    assert seen.mapTo(conversation, seen.rect().topLeft()).y() == before


def test_known_messages_are_kept_when_a_path_is_shown_again(conversation: ConversationView) -> None:
    path = [user("u"), reply("r", TextPart("x"))]
    conversation.show_path(path)
    kept = conversation.message_widget("r")
    conversation.show_path([*path, user("u2")])
    assert conversation.message_widget("r") is kept
    conversation.show_path([user("other")])
    assert conversation.message_widget("r") is None


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_tab_goes_through_the_buttons_the_way_they_are_read(
    direction: Qt.LayoutDirection, conversation: ConversationView, qtbot: QtBot
) -> None:
    conversation.setLayoutDirection(direction)
    conversation.show_path([user("u"), reply("r", TextPart("words"))])
    qtbot.waitUntil(lambda: conversation.settled)
    (answer,) = (host for host in conversation.hosts if host.visible.message.id == "r")
    names = [stop.accessibleName() for stop in stops_in(answer) if isinstance(stop, QAbstractButton)]
    assert [name.split()[0] for name in names] == ["Copy", "Retry", "More", "Figures"]


def test_every_button_has_a_name(conversation: ConversationView, qtbot: QtBot) -> None:
    path = [
        user("u", "x" * 9000, ("u", "u2")),
        reply(
            "r",
            ReasoningPart("hm", 1.0),
            TextPart("```py\nx\n```\n"),
            status=MessageStatus.FAILED,
            error="engine_died",
            detail="x",
            siblings=("r", "r2"),
        ),
    ]
    conversation.show_path(path)
    conversation.stream("r", [])
    buttons = conversation.findChildren(QAbstractButton)
    assert len(buttons) > 8
    assert [b for b in buttons if not b.accessibleName()] == []


def test_a_huge_message_is_shown_in_part(conversation: ConversationView) -> None:
    conversation.show_path([user("u", "word " * 200_000)])
    assert "Show more" in next(
        b.text() for b in conversation.findChildren(QAbstractButton) if b.property("kind") == "link"
    )


def test_a_theme_switch_draws_again(conversation: ConversationView, theme: Theme, qtbot: QtBot) -> None:
    path = [user("u"), reply("r", TextPart("words"))]
    conversation.show_path(path)
    conversation.add(reply("s", status=MessageStatus.STREAMING))
    conversation.stream("s", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "now")])
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: drawn(conversation, path) == ["u", "r"])
    assert {view.source for view in conversation.findChildren(MarkdownView)} == {"words", "now"}


@pytest.mark.parametrize("count", [2, 8, 12])  # fewer messages than before, as many, more
def test_another_chat_that_is_shown_and_scrolled_amid_another_look(
    count: int, conversation: ConversationView, theme: Theme, qtbot: QtBot
) -> None:
    conversation.show_path(long_chat(4))
    bar = conversation.verticalScrollBar()
    qtbot.waitUntil(lambda: conversation.settled and bar.value() == bar.maximum() > 800)
    theme.changing.emit()
    other = [user("q"), *long_chat(count)[1:]]
    conversation.show_path(other)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        QTest.keyClick(conversation, key)
    conversation.add(reply("new", TextPart("words")))
    theme.dressed.emit()
    qtbot.waitUntil(lambda: conversation.settled and conversation.seen_is_drawn)
    assert bar.value() == bar.maximum()
    assert conversation.message_widget("new") is not None
    assert conversation._column.height() == conversation._column._heights.total + TOP + BOTTOM


def test_a_long_scroll_without_a_rest_piles_nothing_up(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path(long_chat(120))
    bar = conversation.verticalScrollBar()
    bar.setValue(0)
    most = 0
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 2 * conversation.height())
        QApplication.processEvents()
        most = max(most, sum(row.host is not None for row in conversation._column.rows))
    assert 3 <= most <= 60
