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
