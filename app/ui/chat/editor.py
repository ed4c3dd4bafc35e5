"""The editor that takes the place of a message's text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.keys import kept_escape
from app.ui.widgets.plain_text import PlainTextField
from app.ui.widgets.stack import mark_dirty


class EditField(PlainTextField):
    """Enter sends, Shift+Enter breaks; Escape is left to the editor around it."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter out."""
        # Enter that ends a word of an input method doesn't send.
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if enter and not shifted and not self.composing:
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class Editor(Card):
    """Stands in the place of a text; `words` gives its accessible name and the word on its button."""

    sent = Signal(str)
    cancelled = Signal()
    written = Signal()  # the text is another

    def __init__(self, text: str, words: Callable[[], tuple[str, str]]) -> None:
        super().__init__("composer", margins=(12, 10, 12, 10))
        self._words = words
        self._field = EditField()
        self._field.setTabChangesFocus(True)
        self.take_up(text)
        self._field.sent.connect(self._send)
        self._field.textChanged.connect(self._changed)
        self._cancel = Button("", clicked=self.cancelled.emit)
        self._button = Button("", "primary", clicked=self._send)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._button)
        self.column.addWidget(self._field)
        self.column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        name, button = self._words()
        self._field.setAccessibleName(name)
        self._cancel.set_words(self.tr("Cancel"))
        self._button.set_words(button)

    @property
    def text(self) -> str:
        """What is written."""
        return self._field.toPlainText()

    def take_up(self, text: str) -> None:
        """Go on with what was written before."""
        self._field.setPlainText(text)
        self._field.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_focus(self) -> None:
        """Put the keyboard into the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_for(self, width: int) -> int:
        """As high as the text, up to 12 lines."""
        metrics = QFontMetrics(self._field.font())
        lines = 0
        for line in self._field.toPlainText().split("\n")[:12]:
            lines += max(1, -(-metrics.horizontalAdvance(line[:2000]) // max(1, width - 36)))
        self._field.setFixedHeight(min(12, max(2, lines)) * metrics.lineSpacing() + 10)
        return self.column.totalSizeHint().height()

    def event(self, event: QEvent) -> bool:
        """Keep Escape, in the field or on a button, from the window, where it stops an answer."""
        return kept_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        mark_dirty(self)
        self.written.emit()

    def _send(self) -> None:
        self._field.finish_composing()
        if self.text.strip():
            self.sent.emit(self.text)
