"""The frame of a full page: a title, a way back, and a centred column that scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

COLUMN_WIDTH = 760


class Page(QWidget):
    """`column` takes the content, `width` pixels at most; `set_title`, `set_back` set the head's words."""

    def __init__(
        self, back: Callable[[], object], parent: QWidget | None = None, *, width: int = COLUMN_WIDTH
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = Label(kind="title")
        self._back = Button(kind="quiet", clicked=back)
        bar = QWidget()
        bar.setObjectName("topBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(52)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._back)
        self.head = row
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._scroll(width), 1)

    def _scroll(self, width: int) -> QWidget:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it hands on the keys that scroll
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner, middle = QWidget(), QWidget()
        middle.setMaximumWidth(width)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        row = QHBoxLayout(inner)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.area.setWidget(inner)
        return self.area

    def set_title(self, title: str) -> None:
        """Set the page's title."""
        self._title.setText(title)

    def set_back(self, words: str) -> None:
        """Set the words of the button that leads back to the chat."""
        self._back.set_words(words)
