"""The engine service: every state is told, a newer load wins, a death is noticed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import EngineError, ModelFileError
from app.domain.models import Limits, LoadedFacts, LoadOptions, LoadWishes, ModelRef
from app.domain.ports import Progress
from app.library.measured import MeasuredLoads
from app.library.tunings import Tunings
from app.services.engine import EnginePhase, EngineService, EngineState
from app.system.gguf_values import open_model
from tests.scripted import ScriptedEngine

ROOM = 8 << 30  # bytes of free memory, whatever the computer has


class ScriptedSession(ScriptedEngine):
    """A session whose load waits until it is let go, or fails."""

    def __init__(
        self, scripts: list[str | EngineError] | None = None, error: EngineError | None = None
    ) -> None:
        super().__init__(scripts or [])
        self.on_death: Callable[[EngineError], None] | None = None
        self.error = error
        self.go = threading.Event()
        self.go.set()
        self.patient = False  # a load goes on until `go` is set by the test alone
        self.loads: list[str] = []
        self.unloads = self.distrusted = 0
        self.forgotten: list[LoadedFacts] = []
        self.options: list[LoadOptions] = []
        self.stood_by: list[str] = []  # models, and "" for the end of that

    def load(
        self, path: Path, options: LoadOptions, progress: Progress, given_up: Callable[[], bool]
    ) -> LoadedFacts:
        progress(0.5)
        self.go.wait(10)
        self.loads.append(path.name)
        self.options.append(options)
        if self.error is not None:
            raise self.error
        facts = self.facts
        assert facts is not None
        return facts

    def cancel_load(self) -> None:
        if not self.patient:
            self.go.set()

    def stand_by(self, path: Path, options: LoadOptions) -> None:
        self.stood_by.append(path.name)

    def stand_down(self) -> None:
        self.stood_by.append("")

    def distrust(self) -> None:
        self.distrusted += 1

    def forget_faults(self, facts: LoadedFacts) -> None:
        self.forgotten.append(facts)

    def unload(self) -> None:
        self.unloads += 1

    def close(self) -> None:
        self.unloads += 1


def model(name: str) -> ModelRef:
    return ModelRef(name, name, Path(f"{name}.gguf"))


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession()


@pytest.fixture
def service(session: ScriptedSession, qtbot: QtBot) -> Iterator[EngineService]:
    def options(_model: ModelRef, _context_length: int | None, limits: Limits) -> LoadOptions:
        wishes = limits.within(LoadWishes())
        return LoadOptions(n_gpu_layers=wishes.gpu_layers or 0, use_extra_buffers=bool(wishes.extra_buffers))

    service = EngineService(session, options, free=lambda: ROOM)
    yield service
    service.close()


def test_a_file_that_was_moved_is_loaded_from_where_it_is(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    with qtbot.waitSignal(service.stepped):
        service.unload()
    service.moved(Path("b.gguf"), Path("c.gguf"))  # another one
    assert service.state.model == model("a")
    with qtbot.waitSignal(service.stepped):
        service.moved(Path("a.gguf"), Path("elsewhere/d.gguf"))
    service.restart()
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert service.state.model == ModelRef(str(Path("elsewhere/d.gguf")), "a", Path("elsewhere/d.gguf"))
    assert session.loads == ["a.gguf", "d.gguf"]


def test_a_load_tells_its_steps(service: EngineService, session: ScriptedSession, qtbot: QtBot) -> None:
    states: list[EngineState] = []
    service.changed.connect(states.append)
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert [(s.phase, s.progress) for s in states] == [
        (EnginePhase.LOADING, 0.0),
        (EnginePhase.LOADING, 0.5),
        (EnginePhase.READY, 1.0),
    ]


def test_steps_leave_the_progress_out(service: EngineService, session: ScriptedSession, qtbot: QtBot) -> None:
    steps: list[EngineState] = []
    told: list[EngineState] = []
    service.stepped.connect(steps.append)
    service.changed.connect(told.append)
    for _ in range(2):  # a load that begins anew is a step too
        service.load(model("a"))
        qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert [state.phase for state in steps] == [EnginePhase.LOADING, EnginePhase.READY] * 2
    assert any(state.phase is EnginePhase.LOADING and state.progress > 0 for state in told)


def test_a_newer_load_wins(service: EngineService, session: ScriptedSession, qtbot: QtBot) -> None:
    session.go.clear()
    service.load(model("a"))
    service.load(model("b"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert service.state.model == model("b")


def test_a_failed_load_says_why(qtbot: QtBot) -> None:
    session = ScriptedSession(error=EngineError("too little", code="out_of_memory"))
    service = EngineService(session, lambda *_: LoadOptions())
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.FAILED)
    assert service.state.error is not None
    assert service.state.error.code == "out_of_memory"
    service.close()


def test_cancel_and_unload(service: EngineService, session: ScriptedSession, qtbot: QtBot) -> None:
    session.go.clear()
    service.load(model("a"))
    service.cancel_load()
    assert service.state.phase is EnginePhase.EMPTY
    service.restart()
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    service.unload()
    assert service.state.phase is EnginePhase.EMPTY
    qtbot.waitUntil(lambda: session.unloads >= 1)


def test_a_death_outside_a_turn_is_told(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert session.on_death is not None
    threading.Thread(target=session.on_death, args=(EngineError("SIGKILL"),)).start()
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.FAILED)
    assert service.state.error is not None
    assert service.state.error.code == "engine_died"


def test_remedies_load_within_limits_and_safer(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.load(model("a"), 8192)
    service.load_within(Limits(gpu_layers=6, extra_buffers=False))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    assert (session.options[-1].n_gpu_layers, session.options[-1].use_extra_buffers) == (6, False)
    service.load_safer()
    qtbot.waitUntil(lambda: len(session.options) >= 2 and service.state.phase is EnginePhase.READY)
    assert session.distrusted == 1
    assert session.options[-1].n_gpu_layers == 6


def test_everything_is_tried_again_of_a_model_that_is_loaded(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.choose(model("a"))
    service.try_all_again()
    assert service.state.phase is EnginePhase.EMPTY
    service.load(model("a"), 8192, Limits(gpu_layers=6))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    service.try_all_again()
    qtbot.waitUntil(lambda: len(session.options) == 2 and service.state.phase is EnginePhase.READY)
    assert session.forgotten == [service.state.facts]
    assert session.options[0] == session.options[1]


def test_an_end_that_a_reply_tells_is_told_once(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    service.set_generating(True)
    states: list[EngineState] = []
    service.changed.connect(states.append)
    assert session.on_death is not None
    session.on_death(EngineError("SIGKILL", code="engine_killed"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.FAILED)
    service.report_fault(EngineError("SIGKILL", code="engine_killed"))
    service.set_generating(False)
    assert [(state.phase, state.told) for state in states] == [(EnginePhase.FAILED, True)]


def test_a_load_that_is_likely_is_made_ready_once(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    def expect(name: str) -> None:
        service.expect_load(model(name))
        made_ready(service)  # without an event meanwhile

    for name in ("a", "a", "b"):
        expect(name)
    qtbot.waitUntil(lambda: session.stood_by == ["a.gguf", "b.gguf"])
    service.load(model("b"))
    expect("a")  # while one is under way there is none to make ready
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    expect("b")  # what stood by is used now
    qtbot.waitUntil(lambda: session.stood_by == ["a.gguf", "b.gguf", "", "b.gguf"])


def test_what_stands_by_too_late_stands_down(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    begun, slow = threading.Event(), threading.Event()
    stand_by = session.stand_by

    def slowly(path: Path, options: LoadOptions) -> None:
        begun.set()
        slow.wait(10)
        stand_by(path, options)

    session.stand_by = slowly  # type: ignore[method-assign]
    service.expect_load(model("a"))
    assert begun.wait(10)
    service.load(model("a"))  # by a child of its own, as the other isn't there yet
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    slow.set()
    qtbot.waitUntil(lambda: session.stood_by == ["", "a.gguf", ""])


def test_a_disk_that_hangs_holds_up_no_other_model(
    session: ScriptedSession, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the real planner, whose notes on models are asked for by several threads."""
    hanging, begun, go_on = tmp_path / "far.gguf", threading.Event(), threading.Event()

    def open_slowly(path: Path) -> BinaryIO:
        if path == hanging:
            begun.set()
            go_on.wait(30)
        return open_model(path)

    monkeypatch.setattr("app.library.measured.open_model", open_slowly)
    loads, tunings = MeasuredLoads(tmp_path / "loads.json"), Tunings(tmp_path / "tuned.json", "here")

    def options(ref: ModelRef, _context_length: int | None, _limits: Limits) -> LoadOptions:
        loads.of(ref.path)
        tunings.of(ref.path)
        return LoadOptions()

    service = EngineService(session, options, free=lambda: ROOM)
    try:
        service.expect_load(ModelRef("far", "far", hanging))
        assert begun.wait(10)
        service.load(model("near"))
        qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    finally:
        go_on.set()
        service.close()


