"""A field of plain text that takes text of any shape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextOption
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.widgets.labels import Label

_LONG_RUN = 2000  # letters without a space
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """How lines of a text break: anywhere where it has a word that no line can hold.

    Qt looks for the end of such a word anew at each of its lines: 500,000 letters take seconds, and 0.07 s
    when they may break anywhere.
    """
    long = len(text) > _LONG_RUN and max(map(len, text.split()), default=0) > _LONG_RUN
    return _ANYWHERE if long else _AT_WORDS


class PlainTextField(QPlainTextEdit):
    """Breaks lines at words, or anywhere where a word is endless."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composed = ""  # what an input method shows and hasn't given yet

    @property
    def composing(self) -> bool:
        """Whether an input method is at work on a word."""
        return bool(self._composed)

    def finish_composing(self) -> None:
        """Take the word that is being composed as it stands: buttons that send don't take the keyboard."""
        if self._composed:
            QGuiApplication.inputMethod().commit()
        if self._composed:  # not every input method does that
            event = QInputMethodEvent()
            event.setCommitString(self._composed)
            QApplication.sendEvent(self, event)
            QGuiApplication.inputMethod().reset()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def setPlainText(self, text: str) -> None:
        """Show a text."""
        if (mode := wrap_mode(text)) is not self.wordWrapMode():
            self.clear()  # what is there isn't laid out once more
            self.setWordWrapMode(mode)
        super().setPlainText(text)

    def insertPlainText(self, text: str) -> None:
        """Write at the cursor."""
        if wrap_mode(text) is _ANYWHERE:
            self.setWordWrapMode(_ANYWHERE)
        super().insertPlainText(text)


class LimitLine(Label):
    """A line below a field that says when more is written than will be kept."""

    def __init__(self, field: QPlainTextEdit, most: int) -> None:
        super().__init__("", "warn", wrap=True)
        self._field, self._most = field, most
        self.hide()
        field.textChanged.connect(self.refresh)

    @property
    def kept(self) -> str:
        """What is kept of the text."""
        return self._field.toPlainText()[: self._most]

    def refresh(self) -> None:
        """Look at the text, also where the field's signals were blocked."""
        # The document counts in UTF-16, which is never less: most texts need no second look.
        count = self._field.document().characterCount() - 1
        over = count > self._most and len(self._field.toPlainText()) > self._most
        if over:
            words = self.tr("Only the first {limit} characters are kept.")
            self.setText(words.replace("{limit}", QLocale().toString(self._most)))
        if over == self.isHidden():
            self.setVisible(over)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
