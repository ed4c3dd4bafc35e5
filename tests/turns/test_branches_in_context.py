"""Decisions about the context on other branches: what stands in the prompt and what the map says of it."""

from __future__ import annotations

from app.domain.chat import Message, Role, TextPart
from app.domain.context import ContextAction, ContextChoices, ContextKind, ContextMap, ContextPart, Summary
from app.harmony.render import Conversation, SystemText, render
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.context import applied
from app.turns.request import TurnRequest
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine

History = tuple[Message, ...]


def path(*names: str) -> History:
    """Messages from the root down; those whose names begin with q are questions."""
    return tuple(
        Message(
            name,
            "c",
            parent,
            Role.USER if name.startswith("q") else Role.ASSISTANT,
            (TextPart(f"text of {name}."),),
        )
        for name, parent in zip(names, (None, *names), strict=False)
    )


def mapped(history: History, choices: ContextChoices) -> ContextMap:
    runner = TurnRunner(ScriptedEngine([]), BuiltinTools(frozenset()), SystemClock())
    return runner.context_map(TurnRequest(history, choices=choices))


def turns(history: History, choices: ContextChoices) -> list[ContextPart]:
    """The lines of the map that stand for turns, the question aside."""
    others = (ContextKind.INSTRUCTIONS, ContextKind.QUESTION, ContextKind.ANSWER)
    return [part for part in mapped(history, choices).parts if part.kind not in others]


def prompt(history: History, choices: ContextChoices) -> str:
    conversation = Conversation(SystemText(), applied(history, choices))
    return "".join(piece.text for piece in render(conversation))


def held(history: History, choices: ContextChoices) -> list[str]:
    """The messages whose text is in the prompt."""
    text = prompt(history, choices)
    return [message.id for message in history if f"text of {message.id}." in text]


def counted(history: History, choices: ContextChoices) -> bool:
    """Whether the map counts what the prompt holds."""
    found = mapped(history, choices)
    whole = render(Conversation(SystemText(), applied(history, choices)))
    return found.needed - found.answer_room == ScriptedEngine([]).count([whole])[0]


SHORTENED = ContextChoices(summaries=(Summary("s", "notes with q2.", ("q1", "a1", "q2", "a2")),))


def test_a_summary_stands_for_its_messages_where_all_of_them_are() -> None:
    history = path("q1", "a1", "q2", "a2", "q3")
    assert held(history, SHORTENED) == ["q3"]
    assert prompt(history, SHORTENED).count("notes with q2.") == 1
    (part,) = turns(history, SHORTENED)
    assert (part.kind, part.actions) == (ContextKind.SUMMARY, (ContextAction.UNDO_SUMMARY,))
    assert counted(history, SHORTENED)


def test_a_summary_tells_nothing_on_another_branch() -> None:
    rewritten = path("q1", "a1", "q2b", "a2b", "q3")
    answered_again = path("q1", "a1", "q2", "a2b", "q3")
    asked_again = path("q1", "a1", "q2")
    for history in (rewritten, answered_again, asked_again):
        assert held(history, SHORTENED) == [message.id for message in history]
        assert "notes" not in prompt(history, SHORTENED)
        (part,) = turns(history, SHORTENED)
        assert (part.kind, part.message_ids) == (
            ContextKind.RECENT,
            tuple(message.id for message in history if message is not history[-1]),
        )
        assert counted(history, SHORTENED)


def test_the_question_is_never_summarised_away() -> None:
    """A question that nobody answered was shortened by itself; it is asked again now."""
    choices = ContextChoices(summaries=(Summary("s", "notes", ("q1",)),))
    assert held(path("q1"), choices) == ["q1"]
    assert turns(path("q1"), choices) == []


LEFT_OUT = ContextChoices(left_out=frozenset(("q1", "a1")))


def test_a_turn_that_was_left_out_stays_so_when_it_is_answered_again() -> None:
    for answer in ("a1", "a1b"):
        history = path("q1", answer, "q2", "a2", "q3")
        assert held(history, LEFT_OUT) == ["q2", "a2", "q3"]
        out = next(part for part in turns(history, LEFT_OUT) if part.left_out)
        assert out.message_ids == ("q1", answer)
        assert out.actions == (ContextAction.PUT_BACK,)
        assert counted(history, LEFT_OUT)
        back = ContextChoices(left_out=LEFT_OUT.left_out - set(out.message_ids))
        assert held(history, back) == [message.id for message in history]
        assert not any(part.left_out for part in turns(history, back))


def test_a_rewritten_question_is_a_turn_of_its_own() -> None:
    history = path("q1b", "a1b", "q2")
    assert held(history, LEFT_OUT) == ["q1b", "a1b", "q2"]
    assert not any(part.left_out for part in turns(history, LEFT_OUT))


def test_a_question_that_was_left_out_is_there_while_it_is_asked_again() -> None:
    assert held(path("q1"), LEFT_OUT) == ["q1"]


def test_a_pinned_turn_stays_pinned_when_it_is_answered_again() -> None:
    pinned = ContextChoices(pinned=frozenset(("q1", "a1")))
    part = turns(path("q1", "a1b", "q2"), pinned)[0]
    assert (part.kind, part.message_ids) == (ContextKind.PINNED, ("q1", "a1b"))
