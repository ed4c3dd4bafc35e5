"""Word documents to text: headings, paragraphs, lists, tables, in their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from app.domain.attachment import MAX_TEXT, FileKind, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.package import Package, check_package
from app.reader.protocol import Read
from app.reader.text import by_headings, by_lines, clean
from app.reader.wordml import (
    BODY,
    CELL,
    PARAGRAPH,
    ROW,
    TABLE,
    boxes,
    goes_on,
    is_deleted,
    is_listed,
    notes,
    skipped,
    span,
    style_names,
    style_of,
    within,
    words,
)

_DEEPEST = 5  # tables in tables
_MARK = re.compile(r"\[\^\d+\]")
_HEADING = re.compile(r"[Hh]eading ([1-9])")  # Word writes the name of its own styles small


def read_docx(data: bytes, sha256: str, progress: Callable[[int, int], None]) -> Read:
    """Read a document; pictures, headers and footers are left out. Raises `AttachmentError`."""
    check_package(data)
    try:
        package = Package(data)
        body = package.part(package.main).find(BODY)
        if body is None:
            raise ValueError(f"no document in {package.main}")
        text, headings = _text(package, list(_blocks(body)), progress)
    except AttachmentError:
        raise
    except MemoryError as error:
        raise AttachmentError(code="attachment_memory") from error
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:300]
        raise AttachmentError(detail, code="attachment_damaged") from error
    if not text.strip():
        raise AttachmentError(code="attachment_no_text")
    sections = by_headings(text, headings)
    if len(sections) > 1:
        return Read(FileKind.DOCX, text, SectionUnit.SECTIONS, tuple(sections), sha256, len(data))
    return Read(FileKind.DOCX, text, SectionUnit.LINES, by_lines(text), sha256, len(data))


def _blocks(element: Any) -> Iterator[Any]:
    """Yield paragraphs and tables in their order, below each what the text boxes anchored in it hold."""
    for block in within(element, PARAGRAPH, TABLE):
        yield block
        for box in boxes(block):
            yield from _blocks(box)


def _text(
    package: Package, blocks: list[Any], progress: Callable[[int, int], None]
) -> tuple[str, list[tuple[int, str]]]:
    written, headings = _Written(), list[tuple[int, str]]()
    names, cited = _StyleNames(package), _Notes(package)
    tables = _Tables(cited.mark)
    for number, block in enumerate(blocks, 1):
        before = len(cited.waiting)
        if block.tag == TABLE:
            text, level = "\n".join(tables.rows(block)), 0
        else:
            text, level = _paragraph(block, names, cited.mark)
        if level:
            cited.write(written, before)
            headings.append((written.length, _MARK.sub("", text.lstrip("# "))))
        written.add(text)
        if number % 200 == 0:
            progress(number, len(blocks))
    cited.write(written, len(cited.waiting))
    return "".join(written.parts), headings


class _Written:
    """The paragraphs so far, within the limit of a text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0  # characters

    def add(self, text: str) -> None:
        """Add a paragraph, unless it is empty."""
        if text:
            self.parts.append(clean(text) + "\n\n")
            self.length += len(self.parts[-1])
        if self.length > MAX_TEXT:
            raise AttachmentError(str(self.length), code="attachment_text_too_long")


class _Notes:
    """Footnotes and endnotes: a mark where one is cited, its text once, after the section that cites it."""

    def __init__(self, package: Package) -> None:
        self.waiting: list[tuple[int, Any]] = []  # cited and not yet written
        self._numbers: dict[tuple[str, str], int] = {}
        self._notes: dict[tuple[str, str], Any] = {}
        for kind in ("footnotes", "endnotes"):
            for part in package.related(kind):
                self._notes |= notes(part)

    def mark(self, tag: str, identity: str) -> str:
        """The mark of a note, numbered as they come; "" for one that isn't there."""
        key = (tag, identity)
        if key not in self._notes:
            return ""
        if key not in self._numbers:
            self._numbers[key] = len(self._numbers) + 1
            self.waiting.append((self._numbers[key], self._notes[key]))
        return f"[^{self._numbers[key]}]"

    def write(self, written: _Written, count: int) -> None:
        """Write the text of the first ones that wait."""
        for number, note in self.waiting[:count]:
            text = " ".join(filter(None, map(_squeezed, within(note, PARAGRAPH, TABLE))))
            written.add(f"[^{number}]: {text}")
        del self.waiting[:count]


class _StyleNames:
    """The names of the styles of paragraphs; without a part of styles there are none."""

    def __init__(self, package: Package) -> None:
        self._names: dict[str, str] = {}
        for part in package.related("styles"):
            self._names |= style_names(part)

    def of(self, paragraph: Any) -> str:
        """The English name, that of the usual style for one that isn't there; "" where that isn't either."""
        return self._names.get(style_of(paragraph)) or self._names.get("", "")


def _paragraph(paragraph: Any, names: _StyleNames, cite: Callable[[str, str], str]) -> tuple[str, int]:
    """The text of a paragraph as Markdown, and its level when it is a heading, else 0."""
    text, style = words(paragraph, cite).strip(), names.of(paragraph)
    if not text:
        return "", 0
    if style == "Title":
        return f"# {text}", 1
    if found := _HEADING.fullmatch(style):
        level = min(6, int(found[1]))
        return f"{'#' * level} {text}", level
    return (f"- {text}" if is_listed(paragraph) or style.startswith("List") else text), 0


class _Tables:
    """The tables of one document; what is joined over rows is given in each, within the limit of a text."""

    def __init__(self, cite: Callable[[str, str], str]) -> None:
        self._left = MAX_TEXT  # characters
        self._cite = cite

    def rows(self, table: Any, depth: int = 0) -> Iterator[str]:
        """Yield a line for each row, with the tables in its cells."""
        above: dict[int, tuple[int, str]] = {}  # by the column where a cell begins: its number, its text
        number = 0
        for row in within(table, ROW):
            if is_deleted(row):
                continue
            now: dict[int, tuple[int, str]] = {}
            at = skipped(row)
            for cell in within(row, CELL):
                found = above.get(at) if goes_on(cell) else None
                if found is None:
                    number += 1
                    found = (number, self._cell(cell, depth))
                else:
                    self._take(found[1])
                now[at] = found
                at += span(cell)
            above = now
            yield " | ".join(dict(now.values()).values())  # one that two columns continue is given once

    def _cell(self, cell: Any, depth: int) -> str:
        given = [self._take(_squeezed(paragraph, self._cite)) for paragraph in within(cell, PARAGRAPH)]
        for table in within(cell, TABLE):
            # Deeper ones are given as words in a row: their columns would tell nobody anything.
            given += (
                self.rows(table, depth + 1)
                if depth < _DEEPEST
                else [self._take(_squeezed(table, self._cite))]
            )
        return " ".join(filter(None, given))

    def _take(self, text: str) -> str:
        self._left -= len(text)
        if self._left < 0:
            raise AttachmentError(str(MAX_TEXT - self._left), code="attachment_text_too_long")
        return text


def _squeezed(element: Any, cite: Callable[[str, str], str] = lambda _tag, _id: "") -> str:
    return " ".join(words(element, cite).split())
