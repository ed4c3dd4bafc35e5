"""The shipped Guide, asked through the engine: clean turns, effort, the calculator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.deltas import Repaired
from app.domain.generation import Sampling
from app.engine.session import ModelSession
from app.library.planning import plan_file
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelSession]:
    folder = tmp_path_factory.mktemp("guide")
    guide = Paths.discover().guide
    with ModelSession(log_dir=folder, state_file=folder / "engine.json", clock=SystemClock()) as session:
        session.load(guide, plan_file(guide, guide=True).options, lambda _: None)
        yield session


def ask(
    session: ModelSession, *texts: str, effort: Effort = Effort.MEDIUM, temperature: float = 0.0
) -> tuple[Message, list[str]]:
    """Ask one question after another in one chat; return the last reply and what had to be mended."""
    history: list[Message] = []
    mended: list[str] = []
    for text in texts:
        history.append(Message(f"u{len(history)}", "c", None, Role.USER, (TextPart(text),)))
        builder = ReplyBuilder(Message(f"a{len(history)}", "c", None, Role.ASSISTANT))
        runner = TurnRunner(session, BuiltinTools(frozenset({CALCULATOR})), SystemClock())
        sampling = Sampling(temperature=temperature, seed=1)
        request = TurnRequest(tuple(history), effort, sampling=sampling, date="2026-11-23")
        for delta in runner.run(request, TurnControl()):
            builder.add(delta)
            if isinstance(delta, Repaired):
                mended.append(delta.what)
        facts = session.facts
        assert facts is not None
        history.append(builder.message.with_(vocabulary=facts.vocabulary))
    return history[-1], mended


QUESTIONS = ("Hello", "What can gpt-oss do?", "Where are my chats stored?", "Où sont enregistrés mes chats ?")


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("effort", Effort)
def test_it_speaks_harmony(session: ModelSession, question: str, effort: Effort) -> None:
    reply, mended = ask(session, question, effort=effort)
    assert mended == []
    assert reply.status is MessageStatus.DONE
    assert reply.text
    assert "<|" not in reply.text + reply.reasoning
    assert bool(reply.reasoning) == (effort is not Effort.LOW)


def test_it_calls_the_calculator(session: ModelSession) -> None:
    reply, mended = ask(session, "what is 37 × 12?")
    assert mended == []
    (call,) = [part for part in reply.parts if isinstance(part, ToolCallPart)]
    (result,) = [part for part in reply.parts if isinstance(part, ToolResultPart)]
    assert call.name == "functions.calculator"
    assert result.ok
    assert reply.text


def test_a_follow_up_reuses_what_was_read(session: ModelSession) -> None:
    reply, mended = ask(session, "Hello", "Where are my chats stored?")
    assert mended == []
    assert reply.text
    assert reply.usage is not None
    assert reply.usage.reused_tokens > 0
