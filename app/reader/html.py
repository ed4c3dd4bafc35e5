"""HTML to text with the standard parser: what is read, not what is run."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from app.domain.attachment import MAX_TEXT, FileKind, SectionUnit
from app.domain.errors import AttachmentError
from app.reader.protocol import Read
from app.reader.text import by_headings, by_lines, clean, decode

_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:-]{1,40})""", re.IGNORECASE)
_SKIPPED = frozenset(("script", "style", "template", "noscript", "svg", "math", "iframe"))
# What is HTML again within a drawing or a formula, so that HTML in it doesn't end them.
_ISLANDS = {
    "svg": frozenset(("foreignobject", "desc", "title")),
    "math": frozenset(("mi", "mo", "mn", "ms", "mtext", "annotation-xml")),
}
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"),
        *("dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("header", "hgroup", "hr", "legend", "listing", "main", "menu", "nav", "noframes", "ol"),
        *("optgroup", "p", "pre", "search", "section", "select", "summary", "table", "tbody", "textarea"),
        *("tfoot", "thead", "title", "ul", "xmp"),
    )
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
# What no drawing and no formula holds: an unclosed one ends here (HTML, section 13.2.6.5).
_ENDS_FOREIGN = (_BLOCKS | _HEADINGS | frozenset(("li", "br", "td", "th", "tr", "option", "span", "img"))) - {
    "title"
}
# After the end of these nothing stands in a cell or an item any more.
_ENDS_CELL = frozenset(
    ("li", "td", "th", "tr", "table", "thead", "tbody", "tfoot", "ul", "ol", "menu", "dir")
)
# Words right after the end of these begin a line: they stand where none may, yet browsers show them.
_ENDS_LINE = frozenset(("td", "th", "tr", "li", "option"))
_RUBY = frozenset(("ruby", "rb", "rt", "rtc", "rp"))
_MOST_NESTED = 500  # things that are skipped, in each other; browsers nest no deeper
_COMMENT_END = re.compile(r"--!?>")
_CDATA_END = re.compile(r"]]>")


