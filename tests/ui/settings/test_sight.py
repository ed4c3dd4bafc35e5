"""A row of the settings is brought in sight, with the keyboard in it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings.table import Section
from app.ui.settings.page import SettingsPage
from app.ui.settings.row import Row


def in_sight(page: SettingsPage, row: Row) -> bool:
    """Whether a row is seen whole, or fills what is seen."""
    port = page.area.viewport()
    place = QRect(row.mapTo(port, row.rect().topLeft()), row.size())
    seen = place.intersected(port.rect()).height()
    return row.isVisible() and seen >= min(row.height(), port.height())


def keyboard_is_in(row: Row) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and row.isAncestorOf(focus)


def can_have_keyboard(row: Row) -> bool:
    fields = (w for w in row.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return any(field.isEnabled() and field.isVisible() for field in fields)


KEYBOARD = {Section.APPEARANCE: 7, Section.MODEL: 12, Section.ANSWERS: 12, Section.SHORTCUTS: 15}  # rows


@pytest.mark.parametrize("size", [(1000, 800), (500, 420)])
@pytest.mark.parametrize("section", list(Section))
def test_every_row_can_be_opened(
    page: SettingsPage, qtbot: QtBot, section: Section, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    entered = list[str]()
    for name, row in page.view(section).rows.items():
        if not row.matches([]):  # not offered
            continue
        page.search("zzz")
        page.open_section(section, name)
        qtbot.waitUntil(partial(in_sight, page, row))
        assert page.section is section
        if can_have_keyboard(row):
            qtbot.waitUntil(partial(keyboard_is_in, row))
            entered.append(name)
    assert len(entered) >= KEYBOARD.get(section, 1)


def test_a_row_that_is_not_there_opens_its_section(page: SettingsPage, qtbot: QtBot) -> None:
    page.open_section(Section.ABOUT, "nothing")
    qtbot.waitUntil(lambda: page.section is Section.ABOUT and page.view(Section.ABOUT).isVisible())
