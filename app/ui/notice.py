"""Errors and short news that belong to no message, between the conversation and the composer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.chat.error_card import ErrorCard, Explain

_SHOWN_MS = 12_000  # that a line is seen


class NoticeAction(Struct, frozen=True):
    """Something that can be done about a notice: the words of its button, and what that does."""

    words: Callable[[], str]
    act: Callable[[], object]


class NoticeArea(QWidget):
    """Holds at most one error card, which stays until it is settled, and one line that goes by itself."""

    remedy_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: ErrorCard | None = None
        self._words: Callable[[], str] = str
        self._action: NoticeAction | None = None
        self._seen = False
        self._unheard = False  # the line, by somebody with a screen reader
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._note = Card("notecard", margins=(14, 8, 8, 8))
        row = QHBoxLayout()
        self._text = Label(kind="note", wrap=True)
        self._close = IconButton(theme, "close", "", size=14, clicked=self._note.hide)
        self._act = Button(kind="link", clicked=self._take_up)
        self._act.hide()
        row.addWidget(self._text, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._note.column.addLayout(row)
        self._note.hide()
        self._layout.addWidget(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._note.hide)
        self.retranslate()

    def show_notice(self, words: Callable[[], str], action: NoticeAction | None = None) -> None:
        """Say something in passing; `words` are asked for again after a change of language.

        What offers something to do stays until that is done or it is closed.
        """
        self._words, self._action = words, action
        self._text.setText(words())
        self._name_action()
        self._act.setVisible(action is not None)
        self._unheard = True
        self._note.show()
        self._count_down()
        self._announce()

    def _announce(self) -> None:
        """Have a screen reader say the line once it is seen."""
        from app.ui.chat.announcer import announce  # not before the first frame

        if self._seen and self._unheard and not self._note.isHidden():
            self._unheard = False
            announce(self._note, self._text.text())

    def _count_down(self) -> None:
        """A line goes after a while; what nobody sees waits: on another page, minimised, under the lock."""
        if self._seen and self._action is None and not self._note.isHidden():
            self._timer.start()
        else:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it is seen."""
        super().showEvent(event)
        self._seen = True
        self._count_down()
        if self._unheard:
            self._announce()

    def hideEvent(self, event: QHideEvent) -> None:
        """It is no longer seen."""
        super().hideEvent(event)
        self._seen = False
        self._count_down()

    def _take_up(self) -> None:
        action = self._action
        self._note.hide()
        if action is not None:
            action.act()

    def _name_action(self) -> None:
        if self._action is not None:
            self._act.set_words(self._action.words())

    def show_error(self, code: str, detail: str = "", words: Explain | None = None) -> None:
        """Show an error card in place of the last one; `words` finds what it says, in any language."""
        from app.ui.chat.error_card import ErrorCard  # not before the first frame
        from app.ui.errors import explain

        self.clear_error()
        self._error = ErrorCard(code, detail, words or explain)
        self._error.remedy_requested.connect(self._remedy)
        self._layout.insertWidget(0, self._error)

    def clear_error(self) -> None:
        """Take the error card away."""
        if self._error is not None:
            self._error.hide()
            self._error.deleteLater()
            self._error = None

    def clear(self) -> None:
        """Take everything away."""
        self.clear_error()
        self._words, self._action, self._unheard = str, None, False
        self._text.setText("")
        self._note.hide()

    @property
    def error(self) -> ErrorCard | None:
        """The error card shown."""
        return self._error

    @property
    def notice(self) -> str:
        """The line shown, "" when there is none."""
        return self._text.text() if self._note.isVisibleTo(self) else ""

    def _remedy(self, remedy: str) -> None:
        self.clear_error()
        self.remedy_requested.emit(remedy)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._close.set_name(self.tr("Close"))
        self._text.setText(self._words())
        self._name_action()
