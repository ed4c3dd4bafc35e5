"""Faults of the engine under the program: in a load, a prefill, an answer, the keeping of a cache."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import time
from itertools import product
from pathlib import Path

import psutil

from tests.faults.outcome import Outcome
from tests.faults.remote import QUESTION, NoAnswer, Program, last, shown, started

FAULTS = ("SIGKILL", "SIGSEGV", "SIGABRT", "hang", "no memory")
PHASES = ("load", "prefill", "decode", "state save")
CASES = tuple(product(FAULTS, PHASES))
# Long enough for the prefill to be hit, short enough for the Guide's context.
_LONG = "What is this? " + "river stone cloud paper lamp " * 250
_SILENCE = 4.0  # seconds after which an engine is taken for hung; 90 in the program
_BUTTONS = ("Continue", "Retry", "Try again", "Load", "Start", "Restart")


def strike(pid: int | None, fault: str) -> bool:
    """Bring a fault upon a process; False when it is gone already."""
    if pid is None:
        return False
    with contextlib.suppress(ProcessLookupError, psutil.NoSuchProcess):
        if fault == "hang":
            os.kill(pid, signal.SIGSTOP)
        elif fault == "no memory":
            _no_more_memory(pid)
        else:
            os.kill(pid, signal.Signals[fault])
        return True
    return False


def _no_more_memory(pid: int) -> None:
    """Let a process have no byte more than it has."""
    if sys.platform.startswith("linux"):
        import resource

        now = int(psutil.Process(pid).memory_info().vms)
        resource.prlimit(pid, resource.RLIMIT_AS, (now, now))


class EngineBench:
    """One program whose engine is struck again and again."""

    def __init__(self, program: Program, dice: random.Random) -> None:
        self._program, self._dice = program, dice

    def run(self, fault: str, phase: str) -> Outcome:
        """Strike once."""
        program, outcome = self._program, Outcome("engine", f"{fault} in {phase}")
        begun = time.monotonic()
        self._make_ready()
        if phase == "load":
            self._load(fault, outcome)
        elif phase == "state save":
            self._save(fault, outcome)
        else:
            self._answer(fault, phase, outcome)
        outcome.usable = outcome.usable and self._works()
        outcome.kept = outcome.kept and program.look()["window"]
        outcome.seconds = time.monotonic() - begun
        return outcome

    def _make_ready(self) -> None:
        """A fresh engine, so that no fault of before is left in it."""
        program = self._program
        program.do("restart_engine")
        program.until(lambda s: s["phase"] == "loading", 10)
        program.until(lambda s: s["phase"] == "ready")
        program.new_chat()

    def _pause(self, most: float) -> None:
        time.sleep(self._dice.uniform(0.0, most))

    def _load(self, fault: str, outcome: Outcome) -> None:
        program, before = self._program, self._program.engine()
        program.do("restart_engine")
        engine, until = before, time.monotonic() + 20
        while (engine is None or engine == before) and time.monotonic() < until:
            engine = program.engine()
        self._pause(0.4)
        hit = program.look()["phase"] == "loading"
        strike(engine, fault)
        if fault in ("hang", "no memory") and not hit:
            program.do("send", text=QUESTION)  # noticed by the next one who asks
            program.until(lambda s: not s["busy"])
        elif fault == "no memory":
            program.until(lambda s: s["phase"] in ("ready", "failed"))
        else:
            program.until(lambda s: s["phase"] in ("ready", "failed") and program.engine() != engine)
        self._judge(outcome, hit)

    def _judge(self, outcome: Outcome, hit: bool) -> None:
        seen = self._program.look()
        outcome.note = "" if hit else "came too late"
        if seen["phase"] == "ready" and last(seen).get("status") != "failed":
            outcome.told, outcome.note = None, outcome.note or "went on by itself"
            return
        outcome.told = bool(self._program.until(lambda s: s["cards"], 10)["cards"])
        outcome.note = outcome.note or last(seen).get("error", "")

    def _answer(self, fault: str, phase: str, outcome: Outcome) -> None:
        program, prefill = self._program, phase == "prefill"
        question = _LONG if prefill else QUESTION
        engine = program.engine()
        before = len(program.lines)
        program.do("send", text=question, effort="low" if prefill else "high")
        if prefill:
            program.until(lambda s: s["phase"] == "generating" or len(s["path"]) > 1, every=0.0)
            self._pause(0.03)
        else:
            program.wait_line("shown", after=before)
            self._pause(0.01)
        strike(engine, fault)
        drawn = [line["shown"] for line in program.lines[before:] if "shown" in line]
        hit = bool(drawn) is not prefill
        seen = program.until(lambda s: not s["busy"])
        reply = last(seen)
        outcome.kept = len(shown(reply)) >= max(drawn, default=0)
        if reply["status"] != "failed":
            outcome.told = None
            outcome.note = "the answer was there first" if not hit else "the answer went on"
            return
        outcome.note = reply["error"]
        outcome.told = bool(program.until(lambda s: s["cards"], 10)["cards"])
        outcome.usable = self._one_click(reply["id"])

    def _one_click(self, reply: str) -> bool:
        """Press the card's button: the answer is gone on with."""
        program = self._program
        if not program.press(*_BUTTONS):
            return False
        program.until(lambda s: s["busy"] or last(s)["status"] == "done", 10)
        seen = program.until(lambda s: not s["busy"])
        return bool(last(seen)["status"] == "done" and (last(seen)["id"] != reply or shown(last(seen))))

    def _save(self, fault: str, outcome: Outcome) -> None:
        """A chat is left, so that its cache is written."""
        program = self._program
        text = shown(program.ask())
        engine = program.engine()
        program.do("new")
        self._pause(0.02)
        strike(engine, fault)
        program.until(lambda s: s["chat"] is None)
        if fault in ("hang", "no memory"):
            program.do("send", text=QUESTION)
            program.until(lambda s: not s["busy"] and len(s["path"]) > 1)
        else:
            program.until(lambda s: s["phase"] == "failed")
        self._judge(outcome, hit=True)
        outcome.kept = bool(text)

    def _works(self) -> bool:
        """The next question gets its answer, after at most one click."""
        program = self._program
        program.new_chat()
        program.do("send", text=QUESTION)
        seen = program.until(lambda s: not s["busy"] and len(s["path"]) > 1)
        if last(seen)["status"] == "failed":
            if not self._one_click(last(seen)["id"]):
                return False
            seen = program.look()
        return bool(last(seen)["status"] == "done")


