"""The Markdown view: streamed equals stored, untrusted text stays inert."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.chat.code_block import CodeBlock, CodeText
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.math import MathRenderer
from app.ui.chat.table_block import TableBlock
from app.ui.chat.text_block import TextBlock
from app.ui.theme.theme import Theme
from tests.ui.chat.samples import SAMPLE
from tests.ui.tips import read_by_qt


def shown(view: MarkdownView) -> list[tuple[str, str]]:
    """What a view shows, block by block; runs of text are joined."""
    blocks: list[tuple[str, str]] = []
    for block in view.items:
        if isinstance(block, CodeBlock):
            blocks.append(("code", block.code))
        elif isinstance(block, TextBlock):
            kind = "table" if isinstance(block, TableBlock) else "text"
            blocks.append((kind, block.document().toHtml()))
    return blocks


def plain(view: MarkdownView) -> str:
    return "\n".join(block.document().toRawText() for block in view.items if isinstance(block, TextBlock))


def test_streamed_equals_stored(theme: Theme, math: MathRenderer, qtbot: QtBot) -> None:
    whole, pieces = MarkdownView(theme, math), MarkdownView(theme, math)
    for view in (whole, pieces):
        qtbot.addWidget(view)
    text = SAMPLE.replace("$", "").replace("\\", "")  # formulas arrive at their own time
    whole.add(text)
    whole.finish()
    for start in range(0, len(text), 5):
        pieces.add(text[start : start + 5])
    pieces.finish()
    qtbot.waitUntil(lambda: whole.settled and pieces.settled)
    assert shown(pieces) == shown(whole)
    assert pieces.height_for(700) == whole.height_for(700)


def test_an_open_fence_is_a_code_block_that_grows(markdown: MarkdownView) -> None:
    markdown.add("Text\n\n```python\nimport os\n")
    block = markdown.items[-1]
    assert isinstance(block, CodeBlock)
    markdown.add("print(os)\n```\nafter")
    assert markdown.items[1] is block
    assert block.code == "import os\nprint(os)"
    assert "after" in plain(markdown)


def test_remote_and_local_pictures_are_words(markdown: MarkdownView, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    assert image.save(str(picture))
    markdown.add(f"![cat](http://example.org/x.png) ![file]({picture.as_uri()}) ![abs]({picture})\n\n")
    markdown.add('<img src="http://example.org/y.png"> and **more**\n')
    markdown.finish()
    text = plain(markdown)
    assert "\ufffc" not in text  # no picture object at all
    assert "cat (http://example.org/x.png)" in text
    assert '<img src="http://example.org/y.png">' in text
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert block.loadResource(kind, QUrl(picture.as_uri())) is None
    assert block.loadResource(kind, QUrl(str(picture))) is None


def test_links_only_ask(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.add("[a](https://example.org) [b](javascript:alert(1)) [c](file:///x) [d](smb://host/x)\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    html = block.document().toHtml()
    assert "https://example.org" in html
    assert all(f'href="{scheme}' not in html for scheme in ("javascript", "file", "smb"))
    with qtbot.waitSignal(markdown.link_requested) as caught:
        block.anchorClicked.emit(QUrl("https://example.org"))
    assert caught.args == ["https://example.org"]
    with qtbot.assertNotEmitted(markdown.link_requested):
        block.anchorClicked.emit(QUrl("file:///etc/passwd"))


def test_code_is_copied_as_written(markdown: MarkdownView) -> None:
    markdown.add("```js\nlet a = 1 // \u202e\n```\n")
    (block,) = markdown.items
    assert isinstance(block, CodeBlock)
    button = next(b for b in block.findChildren(QPushButton) if b.text() == "Copy")
    button.click()
    assert QGuiApplication.clipboard().text() == "let a = 1 // \u202e"
    assert button.text() == "Copied"


def test_long_lines_of_code_open_at_their_start(theme: Theme, math: MathRenderer, qtbot: QtBot) -> None:
    view = MarkdownView(theme, math)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.add("```\n" + "short\n" + "a very long line of code " * 20 + "\n```\n")
    view.finish()
    view.show()
    qtbot.waitExposed(view)
    (block,) = view.items
    assert isinstance(block, CodeBlock)
    text = block.findChild(CodeText)
    assert isinstance(text, CodeText)
    assert text.horizontalScrollBar().maximum() > 0
    assert text.horizontalScrollBar().value() == 0


def test_code_gets_the_colours_of_the_theme(markdown: MarkdownView, theme: Theme, qtbot: QtBot) -> None:
    markdown.add("```python\nimport os\n```\n")
    (block,) = markdown.items
    assert isinstance(block, CodeBlock)
    document = block.findChildren(QTextDocument)[0]

    def colours() -> set[str]:
        formats = document.firstBlock().layout().formats()
        return {span.format.foreground().color().name() for span in formats}

    qtbot.waitUntil(lambda: theme.code_colours()["keyword"] in colours())


def test_long_code_is_laid_out_once_for_many_lines(
    markdown: MarkdownView, theme: Theme, qtbot: QtBot
) -> None:
    """It was laid out as a whole for each line that got its colours: 11 s for 20,000 lines."""
    lines = 2000
    markdown.add("```python\n" + "x = 1\n" * lines + "```\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, CodeBlock)
    document = block.findChildren(QTextDocument)[0]
    laid_out: list[int] = []
    document.documentLayout().update.connect(lambda *_: laid_out.append(1))
    last = document.findBlockByNumber(lines - 1)
    qtbot.waitUntil(lambda: len(last.layout().formats()) == 1)
    colour = theme.code_colours()["number"]
    for number in (0, 1, lines // 2, lines - 1):
        (one,) = document.findBlockByNumber(number).layout().formats()
        assert (one.start, one.length, one.format.foreground().color().name()) == (4, 1, colour)
    assert len(laid_out) < lines / 4


def test_a_wide_table_scrolls_in_its_own_block(markdown: MarkdownView) -> None:
    cells = " | ".join(["a cell with several words in it"] * 12)
    markdown.add(f"| {cells} |\n|{'---|' * 12}\n| {cells} |\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TableBlock)
    markdown.resize(700, markdown.height_for(700))
    markdown.show()
    assert block.width() == 700
    assert block.horizontalScrollBar().maximum() > 0


@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
def test_a_formula_is_drawn_and_a_broken_one_is_text(markdown: MarkdownView, qtbot: QtBot) -> None:
    markdown.add(r"Good $\frac{a}{b}$ bad $\frac{a}{$ end." + "\n")
    markdown.finish()
    qtbot.waitUntil(lambda: "\ufffc" in plain(markdown), timeout=20_000)
    assert r"bad $\frac{a}{$ end." in plain(markdown) or r"\frac{a}{" in plain(markdown)


@pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
def test_the_tip_of_a_formula_is_its_source(markdown: MarkdownView, qtbot: QtBot) -> None:
    """Not the picture of this computer that it names."""
    source = 'x <img src="/srv/private.png"> y'
    markdown.add(f"So ${source}$ follows.\n")
    markdown.finish()
    qtbot.waitUntil(lambda: "\ufffc" in plain(markdown), timeout=20_000)
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    cursor = block.textCursor()
    cursor.setPosition(block.toPlainText().index("\ufffc") + 1)
    assert read_by_qt(cursor.charFormat().toolTip()) == source


def test_the_process_that_draws_goes_when_nothing_is_drawn(math: MathRenderer, qtbot: QtBot) -> None:
    math._idle.setInterval(50)
    for source in ("a", "b"):  # once it has gone another one is started
        assert math.formula(source, display=False, colour="#000000") is None
        qtbot.waitUntil(lambda: math.child_pid is not None, timeout=20_000)
        qtbot.waitUntil(lambda: math.child_pid is None, timeout=20_000)
        found = math.formula(source, display=False, colour="#000000")
        assert found is not None
        assert found.image(2.0).width() >= found.width


def test_numbers_go_on_across_blank_lines(markdown: MarkdownView) -> None:
    markdown.add("3. three\n\n3. four\n\n3. five\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    numbers, line = [], block.document().begin()
    while line.isValid():
        found = line.textList()
        assert found is not None
        numbers.append(found.itemText(line))
        line = line.next()
    assert numbers == ["3.", "4.", "5."]


@pytest.mark.parametrize("text", ["[" * 3000, "> " * 200 + "x", "*" * 3000, "- " * 100 + "x", "`" * 999])
def test_hostile_nesting_is_survived(markdown: MarkdownView, text: str) -> None:
    markdown.add(text)
    markdown.finish()
    assert markdown.height_for(700) >= 0


def test_text_is_drawn_again_where_the_object_for_its_document_is_void(markdown: MarkdownView) -> None:
    """PySide can void it while Qt's document lives on: its owner of before ends late."""
    markdown.add("words")
    markdown.finish()
    block = markdown.items[0]
    assert isinstance(block, TextBlock)
    shiboken6.invalidate(block.document())
    markdown.redraw()
    assert block.toPlainText() == "words"
