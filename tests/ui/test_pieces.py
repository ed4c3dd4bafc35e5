"""Work in pieces: the window's events come between them."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.pieces import Between, Pieces, Work


def work(done: list[int], count: int = 3, seconds: float = 0.02) -> Work:
    for number in range(count):
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            pass
        done.append(number)
        yield


@pytest.fixture
def between(qtbot: QtBot) -> Iterator[Between]:
    parent = QObject()
    yield Between(parent)
    del parent


def test_an_event_takes_one_long_piece_and_many_short_ones() -> None:
    done: list[int] = []
    pieces = Pieces(work(done))
    assert pieces.go()
    assert done == [0]
    quick: list[int] = []
    Pieces(work(quick, seconds=0.0)).go()
    assert quick == [0, 1, 2]


def test_what_is_left_can_be_done_at_once() -> None:
    done: list[int] = []
    pieces = Pieces(work(done))
    pieces.go()
    pieces.finish()
    assert done == [0, 1, 2]
    assert pieces.done
    assert not pieces.go()


def test_an_error_ends_the_work_and_is_raised() -> None:
    def failing() -> Work:
        yield
        raise ValueError("no room")

    pieces = Pieces(failing())
    with pytest.raises(ValueError, match="no room"):
        pieces.finish()
    assert pieces.failed
    assert not pieces.done


def test_an_error_between_the_events_is_told_once(between: Between, qtbot: QtBot) -> None:
    def failing() -> Work:
        yield
        raise ValueError("no room")

    shown: list[bool] = []
    with qtbot.captureExceptions() as errors:
        between.start(Pieces(failing()), lambda: shown.append(True))
        qtbot.waitUntil(lambda: bool(errors))
        qtbot.wait(50)
    assert len(errors) == 1
    assert shown == []


def test_events_come_between_the_pieces(between: Between, qtbot: QtBot) -> None:
    done: list[int] = []
    seen: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append(len(done)))
    timer.start(0)
    with qtbot.waitCallback() as ended:
        between.start(Pieces(work(done)), ended)
        assert done == []
    timer.stop()
    assert {1, 2} <= set(seen)
    assert done == [0, 1, 2]


def test_what_is_done_already_is_shown_at_once(between: Between) -> None:
    pieces, ended = Pieces(work([])), [False]
    pieces.finish()
    between.start(pieces, lambda: ended.append(True))
    assert ended == [False, True]


def test_another_wish_takes_the_place_of_the_last(between: Between, qtbot: QtBot) -> None:
    one: list[int] = []
    shown: list[str] = []
    first = Pieces(work(one, count=500, seconds=0.006))
    between.start(first, lambda: shown.append("first"))
    qtbot.waitUntil(lambda: bool(one))
    with qtbot.waitCallback() as ended:
        between.start(Pieces(work([])), ended)
    assert shown == []
    assert not first.done
    count = len(one)
    first.go()  # and is taken up again where it was left
    assert one == list(range(count + 1))


def test_it_can_be_left(between: Between, qtbot: QtBot) -> None:
    done: list[int] = []
    shown: list[str] = []
    between.start(Pieces(work(done)), lambda: shown.append("shown"))
    between.stop()
    qtbot.wait(100)
    assert done == []
    assert shown == []
