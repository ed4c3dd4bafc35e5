"""What an export to read holds of files: the parts that the model got, named, and nothing else of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.attachment import Attachment, FileKind, Section, SectionUnit
from app.domain.chat import ChatSummary, Message, Role, TextPart
from app.domain.exchange import ExportWords, WholeChat
from app.store.exchange.alcove import from_json, to_json
from app.store.exchange.html import to_html
from app.store.exchange.markdown import to_markdown

RESOURCES = Path(__file__).parents[3] / "resources"
PAGES = 12


def book(chosen: tuple[int, ...] | None, unit: SectionUnit = SectionUnit.PAGES) -> Attachment:
    """A file of twelve parts, each of which says its number in words of its own."""
    texts = [f"This is leaf-{number}.\n" for number in range(1, PAGES + 1)]
    sections, start = [], 0
    for number, text in enumerate(texts, 1):
        sections.append(Section(start, start + len(text), number, number))
        start += len(text)
    return Attachment(
        "f", "a *b* <c>.pdf", FileKind.PDF, 9, "ab" * 32, "".join(texts), unit, tuple(sections), chosen
    )


def chat(*files: Attachment) -> WholeChat:
    message = Message("q", "c", None, Role.USER, (TextPart("Read it"),), attachments=files)
    return WholeChat(ChatSummary("c", "T", 0, 0, "q"), (message,))


def leaves(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"leaf-(\d+)", text)]


def read(kind: str, found: WholeChat, words: ExportWords | None = None) -> str:
    words = words or ExportWords()
    return to_markdown(found, words) if kind == "markdown" else to_html(found, words, RESOURCES)


@pytest.mark.parametrize("kind", ["markdown", "html"])
@pytest.mark.parametrize(
    ("chosen", "unit", "named"),
    [
        ((1, 2, 3), SectionUnit.PAGES, "pages 2–4 of 12"),
        ((4,), SectionUnit.PAGES, "page 5 of 12"),
        ((0, 2, 4, 6, 8), SectionUnit.PAGES, "pages 1, 3, 5, 7, 9 of 12"),
        ((0, 1), SectionUnit.SECTIONS, "sections 1–2 of 12"),
        ((11,), SectionUnit.SECTIONS, "section 12 of 12"),
        ((2, 3), SectionUnit.LINES, "lines 3–4 of 12"),
        ((2,), SectionUnit.LINES, "line 3 of 12"),
    ],
)
def test_the_parts_that_were_given_are_named_and_nothing_else_is_there(
    kind: str, chosen: tuple[int, ...], unit: SectionUnit, named: str
) -> None:
    text = read(kind, chat(book(chosen, unit)))
    assert leaves(text) == [place + 1 for place in chosen]
    assert "Attached: a *b* &lt;c" in text
    assert f".pdf ({named})</summary>" in text


@pytest.mark.parametrize("kind", ["markdown", "html"])
@pytest.mark.parametrize("chosen", [None, tuple(range(PAGES))])
def test_a_whole_file_is_whole_and_named_by_its_name_alone(kind: str, chosen: tuple[int, ...] | None) -> None:
    text = read(kind, chat(book(chosen)))
    assert leaves(text) == list(range(1, PAGES + 1))
    assert ".pdf</summary>" in text


@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_a_file_that_was_left_out_is_there_by_its_name_only(kind: str) -> None:
    text = read(kind, chat(book(()), replace(book((0,)), name="other.pdf")))
    assert leaves(text) == [1]
    assert text.count("<details") == 1
    (line,) = (line for line in text.splitlines() if "(left out)" in line)
    assert line.startswith("<p")  # the name is no Markdown
    assert "&lt;c" in line
    assert "<c>" not in line


@pytest.mark.parametrize("kind", ["markdown", "html"])
def test_the_parts_are_named_in_the_words_that_were_given(kind: str) -> None:
    words = ExportWords(
        left_out="weggelassen", parts=dict.fromkeys(SectionUnit, ("Seite {which} von {count}",) * 2)
    )
    assert ".pdf (Seite 5 von 12)</summary>" in read(kind, chat(book((4,))), words)
    assert ".pdf (weggelassen)" in read(kind, chat(book(())), words)


def test_the_json_that_is_imported_again_keeps_all() -> None:
    found = chat(book((1, 2, 3)), replace(book(()), id="g"))
    again = from_json(json.loads(to_json(found)))
    assert again.messages[0].attachments == found.messages[0].attachments
    assert leaves(again.messages[0].attachments[1].text) == list(range(1, PAGES + 1))
