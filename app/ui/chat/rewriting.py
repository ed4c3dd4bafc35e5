"""A text that is written again: what was selected, read or reached by the keyboard stays at its words."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher
from functools import cached_property
from itertools import accumulate

from PySide6.QtGui import QTextCursor

from app.ui.widgets.rich import RichText

_PARAGRAPH = re.compile(
    "[\\u2029\\ufdd0\\ufdd1]"
)  # ends one in a document; the others bound the cells of a table
_WORD = re.compile(r"\S+\s*|\s+")


class Rewriting:
    """Knows where the characters of a text are after it was written again; they count UTF-16 units."""

    def __init__(self, text: RichText, before: str) -> None:
        self.text = text
        self._before, self._after = _units(before), _units(text.document().toRawText())

    @property
    def same(self) -> bool:
        """Whether the words are as before: only their look changed."""
        return self._before == self._after

    def moved(self, place: int) -> int:
        """Where a character is now: one behind the text moves with its end, one before the text stays."""
        if self.same or place <= 0:
            return place
        if place > len(self._before):
            return place + len(self._after) - len(self._before)
        return self._moved_inside(place)

    @cached_property
    def _paragraphs(self) -> list[tuple[str, str]]:
        """Each paragraph as it was and as it is: there are as many as before."""
        return list(zip(_PARAGRAPH.split(self._before), _PARAGRAPH.split(self._after), strict=False))

    def _moved_inside(self, place: int) -> int:
        begin = fresh = 0
        for before, after in self._paragraphs:
            if place <= begin + len(before):
                return fresh + _moved(place - begin, before, after)
            begin, fresh = begin + len(before) + 1, fresh + len(after) + 1
        return min(place, len(self._after))


@contextmanager
def rewriting(text: RichText) -> Iterator[None]:
    """Write a text again within; the first widget above with a signal `rewritten` is told of it."""
    before, cursor = text.document().toRawText(), text.textCursor()
    anchor, position = cursor.anchor(), cursor.position()
    yield
    change = Rewriting(text, before)
    cursor = QTextCursor(text.document())
    cursor.setPosition(change.moved(anchor))
    cursor.setPosition(change.moved(position), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    if not change.same:
        _tell(change)


def _tell(change: Rewriting) -> None:
    above = change.text.parentWidget()
    while above is not None:
        told = getattr(above, "rewritten", None)
        if told is not None:
            told.emit(change)
            return
        above = above.parentWidget()


def _units(text: str) -> str:
    """A text with a character for each UTF-16 unit."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(map(chr, array("H", text.encode("utf-16-le", "surrogatepass"))))


def _moved(place: int, before: str, after: str) -> int:
    """Where a character of a paragraph is in the paragraph as it is now: by the words they have in common."""
    if before == after:
        return place
    old, new = _WORD.findall(before), _WORD.findall(after)
    starts = list(accumulate(map(len, old), initial=0)), list(accumulate(map(len, new), initial=0))
    for kind, first, last, low, high in SequenceMatcher(None, old, new).get_opcodes():
        begin, end = starts[0][first], starts[0][last]
        if kind != "insert" and place < end:
            fresh = starts[1][low] + place - begin
            return fresh if kind == "equal" else min(fresh, starts[1][high])
    return len(after)
