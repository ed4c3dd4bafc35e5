"""Where the user's token of the Hub is entered and removed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog
from app.ui.widgets.labels import Label


class TokenDialog(FittedDialog):
    """Asks for a token; it is never shown again once it is kept."""

    token_entered = Signal(str)
    token_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(440)
        self._there, self._lasting, self._known = False, True, False
        self._title, self._text = Label(kind="title"), Label(kind="note", wrap=True)
        self._state = Label(kind="strong", wrap=True)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(400)
        self._save = Button(kind="primary", clicked=self._enter)
        self._field.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        self._save.setEnabled(False)
        self._remove = Button(kind="danger", clicked=self.token_removed.emit)
        self._close = Button(clicked=self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (self._title, self._text, self._state, self._field):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._save)
        layout.addLayout(row)
        self.retranslate()

    def set_token(self, there: bool, lasting: bool) -> None:
        """Say whether a token is kept, and whether it outlasts this session."""
        self._there, self._lasting, self._known = there, lasting, True
        self.retranslate()

    def _enter(self) -> None:
        self.token_entered.emit(self._field.text())
        self._field.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.setWindowTitle(self.tr("Your token of the Hub"))
        self._title.setText(self.tr("Your token of the Hub"))
        self._text.setText(
            self.tr(
                "Only for models whose makers ask for consent. It is kept in the system's key store and sent "
                "to huggingface.co alone, never to a mirror or a file server."
            )
        )
        self._state.setText(self._words())
        self._field.setPlaceholderText("hf_…")
        self._field.setAccessibleName(self.tr("Token"))
        self._save.set_words(self.tr("Keep the token"))
        self._remove.set_words(self.tr("Remove"), self.tr("Remove the token"))
        self._remove.setVisible(self._there)
        self._close.set_words(self.tr("Close"))

    def _words(self) -> str:
        if not self._known:
            return self.tr("Asking the key store…")
        if not self._there:
            return self.tr("No token is kept.")
        if self._lasting:
            return self.tr("A token is kept in the key store.")
        return self.tr("This system has no key store: the token is kept until Alcove is closed.")
