"""A style taken off and put on again, a few widgets at a time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.pieces import Work
from app.ui.theme.restyle import forget_rules, restyled

RED, BLUE = "QLabel { color: #ff0000; }", "QLabel { color: #0000ff; }"
POLISHED, OWN_STYLE = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
RESOURCES = Path(__file__).parents[3] / "resources"
# Widgets that Qt looks up rules for before they are polished, which go after a switch.
MEASURED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QWidget
from shiboken6 import delete
from app.ui.theme.theme import Theme
application = QApplication([])
theme = Theme(Path(sys.argv[1]), "light")
holder = QWidget()
holder.show()
labels = [QLabel("x", holder) for _ in range(300)]
for label in labels:
    label.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth, None, label)
theme.set_mode("dark")
for label in labels:
    label.ensurePolished()
    delete(label)
others = [bytes(200) for _ in range(10_000)]
application.setStyleSheet("QLabel { color: #ff0000; }")
print("fine")
"""


@pytest.fixture
def holder(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    before = qapp.styleSheet()
    qapp.setStyleSheet("")
    qapp.setStyleSheet(RED)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    for number in range(6):
        label = QLabel(str(number))
        column.addWidget(label)
        label.setHidden(number > 3)
    holder.show()
    yield holder
    qapp.setStyleSheet("")
    qapp.setStyleSheet(before)


def to_blue() -> Work:
    for sheet in ("", BLUE):
        QApplication.instance().setStyleSheet(sheet)  # type: ignore[union-attr]
        if not sheet:
            yield from forget_rules()
        yield


def nothing() -> Work:
    yield


def none() -> Work:
    yield from ()


def colours(holder: QWidget) -> set[str]:
    labels = holder.findChildren(QLabel)
    for label in labels:
        label.ensurePolished()
    return {label.palette().windowText().color().name() for label in labels}


def test_all_have_the_new_style_and_are_told_once_the_seen_ones_have_it(holder: QWidget) -> None:
    assert colours(holder) == {"#ff0000"}
    told: list[set[str]] = []

    def tell() -> Work:
        seen = [label for label in holder.findChildren(QLabel) if label.isVisible()]
        told.append({label.palette().windowText().color().name() for label in seen})
        assert len(seen) == 4
        assert not holder.updatesEnabled()
        yield

    work = restyled(list, to_blue, tell, none)
    steps = sum(1 for _ in work)
    assert steps > 12  # each of seven is taken and dressed by itself
    assert told == [{"#0000ff"}]
    assert colours(holder) == {"#0000ff"}
    assert holder.updatesEnabled()


def test_what_goes_and_what_comes_meanwhile(holder: QWidget) -> None:
    work = restyled(list, to_blue, nothing, none)
    for _ in range(3):
        next(work)
    delete(holder.findChildren(QLabel)[0])
    late = QLabel("late", holder)
    late.show()
    for _ in work:
        pass
    assert len(holder.findChildren(QLabel)) == 6
    assert colours(holder) == {"#0000ff"}


def test_what_was_measured_before_it_was_polished_leaves_nothing_behind() -> None:
    """Its rules outlived it, and the next sheet over this one ended the program."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(RESOURCES)], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "fine\n"), done.stderr


@pytest.mark.parametrize("steps", [1, 4, 9, 12])
def test_what_is_left_half_done_is_put_right(holder: QWidget, steps: int) -> None:
    work = restyled(list, to_blue, nothing, none)
    for _ in range(steps):
        next(work)
    work.close()
    assert len(colours(holder)) == 1
    for widget in (holder, *holder.findChildren(QLabel)):
        assert widget.testAttribute(POLISHED)
        assert not widget.testAttribute(OWN_STYLE)
    assert holder.updatesEnabled()


def test_an_error_is_raised_and_nothing_stays_bare(holder: QWidget) -> None:
    def failing() -> Work:
        yield
        raise ValueError("no such file")

    with pytest.raises(ValueError, match="no such file"):
        for _ in restyled(list, failing, nothing, none):
            pass
    assert colours(holder) == {"#ff0000"}
    assert holder.updatesEnabled()
