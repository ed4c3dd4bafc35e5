"""The connections of this session as a table: time, host, purpose, bytes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.domain.models import Connection
from app.ui.settings.control import Column
from app.ui.traffic import traffic
from app.ui.widgets.labels import Label
from app.ui.widgets.tips import set_tip
from app.ui.words import purpose

_MOST_ROWS = 6  # shown without scrolling
_ROW = 28  # pixels


class ConnectionTable(Column):
    """Says that there are none, or lists them, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._connections: Sequence[Connection] = ()
        self._none = Label(kind="note", wrap=True)
        self._table = QTableWidget(0, 4)
        self._table.setProperty("ring", "true")
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        mode = QHeaderView.ResizeMode.ResizeToContents
        self._table.horizontalHeader().setSectionResizeMode(0, mode)  # the others share what is left
        self.column.addWidget(self._none)
        self.column.addWidget(self._table)
        self.retranslate()

    def set_connections(self, connections: Sequence[Connection]) -> None:
        """Show these connections."""
        self._connections = connections
        self._none.setVisible(not connections)
        self._table.setVisible(bool(connections))
        self._table.setRowCount(len(connections))
        for row, connection in enumerate(reversed(connections)):
            for column, text in enumerate(self._texts(connection)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                set_tip(item, text)
                self._table.setItem(row, column, item)
        rows = min(len(connections), _MOST_ROWS)
        self._table.setFixedHeight(_ROW * (rows + 1) + 8)

    def _texts(self, connection: Connection) -> tuple[str, str, str, str]:
        locale = QLocale()
        time = QDateTime.fromSecsSinceEpoch(int(connection.started_at)).time()
        return (
            locale.toString(time, QLocale.FormatType.ShortFormat),
            connection.host,
            purpose(connection),
            traffic(connection),
        )

    def set_name(self, name: str) -> None:
        """Name the table."""
        self._table.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._none.setText(self.tr("None. Nothing was sent or fetched in this session."))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Time"), self.tr("Host"), self.tr("Purpose"), self.tr("Traffic")]
        )
        self._table.setAccessibleName(self.tr("Connections of this session"))
        self.set_connections(self._connections)
