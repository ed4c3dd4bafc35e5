"""A thin bar for a share of a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.figures import percent
from app.ui.theme.theme import Theme


class ProgressBar(QWidget):
    """Shows a share from 0 to 1 in the accent colour."""

    def __init__(self, theme: Theme, name: str = "", *, width: int = 0, height: int = 5) -> None:
        super().__init__()
        self._theme, self._share, self._colour = theme, 0.0, "accent"
        self._hint = QSize(width or 120, height)
        self.setFixedHeight(height)
        if width:
            self.setFixedWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """The share shown, from 0 to 1."""
        return self._share

    def set_share(self, share: float, colour: str = "accent") -> None:
        """Show a share, in a token's colour."""
        self._share, self._colour = min(1.0, max(0.0, share)), colour
        self.setAccessibleDescription(percent(self._share))
        self.update()

    def sizeHint(self) -> QSize:
        """A short bar."""
        return self._hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove and the share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._theme.token("line"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share > 0:
            painter.setBrush(self._theme.token(self._colour))
            width = max(self.height(), self.width() * self._share)
            x = self.width() - width if self.isRightToLeft() else 0
            painter.drawRoundedRect(QRectF(x, 0, width, self.height()), radius, radius)
