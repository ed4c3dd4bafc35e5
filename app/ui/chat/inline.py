"""Writes the inside of a paragraph: words, code, links, formulas, character format by character format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)

from app.ui.chat.markdown import host_of, safe_link, says_host, visible_controls, without_overrides
from app.ui.chat.math import Formula, MathRenderer
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import CODE, DISPLAY, FORMULA, LINK_HOST, NOTE_REFERENCE
from app.ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from markdown_it.token import Token


class InlineWriter:
    """Writes at a cursor; `pending` says that a formula is still being drawn. No markup is ever read."""

    def __init__(self, document: QTextDocument, theme: Theme, math: MathRenderer, ratio: float = 1.0) -> None:
        self._theme, self._math, self._ratio = theme, math, ratio
        self._cursor = QTextCursor(document)
        self.pending = False

    @property
    def _document(self) -> QTextDocument:
        """The document, asked for each time: what PySide gave for it can be void while Qt's lives on.

        It may get the object of a document that lay at the same address before, and that ends with its owner.
        """
        return self._cursor.document()

    def _plain(self) -> QTextCharFormat:
        characters = QTextCharFormat()
        characters.setFont(self._theme.reading_font(14))
        characters.setForeground(self._theme.token("text"))
        return characters

    def _inline(self, tokens: Sequence[Token], base: QTextCharFormat) -> None:
        stack, words = [base], [""]  # formats, and the words of the links they belong to
        for token in tokens:
            kind, current = token.type, stack[-1]
            if not token.nesting:
                words[-1] += token.content if kind in ("text", "code_inline") else " "
            if token.nesting == 1:
                stack.append(self._opened(token, current))
                words.append("")
            elif token.nesting == -1 and len(stack) > 1:
                stack.pop()
                said = words.pop()
                words[-1] += said
                if kind == "link_close" and current.isAnchor():
                    self._host(current.anchorHref(), said, stack[-1])
            elif not token.nesting:
                self._leaf(token, current)

    def _leaf(self, token: Token, current: QTextCharFormat) -> None:
        kind = token.type
        if kind == "code_inline":
            self._inline_code(token.content, current)
        elif kind == "note_ref":
            self._reference(token.content, current)
        elif kind == "image":
            self._image(token, current)
        elif kind.startswith("math_inline"):
            self._inline_math(token.content, current, display=kind.endswith("double"))
        elif kind in ("softbreak", "hardbreak"):
            self._cursor.insertText(" " if kind == "softbreak" else "\u2028", current)
        elif kind == "html_inline" and "task-list-item-checkbox" in token.content:
            # The task-list plug-in writes its own box: the only HTML there can be.
            self._cursor.insertText("☑" if "checked=" in token.content else "☐", current)
        elif token.content:
            self._cursor.insertText(without_overrides(token.content), current)

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

    def _host(self, address: str, words: str, current: QTextCharFormat) -> None:
        """Say where a link leads, unless its words do."""
        host = host_of(address)
        if not host or says_host(words, address):
            return
        characters = QTextCharFormat(current)
        characters.setFont(self._theme.reading_font(12))
        characters.setForeground(self._theme.token("muted"))
        characters.setProperty(LINK_HOST, True)
        self._cursor.insertText(f"\u00a0({host})", characters)

    def _inline_code(self, code: str, current: QTextCharFormat) -> None:
        """Code runs from left to right, in any text."""
        right_to_left = self._cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft
        shown = visible_controls(code)
        self._cursor.insertText(f"\u2066{shown}\u2069" if right_to_left else shown, self._code(current))

    def _code(self, current: QTextCharFormat) -> QTextCharFormat:
        characters = QTextCharFormat(current)
        font = self._theme.mono_font(12.5)
        font.setBold(current.fontWeight() >= QFont.Weight.Bold)
        characters.setFont(font)
        characters.setBackground(self._theme.token("bubble"))
        characters.setProperty(CODE, True)
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
            characters.setProperty(FORMULA, source)
            self._cursor.insertText(source, characters)
            return
        # AlignMiddle sets the middle of a picture half an x-height above the base line: pad it to fit.
        middle = QFontMetricsF(current.font()).xHeight() / (self._theme.px(1000) / 1000)
        excess = (formula.height - formula.depth) - formula.depth - middle
        pads = (max(0.0, -excess), max(0.0, excess))
        self._picture(formula, source, display=False, pads=pads)

    def _formula(self, source: str, *, display: bool) -> Formula | None:
        formula = self._math.formula(source, display=display, colour=self._theme.name("text"))
        self.pending = self.pending or formula is None
        return formula

    def _picture(self, formula: Formula, source: str, *, display: bool, pads: tuple[float, float]) -> None:
        zoom = self._theme.px(1000) / 1000
        name = f"formula:{hash((source, display, self._theme.dark, zoom)) & 0xFFFFFFFFFFFF:x}"
        image = formula.image(self._ratio * zoom, *pads)
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        style = QTextImageFormat()
        style.setName(name)
        style.setWidth(formula.width * zoom)
        style.setHeight((formula.height + sum(pads)) * zoom)
        set_tip(style, source, wrap=True)
        style.setProperty(QTextFormat.Property.ImageAltText, source)
        style.setProperty(FORMULA, source)
        style.setProperty(DISPLAY, display)
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        self._cursor.insertImage(style)

    def _reference(self, label: str, current: QTextCharFormat) -> None:
        characters = QTextCharFormat(current)
        characters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        characters.setForeground(self._theme.token("accent"))
        characters.setAnchor(True)
        characters.setAnchorHref(f"note:{label}")
        characters.setProperty(NOTE_REFERENCE, label)
        self._cursor.insertText(label, characters)
