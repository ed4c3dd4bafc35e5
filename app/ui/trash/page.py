"""The trash: deleted chats to search, bring back or remove for good."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.chat import ChatSummary
from app.store.search import searchable
from app.store.upkeep import TRASH_SECONDS
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.direction import drawn, turned
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import Label

Index = QModelIndex | QPersistentModelIndex
_DAY = 86_400.0
_HEIGHT, _PAD, _RADIUS = 40, 12, 7
_SEARCH = 190  # pixels that the field takes at least


class TrashModel(QAbstractListModel):
    """Deleted chats, last deleted first."""

    def __init__(self) -> None:
        super().__init__()
        self._chats: Sequence[ChatSummary] = ()

    def set_chats(self, chats: Sequence[ChatSummary]) -> None:
        """Show these."""
        self.beginResetModel()
        self._chats = chats
        self.endResetModel()

    def chat(self, index: Index) -> ChatSummary:
        """The chat of a row."""
        return self._chats[index.row()]

    def when(self, index: Index) -> str:
        """How long ago it was deleted and how long it stays, in words."""
        age = max(0.0, time.time() - (self.chat(index).deleted_at or 0.0))
        left = max(0, round((TRASH_SECONDS - age) / _DAY))
        ago = self.tr("%n days ago", None, int(age / _DAY)) if age >= _DAY else self.tr("today")
        rest = self.tr("%n days left", None, left)
        return f"{ago} · {rest}"

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102 - Qt's
        return 0 if parent is not None and parent.isValid() else len(self._chats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102 - Qt's
        if not index.isValid() or index.row() >= len(self._chats):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.chat(index).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.chat(index).title}, {self.when(index)}"
        return None


class TrashDelegate(QStyledItemDelegate):
    """A title, and at the right when it was deleted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102 - Qt's
        return QSize(100, self._theme.scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        model = index.model()
        if not isinstance(model, TrashModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._background(painter, rect, option)
        place = rect.adjusted(_PAD, 0, -_PAD, 0)
        when, small = model.when(index), self._theme.font(12)
        painter.setFont(small)
        painter.setPen(self._theme.token("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, drawn(painter, when))
        words = place.adjusted(0, 0, -QFontMetrics(small).horizontalAdvance(when) - 16, 0)
        place = turned(painter.layoutDirection(), place, words)
        font = self._theme.font(13)
        painter.setFont(font)
        painter.setPen(self._theme.token("text"))
        title = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, drawn(painter, title))
        painter.restore()

    def _background(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.token("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.token("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class TrashList(QListView):
    """The list; Enter brings back, Delete removes for good."""

    restore_pressed = Signal()
    purge_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.purge_pressed.emit()
        else:
            super().keyPressEvent(event)


class TrashPage(Page):
    """Shows what it is given; nothing is removed for good without a question."""

    restore_requested = Signal(list)  # chat ids
    purge_requested = Signal(list)
    empty_requested = Signal()

    def __init__(self, theme: Theme, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(back, parent)
        self._chats: Sequence[ChatSummary] = ()
        self._note = Label(kind="note", wrap=True)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._restore = Button(kind="primary", clicked=self._restore_chosen)
        self._purge = Button(kind="danger", clicked=self._purge_chosen)
        self._empty = Button(kind="danger", clicked=self._empty_all)
        self._empty.setProperty("inhead", "true")  # beside the way back
        self._model = TrashModel()
        self._list = TrashList()
        self._lay_out(theme)
        theme.changed.connect(self._list.viewport().update)
        self.retranslate()
        self._filter()

    def _lay_out(self, theme: Theme) -> None:
        self._list.setModel(self._model)
        self._list.setItemDelegate(TrashDelegate(theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.restore_pressed.connect(self._restore_chosen)
        self._list.purge_pressed.connect(self._purge_chosen)
        self._list.doubleClicked.connect(lambda _: self._restore_chosen())
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self._search.setMinimumWidth(theme.scaled(_SEARCH))
        self.column.addWidget(self._note)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self._restore, self._purge):
            flow.addWidget(button)
        self.column.addWidget(FoldingRow(self._search, acts))
        self._nothing = Label(kind="note")
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._list, 1)
        self.head.insertWidget(self.head.count() - 1, self._empty)

    def set_chats(self, chats: Sequence[ChatSummary]) -> None:
        """Show what is in the trash, last deleted first."""
        self._chats = chats
        self._filter()

    def _filter(self) -> None:
        words = searchable(self._search.text()).split()
        titles = ((chat, searchable(chat.title)) for chat in self._chats)
        shown = [chat for chat, title in titles if all(word in title for word in words)]
        chosen = set(self._chosen())
        self._model.set_chats(shown)
        for number, chat in enumerate(shown):
            if chat.id in chosen:
                flag = self._list.selectionModel().SelectionFlag.Select
                self._list.selectionModel().select(self._model.index(number), flag)
        self._refresh()

    def _refresh(self) -> None:
        some = bool(self._list.selectedIndexes())
        self._restore.setEnabled(some)
        self._purge.setEnabled(some)
        self._empty.setVisible(bool(self._chats))
        self._nothing.setVisible(self._model.rowCount() == 0)
        nothing = self.tr("Nothing found.") if self._chats else self.tr("The trash is empty.")
        self._nothing.setText(nothing)

    def _chosen(self) -> list[str]:
        rows = sorted(self._list.selectedIndexes(), key=QModelIndex.row)
        return [self._model.chat(index).id for index in rows]

    def _restore_chosen(self) -> None:
        if ids := self._chosen():
            self.restore_requested.emit(ids)

    def _purge_chosen(self) -> None:
        if ids := self._chosen():
            question = self.tr("Delete %n chats for ever?", None, len(ids))
            self._ask(question, self.tr("Delete for ever"), lambda: self.purge_requested.emit(ids))

    def _empty_all(self) -> None:
        question = self.tr("Delete all %n chats in the trash for ever?", None, len(self._chats))
        self._ask(question, self.tr("Empty the trash"), self.empty_requested.emit)

    def _ask(self, question: str, yes: str, act: Callable[[], object]) -> None:
        from app.ui.widgets.question import Question

        for_ever = self.tr("This can't be undone. A daily backup may still hold them for a week.")
        box = Question(self, question, for_ever)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sure = box.addButton(yes, Question.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(Question.StandardButton.Cancel))
        box.finished.connect(lambda _: act() if box.clickedButton() is sure else None)
        box.open()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Trash"))
        self.set_back(self.tr("Back to the chat"))
        self._note.setText(
            self.tr("Deleted chats stay here for 30 days. After that they are removed for good.")
        )
        self._search.setPlaceholderText(self.tr("Search the trash"))
        self._search.setAccessibleName(self.tr("Search the trash"))
        self._list.setAccessibleName(self.tr("Deleted chats"))
        self._restore.set_words(self.tr("Restore"))
        self._purge.set_words(self.tr("Delete for ever"))
        self._empty.set_words(self.tr("Empty the trash"))
        self._refresh()
