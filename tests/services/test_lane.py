"""A service's thread: its results come in order, faults are told, and nothing comes after its end."""

from __future__ import annotations

import threading

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.services.lane import Lane


def test_results_come_in_order_on_the_thread_of_the_lane(qtbot: QtBot) -> None:
    lane, got = Lane("test"), list[object]()

    def fail() -> None:
        raise ValueError("so")

    def failed(error: AppError) -> None:
        got.append(error.detail or str(error))

    lane.run(lambda: 1, got.append)
    lane.run(fail, got.append, failed)
    lane.run(threading.current_thread, lambda of: got.append(of is threading.current_thread()))
    qtbot.waitUntil(lambda: len(got) == 3)
    lane.close()
    assert got == [1, "ValueError: so", False]


def test_what_is_done_when_the_lane_closes_is_told_nobody(qtbot: QtBot) -> None:
    """Who asked may be gone by then: the window lets go before the services close."""
    lane, got = Lane("test"), list[object]()
    begun = threading.Event()

    def work() -> int:
        begun.set()
        return 1

    lane.run(work, got.append)
    assert begun.wait(10)
    lane.run(lambda: 2, got.append)
    lane.close()
    lane.run(lambda: 4, got.append)
    QCoreApplication.processEvents()
    assert got == []
