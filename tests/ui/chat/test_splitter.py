"""The splitter: pieces of any size give the chunks of the whole text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.chat.markdown import CodeSegment, TableSegment, TextSegment, clean, parse, safe_link
from app.ui.chat.splitter import Chunk, Kind, Splitter
from tests.ui.chat.samples import SAMPLE

_LINES = "|text|- item|  more|1. one|2. two|```py|```|# head|> quote|---|$$|    four|***|\\[|\\]|* star|~~~"
LINES = st.sampled_from([*_LINES.split("|"), "10. ten", "| a |", "|---|"])


def split(text: str, size: int) -> list[Chunk]:
    splitter = Splitter()
    done: list[Chunk] = []
    for start in range(0, len(text), size):
        splitter.feed(text[start : start + size])
        splitter.tail()
        done += splitter.take()
    splitter.finish()
    return done + splitter.take()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
def test_pieces_give_the_chunks_of_the_whole(size: int) -> None:
    assert split(SAMPLE, size) == split(SAMPLE, len(SAMPLE))


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=12), st.integers(1, 9))
def test_any_lines_in_any_pieces_keep_every_line(lines: list[str], size: int) -> None:
    text = "\n".join(lines)
    chunks = split(text, size)
    assert chunks == split(text, max(1, len(text)))
    kept = [line for chunk in chunks for line in chunk.lines if line]
    assert kept == [line for line in lines if line]


def test_the_kinds_of_the_sample() -> None:
    chunks = split(SAMPLE, 1000)
    assert [chunk.number for chunk in chunks if chunk.kind is Kind.ITEM] == [1, 2, 3, *[None] * 3, 1, None]
    fences = [chunk.lines[0] for chunk in chunks if chunk.kind is Kind.FENCE]
    assert fences == ["```python", "~~~", "```"]
    assert sum(chunk.kind is Kind.MATH for chunk in chunks) == 2


def test_an_open_fence_is_code_at_once() -> None:
    splitter = Splitter()
    splitter.feed("Here:\n```python\nimport os\nprint(")
    (tail,) = splitter.tail()
    assert parse(tail) == [CodeSegment("import os\nprint(", "python", complete=False)]


@pytest.mark.parametrize("text", ["``", "#", "-", "1.", "| a | b |", "| a | b |\n", "| a | b |\n|--", "$$"])
def test_what_may_still_become_markup_is_kept_back(text: str) -> None:
    splitter = Splitter()
    splitter.feed(text)
    assert splitter.tail() == []


def test_a_paragraph_does_not_turn_into_a_heading_for_a_moment() -> None:
    splitter = Splitter()
    splitter.feed("Some text\n-")
    (tail,) = splitter.tail()
    assert tail.text == "Some text"


def test_a_long_table_goes_on_under_its_head() -> None:
    rows = "".join(f"| {number} | x |\n" for number in range(100))
    chunks = split(f"| n | v |\n|---|---|\n{rows}", 33)
    tables = [segment for chunk in chunks for segment in parse(chunk)]
    assert all(isinstance(table, TableSegment) for table in tables)
    cells = [row[0].content for table in tables if isinstance(table, TableSegment) for row in table.rows[1:]]
    assert cells == [str(number) for number in range(100)]


def test_html_is_text() -> None:
    (segment,) = parse(Chunk(Kind.TEXT, ['<img src="x"><b>bold</b><script>alert(1)</script>']))
    assert isinstance(segment, TextSegment)
    kinds = {child.type for token in segment.tokens for child in token.children or []}
    assert kinds == {"text"}


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://example.org/x", True),
        ("http://example.org", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("smb://host/share", False),
        ("ms-msdt:x", False),
        ("//example.org", False),
        ("page.html", False),
        ("https:nohost", False),
        ("http://[", False),
    ],
)
def test_only_three_kinds_of_links(address: str, allowed: bool) -> None:
    assert bool(safe_link(address)) is allowed


def test_control_characters_go() -> None:
    assert clean("a\x1b[31mb\x00\r\nc\td\x9b") == "a[31mb\nc\td"


def test_a_list_stays_while_the_line_that_ends_it_is_written() -> None:
    splitter = Splitter()
    splitter.feed("- one\n\nAfter")
    assert [chunk.text for chunk in splitter.tail()] == ["- one", "After"]


def test_dollars_that_are_a_price_do_not_take_what_follows() -> None:
    chunks = split("$$$ is dear\n$$ is fair\n\n1. one\n\n```\ncode\n```", 100)
    assert [chunk.kind for chunk in chunks] == [Kind.TEXT, Kind.MATH, Kind.ITEM, Kind.FENCE]
    assert [chunk.text for chunk in chunks][:2] == ["$$$ is dear", "$$ is fair"]


@pytest.mark.parametrize(
    "text", ["- [x] done task\n  - next", "text\n- item", "text\n=  = 2", "- one\n  -\tnext"]
)
def test_the_sign_of_an_item_makes_no_heading_of_the_line_above(text: str) -> None:
    """For a moment, while it streamed: its space made it look like an underline."""
    splitter = Splitter()
    for sign in text:
        splitter.feed(sign)
        segments = [segment for chunk in splitter.tail() for segment in parse(chunk)]
        kinds = {token.type for one in segments if isinstance(one, TextSegment) for token in one.tokens}
        assert "heading_open" not in kinds