class _Text(HTMLParser):
    """Collects the text with headings, list marks and table cells as Markdown writes them.

    A head ends where its last title, link or script ends: its own end tag may be left out, and skips nothing.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self._length = 0
        self._skipping: list[str] = []
        self._pre = 0
        self._heading: tuple[int, int] | None = None  # where it begins in text, in parts
        self._row = -1  # the length of the text where the first cell of a row begins
        self._cells = 0  # of the row
        self._empty = 0  # cells without text that the row began with
        self._rest = -1  # the length of the text where a table ends, within a cell as it may be
        self._began = -1  # the length of the text where the last cell or item begins
        self._inside = False  # whether what comes belongs to that cell or item
        self._ended = False  # whether words that come now belong to no cell, item or choice that has ended
        self._reading = False  # whether a reading above a word has begun
        self._bracket = False  # whether what comes is the bracket for programs that show no such readings
        self._endless: set[re.Pattern[str]] = set()  # ends that don't come again

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _ENDS_FOREIGN:
            self._end_foreign()
        inner = self._skipping[-1] if self._skipping else ""
        if tag in _ISLANDS.get(inner, ()) or (tag in _SKIPPED and (inner or not _is_shown(tag, attrs))):
            self._skipping[_MOST_NESTED:] = [tag]
        self._bracket = tag == "rp"
        if self._skipping:
            return
        if tag in _HEADINGS:
            self._break(2)
            self._heading = (self._length, len(self.parts))
            self._add("#" * int(tag[1]) + " ")
        elif tag == "li":
            self._inside = False
            self._break(1)
            self._add("- ")
            self._begin()
        elif tag == "tr":
            self._new_row()
        elif tag in ("td", "th"):
            self._cell()
        elif tag == "option":
            self._break(1)
        elif tag in _BLOCKS:
            self._inside = self._inside and tag != "pre"  # its lines are no part of another one
            self._break(2)
            if tag == "table":
                self._leave_rows()
        else:
            self._amid_words(tag, True)
        self._pre += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _ENDS_FOREIGN:
            self._end_foreign()
        if tag in self._skipping:
            while self._skipping.pop() != tag:
                pass
            return
        self._bracket = False
        if self._skipping:
            return
        if tag == "title" and self.parts:
            title = self.parts.pop()
            self._length -= len(title)
            self._add(title.rstrip())
        if tag in _ENDS_CELL:
            self._inside = False
        self._ended = self._ended or tag in _ENDS_LINE
        if tag in _HEADINGS and self._heading is not None:
            start, place = self._heading
            words = "".join(self.parts[place:]).lstrip("# ").strip()
            if words:
                self.headings.append((start, words))
            self._heading = None
            self._break(2)
        elif tag in _BLOCKS:
            self._break(2)
            if tag == "table":
                self._leave_rows()
                self._rest = self._length
        else:
            self._amid_words(tag, False)
        self._pre = max(0, self._pre - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if self._skipping or self._bracket:
            return
        if self._ended and data.strip():
            self._break(1)
        self._add(data if self._pre else self._joined(data))

    def parse_comment(self, i: int, _report: bool = True) -> int:
        """Return where the comment that begins at `i` ends, -1 if it doesn't: `<!-->` is a whole one."""
        end = self._end_of(_COMMENT_END, i + 2)
        return end.end() if end else -1

    def parse_html_declaration(self, i: int) -> int:
        """Return where a declaration ends, -1 if it doesn't; of XHTML's CDATA the text is kept."""
        if not self.rawdata.startswith("<![", i):
            return super().parse_html_declaration(i)
        if not self.rawdata.startswith("<![CDATA[", i):
            return self.rawdata.find(">", i) + 1 or -1
        end = self._end_of(_CDATA_END, i)
        if end:
            self.handle_data(self.rawdata[i + len("<![CDATA[") : end.start()])
        return end.end() if end else -1

    def _end_of(self, end: re.Pattern[str], start: int) -> re.Match[str] | None:
        """Find an end; where there was none once there is none later: a page of beginnings is read once."""
        found = None if end in self._endless else end.search(self.rawdata, start)
        if found is None:
            self._endless.add(end)
        return found

    def _end_foreign(self) -> None:
        """End what is drawn or a formula, as browsers do at a tag that neither can hold."""
        while self._skipping and self._skipping[-1] in _ISLANDS:
            self._skipping.pop()

    def _cell(self) -> None:
        if 0 <= self._rest < self._length:  # the words below a table in a cell are a cell of what is left
            self._row, self._cells = self._rest, 1
        self._rest = -1
        self._cells += 1
        if self._row < 0:
            self._row = self._length
        else:
            self._take_back()
            if self._row == self._length:
                self._empty += 1
            else:
                self._add(" | ")
        self._begin()

    def _new_row(self) -> None:
        """Begin a row; right below the one before where there are columns, and not parts of a page."""
        if self._cells > 1:
            self._take_back()
        self._inside = False
        self._leave_rows()
        self._break(1)

    def _leave_rows(self) -> None:
        """What comes belongs to no row that has begun."""
        self._row, self._cells, self._empty, self._rest = -1, 0, 0, -1

    def _begin(self) -> None:
        """A cell or an item begins here."""
        self._began, self._inside, self._ended = self._length, True, False

    def _amid_words(self, tag: str, begins: bool) -> None:
        """Keep apart what stands in a line."""
        if tag == "br" and begins:
            self._add("" if self._is_fresh() else "\n")
        elif tag == "button" and self.parts and not self._is_fresh() and not self.parts[-1][-1].isspace():
            self._add(" ")
        elif tag in _RUBY:
            self._read_above(begins and tag == "rt")

    def _read_above(self, begins: bool) -> None:
        """End a reading above a word, where one has begun, and begin another one or none."""
        if self._reading != begins:
            self._add("(" if begins else ")")
        elif begins:
            self._add("; ")
        self._reading = begins

    def _is_fresh(self) -> bool:
        """Whether a cell or an item has begun and holds nothing yet."""
        return self._inside and self._began == self._length

    def _take_back(self) -> None:
        """Take back the line ends and spaces that the last cell ends with."""
        while self._length > self._began:
            part = self.parts.pop()
            kept = part.rstrip()
            self._length -= len(part) - len(kept)
            if kept:
                self.parts.append(kept)
                return

    def _joined(self, data: str) -> str:
        text = re.sub(r"\s+", " ", data)
        return text.lstrip() if self._at_line_start() or self._began == self._length else text

    def _at_line_start(self) -> bool:
        return not self.parts or self.parts[-1].endswith("\n")

    def _break(self, lines: int) -> None:
        """Begin a new line; two leave one blank. A cell or an item that begins with a block has begun it."""
        self._ended = False
        if self._is_fresh():
            return
        tail = "".join(part[-2:] for part in self.parts[-2:])
        have = len(tail) - len(tail.rstrip("\n"))
        if tail:
            self._add("\n" * max(0, lines - have))

    def _add(self, text: str) -> None:
        if not text:
            return
        text = " | " * self._empty + text
        self._empty = 0
        self.parts.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT:
            raise AttachmentError(str(self._length), code="attachment_text_too_long")


def _is_shown(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    """Whether what is mostly not shown is: a template that is the content of the element around it."""
    return tag == "template" and any(name == "shadowrootmode" for name, _ in attrs)


def read_html(data: bytes, sha256: str, usual: str = "") -> Read:
    """Read a page: its title, headings, paragraphs, lists and tables; scripts and styles are left out."""
    declared = _CHARSET.search(data[:4096])
    source = decode(data, declared.group(1).decode("ascii") if declared else "", usual)
    parser = _Text()
    # After the last ">" no tag ends: the standard parser would look for that end from each beginning anew.
    last = source.rfind(">") + 1
    parser.feed(source[:last] + source[last:].replace("<", "&lt;"))
    parser.close()
    text = clean("".join(parser.parts)).rstrip() + "\n"
    headings = [(at, words) for at, words in parser.headings if at < len(text)]
    sections = by_headings(text, headings)
    if len(sections) > 1:
        return Read(FileKind.HTML, text, SectionUnit.SECTIONS, tuple(sections), sha256, len(data))
    return Read(FileKind.HTML, text, SectionUnit.LINES, by_lines(text), sha256, len(data))
