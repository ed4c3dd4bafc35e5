"""What fits where: the height of popups and dialogs of a given width, parts that go under each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import ElidedLabel

_AROUND = 24  # pixels around the words of a field, in the style sheet
_LETTERS = 24  # of a name that are seen beside other parts; a longer one may be cut
_FRAME = 40  # pixels that the system's title bar takes
_LEAST_SEEN = 160  # pixels of what is scrolled


def on_screen(top: QWidget, width: int, height: int) -> QSize:
    """A window's size, no larger than its screen has room for."""
    room = top.screen().availableSize()
    return QSize(min(width, room.width()), min(height, room.height() - _FRAME))


def fit_height(top: QWidget, width: int) -> None:
    """Make a window as high as its wrapped texts need at a width; Qt would measure them at their own.

    One that can scroll (`Scrolled`) stays on its screen; in another the texts would be cut.
    """
    for label in top.findChildren(QLabel):
        label.ensurePolished()  # else they are measured in letters of another size
    layout = top.layout()
    if layout is not None:
        layout.activate()
        size = QSize(width, _needed(layout, width))
        top.resize(on_screen(top, width, size.height()) if top.findChild(Scrolled) else size)


def _needed(layout: QLayout, width: int) -> int:
    """The height of a layout; Qt gives -1 for one without wrapped texts, whose height no width changes."""
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )


class Scrolled(QScrollArea):
    """What is as high as it needs where there is room, and scrolls where there isn't."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the keyboard in it is kept in sight
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inner = inner
        self.setWidget(inner)

    def heightForWidth(self, width: int) -> int:
        """All of what it holds."""
        layout = self._inner.layout()
        return _needed(layout, width) if layout is not None else self._inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        """As large as what it holds."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds, with room for a bar, but lower."""
        least = self._inner.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _LEAST_SEEN))


class Folding(QWidget):
    """Something that is arranged anew by `fold` where its room, its words or their size change."""

    def fold(self) -> None:
        """Arrange the parts for the width there is."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self.fold()

    def event(self, event: QEvent) -> bool:
        """Other words or letters of another size need another place."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fold()
            layout = self.layout()
            if layout is not None and not self.isVisible():
                layout.activate()  # else Qt asks for none again until it is shown, whatever else changes
        return done


class FoldingRow(Folding):
    """Parts side by side, the first as wide as can be; under each other where they don't fit.

    A part whose things break into rows wants them in one row beside the first.
    """

    def __init__(self, *parts: QWidget, spacing: int = 8) -> None:
        super().__init__()
        self._parts, self._even = parts, False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        for part in parts:
            self._row.addWidget(part, int(part is parts[0]))

    def share_evenly(self) -> None:
        """Make all parts as wide as the first."""
        self._even = True
        for part in self._parts:
            self._row.setStretchFactor(part, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part."""
        return QSize(max(self._widths(_least), default=0), super().minimumSizeHint().height())

    def fold(self) -> None:
        """Put the parts side by side, or under each other."""
        widths = self._widths(_wanted)
        narrow = sum(widths) + self._row.spacing() * max(0, len(widths) - 1) > self.width()
        down, aside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        if (self._row.direction() is down) is not narrow:
            self._row.setDirection(down if narrow else aside)
            for part in () if self._even else self._parts[1:]:
                self._row.setAlignment(part, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))

    def _widths(self, of: Callable[[QWidget], int]) -> list[int]:
        return [of(part) for part in self._parts if not part.isHidden()]


def _least(part: QWidget) -> int:
    return max(part.minimumWidth(), part.minimumSizeHint().width())


def _wanted(part: QWidget) -> int:
    """The width of a part beside others; a field's is that of its hint, a name's that of some letters."""
    if isinstance(part.layout(), FlowLayout):
        return part.sizeHint().width()
    if isinstance(part, ElidedLabel):
        part.ensurePolished()  # else it measures in another font
        most = _LETTERS * part.fontMetrics().averageCharWidth()
        return max(_least(part), min(part.sizeHint().width(), most))
    if isinstance(part, QLineEdit):
        part.ensurePolished()  # else it measures in another font
        return max(_least(part), part.fontMetrics().horizontalAdvance(part.placeholderText()) + _AROUND)
    return _least(part)


class FittedDialog(QDialog):
    """A dialog of wrapped texts that is as high as they need."""

    def showEvent(self, event: QShowEvent) -> None:
        """Qt has chosen a width by now, and too small a height where words are many."""
        fit_height(self, self.width())
        super().showEvent(event)
