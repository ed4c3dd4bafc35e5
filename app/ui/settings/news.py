"""What was done or went wrong, said below the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label


class News(Card):
    """A line that stays until it is closed; its words are asked for again after a change of language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("notecard", margins=(14, 8, 8, 8))
        self._words: Callable[[], str] = str
        self._unheard = False  # by somebody with a screen reader
        self._text = Label(kind="note", wrap=True)
        self._close = IconButton(theme, "close", "", size=14, clicked=self.hide)
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(self._close)
        self.column.addLayout(line)
        self.hide()

    def say(self, words: Callable[[], str], *, bad: bool) -> None:
        """Show words."""
        self._words = words
        self._text.setText(words())
        self._text.set_kind("bad" if bad else "note")
        self._unheard = True
        self.show()
        self._announce()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what was to be said under the lock."""
        super().showEvent(event)
        self._announce()

    def _announce(self) -> None:
        from app.ui.chat.announcer import announce

        if self._unheard and self.isVisible():
            self._unheard = False
            announce(self, self.text)

    def clear(self) -> None:
        """Forget the words and go."""
        self._words, self._unheard = str, False
        self._text.setText("")
        self.hide()

    @property
    def text(self) -> str:
        """What was said last."""
        return self._text.text()

    def retranslate(self, close: str) -> None:
        """Set every word again; `close` names the button that closes it."""
        self._close.set_name(close)
        self._text.setText(self._words())
