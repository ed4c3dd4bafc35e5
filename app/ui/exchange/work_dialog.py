"""How far an export or import is, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.progress import ProgressBar


class WorkDialog(QDialog):
    """A small window-modal page; closing it cancels too."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setMinimumWidth(380)
        self._done = False
        self._title, self._line = Label("", "title"), Label("", "note")
        self._bar = ProgressBar(theme, height=6)
        self._cancel = Button("", clicked=self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._title, self._bar, self._line):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        column.addLayout(row)
        self._count = 0
        self.retranslate()

    def show_share(self, share: float, count: int) -> None:
        """Show how far it is, from 0 to 1, and how many chats are done."""
        self._bar.set_share(share)
        self._count = count
        self._line.setText(self.tr("%n chat(s) so far", None, count))

    def finish(self) -> None:
        """Close without cancelling: it is over."""
        self._done = True
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Closing ends what is going on."""
        if not self._done:
            self._done = True
            self.cancelled.emit()
        super().reject()
        self.deleteLater()

    def retranslate(self) -> None:
        """Set the words."""
        self.setWindowTitle(self.tr("Export chats"))
        self._title.setText(self.tr("Exporting chats"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.set_words(self.tr("Cancel"))
        self.show_share(self._bar.share, self._count)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
