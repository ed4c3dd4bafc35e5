"""A path in one line, cut in its middle where there is no room: alone, copied whole; on a button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from app.ui.widgets.buttons import Button
from app.ui.widgets.direction import directed
from app.ui.widgets.labels import ElidedLabel, unmarked
from app.ui.widgets.mnemonics import literal
from app.ui.widgets.tips import set_tip

_LETTERS, _LEAST = 44, 8  # of a path on a button: at most, and where there is no room


class PathLabel(ElidedLabel):
    """Both ends of a path tell the most; Ctrl+C and the context menu copy all of it."""

    where = Qt.TextElideMode.ElideMiddle

    def __init__(self, path: str = "", kind: str = "note") -> None:
        super().__init__(path, kind)
        self.setProperty("path", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def copy(self) -> None:
        """Put the whole path on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by keyboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())


class PathButton(Button):
    """A button that does something with a path; `words` hold "{path}"."""

    def __init__(self, words: str, path: str, kind: str, clicked: Callable[[], object]) -> None:
        super().__init__(kind=kind, clicked=clicked)
        self._words, self._path = words, path
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # it can be narrower
        self.setAccessibleName(words.replace("{path}", path))
        self._cut(self._pixels(_LETTERS))

    def sizeHint(self) -> QSize:
        """With as much of the path as is ever shown."""
        return self._size_with(self._pixels(_LETTERS))

    def minimumSizeHint(self) -> QSize:
        """With a few letters of the path."""
        return self._size_with(self._pixels(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        most = self._pixels(_LETTERS)
        if self.width() < self.sizeHint().width():  # else the sums below, each rounded, could cost a letter
            most = self.width() - self._size_with(0).width() + self._advance(self._elided(0))
        self._cut(most)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._cut(self._pixels(_LETTERS))

    def _size_with(self, pixels: int) -> QSize:
        size = super().sizeHint()
        change = self._advance(self._text(pixels)) - self._advance(self.text())
        return QSize(size.width() + change, size.height())

    def _cut(self, pixels: int) -> None:
        text = self._text(min(pixels, self._pixels(_LETTERS)))
        if text != self.text():
            self.setText(text)
        name = self.accessibleName()
        set_tip(self, "" if unmarked(text) == literal(name) else name)

    def _text(self, pixels: int) -> str:
        path = self._elided(pixels)
        path = directed(path) if self.isRightToLeft() else path
        return literal(self._words.replace("{path}", path))

    def _elided(self, pixels: int) -> str:
        self.ensurePolished()  # else it measures in another font
        return self.fontMetrics().elidedText(self._path, PathLabel.where, pixels)

    def _advance(self, text: str) -> int:
        """The pixels that Qt counts for the words of a button, so that sums of them come out even."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _pixels(self, letters: int) -> int:
        self.ensurePolished()
        return letters * self.fontMetrics().averageCharWidth()
