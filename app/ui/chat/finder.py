"""Finds words in the whole chat: counted in what is stored, shown exactly where it is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.domain.chat import MessageStatus, Role
from app.ui.chat.column import MessageColumn
from app.ui.chat.row import Row
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import RichText

_SLICE = 0.006  # seconds of counting in one event
_MOST = 500  # matches of one text that are marked
_MARKUP = "*`~"  # what formats words of an answer and isn't seen


class Hit(Struct, frozen=True):
    """Which match: of which message, and which one in it."""

    row: int
    number: int


class Finder(QObject):
    """Keeps the count for each message; a drawn one is counted exactly, in what the reader sees."""

    changed = Signal(int, int)  # which match is shown, from 1 (0: none), of how many

    def __init__(self, column: MessageColumn, theme: Theme) -> None:
        super().__init__(column)
        self._column, self._theme = column, theme
        self._query = ""
        self._words: dict[str, str] = {}  # the stored text of messages in small letters, by message
        self._counts: dict[int, int] = {}  # by row, those that hold a match
        self._next_row = 0  # the first one that isn't counted
        self._seeking = False  # the first match is still to be shown
        self._current: Hit | None = None
        self._marked: dict[RichText, tuple[int, str, int]] = {}  # revision, query, current match
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._count_on)
        column.laid.connect(self.mark)

    def search(self, query: str) -> None:
        """Find other words, from the view on; "" ends the search."""
        self._query, self._current = query, None
        self._counts, self._next_row, self._seeking = {}, 0, bool(query)
        if not query:
            self._timer.stop()
            self._words.clear()
            self._tell()
            self.mark()
            return
        self._count_on()

    def refresh(self) -> None:
        """The chat has other messages now: count again, keep the words."""
        self._words.clear()
        self.search(self._query)

    def look_again(self, row: Row) -> None:
        """Count a message that was added or changed; the reader isn't led away."""
        self._words.pop(row.id, None)
        if not self._query:
            return
        if row.index < self._next_row:
            self._count_again(row)
            self.mark()
            self._tell()
        elif not self._timer.isActive():
            self._count_on()

    def step(self, *, forward: bool) -> None:
        """Show the next match, or the one before; at the end it begins anew."""
        if not self._counts:
            return
        current = self._current
        if current is not None:
            wanted = current.number + (1 if forward else -1)
            if 0 <= wanted < self._counts.get(current.row, 0):
                self._show(current.row, wanted)
                return
        start = current.row if current is not None else self._column.first_seen + (-1 if forward else 1)
        self._show_beyond(start, forward=forward)

    def _show_beyond(self, start: int, *, forward: bool) -> None:
        """Show the first match of the next message that really has one."""
        rows = sorted(self._counts)
        ordered = rows if forward else rows[::-1]
        after = [row for row in ordered if (row > start if forward else row < start)]
        for row in [*after, *(row for row in ordered if row not in after)]:
            if self._show(row, 0 if forward else self._counts.get(row, 1) - 1):
                return
        self._tell()

    def _show(self, index: int, number: int) -> bool:
        """Scroll to a match; False when the message holds none where the reader sees it."""
        row = self._column.rows[index]
        self._column.drawn(row)
        matches = list(self._matches(row))
        self._set_count(index, len(matches))
        if not matches:
            self._current = None
            return False
        number = max(0, min(number, len(matches) - 1))
        self._current = Hit(index, number)
        text, cursor = matches[number]
        self._column.bring(text, text.cursorRect(cursor), at=1 / 3)
        self._column.drawn(row)  # scrolling may have drawn more
        self.mark()
        self._tell()
        return True

    # -- counting ------------------------------------------------------------------------------

    def _count_on(self) -> None:
        until = perf_counter() + _SLICE
        rows = self._column.rows
        while self._next_row < len(rows) and perf_counter() < until:
            row = rows[self._next_row]
            self._count_again(row)  # it may be shown already
            self._next_row += 1
        done = self._next_row >= len(rows)
        if not done:
            self._timer.start(0)
        # The next match from where the reader is: one above may be all that is found so far.
        seen_counted = done or any(row >= self._column.first_seen for row in self._counts)
        if self._seeking and self._counts and seen_counted:
            self._seeking = False
            self.step(forward=True)
        self._seeking = self._seeking and not done
        self.mark()
        self._tell()

    def _count_again(self, row: Row) -> None:
        self._set_count(row.index, self._count(row, self._query.lower()))
        current = self._current
        if current is not None and current.row == row.index:
            last = self._counts.get(row.index, 0) - 1
            self._current = Hit(row.index, min(current.number, last)) if last >= 0 else None

    def _count(self, row: Row, query: str) -> int:
        if _written(row):  # what is stored of it comes at its end
            return sum(1 for _ in self._matches(row))
        words, message = self._words.get(row.id), row.visible.message
        if words is None:
            words = self._words[row.id] = message.text.lower()
        if message.role is not Role.USER and not any(mark in query for mark in _MARKUP):
            for mark in _MARKUP:
                words = words.replace(mark, "")
        return words.count(query)

    def _set_count(self, index: int, count: int) -> None:
        if count:
            self._counts[index] = count
        else:
            self._counts.pop(index, None)

    def _tell(self) -> None:
        current = self._current
        place = 0
        if current is not None:
            place = sum(count for row, count in self._counts.items() if row < current.row)
            place += current.number + 1
        self.changed.emit(place, sum(self._counts.values()))

    # -- what is drawn -------------------------------------------------------------------------

    def _matches(self, row: Row) -> Iterator[tuple[RichText, QTextCursor]]:
        for text in row.host.texts() if row.host is not None else ():
            for cursor in _find(text, self._query):
                yield text, cursor

    def mark(self) -> None:
        """Mark the matches in all that is drawn."""
        if not self._query and not self._marked:
            return
        seen: dict[RichText, tuple[int, str, int]] = {}
        grown = False
        for row in self._column.live_rows:
            if row.host is None or not row.host.settled:
                continue
            before = 0
            for text in row.host.texts():
                current = self._current
                here = current.number - before if current is not None and current.row == row.index else -1
                state = (text.document().revision(), self._query, here)
                known = self._marked.get(text)
                if known is not None and known[:2] == state[:2] and not _touches(known[2], here, text):
                    seen[text] = known
                    before += len(text.extraSelections())
                    continue
                before += self._mark(text, here)
                seen[text] = state
            if self._query and _written(row) and before != self._counts.get(row.index, 0):
                self._set_count(row.index, before)
                grown = True
        self._marked = seen if self._query else {}
        if grown:
            self._tell()

    def _mark(self, text: RichText, current: int) -> int:
        selections = []
        for number, cursor in enumerate(_find(text, self._query) if self._query else ()):
            selection = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            shown = number == current
            style.setBackground(self._theme.token("accent" if shown else "selection"))
            style.setForeground(self._theme.token("on_accent" if shown else "text"))
            selection.cursor, selection.format = cursor, style
            selections.append(selection)
        text.setExtraSelections(selections)
        return len(selections)


def _written(row: Row) -> bool:
    """Whether an answer is being written, which holds more than its message says."""
    return row.visible.message.status is MessageStatus.STREAMING and row.host is not None


def _touches(before: int, after: int, text: RichText) -> bool:
    """Whether the match that is shown lies in a text now, or did."""
    count = len(text.extraSelections())
    return before != after and (0 <= before < count or 0 <= after < count)


def _find(text: RichText, query: str) -> Iterator[QTextCursor]:
    cursor = text.document().find(query)
    found = 0
    while not cursor.isNull() and found < _MOST:
        yield QTextCursor(cursor)
        found += 1
        cursor = text.document().find(query, cursor)
