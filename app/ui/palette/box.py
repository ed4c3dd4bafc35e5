"""The box over the window (Ctrl+K): chats that hold some words, folders, commands, settings, help topics."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.chat import ChatSummary, SearchHit
from app.ui.figures import number
from app.ui.palette.delegate import PAD, PaletteDelegate
from app.ui.palette.fuzzy import Command, best
from app.ui.palette.model import CommandRow, HitRow, PaletteModel, Row, Title, hit_rows, words_of
from app.ui.theme.theme import Theme
from app.ui.widgets.keys import kept_escape
from app.ui.widgets.labels import Label, Rule

_WIDTH, _TOP, _FIELD, _RADIUS = 640, 84, 52, 14
_SHADE = 70  # of 255, over the window
_SPREAD = 12  # pixels of shadow
_INSIDE = _RADIUS, _RADIUS, -_RADIUS, -_RADIUS  # what of the card hides all behind it
_RECENT, _FOLDERS, _COMMANDS, _SETTINGS, _HELP = 5, 3, 8, 4, 4  # rows of a group
_ONLY_COMMANDS = ">"
_OFTEN = frozenset(("new_chat", "again_high", "unload"))
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGE = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class PaletteBox(QWidget):
    """Covers its parent while it is open; everything in it can be done by keyboard."""

    query_changed = Signal(str)
    hit_chosen = Signal(str, object)  # chat id, message id or None
    command_chosen = Signal(str)  # id

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands: Sequence[Command] = ()
        self._help: Sequence[Command] = ()
        self._folders: Sequence[Command] = ()
        self._settings: Sequence[Command] | None = ()  # None while their words are being read
        self._recent: Sequence[ChatSummary] = ()
        self._hits: Sequence[SearchHit] = ()
        self._answered = ""  # the query that the hits belong to
        self._act_when_found = False
        self._before: Sequence[QWidget] = ()  # what had the keyboard, and what that lies in
        self._under = parent
        self._build()
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        self._card = QFrame(self)
        self._card.setProperty("kind", "palette")
        self._field = QLineEdit()
        self._field.setProperty("kind", "palette")
        self._field.textChanged.connect(self._edited)
        self._field.installEventFilter(self)
        self._esc = Label(kind="small")
        head = QHBoxLayout()
        head.setContentsMargins(PAD, 0, PAD, 0)
        head.setSpacing(10)
        head.addWidget(self._field, 1)
        head.addWidget(self._esc)
        self._note = Label(kind="note", wrap=True)
        self._note.setContentsMargins(PAD, 12, PAD, 14)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addWidget(self._build_list(), 1)
        column.addWidget(self._note)

    def _build_list(self) -> QListView:
        self._model = PaletteModel()
        self._delegate = PaletteDelegate(self._theme, self)
        self._list = QListView()
        self._list.setObjectName("paletteList")
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusProxy(self._field)  # the keyboard stays in the field
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._choose)
        self._list.clicked.connect(self._activate)
        return self._list

    # -- what it shows -------------------------------------------------------------------------

    def open_box(
        self,
        recent: Sequence[ChatSummary],
        commands: Sequence[Command],
        topics: Sequence[Command],
        folders: Sequence[Command] = (),
        settings: Sequence[Command] | None = (),
    ) -> None:
        """Come up, empty, with what can be done now; after settings of None `set_settings` is to follow."""
        self._recent, self._commands, self._help = recent, commands, topics
        self._folders, self._settings = folders, settings
        self._hits, self._answered = (), ""
        if not self.isVisible():
            self._before = _outwards(self.window().focusWidget())
        self._field.clear()
        self.setGeometry(self._under.rect())
        self.raise_()
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._refresh()

    def close_box(self) -> None:
        """Go away; the keyboard goes back to where it was, or near it."""
        if not self.isVisible():
            return
        before, self._before = self._before, ()
        self.hide()
        for widget in before:
            if isValid(widget) and widget.isVisible():  # a message is made anew with another look
                widget.setFocus(Qt.FocusReason.PopupFocusReason)
                break

    def set_hits(self, query: str, hits: Sequence[SearchHit]) -> None:
        """Show what was found, unless the field says something else by now."""
        if query != self._field.text():
            return
        self._hits, self._answered = hits, query
        self._refresh()
        self._act_if_meant()

    def set_settings(self, settings: Sequence[Command]) -> None:
        """Find the rows of the settings too; what is chosen stays so."""
        self._settings = settings
        if not self._field.text().strip():
            return
        chosen = self._model.row(self._list.currentIndex())
        self._refresh()
        if (number := self._model.number_of(chosen)) >= 0 and not self._act_when_found:
            self._choose(self._model.index(number))
        self._act_if_meant()

    def set_failed(self, query: str, words: str) -> None:
        """Say why nothing was found, unless the field says something else by now."""
        if query == self._field.text():
            self._act_when_found = False
            self._hits, self._answered = (), query
            self._refresh()
            self.set_note(words)

    def set_note(self, text: str) -> None:
        """Say something below the rows, for example how far the index is."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._lay_out()

    def search(self, query: str) -> None:
        """Search as if the query were typed."""
        self._field.setText(query)

    def _edited(self, query: str) -> None:
        self._act_when_found = False
        if not self._searches(query):
            self._hits, self._answered = (), query
        self.query_changed.emit(query if self._searches(query) else "")
        self._refresh()

    def _searches(self, query: str) -> bool:
        return bool(query.strip()) and not query.startswith(_ONLY_COMMANDS)

    def _refresh(self) -> None:
        query = self._field.text()
        rows = [*self._chat_rows(query), *self._other_rows(query)]
        if not rows:
            known = self._answered == query and self._settings is not None
            rows = [Title(self.tr("Nothing found") if known else self.tr("Searching…"))]
        self._model.set_rows(rows)
        self._choose(self._model.index(self._model.next_row(-1, 1)))
        self._list.scrollToTop()
        self._lay_out()

    def _chat_rows(self, query: str) -> list[Row]:
        """The chats, then the folders: nobody means to move a chat into the folder whose name he types."""
        if not query.strip():
            chats = [SearchHit(c.id, c.title, None, "") for c in self._recent[:_RECENT] if c.title]
            return _group(self.tr("Recent chats"), hit_rows(chats))
        if query.startswith(_ONLY_COMMANDS):
            return []
        title, count = self.tr("Chats"), len({hit.chat_id for hit in self._hits})
        folders = _fitting(query, self._folders, _FOLDERS, letters=False)
        return [
            *_group(f"{title} · {number(count)}", hit_rows(self._hits)),
            *_group(self.tr("Folders"), folders),
        ]

    def _other_rows(self, query: str) -> list[Row]:
        wanted = query.removeprefix(_ONLY_COMMANDS)
        if not wanted.strip():
            return _group(self.tr("Commands"), _fitting(wanted, self._commands))
        most = None if query.startswith(_ONLY_COMMANDS) else _COMMANDS
        commands = _fitting(wanted, self._commands, most)
        if self._settings is None:  # the help stands below them: what is chosen meanwhile stays where it is
            return _group(self.tr("Commands"), commands)
        offered = {row.command.words for row in commands}
        settings = _fitting(wanted, self._settings)
        settings.sort(key=lambda row: row.command.words in offered)  # the keys of a command, for example
        if not commands and not settings and self._hits:  # what is often wanted next
            commands = [CommandRow(command) for command in self._commands if command.id in _OFTEN]
        return [
            *_group(self.tr("Commands"), commands),
            *_group(self.tr("Settings"), settings[:_SETTINGS]),
            *_group(self.tr("Help"), _fitting(wanted, self._help, _HELP)),
        ]

    def _waits(self) -> bool:
        """Whether what Enter means may be found yet; settings come below what can be chosen before."""
        query = self._field.text()
        if self._searches(query) and self._answered != query:
            return True
        return self._settings is None and bool(query.strip()) and not self._list.currentIndex().isValid()

    # -- what the user does --------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field move in the list; the box follows the size of the window."""
        if watched is self._under and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._under.rect())
        elif watched is self._field and isinstance(event, QKeyEvent):
            if kept_escape(event):
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in _MOVES:
            self._move(_MOVES[key])
        elif key in _PAGE:
            for _ in range(6):
                self._move(_PAGE[key])
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # there is nowhere else to go
        return True

    def _enter(self) -> None:
        if self._waits():
            self._act_when_found = True  # what was meant is still to come
        else:
            self._activate(self._list.currentIndex())

    def _act_if_meant(self) -> None:
        if self._act_when_found and not self._waits():
            self._activate(self._list.currentIndex())

    def _move(self, step: int) -> None:
        number = self._model.next_row(self._list.currentIndex().row(), step)
        self._choose(self._model.index(number))
        if number == self._model.next_row(-1, 1):
            self._list.scrollToTop()  # the title of the first group too

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is None or isinstance(row, Title):
            return
        self._list.setCurrentIndex(index)
        # The keyboard never leaves the field: what is chosen is told as its description.
        self._field.setAccessibleDescription(words_of(row))
        QAccessible.updateAccessibility(QAccessibleEvent(self._field, QAccessible.Event.DescriptionChanged))

    def _activate(self, index: QModelIndex) -> None:
        self._act_when_found = False
        row = self._model.row(index)
        if isinstance(row, HitRow):
            self.close_box()
            self.hit_chosen.emit(row.hit.chat_id, row.hit.message_id)
        elif isinstance(row, CommandRow):
            self.close_box()
            self.command_chosen.emit(row.command.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes the box."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_box()

    # -- looks and words -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = [self._model.row(self._model.index(n)) for n in range(self._model.rowCount())]
        height = sum(self._delegate.height_of(row) for row in rows if row is not None) + 8
        note = 0 if self._note.isHidden() else self._note.heightForWidth(min(_WIDTH, self.width() - 32))
        top = min(_TOP, self.height() // 10)
        height = min(height + note + _FIELD + 3, self.height() - 2 * top)
        width = min(self._theme.scaled(_WIDTH), self.width() - 32)
        place, before = QRect((self.width() - width) // 2, top, width, height), self._card.geometry()
        if place != before:
            self._card.setGeometry(place)
            # What lies under both, and all beside them, looks as before: the window needn't be painted anew.
            around = QRegion(_shadow(before)).united(_shadow(place))
            self.update(around.subtracted(before.intersected(place).adjusted(*_INSIDE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken the window; the card throws a soft shadow."""
        seen = event.region().subtracted(self._card.geometry().adjusted(*_INSIDE))
        if seen.isEmpty():
            return
        painter = QPainter(self)
        painter.setClipRegion(seen)
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(_SHADE)
        painter.fillRect(seen.boundingRect(), shade)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade.setAlpha(6)
        painter.setBrush(shade)
        for spread in range(_SPREAD, 0, -2):
            around = QRectF(self._card.geometry()).adjusted(-spread, -spread + 6, spread, spread + 6)
            painter.drawRoundedRect(around, _RADIUS + spread, _RADIUS + spread)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._field.setPlaceholderText(self.tr("Search chats, or type what you want to do"))
        self._field.setAccessibleName(self.tr("Search chats and commands"))
        self._list.setAccessibleName(self.tr("Results"))
        self._esc.setText(self.tr("Esc"))
        self.set_note("")


def _shadow(card: QRect) -> QRect:
    """The card with its shadow."""
    return card.adjusted(-_SPREAD, -_SPREAD, _SPREAD, _SPREAD + 6)


def _outwards(widget: QWidget | None) -> Sequence[QWidget]:
    """A widget and those around it that take the keyboard."""
    found = list[QWidget]()
    while widget is not None:
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            found.append(widget)
        widget = widget.parentWidget()
    return found


def _fitting(
    query: str, commands: Sequence[Command], most: int | None = None, *, letters: bool = True
) -> list[CommandRow]:
    """The rows of the commands that match, the best first."""
    return [CommandRow(*found) for found in best(query, commands, letters=letters)[:most]]


def _group(title: str, rows: list[Row] | list[CommandRow]) -> list[Row]:
    return [Title(title), *rows] if rows else []
