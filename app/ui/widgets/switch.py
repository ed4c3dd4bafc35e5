"""An on/off switch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from app.ui.theme.theme import Theme


class Switch(QAbstractButton):
    """A check box drawn as a switch; `toggled` tells of a change."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The switch with room for the focus ring."""
        return QSize(42, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove, the knob and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(3, 3, 36, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.token("accent" if self.isChecked() else "scroll"))
        painter.drawRoundedRect(groove, 10, 10)
        painter.setBrush(self._theme.token("background"))
        painter.drawEllipse(QRectF(21 if self.isChecked() != self.isRightToLeft() else 5, 5, 16, 16))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.token("text"), 2))
            painter.drawRoundedRect(QRectF(1, 1, 40, 24), 12, 12)
