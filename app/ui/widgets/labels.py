"""Plain-text labels: fixed, wrapped, elided, badges."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from app.ui.widgets.direction import directed


class PlainLabel(QLabel):
    """A label that never reads its text as markup, and that is read in the direction of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._words = text
        super().setText(directed(text) if self.isRightToLeft() else text)

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

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind)
        if parent is not None:
            self.setParent(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text that fits."""
        text = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(_plain(text) if shown != text else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        drawn = directed(shown) if self.isRightToLeft() else shown
        painter.drawText(self.rect(), int(side | Qt.AlignmentFlag.AlignAbsolute), drawn)


class Rule(QFrame):
    """A thin line, lying or standing."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "vrule" if vertical else "rule")


def _plain(text: str) -> str:
    # A tool tip has no plain-text mode: leading white space and escaping keep markup inert.
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
