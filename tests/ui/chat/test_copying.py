"""What is copied of a table reads as the same table."""

from __future__ import annotations

from app.ui.chat.copying import _part
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.table_block import TableBlock


def test_pipes_and_breaks_in_cells_are_copied_as_such(markdown: MarkdownView) -> None:
    markdown.add("| op | meaning |\n|---|:-:|\n| `ls | wc` | count<br>them |\n| `a` | b \\| c |\n")
    markdown.finish()
    (block,) = markdown.items
    assert isinstance(block, TableBlock)
    assert block.toPlainText() == "\nop\nmeaning\nls | wc\ncount \nthem\na\nb | c\n"
    copy = _part(block, 0, block.document().characterCount() - 1).text
    assert copy.split("\n") == [
        "| op | meaning |",
        "| --- | :-: |",
        r"| `ls \| wc` | count<br>them |",
        r"| `a` | b \| c |",
    ]
