"""What is copied of a table reads as the same table."""

from __future__ import annotations

import pytest
from markdown_it.token import Token

from app.ui.chat.copying import _part
from app.ui.chat.markdown import make_parser
from app.ui.chat.markdown_view import MarkdownView
from app.ui.chat.table_block import TableBlock
from app.ui.chat.text_block import TextBlock


def copy_of(markdown: MarkdownView) -> str:
    (block,) = markdown.items
    assert isinstance(block, TextBlock)
    return _part(block, 0, block.document().characterCount() - 1).text


def leaves(text: str) -> list[tuple[str, str]]:
    """What a text reads as, kind by kind; words that follow each other are one."""
    found: list[tuple[str, str]] = []
    inner = [child for token in make_parser().parse(text) for child in token.children or [token]]
    for token in inner:
        kind, content = _leaf(token)
        if found and kind == "text" == found[-1][0]:
            content = found.pop()[1] + content
        found.append((kind, content))
    return found


def _leaf(token: Token) -> tuple[str, str]:
    kind = "text" if token.type == "text_special" else token.type
    return kind, f"{token.content}{token.attrGet('href') or ''}"


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("[a/b] is one option.", None),
        ("- [key=value] sets it\n- [--flag] too", None),
        ("[INFO] a=b started", None),
        ("\\[a=b](c) no link", r"&#91;a=b\](c) no link"),
        ("\\[a **b**](c) no link", None),
        ("\\[x]: no source", r"\[x\]: no source"),
        ("- \\[x] no task", r"- \[x\] no task"),
        ("- \\[ ] no task", None),
        ("\\[^1] no note", None),
        ("[see \\[a=b\\]](https://example.org/) it", None),
        ("[x_1] and [y=2] words", "[x_1] and [y=2] words"),
    ],
)
def test_brackets_are_copied_as_brackets(markdown: MarkdownView, text: str, copy: str | None) -> None:
    """At a line's start they became a formula."""
    markdown.add(text)
    markdown.finish()
    copied = copy_of(markdown)
    assert leaves(copied) == leaves(text)
    if copy is not None:
        assert copied == copy


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
