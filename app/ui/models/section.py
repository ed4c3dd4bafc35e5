"""A part of the models page: a title, things on its right, a column below."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import Label


class Section(QWidget):
    """`column` takes the content, `head` what stands on the right of the title.

    A section with `placeholder` is hidden until `add` puts a first widget into it.
    """

    def __init__(self, *, placeholder: bool = False) -> None:
        super().__init__()
        self._title = Label(kind="title")
        self._title.hide()
        acts = QWidget()
        self.head = FlowLayout(acts, spacing=6)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addWidget(FoldingRow(self._title, acts, spacing=6))
        if placeholder:
            self.hide()

    def minimumSizeHint(self) -> QSize:
        """Any width will do: what is inside follows it."""
        return QSize(0, super().minimumSizeHint().height())

    def set_title(self, title: str) -> None:
        """Set the words of the title; "" shows none."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others and show the section."""
        self.column.addWidget(widget)
        self.show()
