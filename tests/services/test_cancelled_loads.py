"""A load that is cancelled, or replaced, before its model is read: nothing stays behind."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.models import LoadedFacts, LoadOptions, ModelRef
from app.domain.ports import Progress
from app.engine.session import ModelSession
from app.services.engine import EnginePhase, EngineService
from app.system.clock import SystemClock
from app.system.paths import Paths

pytestmark = pytest.mark.engine

FILE = Paths.discover().guide
GUIDE, OTHER = ModelRef("guide", "Guide", FILE), ModelRef("other", "Other", FILE)
COMMAND = (sys.executable, "-m", "app.engine.child")


class Gate:
    """A place where a load waits, once it is shut, until it is let through."""

    def __init__(self) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        self.open.set()

    def shut(self) -> None:
        self.reached.clear()
        self.open.clear()

    def pass_through(self) -> None:
        self.reached.set()
        self.open.wait(60)


class GatedSession(ModelSession):
    """The real one; its gates stand before a load is told to it, and where it is told of a fault."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            log_dir=folder, state_file=folder / "engine.json", clock=SystemClock(), command=COMMAND
        )
        self.before_load, self.in_distrust = Gate(), Gate()
        self.loaded, self.done = 0, threading.Event()

    def load(
        self,
        path: Path,
        options: LoadOptions,
        progress: Progress,
        given_up: Callable[[], bool] = lambda: False,
    ) -> LoadedFacts:
        self.before_load.pass_through()
        facts = super().load(path, options, progress, given_up)
        self.loaded += 1
        self.done.set()
        return facts

    def distrust(self) -> None:
        self.in_distrust.pass_through()


class Made:
    """A service over it, whose plans and caches can be held up too."""

    def __init__(self, folder: Path) -> None:
        self.session = GatedSession(folder)
        self.planning, self.keeping = Gate(), Gate()
        self.left = 0
        self.engine = EngineService(self.session, self._options)
        self.engine.before_unload = self._keep

    def _options(self, _model: ModelRef, _context: int | None) -> LoadOptions:
        self.planning.pass_through()
        return LoadOptions(context_length=1024, n_threads=1)

    def _keep(self) -> None:
        self.keeping.pass_through()
        self.left += 1

    def gate(self, name: str) -> Gate:
        gates = {"plan": self.planning, "cache": self.keeping, "session": self.session.before_load}
        return gates[name]

    def open_all(self) -> None:
        for gate in (self.planning, self.keeping, self.session.before_load, self.session.in_distrust):
            gate.open.set()


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot) -> Iterator[Made]:
    made = Made(tmp_path)
    yield made
    made.open_all()
    made.engine.close()


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for a condition, on a busy computer too."""
    qtbot.waitUntil(condition, timeout=60_000)


def ready(made: Made, qtbot: QtBot, model: ModelRef = GUIDE) -> None:
    """Wait until a model is loaded."""
    phases = EnginePhase.READY, EnginePhase.FAILED
    wait(qtbot, lambda: made.engine.state.phase in phases)
    assert (made.engine.state.phase, made.engine.state.model) == (EnginePhase.READY, model)


@pytest.mark.parametrize("where", ["cache", "plan", "session"])
def test_a_load_that_is_cancelled_early_loads_nothing(made: Made, where: str, qtbot: QtBot) -> None:
    gate = made.gate(where)
    gate.shut()
    made.engine.load(GUIDE)
    wait(qtbot, gate.reached.is_set)
    made.engine.cancel_load()
    gate.open.set()
    wait(qtbot, lambda: made.left == 2)  # the load's own, and that of its end
    assert made.session.loaded == 0
    assert made.session.facts is None
    assert made.engine.state.phase is EnginePhase.EMPTY


@pytest.mark.parametrize("where", ["cache", "plan", "session"])
def test_a_load_that_is_replaced_early_is_not_made(made: Made, where: str, qtbot: QtBot) -> None:
    gate = made.gate(where)
    gate.shut()
    made.engine.load(OTHER)
    wait(qtbot, gate.reached.is_set)
    made.engine.load(GUIDE)
    gate.open.set()
    ready(made, qtbot)
    assert made.session.loaded == 1


def test_a_load_that_is_cancelled_before_it_begins_leaves_no_model(made: Made, qtbot: QtBot) -> None:
    made.engine.load(GUIDE)
    ready(made, qtbot)
    gate = made.session.in_distrust
    gate.shut()
    made.engine.load_safer()
    wait(qtbot, gate.reached.is_set)  # the load waits behind it
    made.engine.cancel_load()
    assert made.engine.state.phase is EnginePhase.EMPTY
    gate.open.set()
    wait(qtbot, lambda: not made.session.alive)
    assert made.session.loaded == 1


def test_a_load_that_is_cancelled_as_it_ends_leaves_no_model(made: Made, qtbot: QtBot) -> None:
    made.engine.load(GUIDE)
    assert made.session.done.wait(60)  # without events: the window isn't told yet
    made.engine.cancel_load()
    wait(qtbot, lambda: not made.session.alive)
    assert made.engine.state.phase is EnginePhase.EMPTY
