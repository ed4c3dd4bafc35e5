"""The place that the reader looks at: a line of a message, and where it stands in the view."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.chat.heights import Heights
from app.ui.chat.row import Row


class Eye(Struct, frozen=True):
    """A line by message, text and character; offsets in pixels from the top of the view.

    `text` is -1 where the message as a whole is meant; `share` is the part of its height that lies above
    the view, for a message whose text isn't drawn yet.
    """

    row: str
    text: int = -1
    character: int = 0
    offset: int = 0
    share: float = 0.0


def look(column: QWidget, rows: Sequence[Row], heights: Heights, top: int, seen: range) -> Eye | None:
    """Return what stands first in the part of the column that is seen; its rows begin at `top`."""
    if not rows:
        return None
    y = seen.start
    row = rows[heights.at(y - top)]
    if row.host is not None and row.host.settled:
        for number, text in enumerate(row.host.texts()):
            above = text.mapTo(column, QPoint(0, 0)).y()
            if above + text.height() > y:
                if above >= seen.stop:
                    break
                character = text.character_at(max(0, y - above))
                return Eye(row.id, number, character, above + text.line_top(character) - y)
    begin = top + heights.top(row.index)
    end = begin + heights[row.index]
    settled = row.host is not None and row.host.settled
    if not settled and begin < y and end < seen.stop and row.index + 1 < len(rows):
        return Eye(rows[row.index + 1].id, offset=end - y)  # its height isn't known yet: look below it
    return Eye(row.id, offset=begin - y, share=(y - begin) / max(1, heights[row.index]) if begin < y else 0.0)


def find(eye: Eye, row: Row, heights: Heights, top: int) -> int:
    """Return where the view must begin for the eye to see the same line at the same place."""
    begin = top + heights.top(row.index)
    if eye.text >= 0:
        texts = row.host.texts() if row.host is not None else []
        if row.host is not None and eye.text < len(texts):
            text = texts[eye.text]
            within = text.mapTo(row.host, QPoint(0, 0)).y() + text.line_top(eye.character)
            return begin + within - eye.offset
        return begin - eye.offset
    if eye.share and (row.host is None or not row.host.settled):
        return begin + round(eye.share * heights[row.index])
    return begin - eye.offset
