"""The place that the reader looks at: a line of a message, and where it stands in the view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.chat.heights import Heights
from app.ui.chat.host import MessageHost
from app.ui.chat.rewriting import Rewriting
from app.ui.chat.row import Row
from app.ui.widgets.rich import RichText


class Eye(Struct, frozen=True):
    """A line by message and character; offsets in pixels from the top of the view.

    `character` counts through all texts of the message and is -1 where its beginning is meant; `share` is
    the part of its height that lies above the view, for a message whose text isn't drawn yet.
    """

    row: str
    character: int = -1
    offset: int = 0
    share: float = 0.0


def look(column: QWidget, rows: Sequence[Row], heights: Heights, top: int, seen: range) -> Eye | None:
    """Return what stands first in the part of the column that is seen; its rows begin at `top`."""
    if not rows:
        return None
    y = seen.start
    row = rows[heights.at(y - top)]
    begin = top + heights.top(row.index)
    end = begin + heights[row.index]
    settled = row.host is not None and row.host.settled
    share = (y - begin) / max(1, heights[row.index]) if begin < y else 0.0
    if row.host is not None and settled:
        for text, counted in _counted(row.host):
            above = text.mapTo(column, QPoint(0, 0)).y()
            if above + text.height() > y:
                if above >= seen.stop:
                    break
                character = text.character_at(max(0, y - above))
                return Eye(row.id, counted + character, above + text.line_top(character) - y, share)
    if not settled and begin < y and end < seen.stop and row.index + 1 < len(rows):
        return Eye(rows[row.index + 1].id, offset=end - y)  # its height isn't known yet: look below it
    return Eye(row.id, offset=begin - y, share=share)


def find(eye: Eye, row: Row, heights: Heights, top: int) -> int:
    """Return where the view must begin for the eye to see the same line at the same place."""
    begin = top + heights.top(row.index)
    if row.host is not None and eye.character >= 0:
        for text, counted in _counted(row.host):
            if eye.character < counted + text.document().characterCount():
                line = text.mapTo(row.host, QPoint(0, 0)).y() + text.line_top(eye.character - counted)
                return begin + line - eye.offset
    drawn = row.host is not None and row.host.settled
    if eye.character < 0 and (drawn or not eye.share):
        return begin - eye.offset
    return begin + round(eye.share * heights[row.index])


def moved(eye: Eye | None, row: Row | None, change: Rewriting) -> Eye | None:
    """The eye on the same words, where a text of a message was written again."""
    if eye is None or row is None or row.host is None or eye.row != row.id or eye.character < 0:
        return eye
    for text, counted in _counted(row.host):
        if text is change.text:
            return replace(eye, character=counted + change.moved(eye.character - counted))
    return eye


def _counted(host: MessageHost) -> Iterator[tuple[RichText, int]]:
    """The texts of a message, with the characters before each."""
    counted = 0
    for text in host.texts():
        yield text, counted
        counted += text.document().characterCount()
