"""The steps of an import, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.exchange import ImportPreview, ImportReport, Source, Unread
from app.ui.exchange.import_dialog import ImportDialog
from app.ui.theme.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"
UNREAD = (Unread("b.json", "no chats in it"),)
FOUND = ImportPreview(3, 3, 9, ((Source.CHATGPT, 3),), ("a", "b", "c"), UNREAD, 1)


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(Theme(RESOURCES, "light"))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_keyboard_stays_where_a_box_is_ticked(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_preview(FOUND)
    box = dialog._copies
    box.setFocus(Qt.FocusReason.TabFocusReason)
    for ticked in (True, False, True):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        assert (box.isChecked(), dialog.focusWidget(), dialog.isVisible()) == (ticked, box, True)
        assert dialog._go.isEnabled() is ticked
    dialog._unread.setFocus(Qt.FocusReason.TabFocusReason)
    dialog.retranslate()  # as with another language
    assert dialog.focusWidget() is dialog._unread


def test_each_step_shows_what_belongs_to_it(dialog: ImportDialog) -> None:
    def shown() -> list[bool]:
        parts = (dialog._detail, dialog._copies, dialog._unread_head, dialog._unread, dialog._go)
        return [part.isVisible() for part in parts]

    assert shown() == [False] * 5
    dialog.show_preview(FOUND)
    assert shown() == [True] * 5
    dialog._import()
    assert shown() == [False] * 5
    dialog.show_report(ImportReport(3, 0, 9, (), 0, cancelled=False))
    assert shown() == [False] * 5
    dialog.show_report(ImportReport(1, 2, 9, UNREAD, 1, cancelled=True))
    assert shown() == [True, False, True, True, False]
