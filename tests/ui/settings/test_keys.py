"""Which keys an act can be given: those that nothing else needs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.settings.model import Settings
from app.settings.table import Section
from app.ui.settings.page import SettingsPage
from app.ui.settings.sections.shortcuts import ShortcutsSection
from tests.ui.settings.test_page import told

CTRL, PLAIN, PAD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


@pytest.mark.parametrize(
    ("key", "modifier", "words"),
    [
        *((key, CTRL, "for writing") for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z)),
        *((key, CTRL, "for writing") for key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace)),
        *((key, PLAIN, "for writing") for key in (Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_Backspace)),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier, "for writing"),
        (Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier, "for writing"),
        (Qt.Key.Key_Enter, PAD, "for writing"),
        (Qt.Key.Key_Equal, CTRL, "Larger messages"),
        (Qt.Key.Key_K, CTRL, "Search chats"),
        (Qt.Key.Key_Return, PLAIN, "Send the message"),
    ],
)
def test_keys_in_use_elsewhere_are_refused(
    page: SettingsPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, words: str
) -> None:
    changes = told(page)
    view = page.view(Section.SHORTCUTS)
    assert isinstance(view, ShortcutsSection)
    field = view._fields["lock"]
    qtbot.keyClick(field, key, modifier)
    qtbot.waitUntil(lambda: words in view.rows["lock"].warning or bool(changes))
    assert changes == []
    assert field.keySequence() == QKeySequence("Ctrl+Shift+L")


def test_what_nothing_else_needs_is_taken(page: SettingsPage, qtbot: QtBot) -> None:
    view = page.view(Section.SHORTCUTS)
    assert isinstance(view, ShortcutsSection)
    page.set_settings(Settings(shortcuts={"add_files": ""}))
    alt = Qt.KeyboardModifier.AltModifier
    # Some desktops delete a line with Ctrl+U, which is one of the program's own.
    for key, modifier in ((Qt.Key.Key_F3, PLAIN), (Qt.Key.Key_Up, alt), (Qt.Key.Key_U, CTRL)):
        with qtbot.waitSignal(page.changed):
            qtbot.keyClick(view._fields["lock"], key, modifier)
        assert view.rows["lock"].warning == ""
