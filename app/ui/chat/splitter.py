"""Cuts streamed Markdown into top-level chunks, line by line, so that only the last one is drawn again.

A chunk is what can be parsed alone: a paragraph with what follows it without a blank line, a fence, a
display formula, one item of a top-level list. A whole text and the same text in pieces give the same
chunks, so a streamed answer looks like a stored one, but for links to a source that is named after them.
"""

from __future__ import annotations

import re
from enum import Enum

from msgspec import Struct, field

from app.formulas.sources import References, learn

_FENCE = re.compile(r"^ {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r"^ {0,3}#{1,6}(\s|$)")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r"^ {0,3}(?:=+|-+)\s*$")
_ITEM = re.compile(r"^( {0,3})([-*+]|(\d{1,9})[.)])( +|\t|$)(.*)$")
_TABLE = re.compile(r"^ {0,3}\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_MAX_ROWS = 40  # of a table; a longer one goes on under its head again, so that it can be frozen
_QUOTE = re.compile(r"^ {0,3}>")
NOTE = re.compile(r"^ {0,3}\[\^([\w-]{1,32})\]:[ \t]*")  # a footnote
_MATH = re.compile(r"^ {0,3}(\$\$(?!\$)|\\\[)")
# A last line that may still become markup: kept back until it says what it is.
_UNSURE = re.compile(
    r"^\s*(?:`{1,2}|~{1,2}|`{3,}\S*|#{1,6}|[-*+_=]{1,3}|\d{1,9}[.)]?|>|\${1,2}|\\|\|.*)[ \t]*$"
)
_LONGEST = 6000  # characters of a line, and of a paragraph, that are set as one: more would take too long
_CLOSERS = {"$$": "$$", "\\[": "\\]"}


class Kind(Enum):
    """What a chunk begins with."""

    TEXT = "text"
    QUOTE = "quote"
    INDENTED = "indented"
    FENCE = "fence"
    MATH = "math"
    ITEM = "item"
    NOTE = "note"


class Chunk(Struct):
    """A stretch of Markdown that is parsed alone.

    `number` is set for an item of an ordered list; `loose` says that a blank line stands before it.
    """

    kind: Kind
    lines: list[str] = field(default_factory=list)
    number: int | None = None
    loose: bool = True
    joined: bool = False  # goes on with the list of the chunk before
    width: int = 0  # of an item: where its content begins
    marker: str = ""  # of a fence or formula: what opened it; of an item: its sign
    closed: bool = False  # its end was seen
    sources: References = field(default_factory=dict)  # that the whole text has named so far

    @property
    def text(self) -> str:
        """The Markdown source."""
        return "\n".join(self.lines)


class Splitter:
    """Takes text in pieces; `take` gives chunks that are complete, `tail` the one that still grows."""

    def __init__(self) -> None:
        self._done: list[Chunk] = []
        self._chunk: Chunk | None = None
        self._last: Chunk | None = None
        self._blank = True
        self._partial = ""
        self._sources: References = {}

    @property
    def labels(self) -> frozenset[str]:
        """The labels of the sources named so far, folded as the parser does."""
        return frozenset(self._sources)

    def feed(self, text: str) -> None:
        """Take more text."""
        lines = (self._partial + text).split("\n")
        self._partial = lines.pop()
        for line in lines:
            self._line(self._cut(line.rstrip("\r")))
        self._partial = self._cut(self._partial)

    def _cut(self, line: str) -> str:
        """Close a paragraph within a line that is too long to be set at once; return what is left of it."""
        while len(line) > _LONGEST and not self._verbatim:
            end = line.rfind(" ", _LONGEST // 2, _LONGEST) + 1 or _LONGEST
            self._line(line[:end])
            if not self._verbatim:
                self._close()
            line = line[end:]
        return line

    @property
    def _verbatim(self) -> bool:
        return self._chunk is not None and self._chunk.kind in (Kind.FENCE, Kind.MATH)

    def finish(self) -> None:
        """Take the end of the text."""
        if self._partial:
            partial, self._partial = self._partial, ""
            self._line(partial)
        self._close()

    def take(self) -> list[Chunk]:
        """Return the chunks completed since the last call."""
        done, self._done = self._done, []
        return done

    def tail(self) -> list[Chunk]:
        """What still grows, without a last line that may yet turn into something else.

        That is one chunk, or two when the last line, which hasn't ended yet, would close a list.
        """
        chunks = self._tail()
        for chunk in chunks:
            chunk.sources = self._sources
        return chunks

    def _tail(self) -> list[Chunk]:
        partial, chunk = self._partial, self._chunk
        fenced = chunk is not None and chunk.kind in (Kind.FENCE, Kind.MATH)
        unsure = partial.strip(" `~$\\]") == "" if fenced else _UNSURE.match(partial) is not None
        lines = list(chunk.lines) if chunk is not None else []
        if unsure or not partial:
            if not fenced and len(lines) == 1 and lines[0].lstrip().startswith("|"):
                return []  # a table's head, or a line: the next one says which
            return [_with_lines(chunk, lines)] if chunk is not None and lines else []
        probe = Splitter()
        probe._chunk = _with_lines(chunk, lines) if chunk is not None else None
        probe._last, probe._blank = self._last, self._blank
        probe._line(partial)
        return [*probe._done, *([probe._chunk] if probe._chunk is not None else [])]

    def _line(self, line: str) -> None:
        chunk = self._chunk
        if chunk is not None and chunk.kind in (Kind.FENCE, Kind.MATH):
            chunk.lines.append(line)
            if _ends(chunk, line):
                chunk.closed = True
                self._close()
            elif chunk.kind is Kind.MATH and not line.strip() and chunk.lines[0].strip() != chunk.marker:
                self._close()  # paragraphs: the parser takes them for no formula either
                self._blank = True
        elif not line.strip():
            self._blank_line()
        elif chunk is None or not self._continues(chunk, line) or _is_long(chunk):
            self._close()
            self._start(line)
        elif _is_long_table(chunk):
            head = chunk.lines[:2]
            self._close()
            self._chunk = Chunk(Kind.TEXT, [*head, line])
        else:
            chunk.lines.append(line)
            if chunk.kind is Kind.TEXT and _UNDERLINE.match(line):
                self._close()
        if line.strip():
            self._blank = False

    def _blank_line(self) -> None:
        chunk = self._chunk
        self._blank = True
        if chunk is None:
            return
        if chunk.kind in (Kind.ITEM, Kind.INDENTED, Kind.NOTE):
            chunk.lines.append("")
        else:
            self._close()

    def _continues(self, chunk: Chunk, line: str) -> bool:
        indent = _indent(line)
        if chunk.kind is Kind.INDENTED:
            return indent >= 4
        if NOTE.match(line):
            return False
        if chunk.kind in (Kind.ITEM, Kind.NOTE):
            if indent >= chunk.width:
                return True
            return not self._blank and not _ITEM.match(line) and not _interrupts(line)
        if chunk.kind is Kind.QUOTE:
            return bool(_QUOTE.match(line)) or not (_interrupts(line) or _starts_list(line))
        if _UNDERLINE.match(line) and "|" not in chunk.lines[-1]:
            return True
        return not (_interrupts(line) or _starts_list(line))

    def _start(self, line: str) -> None:
        if match := _FENCE.match(line):
            self._chunk = Chunk(Kind.FENCE, [line], marker=match.group(1))
        elif match := _MATH.match(line):
            self._chunk = Chunk(Kind.MATH, [line], marker=match.group(1))
            if _CLOSERS[match.group(1)] in line.strip()[2:]:
                self._chunk.closed = True
                self._close()
        elif _HEADING.match(line) or _RULE.match(line):
            self._chunk = Chunk(Kind.TEXT, [line])
            self._close()
        elif match := _ITEM.match(line):
            self._chunk = self._item(line, match)
        elif NOTE.match(line):
            joined = self._last is not None and self._last.kind is Kind.NOTE
            self._chunk = Chunk(Kind.NOTE, [line], joined=joined, width=2)
        elif _QUOTE.match(line):
            self._chunk = Chunk(Kind.QUOTE, [line])
        elif _indent(line) >= 4:
            self._chunk = Chunk(Kind.INDENTED, [line])
        else:
            self._chunk = Chunk(Kind.TEXT, [line])

    def _item(self, line: str, match: re.Match[str]) -> Chunk:
        indent, marker, digits, space, content = match.groups()
        sign = marker[-1]
        before = self._last
        joined = before is not None and before.kind is Kind.ITEM and before.marker == sign
        number = int(digits) if digits else None
        if joined and before is not None and before.number is not None:
            number = before.number + 1
        room = len(space) if content and 1 <= len(space) <= 4 and space != "\t" else 1
        width = len(indent) + len(marker) + room
        loose = self._blank if joined else True
        return Chunk(Kind.ITEM, [line], number, loose, joined, width, sign)

    def _close(self) -> None:
        chunk, self._chunk = self._chunk, None
        if chunk is not None:
            while chunk.lines and not chunk.lines[-1] and chunk.kind is not Kind.FENCE:
                chunk.lines.pop()
            chunk.sources = self._sources
            self._learn(chunk)
            self._done.append(chunk)
            self._last = chunk

    def _learn(self, chunk: Chunk) -> None:
        """Note the sources that a chunk begins with; parsed alone it would keep them to itself."""
        lines = chunk.lines
        if chunk.kind is Kind.ITEM and (match := _ITEM.match(lines[0])):
            lines = [match.group(5)]
        elif chunk.kind is not Kind.TEXT:
            return
        for line in lines:
            if not learn(line, self._sources):
                return


def _with_lines(chunk: Chunk, lines: list[str]) -> Chunk:
    return Chunk(
        chunk.kind, list(lines), chunk.number, chunk.loose, chunk.joined, chunk.width, chunk.marker, False
    )


def _ends(chunk: Chunk, line: str) -> bool:
    if chunk.kind is Kind.MATH:
        return _CLOSERS[chunk.marker] in line
    bare = line.strip()
    same = bare.strip(chunk.marker[0]) == ""
    return same and len(bare) >= len(chunk.marker) and _indent(line) <= 3


def _is_long(chunk: Chunk) -> bool:
    """Whether a paragraph has grown so long that it is cut; a table has its own rule."""
    if chunk.kind not in (Kind.TEXT, Kind.QUOTE) or len(chunk.lines) < 2:
        return False
    return _TABLE.match(chunk.lines[1]) is None and sum(map(len, chunk.lines)) > _LONGEST


def _is_long_table(chunk: Chunk) -> bool:
    lines = chunk.lines
    return (
        chunk.kind is Kind.TEXT
        and len(lines) >= _MAX_ROWS + 2
        and "|" in lines[0]
        and _TABLE.match(lines[1]) is not None
    )


def _indent(line: str) -> int:
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _interrupts(line: str) -> bool:
    """Whether a line ends a paragraph by itself."""
    return any(rule.match(line) for rule in (_FENCE, _HEADING, _RULE, _QUOTE, _MATH))


def _starts_list(line: str) -> bool:
    """Whether a line begins a list in the middle of a paragraph: not empty, and 1 when numbered."""
    match = _ITEM.match(line)
    return match is not None and bool(match.group(5)) and match.group(3) in (None, "1")
