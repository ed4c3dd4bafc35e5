"""Where the keyboard is once a button of the composer was pressed with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.composer.composer import Composer
from app.ui.composer.strip import PrivacyStrip
from app.ui.theme.theme import Theme
from tests.ui.composer.test_files import READING, attachment, chips, ready


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A window that stays for as long as the test."""
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def written(holder: QWidget, theme: Theme, qtbot: QtBot) -> Composer:
    """A composer over the strip, with a message in it."""
    composer, layout = Composer(theme), QVBoxLayout(holder)
    layout.addWidget(composer)
    layout.addWidget(PrivacyStrip(theme))
    holder.show()
    composer.set_text("A message")
    qtbot.waitUntil(holder.isActiveWindow)
    return composer


def press(button: QWidget) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("stored_first", [True, False])
def test_it_is_in_the_field_after_sending(written: Composer, stored_first: bool) -> None:
    press(written._button)
    if stored_first:
        written.set_text("")
    written.set_busy(True)
    written.set_text("")
    assert QApplication.focusWidget() is written._editor


def test_it_is_in_the_field_after_sending_for_later(written: Composer) -> None:
    written.set_busy(True)
    press(written._wait)
    written.set_text("")
    assert QApplication.focusWidget() is written._editor


def test_it_is_in_the_field_after_stopping(written: Composer) -> None:
    written.set_busy(True)
    written.set_text("")
    press(written._button)
    assert QApplication.focusWidget() is written._button  # until the answer has stopped
    written.set_busy(False)
    assert QApplication.focusWidget() is written._editor


def test_it_stays_where_it_is_when_the_mouse_sends(written: Composer) -> None:
    written._effort.setFocus(Qt.FocusReason.TabFocusReason)
    focus = QApplication.focusWidget()
    QTest.mouseClick(written._button, Qt.MouseButton.LeftButton)
    written.set_text("")
    assert QApplication.focusWidget() is focus


def test_it_stays_in_the_field_while_sent_files_go(written: Composer) -> None:
    """With two files it went into the search: each chip was taken for the one that had it."""
    written.set_files([ready(attachment()), READING])
    written._editor.setFocus(Qt.FocusReason.OtherFocusReason)
    written.set_files([])
    assert QApplication.focusWidget() is written._editor


def test_it_goes_on_to_the_next_file_and_from_the_last_to_the_field(written: Composer) -> None:
    written.set_files([ready(attachment()), READING])
    first, second = chips(written)
    first._remove.setFocus(Qt.FocusReason.TabFocusReason)
    written.set_files([READING])
    assert QApplication.focusWidget() is second
    written.set_files([])
    assert QApplication.focusWidget() is written._editor
