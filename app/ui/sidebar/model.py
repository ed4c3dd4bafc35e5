"""The chats as a list model: pinned ones, folders, then by day."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
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

from app.domain.chat import ChatSummary, Folder
from app.domain.times import dated

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Heading(Struct, frozen=True):
    """A row above a stretch of chats; `pinned` when what is dropped on it is pinned."""

    text: str
    pinned: bool = False


class FolderRow(Struct, frozen=True):
    """A folder with the number of its chats."""

    folder: Folder
    count: int


Row = Heading | FolderRow | ChatSummary


class ChatListModel(QAbstractListModel):
    """Rows for the sidebar's view; editing a row asks for a new title or name.

    A list of 10,000 chats is cut into its stretches without looking at each: the rows are the chats.
    """

    renamed = Signal(str, str)  # chat id, title
    folder_renamed = Signal(str, str)  # folder id, name

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._busy = ""

    def show_chats(self, chats: Sequence[ChatSummary], folders: Sequence[Folder], today: date) -> bool:
        """Show chats, last updated first; whether anything changed."""
        rows: list[Row] = []
        loose = [chat for chat in chats if not (chat.pinned or chat.folder_id or chat.temporary)]
        if len(loose) < len(chats) or folders:
            rows += self._first_rows(chats, folders)
        rows += _by_day(loose, today)
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def _first_rows(self, chats: Sequence[ChatSummary], folders: Sequence[Folder]) -> list[Row]:
        rows: list[Row] = []
        translate = QCoreApplication.translate
        inside: dict[str | None, list[ChatSummary]] = {}
        for chat in chats:
            if not chat.pinned:
                inside.setdefault(chat.folder_id, []).append(chat)
        for heading, some in (
            (Heading(translate("Sidebar", "Temporary")), [c for c in chats if c.temporary]),
            (Heading(translate("Sidebar", "Pinned"), pinned=True), [c for c in chats if c.pinned]),
        ):
            rows += [heading, *some] if some else []
        if folders:
            rows.append(Heading(translate("Sidebar", "Folders")))
        for folder in folders:
            own = inside.get(folder.id, [])
            rows.append(FolderRow(folder, len(own)))
            rows += own if folder.open else []
        return rows

    def row(self, index: Index) -> Row | None:
        """The row at an index, None outside."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def name_of(self, index: Index) -> str:
        """The id of a chat or folder, "" for other rows."""
        row = self.row(index)
        return _id(row) if row is not None else ""

    def index_of(self, name: str | None) -> QModelIndex:
        """The row of a chat or folder, an invalid index when it isn't listed."""
        for number, row in enumerate(self._rows):
            if name is not None and _id(row) == name:
                return self.index(number)
        return QModelIndex()

    def numbers_of(self, names: Collection[str]) -> list[int]:
        """The places of chats and folders in the list."""
        return [n for n, row in enumerate(self._rows) if not isinstance(row, Heading) and _id(row) in names]

    @property
    def busy_chat(self) -> str:
        """The chat in which an answer is being written, "" for none."""
        return self._busy

    def set_busy(self, chat_id: str) -> None:
        """Mark the chat in which an answer is being written."""
        before, self._busy = self._busy, chat_id
        for name in (before, chat_id):
            index = self.index_of(name or None)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt's
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row if role == ROW_ROLE else None

    def _spoken(self, row: Row) -> str:
        if isinstance(row, FolderRow):
            state = self.tr("open") if row.folder.open else self.tr("closed")
            folder, chats = self.tr("Folder"), self.tr("%n chats", None, row.count)
            return f"{folder} {row.folder.name}, {chats}, {state}"
        if isinstance(row, ChatSummary) and row.id == self._busy:
            writing = self.tr("an answer is being written")
            return f"{_text(row)}, {writing}"
        return _text(row)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: D102
        row = self.row(index)
        text = " ".join(str(value).split())
        if row is None or isinstance(row, Heading) or not text or role != Qt.ItemDataRole.EditRole:
            return False
        if text == _text(row):
            return True
        if isinstance(row, FolderRow):
            self._rows[index.row()] = replace(row, folder=replace(row.folder, name=text))
            self.folder_renamed.emit(row.folder.id, text)
        else:
            self._rows[index.row()] = replace(row, title=text)
            self.renamed.emit(row.id, text)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 - Qt's
        row = self.row(index)
        if row is None or isinstance(row, Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        movable = isinstance(row, ChatSummary) and not row.temporary
        return flags | Qt.ItemFlag.ItemIsDragEnabled if movable else flags


def _id(row: Row) -> str:
    if isinstance(row, ChatSummary):
        return row.id
    return row.folder.id if isinstance(row, FolderRow) else ""


def _text(row: Row) -> str:
    if isinstance(row, ChatSummary):
        return row.title or QCoreApplication.translate("Sidebar", "New chat")
    return row.folder.name if isinstance(row, FolderRow) else row.text


def _by_day(chats: Sequence[ChatSummary], today: date) -> list[Row]:
    """Chats, last updated first, under a heading for each stretch of days."""
    rows: list[Row] = []
    start = 0
    while start < len(chats):
        day = datetime.fromtimestamp(dated(chats[start].updated_at)).date()
        first = _first_day(day, today)
        oldest = first.year <= 1970  # earlier times have no time stamp everywhere
        since = -math.inf if oldest else datetime.combine(first, datetime.min.time()).timestamp()
        # The stretch ends before the first chat that is older than its first day.
        end = bisect_left(chats, -since, lo=start, key=lambda chat: -chat.updated_at)
        while end < len(chats) and chats[end].updated_at >= since:
            end += 1
        rows.append(Heading(day_label(day, today)))
        rows += chats[start : max(end, start + 1)]
        start = max(end, start + 1)
    return rows


def _first_day(day: date, today: date) -> date:
    """The oldest day that stands under the same heading as a day."""
    age = (today - day).days
    for most in (0, 1, 7, 30):
        if age <= most:
            return today - timedelta(days=most)
    return day.replace(day=1)


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
