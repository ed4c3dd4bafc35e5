"""The place of the reader: it stays through everything; zoom; the keyboard's way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, MessageStatus, ReasoningPart, TextPart, VisibleMessage
from app.domain.deltas import ChannelStarted, TextAdded
from app.ui.chat.conversation import ConversationView
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.reasoning import Reasoning
from app.ui.chat.reply import Reply
from app.ui.chat.user_message import UserMessage
from app.ui.theme.reading import next_zoom
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import RichText
from tests.ui.chat.test_conversation import button, long_chat, reply, user


def words_of(name: str) -> str:
    """A paragraph in which no two places are alike."""
    return " ".join(f"{name}{number:03}" for number in range(80))


def varied(count: int) -> list[VisibleMessage]:
    """Messages whose true heights are far from any estimate, each line of text told by a number."""
    path: list[VisibleMessage] = []
    for number in range(count):
        table = f"| left{number} | right{number} |\n|---|---|\n" + "".join(
            f"| left{number}row{row} | right{number}row{row} |\n" for row in range(number % 5)
        )
        code = f"```py\n{f'x{number} = 1; ' * (number % 3 + 1)}\n```"
        parts = (words_of(f"a{number}_"), table, code, words_of(f"b{number}_"))
        path += [user(f"u{number}", f"question {number}")]
        path += [reply(f"r{number}", TextPart("\n\n".join(parts)))]
    return path


def settle(view: ConversationView, qtbot: QtBot) -> None:
    def written() -> bool:
        """Whether what has streamed in is drawn too, which waits for a timer."""
        return all(one.settled for host in view.hosts for one in host.findChildren(MarkdownView))

    qtbot.waitUntil(lambda: view.settled and view.seen_is_drawn and written())


def first_line(view: ConversationView) -> tuple[str, int]:
    """The words at the top of the view and where their line begins."""
    for host in view.hosts:
        for text in host.texts():
            top = text.mapTo(view.viewport(), QPoint(0, 0)).y()
            if top + text.height() > 0 and top < view.viewport().height():
                cursor = text.cursorForPosition(QPoint(0, max(0, -top)))
                y = top + text.cursorRect(cursor).top()
                cursor.select(QTextCursor.SelectionType.WordUnderCursor)
                return cursor.selectedText(), y
    raise AssertionError("nothing is seen")


def line_of(view: ConversationView, words: str) -> list[int]:
    found = []
    for host in view.hosts:
        for text in host.texts():
            cursor = text.document().find(words)
            if not cursor.isNull():
                cursor.setPosition(cursor.selectionStart())
                found.append(text.mapTo(view.viewport(), QPoint(0, 0)).y() + text.cursorRect(cursor).top())
    return found


def look_at_middle(view: ConversationView, qtbot: QtBot, share: float = 0.5) -> tuple[str, int]:
    settle(view, qtbot)
    bar = view.verticalScrollBar()
    bar.setValue(int(bar.maximum() * share))
    settle(view, qtbot)
    bar.setValue(bar.value() + 130)
    settle(view, qtbot)
    return first_line(view)


@pytest.mark.parametrize("width", [500, 700, 1200])
def test_the_first_line_stays_when_the_window_changes_its_width(
    conversation: ConversationView, qtbot: QtBot, width: int
) -> None:
    conversation.show_path(varied(60))
    words, y = look_at_middle(conversation, qtbot)
    conversation.resize(width, 500)
    settle(conversation, qtbot)
    assert y in line_of(conversation, words)


@pytest.mark.parametrize("zoom", [50, 150, 300])
def test_the_first_line_stays_when_the_zoom_changes(
    conversation: ConversationView, theme: Theme, qtbot: QtBot, zoom: int
) -> None:
    conversation.show_path(varied(60))
    words, y = look_at_middle(conversation, qtbot)
    size = max(text.document().size().height() for host in conversation.hosts for text in host.texts())
    theme.set_zoom(zoom)
    settle(conversation, qtbot)
    assert y in line_of(conversation, words)
    theme.set_zoom(100)
    settle(conversation, qtbot)
    assert first_line(conversation) == (words, y)
    assert size == max(
        text.document().size().height() for host in conversation.hosts for text in host.texts()
    )


def test_scrolling_up_meets_no_jump(conversation: ConversationView, qtbot: QtBot) -> None:
    """What is drawn above never moves what is seen: a step of the wheel moves the text by that step."""
    conversation.show_path(varied(60))
    look_at_middle(conversation, qtbot, 0.9)
    bar = conversation.verticalScrollBar()
    for _ in range(120):
        words, y = first_line(conversation)
        step = min(47, bar.value())
        bar.setValue(bar.value() - step)
        settle(conversation, qtbot)
        assert y + step in line_of(conversation, words)


def test_a_stream_below_moves_nothing(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([*varied(8), user("u"), reply("r", status=MessageStatus.STREAMING)])
    conversation.stream("r", [ChannelStarted(Channel.FINAL)])
    place = look_at_middle(conversation, qtbot, 0.8)
    for number in range(60):
        conversation.stream("r", [TextAdded(Channel.FINAL, f"word {number}\n\n| a |\n|---|\n")])
        assert first_line(conversation) == place


def test_unfolding_keeps_the_fold_where_it_is(conversation: ConversationView, qtbot: QtBot) -> None:
    thought = ReasoningPart("A thought. " * 200, 1.0)
    conversation.show_path([*varied(3), user("u"), reply("r", thought, TextPart(words_of("x")))])
    settle(conversation, qtbot)
    (fold,) = conversation.findChildren(Reasoning)
    before = fold.mapTo(conversation, QPoint(0, 0)).y()
    fold.toggle()
    settle(conversation, qtbot)
    assert fold.mapTo(conversation, QPoint(0, 0)).y() == before


def test_a_message_is_gone_to_even_before_its_path_is_shown(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    path = varied(100)
    conversation.show_message("r50")
    conversation.show_path(path)
    settle(conversation, qtbot)
    widget = conversation.message_widget("r50")
    assert widget is not None
    assert 0 <= widget.mapTo(conversation, QPoint(0, 0)).y() < 60
    assert not conversation.follows
    conversation.show_message("u3")
    settle(conversation, qtbot)
    assert conversation.message_widget("u3") is not None


def test_a_chat_of_thousands_makes_widgets_only_near_the_view(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    conversation.show_path(long_chat(1000))
    settle(conversation, qtbot)
    conversation.verticalScrollBar().setValue(conversation.verticalScrollBar().maximum() // 2)
    settle(conversation, qtbot)
    assert 0 < len(conversation.findChildren(RichText)) < 60


def test_the_wheel_zooms_with_ctrl(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path(long_chat(4))
    settle(conversation, qtbot)
    steps: list[int] = []
    conversation.zoom_requested.connect(steps.append)
    for delta in (120, -120):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(conversation.viewport(), event)
    assert steps == [1, -1]


def test_zoom_goes_in_steps_to_its_ends() -> None:
    assert [next_zoom(100, 1), next_zoom(100, -1), next_zoom(300, 1), next_zoom(50, -1)] == [110, 90, 300, 50]
    assert next_zoom(104, 1) == 110


def test_the_keyboard_goes_down_the_page(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path(long_chat(30))
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    conversation.setFocus()
    qtbot.waitUntil(conversation.hasFocus)
    seen: list[int] = []
    for _ in range(60):
        before = QApplication.focusWidget()
        assert before is not None
        QTest.keyClick(before, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or not conversation.isAncestorOf(focus):
            break
        widget = focus.mapTo(focus.window(), QPoint(0, conversation.verticalScrollBar().value()))
        seen.append(widget.y())
        top = focus.mapTo(conversation.viewport(), QPoint(0, 0)).y()
        assert top < conversation.viewport().height()
    assert seen == sorted(seen)
    assert len(seen) == 60  # went on over messages that weren't drawn at first
    assert button(conversation, "Copy")


def test_what_is_being_edited_is_kept_however_far_it_is(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path(varied(60))
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    message = conversation.message_widget("u0")
    assert isinstance(message, UserMessage)
    message.start_editing()
    message.findChildren(QPlainTextEdit)[0].setPlainText("half a thought")
    conversation.setFocus()
    conversation.jump_to_end()
    settle(conversation, qtbot)
    assert conversation.message_widget("u0") is message
    assert conversation.message_widget("r1") is None
    assert message.findChildren(QPlainTextEdit)[0].toPlainText() == "half a thought"


BLOCKS = [
    "A paragraph of a few words.",
    "## A heading",
    "- one\n- two\n   - three",
    "1. first\n2. second",
    "> a quote\n> of two lines",
    "```python\nimport os\nprint(os)\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "- [ ] open\n- [x] done",
    "[^1]: A note.",
    "***",
    "The end.",
]


@pytest.mark.parametrize("block", BLOCKS)
def test_nothing_jumps_when_a_block_closes(conversation: ConversationView, qtbot: QtBot, block: str) -> None:
    conversation.show_path([user("u"), reply("r", status=MessageStatus.STREAMING)])
    conversation.stream("r", [ChannelStarted(Channel.FINAL), TextAdded(Channel.FINAL, "Before it.\n\n")])

    def height() -> int:
        widget = conversation.message_widget("r")
        assert isinstance(widget, Reply)
        qtbot.waitUntil(lambda: conversation.settled and widget.settled)
        return widget.height()

    conversation.stream("r", [TextAdded(Channel.FINAL, block + "\n")])
    open_height = height()
    conversation.stream("r", [TextAdded(Channel.FINAL, "\n")])
    assert height() == open_height
    words = line_of(conversation, "Before it.")
    conversation.stream("r", [TextAdded(Channel.FINAL, "After it, more words.")])
    assert height() > open_height
    assert line_of(conversation, "Before it.") == words
