"""Right to left: where parts stand, how lines are drawn, how the style sheet is turned round."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.settings.model import Accent
from app.ui.first_run.card import FirstRunPage
from app.ui.palette.box import PaletteBox
from app.ui.palette.delegate import marked_line
from app.ui.settings.page import SettingsPage
from app.ui.settings.sections.appearance import Swatches
from app.ui.theme.style import mirror
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.direction import directed, put
from app.ui.widgets.labels import Label
from app.ui.widgets.paths import PathButton
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.stack import Stack
from app.ui.widgets.switch import Switch

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
RESOURCES = Path(__file__).parents[3] / "resources"


def test_a_style_sheet_is_turned_round() -> None:
    sheet = (
        "a { padding: 1px 2px 3px 4px; border-left: 1px; border-top-left-radius: 6px; } "
        "b { margin: -6px 0; border-radius: 8px; padding-right: 9px; text-align: left; }"
    )
    assert mirror(sheet) == (
        "a { padding: 1px 4px 3px 2px; border-right: 1px; border-top-right-radius: 6px; } "
        "b { margin: -6px 0; border-radius: 8px; padding-left: 9px; text-align: left; }"
    )
    assert mirror(mirror(sheet)) == sheet


def test_names_keep_their_order_in_a_line_read_from_the_right(qtbot: QtBot) -> None:
    label = Label("Why?")
    qtbot.addWidget(label)
    label.setLayoutDirection(RIGHT)
    assert label.text() == "Why?", "what is read back has no marks"
    assert QLabel.text(label) == directed("Why?") == "\u200f\u2066Why?\u2069"
    assert directed("gpt-oss نموذج") == "\u200fgpt-oss نموذج"
    assert directed("") == ""
    parts = directed("report.pdf · 12 صفحة · 7.5k")
    assert parts == "\u200f\u2066report.pdf\u2069 · 12 صفحة · \u20667.5k\u2069"
    assert directed("إلى /srv/a b.md.") == "\u200fإلى \u2066/srv/a b.md\u2069."
    assert directed("a\nب") == "\u200f\u2066a\u2069\n\u200fب"


def test_words_of_another_script_keep_their_order_on_buttons(qtbot: QtBot) -> None:
    folder = PathButton("{path}: stop watching", "~/Models", "action", lambda: None)
    page = FirstRunPage(Theme(RESOURCES, "light"))
    for widget in (folder, page):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(RIGHT)
    assert folder.text() == directed("~/Models") + ": stop watching"
    assert folder.toolTip() == ""
    questions = [b for b in page.findChildren(Button) if b.accessibleName() in page.suggestions()]
    assert [b.text() for b in questions] == [directed(question) for question in page.suggestions()]
    page.setLayoutDirection(LEFT)
    assert [b.text() for b in questions] == page.suggestions()


def test_nothing_touches_where_reading_begins_at_the_right(qtbot: QtBot) -> None:
    theme, window = Theme(RESOURCES, "light"), QWidget()
    page = SettingsPage(theme, lambda: None)
    for widget in (window, page):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(RIGHT)
        widget.resize(1000, 700)
        widget.show()
    box = PaletteBox(theme, window)
    box.open_box([], [], [])
    qtbot.waitUntil(lambda: box._esc.isVisible() and page._list.isVisible())
    assert box._field.geometry().left() - box._esc.geometry().right() > 8
    side, sections = page._side, page._list
    assert side.width() - sections.geometry().right() > 8


def test_parts_stand_where_reading_begins(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    part = QWidget(holder)
    for direction, x in ((LEFT, 10), (RIGHT, 160)):
        holder.setLayoutDirection(direction)
        put(part, QRect(10, 0, 30, 5), 200)
        assert part.x() == x


def test_a_flow_begins_at_the_right(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    parts = [QWidget(), QWidget()]
    for part in parts:
        part.setMinimumSize(30, 10)
        flow.addWidget(part)
    holder.setLayoutDirection(RIGHT)
    holder.resize(200, 40)
    holder.show()
    flow.setGeometry(QRect(0, 0, 200, 40))
    assert parts[0].x() > parts[1].x()
    assert parts[0].geometry().right() == 199


def test_a_stack_keeps_its_room_where_lines_begin(qtbot: QtBot) -> None:
    stack, inner = Stack(left=14), QWidget()
    qtbot.addWidget(stack)
    stack.append(inner)
    stack.height_for(100)
    assert (inner.x(), inner.width()) == (14, 86)
    stack.setLayoutDirection(RIGHT)
    stack.height_for(100)
    assert (inner.x(), inner.width()) == (0, 86)


@pytest.mark.parametrize(("direction", "chosen"), [(LEFT, 1), (RIGHT, 0)])
def test_the_right_arrow_goes_right(qtbot: QtBot, direction: Qt.LayoutDirection, chosen: int) -> None:
    control = SegmentedControl([(0, "a"), (1, "b"), (2, "c")])
    qtbot.addWidget(control)
    control.setLayoutDirection(direction)
    control.set_value(1 - chosen if direction is RIGHT else 0)
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert control.value == chosen


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_right_arrow_goes_right_among_colours(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    control = Swatches(Theme(RESOURCES, "light"))
    qtbot.addWidget(control)
    control.setLayoutDirection(direction)
    accents = list(Accent)
    control.set_value(accents[1])
    chosen: list[object] = []
    control.edited.connect(chosen.append)
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert chosen == [accents[0 if direction is RIGHT else 2]]


def test_a_switch_is_on_at_the_side_where_reading_ends(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES, "light")
    switch = Switch(theme)
    qtbot.addWidget(switch)
    switch.setChecked(True)
    knob = theme.token("background").rgb()
    for direction, x in ((LEFT, 29), (RIGHT, 13)):
        switch.setLayoutDirection(direction)
        assert switch.grab().toImage().pixel(x, 13) == knob


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_found_word_is_bold_and_the_line_stands_at_its_side(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    plain, strong = QFont("", 10), QFont("", 10, QFont.Weight.Bold)
    line = marked_line("Why is it greedy?", ((4, 2),), plain, strong, 400, direction)
    first = line.lineAt(0)
    assert [(f.start, f.length) for f in line.formats()] == [(4, 2)]
    beginning = 0.0 if direction is LEFT else 400.0 - first.naturalTextWidth()
    assert first.naturalTextRect().left() == pytest.approx(beginning, abs=1)
    cut = marked_line("a word " * 40, ((7, 4), (200, 4)), plain, strong, 120, direction)
    assert cut.text().endswith("…")
    assert cut.lineAt(0).naturalTextWidth() <= 120
