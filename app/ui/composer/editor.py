"""The text field of the composer: grows to ten lines, Enter sends, Shift+Enter breaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.widgets.plain_text import PlainTextField

MAX_LINES = 10
LONG_TEXT, LONG_LINES = 4_000, 60  # a pasted text above one of these becomes a chip


class Editor(PlainTextField):
    """Plain text only; what is pasted loses its formatting."""

    send_pressed = Signal()
    focus_changed = Signal(bool)
    files_pasted = Signal(list)  # list[Path]
    long_pasted = Signal(str)
    long_undone = Signal()  # undo, right after a long text became a chip
    image_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._long = False
        self._hint = ""
        self.textChanged.connect(self._forget_long)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def lines(self) -> int:
        """The number of lines as laid out, at most `MAX_LINES`."""
        return max(1, min(round(self.document().size().height()), MAX_LINES))

    def set_hint(self, words: str) -> None:
        """Set what the empty field says, in one line that ends in "…" where it doesn't fit."""
        self._hint = words
        room = self.viewport().width() - 2
        self.setPlaceholderText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, self.lines() * self.fontMetrics().lineSpacing() + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter; with Shift it breaks the line."""
        # Enter that ends a word of an input method doesn't send.
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        broken = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if enter and not broken and not self.composing:
            self.send_pressed.emit()
            return
        if self._long and event.matches(QKeySequence.StandardKey.Undo):
            self._long = False
            self.long_undone.emit()
            return
        super().keyPressEvent(event)

    def _forget_long(self) -> None:
        self._long = False

    def forget_steps(self) -> None:
        """Let nothing that was done so far be undone."""
        self._long = False
        self.document().clearUndoRedoStacks()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, and what becomes a chip or is refused with its reason."""
        return source.hasText() or source.hasImage() or bool(local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; files and long texts become chips."""
        if files := local_files(source):
            self.files_pasted.emit(files)
        elif source.hasText():
            self._paste(source.text().replace("\u2029", "\n").replace("\0", ""))
        elif source.hasImage():
            self.image_pasted.emit()

    def _paste(self, text: str) -> None:
        if len(text) > LONG_TEXT or text.count("\n") >= LONG_LINES:
            self._long = True  # until the text changes, also by who is told
            self.long_pasted.emit(text)
        else:
            self.insertPlainText(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window, which takes them everywhere."""
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        if local_files(event.mimeData()):
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the frame to show its ring."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the frame to hide its ring."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        self.set_hint(self._hint)
        self._fit()

    def _fit(self) -> None:
        full = round(self.document().size().height()) > MAX_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = self.sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)


def local_files(source: QMimeData) -> list[Path]:
    """Return the files of this computer that some data names."""
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile() and url.toLocalFile()]
