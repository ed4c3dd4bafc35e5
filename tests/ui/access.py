"""Walks a window as somebody would who sees little, or uses no mouse: names, keyboard, contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_CONTROLS = (
    *(QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractSpinBox),
    *(QPlainTextEdit, QTextEdit, QAbstractItemView, QKeySequenceEdit),
)
_LEAST = 4.5  # contrast of text, WCAG 2.2 AA
_LINE = 24  # pixels; a line of text isn't higher
_SCALE = 3  # text is drawn so much larger, for its strokes to show their own colour
_NOISE = 6  # fewer pixels of a colour are no text


def controls(root: QWidget) -> Iterator[QWidget]:
    """The controls that can be seen and used; parts of other controls left out."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _CONTROLS) or isinstance(widget, QScrollBar):
            continue
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or _is_part(widget):
            continue
        yield widget


def _is_part(widget: QWidget) -> bool:
    """Whether a widget belongs to another control, which has the name and the keyboard."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QKeySequenceEdit):
            return True
        if isinstance(parent, QLineEdit) and isinstance(widget, QAbstractButton):
            return True  # the button that empties a field; the keyboard empties it too
        if isinstance(parent, QAbstractItemView) and widget.objectName().startswith("qt_"):
            return True
        parent = parent.parentWidget()
    return type(widget).__name__ in ("QHeaderView", "QTableCornerButton")


def describe(widget: QWidget) -> str:
    """A widget in words for a message: its class, its text, where it stands."""
    text = getattr(widget, "text", lambda: "")()
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} {text!r} in {' < '.join(parents)}"


def nameless(root: QWidget) -> list[str]:
    """The controls that a screen reader has no name for."""
    found = []
    for widget in controls(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not (name or widget.accessibleName()).strip():
            found.append(describe(widget))
    return found


def unreachable(root: QWidget) -> list[str]:
    """The controls that Tab and the arrow keys don't reach."""
    found = []
    for widget in controls(root):
        if not widget.isEnabled() or _takes_tab(widget):
            continue
        # In a group, such as of radio buttons, one member takes Tab and the arrow keys move on.
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is None or not any(_takes_tab(other) for other in group.buttons() if other.isVisible()):
            found.append(describe(widget))
    return found


def _takes_tab(widget: QWidget) -> bool:
    proxy = widget.focusProxy()
    return bool((proxy or widget).focusPolicy() & Qt.FocusPolicy.TabFocus)


def faint(root: QWidget) -> list[str]:
    """The texts whose contrast to their ground is under 4.5:1, measured in the picture of the window."""
    image = _picture(root)
    found = []
    for widget in root.findChildren(QWidget):
        if not _has_text(widget) or not widget.isVisible() or not widget.isEnabled():
            continue
        place = _seen(widget, root)
        if place.width() < 4 or place.height() < 6 or _is_covered(widget, root, place):
            continue
        if _is_cut(widget, place):
            continue
        ratio = _contrast_in(image, place)
        if ratio < _LEAST:
            found.append(f"{ratio:.2f}: {describe(widget)}")
    return found


def _has_text(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        return bool(widget.toPlainText() or widget.placeholderText())
    if isinstance(widget, QComboBox):
        return bool(widget.currentText())
    if isinstance(widget, QAbstractButton | QLabel):
        return bool(widget.text().strip()) and not _is_ghost(widget)
    return False


def _is_cut(widget: QWidget, place: QRect) -> bool:
    """Whether so much is cut off at an edge that its letters may not be in sight.

    A field for several lines may hold few: the rest of it is empty.
    """
    field = isinstance(widget, QPlainTextEdit)
    return place.height() < (widget.height() if field else min(widget.height(), _LINE)) * 0.8


def _is_ghost(widget: QWidget) -> bool:
    """Whether a button shows its word only under the mouse or with the keyboard."""
    return str(widget.property("ghost")).lower() == "true" and not widget.hasFocus()


def _seen(widget: QWidget, root: QWidget) -> QRect:
    """Where a widget is seen in the window, without what scroll areas cut off."""
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            place &= QRect(parent.mapTo(root, QPoint(0, 0)), parent.size())
        parent = parent.parentWidget()
    return place & root.rect()


def _is_covered(widget: QWidget, root: QWidget, place: QRect) -> bool:
    """Whether something that floats, such as the bar for finding, lies over a widget."""
    top = root.childAt(place.center())
    return (
        top is not None
        and top is not widget
        and not top.isAncestorOf(widget)
        and not widget.isAncestorOf(top)
    )


def _picture(root: QWidget) -> QImage:
    image = QImage(root.size() * _SCALE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    root.render(painter, QPoint(0, 0))
    painter.end()
    return image


def _contrast_in(image: QImage, place: QRect) -> float:
    """The contrast of the colour that differs most from the commonest one, in a part of a picture."""
    scaled = QRect(place.topLeft() * _SCALE, place.size() * _SCALE)
    return _contrast_of(bytes(image.copy(scaled).constBits()))


@lru_cache(maxsize=512)
def _contrast_of(pixels: bytes) -> float:
    """The same of a picture with 32 bits a pixel; most texts look alike on many pages."""
    counts = Counter(memoryview(pixels).cast("I"))
    ground = counts.most_common(1)[0][0]
    light = _luminance(ground)
    ratios = (_ratio(light, _luminance(colour)) for colour, count in counts.items() if count >= _NOISE)
    return max(ratios, default=1.0)


def _luminance(pixel: int) -> float:
    colour = QColor.fromRgb(pixel)
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _ratio(one: float, other: float) -> float:
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)