def run(folder: Path, runs: int, seed: int) -> list[Outcome]:
    """Strike `runs` times, every case in turn, in one program as long as it lives."""
    dice, outcomes = random.Random(seed), list[Outcome]()
    left = [CASES[i % len(CASES)] for i in range(runs)]
    number = 0
    while left:
        number += 1
        with started(folder / f"home{number}") as program:
            program.do("patience", silence=_SILENCE)
            bench = EngineBench(program, dice)
            whole = _strike_all(bench, left, outcomes)
            if whole:
                program.quit()
                lost = program.kept()
                if lost:
                    outcomes[-1].kept, outcomes[-1].note = False, lost
    return outcomes


def _strike_all(bench: EngineBench, left: list[tuple[str, str]], outcomes: list[Outcome]) -> bool:
    while left:
        fault, phase = left.pop(0)
        try:
            outcomes.append(bench.run(fault, phase))
        except (NoAnswer, TimeoutError) as error:
            outcomes.append(Outcome("engine", f"{fault} in {phase}", usable=False, note=str(error)[:200]))
            print(outcomes[-1], flush=True)
            return False
        print(
            ("good" if outcomes[-1].good else f"BAD {outcomes[-1]}"),
            fault,
            phase,
            outcomes[-1].note,
            flush=True,
        )
    return True
