"""Texts at which the answer ends: in one piece, across pieces, half, in the reasoning."""

from __future__ import annotations

import pytest

from app.domain.chat import Channel, MessageStatus
from app.domain.deltas import ChannelEnded, Delta, TextAdded
from app.turns.stops import StopTexts
from tests.scripted import ScriptedEngine
from tests.turns.test_runner import run


def shown(deltas: list[Delta]) -> str:
    return "".join(delta.text for delta in deltas if isinstance(delta, TextAdded))


def final(*texts: str) -> list[Delta]:
    return [TextAdded(Channel.FINAL, text, (1, 2)) for text in texts]


@pytest.mark.parametrize(
    ("pieces", "expected", "hit"),
    [
        (["one END two"], "one ", True),
        (["one E", "N", "D two"], "one ", True),
        (["one EN", "tire"], "one ENtire", False),
        (["one EE", "ND"], "one E", True),
        (["one EN"], "one EN", False),
        (["###"], "", True),
        (["a STOP b END"], "a ", True),
    ],
)
def test_the_answer_ends_before_the_text(pieces: list[str], expected: str, hit: bool) -> None:
    stops = StopTexts(("END", "STOP", "###"))
    deltas = [delta for piece in pieces for delta in stops.follow(final(piece))] + stops.finish()
    assert (shown(deltas), stops.hit) == (expected, hit)
    assert all(not delta.tokens for delta in deltas if isinstance(delta, TextAdded))


def test_what_was_held_back_comes_before_the_end_of_the_message() -> None:
    stops = StopTexts(("END",))
    deltas = stops.follow([*final("one EN"), ChannelEnded(Channel.FINAL)])
    assert isinstance(deltas[-1], ChannelEnded)
    assert shown(deltas) == "one EN"


def test_reasoning_is_left_alone_and_nothing_set_changes_nothing() -> None:
    thought: list[Delta] = [TextAdded(Channel.ANALYSIS, "END", (1,))]
    assert StopTexts(("END",)).follow(thought) == thought
    assert StopTexts(()).follow(final("END")) == final("END")


def test_a_turn_ends_as_done_with_the_text_before_it() -> None:
    engine = ScriptedEngine(
        ["<|channel|>analysis<|message|>Say END.<|end|><|start|>assistant<|channel|>final<|message|>"
         "One two END three four<|return|>"]
    )  # fmt: skip
    message, _ = run(engine, stop_texts=("END",))
    assert message.status is MessageStatus.DONE
    assert message.text == "One two "
    assert message.reasoning == "Say END."


def test_a_tool_loop_shares_one_limit() -> None:
    from tests.turns.test_runner import ANSWER, CALL

    engine = ScriptedEngine([CALL, ANSWER])
    run(engine, max_tokens=500)
    first, second = engine.requests
    assert first.max_tokens == 500
    assert 0 < second.max_tokens < 500
