"""Plain-text labels: fixed, wrapped, elided, badges."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from app.ui.widgets.direction import directed
from app.ui.widgets.tips import set_tip

_LONG_WORD = re.compile(r"[!-~]{32,}")  # a path, an address, a hash: no word of a language
_PIECE = re.compile(r"[\\/_.=&?]|[^\\/_.=&?]{16}")
_MARKS = re.compile("[\u200b\u200f\u2066\u2069]")
_CHANCE = "\u200b"  # where a line may break


def breakable(text: str) -> str:
    """Return a text whose long words, such as paths, may break behind a separator or 16 letters."""
    return _LONG_WORD.sub(lambda word: _PIECE.sub(rf"\g<0>{_CHANCE}", word[0]), text)


def unmarked(text: str) -> str:
    """Return what was selected in a label without the marks that only lay it out."""
    return _MARKS.sub("", text)


class PlainLabel(QLabel):
    """A label that never reads its text as markup, and that is read in the direction of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._words = text
        shown = breakable(text) if self.wordWrap() else text
        super().setText(directed(shown) if self.isRightToLeft() else shown)

    def text(self) -> str:
        """The text, without the marks of its direction."""
        return self._words

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setText(self._words)
        super().changeEvent(event)


class Label(PlainLabel):
    """A label whose `kind` is a style of the sheet."""

    def __init__(self, text: str = "", kind: str = "", *, wrap: bool = False, on: str = "") -> None:
        super().__init__()
        if kind:
            self.setProperty("kind", kind)
        if on:
            self.setProperty("on", on)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_kind(self, kind: str) -> None:
        """Change the style."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class Picture(QLabel):
    """A label for a picture; were it given words, it would read no markup in them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)


class Badge(PlainLabel):
    """A few words on a soft ground; kinds: ok, warn, bad, accent, plain."""

    def __init__(self, text: str = "", kind: str = "plain") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.show_text(text, kind)

    def show_text(self, text: str, kind: str = "plain") -> None:
        """Set the words and the kind."""
        self.setText(text)
        if self.property("badge") != kind:
            self.setProperty("badge", kind)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that ends in "…" where it doesn't fit; the whole text is the tool tip."""

    where = Qt.TextElideMode.ElideRight

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind)
        if parent is not None:
            self.setParent(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text; nothing is left of the one before."""
        set_tip(self, "")
        super().setText(text)

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text that fits."""
        text = " ".join(self.text().split())
        place = self.contentsRect()
        shown = self.fontMetrics().elidedText(text, self.where, place.width())
        set_tip(self, text if shown != text else "")
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        drawn = directed(shown) if self.isRightToLeft() else shown
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignAbsolute), drawn)


class Rule(QFrame):
    """A thin line, lying or standing."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "vrule" if vertical else "rule")
