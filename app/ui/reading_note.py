"""What is said above the composer while an answer is read aloud."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label


class ReadingNote(Card):
    """One line and the way to end it."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__("notecard", margins=(14, 6, 8, 6))
        self._text = Label(kind="note")
        self.button = Button(kind="link", clicked=self.stop_requested.emit)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.hide()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._text.setText(self.tr("The answer is being read aloud."))
        self.button.set_words(self.tr("Stop reading"))
