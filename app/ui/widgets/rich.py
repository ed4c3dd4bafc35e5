"""Read-only text as high as its content."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.ui.theme.theme import Theme

QUOTE_DEPTH = int(QTextFormat.Property.UserProperty) + 1  # of a block format: how many quotes it is in
BULLET_DEPTH = QUOTE_DEPTH + 1  # of a block format: an item of a list without numbers, how deep
QUOTE_STEP = 16  # pixels
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RichText(QTextBrowser):
    """A document without frame and scroll bars, selectable by mouse and keyboard.

    It loads nothing: pictures are answered for only where they were put in by `addResource`, and links
    only emit `anchorClicked`.
    """

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._ring = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(22)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: neither a file nor an address that a text names."""
        return None

    def setSource(self, *_arguments: object) -> None:
        """Go nowhere: a text can't replace itself by another one."""

    def height_for(self, width: int) -> int:
        """The document's height at a width."""
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        return math.ceil(document.size().height())

    def character_at(self, y: int) -> int:
        """The character that begins the line at a height, in pixels from the top."""
        return self.cursorForPosition(QPoint(0, y)).position()

    def line_top(self, character: int) -> int:
        """Where the line of a character begins, in pixels from the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(character, self.document().characterCount() - 1))
        return self.cursorRect(cursor).top()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the conversation, but for sideways."""
        delta = event.angleDelta()
        if self.horizontalScrollBar().maximum() > 0 and abs(delta.x()) > abs(delta.y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to those who came by keyboard."""
        self._ring = event.reason() in _KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self._ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu, closed with the text."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rules left of quotes, the signs of lists, the text, the focus ring."""
        painter = QPainter(self.viewport())
        self._paint_signs(painter, event)
        if self._ring:
            painter.setPen(QPen(self._theme.token("accent"), 2))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
        super().paintEvent(event)

    def _paint_signs(self, painter: QPainter, event: QPaintEvent) -> None:
        block = self.cursorForPosition(event.rect().topLeft()).block().previous()
        block = block if block.isValid() else self.document().begin()
        bottom = event.rect().bottom()
        while block.isValid():
            rect = self.document().documentLayout().blockBoundingRect(block)
            if rect.top() > bottom:
                return
            self._paint_quote(painter, block, rect)
            self._paint_bullet(painter, block)
            block = block.next()

    def _paint_quote(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        depth = block.blockFormat().intProperty(QUOTE_DEPTH)
        for level in range(depth):
            top = rect.top()
            before = block.previous()
            if before.isValid() and before.blockFormat().intProperty(QUOTE_DEPTH) > level:
                last = self.document().documentLayout().blockBoundingRect(before)
                top = last.bottom()
            painter.fillRect(
                QRectF(level * QUOTE_STEP, top, 2, rect.bottom() - top), self._theme.token("line_strong")
            )

    def _paint_bullet(self, painter: QPainter, block: QTextBlock) -> None:
        depth = block.blockFormat().intProperty(BULLET_DEPTH)
        layout = block.layout()
        if not depth or not layout.lineCount():
            return
        line = layout.lineAt(0)
        text = line.naturalTextRect().translated(layout.position())
        right_to_left = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = text.right() + 11 if right_to_left else text.left() - 11
        y = layout.position().y() + line.y() + line.ascent() - self.fontMetrics().xHeight() / 2
        colour = self._theme.token("muted" if depth > 1 else "text")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if depth % 2 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), 2.2, 2.2)
