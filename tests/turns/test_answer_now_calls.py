"""Answer now, and the cap on reasoning, behind a call that the model has made and that hasn't run."""

from __future__ import annotations

import pytest

from app.domain.chat import (
    Channel,
    Message,
    MessageStatus,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.deltas import ChannelStarted, Delta
from app.system.clock import SystemClock
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner
from tests.turns.test_answer_now import FINAL, QUESTION, Late, ends, run
from tests.turns.test_going_on import Tools

HEAD = "<|start|>assistant<|channel|>commentary to=functions.{tool} <|constrain|>json<|message|>"
SUM = HEAD.replace("{tool}", "calculator") + '{"expression":"1+1"}'
LOOK = HEAD.replace("{tool}", "look") + "{}"
THOUGHT = "<|start|>assistant<|channel|>analysis<|message|>Wait"
OPENED = "<|start|>assistant<|channel|>final<|message|>"
CALCULATES = BuiltinTools(frozenset({CALCULATOR}))
ANSWER = "It is 2.<|return|>"


def given(text: str, tool: str = "calculator") -> str:
    """A result as the prompt has it."""
    return f"<|start|>functions.{tool} to=assistant<|channel|>commentary<|message|>{text}<|end|>"


def prompt(engine: Late, number: int) -> str:
    return "".join(piece.text for piece in engine.requests[number].pieces)


def results(message: Message) -> list[ToolResultPart]:
    return [part for part in message.parts if isinstance(part, ToolResultPart)]


PRESSED = [{"press": True}, {"press": False, "reasoning_cap": 3}]


@pytest.mark.parametrize("fields", PRESSED)
def test_a_call_is_run_before_the_one_answer(fields: dict[str, bool | int]) -> None:
    engine = Late(f"<|end|>{SUM}<|end|>{THOUGHT}", ANSWER)
    message, deltas = run(engine, tools=CALCULATES, **fields)  # type: ignore[arg-type]
    assert (message.status, message.error) == (MessageStatus.DONE, "")
    kinds = [type(part) for part in message.parts]
    assert kinds == [ReasoningPart, ToolCallPart, ReasoningPart, ToolResultPart, TextPart]
    assert message.answer == "It is 2."
    assert len(ends(deltas, Channel.FINAL)) == 2
    # The result follows its call, whatever was thought in between.
    end = f"{THOUGHT}<|end|>{OPENED}"
    assert prompt(engine, 1).endswith(f"{SUM}<|call|>{given('2')}{end}")


def test_a_call_that_was_the_last_is_run_too() -> None:
    engine = Late(f"<|end|>{SUM}<|call|>", ANSWER)
    message, _ = run(engine, tools=CALCULATES)
    assert (message.answer, len(engine.requests)) == ("It is 2.", 2)
    assert prompt(engine, 1).endswith(f"{SUM}<|call|>{given('2')}{OPENED}")


@pytest.mark.parametrize("begun", ["", "It"])
@pytest.mark.parametrize("fields", PRESSED)
def test_a_call_is_refused_where_the_answer_has_begun(fields: dict[str, bool | int], begun: str) -> None:
    engine = Late(f"<|end|>{SUM}{FINAL}{begun}", ANSWER.removeprefix(begun))
    message, deltas = run(engine, tools=CALCULATES, **fields)  # type: ignore[arg-type]
    assert (message.status, message.answer, len(engine.requests)) == (MessageStatus.DONE, "It is 2.", 2)
    assert [type(part) for part in message.parts[-3:]] == [ToolCallPart, ToolResultPart, TextPart]
    (refused,) = results(message)
    assert (refused.ok, refused.text) == (False, "Not run: the answer had begun.")
    assert len(ends(deltas, Channel.FINAL)) == 2
    assert prompt(engine, 1).endswith(f"{SUM}<|call|>{given(refused.text)}{OPENED}{begun}")


def test_an_answer_that_is_whole_leaves_the_call_as_it_is() -> None:
    engine = Late(f"<|end|>{SUM}{FINAL}It is 2.<|end|>", "never")
    message, _ = run(engine, tools=CALCULATES)
    assert (message.status, message.answer, len(engine.requests)) == (MessageStatus.DONE, "It is 2.", 1)
    assert results(message) == []


def test_a_call_beyond_the_limit_is_refused_and_the_answer_written() -> None:
    engine = Late(f"<|end|>{SUM}<|end|>{THOUGHT}", ANSWER)
    message, _ = run(engine, tools=CALCULATES, max_tool_rounds=0)
    assert (message.status, message.answer, len(engine.requests)) == (MessageStatus.DONE, "It is 2.", 2)
    (refused,) = results(message)
    assert not refused.ok
    assert "the limit of 0 tool rounds" in refused.text
    assert given(refused.text) in prompt(engine, 1)


def test_a_result_that_is_too_large_is_asked_about_first() -> None:
    engine = Late(f"<|end|>{LOOK}<|end|>{THOUGHT}", "never")
    message, deltas = run(engine, tools=Tools(lambda: "cat " * 8000))
    assert (message.status, message.error) == (MessageStatus.TRUNCATED, "tool_result_large")
    assert [result.held for result in results(message)] == [True]
    assert (len(engine.requests), ends(deltas, Channel.FINAL)) == (1, [])


def test_a_stop_while_the_call_runs_opens_no_answer() -> None:
    control, deltas = TurnControl(), list[Delta]()

    def stopping() -> str:
        control.stop()
        return "a cat"

    engine = Late(f"<|end|>{LOOK}<|end|>{THOUGHT}", "never")
    for delta in TurnRunner(engine, Tools(stopping), SystemClock()).run(TurnRequest((QUESTION,)), control):
        deltas.append(delta)
        if delta == ChannelStarted(Channel.ANALYSIS):
            control.answer_now()
    assert (len(engine.requests), ends(deltas, Channel.FINAL)) == (1, [])
