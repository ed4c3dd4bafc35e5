"""The way of the keyboard through the messages: down the page, over messages that aren't drawn yet too."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from app.ui.chat.column import MessageColumn
from app.ui.chat.host import MessageHost
from app.ui.chat.row import Row


def is_stop(widget: QWidget) -> bool:
    """Whether the Tab key stops at a widget."""
    return (
        widget.isEnabled()
        and widget.isVisible()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    )


def stops_in(host: MessageHost) -> list[QWidget]:
    """Where the Tab key stops in a message, in the order it is read."""
    stops = [widget for widget in host.findChildren(QWidget) if is_stop(widget)]

    def place(widget: QWidget) -> tuple[int, int]:
        place = QRect(widget.mapTo(host, QPoint(0, 0)), widget.size())
        return place.y(), -place.right() if host.isRightToLeft() else place.x()

    return sorted(stops, key=place)


def rows_from(column: MessageColumn, index: int, *, forward: bool) -> Iterable[Row]:
    """The messages after one, or before it, outwards."""
    return column.rows[index + 1 :] if forward else reversed(column.rows[:index])


def first_stop(column: MessageColumn) -> QWidget | None:
    """What the keyboard comes to first: in the first message that is seen."""
    for row in sorted(column.seen_rows, key=lambda row: row.index):
        if stops := stops_in(column.drawn(row)):
            return stops[0]
    return None


def next_stop(column: MessageColumn, focus: QWidget, *, forward: bool) -> QWidget | None:
    """What the keyboard comes to after, or before, a widget; None at the end of the messages."""
    row = column.row_of(focus)
    if row is None or row.host is None:
        return None
    stops = stops_in(row.host)
    place = stops.index(focus) + (1 if forward else -1) if focus in stops else len(stops)
    if 0 <= place < len(stops):
        return stops[place]
    for other in rows_from(column, row.index, forward=forward):
        if stops := stops_in(column.drawn(other)):
            return stops[0 if forward else -1]
    return None
