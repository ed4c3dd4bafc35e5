"""Names in a menu: whole or told whole, no two alike, in one column that scrolls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui.theme.theme import Theme
from app.ui.widgets.menus import add_names
from tests.ui.menus import faults, words
from tests.ui.tips import read_by_qt

RESOURCES = Path(__file__).parents[3] / "resources"
WINDOW = QSize(900, 600)
LONG = "W" * 300


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    theme = Theme(RESOURCES, "light")
    theme.set_mode("light")
    menu = QMenu()
    qtbot.addWidget(menu)
    return menu


def test_names_are_shown_as_they_are(menu: QMenu) -> None:
    names = ["Work", "R&D", "a\tb\nc", "  ", "&&", "<b>bold</b>"]
    assert [words(action) for action in add_names(menu, names)] == [
        *("Work", "R&D", "a b c", "…", "&&", "<b>bold</b>")
    ]
    assert not any("\t" in action.text() for action in menu.actions())
    assert faults(menu, WINDOW) == []


def test_a_long_name_is_cut_and_told_whole(menu: QMenu) -> None:
    first, second = add_names(menu, [LONG, f"<{LONG}>"])
    assert "…" in first.text()
    assert read_by_qt(first.toolTip()) == LONG
    assert read_by_qt(second.toolTip()) == f"<{LONG}>"
    assert faults(menu, WINDOW) == []


def test_no_two_are_alike(menu: QMenu) -> None:
    alike = [LONG[:150] + middle + LONG[150:] for middle in ("a", "b")]
    actions = add_names(menu, ["Work", "Work", "work", "Work", *alike])
    assert [words(action) for action in actions[:4]] == ["Work", "Work (2)", "work", "Work (3)"]
    assert words(actions[5]) == f"{words(actions[4])} (2)"
    assert faults(menu, WINDOW) == []


def test_very_many_stand_in_one_column_that_scrolls(menu: QMenu, qtbot: QtBot) -> None:
    actions = add_names(menu, [f"Model {number}" for number in range(200)])
    menu.popup(QPoint(10, 10))
    assert menu.height() <= QApplication.primaryScreen().geometry().height()
    assert {menu.actionGeometry(action).x() for action in actions} == {menu.actionGeometry(actions[0]).x()}
    assert menu.width() < 300
    qtbot.keyClick(menu, Qt.Key.Key_End)
    assert menu.activeAction() is actions[-1]
    assert menu.rect().contains(menu.actionGeometry(actions[-1]).center())
    menu.close()


def test_one_that_is_opened_in_a_corner_is_whole(menu: QMenu) -> None:
    add_names(menu, [f"Model {number}" for number in range(8)])
    screen = QApplication.primaryScreen().geometry()
    for corner in (screen.topLeft(), screen.topRight(), screen.bottomLeft(), screen.bottomRight()):
        menu.popup(corner)
        assert screen.contains(menu.geometry())
        assert menu.height() == menu.sizeHint().height()
        menu.close()


def test_faults_are_found(menu: QMenu) -> None:
    assert faults(menu, WINDOW) == ["a menu without entries"]
    for text in ("Copy", "&Copy", "", "Whole name…", "A na…me"):
        menu.addAction(text)
    inner = menu.addMenu("More")
    inner.addAction("x" * 400)
    found = faults(menu, WINDOW)
    assert [line.split(":")[0] for line in found[:3]] == [
        *("2 entries 'Copy'", "an empty entry", "'A na…me' is cut and tells the rest nowhere")
    ]
    assert len(found) == 4
    assert "pixels: 'xxx" in found[3]
