"""Draws the SVG icons in a token's colour."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 32, 40)
# They point along the line, or show the window: turned round where one reads from right to left.
POINTING = frozenset({"chat", "chevron-left", "chevron-right", "help", "sidebar", "undo"})


@lru_cache(maxsize=128)
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def draw(path: Path, colour: QColor, size: int, *, mirrored: bool = False) -> QPixmap:
    """Return the icon as a square of `size` device pixels; `mirrored` where the window is."""
    svg = _source(path).replace("currentColor", colour.name())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored and path.stem in POINTING:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _tinted(pixmap: QPixmap, colour: QColor) -> QPixmap:
    """The same shape in another colour; cheaper than drawing it again."""
    tinted = QPixmap(pixmap)
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), colour)
    painter.end()
    return tinted


def program_icon(folder: Path) -> QIcon:
    """Return the program's own icon from the pictures in a folder, one for each size."""
    icon = QIcon()
    for path in sorted(folder.glob("*.png")):
        size = int(path.stem.rpartition("-")[2])
        icon.addFile(str(path), QSize(size, size))
    return icon


def make_icon(path: Path, colour: QColor, disabled: QColor, *, mirrored: bool = False) -> QIcon:
    """Return the icon in sizes for plain and dense screens."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = draw(path, colour, size, mirrored=mirrored)
        icon.addPixmap(pixmap, QIcon.Mode.Normal)
        icon.addPixmap(_tinted(pixmap, disabled), QIcon.Mode.Disabled)
    return icon
