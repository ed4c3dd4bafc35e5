"""How several chats are exported: the format, and into a zip file or a folder."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.exchange import Format
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class ExportDialog(QDialog):
    """A window-modal page; `chosen` tells the format and whether one zip file is wanted."""

    chosen = Signal(object, bool)  # Format, zip

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(460)
        self._count = count
        self._title = Label("", "title")
        self._format_label, self._place_label = Label("", "strong"), Label("", "strong")
        self._formats = {
            kind: QRadioButton() for kind in (Format.JSON, Format.MARKDOWN, Format.HTML, Format.PDF)
        }
        self._zip, self._folder = QRadioButton(), QRadioButton()
        self._groups = [QButtonGroup(self), QButtonGroup(self)]
        for button in self._formats.values():
            self._groups[0].addButton(button)
            button.toggled.connect(lambda _: self._follow())
        for button in (self._zip, self._folder):
            self._groups[1].addButton(button)
        self._cancel = Button("", clicked=self.close)
        self._go = Button("", "primary", clicked=self._choose)
        self._lay_out()
        self._formats[Format.JSON].setChecked(True)
        self._zip.setChecked(True)
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._format_label)
        for button in self._formats.values():
            column.addWidget(button)
        column.addSpacing(8)
        column.addWidget(self._place_label)
        column.addWidget(self._zip)
        column.addWidget(self._folder)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        column.addLayout(row)

    @property
    def format(self) -> Format:
        """The chosen format."""
        return next(kind for kind, button in self._formats.items() if button.isChecked())

    def choose_format(self, kind: Format) -> None:
        """Choose a format."""
        self._formats[kind].setChecked(True)

    def _follow(self) -> None:
        """PDF files are drawn by the window, one after the other, into a folder."""
        pdf = self._formats[Format.PDF].isChecked()
        self._zip.setEnabled(not pdf)
        if pdf:
            self._folder.setChecked(True)

    def _choose(self) -> None:
        kind, packed = self.format, self._zip.isChecked()
        self.close()
        self.chosen.emit(kind, packed)

    def retranslate(self) -> None:
        """Set every word again."""
        self.setWindowTitle(self.tr("Export chats"))
        self._title.setText(self.tr("Export %n chat(s)", None, self._count))
        self._format_label.setText(self.tr("Format"))
        self._place_label.setText(self.tr("Where"))
        words = {
            Format.JSON: self.tr("JSON: complete, can be imported again"),
            Format.MARKDOWN: self.tr("Markdown: to read and edit"),
            Format.HTML: self.tr("HTML: to read in a browser"),
            Format.PDF: self.tr("PDF: to print and send"),
        }
        for kind, button in self._formats.items():
            button.setText(words[kind])
        self._zip.setText(self.tr("One zip file"))
        self._folder.setText(self.tr("A folder, a file for each chat"))
        self._cancel.set_words(self.tr("Cancel"))
        self._go.set_words(self.tr("Export…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
