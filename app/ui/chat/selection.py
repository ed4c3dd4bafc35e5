"""Selecting across blocks and messages, by mouse and keyboard, also over messages that aren't drawn."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea

from app.domain.chat import MessageStatus
from app.ui.chat.column import MessageColumn
from app.ui.chat.rewriting import Rewriting
from app.ui.chat.row import Row
from app.ui.chat.stops import rows_from
from app.ui.widgets.rich import RichText

_END = 1 << 40  # a part behind every other
_SCROLL_MS = 25
COPY_MARKDOWN = "Ctrl+Shift+C"
_Key, _Move = QKeySequence.StandardKey, QTextCursor.MoveOperation
_MOVES = (
    (_Key.SelectNextChar, _Move.Right),
    (_Key.SelectPreviousChar, _Move.Left),
    (_Key.SelectNextWord, _Move.WordRight),
    (_Key.SelectPreviousWord, _Move.WordLeft),
    (_Key.SelectNextLine, _Move.Down),
    (_Key.SelectPreviousLine, _Move.Up),
    (_Key.SelectStartOfLine, _Move.StartOfLine),
    (_Key.SelectEndOfLine, _Move.EndOfLine),
    (_Key.SelectStartOfBlock, _Move.StartOfBlock),
    (_Key.SelectEndOfBlock, _Move.EndOfBlock),
)
_FORWARD = (_Move.Right, _Move.WordRight, _Move.Down, _Move.EndOfLine, _Move.EndOfBlock)


class Shape(Enum):
    """What can be put on the clipboard."""

    RICH = "rich"  # HTML for what takes it, plain text for the rest
    MARKDOWN = "markdown"
    PLAIN = "plain"


class Place(Struct, frozen=True, order=True):
    """A character of a message, counted through the texts of a part: other parts fold without moving it."""

    row: int
    part: int = 0
    character: int = 0


class Piece(Struct, frozen=True):
    """What is selected of a message: all of it, or parts of its texts."""

    row: Row
    whole: bool
    texts: tuple[tuple[RichText, int, int], ...] = ()  # text, first character, the one behind the last


class Selection(QObject):
    """From one place to another; every drawn text shows its share as its own selection."""

    menu_requested = Signal(object, object)  # RichText, QContextMenuEvent
    copy_requested = Signal(object)  # Shape
    changed = Signal()

    def __init__(self, column: MessageColumn, area: QScrollArea) -> None:
        super().__init__(column)
        self._column, self._area = column, area
        self._anchor: Place | None = None
        self._focus: Place | None = None
        self._mouse = QPoint()  # in the view, while it is pressed
        self._drawn = False  # the mouse was moved since it was pressed
        self._timer = QTimer(self)
        self._timer.setInterval(_SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)
        column.text_owner = self
        column.laid.connect(self.apply)
        column.rewritten.connect(self._follow_words)

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self._anchor is None or self._anchor == self._focus

    def clear(self) -> None:
        """Select nothing."""
        if self._anchor is not None:
            self._set(None, None)

    def select_all(self) -> None:
        """Select every message."""
        if self._column.rows:
            self._set(Place(0), Place(len(self._column.rows) - 1, _END))

    # -- the mouse -----------------------------------------------------------------------------

    def pressed(self, text: RichText, event: QMouseEvent) -> None:
        """Begin at the text's own cursor, or extend up to the mouse with Shift."""
        self._drawn = False
        place = self._at(text, text.cursorForPosition(event.position().toPoint()).position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._anchor is not None:
            self._set(self._anchor, place)
        else:
            self.moved(text)

    def dragged(self, text: RichText, event: QMouseEvent) -> None:
        """Extend up to the mouse; beyond the view's edge, go on by itself."""
        self._drawn = True
        self._mouse = self._area.viewport().mapFromGlobal(event.globalPosition().toPoint())
        self._extend_to_mouse()
        outside = not 0 <= self._mouse.y() < self._area.viewport().height()
        if outside and not self._timer.isActive():
            self._timer.start()
        elif not outside:
            self._timer.stop()

    def released(self, text: RichText, event: QMouseEvent) -> None:
        """Stop scrolling; a click on what was selected has taken the selection off only now."""
        self._timer.stop()
        if not self._drawn and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.moved(text)

    def _scroll_on(self) -> None:
        y, height = self._mouse.y(), self._area.viewport().height()
        beyond = y if y < 0 else y - height
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + max(-60, min(60, beyond // 2 or 1)))
        self._extend_to_mouse()

    def _extend_to_mouse(self) -> None:
        place = self.place_at(self._mouse)
        if place is not None and self._anchor is not None:
            self._set(self._anchor, place)

    def place_at(self, point: QPoint) -> Place | None:
        """The character nearest to a point of the view."""
        column = self._column
        y = max(0, min(self._area.viewport().height() - 1, point.y()))
        within = column.mapFrom(self._area.viewport(), QPoint(point.x(), y))
        row = column.row_at(within.y())
        if row is None or row.host is None:
            return None
        nearest, distance = None, 1 << 30
        for text in row.host.texts():
            top = text.mapTo(column, QPoint(0, 0)).y()
            away = max(top - within.y(), within.y() - top - text.height() + 1, 0)
            if away < distance:
                nearest, distance = text, away
        if nearest is None:
            return Place(row.index)
        local = nearest.mapFrom(column, within)
        local.setY(max(0, min(nearest.height() - 1, local.y())))
        return self._at(nearest, nearest.cursorForPosition(local).position())

    def extend(self, place: Place) -> None:
        """Select up to a place."""
        self._set(self._anchor or place, place)

    # -- the keyboard --------------------------------------------------------------------------

    def key(self, text: RichText | None, event: QKeyEvent) -> bool:
        """Deal with keys that select or copy, in a text or outside of one; whether it was one."""
        if event.matches(_Key.SelectAll):
            self.select_all()
        elif event.matches(_Key.Copy):
            self.copy_requested.emit(Shape.RICH)
        elif QKeySequence(event.keyCombination()) == QKeySequence(COPY_MARKDOWN):
            self.copy_requested.emit(Shape.MARKDOWN)
        elif text is None:
            return False
        elif event.matches(_Key.SelectStartOfDocument):
            self._set(self._anchor or self._cursor(text), Place(0))
        elif event.matches(_Key.SelectEndOfDocument):
            self._set(self._anchor or self._cursor(text), Place(len(self._column.rows) - 1, _END))
        else:
            move = next((move for key, move in _MOVES if event.matches(key)), None)
            if move is not None:
                self._extend_by(text, move)
            return move is not None
        return True

    def moved(self, text: RichText) -> None:
        """Take what a text has selected by itself."""
        cursor = text.textCursor()
        self._set(self._at(text, cursor.anchor()), self._at(text, cursor.position()))

    def _extend_by(self, text: RichText, move: QTextCursor.MoveOperation) -> None:
        cursor = QTextCursor(text.textCursor())
        anchor = self._anchor or self._cursor(text)
        if cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor):
            self._set(anchor, self._at(text, cursor.position()))
        elif (other := self._neighbour(text, forward=move in _FORWARD)) is not None:
            position = 0 if move in _FORWARD else other.document().characterCount() - 1
            other.setFocus()
            self._set(anchor, self._at(other, position))
            text = other
        self._column.bring(text, text.cursorRect())

    def _neighbour(self, text: RichText, *, forward: bool) -> RichText | None:
        """The text after or before another, in the next message if need be."""
        row = self._column.row_of(text)
        if row is None or row.host is None:
            return None
        texts = row.host.texts()
        place = texts.index(text) + (1 if forward else -1)
        if 0 <= place < len(texts):
            return texts[place]
        for other in rows_from(self._column, row.index, forward=forward):
            if texts := self._column.drawn(other).texts():
                return texts[0 if forward else -1]
        return None

    # -- what is selected ----------------------------------------------------------------------

    def _at(self, text: RichText, position: int) -> Place:
        row = self._column.row_of(text)
        if row is None:
            return Place(0)
        for other, part, counted in _counted(row):
            if other is text:
                return Place(row.index, part, counted + position)
        return Place(row.index)

    def _cursor(self, text: RichText) -> Place:
        return self._at(text, text.textCursor().position())

    def _set(self, anchor: Place | None, focus: Place | None) -> None:
        self._anchor, self._focus = anchor, focus
        rows = self._column.rows
        ends = {place.row for place in (anchor, focus) if place is not None and place.row < len(rows)}
        self._column.pinned = frozenset() if self.empty else frozenset(rows[index].id for index in ends)
        self._apply_all()
        self.changed.emit()

    def apply(self) -> None:
        """Show the selection in texts that came or were written again."""
        if not self.empty:
            self._apply_all()

    def _follow_words(self, change: Rewriting) -> None:
        """Keep what is selected where a text was written again."""
        row = self._column.row_of(change.text)
        if row is None or self._anchor is None or self._focus is None:
            return
        for text, part, counted in _counted(row):
            if text is change.text:
                begin = Place(row.index, part, counted)
                self._anchor = _moved(self._anchor, begin, change)
                self._focus = _moved(self._focus, begin, change)
                return

    def _apply_all(self) -> None:
        anchor, focus = self._anchor, self._focus
        for row in self._column.live_rows:
            if row.host is None:
                continue
            row.host.unmark_hidden()
            for text, start, end in _shares(row, anchor, focus):
                text.select(start, end)

    def pieces(self) -> Iterator[Piece]:
        """What is selected, message by message."""
        if self._anchor is None or self._focus is None or self.empty:
            return
        first, last = sorted((self._anchor, self._focus))
        for row in self._column.rows[first.row : last.row + 1]:
            # What streams is known only as it is drawn: its message gets its words at its end.
            known = row.visible.message.status is not MessageStatus.STREAMING
            if known and first <= Place(row.index) and last >= Place(row.index, _END):
                yield Piece(row, whole=True)
                continue
            self._column.drawn(row)
            shares = tuple(_shares(row, first, last))
            full = bool(shares) and all((start, end) == (0, _last(text)) for text, start, end in shares)
            whole = known and full
            yield Piece(row, whole=whole, texts=tuple(share for share in shares if share[1] < share[2]))

    def words(self) -> str:
        """What is selected within one text, as it is read; "" when it goes on into others."""
        parts = [share for piece in self.pieces() for share in piece.texts]
        if len(parts) != 1:
            return ""
        text = parts[0][0].textCursor().selectedText()
        return text.replace("\u2029", "\n").replace("\u2028", "\n")

    def open_menu(self, text: RichText, event: QContextMenuEvent) -> None:
        """Pass on that the menu was asked for."""
        self.menu_requested.emit(text, event)


def _counted(row: Row) -> Iterator[tuple[RichText, int, int]]:
    """The texts of a message: the part that each is of, the characters of that before it."""
    for number, part in enumerate(row.host.parts() if row.host is not None else ()):
        counted = 0
        for text in part:
            yield text, number, counted
            counted += text.document().characterCount()


def _shares(row: Row, anchor: Place | None, focus: Place | None) -> Iterator[tuple[RichText, int, int]]:
    """The texts of a message with the part of each that is selected, in the direction it was drawn."""
    for text, part, counted in _counted(row):
        if anchor is None or focus is None:
            position = text.textCursor().position()
            yield text, position, position
        else:
            begin = Place(row.index, part, counted)
            yield text, _local(anchor, begin, text), _local(focus, begin, text)


def _local(place: Place, begin: Place, text: RichText) -> int:
    """The character of a text, which begins at a place, that is nearest to another place."""
    if (place.row, place.part) != (begin.row, begin.part):
        return 0 if place < begin else _last(text)
    return max(0, min(_last(text), place.character - begin.character))


def _moved(place: Place, begin: Place, change: Rewriting) -> Place:
    """Where a place is now that the text that begins at another one was written again."""
    if (place.row, place.part) != (begin.row, begin.part) or place.character == _END:
        return place
    return replace(place, character=begin.character + change.moved(place.character - begin.character))


def _last(text: RichText) -> int:
    """The place behind the last character of a text."""
    return text.document().characterCount() - 1
