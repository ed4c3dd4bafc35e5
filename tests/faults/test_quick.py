"""A handful of the fault suite's cases, and its tables."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from app.domain.chat import Message, Role, TextPart
from tests.faults.engine_faults import EngineBench
from tests.faults.outcome import Case, NotHere, Outcome, Verdict
from tests.faults.remote import NoAnswer, started
from tests.faults.report import cases_table, engine_table, soak_table, window_table
from tests.faults.soak import Soaked
from tests.faults.window_faults import Killed, kill_once, milliseconds_lost, prepared, typing_lost

pytestmark = pytest.mark.engine
_posix = pytest.mark.skipif(os.name != "posix", reason="signals and a pipe that Qt watches are POSIX")


@_posix
def test_the_engine_is_struck(tmp_path: Path) -> None:
    with started(tmp_path / "home") as program:
        program.do("patience", silence=4.0)
        outcome = EngineBench(program, random.Random(1)).run("SIGSEGV", "decode")
        assert outcome.good, outcome
        assert program.quit() == 0
        assert program.kept() == ""


@_posix
def test_the_window_is_killed_while_it_streams(tmp_path: Path) -> None:
    with prepared(tmp_path / "kills", seed=1) as ground:
        result = kill_once(ground, "stream")
    assert (result.whole, result.stored, result.clean) == (True, True, True), result
    assert result.lost >= 0


def test_what_is_lost_is_measured_from_the_first_text_that_is_missing() -> None:
    lines = [{"at": float(i), "message": "m", "shown": 10 * i} for i in range(1, 6)]
    message = Message("m", "c", None, Role.ASSISTANT, (TextPart("x" * 30),))
    assert milliseconds_lost(lines, {"m": message}, 5.5) == 1500.0
    assert milliseconds_lost(lines, {"m": message.with_(parts=(TextPart("x" * 50),))}, 5.5) == 0.0
    assert milliseconds_lost([], {}, 1.0) == -1.0


def test_what_was_typed_and_is_lost_is_measured_by_words() -> None:
    said = [{"at": float(i), "written": i} for i in range(1, 6)]
    assert typing_lost(said, "word1 word2 word3 ", 5.5) == 1500.0
    assert typing_lost(said, "", 5.5) == 4500.0
    assert typing_lost(said, "".join(f"word{i} " for i in range(1, 6)), 5.5) == 0.0
    with pytest.raises(AssertionError):
        typing_lost(said, "word1 word3 ", 5.5)


def test_a_case_that_can_not_be_run_or_judged_is_never_good(tmp_path: Path) -> None:
    def silent(_: Path) -> Verdict:
        raise NoAnswer("look: the program has ended (1)")

    def not_here(_: Path) -> Verdict:
        raise NotHere("no right to mount")

    assert not Case("a", "b", silent).run(tmp_path / "1").good
    skipped = Case("a", "c", not_here).run(tmp_path / "2")
    assert not skipped.ran
    table = cases_table([skipped, Outcome("a", "d", told=None), Outcome("a", "e", told=False)], 7)
    assert "| a | c |  |  |  | not run: no right to mount |" in table
    assert "| a | d | yes | yes | - |  |" in table
    assert "| a | e | yes | yes | NO |  |" in table
    assert "1 of 2 good; 1 could not be run." in table


def test_the_tables_count() -> None:
    outcomes = [Outcome("engine", "x"), Outcome("engine", "x", told=None), Outcome("engine", "x", kept=False)]
    assert "| x | 3 | 2 | 3 | 2 of 2 |  |" in engine_table(outcomes, 7)
    killed = [Killed("stream", lost=120.4), Killed("stream", lost=300.0), Killed("save", stored=False)]
    table = window_table(killed, 7)
    assert "| stream | 2 | 2 | 2 | 2 | 300 ms | 300 ms |" in table
    assert "| save | 1 | 1 | 0 | 1 | - | - |" in table
    assert "1 of 3 good; 1 lost more than 250 ms" in table


def test_what_grows_is_bad() -> None:
    names = ("memory", "engine_memory", "threads", "handles", "processes", "widgets", "objects")
    flat = dict.fromkeys(names, (10.0, 10.0))
    assert Soaked(9, 3, 60.0, [], "", flat).good
    assert not Soaked(9, 3, 60.0, [], "1 missing", flat).good
    for name, end in (("memory", 1e9), ("threads", 11.0), ("handles", 11.0), ("widgets", 99.0)):
        grown = Soaked(9, 3, 60.0, [], "", {**flat, name: (10.0, end)})
        assert not grown.good, name
        assert "BAD" in soak_table(grown, 7)
