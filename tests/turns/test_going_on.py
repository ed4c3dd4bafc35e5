"""Turns that go on from a reply that is there, that are cut by themselves, that find no room."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest

from app.domain.chat import (
    Channel,
    Effort,
    Message,
    MessageStatus,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.context import ContextChoices, ContextKind, Summary
from app.domain.deltas import Delta, PromptSent, Repaired, RoomNeeded, ToolCallReady
from app.domain.generation import Sampling
from app.domain.tools import ToolAnswer, ToolSpec
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.context import applied, turns_of
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.resume import Start, continuation, from_reasoning, from_result, with_answer
from app.turns.runner import TurnRunner
from app.turns.summary import summary_request
from tests.scripted import ScriptedEngine

QUESTION = Message("u", "c", None, Role.USER, (TextPart("Why?"),))


class Tools:
    """One tool that does what a test says."""

    def __init__(self, act: Callable[[], str]) -> None:
        self.act = act

    def specs(self) -> Sequence[ToolSpec]:
        return (ToolSpec("look", "Looks."),)

    def run(self, name: str, arguments: str) -> ToolAnswer:
        return ToolAnswer(self.act())


CALLED = ToolCallPart("1", "functions.look", "{}")


def run(
    engine: ScriptedEngine, tools: object = None, start: Start | None = None, **fields: object
) -> tuple[Message, list[Delta]]:
    begun = start or Start()
    given = {"reply": begun.reply, "opened": begun.opened, "vocabulary": begun.vocabulary, **fields}
    request = TurnRequest((QUESTION,), **given)  # type: ignore[arg-type]
    written = Message("r", "c", "u", Role.ASSISTANT, begun.reply, status=MessageStatus.STREAMING)
    builder = ReplyBuilder(written.with_(vocabulary=begun.vocabulary))
    deltas = []
    runner = TurnRunner(engine, tools or BuiltinTools(frozenset()), SystemClock())  # type: ignore[arg-type]
    for delta in runner.run(request, TurnControl()):
        builder.add(delta)
        deltas.append(delta)
    return builder.message, deltas


def text_of(engine: ScriptedEngine, number: int) -> str:
    return "".join(piece.text for piece in engine.requests[number].pieces)


def cut(*parts: object, vocabulary: str = "v1") -> Message:
    message = Message("r", "c", "u", Role.ASSISTANT, parts, MessageStatus.STOPPED, vocabulary=vocabulary)  # type: ignore[arg-type]
    return message.with_(effort=Effort.LOW)


def test_a_cut_answer_goes_on_with_its_own_ids() -> None:
    old = cut(ReasoningPart("Hm.", 1.0, (5,)), TextPart("The rea", tokens=(7, 8)))
    engine = ScriptedEngine(["son is that.<|return|>"])
    message, _ = run(engine, start=continuation(old))
    assert message.text == "The reason is that."
    assert message.reasoning == "Hm."
    assert message.status is MessageStatus.DONE
    assert text_of(engine, 0).endswith("<|start|>assistant<|channel|>final<|message|>The rea")
    assert engine.requests[0].pieces[-1].tokens == (7, 8)
    answer = message.parts[-1]
    assert isinstance(answer, TextPart)
    assert answer.tokens[:2] == (7, 8)


def test_ids_of_another_model_are_not_used() -> None:
    old = cut(ReasoningPart("Hm.", 1.0, (5,)), TextPart("The rea", tokens=(7, 8)), vocabulary="another")
    engine = ScriptedEngine(["son.<|return|>"])
    message, _ = run(engine, start=continuation(old))
    assert all(piece.tokens == () for piece in engine.requests[0].pieces)
    assert message.vocabulary == "v1"
    assert [getattr(part, "tokens", None) for part in message.parts] == [(), ()]


def test_a_reply_cut_between_two_messages_goes_on_with_a_new_one() -> None:
    old = cut(ToolCallPart("1", "functions.look", "{}"), ToolResultPart("1", "functions.look", "a cat", True))
    engine = ScriptedEngine(["<|channel|>final<|message|>A cat.<|return|>"])
    message, _ = run(engine, start=continuation(old))
    assert message.text == "A cat."
    assert [type(part) for part in message.parts] == [ToolCallPart, ToolResultPart, TextPart]


@pytest.mark.parametrize("before", [ReasoningPart("Hm."), TextPart("I'll look.", Channel.COMMENTARY)])
def test_a_call_that_was_never_run_is_left_to_the_old_version(before: ReasoningPart | TextPart) -> None:
    engine = ScriptedEngine([CALL, CALL, ANSWER])
    control, builder = TurnControl(), ReplyBuilder(Message("r", "c", "u", Role.ASSISTANT, (before,)))
    runner = TurnRunner(engine, Tools(lambda: "a cat"), SystemClock())
    for delta in runner.run(TurnRequest((QUESTION,), reply=(before,)), control):
        builder.add(delta)
        if isinstance(delta, ToolCallReady):
            control.stop()
    stopped = builder.message.with_(vocabulary="v1")
    assert (stopped.status, type(stopped.parts[-1])) == (MessageStatus.STOPPED, ToolCallPart)
    message, _ = run(engine, Tools(lambda: "a cat"), start=continuation(stopped))
    assert text_of(engine, 1).endswith(f"{before.text}<|end|><|start|>assistant")
    assert [part.text for part in results(message)] == ["a cat"]
    assert [type(part) for part in message.parts] == [type(before), ToolCallPart, ToolResultPart, TextPart]


def test_rewritten_reasoning_is_gone_on_from_and_the_old_answer_left_behind() -> None:
    old = cut(ReasoningPart("It is red.", 2.0, (5,)), TextPart("Red.", tokens=(7,)))
    engine = ScriptedEngine([" So: blue.<|end|><|start|>assistant<|channel|>final<|message|>Blue.<|return|>"])
    message, _ = run(engine, start=from_reasoning(old, "It is blue."))
    assert message.reasoning == "It is blue. So: blue."
    assert message.text == "Blue."
    assert text_of(engine, 0).endswith("<|channel|>analysis<|message|>It is blue.")
    assert old.text == "Red."


def test_a_rewritten_answer_keeps_the_reasoning() -> None:
    old = cut(ReasoningPart("Hm."), TextPart("Look:", Channel.COMMENTARY), TextPart("Red."))
    parts = with_answer(old, "Blue.")
    assert [getattr(part, "text", "") for part in parts] == ["Hm.", "Look:", "Blue."]


def test_reasoning_that_never_ends_is_capped_and_answered() -> None:
    endless = "<|channel|>analysis<|message|>" + " ".join(f"thought{i}" for i in range(40))
    engine = ScriptedEngine([endless, "Enough.<|return|>"], hold=True)
    message, deltas = run(engine, reasoning_cap=20)
    assert Repaired("reasoning_capped") in deltas
    assert message.text == "Enough."
    assert message.reasoning.startswith("thought0")
    assert text_of(engine, 1).endswith("<|end|><|start|>assistant<|channel|>final<|message|>")
    assert message.status is MessageStatus.DONE


def test_endless_repetition_is_stopped_and_said() -> None:
    engine = ScriptedEngine(
        ["<|channel|>final<|message|>" + "again and again," + " again and again," * 400], hold=True
    )
    message, deltas = run(engine)
    assert Repaired("repetition") in deltas
    assert (message.status, message.error) == (MessageStatus.TRUNCATED, "repetition")
    assert message.text.startswith("again and again")


CALL = "<|channel|>commentary to=functions.look <|constrain|>json<|message|>{}<|call|>"
ANSWER = "<|channel|>final<|message|>Done.<|return|>"


def results(message: Message) -> list[ToolResultPart]:
    return [part for part in message.parts if isinstance(part, ToolResultPart)]


def test_a_tool_that_breaks_is_told_to_the_model() -> None:
    def act() -> str:
        raise RuntimeError("no eyes")

    engine = ScriptedEngine([CALL, ANSWER])
    message, _ = run(engine, Tools(act))
    assert not results(message)[0].ok
    assert "no eyes" in text_of(engine, 1)


def test_a_tool_that_hangs_is_given_up_and_told_to_the_model() -> None:
    forever = threading.Event()
    engine = ScriptedEngine([CALL, ANSWER])
    message, _ = run(engine, Tools(lambda: str(forever.wait(20))), tool_timeout=0.1)
    forever.set()
    assert not results(message)[0].ok
    assert "0.1 seconds" in text_of(engine, 1)
    assert message.text == "Done."


def test_a_result_too_large_is_held_back_and_asked_about() -> None:
    engine = ScriptedEngine([CALL, ANSWER, ANSWER])
    message, _ = run(engine, Tools(lambda: "cat " * 8000))
    assert (message.status, message.error) == (MessageStatus.TRUNCATED, "tool_result_large")
    assert results(message)[0].held
    assert len(results(message)[0].text) == 32_000
    assert len(engine.requests) == 1
    again, _ = run(engine, Tools(str), start=from_result(message, 100))
    assert again.text == "Done."
    assert len(results(again)[0].text) < 300
    assert "31900 of 32000" in text_of(engine, 1)
    assert not from_result(message, None).reply[-1].held  # type: ignore[union-attr]


def test_what_was_held_back_leaves_room_for_the_next_question() -> None:
    engine = ScriptedEngine([CALL, ANSWER, ANSWER])
    held, _ = run(engine, Tools(lambda: "cat " * 8000))
    history = (QUESTION, held, Message("u2", "c", "r", Role.USER, (TextPart("And now?"),)))
    runner = TurnRunner(engine, Tools(str), SystemClock())
    request = TurnRequest(history)
    deltas = list(runner.run(request, TurnControl()))
    assert not any(isinstance(delta, RoomNeeded) for delta in deltas)
    # What is cached of the turn is used again: the prompt is the same up to the result.
    first = engine.requests[0].pieces
    assert engine.requests[1].pieces[: len(first)] == first
    found = runner.context_map(request)
    assert ContextKind.TOOL_RESULT not in {part.kind for part in found.parts}
    assert found.needed - found.answer_room == engine.count([engine.requests[1].pieces])[0]
    # It is still there, to be given after all.
    again, _ = run(engine, Tools(str), start=from_result(held, 100))
    assert again.text == "Done."
    assert "31900 of 32000" in text_of(engine, 2)


def test_of_several_results_the_longest_is_held_back() -> None:
    found = iter(["cat " * 8000, "dog"])
    engine = ScriptedEngine([CALL.replace("call|>", "end|>") + "<|start|>assistant" + CALL, ANSWER])
    held, _ = run(engine, Tools(lambda: next(found)))
    assert [(len(result.text), result.held) for result in results(held)] == [(32_000, True), (3, False)]
    history = (QUESTION, held, Message("u2", "c", "r", Role.USER, (TextPart("And now?"),)))
    deltas = list(TurnRunner(engine, Tools(str), SystemClock()).run(TurnRequest(history), TurnControl()))
    assert not any(isinstance(delta, RoomNeeded) for delta in deltas)
    assert "dog" in text_of(engine, 1)


def test_a_prompt_too_long_is_not_sent_and_the_map_says_why() -> None:
    history = []
    for i in range(6):
        history.append(Message(f"u{i}", "c", None, Role.USER, (TextPart("word " * 500),)))
        history.append(Message(f"a{i}", "c", None, Role.ASSISTANT, (TextPart("answer " * 300),)))
    engine = ScriptedEngine([ANSWER, ANSWER])
    runner = TurnRunner(engine, BuiltinTools(frozenset()), SystemClock())
    request = TurnRequest((*history, QUESTION))
    deltas = list(runner.run(request, TurnControl()))
    (needed,) = [delta.context for delta in deltas if isinstance(delta, RoomNeeded)]
    assert engine.requests == []
    assert not needed.fits
    kinds = {part.kind: part for part in needed.parts}
    assert kinds[ContextKind.OLDER].turns == 3
    assert 2400 <= kinds[ContextKind.OLDER].tokens <= 2500
    assert kinds[ContextKind.RECENT].turns == 3
    assert kinds[ContextKind.QUESTION].message_ids == ("u",)
    assert kinds[ContextKind.ANSWER].tokens == 512
    # Left out, summarised or pinned as the user decides; the question always stays.
    left = ContextChoices(left_out=frozenset(kinds[ContextKind.OLDER].message_ids) | {"u"})
    deltas = list(runner.run(TurnRequest(request.history, choices=left), TurnControl()))
    assert not any(isinstance(delta, RoomNeeded) for delta in deltas)
    assert text_of(engine, 0).count("word word") < 3 * 500
    smaller = runner.context_map(TurnRequest(request.history, choices=left))
    assert smaller.fits
    assert [part.turns for part in smaller.parts if part.left_out] == [3]
    summary = Summary("s", "They said much.", kinds[ContextKind.OLDER].message_ids)
    run_with = TurnRequest(request.history, choices=ContextChoices(summaries=(summary,)))
    list(runner.run(run_with, TurnControl()))
    assert "They said much." in text_of(engine, 1)
    assert text_of(engine, 1).index("They said much.") < text_of(engine, 1).index("word")
    pinned = ContextChoices(pinned=frozenset(("u0", "a0")))
    assert ContextKind.PINNED in {
        p.kind for p in runner.context_map(TurnRequest(request.history, choices=pinned)).parts
    }


@pytest.mark.parametrize(
    "start",
    [
        continuation(cut(TextPart("word " * 3000))),
        from_reasoning(cut(ReasoningPart("Hm.")), "word " * 3000),
        from_result(cut(CALLED, ToolResultPart("1", "functions.look", "cat " * 3000, held=True)), None),
    ],
)
def test_the_map_counts_the_reply_that_is_gone_on_from(start: Start) -> None:
    engine = ScriptedEngine([ANSWER])
    engine.context_length = 3000
    message, deltas = run(engine, start=start)
    assert (message.status, message.error) == (MessageStatus.FAILED, "no_room")
    (needed,) = [delta.context for delta in deltas if isinstance(delta, RoomNeeded)]
    assert not needed.fits
    assert 3375 <= needed.needed <= 3450
    assert sum(3000 <= part.tokens <= 3020 for part in needed.parts) == 1


@pytest.mark.parametrize(
    "start",
    [
        continuation(cut(TextPart("Let me see.", Channel.COMMENTARY), TextPart("It is", tokens=(7, 8)))),
        continuation(cut(TextPart("", tokens=(9,)))),
        from_reasoning(cut(ReasoningPart("Hm.")), "It is blue."),
        from_reasoning(cut(ReasoningPart("Hm.")), ""),
        from_result(cut(CALLED, ToolResultPart("1", "functions.look", "a cat", held=True)), None),
        from_result(cut(CALLED, ToolResultPart("1", "functions.look", "cat " * 1500, held=True)), None),
        Start(),
    ],
)
def test_the_map_counts_what_is_sent(start: Start) -> None:
    engine = ScriptedEngine([ANSWER])
    message, _ = run(engine, start=start)
    assert message.status is MessageStatus.DONE
    begun = {"reply": start.reply, "opened": start.opened, "vocabulary": start.vocabulary}
    runner = TurnRunner(engine, BuiltinTools(frozenset()), SystemClock())
    found = runner.context_map(TurnRequest((QUESTION,), **begun))  # type: ignore[arg-type]
    assert found.needed - found.answer_room == engine.count([engine.requests[0].pieces])[0]


def test_large_tool_results_have_a_line_of_their_own() -> None:
    big = ToolResultPart("1", "functions.look", "cat " * 1500)
    reply = Message(
        "a", "c", "u", Role.ASSISTANT, (ToolCallPart("1", "functions.look", "{}"), big, TextPart("A."))
    )
    engine = ScriptedEngine([])
    runner = TurnRunner(engine, BuiltinTools(frozenset()), SystemClock())
    found = runner.context_map(TurnRequest((QUESTION, reply)))
    line = next(part for part in found.parts if part.kind is ContextKind.TOOL_RESULT)
    assert (line.label, line.tokens) == ("functions.look", 1500)
    turn = next(part for part in found.parts if part.kind is ContextKind.RECENT)
    assert 0 < turn.tokens < 50


def test_applied_history_and_turns() -> None:
    assert applied((), ContextChoices()) == ()
    reply = Message("a", "c", "u", Role.ASSISTANT, (TextPart("A."),))
    assert [turn.ids for turn in turns_of((QUESTION, reply, QUESTION))] == [("u", "a"), ("u",)]


def test_a_seed_is_recorded_and_makes_the_request() -> None:
    engine = ScriptedEngine([ANSWER, ANSWER])
    message, deltas = run(engine, sampling=Sampling(seed=7), model_sha256="ab")
    assert message.record is not None
    assert (message.record.sampling.seed, message.record.model_sha256) == (7, "ab")
    assert message.record.cpu_variant == "x64"
    (sent,) = [delta for delta in deltas if isinstance(delta, PromptSent)]
    assert sent.pieces == engine.requests[0].pieces
    fresh, _ = run(engine)
    assert fresh.record is not None
    assert fresh.record.sampling.seed == engine.requests[1].sampling.seed
    assert fresh.record.sampling.seed is not None


def test_a_summary_is_asked_for_without_the_chats_own_question() -> None:
    like = TurnRequest((QUESTION,), date="2026-01-01", sampling=Sampling(seed=3))
    request = summary_request((QUESTION, cut(TextPart("A."))), like)
    assert [m.role for m in request.history] == [Role.USER, Role.ASSISTANT, Role.USER]
    assert request.max_tokens > 0
    assert request.date == "2026-01-01"


@pytest.mark.parametrize("effort", Effort)
def test_every_effort_has_a_cap(effort: Effort) -> None:
    assert TurnRequest((QUESTION,), effort).cap >= 1024
    assert TurnRequest((QUESTION,), effort, reasoning_cap=5).cap == 5


def test_what_was_mended_is_recorded() -> None:
    engine = ScriptedEngine([CALL, "<|channel|>thinking<|message|>Hm.<|end|>It is.<|return|>"])
    message, deltas = run(engine, Tools(lambda: "a cat"))
    mended = tuple(delta.what for delta in deltas if isinstance(delta, Repaired))
    assert "unknown_channel" in mended
    assert message.record is not None
    assert message.record.repairs == mended


def sent(engine: ScriptedEngine, number: int, beginning: str) -> tuple[str, tuple[int, ...]]:
    """The piece of a prompt that begins with a text, and its ids."""
    piece = next(p for p in engine.requests[number].pieces if p.text.startswith(beginning))
    return piece.text, piece.tokens


def test_ids_of_a_second_half_never_stand_for_the_whole() -> None:
    """Rewritten reasoning has no ids; what is sampled behind it has, and ids go before text."""
    old = cut(ReasoningPart("It is red.", 2.0, (5,)), TextPart("Red.", tokens=(7,)))
    rewritten = from_reasoning(old, "It is blue.")
    endless = " So: " + " ".join(f"thought{i}" for i in range(40))
    engine = ScriptedEngine([endless, "Blue.<|return|>"], hold=True)
    message, _ = run(engine, start=rewritten, reasoning_cap=20)
    assert sent(engine, 1, "It is blue.") == ("It is blue." + endless, ())
    assert message.parts[0] == ReasoningPart("It is blue." + endless, message.parts[0].seconds)  # type: ignore[union-attr]
    called = ScriptedEngine([f" Look.<|end|><|start|>assistant{CALL}", ANSWER])
    run(called, Tools(lambda: "a cat"), start=rewritten)
    assert sent(called, 1, "It is blue.") == ("It is blue. Look.", ())


def test_a_continued_answer_has_ids_for_all_of_it_or_none() -> None:
    whole = TextPart("First half, second half.")
    script = "second half.<|return|>"
    other = cut(TextPart("First half, ", tokens=(7, 8)), vocabulary="v2")
    message, _ = run(ScriptedEngine([script]), start=continuation(other))
    assert message.parts == (whole,)
    without = cut(TextPart("First half, "))
    message, _ = run(ScriptedEngine([script]), start=continuation(without))
    assert message.parts == (whole,)
    # With a text to stop at, the second half comes without ids.
    message, _ = run(
        ScriptedEngine([script]), start=continuation(other.with_(vocabulary="v1")), stop_texts=("XX",)
    )
    assert message.parts == (whole,)


def test_ids_that_run_ahead_of_the_text_are_kept() -> None:
    """Half a character is ids without text: what is cut there goes on from it, with all ids."""
    half = cut(TextPart("", tokens=(9,)))
    message, _ = run(ScriptedEngine(["é.<|return|>"]), start=continuation(half))
    (part,) = message.parts
    assert isinstance(part, TextPart)
    assert (part.text, part.tokens[0], len(part.tokens)) == ("é.", 9, 2)
