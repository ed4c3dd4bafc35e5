"""The list of this session's connections: few are seen at once, many are scrolled."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.models import Connection
from app.ui.composer.strip import ConnectionLines, ConnectionsDialog
from app.ui.theme.theme import Look, Theme
from app.ui.widgets.labels import Label
from tests.ui.cut_off import cut_off


def connections(count: int) -> list[Connection]:
    return [Connection(number, 1.0, f"host{number}.example.org", "download") for number in range(count)]


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    """A window of the least usual size; the dialogs over it go with it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


def opened(window: QWidget, some: Sequence[Connection], qtbot: QtBot) -> ConnectionsDialog:
    dialog = ConnectionsDialog(some, window)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.isVisible() and QApplication.focusWidget() is not None)
    return dialog


def seen(dialog: ConnectionsDialog) -> list[int]:
    """The numbers of the connections whose lines are in sight, from the top."""
    lines = [label for label in dialog.findChildren(Label) if label.property("kind") == "mono"]
    lines = [line for line in lines if line.visibleRegion().boundingRect().height() == line.height()]
    lines.sort(key=lambda line: line.mapTo(dialog, QPoint(0, 0)).y())
    return [int(line.text().partition(".example")[0].rpartition("host")[2]) for line in lines]


def test_few_are_all_seen(window: QWidget, qtbot: QtBot) -> None:
    dialog = opened(window, connections(5), qtbot)
    assert seen(dialog) == [4, 3, 2, 1, 0]  # as in the settings
    assert cut_off(dialog) == []


@pytest.mark.parametrize("count", [60, 200])
def test_many_are_scrolled_also_by_keyboard(window: QWidget, qtbot: QtBot, count: int) -> None:
    dialog = opened(window, connections(count), qtbot)
    assert dialog.height() <= window.height()
    first = seen(dialog)
    assert first[0] == count - 1
    assert 5 < len(first) < count
    focus = QApplication.focusWidget()
    assert focus is not None
    for _ in range(3):
        QTest.keyClick(focus, Qt.Key.Key_Down)
    assert first[0] > seen(dialog)[0] > first[-1]
    for _ in range(3):
        QTest.keyClick(focus, Qt.Key.Key_Up)
    assert seen(dialog) == first
    QTest.keyClick(focus, Qt.Key.Key_PageDown)
    assert 0 < seen(dialog)[0] < first[0]
    QTest.keyClick(focus, Qt.Key.Key_End)
    assert seen(dialog)[-1] == 0
    QTest.keyClick(focus, Qt.Key.Key_Home)
    assert seen(dialog) == first
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_large_letters_have_more_room(theme: Theme, window: QWidget, qtbot: QtBot) -> None:
    window.resize(900, 1000)
    (lines,) = opened(window, connections(60), qtbot).findChildren(ConnectionLines)
    usual = lines.height()
    theme.set_look(Look("light", text_size=150))
    dialog = opened(window, connections(60), qtbot)
    (lines,) = dialog.findChildren(ConnectionLines)
    assert lines.height() > 1.2 * usual


def test_the_list_has_a_name(window: QWidget, qtbot: QtBot) -> None:
    (lines,) = opened(window, connections(3), qtbot).findChildren(ConnectionLines)
    assert lines.accessibleName() == "Connections of this session"


def test_the_list_can_be_copied(window: QWidget, qtbot: QtBot) -> None:
    some = [
        Connection(0, 1.0, "hub.example.org", "search", 48_000, open=False, bytes_sent=1_200),
        Connection(1, 2.0, "gone.example.org", "search", open=False, reached=False),
    ]
    dialog = opened(window, some, qtbot)
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy")
    copy.click()
    newest, oldest = QApplication.clipboard().text().split("\n")[1::2]
    assert newest.endswith(" · not reached, nothing sent")
    assert oldest.endswith(" · 48.0 kB in, 1.2 kB out")
