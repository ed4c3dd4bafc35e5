"""The files on this computer: a table with what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.library.shelf import ShelfEntry
from app.ui.errors import explain
from app.ui.models.section import Section
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Badge, ElidedLabel, Label

_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


class ModelRow(Card):
    """A model file: its name, size and place, and what can be done with it."""

    use_requested = Signal(object)  # ModelRef
    remove_requested = Signal(str)

    def __init__(self, entry: ShelfEntry, *, in_use: bool) -> None:
        super().__init__("card", margins=(18, 12, 14, 12), spacing=4)
        ref = entry.ref
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(ref.name, "strong"))
        if in_use:
            row.addWidget(Badge(self.tr("In use"), "accent"))
        row.addStretch(1)
        if entry.size:
            row.addWidget(Label(QLocale().formattedDataSize(entry.size, 1, _DECIMAL), "note"))
        if not entry.error and not in_use:
            row.addWidget(Button(self.tr("Use"), clicked=lambda: self.use_requested.emit(ref)))
        if not ref.built_in:
            row.addWidget(
                Button(self.tr("Take off the list"), clicked=lambda: self.remove_requested.emit(ref.id))
            )
        self.column.addLayout(row)
        if entry.error:
            words = explain(entry.error, entry.detail)
            self.column.addWidget(Label(f"{words.title}. {words.text}", "warn", wrap=True))
        elif ref.built_in:
            text = self.tr("A tiny built-in model that knows a little about Alcove and can be wrong.")
            self.column.addWidget(Label(text, "note", wrap=True))
        else:
            self.column.addWidget(ElidedLabel(str(ref.path), "note"))


class ShelfSection(Section):
    """Shows the model files; every act is a signal."""

    file_requested = Signal()
    use_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[ShelfEntry] = ()
        self._in_use = ""
        self._add = Button(clicked=self.file_requested.emit)
        self.head.addWidget(self._add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addLayout(self._rows)
        self.retranslate()

    def set_models(self, entries: Sequence[ShelfEntry], in_use: str) -> None:
        """Show the files on this computer and mark the one in use."""
        if (entries, in_use) == (self._entries, self._in_use) and self._rows.count():
            return
        self._entries, self._in_use = entries, in_use
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            row = ModelRow(entry, in_use=entry.ref.id == in_use)
            row.use_requested.connect(self.use_requested)
            row.remove_requested.connect(self.remove_requested)
            self._rows.addWidget(row)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("On this computer"))
        self._add.set_words(self.tr("Use a file I have…"))
        entries, self._entries = self._entries, ()
        self.set_models(entries, self._in_use)
