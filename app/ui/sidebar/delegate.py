"""Paints the rows of the sidebar by token; edits a title in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.chat import ChatSummary
from app.ui.figures import number
from app.ui.sidebar.model import ROW_ROLE, ChatListModel, FolderRow, Heading, Row
from app.ui.theme.theme import Theme
from app.ui.widgets.direction import drawn, turned

Index = QModelIndex | QPersistentModelIndex
_RADIUS = 7
_PAD = 8
_HEIGHT, _COMPACT = 32, 26  # every row is as high as the next: 10,000 are laid out at once
_ICON = 14
_DOT = 6
_INDENT = 18  # of chats in a folder
_MORE = 26  # the place of the three dots at the end of the row under the mouse


class ChatDelegate(QStyledItemDelegate):
    """Rows of radius 7; the chosen ones are filled softly, the one with the keyboard has a ring."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._target = -1  # the row that something is dragged over

    def set_target(self, number: int) -> bool:
        """Mark a row as the one that takes what is dragged, -1 for none; whether that changed."""
        changed, self._target = number != self._target, number
        return changed

    def more_place(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where a row has the three dots that open its menu, while the mouse is over it."""
        width = self._theme.scaled(_MORE)
        return turned(direction, rect, rect.adjusted(rect.width() - width, 0, 0, 0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102 - Qt's
        return QSize(100, self._theme.scaled(_COMPACT if self._theme.compact else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if index.row() == self._target:
            painter.setPen(QPen(self._theme.token("accent"), 1.5))
            painter.setBrush(self._theme.token("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        elif not isinstance(row, Heading):
            self._background(painter, rect, option)
        place = rect.adjusted(_PAD, 0, -_PAD, 0)
        hovered = not isinstance(row, Heading) and _is_hovered(option)
        if hovered:
            more = self.more_place(rect, painter.layoutDirection())
            self._theme.icon("more", "text").paint(painter, _amid(more, self._theme.scaled(_ICON)))
            place = turned(painter.layoutDirection(), rect, rect.adjusted(_PAD, 0, -more.width(), 0))
        if isinstance(row, Heading):
            self._heading(painter, place, row.text)
        elif isinstance(row, FolderRow):
            self._folder(painter, place, row, counted=not hovered)
        else:
            model = index.model()
            busy = isinstance(model, ChatListModel) and model.busy_chat == row.id and not hovered
            self._chat(painter, place, row, str(index.data()), busy=busy)
        painter.restore()

    def _heading(self, painter: QPainter, place: QRect, text: str) -> None:
        font = self._theme.font(11, bold=True)
        painter.setFont(font)
        painter.setPen(self._theme.token("muted"))
        place = place.adjusted(0, 0, 0, -5)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading,
            QFontMetrics(font).elidedText(text.upper(), Qt.TextElideMode.ElideRight, place.width()),
        )

    def _background(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        from PySide6.QtWidgets import QStyle  # takes 6 ms: not before there are chats to paint

        state = option.state
        selected, hovered = bool(state & QStyle.StateFlag.State_Selected), _is_hovered(option)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.token("accent_soft" if selected else "line"))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.token("accent"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _folder(self, painter: QPainter, place: QRect, row: FolderRow, *, counted: bool) -> None:
        size = self._theme.scaled(_ICON)
        icon = "chevron-down" if row.folder.open else "chevron-right"
        box = QRect(place.left() - 2, place.center().y() - size // 2 + 1, size, size)
        direction = painter.layoutDirection()
        for name, part in ((icon, box), ("folder", box.translated(size + 3, 0))):
            self._theme.icon(name, "muted").paint(painter, turned(direction, place, part))
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.token("muted"))
        count = number(row.count) if counted else ""
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        width = QFontMetrics(painter.font()).horizontalAdvance(count) + 6
        words = place.adjusted(2 * size + 8, 0, -width, 0)
        self._line(painter, turned(direction, place, words), row.folder.name)

    def _chat(self, painter: QPainter, place: QRect, row: ChatSummary, title: str, *, busy: bool) -> None:
        if row.folder_id and not row.pinned:
            place = turned(painter.layoutDirection(), place, place.adjusted(_INDENT, 0, 0, 0))
        if busy:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.token("accent"))
            dot = QRect(place.right() - _DOT, place.center().y() - _DOT // 2 + 1, _DOT, _DOT)
            painter.drawEllipse(turned(painter.layoutDirection(), place, dot))
            place = turned(painter.layoutDirection(), place, place.adjusted(0, 0, -_DOT - 6, 0))
        self._line(painter, place, title)

    def _line(self, painter: QPainter, place: QRect, text: str) -> None:
        font = self._theme.font(13)
        painter.setFont(font)
        painter.setPen(self._theme.token("text"))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, side, drawn(painter, shown))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: D102
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setProperty("kind", "inline")
        folder = isinstance(index.data(ROW_ROLE), FolderRow)
        editor.setAccessibleName(self.tr("Name of the folder") if folder else self.tr("Title of the chat"))
        return editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        # Escape in the editor ends the renaming and nothing else.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
        return super().eventFilter(watched, event)


def _is_hovered(option: QStyleOptionViewItem) -> bool:
    from PySide6.QtWidgets import QStyle  # as above

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def _amid(place: QRect, size: int) -> QRect:
    """A square in the middle of a place."""
    return QRect(place.center().x() - size // 2, place.center().y() - size // 2 + 1, size, size)
