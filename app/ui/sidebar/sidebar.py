"""The sidebar: search, new chat, the chats in their order, and the way to the other pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.chat import ChatSummary, Folder
from app.domain.downloads import DownloadPhase, DownloadState
from app.ui.figures import number
from app.ui.sidebar.chat_list import ChatList
from app.ui.sidebar.download_progress import DownloadProgress
from app.ui.sidebar.model import ChatListModel, FolderRow, Heading
from app.ui.sidebar.undo import UndoCard
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button, EndButton
from app.ui.widgets.labels import Label, Rule

WIDTH = 263
_HOUR = 3600  # seconds
_ICON = 16  # pixels, in text of the usual size


class Sidebar(QWidget):
    """Shows what it is given; every act of the user is a signal."""

    search_requested = Signal()
    new_chat_requested = Signal()
    chat_in_folder_requested = Signal(str)  # folder id: a new chat that goes into it
    chat_requested = Signal(str)
    rename_requested = Signal(str, str)
    folder_rename_requested = Signal(str, str)
    folder_toggled = Signal(str, bool)
    folder_requested = Signal(list)  # chat ids that go into the new folder
    folder_delete_requested = Signal(str)
    move_requested = Signal(list, object)  # chat ids, folder id or None
    pin_requested = Signal(list, bool)
    delete_requested = Signal(list)
    undo_requested = Signal(list)
    export_requested = Signal(list)
    duplicate_requested = Signal(str)
    keep_requested = Signal(str)
    models_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    trash_requested = Signal()
    show_requested = Signal()  # it is hidden, and something in it is wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chats: Sequence[ChatSummary] = ()
        self._folders: Sequence[Folder] = ()
        self._current: str | None = None
        self._marked: str | None = None  # the same, but while a title is being edited
        self._to_edit = ""  # the chat or folder that is renamed once it is listed
        self._before: QWidget | None = None  # what had the keyboard before a title was edited
        self._in_trash = 0
        self._downloads: Sequence[DownloadState] = ()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._look_at_day)
        self._build()
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()
        self._wait_for_day()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self._build_search())
        self._new = Button(kind="primary", clicked=self.new_chat_requested.emit)
        self._new.setProperty("align", "left")
        self._new.setMinimumHeight(36)
        layout.addWidget(self._new)
        self._empty = Label(kind="note", wrap=True)
        self._empty.setContentsMargins(8, 12, 8, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._build_list(), 1)
        self.undo = UndoCard()
        self.undo.undo_requested.connect(self.undo_requested)
        layout.addWidget(self.undo)
        self._foot(layout)

    def _build_search(self) -> QWidget:
        self._search = EndButton("search", self.search_requested.emit, margin=10)
        self._search.setMinimumHeight(36)
        return self._search

    def _build_list(self) -> QWidget:
        self._model = ChatListModel()
        self._model.renamed.connect(self.rename_requested)
        self._model.folder_renamed.connect(self.folder_rename_requested)
        self._list = ChatList(self._theme, self._model)
        self._list.opened.connect(self.chat_requested)
        self._list.delete_pressed.connect(self.delete_requested)
        self._list.folder_toggled.connect(self.folder_toggled)
        self._list.moved.connect(self.move_requested)
        self._list.pinned.connect(self.pin_requested)
        self._list.menu_requested.connect(self._show_menu)
        self._list.edited.connect(lambda: QTimer.singleShot(0, self, self._edited))
        return self._list

    def _foot(self, layout: QVBoxLayout) -> None:
        self._progress = DownloadProgress(self._theme)
        self._progress.clicked.connect(self.models_requested)
        layout.addWidget(self._progress)
        layout.addWidget(Rule())
        signals = (
            *(self.models_requested, self.settings_requested, self.help_requested),
            self.trash_requested,
        )
        self._models, self._settings, self._help, self._trash = (
            self._foot_button(signal.emit) for signal in signals
        )
        self._trash.hide()
        box = QVBoxLayout()
        box.setSpacing(2)
        for button in (self._trash, self._models, self._settings, self._help):
            box.addWidget(button)
        layout.addLayout(box)

    def _foot_button(self, tell: Callable[[], object]) -> EndButton:
        return EndButton("row", tell)

    # -- what it shows -------------------------------------------------------------------------

    def set_chats(self, chats: Sequence[ChatSummary], folders: Sequence[Folder] = ()) -> None:
        """Show these chats, last updated first, and folders."""
        self._chats, self._folders = chats, folders
        self._refresh()

    def _refresh(self) -> None:
        if self._list.is_editing:
            return  # again when the editor is closed: what is typed isn't thrown away
        (chosen, keyboard), place = self._list.stand(), self._list.verticalScrollBar().value()
        if self._model.show_chats(self._chats, self._folders, date.today()):
            self._list.doItemsLayout()
            self._list.verticalScrollBar().setValue(place)
            self._list.choose(chosen, keyboard)
        if self._marked != self._current or not self._list.selectedIndexes():
            self._mark_current()
        self._empty.setText(self.tr("Your chats will appear here."))
        self._empty.setVisible(not self._chats and not self._folders)
        self._edit_waiting()

    def _look_at_day(self) -> None:
        """Put yesterday's chats under Yesterday once it is over."""
        self._refresh()
        self._wait_for_day()

    def _wait_for_day(self) -> None:
        """Wait until midnight, an hour at most: while a computer sleeps, its timers may stand still."""
        now = datetime.now()
        tomorrow = datetime.combine(now.date() + timedelta(days=1), datetime.min.time())
        left = min(_HOUR, (tomorrow - now).total_seconds() + 1)  # timers may be early
        self._midnight.start(round(1000 * left))

    def set_current(self, chat_id: str | None) -> None:
        """Mark the open chat when another one is open now; what is chosen otherwise stays so."""
        self._current = chat_id
        if chat_id != self._marked and not self._list.is_editing:  # choosing would close the editor
            self._mark_current()

    def _mark_current(self) -> None:
        self._marked = self._current
        self._list.choose([self._current or ""], self._current)

    def set_busy(self, chat_id: str) -> None:
        """Mark the chat in which an answer is being written, "" for none."""
        self._model.set_busy(chat_id)

    def set_trash(self, count: int) -> None:
        """Show the way to the trash while there is something in it."""
        self._in_trash = count
        self._trash.setVisible(count > 0)
        self._trash.set_end(number(count))
        self._trash.setAccessibleName(self.tr("Trash, %n chats", None, count))

    def set_keys(self, search: str) -> None:
        """Show the keys of the search."""
        self._search.set_end(search)

    def set_downloads(self, states: Sequence[DownloadState]) -> None:
        """Show how many downloads run beside Models, and how far they are above the foot."""
        self._downloads = states
        running = sum(1 for state in states if state.active)
        halted = any(s.phase in (DownloadPhase.PAUSED, DownloadPhase.FAILED) for s in states)
        text = self.tr("paused") if halted else ""
        self._models.set_end(self.tr("%n downloading", None, running) if running else text)
        self._progress.set_states(states)

    def chosen(self) -> list[str]:
        """The chats that are chosen, else the open one."""
        return self._list.chosen() or ([self._current] if self._current else [])

    # -- renaming ------------------------------------------------------------------------------

    def rename_current(self) -> None:
        """Edit the title of the row with the keyboard, else of the open chat, in place."""
        if self._list.is_editing:
            return
        there = self._list.isVisible() and self._list.hasFocus()
        name = self._model.name_of(self._list.currentIndex()) if there else ""
        name = name or self._current or ""
        if self._model.index_of(name).isValid():
            self._edit(name)
        else:
            self._edit_in_folder(name)

    def edit_chat(self, chat_id: str) -> None:
        """Edit the title of a chat in place."""
        self._edit(chat_id)

    def edit_folder(self, folder_id: str) -> None:
        """Edit the name of a folder in place, once it is listed."""
        self._edit(folder_id)

    def _edit_in_folder(self, chat_id: str) -> None:
        """Edit the title of a chat whose folder is closed: it is listed once that is open."""
        for chat in self._chats:
            if chat.id == chat_id and chat.folder_id is not None:
                self._edit(chat_id)
                self.folder_toggled.emit(chat.folder_id, True)

    def _edit(self, name: str) -> None:
        if not self._list.is_editing:
            self._before = QApplication.focusWidget()
        if self.isHidden():
            self.show_requested.emit()
        self._to_edit = name
        self._edit_waiting()

    def _edit_waiting(self) -> None:
        index = self._model.index_of(self._to_edit or None)
        if not index.isValid():
            return
        self._to_edit = ""
        if self._list.isVisible():
            self._list.setFocus()
            self._list.setCurrentIndex(index)
            self._list.start_editing(index)
        if not self._list.is_editing:
            self._before = None

    def _edited(self) -> None:
        """An editor was closed: show what came meanwhile, and give the keyboard back if nobody took it."""
        if not self._list.is_editing:
            if QApplication.focusWidget() in (self._list, None):
                self._give_back()
            self._before = None
        self._refresh()

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the editor of a title: hidden, it would take what is typed."""
        super().hideEvent(event)
        if self.isHidden():  # by itself, not with the window
            self._list.end_editing()
            self._give_back()

    # -- menus ---------------------------------------------------------------------------------

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        from app.ui.sidebar import menus  # not before the first frame

        row = self._model.row(index)
        menu = menus.new_menu(self)
        if isinstance(row, FolderRow):
            folder = row.folder
            words = self.tr("New chat in this folder")
            menus.add(menu, words, lambda: self.chat_in_folder_requested.emit(folder.id))
            toggle = self.tr("Close") if folder.open else self.tr("Open")
            menus.add(menu, toggle, lambda: self.folder_toggled.emit(folder.id, not folder.open))
            menus.add(menu, self.tr("Rename"), lambda: self.edit_folder(folder.id), "F2")
            menu.addSeparator()
            words = self.tr("Delete the folder, keep its chats")
            menus.add(menu, words, lambda: self.folder_delete_requested.emit(folder.id))
        elif row is None or isinstance(row, Heading):
            menus.add(menu, self.tr("New folder…"), lambda: self.folder_requested.emit([]))
        else:
            ids = frozenset(self._list.chosen()) | {row.id}
            menus.fill_chat_menu(menu, self, [c for c in self._chats if c.id in ids], self._folders)
        menu.popup(place)

    def delete_words(self, count: int) -> str:
        """What deletes so many chats."""
        return self.tr("Delete") if count == 1 else self.tr("Delete %n chats", None, count)

    # -- looks and words -----------------------------------------------------------------------

    def _dress(self) -> None:
        theme = self._theme
        size = QSize(theme.scaled(_ICON), theme.scaled(_ICON))
        self._new.setIcon(theme.icon("plus", "on_accent"))
        self._new.setIconSize(size)
        for button, icon in (
            *((self._models, "models"), (self._settings, "settings")),
            *((self._help, "help"), (self._trash, "trash")),
        ):
            button.setIcon(theme.icon(icon, "text"))
            button.setIconSize(size)
        self._list.scheduleDelayedItemsLayout()  # rows may be of another height
        self._list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again, in the language of now."""
        self._search.set_words(self.tr("Search chats"), self.tr("Search chats and commands"))
        self._new.set_words(self.tr("New chat"))
        self._list.setAccessibleName(self.tr("Chats"))
        self._trash.setText(self.tr("Trash"))
        self._models.set_words(self.tr("Models"))
        self._settings.set_words(self.tr("Settings"))
        self._help.set_words(self.tr("Help"))
        self.set_downloads(self._downloads)
        self.set_trash(self._in_trash)
        self._refresh()
