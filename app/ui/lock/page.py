"""What a locked window shows: nothing of the chats, and a field for the passphrase."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.lock.field import PassphraseField
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Picture

_WIDTH = 380  # pixels
_ICON = 30


class LockPage(QWidget):
    """Asks for the passphrase; says what goes on, and how long the next try has to wait."""

    unlock_requested = Signal(str)
    anew_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._error: Callable[[], str] | None = None  # why the window stays locked
        self._closing, self._wait, self._busy = False, 0, False
        self._icon = Picture()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title, self._lead = Label(kind="display"), Label(kind="muted", wrap=True)
        self._news, self._note = Label(kind="bad", wrap=True), Label(kind="note", wrap=True)
        for label in (self._title, self._lead, self._news, self._note):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.field = PassphraseField(labelled=False)
        self.field.edited.connect(self._typed)
        self.field.entered.connect(self._unlock)
        self.button = Button(kind="primary", clicked=self._unlock)
        self._help = Button(kind="link", clicked=self._toggle_note)
        self._anew = Button(kind="danger", clicked=self.anew_requested.emit)
        self._note.hide()
        self._anew.hide()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._second)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _lay_out(self) -> None:
        middle = self._middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addSpacing(12)
        for widget in (self.field, self.button, self._news):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._note)
        column.addWidget(self._anew, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    # -- what it shows -------------------------------------------------------------------------

    def set_closing(self, closing: bool) -> None:
        """Say whether an answer is still being written behind the page."""
        self._closing = closing
        self._say()

    def set_opening(self, opening: bool) -> None:
        """Say that a passphrase is being tried or the chats are being opened."""
        self._busy = opening
        self._say()

    def refuse(self, words: Callable[[], str], seconds: float = 0.0) -> None:
        """Say why the window stays locked, in any language; the next try waits so many seconds."""
        self._busy, self._error, self._wait = False, words, math.ceil(seconds)
        self.field.line.selectAll()
        if self._wait:
            self._clock.start()
        self._say()

    def reset(self) -> None:
        """Forget what was typed and said, for the next time."""
        self.field.clear()
        self._error, self._busy, self._wait = None, False, 0
        self._clock.stop()
        self._note.hide()
        self._anew.hide()
        self._say()

    @property
    def waiting(self) -> bool:
        """Whether a passphrase was entered and nothing has come of it yet."""
        return self._busy

    @property
    def news(self) -> str:
        """What is said below the field."""
        return self._news.text()

    def _typed(self) -> None:
        if not self._wait:
            self._error = None
        self._say()

    def _unlock(self) -> None:
        if self.button.isEnabled():
            self._busy, self._error = True, None
            self._say()
            self.unlock_requested.emit(self.field.text)

    def _second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._wait = 0
            self._clock.stop()
        self._say()

    def _toggle_note(self) -> None:
        for widget in (self._note, self._anew):
            widget.setVisible(widget.isHidden())

    def _say(self) -> None:
        self.button.setEnabled(bool(self.field.text) and not self._wait and not self._busy)
        self.button.set_words(self.tr("Opening…") if self._busy else self.tr("Unlock"))
        text = self._error() if self._error is not None else ""
        if self._wait:
            text += " " + self.tr("Next try in %n second(s).", "", self._wait)
        elif not text and self._closing:
            text = self.tr("An answer is still being written. Your chats are closed when it has ended.")
        self._news.set_kind("bad" if self._error is not None else "note")
        if text != self._news.text():
            self._news.setText(text)
            self._news.setAccessibleName(text)
        self.field.line.setAccessibleDescription(text)

    def _dress(self) -> None:
        size = QSize(_ICON, _ICON)
        self._icon.setPixmap(self._theme.icon("lock", "accent").pixmap(size))
        self._middle.setFixedWidth(self._theme.scaled(_WIDTH))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Alcove is locked"))
        self._lead.setText(self.tr("Your chats are encrypted on this computer."))
        self.field.set_name(self.tr("Passphrase"))
        self.field.line.setPlaceholderText(self.tr("Passphrase"))
        self._help.set_words(self.tr("Passphrase forgotten?"))
        self._note.setText(
            self.tr(
                "Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: "
                "they are put aside then, in case you remember."
            )
        )
        self._anew.set_words(self.tr("Begin anew…"))
        self._say()
