"""The offer to bring deleted chats back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.chat import ChatSummary
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import ElidedLabel

_SHOWN_MS = 10_000


class UndoCard(Card):
    """Shown for a while after a deletion."""

    undo_requested = Signal(list)  # chat ids

    def __init__(self) -> None:
        super().__init__("toolcard", margins=(12, 6, 6, 6))
        self._chats: Sequence[ChatSummary] = ()
        self._text = ElidedLabel(kind="note")
        self.button = Button(kind="link", clicked=self._undo)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        self.retranslate()

    def show_chats(self, chats: Sequence[ChatSummary]) -> None:
        """Offer to bring these back."""
        self._chats = chats
        self.retranslate()
        self.show()
        self._timer.start()

    def forget(self) -> None:
        """Offer nothing, and name nothing."""
        self.hide()
        self._chats = ()
        self.retranslate()

    def _undo(self) -> None:
        self.hide()
        self.undo_requested.emit([chat.id for chat in self._chats])

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.button.set_words(self.tr("Undo"))
        if len(self._chats) == 1:
            self._text.setText(self.tr("Deleted: {title}").replace("{title}", self._chats[0].title))
        else:
            self._text.setText(self.tr("%n chats deleted", None, len(self._chats)))
