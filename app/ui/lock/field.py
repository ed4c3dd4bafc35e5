"""Where a passphrase is typed: hidden, shown while a button is on, never kept by the system's word lists."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_LONGEST = 1000  # characters
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(QWidget):
    """A labelled field; `edited` tells of each letter, `entered` of Return."""

    edited = Signal()
    entered = Signal()

    def __init__(self, *, labelled: bool = True) -> None:
        super().__init__()
        self._label = Label(kind="strong")
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self.line.setInputMethodHints(_HINTS)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.line.returnPressed.connect(self.entered)
        self._shown = False
        self._show = Button(kind="quiet", clicked=self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        self._label.setVisible(labelled)  # laid out by now: else it would be a window
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        column.addLayout(row)
        self.setFocusProxy(self.line)
        self._hide_letters()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what is typed, the steps back too."""
        self.line.setText("")
        self._hide_letters()

    def set_name(self, name: str) -> None:
        """Say what is typed here."""
        self._label.setText(name)
        self.line.setAccessibleName(name)
        self._name_button()

    def _toggle(self) -> None:
        self._shown = not self._shown
        mode = QLineEdit.EchoMode.Normal if self._shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._name_button()

    def _hide_letters(self) -> None:
        self._shown = False
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_button()

    def _name_button(self) -> None:
        words = self.tr("Hide") if self._shown else self.tr("Show")
        self._show.set_words(words, f"{words}: {self._label.text()}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()
        super().changeEvent(event)
