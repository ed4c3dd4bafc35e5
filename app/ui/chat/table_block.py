"""A table with thin row lines; a wide one scrolls inside its own block."""

from __future__ import annotations

import math
from collections.abc import Container, Set

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from app.ui.chat.markdown import TableSegment, renewed
from app.ui.chat.math import MathRenderer
from app.ui.chat.rewriting import rewriting
from app.ui.chat.text_block import TextBlock
from app.ui.chat.writer import DocumentWriter
from app.ui.theme.theme import Theme
from app.ui.widgets.stack import mark_dirty

_CELL_WIDTH = 110  # pixels a column keeps at least when a table must scroll
_ALIGN = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class TableBlock(TextBlock):
    """Rows that stayed the same are kept while a table streams."""

    def __init__(self, theme: Theme, math: MathRenderer, segment: TableSegment) -> None:
        super().__init__(theme, math)
        self._cells = CellWriter(self.document(), theme, math, self.devicePixelRatioF())
        self._rows: list[list[str]] = []
        self._table: QTextTable | None = None
        self._natural = 0.0
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.show_rows(segment)

    @property
    def pending(self) -> bool:
        """Whether a formula is still being drawn."""
        return self._cells.pending

    def show_rows(self, segment: TableSegment) -> None:
        """Show the rows; those at the start that didn't change are left alone."""
        self._segment = segment
        rows = [[token.content for token in row] for row in segment.rows]
        same = 0
        while same < min(len(rows), len(self._rows)) and rows[same] == self._rows[same]:
            same += 1
        columns = max((len(row) for row in rows), default=0)
        if self._table is None or self._table.columns() != columns or same == 0:
            self._make_table(len(rows), columns)
            same = 0
        elif len(rows) > self._table.rows():
            self._table.appendRows(len(rows) - self._table.rows())
        self._fill(segment, same)
        self._rows = rows
        self._natural = 0.0
        mark_dirty(self)

    @property
    def sources(self) -> list[list[str]]:
        """The Markdown of the cells, row by row, the head first."""
        return self._rows

    @property
    def alignments(self) -> list[str]:
        """How the columns are set: left, center, right or "" for each."""
        return [*self._segment.align, *([""] * len(self._rows[0] if self._rows else []))][
            : len(self._rows[0] if self._rows else [])
        ]

    def rows_between(self, start: int, end: int) -> range | None:
        """The rows that a stretch of characters touches; None within one cell."""
        if self._table is None:
            return None
        first, last = self._table.cellAt(start), self._table.cellAt(end)
        top = first.row() if first.isValid() else 0
        bottom = last.row() if last.isValid() else self._table.rows() - 1
        if first.isValid() and last.isValid() and (top, first.column()) == (bottom, last.column()):
            return None
        return range(top, bottom + 1)

    def redraw(self) -> None:
        """Write all cells again; the table itself stays, and where it is scrolled to."""
        self._cells.pending = False
        with rewriting(self):
            self._fill(self._segment, 0)
        self._natural = 0.0
        mark_dirty(self)

    def renew(self, late: Set[str], notes: Container[str]) -> None:
        """Write again what names a label that has a meaning only now, see `renewed`."""
        fresh = renewed(self._segment, late, notes)
        if fresh is not self._segment:
            self._segment = fresh
            self.redraw()

    def _make_table(self, rows: int, columns: int) -> None:
        self.document().clear()
        style = QTextTableFormat()
        style.setBorder(0)
        style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        style.setBorderCollapse(True)
        style.setCellPadding(0)
        style.setCellSpacing(0)
        style.setHeaderRowCount(1)
        self._table = QTextCursor(self.document()).insertTable(max(1, rows), max(1, columns), style)

    def _fill(self, segment: TableSegment, first: int) -> None:
        if self._table is None:
            return
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        for row in range(first, len(segment.rows)):
            for column, token in enumerate(segment.rows[row]):
                cell = self._table.cellAt(row, column)
                align = segment.align[column] if column < len(segment.align) else ""
                self._cells.fill(cell, token, header=row == 0, align=_ALIGN.get(align))
                cell.setFormat(self._cells.cell_format())  # last: filling resets it
        edit.endEditBlock()

    def _natural_width(self) -> float:
        if not self._natural:
            self.document().setTextWidth(-1)
            self._natural = self.document().idealWidth() + 2
        return self._natural

    def height_for(self, width: int) -> int:
        """As wide as its words when that fits; else broken, else scrolled."""
        document = self.document()
        columns = self._table.columns() if self._table else 1
        wanted = width
        if columns * self._theme.px(_CELL_WIDTH) > width:
            wanted = max(width, math.ceil(min(self._natural_width(), columns * self._theme.px(_CELL_WIDTH))))
        if self.lineWrapColumnOrWidth() != wanted:
            self.setLineWrapColumnOrWidth(wanted)
        if document.textWidth() != wanted:
            document.setTextWidth(wanted)
        bar = 14 if wanted > width else 0
        return math.ceil(document.size().height()) + bar


class CellWriter(DocumentWriter):
    """Writes the words of a cell."""

    def cell_format(self) -> QTextTableCellFormat:
        """A line below, space to the right."""
        style = QTextTableCellFormat()
        style.setBottomBorder(1)
        style.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        style.setBottomBorderBrush(self._theme.token("line"))
        style.setTopPadding(self._theme.px(8))
        style.setBottomPadding(self._theme.px(8))
        style.setLeftPadding(0)
        style.setRightPadding(self._theme.px(16))
        return style

    def fill(
        self, cell: QTextTableCell, token: object, *, header: bool, align: Qt.AlignmentFlag | None
    ) -> None:
        """Put an inline token's content into a cell."""
        characters = QTextCharFormat()
        characters.setFont(self._theme.reading_font(13, bold=header))
        characters.setForeground(self._theme.token("muted" if header else "text"))
        self._cursor = cell.firstCursorPosition()
        self._cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        style = QTextBlockFormat()
        if align is not None:
            style.setAlignment(align)
        self._cursor.setBlockFormat(style)
        self._cursor.setBlockCharFormat(characters)
        self._inline(getattr(token, "children", None) or [], characters)
