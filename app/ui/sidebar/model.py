"""The chats as a list model: headings by day, chats, or search hits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import Enum, auto
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.chat import ChatSummary, SearchHit

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class RowKind(Enum):
    """What a row of the list is."""

    HEADING = auto()
    CHAT = auto()
    HIT = auto()


class Row(Struct, frozen=True):
    """A row: its text, and for a hit the snippet with its marks as (start, length)."""

    kind: RowKind
    text: str
    chat_id: str = ""
    message_id: str | None = None
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class ChatListModel(QAbstractListModel):
    """Rows for the sidebar's view; editing a chat's row asks for a new title."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show_chats(self, chats: Sequence[ChatSummary], today: date) -> None:
        """Show chats, last updated first, under a heading for each stretch of days."""
        rows: list[Row] = []
        heading = ""
        for chat in chats:
            label = day_label(datetime.fromtimestamp(chat.updated_at).date(), today)
            if label != heading:
                heading = label
                rows.append(Row(RowKind.HEADING, label))
            rows.append(Row(RowKind.CHAT, chat.title, chat.id))
        self._set(rows)

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show what a search found."""
        self._set([Row(RowKind.HIT, h.title, h.chat_id, h.message_id, h.snippet, h.marks) for h in hits])

    def row(self, index: Index) -> Row | None:
        """The row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, chat_id: str | None) -> QModelIndex:
        """The row of a chat, an invalid index when it isn't listed."""
        for number, row in enumerate(self._rows):
            if row.kind is RowKind.CHAT and row.chat_id == chat_id:
                return self.index(number)
        return QModelIndex()

    def _set(self, rows: list[Row]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt's
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}. {row.snippet}" if row.snippet else row.text
        if role == ROW_ROLE:
            return row
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        row = self.row(index)
        title = str(value).strip()
        if row is None or row.kind is not RowKind.CHAT or not title or role != Qt.ItemDataRole.EditRole:
            return False
        if title != row.text:
            self._rows[index.row()] = Row(RowKind.CHAT, title, row.chat_id)
            self.dataChanged.emit(index, index)
            self.renamed.emit(row.chat_id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None or row.kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if row.kind is RowKind.CHAT else flags


def day_label(day: date, today: date) -> str:
    """Return the heading that a day stands under."""
    translate = QCoreApplication.translate
    age = (today - day).days
    if age <= 0:
        return translate("Sidebar", "Today")
    if age == 1:
        return translate("Sidebar", "Yesterday")
    if age <= 7:
        return translate("Sidebar", "Previous 7 days")
    if age <= 30:
        return translate("Sidebar", "Previous 30 days")
    first = day.replace(day=1)
    name = QLocale().standaloneMonthName(first.month)
    if first.year == today.year:
        return name
    year = QLocale().toString(QDate(first.year, first.month, 1), "yyyy")
    return translate("Sidebar", "{month} {year}").replace("{month}", name).replace("{year}", year)
