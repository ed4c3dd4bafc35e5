"""Finds texts that are cut off: widgets smaller than their texts need, or reaching out of what holds them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.paths import PathButton

_ITEM = 22  # pixels around the text of an item, in the style sheet
_SPARE = 1  # pixels that rounding may take


def cut_off(top: QWidget) -> list[str]:
    """Return what is cut off in a window or dialog, a line for each."""
    return [
        f"{type(widget).__name__} {text!r}: {why}"
        for widget in shown(top)
        for text, why in _problems(widget, top)
    ]


def shown(top: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that can be seen; what lies in a hidden one can't, and isn't walked."""
    for child in top.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from shown(child)


def _problems(widget: QWidget, top: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLineEdit):
        yield from _height_of_field(widget)
    text = _text(widget)
    if not text or not widget.size().isValid():
        return
    if isinstance(widget, QHeaderView):
        yield from _sections(widget)
        return
    if isinstance(widget, QPlainTextEdit):
        room, wrapped = widget.viewport().rect(), Qt.TextFlag.TextWordWrap
        place = QFontMetrics(widget.font()).boundingRect(room.adjusted(0, 0, -2, 0), int(wrapped), text)
        if place.height() > room.height() or place.width() > room.width():
            yield text, f"its field is {room.width()} x {room.height()}, it needs {place}"
        return
    needed = _needed(widget, text)
    have = widget.width()
    if needed > have + _SPARE:
        yield text, f"{have} pixels wide, needs {needed}"
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel):
        high = widget.heightForWidth(have) if widget.wordWrap() else widget.sizeHint().height()
        if high > widget.height() + _SPARE:
            yield text, f"{widget.height()} pixels high, needs {high}"
    if isinstance(widget, QAbstractButton) and widget.sizeHint().height() > widget.height() + _SPARE:
        yield text, f"{widget.height()} pixels high, needs {widget.sizeHint().height()}"
    if outside := _outside(widget, top):
        yield text, outside


def _height_of_field(field: QLineEdit) -> Iterator[tuple[str, str]]:
    """A field whose letters are higher than it: what is typed is cut, whatever it is."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).height()
    if field.height() > 0 and room < field.fontMetrics().height():
        yield field.accessibleName(), f"{room} pixels high, its letters {field.fontMetrics().height()}"


def _text(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.placeholderText() if not widget.toPlainText() else ""
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() if not widget.text() else ""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QHeaderView | QListWidget):
        return type(widget).__name__
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _needed(widget: QWidget, text: str) -> int:
    """The width that a text needs in its widget."""
    if isinstance(widget, ElidedLabel):
        return 0  # made to be cut, its tool tip tells the rest
    if isinstance(widget, QLabel):
        return _longest_word(widget) if widget.wordWrap() else _line(widget)
    if isinstance(widget, QLineEdit):
        widget.ensurePolished()
        return QFontMetrics(widget.font()).horizontalAdvance(text) + _beside(widget) + 12
    if isinstance(widget, QListWidget):
        frame = widget.width() - widget.viewport().width()
        if widget.wordWrap():
            return 0
        texts = [widget.item(row).text() for row in range(widget.count())]
        metrics = QFontMetrics(widget.font())
        drawn = max((metrics.horizontalAdvance(text) for text in texts), default=0) + _ITEM
        return max(drawn, widget.sizeHintForColumn(0)) + frame
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return 0
    if isinstance(widget, PathButton):
        return QPushButton.sizeHint(widget).width()  # of what it shows; it would like to show more
    return widget.sizeHint().width() + _beside(widget)


def _beside(widget: QWidget) -> int:
    """What labels take that lie on a field or a button, beside its text."""
    return sum(label.width() for label in widget.findChildren(QLabel) if label.isVisible())


def _line(label: QLabel) -> int:
    """What a label's longest line takes; a size hint would count a width that was once given to it."""
    label.ensurePolished()
    metrics, sides = QFontMetrics(label.font()), label.contentsMargins()
    around = sides.left() + sides.right() + 2 * label.margin()
    return max(metrics.horizontalAdvance(line) for line in label.text().split("\n")) + around


def _longest_word(label: QLabel) -> int:
    """What a label's longest piece takes that no line break can divide."""
    label.ensurePolished()
    metrics, text = QFontMetrics(label.font()), QLabel.text(label)  # with the chances to break in long words
    finder, pieces, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), [], 0
    while (end := finder.toNextBoundary()) >= 0:
        pieces.append(text[start:end].strip())
        start = end
    return max(map(metrics.horizontalAdvance, pieces), default=0)


def _sections(header: QHeaderView) -> Iterator[tuple[str, str]]:
    for number in range(header.count()):
        needed, have = header.sectionSizeHint(number), header.sectionSize(number)
        if not header.isSectionHidden(number) and needed > have + _SPARE:
            yield f"column {number}", f"{have} pixels wide, needs {needed}"


def _outside(widget: QWidget, top: QWidget) -> str:
    """Where a widget reaches out of one that holds it, sideways."""
    above, place = widget.parentWidget(), widget.geometry()
    while above is not None:
        if place.left() < -_SPARE or place.right() > above.width() + _SPARE:
            return f"from {place.left()} to {place.right()} of {above.width()} in {type(above).__name__}"
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0:
            return ""  # it can be scrolled to
        if above is top:
            return ""
        place.translate(above.pos())
        above = area
    return ""
