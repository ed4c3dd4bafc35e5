"""The bar that finds words in the chat: field, count, next, previous."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.keys import kept_escape
from app.ui.widgets.labels import Label

_WIDTH, _LEAST = 360, 44  # pixels
_TYPING_MS = 120  # after the last key


class FindField(QLineEdit):
    """Enter goes on, with Shift back; Escape closes."""

    stepped = Signal(bool)  # forward
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window, where it stops an answer."""
        return kept_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys out that do something."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.stepped.emit(not shifted)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Emits what is looked for; shows which match of how many is seen."""

    searched = Signal(str)
    stepped = Signal(bool)  # forward
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "findbar")
        self._place = (0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._search)
        self._field = FindField()
        self._field.setClearButtonEnabled(False)
        self._field.stepped.connect(self._step)
        self._field.left.connect(self.closed)
        self._field.textEdited.connect(lambda _: self._timer.start())
        self._count = Label("", "small")
        self._previous = IconButton(theme, "chevron-up", "", clicked=lambda: self._step(False))
        self._next = IconButton(theme, "chevron-down", "", clicked=lambda: self._step(True))
        self._close = IconButton(theme, "close", "", clicked=self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(2)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addSpacing(4)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._theme = theme
        self.retranslate()

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._field.text()

    def fit(self) -> None:
        """Take the size that the letters need."""
        self.ensurePolished()
        self._field.ensurePolished()
        self.setFixedSize(self._theme.scaled(_WIDTH), max(_LEAST, self.sizeHint().height()))

    def open(self, words: str = "") -> None:
        """Take the keyboard, with words that are selected in the chat."""
        if words:
            self._field.setText(words)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def show_place(self, place: int, count: int) -> None:
        """Show which match is seen, from 1, of how many."""
        self._place = (place, count)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)
        if not self.query:
            words = ""
        elif not count:
            words = self.tr("No match")
        else:
            locale = QLocale()
            words = self.tr("{place} of {count}").replace("{place}", locale.toString(place))
            words = words.replace("{count}", locale.toString(count))
        self._count.setText(words)
        self._field.setAccessibleDescription(words)

    def _step(self, forward: bool) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._search()
        else:
            self.stepped.emit(forward)

    def _search(self) -> None:
        self.searched.emit(self.query)

    def retranslate(self) -> None:
        """Set the words."""
        self._field.setPlaceholderText(self.tr("Find in this chat"))
        self._field.setAccessibleName(self.tr("Find in this chat"))
        self._previous.set_name(self.tr("Previous match"))
        self._next.set_name(self.tr("Next match"))
        self._close.set_name(self.tr("Close"))
        self.show_place(*self._place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
