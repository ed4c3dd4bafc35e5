"""Read-only text as high as its content."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
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
CODE = QUOTE_DEPTH + 2  # of a character format: code inside a text
FORMULA, DISPLAY = QUOTE_DEPTH + 3, QUOTE_DEPTH + 4  # of a character format: TeX, whether it stands alone
LINK_HOST = QUOTE_DEPTH + 5  # of a character format: the host of a link, put behind it
NOTE_MARK, NOTE_REFERENCE = QUOTE_DEPTH + 6, QUOTE_DEPTH + 7  # of a character format: a footnote's label
QUOTE_STEP = 16  # pixels
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class TextOwner(Protocol):
    """What a widget above may be, as its `text_owner`: it selects across the texts it holds."""

    def pressed(self, text: RichText, event: QMouseEvent) -> None:
        """The mouse was pressed, and the text has set its own cursor."""

    def dragged(self, text: RichText, event: QMouseEvent) -> None:
        """The mouse is drawn over texts."""

    def released(self, text: RichText, event: QMouseEvent) -> None:
        """The mouse was let go."""

    def key(self, text: RichText, event: QKeyEvent) -> bool:
        """A key was pressed in a text; whether it is dealt with."""

    def moved(self, text: RichText) -> None:
        """A key has set the text's own cursor."""

    def open_menu(self, text: RichText, event: QContextMenuEvent) -> None:
        """The context menu was asked for."""


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
        if document.textWidth() != width:  # the first layout of the view took its own width instead
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

    def owner(self) -> TextOwner | None:
        """Who selects across texts, the first one above."""
        above = self.parentWidget()
        while above is not None:
            owner: TextOwner | None = getattr(above, "text_owner", None)
            if owner is not None:
                return owner
            above = above.parentWidget()
        return None

    def select(self, start: int, end: int) -> None:
        """Select from one character to another, the end before the start when it was drawn backwards."""
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (start, end):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select here."""
        owner = self.owner() if event.button() == Qt.MouseButton.LeftButton else None
        before = self.textCursor()
        super().mousePressEvent(event)
        if owner is not None:
            after = self.textCursor()
            same = (after.anchor(), after.position()) == (before.anchor(), before.position())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.setTextCursor(before)  # the owner extends what is selected
            elif same and after.hasSelection():  # Qt waits whether the selection is dragged away
                self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            owner.pressed(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (owner := self.owner()) is not None:
            owner.pressed(self, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on selecting, in other texts too."""
        owner = self.owner() if event.buttons() & Qt.MouseButton.LeftButton else None
        if owner is not None:
            owner.dragged(self, event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting, or follow a link."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and (owner := self.owner()) is not None:
            owner.released(self, event)
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave pages to what scrolls, and selecting across texts to who holds them."""
        owner = self.owner()
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        elif owner is None or not owner.key(self, event):
            before = self.textCursor()
            super().keyPressEvent(event)
            after = self.textCursor()
            same = (after.anchor(), after.position()) == (before.anchor(), before.position())
            if owner is not None and not same:
                owner.moved(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The owner's menu, or Qt's own, closed with the text."""
        if (owner := self.owner()) is not None:
            owner.open_menu(self, event)
            return
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
