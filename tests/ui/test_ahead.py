"""What is made ahead waits for the user and for the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.ahead import Ahead


class Program:
    """Counts the steps, and what is asked before each."""

    def __init__(self, steps: int = 1) -> None:
        self.left = steps
        self.busy = False
        self.asked = 0
        self.typed = ""
        self.types = 0  # letters that come, one before each look

    def step(self) -> bool:
        self.left -= 1
        return self.left > 0

    def is_busy(self) -> bool:
        self.asked += 1
        return self.busy

    def doing(self) -> object:
        if self.types > 0:
            self.types -= 1
            self.typed += "x"
        return self.typed


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def test_all_is_made_piece_by_piece_and_then_nothing_is_asked(parent: QObject, qtbot: QtBot) -> None:
    program = Program(3)
    Ahead(program.step, program.is_busy, program.doing, parent).start()
    assert program.left == 3
    qtbot.waitUntil(lambda: program.left == 0)
    assert program.asked == 3
    qtbot.wait(200)
    assert program.asked == 3
    assert program.left == 0


def test_it_waits_while_something_is_typed(parent: QObject, qtbot: QtBot) -> None:
    program = Program()
    program.types = 4
    Ahead(program.step, program.is_busy, program.doing, parent).start()
    qtbot.waitUntil(lambda: program.asked == 1)
    assert program.left == 1
    qtbot.waitUntil(lambda: program.left == 0)
    assert program.types == 0
    assert program.asked > 1


def test_it_waits_for_the_end_of_an_answer(parent: QObject, qtbot: QtBot) -> None:
    program = Program()
    program.busy = True
    Ahead(program.step, program.is_busy, program.doing, parent).start()
    qtbot.waitUntil(lambda: program.asked == 1)
    assert program.left == 1
    program.busy = False
    qtbot.waitUntil(lambda: program.left == 0)
