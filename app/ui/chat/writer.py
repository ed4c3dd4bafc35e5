"""Writes parsed Markdown into a document, character format by character format: no markup is ever read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextListFormat,
)

from app.ui.chat.inline import InlineWriter
from app.ui.chat.markdown import (
    TextSegment,
    visible_controls,
)
from app.ui.chat.math import MathRenderer
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import (
    BULLET_DEPTH,
    CODE,
    DISPLAY,
    FORMULA,
    NOTE_MARK,
    QUOTE_DEPTH,
    QUOTE_STEP,
)

if TYPE_CHECKING:
    from markdown_it.token import Token

LINE_HEIGHT = 22  # pixels, of text at 14 px
GAP = 10  # pixels between paragraphs
_TIGHT_GAP = 3
_NOTE_SIZE = 12.5  # pixels, of footnotes
_HEADINGS = {1: (20, 20), 2: (17, 18), 3: (15, 16)}  # level: pixels, gap above


class DocumentWriter(InlineWriter):
    """Writes segments at the end of one document."""

    def __init__(self, document: QTextDocument, theme: Theme, math: MathRenderer, ratio: float = 1.0) -> None:
        super().__init__(document, theme, math, ratio)
        self._reset()

    def _reset(self) -> None:
        self._fresh = self._document.isEmpty()
        self._quote = 0
        self._lists: list[QTextListFormat] = []
        self._new_item = False
        self._gap: int | None = None
        self._note = ""  # the label of the footnote that is written

    def clear(self) -> None:
        """Empty the document."""
        self._document.clear()
        self._cursor = QTextCursor(self._document)
        self.pending = False
        self._reset()

    def write(self, segment: TextSegment) -> None:
        """Write a segment at the end."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.beginEditBlock()
        self._gap = _TIGHT_GAP if segment.tight else GAP
        self._note, tokens = segment.note, segment.tokens
        for index, token in enumerate(tokens):
            if token.type == "inline":
                self._paragraph(tokens[index - 1], token)
            else:
                self._structure(token, segment.number)
        self._cursor.endEditBlock()

    def _structure(self, token: Token, number: int | None) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._open_list(token, number)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._new_item = True
        elif kind == "blockquote_open":
            self._quote += 1
        elif kind == "blockquote_close":
            self._quote -= 1
        elif kind == "hr":
            self._rule()
        elif kind in ("fence", "code_block"):
            self._nested_code(token.content.removesuffix("\n"))
        elif kind == "math_block":
            self._display_math(token.content.strip())

    def _open_list(self, token: Token, number: int | None) -> None:
        style = QTextListFormat()
        depth = len(self._lists)
        if token.type == "ordered_list_open":
            style.setStyle(QTextListFormat.Style.ListDecimal)
            start = int(token.attrGet("start") or 1)
            style.setStart(number if number is not None and not depth else start)
        else:
            style.setStyle(QTextListFormat.Style.ListStyleUndefined)  # RichText draws the sign
        style.setIndent(depth + 1)
        self._lists.append(style)

    # -- blocks --------------------------------------------------------------------------------

    def _block(self, gap: int, *, text: str = "") -> QTextBlockFormat:
        """The format of the next block: gap, quotes, indentation, direction of its text."""
        style = QTextBlockFormat()
        style.setTopMargin(0 if self._fresh else self._theme.px(gap))
        style.setLineHeight(self._theme.px(LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if self._quote:
            style.setProperty(QUOTE_DEPTH, self._quote)
            style.setLeftMargin(self._quote * QUOTE_STEP)
        if self._lists and not self._new_item:
            style.setIndent(len(self._lists))
        if self._new_item and self._lists[-1].style() is QTextListFormat.Style.ListStyleUndefined:
            style.setProperty(BULLET_DEPTH, len(self._lists))
        if _starts_right_to_left(text):
            style.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return style

    def _begin(self, style: QTextBlockFormat, characters: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(style)
            self._cursor.setBlockCharFormat(characters)
            self._cursor.setCharFormat(characters)
            self._fresh = False
        else:
            block_list = self._cursor.currentList()
            self._cursor.insertBlock(style, characters)
            if block_list is not None and (joined := self._cursor.currentList()) is not None:
                joined.remove(self._cursor.block())
                self._cursor.setBlockFormat(style)
        if self._new_item and self._lists:
            self._item(style)
        self._new_item = False

    def _item(self, style: QTextBlockFormat) -> None:
        format_ = self._lists[-1]
        self._cursor.createList(format_)
        if format_.style() is QTextListFormat.Style.ListDecimal:
            format_.setStart(format_.start() + 1)  # each item is a list of its own, so that it can be frozen
        style.setIndent(0)
        marker = self._cursor.blockCharFormat()
        font = marker.font()
        font.setWordSpacing(5)  # Qt sets the sign one space before the text: this is that space
        marker.setFont(font)
        self._cursor.setBlockCharFormat(marker)

    def _paragraph(self, opening: Token, inline: Token) -> None:
        text, gap, heading = inline.content, self._gap, 0
        characters = self._plain()
        if opening.type == "heading_open":
            level = int(opening.tag[1])
            pixels, above = _HEADINGS.get(level, (14, 14))
            characters.setFont(self._theme.reading_font(pixels, bold=True))
            gap, heading = above, level
        if gap is None:
            gap = _TIGHT_GAP if opening.hidden and self._new_item else GAP
        if self._quote:
            characters.setForeground(self._theme.token("muted"))
        self._gap = None
        style = self._block(gap, text=text)
        style.setHeadingLevel(heading)
        if inline.children and inline.children[0].type == "html_inline":
            style.clearProperty(BULLET_DEPTH)  # the box of a task is its sign
        if self._note:
            characters.setFont(self._theme.reading_font(_NOTE_SIZE))
            characters.setForeground(self._theme.token("muted"))
        self._begin(style, characters)
        if self._note:
            self._label(characters)
        self._inline(inline.children or [], characters)

    def _label(self, base: QTextCharFormat) -> None:
        """Begin a footnote with its number; the place is found again by its name."""
        characters = QTextCharFormat(base)
        characters.setFontWeight(QFont.Weight.DemiBold)
        characters.setProperty(NOTE_MARK, self._note)
        characters.setAnchorNames([f"note:{self._note}"])
        self._cursor.insertText(f"{self._note}\u2002", characters)
        self._note = ""

    def _rule(self) -> None:
        style = self._block(GAP)
        style.setLineHeight(12, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        style.setProperty(
            QTextFormat.Property.BlockTrailingHorizontalRulerWidth,
            QTextLength(QTextLength.Type.PercentageLength, 100),
        )
        style.setBackground(QBrush(self._theme.token("line_strong")))
        self._begin(style, self._plain())

    def _nested_code(self, code: str) -> None:
        characters = self._plain()
        characters.setFont(self._theme.mono_font())
        characters.setProperty(CODE, True)
        style = self._block(6)
        style.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        style.setBackground(self._theme.token("code"))
        self._begin(style, characters)
        # One block with soft breaks, so that its ground has no gaps.
        self._cursor.insertText(visible_controls(code).replace("\n", "\u2028"), characters)

    def _display_math(self, source: str) -> None:
        characters = self._plain()
        style = self._block(GAP)
        formula = self._formula(source, display=True)
        if formula is None or not formula.svg:
            characters.setFont(self._theme.mono_font())
            characters.setProperty(FORMULA, source)
            characters.setProperty(DISPLAY, True)
            style.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._begin(style, characters)
            self._cursor.insertText(source.replace("\n", "\u2028"), characters)
            return
        style.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        style.setBottomMargin(4)
        self._begin(style, characters)
        self._picture(formula, source, display=True, pads=(0.0, 0.0))


def _starts_right_to_left(text: str) -> bool:
    import unicodedata

    for character in text[:200]:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
