"""What is made ahead waits for the user and for the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.ahead import Ahead


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    return field


def test_all_is_made_piece_by_piece_and_then_nothing_is_watched(field: QLineEdit, qtbot: QtBot) -> None:
    pieces = [1, 2, 3]

    def step() -> bool:
        pieces.pop()
        return bool(pieces)

    ahead = Ahead(step, lambda: False, field)
    ahead.start()
    assert pieces == [1, 2, 3]
    qtbot.waitUntil(lambda: not pieces)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert not ahead.waiting


class Steps:
    """Notes that it was called; there is nothing more to make after that."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> bool:
        self.made += 1
        return False


def test_a_key_puts_it_off(field: QLineEdit, qtbot: QtBot) -> None:
    step = Steps()
    ahead = Ahead(step, lambda: False, field)
    ahead.start()
    qtbot.waitUntil(lambda: ahead.left_ms < 500)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert ahead.left_ms > 500
    assert step.made == 0
    qtbot.waitUntil(lambda: step.made == 1)


def test_it_waits_for_the_end_of_an_answer(field: QLineEdit, qtbot: QtBot) -> None:
    step, busy, asked = Steps(), [True], list[int]()

    def is_busy() -> bool:
        asked.append(1)
        return busy[0]

    ahead = Ahead(step, is_busy, field)
    ahead.start()
    qtbot.waitUntil(lambda: bool(asked))
    assert step.made == 0
    busy[0] = False
    qtbot.waitUntil(lambda: step.made == 1)
