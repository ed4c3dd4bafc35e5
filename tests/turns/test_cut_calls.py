"""A reply that was cut inside a tool call: its text is kept, and never gone on from as if it were said."""

from __future__ import annotations

import pytest

from app.domain.chat import (
    Channel,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.generation import GenerationRecord
from app.system.clock import SystemClock
from app.tools.builtin import CALCULATOR, BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.resume import Start, continuation
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine
from tests.turns.test_runner import after

QUESTION = Message("u", "c", None, Role.USER, (TextPart("What is 6 × 7?"),))
THOUGHT = "<|channel|>analysis<|message|>Use it.<|end|><|start|>assistant"
SAID = "<|channel|>commentary<|message|>I compute.<|end|><|start|>assistant"
HEAD = "<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>"
CALL = HEAD + '{"expression":"6*7"}<|call|>'
ANSWER = "<|channel|>final<|message|>It is 42.<|return|>"


def run(engine: ScriptedEngine, start: Start | None = None, *, stopped: bool = False) -> Message:
    begun = start or Start()
    control = TurnControl()
    if stopped:
        after(engine, control.stop)
    reply = Message("r", "c", "u", Role.ASSISTANT, begun.reply, vocabulary=begun.vocabulary)
    builder = ReplyBuilder(reply.with_(status=MessageStatus.STREAMING))
    request = TurnRequest((QUESTION,), reply=begun.reply, opened=begun.opened, vocabulary=begun.vocabulary)
    tools = BuiltinTools(frozenset({CALCULATOR}))
    for delta in TurnRunner(engine, tools, SystemClock()).run(request, control):
        builder.add(delta)
    return builder.message


def prompt(engine: ScriptedEngine, number: int) -> str:
    return "".join(piece.text for piece in engine.requests[number].pieces)


@pytest.mark.parametrize(("before", "kind"), [(THOUGHT, ReasoningPart), (SAID, TextPart)])
def test_a_call_that_was_cut_is_made_anew(before: str, kind: type) -> None:
    old = run(ScriptedEngine([before + HEAD + '{"expres'], hold=True), stopped=True)
    assert (old.status, [type(part) for part in old.parts]) == (MessageStatus.STOPPED, [kind, TextPart])
    assert old.parts[-1] == TextPart('{"expres', Channel.COMMENTARY, recovered=True)
    engine = ScriptedEngine([CALL, ANSWER])
    message = run(engine, continuation(old))
    assert prompt(engine, 0).endswith(".<|end|><|start|>assistant")
    assert '{"expres' not in prompt(engine, 0)
    assert [type(part) for part in message.parts] == [kind, ToolCallPart, ToolResultPart, TextPart]
    assert (message.status, message.answer) == (MessageStatus.DONE, "It is 42.")


def test_a_call_that_was_cut_before_its_first_word_is_made_anew() -> None:
    old = run(ScriptedEngine([SAID + HEAD], hold=True), stopped=True)
    assert [type(part) for part in old.parts] == [TextPart]
    assert continuation(old).opened is None
    assert continuation(old).reply == old.parts  # what was said before it was whole


def test_a_call_that_an_older_version_kept_without_a_mark_is_not_written_on() -> None:
    part = TextPart('{"expres', Channel.COMMENTARY)
    old = Message("r", "c", "u", Role.ASSISTANT, (part,), MessageStatus.STOPPED)
    mended = GenerationRecord(repairs=("missing_channel", "truncated_call"))
    assert continuation(old.with_(record=mended)).opened is None
    # What was said on the way to the answer is gone on with.
    assert continuation(old).opened == part
    before = GenerationRecord(repairs=("truncated_call", "missing_channel"))
    assert continuation(old.with_(record=before)).opened == part


def test_an_answer_behind_a_call_without_an_end_is_gone_on_with() -> None:
    script = HEAD + '{"a":1}<|start|>assistant<|channel|>final<|message|>It is 4'
    old = run(ScriptedEngine([script], hold=True), stopped=True)
    assert [getattr(part, "recovered", None) for part in old.parts] == [True, False]
    message = run(ScriptedEngine(["2.<|return|>"]), continuation(old))
    assert message.answer == "It is 42."
    assert message.parts[0] == old.parts[0]
