"""The list of chats: several can be chosen, dragged to a folder, renamed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QWidget

from app.domain.chat import ChatSummary
from app.ui.sidebar.delegate import ChatDelegate
from app.ui.sidebar.model import ChatListModel, FolderRow, Heading
from app.ui.theme.theme import Theme

_MIME = "application/x-alcove-chats"
_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ChatList(QListView):
    """Keys, clicks and drops become intents; what they mean is decided elsewhere."""

    opened = Signal(str)  # chat id
    delete_pressed = Signal(list)  # chat ids
    folder_toggled = Signal(str, bool)  # folder id, whether it is to be open
    moved = Signal(list, object)  # chat ids, folder id or None
    pinned = Signal(list, bool)  # chat ids
    menu_requested = Signal(QModelIndex, QPoint)  # row (invalid: none), place on the screen
    edited = Signal()  # the editor of a title was closed

    def __init__(self, theme: Theme, model: ChatListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = ChatDelegate(theme, self)
        self._pressed = -1
        self.setObjectName("chatList")
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    # -- what is chosen ------------------------------------------------------------------------

    def chosen(self) -> list[str]:
        """The chats that are chosen, from the top."""
        rows = (self._model.row(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row))
        return [row.id for row in rows if isinstance(row, ChatSummary)]

    def stand(self) -> tuple[list[str], str]:
        """The names of the rows that are chosen, folders too, and of the one with the keyboard."""
        names = [self._model.name_of(index) for index in self.selectedIndexes()]
        return names, self._model.name_of(self.currentIndex())

    def choose(self, names: Sequence[str], current: str | None) -> None:
        """Choose rows, again after they have changed; the keyboard stands on `current`."""
        selection = QItemSelection()
        for number in self._model.numbers_of(frozenset(names)):
            selection.select(self._model.index(number), self._model.index(number))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(self._model.index_of(current), flags.NoUpdate)

    def selectAll(self) -> None:
        """Choose every chat; headings and folders can't be."""
        selection = QItemSelection()
        start: int | None = None
        for number in range(self._model.rowCount() + 1):
            is_chat = isinstance(self._model.row(self._model.index(number)), ChatSummary)
            if is_chat and start is None:
                start = number
            elif not is_chat and start is not None:
                selection.select(self._model.index(start), self._model.index(number - 1))
                start = None
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def is_editing(self) -> bool:
        """Whether a title is being edited; new rows would throw that away."""
        return self.state() is QAbstractItemView.State.EditingState

    def start_editing(self, index: QModelIndex) -> None:
        """Edit the title or name of a row in place, where it is seen: else it would take the keys unseen."""
        if index.isValid() and self.isVisible():
            self.scrollTo(index)
            self.edit(index)

    def end_editing(self) -> None:
        """Keep what was typed into a title, and close its editor."""
        editor = self.indexWidget(self.currentIndex())  # one that was closed before may not be gone yet
        if self.is_editing and editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The editing has ended."""
        super().closeEditor(editor, hint)
        self.edited.emit()

    # -- keys and clicks -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Left and Right close and open a folder, Delete deletes."""
        row = self._model.row(self.currentIndex())
        key = event.key()
        if key == Qt.Key.Key_Delete and self.chosen():
            self.delete_pressed.emit(self.chosen())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_editing:
            self._activate(self.currentIndex())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and isinstance(row, FolderRow):
            opens = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            self.folder_toggled.emit(row.folder.id, key == opens)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the row, which a click must not leave; the three dots at its end open its menu."""
        index = self._with_dots_at(event)
        if index.isValid():
            self._pressed = -1
            place = self._delegate.more_place(self.visualRect(index), self.layoutDirection())
            self._ask_menu(index, self.viewport().mapToGlobal(place.bottomLeft()))
            return
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks rename, but not those on the three dots."""
        if not self._with_dots_at(event).isValid():
            super().mouseDoubleClickEvent(event)

    def _with_dots_at(self, event: QMouseEvent) -> QModelIndex:
        """The row whose three dots are clicked, invalid where it is something else."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        dots = self._delegate.more_place(self.visualRect(index), self.layoutDirection())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _SEVERAL
        has_menu = isinstance(self._model.row(index), ChatSummary | FolderRow)
        return index if plain and has_menu and dots.contains(place) else QModelIndex()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A plain click opens; with Ctrl or Shift it chooses."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers() & _SEVERAL
        if plain and index.row() == self._pressed and not self.is_editing:
            self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if isinstance(row, FolderRow):
            self.folder_toggled.emit(row.folder.id, not row.folder.open)
        elif isinstance(row, ChatSummary):
            self.opened.emit(row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the one with the keyboard."""
        place, index = event.globalPos(), self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self._ask_menu(index, place)

    def _ask_menu(self, index: QModelIndex, place: QPoint) -> None:
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.menu_requested.emit(index, place)

    # -- dragging ------------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen chats."""
        ids = [i for i in self.chosen() if not self._is_temporary(i)]
        if not ids:
            return
        data = QMimeData()
        data.setData(_MIME, "\n".join(ids).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def _is_temporary(self, chat_id: str) -> bool:
        row = self._model.row(self._model.index_of(chat_id))
        return isinstance(row, ChatSummary) and row.temporary

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take chats only."""
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark where the chats would go."""
        super().dragMoveEvent(event)  # scrolls at the edges
        if event.mimeData().hasFormat(_MIME):
            self._mark(self._target(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Mark nothing."""
        super().dragLeaveEvent(event)
        self._mark(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the chats into the folder, among the pinned ones, or back under their days."""
        self._mark(QModelIndex())
        ids = bytes(event.mimeData().data(_MIME).data()).decode().split("\n")
        if ids and ids[0]:
            self.drop_on(ids, self._target(event.position().toPoint()))
            event.acceptProposedAction()

    def drop_on(self, chat_ids: Sequence[str], target: QModelIndex) -> None:
        """Tell where dragged chats go: `target` is a folder, the heading of the pinned ones, or none."""
        row = self._model.row(target)
        if isinstance(row, Heading):
            self.pinned.emit(list(chat_ids), True)
            return
        folder = row.folder.id if isinstance(row, FolderRow) else None
        rows = [self._model.row(self._model.index_of(name)) for name in chat_ids]
        pinned = [row.id for row in rows if isinstance(row, ChatSummary) and row.pinned]
        if pinned:  # else they would stay where they are
            self.pinned.emit(pinned, False)
        self.moved.emit(list(chat_ids), folder)

    def _target(self, place: QPoint) -> QModelIndex:
        """The folder or the heading of pinned chats that a place belongs to; invalid for none."""
        number = self.indexAt(place).row()
        row = self._model.row(self._model.index(number))
        if isinstance(row, ChatSummary) and (row.pinned or row.folder_id):
            while number > 0 and isinstance(row, ChatSummary):
                number -= 1
                row = self._model.row(self._model.index(number))
        takes = isinstance(row, FolderRow) or (isinstance(row, Heading) and row.pinned)
        return self._model.index(number) if takes else QModelIndex()

    def _mark(self, index: QModelIndex) -> None:
        if self._delegate.set_target(index.row()):
            self.viewport().update()
