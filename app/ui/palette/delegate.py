"""Paints the rows of the box: the letters found are bold."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.palette.fuzzy import Marks
from app.ui.palette.model import ROW_ROLE, CommandRow, HitRow, Row, Title
from app.ui.theme.theme import Theme
from app.ui.widgets.direction import drawn, turned

Index = QModelIndex | QPersistentModelIndex
PAD = 18
_TITLE, _HIT, _MORE, _COMMAND = 31, 57, 28, 35
_KEPT = 200  # lines
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PaletteDelegate(QStyledItemDelegate):
    """Titles of groups, hits of two lines, further hits of one, commands with their keys or their place."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = lru_cache(_KEPT)(marked_line)  # a line is painted again with each letter that is typed

    def height_of(self, row: Row) -> int:
        """The height of a row in pixels."""
        if isinstance(row, Title):
            return self._theme.scaled(_TITLE)
        if isinstance(row, CommandRow):
            return self._theme.scaled(_COMMAND)
        lone = row.first and row.hit.message_id is None
        return self._theme.scaled(_COMMAND if lone else _HIT if row.first else _MORE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102 - Qt's
        return QSize(100, self.height_of(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        row: Row = index.data(ROW_ROLE)
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.token("accent_soft"))
        place = rect.adjusted(PAD, 0, -PAD, 0)
        if isinstance(row, Title):
            self._title(painter, place, row)
        elif isinstance(row, CommandRow):
            self._command(painter, place, row)
        else:
            self._hit(painter, place, row)
        painter.restore()

    def _title(self, painter: QPainter, place: QRect, row: Title) -> None:
        painter.setFont(self._theme.font(11, bold=True))
        painter.setPen(self._theme.token("muted"))
        painter.drawText(place.adjusted(0, 6, 0, 0), _LEFT, row.text.upper())

    def _command(self, painter: QPainter, place: QRect, row: CommandRow) -> None:
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.token("muted"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, right, drawn(painter, row.command.end))
        taken = QFontMetrics(painter.font()).horizontalAdvance(row.command.end) + 12
        place = turned(painter.layoutDirection(), place, place.adjusted(0, 0, -taken, 0))
        self._marked(painter, place, row.command.words, row.marks, 14, self._theme.token("text"))

    def _hit(self, painter: QPainter, place: QRect, row: HitRow) -> None:
        hit, text, muted = row.hit, self._theme.token("text"), self._theme.token("muted")
        if hit.message_id is None:
            self._marked(painter, place, hit.snippet or hit.title, hit.marks, 14, text)
            return
        if row.first:
            half = (place.height() - 15) // 2
            above = QRect(place.left(), place.top() + 8, place.width(), half)
            self._marked(painter, above, hit.title, (), 14, text)
            place = QRect(place.left(), above.bottom() + 1, place.width(), half)
        self._marked(painter, place, hit.snippet, hit.marks, 13, muted)

    def _marked(
        self, painter: QPainter, place: QRect, text: str, marks: Marks, size: int, colour: QColor
    ) -> None:
        """Draw one line, what is marked bold, cut at the end of the place."""
        plain, strong = self._theme.font(size), self._theme.font(size, bold=True)
        line = self._line(text, tuple(marks), plain, strong, place.width(), painter.layoutDirection())
        painter.setPen(colour)
        above = (place.height() - line.boundingRect().height()) / 2
        line.draw(painter, QPointF(place.left(), place.top() + above))


def marked_line(
    text: str, marks: Marks, plain: QFont, strong: QFont, width: int, direction: Qt.LayoutDirection
) -> QTextLayout:
    """Return a line laid out in `width` pixels, at the side where a window of that direction is read from."""
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    options = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    options.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of its words
    options.setWrapMode(QTextOption.WrapMode.NoWrap)
    bold = QTextCharFormat()
    bold.setFont(strong)
    shown, layout = text, QTextLayout(text, plain)
    for _ in range(2):
        layout = QTextLayout(shown, plain)
        layout.setTextOption(options)
        layout.setFormats([_stretch(start, length, bold) for start, length in marks if start < len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        if line.naturalTextWidth() <= width:
            break
        shown = QFontMetrics(strong).elidedText(text, Qt.TextElideMode.ElideRight, width)
    return layout


def _stretch(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    stretch = QTextLayout.FormatRange()
    stretch.start, stretch.length, stretch.format = start, length, style
    return stretch
