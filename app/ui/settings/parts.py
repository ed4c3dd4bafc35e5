"""The parts of the program with their licences, as a table; the text of each in a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.system.parts import Part
from app.ui.settings.control import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.tips import set_tip

_ROW, _ROWS = 28, 8  # pixels, rows shown without scrolling


class PartsTable(Column):
    """Shows the parts that it is given; the licence of the chosen one can be asked for."""

    text_requested = Signal(object)  # Part

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[Part] = ()
        self._table = QTableWidget(0, 3)
        self._table.setProperty("ring", "true")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.setFixedHeight(_ROW * (_ROWS + 1))
        self._table.itemActivated.connect(lambda _: self._ask())
        self._table.itemSelectionChanged.connect(self._chosen_changed)
        self._show = Button(clicked=self._ask)
        self._show.setEnabled(False)
        line = QHBoxLayout()
        line.addWidget(self._show)
        line.addStretch(1)
        self.column.addWidget(self._table)
        self.column.addLayout(line)
        self.retranslate()

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these parts."""
        self._parts = parts
        self._table.setRowCount(len(parts))
        for row, part in enumerate(parts):
            licence = part.licence or self.tr("see its text")
            for column, text in enumerate((part.name, part.version, licence)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                set_tip(item, text)
                self._table.setItem(row, column, item)

    def set_name(self, name: str) -> None:
        """Name the table."""
        self._table.setAccessibleName(name)

    def _part(self) -> Part | None:
        row = self._table.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def _chosen_changed(self) -> None:
        part = self._part()
        self._show.setEnabled(part is not None and bool(part.texts))

    def _ask(self) -> None:
        part = self._part()
        if part is not None and part.texts:
            self.text_requested.emit(part)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._show.set_words(self.tr("Show its licence…"), self.tr("Show the licence of the chosen part"))
        self._table.setHorizontalHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.set_parts(self._parts)


class TextDialog(QDialog):
    """A long text to read and to copy."""

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(Label(title, "title"))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Close"), clicked=self.accept))
        column.addLayout(row)
        self.resize(680, 520)
