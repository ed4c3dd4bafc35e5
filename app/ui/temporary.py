"""What is said above the composer of a chat that is never stored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label


class TemporaryNote(Card):
    """Says that nothing is stored; one click keeps the chat."""

    keep_requested = Signal()

    def __init__(self) -> None:
        super().__init__("notecard", margins=(14, 6, 8, 6))
        self._text = Label(kind="note", wrap=True)
        self.button = Button(kind="link", clicked=self.keep_requested.emit)
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
        self._text.setText(
            self.tr("Temporary chat: nothing of it is stored. It is gone when Alcove is closed.")
        )
        self.button.set_words(self.tr("Keep this chat"))
