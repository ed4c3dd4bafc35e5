"""A column of widgets whose heights follow from the width, laid out by hand and at once.

Qt's own layouts settle over several event rounds; a chat that streams must know its height now.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QWidget


def height_of(widget: QWidget, width: int) -> int:
    """The height that a widget wants at a width, by its `height_for(width)` when it has one."""
    own = getattr(widget, "height_for", None)
    if own is not None:
        return int(own(width))
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()


def mark_dirty(widget: QWidget | None) -> None:
    """Say that a widget's height may have changed; every stack above it measures it again.

    The first widget above that has a `schedule_layout` is told, and ends the way up.
    """
    below: QWidget | None = None
    while widget is not None:
        if isinstance(widget, Stack):
            widget.forget(below)
        schedule = getattr(widget, "schedule_layout", None)
        if schedule is not None:
            schedule()
            return
        below, widget = widget, widget.parentWidget()


def hold_place(widget: QWidget) -> None:
    """Say that what follows a widget will change its height: it shall stay where it is seen.

    The first widget above that has a `hold_place` of its own is told.
    """
    above = widget.parentWidget()
    while above is not None:
        hold = getattr(above, "hold_place", None)
        if hold is not None:
            hold(widget)
            return
        above = above.parentWidget()


def show_place(widget: QWidget, part: QRect) -> None:
    """Ask for a part of a widget to be scrolled into view; the first widget above with `bring` is told."""
    above = widget.parentWidget()
    while above is not None:
        bring = getattr(above, "bring", None)
        if bring is not None:
            bring(widget, part)
            return
        above = above.parentWidget()


class Stack(QWidget):
    """Widgets under each other; `gap` is the space above each, `left` the room where lines begin."""

    def __init__(self, parent: QWidget | None = None, *, left: int = 0) -> None:
        super().__init__(parent)
        self.dirty = True
        self._left = left
        self._items: list[tuple[QWidget, int]] = []
        self._laid = (-1, 0)
        self._heights: dict[QWidget, int] = {}  # of those that are known, at the width laid out last

    def forget(self, widget: QWidget | None) -> None:
        """Measure a widget again at the next layout."""
        self.dirty = True
        if widget is not None:
            self._heights.pop(widget, None)

    @property
    def items(self) -> list[QWidget]:
        """The widgets, from the top."""
        return [widget for widget, _ in self._items]

    def append(self, widget: QWidget, gap: int = 0) -> None:
        """Put a widget at the end."""
        self.insert(len(self._items), widget, gap)

    def insert(self, index: int, widget: QWidget, gap: int = 0) -> None:
        """Put a widget at a place."""
        self._items.insert(index, (widget, gap))
        widget.setParent(self)
        widget.setVisible(True)
        mark_dirty(self)

    def remove(self, widget: QWidget) -> None:
        """Take a widget out and delete it."""
        self._items = [item for item in self._items if item[0] is not widget]
        self._heights.pop(widget, None)
        widget.hide()
        widget.deleteLater()
        mark_dirty(self)

    def height_for(self, width: int) -> int:
        """The height at a width; places the widgets for it on the way."""
        if not self.dirty and self._laid[0] == width:
            return self._laid[1]
        y, inner = 0, max(1, width - self._left)
        x = 0 if self.isRightToLeft() else self._left
        if self._laid[0] != width:
            self._heights.clear()
        for index, (widget, gap) in enumerate(self._items):
            if widget.isHidden():
                continue
            height = self._heights.get(widget, -1)
            if height < 0:
                height = self._heights[widget] = height_of(widget, inner)
            y += gap if index else 0
            widget.setGeometry(x, y, inner, height)
            y += height
        self._laid, self.dirty = (width, y), False
        return y

    def changeEvent(self, event: QEvent) -> None:
        """Place everything again where the direction of reading changes."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._laid = (-1, 0)
            mark_dirty(self)
        super().changeEvent(event)
