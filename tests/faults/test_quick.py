"""A handful of the fault suite's cases, and its table."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, Role, TextPart
from tests.faults.engine_faults import Outcome, opened
from tests.faults.report import engine_table, window_table
from tests.faults.window_faults import Killed, kill_once, milliseconds_lost, starts_clean

pytestmark = pytest.mark.engine


def test_the_engine_is_struck(home: Path, qtbot: QtBot) -> None:
    with opened(home, seed=1) as bench:
        for fault, phase in (("SIGSEGV", "decode"), ("hang", "prefill"), ("SIGABRT", "load")):
            outcome = bench.run(fault, phase)
            assert outcome.good, outcome


def test_the_window_is_killed(home: Path) -> None:
    dice = random.Random(1)
    for scenario in ("stream", "save"):
        result = kill_once(home, scenario, dice)
        assert result.whole, result
        assert result.stored, result
        assert result.clean, result
    assert starts_clean(home)


def test_what_is_lost_is_measured_from_the_first_text_that_is_missing() -> None:
    lines = [{"at": float(i), "message": "m", "shown": 10 * i} for i in range(1, 6)]
    message = Message("m", "c", None, Role.ASSISTANT, (TextPart("x" * 30),))
    assert milliseconds_lost(lines, {"m": message}, 5.5) == 1500.0
    assert milliseconds_lost(lines, {"m": message.with_(parts=(TextPart("x" * 50),))}, 5.5) == 0.0
    assert milliseconds_lost([], {}, 1.0) == -1.0


def test_the_table_counts() -> None:
    outcomes = [Outcome("SIGKILL", "load", True), Outcome("SIGKILL", "load", False, told=False, note="x")]
    table = engine_table(outcomes, 7)
    assert "| SIGKILL | load | 2 | 1 | 2 | 2 | 1 | 2 | x |" in table
    assert "1 of 2 without loss" in table
    killed = [Killed("stream", lost=120.4), Killed("stream", lost=300.0), Killed("save", stored=False)]
    table = window_table(killed, 7)
    assert "| streaming | 2 | 2 | 2 | 2 | 300 ms | 300 ms |" in table
    assert "| saving | 1 | 1 | 0 | 1 | - | - |" in table
    assert "1 of 3 good; 1 lost more than 250 ms" in table
