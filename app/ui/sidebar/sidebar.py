"""The sidebar: search, new chat, chats by day, and the way to models, settings and help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.domain.chat import ChatSummary, SearchHit
from app.domain.models import DownloadPhase, DownloadState
from app.ui.sidebar.delegate import ChatDelegate
from app.ui.sidebar.download_progress import DownloadProgress
from app.ui.sidebar.model import ChatListModel, RowKind
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Label, Rule

WIDTH = 263


class ChatList(QListView):
    """The list view; keys of a row become intents."""

    delete_pressed = Signal()
    rename_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        else:
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """Shows what it is given; every act of the user is a signal."""

    new_chat_requested = Signal()
    chat_requested = Signal(str)
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    undo_requested = Signal(str)
    export_requested = Signal(str)
    search_changed = Signal(str)
    hit_requested = Signal(str, object)  # chat id, message id or None
    models_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chats: Sequence[ChatSummary] = ()
        self._current: str | None = None
        self._undo_id = ""
        self._downloads: Sequence[DownloadState] = ()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._build()
        theme.changed.connect(self._dress)
        self._dress()
        self.retranslate()

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
        layout.addWidget(self._build_undo())
        self._foot(layout)

    def _build_search(self) -> QWidget:
        self._search = QLineEdit()
        self._search.setObjectName("searchField")
        self._search.setMinimumHeight(36)
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._search_edited)
        self._hint = Label(kind="small")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self._search)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addSpacing(10)
        return self._search

    def _build_list(self) -> QWidget:
        self._model = ChatListModel()
        self._model.renamed.connect(self.rename_requested)
        self._list = ChatList()
        self._list.setObjectName("chatList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(ChatDelegate(self._theme, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.clicked.connect(self._activate)
        self._list.activated.connect(self._activate)
        self._list.delete_pressed.connect(self._delete_current)
        self._list.rename_pressed.connect(self.rename_current)
        return self._list

    def _build_undo(self) -> QWidget:
        self._undo = Card("toolcard", margins=(12, 6, 6, 6))
        row = QHBoxLayout()
        self._undo.column.addLayout(row)
        self._undo_text = Label(kind="note")
        self._undo_button = Button(kind="link", clicked=self._undo_clicked)
        row.addWidget(self._undo_text, 1)
        row.addWidget(self._undo_button)
        self._undo.hide()
        return self._undo

    def _foot(self, layout: QVBoxLayout) -> None:
        self._progress = DownloadProgress(self._theme)
        self._progress.clicked.connect(self.models_requested)
        layout.addWidget(self._progress)
        layout.addWidget(Rule())
        self._models, self._settings, self._help = (
            self._foot_button(signal.emit)
            for signal in (self.models_requested, self.settings_requested, self.help_requested)
        )
        self._download_text = Label(kind="small")
        self._download_text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self._models)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._download_text)
        row.addSpacing(8)
        box = QVBoxLayout()
        box.setSpacing(2)
        for button in (self._models, self._settings, self._help):
            box.addWidget(button)
        layout.addLayout(box)

    def _foot_button(self, tell: Callable[[], object]) -> Button:
        button = Button(kind="row", clicked=tell)
        button.setIconSize(QSize(16, 16))
        return button

    # -- what it shows -------------------------------------------------------------------------

    def set_chats(self, chats: Sequence[ChatSummary]) -> None:
        """Show these chats, last updated first."""
        self._chats = chats
        if not self._search.text().strip():
            self._show_chats()

    def _show_chats(self) -> None:
        self._model.show_chats(self._chats, date.today())
        self._empty.setText(self.tr("Your chats will appear here."))
        self._empty.setVisible(not self._chats)
        self.set_current(self._current)

    def set_current(self, chat_id: str | None) -> None:
        """Mark the open chat."""
        self._current = chat_id
        index = self._model.index_of(chat_id)
        if index.isValid():
            self._list.setCurrentIndex(index)
        elif not self._search.text().strip():
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())

    def set_hits(self, query: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found, unless the field says something else by now."""
        if query != self._search.text() or not query.strip():
            return
        self._model.show_hits(hits)
        self._empty.setText(self.tr("Nothing found."))
        self._empty.setVisible(not hits)

    def show_undo(self, chat: ChatSummary) -> None:
        """Offer to bring a deleted chat back."""
        self._undo_id = chat.id
        metrics = self._undo_text.fontMetrics()
        title = metrics.elidedText(chat.title, Qt.TextElideMode.ElideRight, 110)
        self._undo_text.setText(self.tr("Deleted: {title}").replace("{title}", title))
        self._undo.show()

    def hide_undo(self) -> None:
        """Take the offer back."""
        self._undo.hide()

    def set_downloads(self, states: Sequence[DownloadState]) -> None:
        """Show how many downloads run beside Models, and how far they are above the foot."""
        self._downloads = states
        running = sum(1 for state in states if state.active)
        halted = any(s.phase in (DownloadPhase.PAUSED, DownloadPhase.FAILED) for s in states)
        text = self.tr("paused") if halted else ""
        self._download_text.setText(self.tr("%n downloading", None, running) if running else text)
        self._progress.set_states(states)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def search(self, query: str) -> None:
        """Search as if the query were typed."""
        self._search.setText(query)

    def clear_search(self) -> None:
        """Empty the search field and show the chats."""
        self._search.clear()

    def rename_current(self) -> None:
        """Edit the title of the chosen chat in place."""
        index = self._list.currentIndex()
        if not index.isValid():
            index = self._model.index_of(self._current)
        row = self._model.row(index)
        if row is not None and row.kind is RowKind.CHAT:
            self._list.edit(index)

    # -- what the user does --------------------------------------------------------------------

    def _search_edited(self, text: str) -> None:
        self._hint.setVisible(not text)
        if text.strip():
            self.search_changed.emit(text)
        else:
            self._show_chats()

    def _activate(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is None or row.kind is RowKind.HEADING:
            return
        if row.kind is RowKind.HIT:
            self.hit_requested.emit(row.chat_id, row.message_id)
        else:
            self.chat_requested.emit(row.chat_id)

    def _delete_current(self) -> None:
        row = self._model.row(self._list.currentIndex())
        if row is not None and row.kind is RowKind.CHAT:
            self.delete_requested.emit(row.chat_id)

    def _undo_clicked(self) -> None:
        self._undo.hide()
        self.undo_requested.emit(self._undo_id)

    def _show_menu(self, place: QPoint) -> None:
        index = self._list.indexAt(place)
        row = self._model.row(index)
        if row is None or row.kind is not RowKind.CHAT:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = QAction(self.tr("Rename"), menu)
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        rename.triggered.connect(lambda: self._list.edit(index))
        export = QAction(self.tr("Export…"), menu)
        export.triggered.connect(lambda: self.export_requested.emit(row.chat_id))
        delete = QAction(self.tr("Delete"), menu)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.triggered.connect(lambda: self.delete_requested.emit(row.chat_id))
        menu.addActions([rename, export, delete])
        menu.popup(self._list.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self.clear_search()
        else:
            super().keyPressEvent(event)

    # -- looks and words -----------------------------------------------------------------------

    def _dress(self) -> None:
        self._new.setIcon(self._theme.icon("plus", "on_accent"))
        self._models.setIcon(self._theme.icon("models", "text"))
        self._settings.setIcon(self._theme.icon("settings", "text"))
        self._help.setIcon(self._theme.icon("help", "text"))
        self._list.scheduleDelayedItemsLayout()  # rows may be of another height
        self._list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102 - Qt's
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again, in the language of now."""
        self._search.setPlaceholderText(self.tr("Search chats"))
        self._search.setAccessibleName(self.tr("Search chats"))
        self._hint.setText(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))
        self._new.set_words(self.tr("New chat"))
        self._list.setAccessibleName(self.tr("Chats"))
        self._undo_button.set_words(self.tr("Undo"))
        self._models.set_words(self.tr("Models"))
        self._settings.set_words(self.tr("Settings"))
        self._help.set_words(self.tr("Help"))
        self.set_downloads(self._downloads)
        if not self._search.text().strip():
            self._show_chats()
