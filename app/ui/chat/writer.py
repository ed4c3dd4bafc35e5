"""Writes parsed Markdown into a document, character format by character format: no markup is ever read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
)

from app.ui.chat.markdown import TextSegment, safe_link, visible_controls
from app.ui.chat.math import Formula, MathRenderer
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import BULLET_DEPTH, QUOTE_DEPTH, QUOTE_STEP

if TYPE_CHECKING:
    from markdown_it.token import Token

LINE_HEIGHT = 22  # pixels, of text at 14 px
GAP = 10  # pixels between paragraphs
_TIGHT_GAP = 3
_HEADINGS = {1: (20, 20), 2: (17, 18), 3: (15, 16)}  # level: pixels, gap above


class DocumentWriter:
    """Writes segments at the end of one document; `pending` says that a formula is still being drawn."""

    def __init__(self, document: QTextDocument, theme: Theme, math: MathRenderer, ratio: float = 1.0) -> None:
        self._document, self._theme, self._math, self._ratio = document, theme, math, ratio
        self._cursor = QTextCursor(document)
        self.pending = False
        self._reset()

    def _reset(self) -> None:
        self._fresh = self._document.isEmpty()
        self._quote = 0
        self._lists: list[QTextListFormat] = []
        self._new_item = False
        self._gap: int | None = None

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
        tokens = segment.tokens
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
        elif kind.startswith("math_block"):
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
        text, gap = inline.content, self._gap
        characters = self._plain()
        if opening.type == "heading_open":
            level = int(opening.tag[1])
            pixels, above = _HEADINGS.get(level, (14, 14))
            characters.setFont(self._theme.reading_font(pixels, bold=True))
            gap = above
        if gap is None:
            gap = _TIGHT_GAP if opening.hidden and self._new_item else GAP
        if self._quote:
            characters.setForeground(self._theme.token("muted"))
        self._gap = None
        self._begin(self._block(gap, text=text), characters)
        self._inline(inline.children or [], characters)

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
        style = self._block(6)
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
            self._begin(style, characters)
            self._cursor.insertText(source, characters)
            return
        style.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        style.setBottomMargin(4)
        self._begin(style, characters)
        self._picture(formula, source, display=True, pads=(0.0, 0.0))

    # -- inside a paragraph --------------------------------------------------------------------

    def _plain(self) -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(self._theme.reading_font(14))
        characters.setForeground(self._theme.token("text"))
        return characters

    def _inline(self, tokens: Sequence[Token], base: QTextCharFormat) -> None:
        stack = [base]
        for token in tokens:
            kind, current = token.type, stack[-1]
            if kind == "text":
                self._cursor.insertText(token.content, current)
            elif kind in ("softbreak", "hardbreak"):
                self._cursor.insertText(" " if kind == "softbreak" else "\u2028", current)
            elif kind == "code_inline":
                self._cursor.insertText(token.content, self._code(current))
            elif kind == "image":
                self._image(token, current)
            elif kind.startswith("math_inline"):
                self._inline_math(token.content, current, display=kind.endswith("double"))
            elif kind == "html_inline" and "task-list-item-checkbox" in token.content:
                # The task-list plug-in writes its own box: the only HTML there can be.
                self._cursor.insertText("☑ " if "checked" in token.content else "☐ ", current)
            elif token.nesting == 1:
                stack.append(self._opened(token, current))
            elif token.nesting == -1 and len(stack) > 1:
                stack.pop()
            elif token.content:
                self._cursor.insertText(token.content, current)

    def _opened(self, token: Token, current: QTextCharFormat) -> QTextCharFormat:
        characters = QTextCharFormat(current)
        if token.type == "strong_open":
            characters.setFontWeight(QFont.Weight.Bold)
        elif token.type == "em_open":
            characters.setFontItalic(True)
        elif token.type == "s_open":
            characters.setFontStrikeOut(True)
        elif token.type == "link_open" and (address := safe_link(str(token.attrGet("href") or ""))):
            characters.setAnchor(True)
            characters.setAnchorHref(address)
            characters.setForeground(self._theme.token("accent"))
            characters.setFontUnderline(True)
        return characters

    def _code(self, current: QTextCharFormat) -> QTextCharFormat:
        characters = QTextCharFormat(current)
        font = self._theme.mono_font(12.5)
        font.setBold(current.fontWeight() >= QFont.Weight.Bold)
        characters.setFont(font)
        characters.setBackground(self._theme.token("bubble"))
        return characters

    def _image(self, token: Token, current: QTextCharFormat) -> None:
        """A picture is never loaded: say what it is and where it would come from."""
        characters = QTextCharFormat(current)
        characters.setForeground(self._theme.token("muted"))
        words = " ".join(part for part in (token.content, f"({token.attrGet('src')})") if part)
        self._cursor.insertText(words, characters)

    def _inline_math(self, source: str, current: QTextCharFormat, *, display: bool) -> None:
        formula = self._formula(source, display=display)
        if formula is None or not formula.svg:
            characters = QTextCharFormat(current)
            characters.setFontItalic(True)
            self._cursor.insertText(source, characters)
            return
        # AlignMiddle sets the middle of a picture half an x-height above the base line: pad it to fit.
        middle = QFontMetricsF(current.font()).xHeight()
        excess = (formula.height - formula.depth) - formula.depth - middle
        pads = (max(0.0, -excess), max(0.0, excess))
        self._picture(formula, source, display=False, pads=pads)

    def _formula(self, source: str, *, display: bool) -> Formula | None:
        formula = self._math.formula(source, display=display, colour=self._theme.name("text"))
        self.pending = self.pending or formula is None
        return formula

    def _picture(self, formula: Formula, source: str, *, display: bool, pads: tuple[float, float]) -> None:
        name = f"formula:{hash((source, display, self._theme.dark)) & 0xFFFFFFFFFFFF:x}"
        image = formula.image(self._ratio, *pads)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        style = QTextImageFormat()
        style.setName(name)
        style.setWidth(formula.width)
        style.setHeight(formula.height + sum(pads))
        style.setToolTip(source)
        style.setProperty(QTextFormat.Property.ImageAltText, source)
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._cursor.insertImage(style)


def _starts_right_to_left(text: str) -> bool:
    import unicodedata

    for character in text[:200]:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
