"""Links whose source is named only after them, as answers with a list of sources at their end have them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import Channel, MessageStatus, TextPart
from app.domain.deltas import TextAdded
from app.ui.chat.code_block import CodeBlock, CodeText
from app.ui.chat.conversation import ConversationView
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.selection import Shape
from app.ui.widgets.rich import RichText
from tests.ui.chat.test_conversation import reply, user
from tests.ui.chat.test_reading import first_line, line_of, settle
from tests.ui.chat.test_selection import text_with, texts


def section(number: int) -> str:
    """Words that tell their place, with links to what is named later."""
    words = " ".join(f"w{number}_{word} says [1], [that][2]." for word in range(12))
    table = f"| head{number} | b |\n|---|---|\n| cell{number} | see [2] |\n| last{number} | none |"
    items = f"- item{number} of [1]\n- other{number}"
    return "\n\n".join((f"## Section{number}", words, items, table, f"plain{number} words."))


CODE = f"```py\n{'x = 1; ' * 60}\n```"
SOURCES = "### Sources\n\n[1]: https://example.org/one\n[2]: https://example.net/two\n"
ANSWER = "\n\n".join((*map(section, range(8)), CODE, *map(section, range(8, 16)), SOURCES))


def text_of(view: MarkdownView) -> str:
    block = view.items[0]
    assert isinstance(block, RichText)
    return block.toPlainText()


def begin(view: ConversationView, qtbot: QtBot, text: str = ANSWER) -> None:
    """Stream an answer up to its end."""
    view.show_path([user("u"), reply("m", status=MessageStatus.STREAMING)])
    for start in range(0, len(text), 700):
        view.stream("m", [TextAdded(Channel.FINAL, text[start : start + 700])])
    (markdown,) = view.findChildren(MarkdownView)
    qtbot.waitUntil(lambda: markdown.settled)
    settle(view, qtbot)


def linked(view: ConversationView) -> bool:
    """Whether every link leads to its source."""
    return not any("[that][2]" in text.toPlainText() for text in texts(view))


def end(view: ConversationView, qtbot: QtBot, text: str = ANSWER) -> None:
    """End the answer, and wait until its links lead to what was named last."""
    view.end(reply("m", TextPart(text, Channel.FINAL)))
    qtbot.waitUntil(lambda: linked(view) and view.settled and view.seen_is_drawn)


def select(view: ConversationView, first: str, last: str) -> None:
    """Select from where words begin to where others end."""
    places = []
    for words, at_end in ((first, False), (last, True)):
        text = text_with(view, words)
        cursor = text.document().find(words)
        place = cursor.selectionEnd() if at_end else cursor.selectionStart()
        places.append(view.selection._at(text, place))
    view.selection._set(*places)


def copy(view: ConversationView) -> str:
    """What is copied as plain text."""
    view.copying.copy(Shape.PLAIN)
    return QGuiApplication.clipboard().text()


def test_links_to_a_source_named_after_them_lead_to_it_at_the_end(markdown: MarkdownView) -> None:
    for piece in ("See [the docs][1].\n\nMore words.\n\n", "[1]: https://exam", "ple.com/a\n"):
        markdown.add(piece)
    assert "[the docs][1]" in text_of(markdown)
    markdown.finish()
    assert text_of(markdown).replace("\u00a0", " ").startswith("See the docs (example.com).")
    assert "[1]: https://example.com/a" in text_of(markdown)


def test_a_note_named_after_its_words_is_a_reference_at_once(markdown: MarkdownView) -> None:
    markdown.add("Words[^so].\n\n```\ncode\n```\n\nMore words.\n\n")
    blocks = list(markdown.items)
    assert "Words[^so]." in text_of(markdown)
    markdown.add("[^so]: A note.\n\nAfter.\n\n")
    assert text_of(markdown).startswith("Wordsso.")
    assert markdown.items[: len(blocks)] == blocks


def test_an_answer_with_late_sources_ends_where_it_stands(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    """It went blank: all was drawn anew, in a place many times as high as the text."""
    begin(conversation, qtbot)
    drawn, bar = texts(conversation)[:-1], conversation.verticalScrollBar()  # the last one was still open
    ranges = [bar.maximum()]
    bar.rangeChanged.connect(lambda _, most: ranges.append(most))
    end(conversation, qtbot)
    assert texts(conversation)[: len(drawn)] == drawn
    assert conversation.follows
    assert bar.value() == bar.maximum()
    assert ranges == sorted(ranges)  # it only grew, by the names of hosts
    assert "says [1] (example.org), that (example.net)." in text_with(
        conversation, "w9_3"
    ).toPlainText().replace("\u00a0", " ")
    table = text_with(conversation, "cell9").toPlainText().replace("\u00a0", " ")
    assert "see [2] (example.net)" in table


def test_an_answer_whose_end_is_not_drawn_yet_is_as_high_as_before(
    conversation: ConversationView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its estimate was that of an answer without words, many times too low, made up for by a factor."""
    begin(conversation, qtbot)
    most = conversation.verticalScrollBar().maximum()
    monkeypatch.setattr("app.ui.chat.markdown_view._SLICE", -1.0)  # no time at all: nothing more is drawn
    conversation.end(reply("m", TextPart(ANSWER, Channel.FINAL)))
    assert not conversation.settled
    assert abs(conversation.verticalScrollBar().maximum() - most) < 100


