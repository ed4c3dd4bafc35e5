"""Direction and font of the application, handed to one widget at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.handed_down import direction_handed_down, font_handed_down

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
OWN = (Qt.WidgetAttribute.WA_SetLayoutDirection, Qt.WidgetAttribute.WA_SetFont)
KINDS = (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange)


class Told(QObject):
    """Counts the changes that widgets are told of."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += isinstance(watched, QWidget) and event.type() in KINDS
        return False


@pytest.fixture
def tree(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A box of four boxes of four labels."""
    sheet, font, direction = qapp.styleSheet(), QFont(qapp.font()), qapp.layoutDirection()
    qapp.setStyleSheet("")  # which has a font for some
    top = QWidget()
    qtbot.addWidget(top)
    column = QVBoxLayout(top)
    for _ in range(4):
        box = QWidget()
        column.addWidget(box)
        inside = QVBoxLayout(box)
        for text in "abcd":
            inside.addWidget(QLabel(text))
    top.show()
    yield top
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)
    qapp.setStyleSheet(sheet)


def large() -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(31)
    return font


def inside(top: QWidget) -> list[QWidget]:
    return [top, *top.findChildren(QWidget)]


@pytest.mark.parametrize("what", ["direction", "font"])
def test_each_widget_is_told_once_and_by_itself(tree: QWidget, qapp: QApplication, what: str) -> None:
    told, most = Told(), 0
    qapp.installEventFilter(told)
    for _ in direction_handed_down(RIGHT) if what == "direction" else font_handed_down(large()):
        most, told.count = max(most, told.count), 0
    qapp.removeEventFilter(told)
    assert most == 1
    for widget in inside(tree):
        assert not any(widget.testAttribute(own) for own in OWN)
        assert widget.isRightToLeft() == (what == "direction")
        assert (widget.font().pixelSize() == 31) == (what == "font")
    assert (qapp.font().pixelSize() == 31) == (what == "font")
    QLabel("x", tree).show()
    assert QLabel("x", tree).isRightToLeft() == (what == "direction")


def test_what_has_its_own_keeps_it_with_all_in_it(tree: QWidget) -> None:
    box = tree.findChildren(QWidget)[0]
    box.setLayoutDirection(LEFT)
    small = QFont(box.font())
    small.setPixelSize(9)
    box.setFont(small)
    for work in (direction_handed_down(RIGHT), font_handed_down(large())):
        for _ in work:
            pass
    apart = inside(box)
    assert len(apart) == 5
    for widget in inside(tree):
        assert widget.isRightToLeft() == (widget not in apart)
        assert widget.font().pixelSize() == (9 if widget in apart else 31)
    assert all(box.testAttribute(own) for own in OWN)


@pytest.mark.parametrize("steps", [1, 15, 25, 43, 60])
def test_what_is_left_half_done_is_put_right(tree: QWidget, qapp: QApplication, steps: int) -> None:
    work = direction_handed_down(RIGHT)
    for _ in range(steps):
        next(work, None)
    late = QLabel("late", tree)
    late.show()
    work.close()
    assert qapp.layoutDirection() is RIGHT
    for widget in inside(tree):
        assert widget.isRightToLeft()
        assert not widget.testAttribute(OWN[0])
