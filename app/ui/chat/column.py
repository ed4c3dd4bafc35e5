"""The column of messages: what is near the view has widgets, the rest only a height."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.chat import MessageStatus, VisibleMessage
from app.ui.chat.eye import Eye, find, look, moved
from app.ui.chat.heights import Heights
from app.ui.chat.host import MessageHost
from app.ui.chat.nearness import distance, near
from app.ui.chat.rewriting import Rewriting
from app.ui.chat.row import Row
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import TextOwner
from app.ui.widgets.stack import height_of

MARGIN = 24  # pixels at each side, at least
TOP, BOTTOM = 22, 28
_SLICE = 0.004  # seconds of drawing in one event
_MANY = 500  # messages whose heights take a slice of their own
_MOST = 28  # messages that are drawn, before one more lets go of those that are far
_FAR = 4  # pages away from the view, where drawn messages are let go of
_AT_END = 32  # pixels from the end that still count as the end

MakeHost = Callable[[VisibleMessage, QWidget], MessageHost]


class MessageColumn(QWidget):
    """Lays out the messages of a path; a layout costs what is near, however long the chat is."""

    laid = Signal()  # everything has its place; widgets may have come or gone
    rewritten = Signal(object)  # Rewriting: a text was written again

    def __init__(self, area: QScrollArea, theme: Theme, make_host: MakeHost) -> None:
        super().__init__()
        self._area, self._theme, self._make_host = area, theme, make_host
        self.rows: list[Row] = []
        self.pinned: frozenset[str] = frozenset()  # messages whose widgets must stay
        self.text_owner: TextOwner | None = None  # who selects across the texts
        self._by_id: dict[str, Row] = {}
        self._live: dict[str, Row] = {}
        self._heights = Heights()
        self._measured = (0, 0.0)  # width and scale that the heights are for
        self._empty: QWidget | None = None
        self._tail: QWidget | None = None
        self._follow = True
        self._eye: Eye | None = None
        self._wanted: Row | None = None  # it is drawn for somebody who looks into it, wherever it lies
        self._laying = False
        self._waiting = False  # for another style
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.relayout)
        self.rewritten.connect(self._keep_eye)

    # -- content -------------------------------------------------------------------------------

    def show_path(self, path: Sequence[VisibleMessage]) -> None:
        """Show the messages of a path; those that were shown already keep their widgets."""
        known, rows = self._by_id, []
        for index, visible in enumerate(path):
            row = known.pop(visible.message.id, None)
            if row is None:
                row = Row(visible, index)
            row.index = index
            row.show(visible)
            rows.append(row)
        for stale in known.values():
            self._release(stale)
        self.rows, self._by_id = rows, {row.id: row for row in rows}
        self._measured, self._heights = (0, 0.0), Heights([0] * len(rows))  # known at the next layout
        self._show_empty()

    def append(self, visible: VisibleMessage) -> None:
        """Put a message at the end."""
        row = Row(visible, len(self.rows))
        self.rows.append(row)
        self._by_id[row.id] = row
        self._heights.append(self._height(row))
        self._show_empty()

    def change(self, row: Row, visible: VisibleMessage) -> None:
        """Show a message that changed."""
        row.show(visible)
        self._heights.set(row.index, self._height(row))

    def row(self, message_id: str) -> Row | None:
        """The row of a message."""
        return self._by_id.get(message_id)

    def host(self, message_id: str) -> MessageHost | None:
        """The widgets of a message, None where they aren't drawn."""
        row = self._by_id.get(message_id)
        return row.host if row is not None else None

    def row_at(self, y: int) -> Row | None:
        """The message at a height of the column, the nearest one where there is none."""
        return self.rows[self._heights.at(y - TOP)] if self.rows else None

    def row_of(self, widget: QWidget) -> Row | None:
        """The message that a widget belongs to."""
        return next((row for row in self._live.values() if row.host and row.host.isAncestorOf(widget)), None)

    @property
    def live_rows(self) -> list[Row]:
        """The messages that are drawn, from the top."""
        return sorted(self._live.values(), key=lambda row: row.index)

    @property
    def hosts(self) -> list[MessageHost]:
        """The messages that are drawn, from the top."""
        return [row.host for row in self.live_rows if row.host is not None]

    def draw(self, row: Row) -> MessageHost:
        """Make the widgets of a message, if they aren't there."""
        if row.host is None:
            row.host = self._make_host(row.visible, self)
            self._live[row.id] = row
            row.host.show()
        return row.host

    def drawn(self, row: Row) -> MessageHost:
        """The widgets of a message, all of them drawn and in their place; far away, until the next layout."""
        host = self.draw(row)
        while not host.settled:
            host.hurry()
        self._wanted = row
        self.relayout()
        self._wanted = None
        return host

    def _release(self, row: Row) -> None:
        self._live.pop(row.id, None)
        host, row.host = row.host, None
        if host is not None:
            host.keep_edit()
            host.hide()
            host.deleteLater()

    def let_go(self) -> None:
        """Let go of the widgets that hold nothing of the reader's; they are drawn anew by `restyle`.

        Nothing is laid out before that: a widget has no size while it changes its style.
        """
        self._waiting = True
        for row in list(self._live.values()):
            if row.host is not None and not row.host.busy:
                self._release(row)

    def restyle(self) -> None:
        """Write what is drawn again, in other colours or another size."""
        self._waiting = False
        for row in list(self._live.values()):
            if row.host is not None:
                row.host.restyle()
        self.relayout()

    def set_empty_widget(self, widget: QWidget | None) -> None:
        """Show a widget while there are no messages."""
        if self._empty is not None and self._empty is not widget:
            self._empty.hide()
            self._empty.setParent(None)
        self._empty = widget
        if widget is not None:
            widget.setParent(self)
        self._show_empty()
        self.relayout()

    def set_tail(self, widget: QWidget | None) -> None:
        """Show a widget below the last message, in place of the one that is there."""
        if self._tail is not None and self._tail is not widget:
            self._tail.hide()
        self._tail = widget
        if widget is not None:
            if widget.parentWidget() is not self:
                widget.setParent(self)
            widget.show()
            self._follow = True
        self.relayout()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self.rows)
        if not self.rows:
            self._follow, self._eye = False, None  # the empty page is read from its top
            self._area.verticalScrollBar().setValue(0)

    # -- the reader's place --------------------------------------------------------------------

    @property
    def follow(self) -> bool:
        """Whether the view stays at the end while text arrives."""
        return self._follow

    @property
    def at_end(self) -> bool:
        """Whether the end is seen."""
        bar = self._area.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_END

    def follow_end(self) -> None:
        """Stay at the end from the next layout on."""
        self._follow = True

    def go_to(self, message_id: str, offset: int = TOP) -> bool:
        """Bring the start of a message `offset` pixels below the top of the view."""
        row = self._by_id.get(message_id)
        if row is None:
            return False
        self._follow, self._eye = False, Eye(row.id, offset=offset)
        self.relayout()
        return True

    def hold_place(self, widget: QWidget) -> None:
        """Keep the message that holds a widget where it begins, unless it is read while it is written."""
        row = self.row_of(widget)
        if row is None or not self._measured[0]:
            return
        if self._follow and row.visible.message.status is MessageStatus.STREAMING:
            return
        begin = TOP + self._heights.top(row.index)
        self._follow, self._eye = False, Eye(row.id, offset=begin - self._seen().start)

    def scrolled(self) -> None:
        """The view was scrolled: remember what is looked at, draw what comes near."""
        if self._laying or not self._measured[0]:
            return  # other messages, shown amid another look, have no place yet
        self._follow = self.at_end
        seen = self._seen()
        self._eye = look(self, self.rows, self._heights, TOP, seen)
        if any(row.host is None for row in self._near(seen)):
            self.schedule_layout()

    def _keep_eye(self, change: Rewriting) -> None:
        self._eye = moved(self._eye, self.row_of(change.text), change)

    @property
    def first_seen(self) -> int:
        """The number of the first message in the view, -1 when there is none."""
        return self._heights.at(self._seen().start - TOP)

    @property
    def seen_rows(self) -> list[Row]:
        """The messages in the view."""
        seen = self._seen()
        return [row for row in self._near(seen) if self._is_seen(row, seen)]

    @property
    def seen_is_drawn(self) -> bool:
        """Whether all that lies in the view is drawn."""
        seen = self._seen()
        rows = self.rows[self._heights.at(seen.start - TOP) : self._heights.at(seen.stop - TOP) + 1]
        return all(row.host is not None and row.host.settled for row in rows)

    @property
    def settled(self) -> bool:
        """Whether nothing is left to draw."""
        return not self._timer.isActive() and all(host.settled for host in self.hosts)

    def _seen(self) -> range:
        top = self._area.verticalScrollBar().value()
        return range(top, top + self._area.viewport().height())

    def bring(self, widget: QWidget, part: QRect | None = None, at: float | None = None) -> None:
        """Scroll as little as needed for a widget, or a part of it, to be seen; a tall one from its start.

        With `at`, what isn't well inside the view comes to that share of its height.
        """
        bar, seen, wanted = self._area.verticalScrollBar(), self._seen(), part or widget.rect()
        begin = widget.mapTo(self, wanted.topLeft()).y() - TOP
        end = begin + wanted.height() + 2 * TOP
        if at is not None:
            if begin < seen.start + 2 * TOP or end > seen.stop:
                bar.setValue(begin - round(at * len(seen)))
        elif begin < seen.start or end - begin > len(seen):
            bar.setValue(begin)
        elif end > seen.stop:
            bar.setValue(end - len(seen))

    # -- layout --------------------------------------------------------------------------------

    @property
    def scheduled(self) -> bool:
        """Whether a layout comes in the next event round."""
        return self._timer.isActive()

    def schedule_layout(self) -> None:
        """Lay out in the next event round."""
        if not self._laying and not self._timer.isActive():
            self._timer.start(0)

    def relayout(self) -> None:
        """Place everything; the text under the reader's eye stays where it is."""
        if self._laying or self._waiting:
            return
        self._laying = True
        self._timer.stop()
        until = perf_counter() + _SLICE
        first = self._measured[0] == 0  # of these messages
        self._place()
        if first and len(self.rows) > _MANY:
            self._timer.start(0)  # their heights took the time of an event
        else:
            self._draw(until)
        self._laying = False
        self.laid.emit()

    def _draw(self, until: float) -> None:
        begun = perf_counter()
        while self._draw_near(until):  # may bring more undrawn messages near
            self._place()
            begun, took = perf_counter(), perf_counter() - begun
            if begun + took > until:  # as another would
                self._timer.start(0)  # the rest in the next event round
                break

    def _scale(self) -> float:
        return self._theme.px(1000) / 1000

    def _height(self, row: Row) -> int:
        """The height of a message, 0 until all are measured."""
        width, scale = self._measured
        return row.height(width, scale) if width else 0

    def _place(self) -> None:
        whole, room = self._area.viewport().width(), self._area.width()
        width = max(200, min(self._theme.look.column_width, room - 2 * MARGIN))
        left = max(0, (room - width) // 2)  # not of the viewport: no shift when a bar comes
        if self.isRightToLeft():
            left = max(0, left - (room - whole))  # the bar stands at the left
        self._measure(width)
        y = TOP + self._place_empty(left, width) + self._heights.total
        if self._tail is not None:
            height = height_of(self._tail, width)
            self._tail.setGeometry(left, y, width, height)
            y += height
        self.resize(whole, y + BOTTOM)
        for row in self._live.values():
            place = QRect(left, TOP + self._heights.top(row.index), width, self._heights[row.index])
            if row.host is not None and row.host.geometry() != place:
                row.host.setGeometry(place)
        bar = self._area.verticalScrollBar()
        if self._follow:
            bar.setValue(bar.maximum())
        elif self._eye is not None and self._eye.row in self._by_id:
            bar.setValue(find(self._eye, self._by_id[self._eye.row], self._heights, TOP))

    def _measure(self, width: int) -> None:
        """Bring the heights up to date: all for another width, else those that are drawn."""
        scale = self._scale()
        if self._measured != (width, scale):
            self._measured = (width, scale)
            self._heights = Heights(row.height(width, scale) for row in self.rows)
            return
        for row in self._live.values():
            self._heights.set(row.index, row.height(width, scale))

    def _place_empty(self, left: int, width: int) -> int:
        if self.rows or self._empty is None:
            return 0
        page = self._area.viewport().height() - TOP - BOTTOM
        height = max(height_of(self._empty, width), page)
        self._empty.setGeometry(QRect(left, TOP, width, height))
        return height

    def _near(self, seen: range) -> Iterator[Row]:
        return near(self.rows, self._heights, TOP, seen, from_below=self._follow)

    def _draw_near(self, until: float) -> bool:
        """Draw what is seen or nearly so, let go of what is far; whether anything was drawn."""
        seen = self._seen()
        for row in self._near(seen):
            if row.host is None:
                if len(self._live) >= _MOST:  # a long scroll without a rest would pile them up
                    self._release_far(seen, most=2)
                self.draw(row)
                return True
            if not row.host.settled and self._is_seen(row, seen):
                row.host.hurry()
                return True
        self._release_far(seen)
        return False

    def _is_seen(self, row: Row, seen: range) -> bool:
        return distance(row, self._heights, TOP, seen) < 0

    def _release_far(self, seen: range, most: int = 1) -> None:
        """Let go of a message or two that are far away; the next one's turn comes in the next event round."""
        for row in list(self._live.values()):
            far = distance(row, self._heights, TOP, seen) > _FAR * len(seen)
            if far and row is self._wanted:
                self._timer.start(0)  # its turn comes then
            elif far and row.id not in self.pinned and row.host and not row.host.busy:
                self._release(row)
                most -= 1
                if most == 0:
                    self._timer.start(0)
                    return
