"""A bar cut into shares of a whole, each with its word where it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.theme.theme import Theme

_HEIGHT, _RADIUS, _PAD = 26, 6, 6  # pixels


@dataclass(frozen=True, slots=True)
class Share:
    """A stretch of the bar: its weight, its word, the tokens of its ground and its ink."""

    weight: float
    label: str
    ground: str
    ink: str = "on_accent"
    short: str = ""  # what stands there when the label doesn't fit


class ShareBar(QWidget):
    """Draws shares side by side; the word of a share that is too narrow is its tool tip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[Share, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show these shares."""
        self._shares = tuple(share for share in shares if share.weight > 0)
        self.setAccessibleName(", ".join(share.label for share in self._shares))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, _HEIGHT)

    def _places(self) -> list[tuple[Share, QRectF]]:
        whole = sum(share.weight for share in self._shares) or 1.0
        x, places = 0.0, []
        for share in self._shares:
            width = self.width() * share.weight / whole
            places.append((share, QRectF(x, 0, width, self.height())))
            x += width
        return places

    def event(self, event: QEvent) -> bool:
        """Say the word of the share under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for share, place in self._places():
                if place.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), share.label.replace("<", "&lt;"), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shares, clipped to a round-cornered frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setClipPath(frame)
        painter.setFont(self._theme.font(11))
        metrics = painter.fontMetrics()
        for share, place in self._places():
            painter.fillRect(place, self._theme.token(share.ground))
            room = int(place.width()) - 2 * _PAD
            painter.setPen(self._theme.token(share.ink))
            for words in (share.label, share.short):
                if words and metrics.horizontalAdvance(words) <= room:
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
                    break
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.token("line"), 1))
        painter.drawPath(frame)


def short_tokens(tokens: int) -> str:
    """Tokens in short: 950, 10.2k, 32k."""
    if tokens < 1000:
        return str(tokens)
    if tokens % 1024 == 0:
        return f"{tokens // 1024}k"
    return f"{QLocale().toString(tokens / 1000, 'f', 1)}k"
