"""Answer now, and the cap on reasoning, where the model begins its answer before the engine is reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.chat import Channel, Message, MessageStatus, ReasoningPart, Role, TextPart
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, EndReason, TextAdded, TurnEnded
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationEvent,
    GenerationRequest,
    GenerationUsage,
    Tokens,
)
from app.domain.ports import ToolRunner
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine, items

QUESTION = Message("u", "c", None, Role.USER, (TextPart("Why?"),))
THINKING = "<|channel|>analysis<|message|>Thinking hard about it."
FINAL = "<|end|><|start|>assistant<|channel|>final<|message|>"
NO_TOOLS = BuiltinTools(frozenset())


class Late(ScriptedEngine):
    """The first generation is cancelled only after more tokens have come, as they were on their way."""

    def __init__(self, in_flight: str, rest: str, thinking: str = THINKING) -> None:
        super().__init__([rest])
        self._thinking, self._in_flight = thinking, in_flight

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        if self.requests:
            yield from super().generate(request)
            return
        self.requests.append(request)
        yield Tokens(tuple(items(self._thinking)))
        yield Tokens(tuple(items(self._in_flight)))
        assert self.end_of(request.id).wait(10)
        yield Finished(FinishReason.CANCELLED, GenerationUsage(10, 0, 9, 0.5, 1.0))


def run(
    engine: Late, *, press: bool = True, stop: bool = False, tools: ToolRunner = NO_TOOLS, **fields: object
) -> tuple[Message, list[Delta]]:
    control, deltas = TurnControl(), []
    request = TurnRequest((QUESTION,), **fields)  # type: ignore[arg-type]
    reply = Message("r", "c", "u", Role.ASSISTANT, tuple(request.reply), vocabulary="v1")
    builder = ReplyBuilder(reply.with_(status=MessageStatus.STREAMING))
    for delta in TurnRunner(engine, tools, SystemClock()).run(request, control):
        builder.add(delta)
        deltas.append(delta)
        if press and isinstance(delta, TextAdded) and delta.channel is Channel.ANALYSIS:
            control.answer_now()
        if stop and isinstance(delta, TextAdded) and delta.channel is Channel.FINAL:
            control.stop()
    return builder.message, deltas


def ends(deltas: list[Delta], channel: Channel) -> list[type]:
    """When messages of a channel began and ended, as the view is told."""
    marks = (ChannelStarted, ChannelEnded)
    return [type(delta) for delta in deltas if isinstance(delta, marks) and delta.channel is channel]


@pytest.mark.parametrize("fields", [{"press": True}, {"press": False, "reasoning_cap": 3}])
@pytest.mark.parametrize(
    ("in_flight", "rest"),
    [(f"{FINAL}The", " answer is so.<|return|>"), (FINAL, "The answer is so.<|return|>")],
)
def test_an_answer_that_began_by_itself_is_gone_on_with(
    in_flight: str, rest: str, fields: dict[str, bool | int]
) -> None:
    engine = Late(in_flight, rest)
    message, deltas = run(engine, **fields)  # type: ignore[arg-type]
    assert (message.status, message.error) == (MessageStatus.DONE, "")
    assert [type(part) for part in message.parts] == [ReasoningPart, TextPart]
    assert message.answer == "The answer is so."
    assert ends(deltas, Channel.FINAL) == [ChannelStarted, ChannelEnded]
    begun = in_flight.removeprefix(FINAL)
    written = "".join(piece.text for piece in engine.requests[1].pieces)
    assert written.endswith(f"<|channel|>final<|message|>{begun}")
    whole = message.parts[-1]
    assert isinstance(whole, TextPart)
    assert len(whole.tokens) == 4
    if begun:
        assert engine.requests[1].pieces[-1].tokens == whole.tokens[:1]


def test_an_answer_that_was_whole_by_then_ends_the_turn() -> None:
    engine = Late(f"{FINAL}Because.<|end|>", "never")
    message, deltas = run(engine)
    assert (message.status, message.answer, len(engine.requests)) == (MessageStatus.DONE, "Because.", 1)
    assert isinstance(deltas[-1], TurnEnded)
    assert deltas[-1].reason is EndReason.DONE


def test_a_header_that_was_begun_is_opened_as_the_answer() -> None:
    message, deltas = run(Late("<|end|><|start|>assistant<|channel|>fin", "Because.<|return|>"))
    assert (message.status, message.answer) == (MessageStatus.DONE, "Because.")
    assert ends(deltas, Channel.FINAL) == [ChannelStarted, ChannelEnded]


def test_a_stop_meanwhile_is_a_stop() -> None:
    engine = Late(f"{FINAL}The", "never")
    message, deltas = run(engine, stop=True)
    assert (message.status, message.answer, len(engine.requests)) == (MessageStatus.STOPPED, "The", 1)
    assert ends(deltas, Channel.FINAL) == [ChannelStarted, ChannelEnded]


def test_a_reply_that_holds_an_answer_gets_another_one_at_once_too() -> None:
    message, _ = run(Late("", "Or so.<|return|>"), reply=(TextPart("So."),), vocabulary="v1")
    assert (message.status, message.answer) == (MessageStatus.DONE, "So.\n\nOr so.")


def test_a_text_to_stop_at_is_still_found() -> None:
    message, _ = run(Late(f"{FINAL}The answer", " is END so.<|return|>"), stop_texts=("END",))
    assert (message.status, message.answer) == (MessageStatus.DONE, "The answer is ")
    assert message.parts[-1] == TextPart("The answer is ")
