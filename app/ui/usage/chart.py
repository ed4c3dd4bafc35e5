"""A small chart of speed and context over the turns of a chat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.turns.usage import TurnUsage
from app.ui.theme.theme import Theme

_HEIGHT, _LOWER, _GAP = 132, 44, 14  # pixels: all, the bars of the context, between both
_MOST_BAR, _DOT = 18.0, 3.0


class UsageChart(QWidget):
    """A line for the speed, bars for the context; mouse and arrow keys go through the turns."""

    turn_changed = Signal(int)  # place of the turn, -1 for none

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._turns: Sequence[TurnUsage] = ()
        self._length = 0
        self._chosen = -1
        self._ring = False  # whether the keyboard came here
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_turns(self, turns: Sequence[TurnUsage], length: int) -> None:
        """Show these turns; `length` is the context length in tokens, 0 when not known."""
        self._turns, self._length, self._chosen = turns, length, -1
        self.update()

    @property
    def chosen(self) -> int:
        """The turn that is looked at, -1 for none."""
        return self._chosen

    def choose(self, number: int) -> None:
        """Look at a turn."""
        number = max(-1, min(number, len(self._turns) - 1))
        if number != self._chosen:
            self._chosen = number
            self.turn_changed.emit(number)
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(360, _HEIGHT)

    def _x(self, number: int) -> float:
        step = self.width() / max(1, len(self._turns))
        x = step * (number + 0.5)
        return self.width() - x if self.isRightToLeft() else x

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, line and the turn that is looked at."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen >= 0:
            painter.setPen(QPen(self._theme.token("line_strong"), 1))
            painter.drawLine(QPointF(self._x(self._chosen), 0), QPointF(self._x(self._chosen), self.height()))
        self._draw_context(painter)
        self._draw_speed(painter)
        if self.hasFocus() and self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.token("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _draw_context(self, painter: QPainter) -> None:
        most = max([self._length, *(turn.context for turn in self._turns)], default=1) or 1
        bottom, width = float(self.height()), self.width() / max(1, len(self._turns))
        bar = min(_MOST_BAR, width * 0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, turn in enumerate(self._turns):
            height = max(1.0, _LOWER * turn.context / most)
            full = bool(self._length) and turn.context > 0.9 * self._length
            colour = "warn" if full else "accent" if number == self._chosen else "line_strong"
            painter.setBrush(self._theme.token(colour))
            painter.drawRoundedRect(QRectF(self._x(number) - bar / 2, bottom - height, bar, height), 2, 2)
        painter.setPen(QPen(self._theme.token("line"), 1))
        painter.drawLine(QPointF(0, bottom - 0.5), QPointF(self.width(), bottom - 0.5))

    def _draw_speed(self, painter: QPainter) -> None:
        top, bottom = 6.0, self.height() - _LOWER - _GAP
        most = max((turn.speed for turn in self._turns), default=0.0) or 1.0
        points = [
            (number, QPointF(self._x(number), bottom - (bottom - top) * turn.speed / most))
            for number, turn in enumerate(self._turns)
            if turn.speed > 0
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.token("accent"), 2))
        painter.drawPolyline(QPolygonF([point for _, point in points]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.token("accent"))
        for number, point in points:
            if len(points) <= 40 or number == self._chosen:
                size = _DOT + (1.5 if number == self._chosen else 0)
                painter.drawEllipse(point, size, size)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the turn under the mouse."""
        step = self.width() / max(1, len(self._turns))
        x = event.position().x()
        x = self.width() - x if self.isRightToLeft() else x
        self.choose(int(x / step) if self._turns else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the turns."""
        last = len(self._turns) - 1
        before, after = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            before, after = after, before
        places = {
            before: max(0, self._chosen - 1),
            after: self._chosen + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = places.get(Qt.Key(event.key()))
        self._ring = True
        if place is None:
            super().keyPressEvent(event)
        else:
            self.choose(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the last turn."""
        super().focusInEvent(event)
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._chosen < 0:
            self.choose(len(self._turns) - 1)
