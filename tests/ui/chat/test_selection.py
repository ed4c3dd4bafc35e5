"""Selecting across blocks and messages, and what is copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, MessageStatus, ReasoningPart, TextPart, VisibleMessage
from app.domain.deltas import ChannelEnded, ChannelStarted, TextAdded
from app.ui.chat.code_block import CodeText
from app.ui.chat.conversation import ConversationView
from app.ui.chat.reasoning import Reasoning
from app.ui.chat.selection import Shape
from app.ui.widgets.rich import RichText
from tests.ui.chat.test_conversation import long_chat, reply, user
from tests.ui.chat.test_reading import settle

RICH = """## Head

Some **bold**, *slanted*, ~~struck~~ and `code` words with [a link](https://example.org/x) and 2 \\* 3.

- one
   - inner
- two

1. first
2. second

> quoted

```python
import os
print(os)
```

| a | b |
|---|--:|
| 1 | **2** |
| 3 | 4 |

The last paragraph."""


def chat() -> list[VisibleMessage]:
    return [
        user("q1", "My *question*"),
        reply("a1", TextPart(RICH)),
        user("q2", "Another one"),
        reply("a2", TextPart("A short answer.")),
    ]


def texts(view: ConversationView) -> list[RichText]:
    return [text for host in view.hosts for text in host.texts()]


def text_with(view: ConversationView, words: str) -> RichText:
    return next(text for text in texts(view) if words in text.toPlainText())


def point_of(view: ConversationView, words: str, *, end: bool = False) -> tuple[RichText, QPoint]:
    """A text and the point in it where words begin, or end."""
    text = text_with(view, words)
    cursor = text.document().find(words)
    cursor.setPosition(cursor.selectionEnd() if end else cursor.selectionStart())
    rect = text.cursorRect(cursor)
    return text, QPoint(rect.left(), rect.center().y())


def drag(view: ConversationView, start: str, stop: str) -> None:
    """Press where words begin, draw to where others end, let go; as one widget gets it all from the mouse."""
    text, first = point_of(view, start)
    other, second = point_of(view, stop, end=True)
    target = text.viewport().mapFromGlobal(other.viewport().mapToGlobal(second))
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=first)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(target),
        QPointF(text.viewport().mapToGlobal(target)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(text.viewport(), event)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=target)


def selected(view: ConversationView) -> list[str]:
    return [words for text in texts(view) if (words := text.textCursor().selectedText())]


def toggle(view: ConversationView, qtbot: QtBot) -> None:
    """Fold or unfold the reasoning by its button."""
    view.findChildren(Reasoning)[0]._fold.click()
    settle(view, qtbot)


def copied(view: ConversationView, shape: Shape) -> str:
    view.copying.copy(shape)
    return QGuiApplication.clipboard().text()


@pytest.fixture
def shown(conversation: ConversationView, qtbot: QtBot) -> ConversationView:
    conversation.resize(900, 900)
    conversation.show_path(chat())
    settle(conversation, qtbot)
    return conversation


def test_the_mouse_selects_from_one_message_to_another(shown: ConversationView) -> None:
    drag(shown, "question", "Another one")
    selected = [text.textCursor().selectedText() for text in texts(shown)]
    assert selected[0] == "question*"
    assert selected[-2:] == ["Another one", ""]
    assert all(selected[1:-1])
    assert copied(shown, Shape.MARKDOWN) == f"question*\n\n{RICH}\n\nAnother one"


def test_drawn_backwards_it_is_the_same(shown: ConversationView) -> None:
    text, first = point_of(shown, "Another", end=True)
    other, second = point_of(shown, "last")
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=first)
    target = QPointF(text.viewport().mapFromGlobal(other.viewport().mapToGlobal(second)))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        target,
        QPointF(other.viewport().mapToGlobal(second)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(text.viewport(), event)
    assert copied(shown, Shape.MARKDOWN) == "last paragraph.\n\nAnother"


@pytest.mark.parametrize(
    ("start", "stop", "markdown"),
    [
        ("bold", "slanted", "**bold**, *slanted*"),
        ("words with", "a link", "words with [a link](https://example.org/x)"),
        ("and 2", "3.", "and 2 \\* 3."),
        ("one", "second", "- one\n   - inner\n- two\n\n1. first\n2. second"),
        ("second", "quoted", "2. second\n\n> quoted"),
        ("os", "import os", ""),
        ("print", "print(os)", "print(os)"),
        ("quoted", "import os", "> quoted\n\n```python\nimport os\n```"),
        ("3", "last", "| a | b |\n| --- | --: |\n| 3 | 4 |\n\nThe last"),
    ],
)
def test_a_part_is_copied_as_markdown(shown: ConversationView, start: str, stop: str, markdown: str) -> None:
    if not markdown:
        return
    if start == "3":
        table = text_with(shown, "3\n4") if any("3\n4" in t.toPlainText() for t in texts(shown)) else None
        assert table is not None
        cursor = table.document().find("3")
        shown.selection.clear()
        table.select(cursor.selectionStart(), cursor.selectionStart())
        shown.selection.moved(table)
        last = text_with(shown, "The last")
        found = last.document().find("last")
        event = point_of(shown, "last", end=True)[1]
        place = shown.selection.place_at(shown.viewport().mapFromGlobal(last.viewport().mapToGlobal(event)))
        assert place is not None
        assert found.selectedText() == "last"
        shown.selection.extend(place)
    else:
        drag(shown, start, stop)
    assert copied(shown, Shape.MARKDOWN) == markdown


def test_what_the_menu_offers_says_its_shape(shown: ConversationView) -> None:
    drag(shown, "Head", "The last paragraph.")
    assert copied(shown, Shape.PLAIN).startswith(
        "Head\n\nSome bold, slanted, struck and code words with a link"
    )
    assert "- one\n   - inner\n- two" in copied(shown, Shape.PLAIN)
    assert "a\tb\n1\t2\n3\t4" in copied(shown, Shape.PLAIN)
    shown.copying.copy(Shape.RICH)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Head")
    assert "<strong>bold</strong>" in data.html()
    assert '<a href="https://example.org/x">' in data.html()
    assert bytes(data.data("text/markdown").data()).decode() == RICH
    text, point = point_of(shown, "bold")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, text.mapToGlobal(point))
    words = [action.text() for action in shown.copying.menu(text, event).actions() if action.text()]
    assert [word.split("\t")[0] for word in words] == [
        "Copy",
        "Copy as Markdown",
        "Copy as plain text",
        "Select all",
    ]


def test_ctrl_c_copies_rich_text_and_with_shift_markdown(shown: ConversationView) -> None:
    drag(shown, "bold", "bold")
    text = text_with(shown, "bold")
    text.setFocus()
    QTest.keySequence(text, QKeySequence("Ctrl+C"))
    assert QGuiApplication.clipboard().mimeData().text() == "bold"
    assert "<strong>" in QGuiApplication.clipboard().mimeData().html()
    QTest.keySequence(text, QKeySequence("Ctrl+Shift+C"))
    assert QGuiApplication.clipboard().text() == "**bold**"


def test_everything_is_selected_also_what_is_not_drawn(conversation: ConversationView, qtbot: QtBot) -> None:
    path = long_chat(60)
    conversation.show_path(path)
    settle(conversation, qtbot)
    conversation.setFocus()
    QTest.keySequence(conversation, QKeySequence.StandardKey.SelectAll)
    conversation.copying.copy(Shape.PLAIN)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("question 0\n\nA paragraph"))
    assert QGuiApplication.clipboard().text().count("A paragraph of words.") == 60 * 20
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    assert all(text.textCursor().hasSelection() for text in texts(conversation))
    QTest.mousePress(conversation.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not any(text.textCursor().hasSelection() for text in texts(conversation))


def test_shift_and_arrows_go_from_text_to_text(shown: ConversationView, qtbot: QtBot) -> None:
    drag(shown, "Another", "Another")
    text = text_with(shown, "Another")
    text.setFocus()
    for _ in range(len(" one") + 1 + len("A sh")):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert copied(shown, Shape.PLAIN) == "Another one\n\nA sh"
    for _ in range(len("A sh") + 1):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert copied(shown, Shape.PLAIN) == "Another one"


def test_a_double_click_selects_a_word_and_shift_click_extends(shown: ConversationView) -> None:
    text, point = point_of(shown, "slanted")
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(4, 0))
    assert copied(shown, Shape.PLAIN) == "slanted"
    other, last = point_of(shown, "Another", end=True)
    QTest.mouseClick(other.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, last)
    assert copied(shown, Shape.MARKDOWN).endswith("The last paragraph.\n\nAnother")


def test_a_selection_outlives_its_widgets(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path([*chat(), *long_chat(80)])
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    drag(conversation, "bold", "slanted")
    conversation.jump_to_end()
    settle(conversation, qtbot)
    assert copied(conversation, Shape.MARKDOWN) == "**bold**, *slanted*"


def test_code_keeps_what_was_written(shown: ConversationView) -> None:
    code = next(text for text in texts(shown) if isinstance(text, CodeText))
    code.setFocus()
    code.selectAll()
    shown.selection.moved(code)
    assert copied(shown, Shape.MARKDOWN) == "import os\nprint(os)"
    assert copied(shown, Shape.RICH) == "import os\nprint(os)"


def test_a_new_selection_can_begin_within_an_old_one(shown: ConversationView) -> None:
    drag(shown, "bold", "code")
    drag(shown, "slanted", "Another")
    assert copied(shown, Shape.MARKDOWN).startswith("*slanted*")
    text, point = point_of(shown, "struck")
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(3, 0))
    assert shown.selection.empty


def test_drawing_beyond_the_edge_scrolls_on(conversation: ConversationView, qtbot: QtBot) -> None:
    conversation.show_path(long_chat(40))
    conversation.verticalScrollBar().setValue(0)
    settle(conversation, qtbot)
    text = texts(conversation)[0]
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 5))
    below = QPointF(conversation.viewport().mapToGlobal(QPoint(300, conversation.viewport().height() + 80)))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(text.viewport().mapFromGlobal(below)),
        below,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(text.viewport(), event)
    qtbot.waitUntil(lambda: conversation.verticalScrollBar().value() > 1500)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 5))
    settle(conversation, qtbot)
    assert copied(conversation, Shape.PLAIN).startswith("question 0\n\nA paragraph of words.")
    assert "question 1" in copied(conversation, Shape.MARKDOWN)


def test_unfolding_the_reasoning_moves_no_selection(conversation: ConversationView, qtbot: QtBot) -> None:
    thought = ReasoningPart("A long reasoning that nobody wants to copy.", 1.0)
    conversation.show_path([user("q"), reply("a", thought, TextPart("The secret answer is forty-two."))])
    settle(conversation, qtbot)
    drag(conversation, "secret", "secret")
    for _ in range(2):  # unfolded, and folded again
        toggle(conversation, qtbot)
        assert selected(conversation) == ["secret"]
        assert copied(conversation, Shape.RICH) == "secret"
    drag(conversation, "secret", "forty-two.")
    toggle(conversation, qtbot)
    assert copied(conversation, Shape.RICH) == "secret answer is forty-two."
    drag(conversation, "nobody", "secret")
    toggle(conversation, qtbot)
    assert copied(conversation, Shape.RICH) == "The secret"  # what is seen of it
    toggle(conversation, qtbot)
    assert selected(conversation) == ["nobody wants to copy.", "The secret"]


def test_reasoning_that_folds_at_its_end_takes_its_selection_along(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    conversation.show_path([user("q"), reply("a", status=MessageStatus.STREAMING)])
    conversation.stream("a", [ChannelStarted(Channel.ANALYSIS)])
    conversation.stream("a", [TextAdded(Channel.ANALYSIS, "Nobody wants this.")])
    settle(conversation, qtbot)
    drag(conversation, "Nobody", "wants")
    QGuiApplication.clipboard().setText("before")
    conversation.stream("a", [ChannelEnded(Channel.ANALYSIS, 1.0), ChannelStarted(Channel.FINAL)])
    conversation.stream("a", [TextAdded(Channel.FINAL, "The secret answer is forty-two.")])
    settle(conversation, qtbot)
    assert selected(conversation) == []
    assert copied(conversation, Shape.RICH) == "before"
    drag(conversation, "secret", "answer")
    toggle(conversation, qtbot)
    assert selected(conversation) == ["secret answer"]
    drag(conversation, "wants", "The")
    toggle(conversation, qtbot)
    assert selected(conversation) == ["The"]
    conversation.selection.clear()
    toggle(conversation, qtbot)
    assert selected(conversation) == []


def test_an_answer_is_whole_with_its_reasoning_folded(conversation: ConversationView, qtbot: QtBot) -> None:
    answer = reply("a", ReasoningPart("Hm.", 1.0), TextPart("A *short* answer.\n\n```py\nx = 1\n```"))
    conversation.show_path([user("q", "Why?"), answer])
    settle(conversation, qtbot)
    drag(conversation, "Why?", "x = 1")
    assert copied(conversation, Shape.MARKDOWN) == f"Why?\n\n{answer.message.text}"


@pytest.mark.parametrize("later", ["other words", "the same words", "as Markdown"])
def test_what_is_copied_meanwhile_stays(conversation: ConversationView, qtbot: QtBot, later: str) -> None:
    markdown = "Words with *markup* and `code`.\n\n" * 400
    conversation.show_path([reply("a", TextPart(markdown))])
    settle(conversation, qtbot)
    conversation.selection.select_all()
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(conversation.copying._shaped):
        conversation.copying.copy(Shape.RICH)
        assert clipboard.text() == markdown  # until it has its other shapes
        if later == "as Markdown":
            conversation.copying.copy(Shape.MARKDOWN)
        else:  # the button of a code block or a message, another program
            clipboard.setText(markdown if later == "the same words" else later)
    assert clipboard.text() == (later if later == "other words" else markdown)
    assert not clipboard.mimeData().hasHtml()
    with qtbot.waitSignal(conversation.copying._shaped):
        conversation.copying.copy(Shape.RICH)
    assert clipboard.text().startswith("Words with markup and code.")
    assert "<em>markup</em>" in clipboard.mimeData().html()


def test_an_answer_that_streams_is_copied_as_far_as_it_has_come(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    conversation.show_path([user("q", "My question"), reply("a", status=MessageStatus.STREAMING)])
    words = "Some **bold** words\n\n```py\nx = 1\n```\n\nand more"
    conversation.stream("a", [TextAdded(Channel.FINAL, words)])
    settle(conversation, qtbot)
    conversation.selection.select_all()
    assert copied(conversation, Shape.MARKDOWN) == f"My question\n\n{words}"
    text = text_with(conversation, "bold")
    conversation.selection._set(
        conversation.selection._at(text, 0), conversation.selection._at(texts(conversation)[-1], 8)
    )
    assert copied(conversation, Shape.MARKDOWN) == words
