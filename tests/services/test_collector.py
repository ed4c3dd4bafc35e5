"""Garbage is collected on the window's thread, and not in the middle of an answer."""

from __future__ import annotations

import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from app.services.collector import Collector


class Loop:
    """Garbage that only the collector finds; notes where it ended."""

    ended: list[threading.Thread]

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.ended, self.itself = ended, self

    def __del__(self) -> None:
        self.ended.append(threading.current_thread())


def test_no_other_thread_collects(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    busy = [False]
    collector = Collector(lambda: busy[0])
    collector.collect()
    assert not gc.isenabled()
    Loop(ended)

    def allocate() -> None:
        for _ in range(200):
            [[] for _ in range(1000)]
            keep = [[index] for index in range(5000)]
        assert keep

    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    assert ended == []
    keep = [[index] for index in range(5000)]  # makes a collection due
    collector.collect()
    assert keep
    assert ended == [threading.main_thread()]
    collector.close()
    assert gc.isenabled()
    gc.unfreeze()


def test_what_the_start_made_is_set_aside_without_a_walk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    collector = Collector(lambda: False)
    monkeypatch.setattr(gc, "collect", lambda generation=2: collected.append(generation))
    made = [[index] for index in range(5000)]
    before = gc.get_freeze_count()
    collector.collect()
    assert collected == []
    assert gc.get_freeze_count() - before >= len(made)
    later = [[index] for index in range(5000)]
    collector.collect()
    assert collected  # what came afterwards is looked at
    assert later
    collector.close()
    gc.unfreeze()


def test_nothing_is_set_aside_in_the_middle_of_an_answer(qtbot: QtBot) -> None:
    collector = Collector(lambda: True)
    before = gc.get_freeze_count()
    collector.collect()
    assert gc.get_freeze_count() == before
    collector.close()
