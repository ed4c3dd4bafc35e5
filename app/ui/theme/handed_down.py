"""What every widget takes from the application, such as the direction, changed for one widget at a time.

Told by Qt, all change in one call. So each is given the new value as its own, those inside first, which
leaves nothing for Qt to hand down; once the application has it too, they have none of their own again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.pieces import Work


def direction_handed_down(direction: Qt.LayoutDirection) -> Work:
    """Give the application a direction; a widget that has one of its own keeps it, with all in it."""
    yield from _handed_down(
        Qt.WidgetAttribute.WA_SetLayoutDirection,
        lambda widget: widget.setLayoutDirection(direction),
        lambda: QApplication.setLayoutDirection(direction),
        QWidget.unsetLayoutDirection,
    )


def font_handed_down(font: QFont) -> Work:
    """Give the application a font; a widget that has one of its own keeps it, with all in it."""
    none = QFont()
    none.setResolveMask(0)
    yield from _handed_down(
        Qt.WidgetAttribute.WA_SetFont,
        lambda widget: widget.setFont(font),
        lambda: QApplication.setFont(font),
        lambda widget: widget.setFont(none),
    )


def _handed_down(
    own: Qt.WidgetAttribute,
    give: Callable[[QWidget], object],
    give_all: Callable[[], object],
    take: Callable[[QWidget], object],
) -> Work:
    found: list[QWidget] = []
    try:
        waiting = QApplication.topLevelWidgets()
        while waiting:
            widget = waiting.pop()
            if not isValid(widget) or widget.testAttribute(own):
                continue
            found.append(widget)
            inside = (child for child in widget.children() if isinstance(child, QWidget))
            waiting.extend(child for child in inside if not child.isWindow())
            yield
        for widget in reversed(found):
            if isValid(widget):
                give(widget)
                yield
        give_all()
        yield
        while found:
            widget = found.pop(0)
            if isValid(widget):
                take(widget)
                yield
    finally:
        if found:  # after an error
            give_all()
        for widget in found:
            if isValid(widget):
                take(widget)
