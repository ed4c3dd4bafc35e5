"""A run of paragraphs, lists, quotes and formulas in one document, so that a selection crosses them."""

from __future__ import annotations

from collections.abc import Container, Set

from PySide6.QtCore import QUrl

from app.ui.chat.markdown import TextSegment, renewed
from app.ui.chat.math import MathRenderer
from app.ui.chat.rewriting import rewriting
from app.ui.chat.writer import DocumentWriter
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import NOTE_MARK, RichText
from app.ui.widgets.stack import mark_dirty


class TextBlock(RichText):
    """Segments of text; can be added to, or replaced while they still grow."""

    def __init__(self, theme: Theme, math: MathRenderer) -> None:
        super().__init__(theme)
        self._writer = DocumentWriter(self.document(), theme, math, self.devicePixelRatioF())
        self.segments: list[TextSegment] = []

    @property
    def pending(self) -> bool:
        """Whether a formula is still being drawn."""
        return self._writer.pending

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer for the formulas put in by the writer, and for nothing else."""
        address = name if isinstance(name, QUrl) else QUrl(name)
        if address.scheme() != "formula":
            return None
        return self.document().resource(kind, address)

    def note_place(self, label: str) -> int:
        """The character where a footnote begins, -1 when it isn't here."""
        block = self.document().begin()
        while block.isValid():
            found = block.begin()
            if not found.atEnd() and found.fragment().charFormat().property(NOTE_MARK) == label:
                return block.position()
            block = block.next()
        return -1

    def add(self, segment: TextSegment) -> None:
        """Write a segment at the end."""
        self.segments.append(segment)
        self._writer.write(segment)
        mark_dirty(self)

    def redraw(self) -> None:
        """Write everything again: other colours, or formulas that are drawn now."""
        segments, self.segments = self.segments, []
        with rewriting(self):
            self._writer.clear()
            for segment in segments:
                self.add(segment)

    def renew(self, late: Set[str], notes: Container[str]) -> None:
        """Write again what names a label that has a meaning only now, see `renewed`."""
        fresh = [renewed(segment, late, notes) for segment in self.segments]
        if any(new is not old for new, old in zip(fresh, self.segments, strict=True)):
            self.segments = fresh
            self.redraw()

    def show_segment(self, segment: TextSegment) -> None:
        """Replace everything by one segment."""
        self._writer.clear()
        self.segments = []
        self.add(segment)
