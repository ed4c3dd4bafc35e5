"""The lock among the settings: whether it is on, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.ui.settings.control import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import Label


class LockControls(Column):
    """Buttons by whether a passphrase is set."""

    on_requested = Signal()
    lock_requested = Signal()
    change_requested = Signal()
    off_requested = Signal()
    threats_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = False
        self._state = Label(kind="note", wrap=True)
        self.set_up = Button(clicked=self.on_requested.emit)
        self.now = Button(clicked=self.lock_requested.emit)
        self.change = Button(clicked=self.change_requested.emit)
        self.off = Button(clicked=self.off_requested.emit)
        self.threats = Button(kind="link", clicked=self.threats_requested.emit)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=8)
        for button in (self.set_up, self.now, self.change, self.off, self.threats):
            flow.addWidget(button)
        self.column.addWidget(self._state)
        self.column.addWidget(buttons)
        self.retranslate()

    def set_on(self, on: bool) -> None:
        """Say whether a passphrase is set."""
        self._on = on
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        on, off = self.tr("On: chats, drafts, files and backups are encrypted."), self.tr("Off.")
        self._state.setText(on if self._on else off)
        self.set_up.set_words(self.tr("Set a passphrase…"))
        self.now.set_words(self.tr("Lock now"))
        self.change.set_words(self.tr("Change the passphrase…"))
        self.off.set_words(self.tr("Switch off…"), self.tr("Switch the lock off"))
        self.threats.set_words(self.tr("What it protects from"))
        self.set_up.setVisible(not self._on)
        for button in (self.now, self.change, self.off):
            button.setVisible(self._on)
