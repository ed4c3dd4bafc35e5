"""Chips: small things with a name that can be opened and, where it is allowed, taken away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import ElidedLabel, Picture
from app.ui.widgets.progress import ProgressBar

CHIP_HEIGHT = 28
_WIDEST, _ICON, _GAP = 420, 14, 6
_ROWS = 3  # that are shown before the rest is scrolled to


class Chip(QPushButton):
    """An icon, a few words, perhaps a bar; Enter opens it, Delete takes it away."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, icon: str = "file", *, removable: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._theme, self._icon_name, self._colour = theme, icon, "muted"
        self._icon, self._words = Picture(), ElidedLabel("", "chip")
        self._bar = ProgressBar(theme, width=48, height=4)
        self._remove = IconButton(theme, "close", "", size=12, clicked=self.removed.emit)
        self._remove.setProperty("kind", "chipclose")
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 3, 3 if removable else 10, 3)
        row.setSpacing(_GAP)
        for part in (self._icon, self._words, self._bar):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._remove)
        self._bar.hide()
        self._remove.setVisible(removable)  # it lies in the row by now: else it would be a window
        self.setFixedHeight(CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: self.opened.emit())
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def set_words(self, words: str, name: str, remove: str = "") -> None:
        """Set what is seen, what a screen reader says, and the name of the button that takes it away."""
        self._words.setText(words)
        self.setAccessibleName(name)
        self._remove.set_name(remove)
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What is seen."""
        return self._words.text()

    def set_state(self, state: str) -> None:
        """Colour it: "" at rest, "warn" or "bad"."""
        self._colour = state or "muted"
        for widget in (self, self._words):
            widget.setProperty("state", state)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._draw_icon()

    def set_progress(self, share: float | None) -> None:
        """Show how far something is, from 0 to 1; None hides the bar."""
        self._bar.setVisible(share is not None)
        self._bar.set_share(share or 0.0)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it away, Enter opens it."""
        if not self.hasFocus():
            event.ignore()  # the button in it didn't take the key, and it isn't meant for the chip
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._remove.isHidden():
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to a limit."""
        self._words.ensurePolished()  # else it measures in another font
        words = self._words.fontMetrics().horizontalAdvance(" ".join(self._words.text().split())) + 2
        extra = sum(
            part.sizeHint().width() + _GAP for part in (self._bar, self._remove) if not part.isHidden()
        )
        layout = self.layout()
        sides = layout.contentsMargins() if layout else self.contentsMargins()
        width = sides.left() + _ICON + _GAP + words + extra + sides.right() + 2
        return QSize(min(width, _WIDEST), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Enough for a few letters; the words are cut."""
        return QSize(min(self.sizeHint().width(), 120), CHIP_HEIGHT)

    def _draw_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, self._colour, _ICON, ratio))


class ChipTray(QScrollArea):
    """Chips in rows, as high as they need, scrolled beyond the third row."""

    left_empty = Signal()  # the last chip went while it had the keyboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inner = QWidget()
        self._flow = FlowLayout(self._inner, spacing=8)
        self.setWidget(self._inner)
        self.hide()

    def chips(self) -> list[Chip]:
        """The chips, in their order."""
        items = [self._flow.itemAt(place) for place in range(self._flow.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def add(self, chip: Chip) -> None:
        """Put a chip at the end."""
        self._flow.addWidget(chip)
        chip.show()
        self.fit()

    def drop(self, chip: Chip) -> None:
        """Take a chip out; the keyboard goes on to its neighbour."""
        place, holder = self.chips().index(chip), self.window().focusWidget()
        focused = holder is not None and chip.isAncestorOf(holder)  # or the chip itself
        self._flow.takeAt(place)
        chip.hide()
        chip.deleteLater()
        left = self.chips()
        if focused and left:
            left[min(place, len(left) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif focused:
            self.left_empty.emit()
        self.fit()

    def fit(self) -> None:
        """Take the height that the chips need now."""
        chips = self.chips()
        self.setVisible(bool(chips))
        width = max(1, self.width())
        most = _ROWS * (CHIP_HEIGHT + self._flow.spacing()) - self._flow.spacing()
        self._flow.invalidate()
        self.setFixedHeight(max(CHIP_HEIGHT, min(self._flow.heightForWidth(width), most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