@pytest.mark.parametrize("unloaded", [True, False], ids=["unloaded", "nothing comes"])
def test_the_engine_stands_down(
    service: EngineService, session: ScriptedSession, qtbot: QtBot, unloaded: bool
) -> None:
    if not unloaded:
        service._expecting.setInterval(1)
    service.expect_load(model("a"))
    made_ready(service)
    if unloaded:
        service.unload()
    qtbot.waitUntil(lambda: session.stood_by == ["a.gguf", ""])


def test_a_model_that_cannot_be_planned_is_not_expected(session: ScriptedSession, qtbot: QtBot) -> None:
    def options(*_: object) -> LoadOptions:
        raise ModelFileError("gone", code="file_missing")

    service = EngineService(session, options, free=lambda: ROOM)
    service.expect_load(model("a"))
    service.close()
    assert session.stood_by == []
    assert service.state.phase is EnginePhase.EMPTY


def made_ready(service: EngineService) -> None:
    """Wait until the thread that makes ready has done so, or has left it."""
    if service._making_ready is not None:
        service._making_ready.join(10)
        assert not service._making_ready.is_alive()


def test_a_fault_while_it_makes_ready_is_no_crash(
    session: ScriptedSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody asked for that work: it leaves a line in the log, and no crash file for the next start."""
    seen: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", seen.append)

    def options(*_: object) -> LoadOptions:
        raise OSError("the disk has gone")

    service = EngineService(session, options, free=lambda: ROOM)
    service.expect_load(model("a"))
    made_ready(service)
    service.close()
    assert seen == []
    assert "the disk has gone" in caplog.text


def test_nothing_stands_by_while_an_answer_is_written(
    service: EngineService, session: ScriptedSession, qtbot: QtBot
) -> None:
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    service.set_generating(True)
    session.stood_by.clear()
    service.expect_load(model("b"))
    made_ready(service)
    assert session.stood_by == []
    service.set_generating(False)
    service.expect_load(model("b"))
    made_ready(service)
    assert session.stood_by == ["b.gguf"]


@pytest.mark.parametrize("by", ["a load", "an answer"])
def test_nothing_stands_by_for_what_was_overtaken_while_it_was_planned(
    session: ScriptedSession, qtbot: QtBot, by: str
) -> None:
    planned, go_on = threading.Event(), threading.Event()

    def options(ref: ModelRef, _context_length: int | None, _limits: Limits) -> LoadOptions:
        if ref.name == "slow":
            planned.set()
            go_on.wait(10)
        return LoadOptions()

    service = EngineService(session, options, free=lambda: ROOM)
    service.load(model("a"))
    qtbot.waitUntil(lambda: service.state.phase is EnginePhase.READY)
    session.stood_by.clear()
    service.expect_load(model("slow"))
    assert planned.wait(10)
    if by == "a load":
        session.go.clear()  # it goes on
        service.load(model("b"))
    else:
        service.set_generating(True)
    go_on.set()
    made_ready(service)
    session.go.set()
    assert "slow.gguf" not in session.stood_by
    service.close()


def test_nothing_stands_by_where_memory_is_short(session: ScriptedSession, qtbot: QtBot) -> None:
    room = [200 << 20]
    service = EngineService(session, lambda *_: LoadOptions(), free=lambda: room[0])
    service.expect_load(model("a"))
    made_ready(service)
    assert session.stood_by == []
    room[0] = ROOM
    service.expect_load(model("a"))  # once there is room again
    made_ready(service)
    assert session.stood_by == ["a.gguf"]
    service.close()
