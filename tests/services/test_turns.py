"""A turn whose engine is taken away by wish: stopped, with what was written, and no fault."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, MessageStatus, Role, TextPart
from app.domain.errors import EngineError
from app.domain.generation import GenerationEvent, GenerationRequest, Tokens
from app.domain.models import LoadOptions
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.turns import TurnService
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnRequest
from tests.scripted import items
from tests.services.test_chats import ANSWER
from tests.services.test_engine import ScriptedSession, model

HALF = "<|channel|>final<|message|>Half an answer"


class LeavingSession(ScriptedSession):
    """The first answer ends only with the child, which is gone before it can say that it has stopped."""

    def __init__(self) -> None:
        super().__init__([ANSWER.format("there")])
        self.writing, self.gone = threading.Event(), threading.Event()

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        if self.writing.is_set():
            yield from super().generate(request)
            return
        yield Tokens(tuple(items(HALF)))
        self.writing.set()
        assert self.gone.wait(10)
        raise EngineError("ended", code="engine_died")

    def unload(self) -> None:
        super().unload()
        if self.writing.is_set():
            self.gone.set()


class Setting:
    """An engine that writes an answer; what both have told since."""

    def __init__(self, qtbot: QtBot) -> None:
        self.session = LeavingSession()
        self.engine = EngineService(self.session, lambda *_: LoadOptions())
        self.turns = TurnService(
            self.engine, lambda: BuiltinTools(frozenset()), lambda _: None, SystemClock()
        )
        self.replies: list[Message] = []
        self.states: list[EngineState] = []
        self.turns.finished.connect(lambda reply, _: self.replies.append(reply))
        self.engine.load(model("a"))
        qtbot.waitUntil(lambda: self.engine.state.phase is EnginePhase.READY)
        self.ask("first")
        qtbot.waitUntil(self.session.writing.is_set)
        self.engine.changed.connect(self.states.append)

    def ask(self, name: str) -> None:
        question = Message("q", "c", None, Role.USER, (TextPart("Where?"),))
        reply = Message(name, "c", "q", Role.ASSISTANT, status=MessageStatus.STREAMING)
        self.turns.start(reply, lambda: TurnRequest([question]))

    def close(self) -> None:
        self.session.gone.set()
        self.turns.close()
        self.engine.close()


@pytest.fixture
def setting(qtbot: QtBot) -> Iterator[Setting]:
    setting = Setting(qtbot)
    yield setting
    setting.close()


def test_an_unload_stops_the_answer(setting: Setting, qtbot: QtBot) -> None:
    setting.engine.unload()
    qtbot.waitUntil(lambda: len(setting.replies) == 1)
    reply = setting.replies[0]
    assert (reply.status, reply.error, reply.detail) == (MessageStatus.STOPPED, "", "")
    assert reply.text == "Half an answer"
    assert [state.phase for state in setting.states] == [EnginePhase.EMPTY]


@pytest.mark.parametrize(
    "load", [lambda engine: engine.restart(), lambda engine: engine.load(model("b"))], ids=["again", "other"]
)
def test_a_load_stops_the_answer_and_goes_on(
    setting: Setting, qtbot: QtBot, load: Callable[[EngineService], None]
) -> None:
    load(setting.engine)
    qtbot.waitUntil(lambda: len(setting.replies) == 1 and setting.engine.state.phase is EnginePhase.READY)
    assert (setting.replies[0].status, setting.replies[0].text) == (MessageStatus.STOPPED, "Half an answer")
    assert {state.phase for state in setting.states} == {EnginePhase.LOADING, EnginePhase.READY}


def test_what_is_sent_while_another_model_is_loaded_waits_for_it(setting: Setting, qtbot: QtBot) -> None:
    setting.session.go.clear()
    setting.session.patient = True
    setting.engine.load(model("b"))
    qtbot.waitUntil(lambda: len(setting.replies) == 1)
    setting.ask("second")
    setting.session.go.set()
    qtbot.waitUntil(lambda: len(setting.replies) == 2)
    assert (setting.replies[1].status, setting.replies[1].text) == (MessageStatus.DONE, "It is there.")
    assert setting.session.loads == ["a.gguf", "b.gguf"]


def test_an_end_of_the_engine_by_itself_is_still_a_fault(setting: Setting, qtbot: QtBot) -> None:
    setting.session.gone.set()
    qtbot.waitUntil(lambda: len(setting.replies) == 1)
    assert (setting.replies[0].status, setting.replies[0].error) == (MessageStatus.FAILED, "engine_died")
    assert setting.engine.state.phase is EnginePhase.FAILED


def test_a_late_report_of_a_fault_leaves_a_load_alone(setting: Setting, qtbot: QtBot) -> None:
    setting.session.go.clear()
    setting.session.patient = True
    setting.engine.load(model("b"))
    setting.engine.report_fault(EngineError("SIGKILL", code="engine_killed"))
    assert setting.engine.state.phase is EnginePhase.LOADING
    setting.session.go.set()
    qtbot.waitUntil(lambda: setting.engine.state.phase is EnginePhase.READY)
