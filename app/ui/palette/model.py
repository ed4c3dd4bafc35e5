"""The rows of the box: hits by chat, folders, commands, settings, help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.chat import SearchHit
from app.ui.palette.fuzzy import Command, Marks

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Title(Struct, frozen=True):
    """The words above a group of rows."""

    text: str


class HitRow(Struct, frozen=True):
    """A hit; `first` of its chat when the chat's title stands above it."""

    hit: SearchHit
    first: bool


class CommandRow(Struct, frozen=True):
    """A command, with the letters that match."""

    command: Command
    marks: Marks = ()


Row = Title | HitRow | CommandRow


def hit_rows(hits: Sequence[SearchHit]) -> list[Row]:
    """Hits of one chat under each other; a hit in the title alone is its own row."""
    rows: list[Row] = []
    before = ""
    for number, hit in enumerate(hits):
        following = hits[number + 1] if number + 1 < len(hits) else None
        if hit.message_id is None and following is not None and following.chat_id == hit.chat_id:
            continue  # the title stands above the message that follows
        rows.append(HitRow(hit, first=hit.chat_id != before))
        before = hit.chat_id
    return rows


class PaletteModel(QAbstractListModel):
    """Rows as given."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def number_of(self, row: Row | None) -> int:
        """Where a row stands, -1 where it doesn't."""
        return self._rows.index(row) if row in self._rows else -1

    def next_row(self, number: int, step: int) -> int:
        """The next row that can be chosen, in steps of 1 or -1; the same when there is none."""
        at = number + step
        while 0 <= at < len(self._rows):
            if not isinstance(self._rows[at], Title):
                return at
            at += step
        return number

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt's
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words_of(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None or isinstance(row, Title):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def words_of(row: Row) -> str:
    """What a screen reader says."""
    if isinstance(row, Title):
        return row.text
    if isinstance(row, CommandRow):
        return f"{row.command.words}, {row.command.end}" if row.command.end else row.command.words
    return f"{row.hit.title}. {row.hit.snippet}" if row.hit.message_id else row.hit.title
