"""Footnotes, directions, what can be done with code and formulas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QFont, QTextCharFormat
from pytestqt.qtbot import QtBot

from app.ui.chat.clipboard import formula_at
from app.ui.chat.code_block import CodeBlock, CodeText
from app.ui.chat.copying import range_markdown
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.math import MathRenderer
from app.ui.chat.text_block import TextBlock
from app.ui.theme.theme import Theme
from tests.ui.chat.test_markdown_view import plain

NOTES = """First[^1] and named[^why].

Not a note: [^x] nor `[^1]`.

[^1]: The *first* note
[^why]: Because.
"""


def formats(block: TextBlock, words: str) -> QTextCharFormat:
    cursor = block.document().find(words)
    assert not cursor.isNull(), words
    return cursor.charFormat()


def test_footnotes_are_small_numbers_and_small_text(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.show_whole(NOTES)
    qtbot.waitUntil(lambda: markdown.settled)
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    text = block.toPlainText()
    assert "First1 and namedwhy." in text
    assert "Not a note: [^x] nor [^1]." in text
    assert "1\u2002The first note" in text
    cursor = block.document().find("First")
    cursor.setPosition(cursor.selectionEnd() + 1)
    assert cursor.charFormat().verticalAlignment() is QTextCharFormat.VerticalAlignment.AlignSuperScript
    assert block.note_place("1") == text.index("1\u2002The")
    assert formats(block, "Because").font().pixelSize() < formats(block, "First").font().pixelSize()
    length = block.document().characterCount() - 1
    assert "[^1]: The *first* note" in range_markdown(block, 0, length)


def test_a_note_that_comes_late_gives_older_words_their_meaning(
    theme: Theme, math: MathRenderer, qtbot: QtBot
) -> None:
    streamed = MarkdownView(theme, math)
    qtbot.addWidget(streamed)
    for start in range(0, len(NOTES), 7):
        streamed.add(NOTES[start : start + 7])
    streamed.finish()
    qtbot.waitUntil(lambda: streamed.settled)
    assert "and namedwhy." in plain(streamed)
    assert "[^x]" in plain(streamed)


def test_a_click_on_a_number_brings_its_note(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.add(NOTES)
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    with qtbot.assertNotEmitted(markdown.link_requested):
        block.anchorClicked.emit(QUrl("note:1"))


def test_paragraphs_run_the_way_of_their_words_and_code_never(markdown: MarkdownView) -> None:
    markdown.add(
        "שלום עולם with `code()` inside\n\nEnglish\n\n- مرحبا\n\n```\nשלום = 1\n```\n\n1. a\n\n       שלום\n"
    )
    markdown.finish()
    first = markdown.items[0]
    assert isinstance(first, TextBlock)
    directions = []
    block = first.document().begin()
    while block.isValid():
        directions.append(block.textDirection())
        block = block.next()
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [right, left, right]
    assert "\u2066code()\u2069" in first.toPlainText()  # stands as one piece in the other direction
    assert "`code()`" in range_markdown(first, 0, first.document().characterCount() - 1)
    code = markdown.items[1]
    assert isinstance(code, CodeBlock)
    assert code.findChildren(CodeText)[0].document().begin().textDirection() is left
    last = markdown.items[2]
    assert isinstance(last, TextBlock)
    assert last.document().lastBlock().textDirection() is left


def test_code_says_its_language_and_lines(markdown: MarkdownView) -> None:
    markdown.add("```python\na\nb\n```\n\n```\none\ntwo\nthree\n```\n")
    markdown.finish()
    heads = [block._language.text() for block in markdown.items if isinstance(block, CodeBlock)]
    assert heads == ["python · 2 lines", "3 lines"]


def test_code_is_saved_and_its_long_lines_broken(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.add("```python\n" + "word " * 100 + "\n```\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, CodeBlock)
    save, wrap = block.more_menu().actions()
    low = markdown.height_for(500)
    wrap.trigger()
    assert markdown.height_for(500) > low
    assert block.more_menu().actions()[1].isChecked()
    block.more_menu().actions()[1].trigger()
    assert markdown.height_for(500) == low
    with qtbot.waitSignal(markdown.save_requested) as caught:
        block.more_menu().actions()[0].trigger()
    assert caught.args == ["word " * 100, "python"]
    assert save is not None


@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
def test_a_formula_is_copied_as_latex(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.add("So $\\frac{a}{b}$ holds.\n\n$$\nx^2\n$$\n")
    markdown.finish()
    qtbot.waitUntil(lambda: plain(markdown).count("\ufffc") == 2, timeout=20_000)
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    markdown.resize(700, markdown.height_for(700))
    markdown.show()
    found = []
    for place in (block.toPlainText().index("\ufffc"), block.toPlainText().rindex("\ufffc")):
        cursor = block.textCursor()
        cursor.setPosition(place)
        point = block.cursorRect(cursor).center() + QPoint(3, 0)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, block.mapToGlobal(point))
        found.append(formula_at(block, event))
    assert found == ["\\frac{a}{b}", "x^2"]
    whole = range_markdown(block, 0, block.document().characterCount() - 1)
    assert whole == "So $\\frac{a}{b}$ holds.\n\n$$\nx^2\n$$"


def test_zoom_changes_text_code_tables_and_pictures(markdown: MarkdownView, theme: Theme) -> None:
    markdown.add("# Head\n\ntext\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n")
    markdown.finish()
    low = markdown.height_for(700)
    theme.set_zoom(200)
    markdown.redraw()
    assert markdown.height_for(700) > 1.5 * low
    first = markdown.items[0]
    assert isinstance(first, TextBlock)
    assert formats(first, "text").font().pixelSize() == 28
    assert formats(first, "Head").font().weight() == QFont.Weight.Bold
    theme.set_zoom(100)
    markdown.redraw()
    assert markdown.height_for(700) == low
