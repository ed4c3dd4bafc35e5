"""Word documents to text: headings, paragraphs, lists, tables, in their order."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from app.domain.attachment import MAX_TEXT, FileKind, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.protocol import Read
from app.reader.text import by_headings, by_lines, clean
from app.reader.wordml import CELL, PARAGRAPH, ROW, TABLE, boxes, is_deleted, notes, within, words

MAX_UNPACKED = 256 * 1024 * 1024  # bytes, all parts together
MAX_RATIO = 200  # of unpacked to packed, beyond the first megabytes
MAX_ENTRIES = 5_000
_FREE = 16 * 1024 * 1024  # bytes that may unpack from anything: small documents shrink a lot
_DEEPEST = 5  # tables in tables
_MARK = re.compile(r"\[\^\d+\]")


def check_package(data: bytes) -> None:
    """Raise `AttachmentError` for a package that unpacks to too much, or is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise AttachmentError(str(error), code="attachment_damaged") from error
    unpacked, packed = sum(e.file_size for e in entries), sum(e.compress_size for e in entries)
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED:
        raise AttachmentError(f"{len(entries)} parts, {unpacked} bytes", code="attachment_bomb")
    if unpacked > _FREE and unpacked > MAX_RATIO * max(1, packed):
        raise AttachmentError(f"{packed} bytes become {unpacked}", code="attachment_bomb")
    if any(e.flag_bits & 1 for e in entries):
        raise AttachmentError(code="attachment_locked")


def read_docx(data: bytes, sha256: str, progress: Callable[[int, int], None]) -> Read:
    """Read a document; pictures, headers and footers are left out. Raises `AttachmentError`."""
    import docx

    check_package(data)
    try:
        document = docx.Document(io.BytesIO(data))
        text, headings = _text(document, list(_blocks(document.element.body)), progress)
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
    document: Any, blocks: list[Any], progress: Callable[[int, int], None]
) -> tuple[str, list[tuple[int, str]]]:
    written, headings = _Written(), list[tuple[int, str]]()
    names, cited = _StyleNames(document), _Notes(document)
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

    def __init__(self, document: Any) -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE
        from docx.oxml import parse_xml

        self.waiting: list[tuple[int, Any]] = []  # cited and not yet written
        self._numbers: dict[tuple[str, str], int] = {}
        self._notes: dict[tuple[str, str], Any] = {}
        for kind in (RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES):
            with contextlib.suppress(KeyError, ValueError):  # none, or one that lies elsewhere
                self._notes |= notes(parse_xml(document.part.part_related_by(kind).blob))

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
    """The name of a paragraph's style, looked up once each: the library walks all styles."""

    def __init__(self, document: Any) -> None:
        self._part = document.part
        self._known: dict[str | None, str] = {}

    def of(self, paragraph: Any) -> str:
        """The English name, "" for a style that isn't there."""
        from docx.enum.style import WD_STYLE_TYPE

        key = paragraph.style
        if key not in self._known:
            style = self._part.get_style(key, WD_STYLE_TYPE.PARAGRAPH)
            self._known[key] = str(style.name or "") if style is not None else ""
        return self._known[key]


def _paragraph(paragraph: Any, names: _StyleNames, cite: Callable[[str, str], str]) -> tuple[str, int]:
    """The text of a paragraph as Markdown, and its level when it is a heading, else 0."""
    text, style = words(paragraph, cite).strip(), names.of(paragraph)
    if not text:
        return "", 0
    if style == "Title":
        return f"# {text}", 1
    if style.startswith("Heading ") and style[8:].isdigit():
        level = min(6, int(style[8:]))
        return f"{'#' * level} {text}", level
    properties = paragraph.pPr
    listed = properties is not None and properties.numPr is not None
    return (f"- {text}" if listed or style.startswith("List") else text), 0


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
            at = row.grid_before
            for cell in within(row, CELL):
                found = above.get(at) if cell.vMerge == "continue" else None
                if found is None:
                    number += 1
                    found = (number, self._cell(cell, depth))
                else:
                    self._take(found[1])
                now[at] = found
                at += cell.grid_span
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
