"""HTML to text with the standard parser: what is read, not what is run."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.domain.attachment import MAX_TEXT, FileKind, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.protocol import Read
from app.reader.text import by_headings, by_lines, clean, decode

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:-]{1,40})""", re.IGNORECASE)
_SKIPPED = frozenset(("script", "style", "template", "noscript", "svg", "math", "object", "iframe", "head"))
_BLOCKS = frozenset(
    (
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hr",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "ul",
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


class _Text(HTMLParser):
    """Collects the text with headings, list marks and table cells as Markdown writes them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self._length = 0
        self._skipping: list[str] = []
        self._pre = 0
        self._heading: tuple[int, int] | None = None  # where it begins in text, in parts
        self._title = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag == "title":
            self._title = True
        if tag in _SKIPPED and tag not in _VOID:
            self._skipping.append(tag)
        if self._skipping:
            return
        if tag in _HEADINGS:
            self._break(2)
            self._heading = (self._length, len(self.parts))
            self._add("#" * int(tag[1]) + " ")
        elif tag == "li":
            self._break(1)
            self._add("- ")
        elif tag == "tr":
            self._break(1)
        elif tag in ("td", "th"):
            self._add("" if self._at_line_start() else " | ")
        elif tag == "br":
            self._add("\n")
        elif tag in _BLOCKS:
            self._break(2)
        self._pre += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._title = False
        if tag in self._skipping:
            while self._skipping.pop() != tag:
                pass
            return
        if self._skipping:
            return
        if tag in _HEADINGS and self._heading is not None:
            start, place = self._heading
            words = "".join(self.parts[place:]).lstrip("# ").strip()
            if words:
                self.headings.append((start, words))
            self._heading = None
            self._break(2)
        elif tag in _BLOCKS:
            self._break(2)
        self._pre = max(0, self._pre - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if self._title:
            self._skipping, kept = [], self._skipping
            self._add(" ".join(data.split()))
            self._skipping = kept
        elif not self._skipping:
            self._add(data if self._pre else self._joined(data))

    def _joined(self, data: str) -> str:
        text = re.sub(r"\s+", " ", data)
        return text.lstrip() if self._at_line_start() else text

    def _at_line_start(self) -> bool:
        return not self.parts or self.parts[-1].endswith("\n")

    def _break(self, lines: int) -> None:
        """Begin a new line; two leave one blank."""
        tail = "".join(self.parts[-2:])
        have = len(tail) - len(tail.rstrip("\n"))
        if tail:
            self._add("\n" * max(0, lines - have))

    def _add(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self._length += len(text)
            if self._length > MAX_TEXT:
                raise AttachmentError(str(self._length), code="attachment_text_too_long")


def read_html(data: bytes, sha256: str) -> Read:
    """Read a page: its title, headings, paragraphs, lists and tables; scripts and styles are left out."""
    declared = _CHARSET.search(data[:4096])
    source = decode(data, declared.group(1).decode("ascii") if declared else "")
    parser = _Text()
    parser.feed(source)
    parser.close()
    text = clean("".join(parser.parts)).rstrip() + "\n"
    headings = [(at, words) for at, words in parser.headings if at < len(text)]
    sections = by_headings(text, headings)
    if len(sections) > 1:
        return Read(FileKind.HTML, text, SectionUnit.SECTIONS, tuple(sections), sha256, len(data))
    return Read(FileKind.HTML, text, SectionUnit.LINES, by_lines(text), sha256, len(data))
