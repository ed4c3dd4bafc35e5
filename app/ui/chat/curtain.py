"""What was seen stays to be seen until what follows is drawn: another chat takes several events."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.theme.theme import Theme

_LONGEST_MS = 400  # what takes longer is rather seen being drawn


class Curtain(QWidget):
    """A picture of a view, over it; it must be taken before, in an event of its own (5 to 10 ms)."""

    def __init__(self, theme: Theme, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._picture: QPixmap | None = None
        self._taking, self._opening = QTimer(self), QTimer(self)
        for timer, then in ((self._taking, self._take), (self._opening, self.open)):
            timer.setSingleShot(True)
            timer.timeout.connect(then)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it is painted
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def take_soon(self) -> None:
        """Take a picture in the next event round, unless one hangs there."""
        if not self.closed and self._view.isVisible():
            self._taking.start(0)

    def take_now(self) -> None:
        """Take the picture that is still to be taken: what follows was read within one event round."""
        if self._taking.isActive():
            self._taking.stop()
            self._take()

    @property
    def closed(self) -> bool:
        """Whether the picture is what is seen."""
        return not self.isHidden()

    @property
    def empty(self) -> bool:
        """Whether no picture is kept."""
        return self._picture is None

    def close_over(self, above: QWidget) -> None:
        """Show the picture, below the widget that lies above the view; without one nothing happens."""
        self._taking.stop()
        if self._picture is None or self._picture.deviceIndependentSize() != self._view.viewport().size():
            self.open()
            return
        self.setGeometry(self._view.viewport().geometry())
        self.show()
        self.stackUnder(above)
        self._opening.start(_LONGEST_MS)

    def open(self) -> None:
        """Show what lies behind."""
        self._taking.stop()
        self._opening.stop()
        self.hide()
        self._picture = None

    def _take(self) -> None:
        viewport = self._view.viewport()
        ratio = viewport.devicePixelRatioF()
        picture = QPixmap(viewport.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.token("background"))  # text on nothing would have other edges
        viewport.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        self._picture = picture
        self._opening.start(_LONGEST_MS)  # older than that it is of no use

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._picture is not None:
            QPainter(self).drawPixmap(0, 0, self._picture)
