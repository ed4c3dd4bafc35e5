"""A round-ended button that shows a state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.theme.theme import Theme
from app.ui.widgets.labels import ElidedLabel, Picture
from app.ui.widgets.progress import ProgressBar

_HEIGHT, _LEAST = 27, 200  # pixels


class Dot(QWidget):
    """A small disc in a token's colour."""

    def __init__(self, theme: Theme, colour: str = "ok") -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setFixedSize(7, 7)
        theme.changed.connect(self.update)

    def set_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.token(self._colour))
        painter.drawEllipse(QRectF(self.rect()))


class Pill(QPushButton):
    """A state in a few words, with a dot, a small bar or a chevron when set."""

    def __init__(self, theme: Theme, text: str = "", name: str = "", *, chevron: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "pill")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._theme, self._name = theme, name
        self._dot, self._bar = Dot(theme), ProgressBar(theme, width=64)
        self._label, self._chevron = ElidedLabel("", "small"), Picture()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.setSpacing(6)
        for part in (self._dot, self._bar, self._label, self._chevron):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part, int(part is self._label), Qt.AlignmentFlag.AlignVCenter)
        self._dot.hide()
        self._bar.hide()
        self._chevron.setVisible(chevron)
        self._redraw()
        theme.changed.connect(self._redraw)
        self.set_text(text)

    def set_text(self, text: str, name: str = "") -> None:
        """Set the words; `name` goes before them for a screen reader."""
        self._name = name or self._name
        self._label.setText(text)
        self.setAccessibleName(f"{self._name}: {text}" if self._name else text)
        self.updateGeometry()

    def set_dot(self, colour: str) -> None:
        """Show a dot in a token's colour; "" hides it."""
        self._dot.setVisible(bool(colour))
        if colour:
            self._dot.set_colour(colour)
        self.updateGeometry()

    def set_share(self, share: float | None, colour: str = "accent") -> None:
        """Show a small bar with a share from 0 to 1; None hides it."""
        self._bar.setVisible(share is not None)
        if share is not None:
            self._bar.set_share(share, colour)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        layout = self.layout()
        height = max(_HEIGHT, self._label.sizeHint().height() + 8)
        return QSize(layout.sizeHint().width() if layout else 40, height)

    def minimumSizeHint(self) -> QSize:
        """The same, but for words that no window could hold."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), _LEAST), whole.height())

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._chevron.setPixmap(self._theme.pixmap("chevron-down", "muted", 12, ratio))
