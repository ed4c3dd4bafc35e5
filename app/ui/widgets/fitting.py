"""How high a popup or dialog of a given width must be."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget


def fit_height(top: QWidget, width: int) -> None:
    """Make a window as high as its wrapped texts need at a width; Qt would measure them at their own."""
    for label in top.findChildren(QLabel):
        label.ensurePolished()  # else they are measured in letters of another size
    layout = top.layout()
    if layout is not None:
        layout.activate()
        top.resize(width, layout.totalHeightForWidth(width))


class FittedDialog(QDialog):
    """A dialog of wrapped texts that is as high as they need."""

    def showEvent(self, event: QShowEvent) -> None:
        """Qt has chosen a width by now, and too small a height where words are many."""
        fit_height(self, self.width())
        super().showEvent(event)
