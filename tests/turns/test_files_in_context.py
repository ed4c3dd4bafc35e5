"""Files in the context map: counted by themselves, left out, pinned, kept when their turn goes."""

from __future__ import annotations

from msgspec.structs import replace

from app.domain.attachment import Attachment, FileKind, Section
from app.domain.chat import Message, Role, TextPart
from app.domain.context import ContextAction, ContextChoices, ContextKind, ContextMap, ContextPart, Summary
from app.harmony.render import Conversation, SystemText, render
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.context import applied
from app.turns.request import TurnRequest
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine


def attachment(name: str, words: int) -> Attachment:
    return Attachment(name, f"{name}.txt", FileKind.TEXT, 1, "", f"{name} " * words)


def question(name: str, *files: Attachment) -> Message:
    return Message(name, "c", None, Role.USER, (TextPart(f"question {name}"),), attachments=files)


def answer(name: str) -> Message:
    return Message(name, "c", None, Role.ASSISTANT, (TextPart(f"answer {name}"),))


HISTORY = (
    question("q1", attachment("old", 300), attachment("older", 100)),
    answer("a1"),
    question("q2", attachment("new", 200)),
)


def mapped(choices: ContextChoices) -> ContextMap:
    runner = TurnRunner(ScriptedEngine([]), BuiltinTools(frozenset()), SystemClock())
    return runner.context_map(TurnRequest(HISTORY, choices=choices))


def files(found: ContextMap) -> dict[str, ContextPart]:
    return {part.label: part for part in found.parts if part.kind is ContextKind.FILE}


def prompt(choices: ContextChoices) -> str:
    conversation = Conversation(SystemText(), applied(HISTORY, choices))
    return "".join(piece.text for piece in render(conversation))


def words(choices: ContextChoices) -> int:
    """What the scripted engine counts for the whole prompt."""
    conversation = Conversation(SystemText(), applied(HISTORY, choices))
    return ScriptedEngine([]).count([render(conversation)])[0]


def test_each_file_has_a_line_of_its_own() -> None:
    found = mapped(ContextChoices())
    assert list(files(found)) == ["old.txt", "older.txt", "new.txt"]
    old = files(found)["old.txt"]
    assert 300 <= old.tokens <= 312
    assert old.message_ids == ("old",)
    assert old.actions == (ContextAction.LEAVE_OUT, ContextAction.PIN)
    # The turns and the question are counted without their files: the sum is the prompt's.
    assert found.needed - found.answer_room == words(ContextChoices())


def test_a_file_that_is_left_out_leaves_its_name() -> None:
    choices = ContextChoices(left_out=frozenset(("old", "new")))
    found = mapped(choices)
    assert files(found)["old.txt"].left_out
    assert files(found)["old.txt"].actions == (ContextAction.PUT_BACK,)
    assert files(found)["old.txt"].tokens >= 300  # what it would cost
    text = prompt(choices)
    assert '"old.txt" (text, left out)' in text
    assert "old old" not in text
    assert "older older" in text
    assert '"new.txt" (text, left out)' in text  # of the question itself too
    assert abs(found.needed - found.answer_room - words(choices)) <= 2


def test_a_pinned_file_stays_when_its_turn_is_left_out_or_summarised() -> None:
    gone = frozenset(("q1", "a1"))
    for choices in (
        ContextChoices(left_out=gone, pinned=frozenset(("old",))),
        ContextChoices(summaries=(Summary("s", "short", ("q1", "a1")),), pinned=frozenset(("old",))),
    ):
        text = prompt(choices)
        assert "question q1" not in text
        assert "older older" not in text
        assert "old old" in text
        found = files(mapped(choices))
        assert list(found) == ["old.txt", "new.txt"]
        assert found["old.txt"].actions == (ContextAction.UNPIN,)
        assert not found["old.txt"].left_out


def test_a_pinned_file_alone_counts_with_the_message_that_holds_it() -> None:
    gone = frozenset(("q1", "a1"))
    short = (Summary("s", "short", ("q1", "a1")),)
    for pins in (("old",), ("older",), ("old", "older")):
        for choices in (
            ContextChoices(left_out=gone, pinned=frozenset(pins)),
            ContextChoices(summaries=short, pinned=frozenset(pins)),
        ):
            found = mapped(choices)
            assert found.needed - found.answer_room == words(choices)


def test_a_pinned_file_of_which_nothing_is_given_goes_with_its_turn() -> None:
    file = replace(attachment("old", 300), sections=(Section(0, 1, 1, 1),), chosen=())
    history = (question("q1", file), answer("a1"), question("q2"))
    choices = ContextChoices(left_out=frozenset(("q1", "a1")), pinned=frozenset(("old",)))
    assert [message.id for message in applied(history, choices)] == ["q2"]
    runner = TurnRunner(ScriptedEngine([]), BuiltinTools(frozenset()), SystemClock())
    assert files(runner.context_map(TurnRequest(history, choices=choices))) == {}


def test_without_a_pin_the_files_go_with_their_turn() -> None:
    choices = ContextChoices(left_out=frozenset(("q1", "a1")))
    assert "old old" not in prompt(choices)
    assert list(files(mapped(choices))) == ["new.txt"]
