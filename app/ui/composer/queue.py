"""The messages that wait above the composer: sent now, edited, moved, removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.chat import WAITS, QueuedMessage, Unfinished
from app.ui.composer.editor import Editor
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.keys import kept_escape
from app.ui.widgets.labels import ElidedLabel, Label

_NAME_LENGTH = 40  # characters of a message in the name of its buttons
_ICON = 14


def _shown(item: QueuedMessage) -> str:
    """A message's text and the names of its files."""
    return " · ".join(words for words in (item.text, *(file.name for file in item.attachments)) if words)


class QueueRow(QWidget):
    """One message that waits; Enter keeps what was edited, Escape doesn't.

    Files that are pasted into it go where those go that are dropped on it: to the next message.
    """

    held = Signal(str)  # it is being edited and must not go
    released = Signal(str)
    written = Signal(str, object)  # id, what stands in its editor (Unfinished) or None
    edited = Signal(str, str)  # id, text
    removed = Signal(str)
    moved = Signal(str, int)  # id, by how many places
    sent = Signal(str)
    files_given = Signal(list)  # list[Path]
    image_given = Signal()

    def __init__(self, theme: Theme, item: QueuedMessage) -> None:
        super().__init__()
        self.item = item
        self._text = ElidedLabel(_shown(item), "note")
        self._editor: Editor | None = None
        self._now = self._button(theme, "send", self._send_now)
        self._edit = self._button(theme, "edit", self.start_editing)
        self._up = self._button(theme, "chevron-up", lambda: self.moved.emit(item.id, -1))
        self._down = self._button(theme, "chevron-down", lambda: self.moved.emit(item.id, 1))
        self._remove = self._button(theme, "close", self._take_out)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._text, 1)
        for button in (self._now, self._edit, self._up, self._down, self._remove):
            self._row.addWidget(button)

    def _button(self, theme: Theme, icon: str, act: Callable[[], object]) -> IconButton:
        button = IconButton(theme, icon, "", size=_ICON)
        button.clicked.connect(lambda _=False: act())
        return button

    def show_item(self, item: QueuedMessage, place: int, count: int) -> None:
        """Show the message's text and its place."""
        self.item = item
        self._text.setText(_shown(item))
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        self.retranslate()

    @property
    def editor(self) -> Editor | None:
        """The editor, while the message is edited."""
        return self._editor

    def start_editing(self) -> None:
        """Edit the message in its place."""
        if self._editor is None:
            self.take_up(self.item.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self, text: str) -> Editor:
        """Go on with an edit of before; the keyboard stays where it is."""
        editor = self._editor = Editor()
        editor.setPlainText(text)
        editor.setAccessibleName(self.tr("Message that waits"))
        editor.send_pressed.connect(self._keep)
        editor.long_pasted.connect(editor.insertPlainText)
        editor.files_pasted.connect(self.files_given)
        editor.image_pasted.connect(self.image_given)
        editor.textChanged.connect(self._written)
        editor.installEventFilter(self)
        self._text.hide()
        self._row.insertWidget(0, editor, 1)
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        self.held.emit(self.item.id)
        return editor

    @property
    def _emptied(self) -> bool:
        """Whether nothing is left of the message: then it goes nowhere, as in the composer."""
        return self._editor is not None and not (self._editor.toPlainText().strip() or self.item.attachments)

    def _keep(self) -> None:
        if not self._emptied:
            self._take_text()
            self.released.emit(self.item.id)

    def _give_up(self) -> None:
        self._stop_editing()
        self.released.emit(self.item.id)

    def _send_now(self) -> None:
        if not self._emptied:
            self._take_text()  # what is being written, not what stood there
            self.sent.emit(self.item.id)

    def _take_out(self) -> None:
        self._stop_editing()
        self.removed.emit(self.item.id)

    def _take_text(self) -> None:
        if self._editor is not None:
            self._editor.finish_composing()
            text = self._editor.toPlainText()
            self._stop_editing()
            self.edited.emit(self.item.id, text)

    def _stop_editing(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._text.show()
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._written()

    @property
    def unfinished(self) -> Unfinished | None:
        """What has been written in the editor, where it isn't what the message says."""
        if self._editor is None or self._editor.toPlainText() == self.item.text:
            return None
        return Unfinished(self._editor.toPlainText(), WAITS)

    def _written(self) -> None:
        self.written.emit(self.item.id, self.unfinished)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the message as it was."""
        if kept_escape(event):
            return True
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._give_up()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the message."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.item.id, step)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the words; each button names its message."""
        text = " ".join(_shown(self.item).split())[:_NAME_LENGTH]
        for button, words in (
            (self._now, self.tr("Send now")),
            (self._edit, self.tr("Edit")),
            (self._up, self.tr("Send earlier")),
            (self._down, self.tr("Send later")),
            (self._remove, self.tr("Remove")),
        ):
            button.set_name(words)
            button.setAccessibleName(f"{words}: {text}")


class QueueList(Card):
    """Hidden while nothing waits."""

    held = Signal(str)  # id: it is being edited and must not go
    released = Signal(str)
    left = Signal()  # the row that had the keyboard is gone
    written = Signal(str, object)
    edited = Signal(str, str)
    removed = Signal(str)
    moved = Signal(str, int)  # id, its new place
    sent = Signal(str)
    files_given = Signal(list)  # list[Path]
    image_given = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("notecard", margins=(14, 8, 8, 8), spacing=2)
        self._theme = theme
        self._rows: dict[str, QueueRow] = {}
        self._order: list[str] = []
        self._unfinished: dict[str, str] = {}  # edits whose rows aren't there
        self._title = Label(kind="small")
        self._box = QVBoxLayout()
        self._box.setSpacing(0)
        self.column.addWidget(self._title)
        self.column.addLayout(self._box)
        self.hide()

    def set_items(self, items: Sequence[QueuedMessage]) -> None:
        """Show these; one that is being edited goes on being edited."""
        self._order = [item.id for item in items]
        for gone in [name for name in self._rows if name not in self._order]:
            self._let_go(self._rows.pop(gone))
        for place, item in enumerate(items):
            row = self._rows.get(item.id) or self._make(item)
            if self._box.indexOf(row) != place:
                self._box.removeWidget(row)
                self._box.insertWidget(place, row)
            row.show_item(item, place, len(items))
        self.setVisible(bool(items))
        self.retranslate()

    def _let_go(self, row: QueueRow) -> None:
        editor, focus = row.editor, QApplication.focusWidget()
        if (edit := row.unfinished) is not None:
            self._unfinished[row.item.id] = edit.text
        elif editor is not None:
            self.released.emit(row.item.id)
        inside = focus is not None and row.isAncestorOf(focus)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()
        if inside:
            self.left.emit()

    def take_up(self, edits: Mapping[str, Unfinished]) -> None:
        """Go on with what was being written when the program ended, once the rows are there."""
        self._unfinished.update({of: edit.text for of, edit in edits.items() if edit.wish == WAITS})

    def forget(self) -> None:
        """Forget what was being written in rows that are gone."""
        self._unfinished.clear()

    def rows(self) -> list[QueueRow]:
        """The rows, the next to go first."""
        return [self._rows[name] for name in self._order]

    def _make(self, item: QueuedMessage) -> QueueRow:
        row = self._rows[item.id] = QueueRow(self._theme, item)
        row.held.connect(self.held)
        row.released.connect(self.released)
        row.edited.connect(self.edited)
        row.written.connect(self.written)
        row.removed.connect(self.removed)
        row.sent.connect(self.sent)
        row.files_given.connect(self.files_given)
        row.image_given.connect(self.image_given)
        row.moved.connect(lambda name, step: self.moved.emit(name, self._order.index(name) + step))
        if (text := self._unfinished.pop(item.id, None)) is not None:
            row.take_up(text)
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self._title.setText(self.tr("%n messages wait", None, len(self._rows)))
        for row in self._rows.values():
            row.retranslate()
