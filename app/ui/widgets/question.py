"""The system's box with a question: its words may be those of a file or of a model, and none is markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class Question(QMessageBox):
    """A box over a window that shows a text, and a second one below it, to the letter."""

    def __init__(self, parent: QWidget | None, text: str, below: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(below)