def test_the_reader_keeps_the_place_when_the_sources_come(
    conversation: ConversationView, qtbot: QtBot
) -> None:
    begin(conversation, qtbot)
    bar = conversation.verticalScrollBar()
    cursor = text_with(conversation, "w11_3").document().find("w11_3")
    bar.setValue(line_of(conversation, cursor.selectedText())[0] + bar.value())
    settle(conversation, qtbot)
    words, y = first_line(conversation)
    assert words.startswith("w11_")
    end(conversation, qtbot)
    assert line_of(conversation, words) == [y]
    assert not conversation.follows


def test_code_and_what_is_selected_survive_the_sources(conversation: ConversationView, qtbot: QtBot) -> None:
    begin(conversation, qtbot)
    code = next(block for block in conversation.findChildren(CodeBlock) if "x = 1" in block.code)
    code.more_menu().actions()[1].trigger()
    select(conversation, "item9", "w10_5")
    before = copy(conversation)
    assert before.startswith("- item9 of [1]\n")
    assert before.endswith("w10_5")
    end(conversation, qtbot)
    text = code.findChild(CodeText)
    assert isinstance(text, CodeText)
    assert text.wrapped
    after = copy(conversation)
    assert after.startswith("- item9 of [1]")
    assert after.endswith("w10_5")


def test_a_cursor_of_the_keyboard_stays_at_its_word(markdown: MarkdownView) -> None:
    markdown.add("See [the docs][1] and [more][1] here.\n\nMore words.\n\n")
    (block,) = markdown.items
    assert isinstance(block, RichText)
    block.setTextCursor(block.document().find("words"))
    markdown.add("[1]: https://example.com/a\n")
    markdown.finish()
    assert "the docs" in text_of(markdown)
    assert "[the docs]" not in text_of(markdown)
    assert markdown.items == [block]
    assert block.textCursor().selectedText() == "words"


@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
def test_what_is_selected_stays_when_a_formula_before_it_is_drawn(
    conversation: ConversationView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.chat.markdown_view._SLICE", 60.0)  # all of it at once: no formula comes yet
    conversation.show_path([user("u"), reply("m", status=MessageStatus.STREAMING)])
    words = "So $\\frac{a}{b} + \\frac{c}{d}$ holds for \U0001f427 birds.\n\nThe last words.\n\n"
    conversation.stream("m", [TextAdded(Channel.FINAL, words)])
    select(conversation, "birds", "last")
    text = text_with(conversation, "holds")
    assert "frac" in text.toPlainText()
    qtbot.waitUntil(lambda: "\ufffc" in text.document().toRawText(), timeout=20_000)
    settle(conversation, qtbot)
    assert text.textCursor().selectedText() == "birds.\u2029The last"
    assert conversation.selection.words() == "birds.\nThe last"
