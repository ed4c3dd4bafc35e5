"""A bar cut into shares of a whole, each with its word where it fits."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.figures import number
from app.ui.theme.theme import Theme
from app.ui.widgets.tips import show_tip

_HEIGHT, _RADIUS, _PAD = 26, 6, 4  # pixels
_LEAST = 56  # pixels of a name, below which it says nothing


class Share(Struct, frozen=True):
    """A stretch of the bar: weight, name, size in words, the tokens of its ground and its ink."""

    weight: float
    name: str
    size: str
    ground: str
    ink: str = "on_accent"

    @property
    def label(self) -> str:
        """Name and size."""
        return f"{self.name} {self.size}".strip()


class ShareBar(QWidget):
    """Draws shares side by side; the tool tip of each is its whole label."""

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
            left = self.width() - x - width if self.isRightToLeft() else x
            places.append((share, QRectF(left, 0, width, self.height())))
            x += width
        return places

    def event(self, event: QEvent) -> bool:
        """Say the word of the share under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for share, place in self._places():
                if place.contains(event.pos()):
                    show_tip(event.globalPos(), share.label, self)
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
            if place.x() > 0:  # neighbours may be of one colour
                painter.fillRect(QRectF(place.x(), 0, 1, place.height()), self._theme.token("background"))
            painter.setPen(self._theme.token(share.ink))
            words = fitting_words(share, metrics, int(place.width()) - 2 * _PAD)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.token("line"), 1))
        painter.drawPath(frame)


def fitting_words(share: Share, metrics: QFontMetrics, room: int) -> str:
    """What of a share's label stands in `room` pixels: all, the name cut short, the size alone, nothing."""
    if metrics.horizontalAdvance(share.label) <= room:
        return share.label
    left = room - metrics.horizontalAdvance(f" {share.size}")
    if left >= _LEAST:
        return f"{metrics.elidedText(share.name, Qt.TextElideMode.ElideRight, left)} {share.size}"
    return share.size if metrics.horizontalAdvance(share.size) <= room else ""


def short_tokens(tokens: int) -> str:
    """Tokens in short: 950, 10.2k, 32k."""
    if tokens < 1000:
        return number(tokens)
    if tokens % 1024 == 0:
        return f"{number(tokens // 1024)}k"
    return f"{number(tokens / 1000, 1)}k"
