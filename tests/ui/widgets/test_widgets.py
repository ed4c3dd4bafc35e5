"""The plain widgets: what they show, keys, names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Look, Theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import ElidedLabel, Label, breakable, unmarked
from app.ui.widgets.paths import PathButton, PathLabel
from app.ui.widgets.pill import Pill
from app.ui.widgets.rich import RichText
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.stack import Stack, mark_dirty
from app.ui.widgets.switch import Switch
from tests.ui.tips import read_by_qt

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


def test_a_text_that_was_never_shown_knows_its_height(qtbot: QtBot, theme: Theme) -> None:
    """As that of an answer which comes while another page is looked at."""
    holder = QWidget()
    qtbot.addWidget(holder)
    text = RichText(theme)
    text.setParent(holder)
    text.setVisible(True)
    text.setPlainText("A merge of two sorted files walks both lazily. " * 30)
    height = text.height_for(760)
    assert height == text.height_for(760)
    text.setGeometry(0, 0, 760, height)
    holder.show()
    assert height == text.height_for(760)
    assert text.document().textWidth() == 760


def test_segments_move_by_arrow_keys(qtbot: QtBot) -> None:
    control = SegmentedControl([("low", "Low"), ("medium", "Medium"), ("high", "High")], "Effort")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.changed):
        control.set_value("medium")
    assert str(control.value) == "medium"
    with qtbot.waitSignal(control.changed) as caught:
        QTest.keyClick(control, Qt.Key.Key_Right)
    assert caught.args == ["high"]
    with qtbot.assertNotEmitted(control.changed):
        QTest.keyClick(control, Qt.Key.Key_Right)
    assert str(control.value) == "high"


def test_of_segments_none_is_chosen_for_a_value_that_is_not_offered(qtbot: QtBot) -> None:
    control = SegmentedControl([(90, "90 %"), (100, "100 %"), (115, "115 %")])
    qtbot.addWidget(control)
    control.set_value(110)
    buttons = control.findChildren(QPushButton)
    assert control.value is None
    assert not any(button.isChecked() for button in buttons)
    assert [b.focusPolicy() is Qt.FocusPolicy.TabFocus for b in buttons] == [True, False, False]
    with qtbot.waitSignal(control.changed) as caught:
        QTest.keyClick(control, Qt.Key.Key_Right)
    assert caught.args == [90]
    control.set_value(115)
    assert [button.isChecked() for button in buttons] == [False, False, True]


def test_a_path_is_cut_in_its_middle_and_copied_whole(qtbot: QtBot) -> None:
    path = "/srv/a folder/with_models/" + "deeper/" * 20 + "gpt-oss-20b.gguf"
    label = PathLabel(path)
    qtbot.addWidget(label)
    label.resize(260, 24)
    label.show()
    label.grab()
    assert label.toolTip() == path
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == path
    label.resize(4000, 24)
    label.grab()
    assert label.toolTip() == ""


def test_long_words_may_break_and_others_are_left_alone() -> None:
    words = "Antwortmöglichkeiten and supercalifragilisticexpialidocious"
    assert breakable(words).replace("\u200b", "") == words
    assert breakable("Datenschutzeinstellungen, then /a/b") == "Datenschutzeinstellungen, then /a/b"
    path = r"C:\Users\Somebody.Somewhere\AppData\Roaming\alcove\models\gpt_oss_20b_a_long_name.gguf"
    pieces = breakable(path).split("\u200b")
    assert "".join(pieces) == path == unmarked(breakable(path))
    assert max(map(len, pieces)) <= 16


def test_segments_are_clicked_and_renamed(qtbot: QtBot) -> None:
    control = SegmentedControl([(1, "One"), (2, "Two")])
    qtbot.addWidget(control)
    control.set_labels(["Un", "Deux"])
    second = control.findChildren(QPushButton)[1]
    assert second.accessibleName() == "Deux"
    with qtbot.waitSignal(control.changed) as caught:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert caught.args == [2]


def test_labels_never_read_markup(qtbot: QtBot) -> None:
    for label in (Label("<b>x</b>"), ElidedLabel("<img src='file:///x'>")):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_elided_label_tells_the_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel("a <long> text <b>" * 20)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert read_by_qt(label.toolTip()) == "a <long> text <b>" * 20


def test_buttons_have_names(theme: Theme, qtbot: QtBot) -> None:
    clicks: list[int] = []
    button, icon = (
        Button("Send", "primary"),
        IconButton(theme, "send", "Send", clicked=lambda: clicks.append(1)),
    )
    for widget in (button, icon):
        qtbot.addWidget(widget)
        assert widget.accessibleName() == "Send"
    QTest.keyClick(icon, Qt.Key.Key_Space)
    assert clicks == [1]


def test_names_on_buttons_are_shown_as_they_are(qtbot: QtBot) -> None:
    segments = SegmentedControl([(1, "All"), (2, "For R&D only")])
    renamed = SegmentedControl([(1, "All"), (2, "")])
    renamed.set_labels(["All", "For R&D only"])
    made = (
        Button("Use R&D"),
        PathButton("{path}: stop watching", "~/R&D", "action", lambda: None),
        *(control.findChildren(QPushButton)[1] for control in (segments, renamed)),
    )
    for widget in (*made[:2], segments, renamed):
        qtbot.addWidget(widget)
    for button in made:
        assert QKeySequence.mnemonic(button.text()).isEmpty()
        assert button.shortcut().isEmpty()
        assert "R&&D" in button.text()
        assert "R&D" in button.accessibleName()
    assert made[1].toolTip() == ""  # nothing of it is cut


def test_a_pill_tells_its_state(theme: Theme, qtbot: QtBot) -> None:
    pill = Pill(theme, "gpt-oss-20b", "Model")
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.set_share(0.4)
    assert pill.sizeHint().width() > narrow
    assert pill.accessibleName() == "Model: gpt-oss-20b"


def test_a_switch_follows_the_space_bar(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "Calculator")
    qtbot.addWidget(switch)
    with qtbot.waitSignal(switch.toggled):
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_a_flow_breaks_where_the_width_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for _ in range(4):
        part = QWidget()
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    assert flow.heightForWidth(500) == 20
    assert flow.heightForWidth(220) == 48


class Block(QWidget):
    measured = 0
    wanted = 10

    def height_for(self, width: int) -> int:
        self.measured += 1
        return self.wanted


def test_a_stack_measures_only_what_changed(qtbot: QtBot) -> None:
    stack, first, second = Stack(), Block(), Block()
    qtbot.addWidget(stack)
    stack.append(first)
    stack.append(second, 5)
    assert stack.height_for(100) == 25
    second.wanted = 30
    mark_dirty(second)
    assert stack.height_for(100) == 45
    assert (first.measured, second.measured) == (1, 2)
    assert second.geometry().top() == 15


def test_rich_text_loads_nothing(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    text = RichText(theme)
    qtbot.addWidget(text)
    page = tmp_path / "page.html"
    page.write_text("secret", encoding="utf-8")
    address = QUrl.fromLocalFile(str(page))
    text.setSource(address)
    assert text.toPlainText() == ""
    assert text.loadResource(QTextDocument.ResourceType.HtmlResource.value, address) is None


def test_a_low_widget_stands_in_the_middle_of_its_row(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    label, buttons = Label("2 files"), [QPushButton("Use a file of mine") for _ in range(4)]
    for widget in (label, *buttons):
        flow.addWidget(widget)
    holder.resize(400, 300)
    holder.show()
    assert label.height() < buttons[0].height()
    assert abs(label.geometry().center().y() - buttons[0].geometry().center().y()) <= 1
    last = buttons[-1]
    assert last.y() > buttons[0].geometry().bottom()
    assert last.geometry().bottom() + 1 == flow.heightForWidth(400)


@pytest.mark.parametrize("kind", ["", "round", "float"])
def test_icons_grow_with_the_text(theme: Theme, qtbot: QtBot, kind: str) -> None:
    button = IconButton(theme, "send", "Send", kind=kind, size=16)
    qtbot.addWidget(button)
    button.show()
    usual = button.size()
    theme.set_look(Look("light", text_size=150))
    qtbot.waitUntil(lambda: not theme.switching)
    assert button.iconSize() == QSize(24, 24)
    assert button.sizeHint().width() > usual.width()
    if kind:
        assert button.width() == usual.width() * 1.5
