"""Paints the rows of the sidebar by token; edits a title in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.sidebar.model import ROW_ROLE, Row, RowKind
from app.ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_RADIUS = 7
_PAD = 8
_HEIGHTS = {RowKind.HEADING: 31, RowKind.CHAT: 32, RowKind.HIT: 58}


class ChatDelegate(QStyledItemDelegate):
    """Rows of radius 7; the chosen one is filled softly, the one with the keyboard has a ring."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102 - Qt's
        row: Row = index.data(ROW_ROLE)
        return QSize(100, self._theme.scaled(_HEIGHTS[row.kind] - (6 if self._theme.compact else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if row.kind is RowKind.HEADING:
            self._heading(painter, rect, row)
        else:
            self._background(painter, rect, option)
            self._text(painter, rect, row)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        font = self._theme.font(11, bold=True)
        painter.setFont(font)
        painter.setPen(self._theme.token("muted"))
        place = rect.adjusted(_PAD, 0, -_PAD, -5)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading,
            QFontMetrics(font).elidedText(row.text.upper(), Qt.TextElideMode.ElideRight, place.width()),
        )

    def _background(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        from PySide6.QtWidgets import QStyle  # takes 6 ms: not before there are chats to paint

        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.token("accent_soft" if selected else "line"))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.token("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _text(self, painter: QPainter, rect: QRect, row: Row) -> None:
        font = self._theme.font(13)
        place = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setPen(self._theme.token("text"))
        if row.kind is RowKind.CHAT:
            self._line(painter, place, font, row.text)
            return
        font.setWeight(QFont.Weight.DemiBold)
        half = (place.height() - 8) // 2
        self._line(painter, QRect(place.left(), place.top() + 4, place.width(), half), font, row.text)
        below = QRect(place.left(), place.top() + 4 + half, place.width(), half)
        _draw_marked(painter, below, self._theme, row.snippet, row.marks)

    def _line(self, painter: QPainter, place: QRect, font: QFont, text: str) -> None:
        painter.setFont(font)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: D102
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setProperty("kind", "inline")
        editor.setAccessibleName(self.tr("Title of the chat"))
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        # Escape in the editor ends the renaming and nothing else.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
        return super().eventFilter(watched, event)


def _draw_marked(
    painter: QPainter, place: QRect, theme: Theme, text: str, marks: tuple[tuple[int, int], ...]
) -> None:
    """Draw a line of text with the found words in the accent colour."""
    font = theme.font(12)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setClipRect(place)
    position, left = 0, place.left()
    runs: list[tuple[str, QColor]] = []
    for start, length in marks:
        runs.append((text[position:start], theme.token("muted")))
        runs.append((text[start : start + length], theme.token("accent")))
        position = start + length
    runs.append((text[position:], theme.token("muted")))
    for run, colour in runs:
        painter.setPen(colour)
        painter.drawText(
            QRect(left, place.top(), place.right() - left + 1, place.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            run,
        )
        left += metrics.horizontalAdvance(run)
        if left > place.right():
            break
