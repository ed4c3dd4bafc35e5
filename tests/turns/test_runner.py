"""The turn runner: answers, tool loops, Answer now, Stop, faults."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.domain.chat import (
    Effort,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.deltas import Delta, EndReason, Repaired, TurnEnded
from app.domain.errors import EngineError
from app.system.clock import SystemClock
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine

QUESTION = Message("u", "c", None, Role.USER, (TextPart("What is 37 × 12?"),))
CALL = (
    "<|channel|>analysis<|message|>I compute.<|end|><|start|>assistant<|channel|>commentary"
    ' to=functions.calculator <|constrain|>json<|message|>{"expression":"37*12"}<|call|>'
)
ANSWER = "<|channel|>final<|message|>It is **444**.<|return|>"


def run(
    engine: ScriptedEngine, control: TurnControl | None = None, **request: object
) -> tuple[Message, list[Delta]]:
    builder = ReplyBuilder(Message("r", "c", "u", Role.ASSISTANT, status=MessageStatus.STREAMING))
    deltas = []
    runner = TurnRunner(engine, BuiltinTools(frozenset({CALCULATOR})), SystemClock())
    turn = TurnRequest((QUESTION,), date="2026-01-01", **request)  # type: ignore[arg-type]
    for delta in runner.run(turn, control or TurnControl()):
        builder.add(delta)
        deltas.append(delta)
    return builder.message, deltas


def after(engine: ScriptedEngine, act: Callable[[], None]) -> None:
    """Do something from another thread once the engine has played its items."""

    def wait() -> None:
        engine.played.wait(10)
        act()

    threading.Thread(target=wait).start()


def prompt(engine: ScriptedEngine, number: int) -> str:
    return "".join(piece.text for piece in engine.requests[number].pieces)


def test_an_answer_with_reasoning() -> None:
    engine = ScriptedEngine(["<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant" + ANSWER])
    message, deltas = run(engine, effort=Effort.HIGH)
    assert message.status is MessageStatus.DONE
    assert message.reasoning == "Hm."
    assert message.text == "It is **444**."
    assert message.usage is not None
    assert message.usage.reused_tokens == 5
    assert message.usage.reasoning_tokens == 1
    assert isinstance(deltas[-1], TurnEnded)
    assert "Reasoning: high" in prompt(engine, 0)
    assert "Current date: 2026-01-01" in prompt(engine, 0)


def test_a_tool_loop_keeps_reasoning_and_reads_the_result_back() -> None:
    engine = ScriptedEngine([CALL, ANSWER])
    message, _ = run(engine)
    kinds = [type(part) for part in message.parts]
    assert kinds == [ReasoningPart, ToolCallPart, ToolResultPart, TextPart]
    result = message.parts[2]
    assert isinstance(result, ToolResultPart)
    assert (result.text, result.ok) == ("444", True)
    second = prompt(engine, 1)
    assert "<|channel|>analysis<|message|>I compute.<|end|>" in second
    assert "<|start|>functions.calculator to=assistant<|channel|>commentary<|message|>444<|end|>" in second


def test_a_tool_that_was_not_offered_is_refused_and_the_model_told() -> None:
    engine = ScriptedEngine(["<|channel|>commentary to=python<|message|>print(1)<|call|>", ANSWER])
    message, deltas = run(engine)
    result = next(part for part in message.parts if isinstance(part, ToolResultPart))
    assert not result.ok
    assert "python" in result.text
    assert Repaired("unoffered_tool") in deltas
    assert result.text in prompt(engine, 1)


def test_the_tool_limit_ends_the_turn_in_words() -> None:
    engine = ScriptedEngine([CALL] * 4)
    message, _ = run(engine, max_tool_rounds=2)
    assert message.status is MessageStatus.TRUNCATED
    assert message.error == "tool_limit"
    assert len(engine.requests) == 3
    results = [part for part in message.parts if isinstance(part, ToolResultPart)]
    assert [result.ok for result in results] == [True, True, False]


def test_answer_now_closes_the_reasoning_and_opens_the_answer() -> None:
    engine = ScriptedEngine(["<|channel|>analysis<|message|>Long thoughts", "Short.<|return|>"], hold=True)
    control = TurnControl()
    after(engine, control.answer_now)
    message, _ = run(engine, control)
    assert message.text == "Short."
    assert message.reasoning == "Long thoughts"
    assert prompt(engine, 1).endswith(
        "<|channel|>analysis<|message|>Long thoughts<|end|><|start|>assistant<|channel|>final<|message|>"
    )


def test_stop_keeps_what_is_written() -> None:
    engine = ScriptedEngine(["<|channel|>final<|message|>Half of it"], hold=True)
    control = TurnControl()
    after(engine, control.stop)
    message, _ = run(engine, control)
    assert message.status is MessageStatus.STOPPED
    assert message.text == "Half of it"


def test_an_engine_fault_is_raised_after_the_text() -> None:
    engine = ScriptedEngine([EngineError("SIGKILL")])
    builder = ReplyBuilder(Message("r", "c", "u", Role.ASSISTANT, status=MessageStatus.STREAMING))
    runner = TurnRunner(engine, BuiltinTools(frozenset()), SystemClock())
    deltas = runner.run(TurnRequest((QUESTION,)), TurnControl())
    with pytest.raises(EngineError) as caught:  # noqa: PT012 - the deltas before the error count
        for delta in deltas:
            builder.add(delta)
    message = builder.fail(caught.value)
    assert message.text == "Half an ans"
    assert (message.status, message.error) == (MessageStatus.FAILED, "engine_died")


def test_a_turn_without_an_answer_says_so() -> None:
    message, deltas = run(ScriptedEngine(["<|channel|>analysis<|message|>Only thoughts.<|return|>"]))
    assert message.error == "no_answer"
    assert isinstance(deltas[-1], TurnEnded)
    assert deltas[-1].reason is EndReason.DONE


def test_no_tools_offered_means_no_developer_message() -> None:
    engine = ScriptedEngine([ANSWER])
    runner = TurnRunner(engine, BuiltinTools(frozenset()), SystemClock())
    list(runner.run(TurnRequest((QUESTION,)), TurnControl()))
    assert "developer" not in prompt(engine, 0)
