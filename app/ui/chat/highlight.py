"""Colours code by Pygments: while it streams, only from the last safe line on."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextLayout

from app.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pygments.lexer import Lexer

_MAX_CODE = 200_000  # characters; longer code stays plain
_SLICE = 0.003  # seconds of one step
_KINDS = (
    ("Token.Comment", "comment"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Keyword.Constant", "number"),
    ("Token.Keyword", "keyword"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Name.Function", "name"),
    ("Token.Name.Class", "name"),
    ("Token.Name.Builtin", "name"),
    ("Token.Name.Decorator", "name"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Name.Attribute", "name"),
    ("Token.Generic.Inserted", "inserted"),
    ("Token.Generic.Deleted", "deleted"),
    ("Token.Generic.Heading", "keyword"),
)

Span = tuple[int, int, str]  # start in the line, length, kind


class CodeHighlighter(QSyntaxHighlighter):
    """Keeps the spans of each line; lexing goes on in slices, so that a long block never blocks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._language = ""
        self._lexer: Lexer | None = None
        self._spans: dict[int, list[Span]] = {}
        self._work: Iterator[tuple[int, str, str]] | None = None
        self._line = 0
        self._column = 0
        self._formats: dict[str, QTextCharFormat] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._make_formats()
        theme.changed.connect(self._recolour)

    def set_language(self, language: str) -> None:
        """Choose the lexer by the name a fence gives."""
        if language != self._language:
            self._language = language
            self._lexer = _lexer(language)

    def lex(self, code: str, from_line: int = 0) -> None:
        """Colour the lines from `from_line` on, as far as a slice goes; the rest follows by itself."""
        if self._lexer is None or len(code) > _MAX_CODE:
            return
        tail = code if not from_line else "\n".join(code.split("\n")[from_line:])
        self._work = _tokens(self._lexer, tail)
        self._line, self._column = from_line, 0
        self._spans[from_line] = []
        self._go_on()

    def _go_on(self) -> None:
        if self._work is None:
            return
        until, first = perf_counter() + _SLICE, self._line
        ended = True
        for _, kind, text in self._work:
            self._take(kind, text)
            if perf_counter() > until:
                ended = False
                break
        if ended:
            self._work = None
        else:
            self._timer.start(0)
        self._draw(first, self._line)

    def _take(self, kind: str, text: str) -> None:
        for index, piece in enumerate(text.split("\n")):
            if index:
                self._line, self._column = self._line + 1, 0
                self._spans[self._line] = []
            if piece and kind:
                self._spans[self._line].append((self._column, len(piece), kind))
            self._column += len(piece)

    def _draw(self, first: int, last: int) -> None:
        """Give lines their colours; `rehighlightBlock` has all of the code laid out for each of them."""
        document = self.document()
        block = begin = document.findBlockByNumber(first)
        end = begin.position()
        for number in range(first, last + 1):
            if not block.isValid():
                break
            block.layout().setFormats(self._ranges(number, len(block.text())))
            end = block.position() + block.length()
            block = block.next()
        document.markContentsDirty(begin.position(), end - begin.position())

    def _ranges(self, number: int, length: int) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, size, kind in self._spans.get(number, ()):
            if start < length:
                ranges.append(one := QTextLayout.FormatRange())
                one.start, one.length, one.format = start, min(size, length - start), self._formats[kind]
        return ranges

    def highlightBlock(self, text: str) -> None:
        """Give a line its colours."""
        for start, length, kind in self._spans.get(self.currentBlock().blockNumber(), ()):
            if start < len(text):
                self.setFormat(start, length, self._formats[kind])

    def _make_formats(self) -> None:
        for kind, colour in self._theme.code_colours().items():
            style = QTextCharFormat()
            style.setForeground(QColor(colour))
            self._formats[kind] = style

    def _recolour(self) -> None:
        self._make_formats()
        self._draw(0, self.document().blockCount() - 1)


def warm_up() -> None:
    """Import the lexers, and have the one that is wanted most compile its patterns."""
    if lexer := _lexer("python"):
        list(lexer.get_tokens("x = 1\n"))


def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False) if language else None
    except ClassNotFound:
        return None


def _tokens(lexer: Lexer, code: str) -> Iterator[tuple[int, str, str]]:
    names: dict[object, str] = {}
    for offset, (token, text) in enumerate(lexer.get_tokens(code)):
        if token not in names:
            name = str(token)
            names[token] = next((kind for prefix, kind in _KINDS if name.startswith(prefix)), "")
        yield offset, names[token], text
