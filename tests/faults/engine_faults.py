"""Faults of the engine under the real window: in a load, in the prefill, while it writes."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

import psutil
from msgspec import Struct
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.chat import Effort, Message, MessageStatus
from app.engine.session import ModelSession
from app.engine.watch import Patience
from app.services.engine import EnginePhase
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

FAULTS = ("SIGKILL", "SIGSEGV", "SIGABRT", "SIGILL", "hang", "no memory")
PHASES = ("load", "prefill", "decode")
CASES = tuple(product(FAULTS, PHASES))
# Long enough for the prefill to be hit, short enough for the Guide's context.
_LONG = "What is this? " + "river stone cloud paper lamp " * 250
_QUESTION = "What can gpt-oss do?"
_QUICK = Patience(ping=0.2, silence=2.0)
_BUTTONS = ("Continue", "Retry", "Try again", "Load", "Start", "Restart")


class Outcome(Struct):
    """What became of one fault; `struck` is False when the engine was quicker than the fault."""

    fault: str
    phase: str
    struck: bool
    alive: bool = True  # the window's event loop runs
    kept: bool = True  # every text that was shown is still there
    told: bool = True  # a card with a title and a button
    goes_on: bool = True  # after one click
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return self.alive and self.kept and self.told and self.goes_on


class Bench:
    """One window whose engine is struck again and again."""

    def __init__(self, window: MainWindow, services: Services, dice: random.Random) -> None:
        self._window, self._services, self._dice = window, services, dice
        session = services.engine.engine
        assert isinstance(session, ModelSession)
        self._session = session
        session.patience = _QUICK

    def run(self, fault: str, phase: str) -> Outcome:
        """Strike once."""
        self._ready()
        return self._in_load(fault) if phase == "load" else self._in_answer(fault, phase)

    def _ready(self) -> None:
        services = self._services
        if not self._is(EnginePhase.READY):
            services.engine.restart()
        wait_for(lambda: self._is(EnginePhase.READY))
        self._window.chat.notices.clear_error()
        services.chats.new_chat()
        wait_for(lambda: services.chats.current_id is None)

    def _in_load(self, fault: str) -> Outcome:
        services, before = self._services, self._session.pid
        services.engine.restart()
        wait_for(lambda: self._session.pid not in (None, before))
        self._pause(self._dice.uniform(0.0, 0.3))
        struck = self._is(EnginePhase.LOADING)
        self._strike(fault)
        # A load goes on by itself in another way, or it fails and says so; so does an engine that is idle.
        if struck or fault == "no memory":
            wait_for(self._settled)
        elif fault == "hang":  # noticed by the next one who asks
            services.chats.send(_QUESTION, Effort.LOW)
            wait_for(lambda: services.chats.busy)
            wait_for(lambda: not services.chats.busy)
        else:
            wait_for(lambda: self._is(EnginePhase.FAILED))
        return self._judge(Outcome(fault, "load", struck))

    def _judge(self, outcome: Outcome) -> Outcome:
        """Look at the window after a load, press the button and look again."""
        notices = self._window.chat.notices
        if self._is(EnginePhase.READY):
            outcome.note = "went on by itself"
            return outcome
        shown = notices.error or self._window.chat.conversation
        outcome.told = self._press(shown)
        wait_for(self._settled)
        outcome.goes_on = self._is(EnginePhase.READY)
        return outcome

    def _in_answer(self, fault: str, phase: str) -> Outcome:
        chats = self._services.chats
        prefill = phase == "prefill"
        chats.send(_LONG if prefill else _QUESTION, Effort.LOW if prefill else Effort.HIGH)
        wait_for(lambda: chats.turns.running is not None)
        if prefill:
            wait_for(lambda: self._services.engine.state.phase is EnginePhase.GENERATING or not chats.busy)
            self._pause(self._dice.uniform(0.0, 0.05))
        else:
            wait_for(lambda: self._shown() or not chats.busy)
            self._pause(self._dice.uniform(0.0, 0.1))
        shown = self._shown()
        struck = chats.turns.running is not None and bool(shown) == (phase == "decode")
        self._strike(fault)
        wait_for(lambda: not chats.busy)
        reply = chats.path()[-1].message
        outcome = Outcome(fault, phase, struck and reply.status is MessageStatus.FAILED)
        outcome.kept = _text(reply).startswith(shown)
        if reply.status is not MessageStatus.FAILED:
            outcome.note = "the answer was there first" if not struck else "the answer went on"
            return self._after_idle(outcome)
        outcome.told = self._press(self._window.chat.conversation)
        wait_for(lambda: chats.busy)
        wait_for(lambda: len(self._shown()) > len(shown) or not chats.busy)
        chats.turns.stop()  # it writes again; how it ends is another matter
        wait_for(lambda: not chats.busy)
        again = chats.path()[-1].message
        outcome.goes_on = again.status is not MessageStatus.FAILED and len(_text(again)) > 0
        if shown:  # an empty reply is written anew in its place
            outcome.kept = outcome.kept and _text(reply) == _text(self._stored(reply.id))
        outcome.note = reply.error if outcome.goes_on else f"{reply.error}, then {again.status} {again.error}"
        return outcome

    def _after_idle(self, outcome: Outcome) -> Outcome:
        """The fault came too late: the engine must have ended, or live on."""
        if outcome.fault == "hang":
            self._services.engine.restart()
        elif outcome.fault.startswith("SIG"):
            wait_for(lambda: self._services.engine.state.phase is EnginePhase.FAILED)
        return outcome

    def _shown(self) -> str:
        turn = self._services.chats.turns.running
        return _text(turn.message()) if turn is not None else ""

    def _stored(self, message_id: str) -> Message:
        chats, found = self._services.chats, list[Message]()
        chat_id = chats.current_id or ""
        lane, store = chats._lane, chats._stores.of(chat_id)
        lane.run(lambda: store.messages(chat_id), found.extend)
        wait_for(lambda: found)
        return next(message for message in found if message.id == message_id)

    def _is(self, phase: EnginePhase) -> bool:
        return self._services.engine.state.phase is phase

    def _settled(self) -> bool:
        return self._is(EnginePhase.READY) or self._is(EnginePhase.FAILED)

    def _press(self, where: QWidget) -> bool:
        """Press the button of the card; False when there is none."""

        def buttons() -> list[QAbstractButton]:
            found = [b for b in where.findChildren(QAbstractButton) if b.isVisible()]
            return [
                b for b in found if b.text() in _BUTTONS or b.text().startswith(("Start", "Restart", "Load"))
            ]

        try:
            wait_for(buttons, 10)
        except TimeoutError:
            return False
        buttons()[0].click()
        return True

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        wait_for(lambda: time.monotonic() >= until)

    def _strike(self, fault: str) -> None:
        pid = self._session.pid
        if pid is None:
            return
        try:
            if fault == "hang":
                os.kill(pid, signal.SIGSTOP)
            elif fault == "no memory":
                _no_more_memory(pid)
            else:
                os.kill(pid, signal.Signals[fault])
        except (ProcessLookupError, psutil.NoSuchProcess):
            pass


def _no_more_memory(pid: int) -> None:
    """Let a process have no byte more than it has."""
    if sys.platform.startswith("linux"):
        import resource

        now = int(psutil.Process(pid).memory_info().vms)
        resource.prlimit(pid, resource.RLIMIT_AS, (now, now))


def _text(message: Message) -> str:
    return message.reasoning + message.text


@contextmanager
def opened(home: Path, seed: int) -> Iterator[Bench]:
    """Open a window over a data folder, ready to be struck."""
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(lambda: services.chats.current_id is None)
        yield Bench(window, services, random.Random(seed))


def run(home: Path, runs: int, seed: int, report: Callable[[Outcome], None]) -> list[Outcome]:
    """Strike `runs` times, every case in turn."""
    outcomes: list[Outcome] = []
    with opened(home, seed) as bench:
        for i in range(runs):
            fault, phase = CASES[i % len(CASES)]
            try:
                outcome = bench.run(fault, phase)
            except TimeoutError as error:
                outcome = Outcome(fault, phase, True, goes_on=False, note=str(error)[:80])
            outcomes.append(outcome)
            report(outcome)
    return outcomes
