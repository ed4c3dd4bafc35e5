"""Streamed or stored Markdown: finished chunks are frozen, only the open one is drawn again."""

from __future__ import annotations

from collections import deque
from time import perf_counter

from PySide6.QtCore import QRect, QTimer, QUrl, Signal
from PySide6.QtWidgets import QWidget

from app.ui.chat.code_block import CodeBlock
from app.ui.chat.markdown import (
    CodeSegment,
    Segment,
    TableSegment,
    TextSegment,
    clean,
    label_key,
    note_label,
    parse,
    safe_link,
)
from app.ui.chat.math import MathRenderer
from app.ui.chat.splitter import Chunk, Splitter
from app.ui.chat.table_block import TableBlock
from app.ui.chat.text_block import TextBlock
from app.ui.theme.theme import Theme
from app.ui.widgets.stack import Stack, mark_dirty, show_place

_GAP = 10  # pixels between blocks
_RUN = 6000  # characters of one document; adding to a longer one would take too long
_SLICE = 0.004  # seconds of work in one event


class MarkdownView(Stack):
    """Shows Markdown; `add` takes more of it, `finish` its end."""

    link_requested = Signal(str)
    save_requested = Signal(str, str)  # code, language

    def __init__(self, theme: Theme, math: MathRenderer) -> None:
        super().__init__()
        self._theme, self._math = theme, math
        self._source: list[str] = []
        self._finished = False
        self._notes: set[str] = set()  # labels of the footnotes there are
        self._linked: frozenset[str] = frozenset()  # labels of the sources that all links lead to
        self._late: set[str] = set()  # labels that have a meaning only now, see `renewed`
        self._renew: deque[TextBlock] = deque()  # blocks in which they may be named
        self._rest = 0.0  # seconds since the epoch of the counter until the open chunk is drawn again
        self._splitter = Splitter()
        self._queue: deque[Chunk] = deque()
        self._open: list[QWidget] = []
        self._tail_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        self._redraw_timer = QTimer(self)
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(50)
        self._redraw_timer.timeout.connect(self._redraw_pending)
        math.ready.connect(self._formulas_ready)

    @property
    def source(self) -> str:
        """The Markdown taken so far."""
        return "".join(self._source)

    @property
    def settled(self) -> bool:
        """Whether all that was taken is drawn; a link to what was named late may still be words."""
        return not self._queue and not self._tail_stale

    def add(self, text: str) -> None:
        """Take more text and draw what fits in a slice of time; the rest follows by itself."""
        self._source.append(text)
        self._splitter.feed(clean(text))
        self._tail_stale = True
        self._work()

    def show_whole(self, text: str) -> None:
        """Take a whole text; it is drawn in slices of time from the next event round on."""
        self._source.append(text)
        self._splitter.feed(clean(text))
        self._splitter.finish()
        self._finished = self._tail_stale = True
        self._timer.start(0)

    def hurry(self) -> None:
        """Draw a slice of what is left now."""
        if not self.settled:
            self._work()

    def finish(self) -> None:
        """Take the end of the text and draw what fits in a slice of time."""
        if not self._finished:
            self.end()
            self._work()

    def end(self) -> None:
        """Take the end of the text; what it changes is drawn in the next event round."""
        if not self._finished:
            self._finished = True
            self._splitter.finish()
            self._tail_stale = True
            self._timer.start(0)

    def redraw(self) -> None:
        """Write the text again in place, in other colours; code follows the theme by itself."""
        for block in self.items:
            if isinstance(block, (TextBlock, CodeBlock)):
                block.redraw()

    def _formulas_ready(self) -> None:
        if any(isinstance(block, TextBlock) and block.pending for block in self.items):
            self._redraw_timer.start()

    def _redraw_pending(self) -> None:
        until = perf_counter() + _SLICE
        for block in self.items:
            if isinstance(block, TextBlock) and block.pending:
                if perf_counter() > until:
                    self._redraw_timer.start()
                    return
                block.redraw()

    def _work(self) -> None:
        begun = perf_counter()
        self._timer.stop()
        self._take_chunks()
        while self._queue and perf_counter() < begun + _SLICE:
            self._freeze(self._queue.popleft())
        while not self._queue and self._renew and perf_counter() < begun + _SLICE:
            self._renew.popleft().renew(self._late, self._notes)
        if self._queue or self._renew or (self._tail_stale and perf_counter() > begun + _SLICE):
            self._timer.start(0)
        elif self._tail_stale:
            self._draw_tail()
        mark_dirty(self)

    def _take_chunks(self) -> None:
        """Take what is complete; a note, or a source, can give a meaning to words that are drawn already."""
        chunks = self._splitter.take()
        self._queue.extend(chunks)
        labels = {label for chunk in chunks if (label := note_label(chunk)) and not label.isdigit()}
        late = {label_key(f"^{label}") for label in labels - self._notes}
        self._notes |= labels
        if self._finished:
            late |= self._splitter.labels - self._linked
            self._linked = self._splitter.labels
        if late:
            done = self.items[: len(self.items) - len(self._open)]
            self._late |= late
            self._renew = deque(block for block in done if isinstance(block, TextBlock))

    def _draw_tail(self) -> None:
        """Draw the open chunk; a large one less often, so that it takes a fifth of the time at most."""
        now = perf_counter()
        if now < self._rest and not self._finished:
            self._timer.start(int(1000 * (self._rest - now)) + 1)
            return
        self._tail_stale = False
        tail = [] if self._finished else self._splitter.tail()
        self._show_open([segment for chunk in tail for segment in parse(chunk, self._notes)])
        cost = perf_counter() - now
        self._rest = perf_counter() + 4 * cost if cost > _SLICE else 0.0

    # -- blocks --------------------------------------------------------------------------------

    def _freeze(self, chunk: Chunk) -> None:
        """Draw a finished chunk for good."""
        segments = parse(chunk, self._notes)
        if not self._open:
            segments = self._add_to_run(segments)
        self._show_open(segments)
        opened, self._open = self._open, []
        for block in opened:
            self._join(block)

    def _add_to_run(self, segments: list[Segment]) -> list[Segment]:
        """Write the text that comes first into the run at the end; return the rest."""
        run = self.items[-1] if self.items else None
        for index, segment in enumerate(segments):
            full = type(run) is not TextBlock or run.document().characterCount() >= _RUN
            if full or not isinstance(segment, TextSegment) or not isinstance(run, TextBlock):
                return segments[index:]
            run.add(segment)
        return []

    def _join(self, block: QWidget) -> None:
        """Move the text of a finished block into the run before it."""
        place = self.items.index(block)
        before = self.items[place - 1] if place else None
        if (
            type(block) is TextBlock
            and type(before) is TextBlock
            and before.document().characterCount() < _RUN
        ):
            for segment in block.segments:
                before.add(segment)
            self.remove(block)

    def _show_open(self, segments: list[Segment]) -> None:
        """Draw the open chunk, with the blocks it has where their kind is still right."""
        for index, segment in enumerate(segments):
            if index < len(self._open) and _update(self._open[index], segment):
                continue
            for stale in self._open[index:]:
                self.remove(stale)
            del self._open[index:]
            block = self._make(segment)
            self._open.append(block)
            self.append(block, _gap(segment))
        for stale in self._open[len(segments) :]:
            self.remove(stale)
        del self._open[len(segments) :]

    def _make(self, segment: Segment) -> QWidget:
        if isinstance(segment, CodeSegment):
            code = CodeBlock(self._theme, segment)
            code.save_requested.connect(self.save_requested)
            return code
        block = (
            TableBlock(self._theme, self._math, segment)
            if isinstance(segment, TableSegment)
            else TextBlock(self._theme, self._math)
        )
        if isinstance(segment, TextSegment):
            block.show_segment(segment)
        block.setAccessibleName(self.tr("Answer"))
        block.anchorClicked.connect(self._clicked)
        return block

    def _clicked(self, address: QUrl) -> None:
        if address.scheme() == "note":  # only the writer makes such links: safe_link lets none through
            self._show_note(address.path())
            return
        if link := safe_link(address.toString()):
            self.link_requested.emit(link)

    def _show_note(self, label: str) -> None:
        """Bring a footnote into view."""
        for block in self.items:
            if isinstance(block, TextBlock) and (place := block.note_place(label)) >= 0:
                show_place(block, QRect(0, block.line_top(place), block.width(), 40))
                return


def _update(block: QWidget, segment: Segment) -> bool:
    """Show a segment in a block made for one like it; False when it is of another kind."""
    if isinstance(segment, CodeSegment) and isinstance(block, CodeBlock):
        block.show_segment(segment)
    elif isinstance(segment, TableSegment) and isinstance(block, TableBlock):
        block.show_rows(segment)
    elif isinstance(segment, TextSegment) and type(block) is TextBlock:
        block.show_segment(segment)
    else:
        return False
    return True


def _gap(segment: Segment) -> int:
    if isinstance(segment, TextSegment):
        if segment.tight:
            return 3
        first = segment.tokens[0] if segment.tokens else None
        if first is not None and first.type == "heading_open":
            return {"h1": 20, "h2": 18, "h3": 16}.get(first.tag, 14)
    return _GAP
