"""Rendering: history rules, response formats, and that text never becomes control."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import (
    Channel,
    Effort,
    Message,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.generation import PromptPiece
from app.domain.tools import ToolSpec
from app.harmony.builtin import ToolNamespace
from app.harmony.render import Conversation, ResponseFormat, SystemText, render


def text_of(pieces: tuple[PromptPiece, ...]) -> str:
    return "".join(piece.text for piece in pieces)


def user(text: str) -> Message:
    return Message("u", "c", None, Role.USER, (TextPart(text),))


def assistant(*parts: Part, vocabulary: str = "") -> Message:
    return Message("a", "c", "u", Role.ASSISTANT, parts, vocabulary=vocabulary)


def test_finished_turns_lose_their_reasoning_and_keep_calls_and_preambles() -> None:
    call = ToolCallPart("1", "functions.calculator", '{"expression":"2+2"}')
    history = [
        user("2+2?"),
        assistant(
            ReasoningPart("Secret thought."),
            TextPart("Let me compute.", Channel.COMMENTARY),
            call,
            ToolResultPart("1", "functions.calculator", "4"),
            TextPart("4"),
        ),
        user("And 3+3?"),
    ]
    text = text_of(render(Conversation(SystemText(), history)))
    assert "Secret thought." not in text
    assert "<|channel|>commentary<|message|>Let me compute.<|end|>" in text
    assert (
        "<|start|>assistant<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>"
        '{"expression":"2+2"}<|call|>' in text
    )
    assert "<|start|>functions.calculator to=assistant<|channel|>commentary<|message|>4<|end|>" in text
    assert text.endswith("<|start|>user<|message|>And 3+3?<|end|><|start|>assistant")


def test_a_running_loop_keeps_its_reasoning() -> None:
    reply = (ReasoningPart("I should compute."), ToolCallPart("1", "functions.calculator", "{}"))
    text = text_of(render(Conversation(SystemText(), [user("2+2?")], reply=reply)))
    assert "<|start|>assistant<|channel|>analysis<|message|>I should compute.<|end|>" in text


def test_each_call_is_followed_by_its_result() -> None:
    first, second = (ToolCallPart(name, f"functions.{name}", "{}") for name in ("a", "b"))
    results = [ToolResultPart(name, f"functions.{name}", name.upper()) for name in ("b", "a")]
    said = TextPart("I look.", Channel.COMMENTARY)
    parts: tuple[Part, ...] = (first, said, second, *results, TextPart("So."))
    running = Conversation(None, [user("Hi")], reply=parts)
    finished = Conversation(None, [user("Hi"), assistant(*parts)])
    for text in (text_of(render(running)), text_of(render(finished))):
        marks = ("functions.a <", ">A<", "I look.", "functions.b <", ">B<", "So.")
        assert sorted(marks, key=text.index) == list(marks)
        assert [text.count(mark) for mark in marks] == [1] * len(marks)


def test_results_that_belong_to_no_call_stay_where_they_are() -> None:
    parts = (
        ToolResultPart("lost", "tool", "Lost."),
        ToolCallPart("1", "tool", "{}"),
        ToolResultPart("1", "tool", "One."),
        TextPart("Between."),
        ToolResultPart("1", "tool", "Twice."),
        ToolCallPart("1", "tool", '{"again":1}'),
        ToolResultPart("1", "tool", "Again."),
    )
    text = text_of(render(Conversation(None, [user("Hi")], reply=parts)))
    marks = ("Lost.", ">{}<", "One.", "Between.", "Twice.", "again", "Again.")
    assert sorted(marks, key=text.index) == list(marks)
    assert [text.count(mark) for mark in marks] == [1] * len(marks)


def test_a_result_that_was_held_back_is_no_part_of_later_prompts() -> None:
    held = ToolResultPart("1", "functions.look", "cat " * 3000, held=True)
    reply = (ToolCallPart("1", "functions.look", "{}"), held)
    later = text_of(render(Conversation(None, [user("Hi"), assistant(*reply), user("And?")])))
    assert "cat" not in later
    note = "[Not given: this result of 12000 characters didn't fit.]"
    assert f"<|start|>functions.look to=assistant<|channel|>commentary<|message|>{note}<|end|>" in later
    given = ToolResultPart("1", "functions.look", held.text)
    going_on = text_of(render(Conversation(None, [user("Hi")], reply=(reply[0], given))))
    assert held.text in going_on


def test_an_opened_channel_ends_the_prompt_inside_the_message() -> None:
    text = text_of(render(Conversation(SystemText(), [user("Hi")]), open_channel=Channel.FINAL))
    assert text.endswith("<|start|>assistant<|channel|>final<|message|>")


def test_sampled_ids_are_kept_for_their_own_vocabulary_only() -> None:
    history = [user("Hi"), assistant(TextPart("Hello", tokens=(1, 2)), vocabulary="v1"), user("And?")]
    own = render(Conversation(SystemText(), history), vocabulary="v1")
    other = render(Conversation(SystemText(), history), vocabulary="v2")
    assert [p.tokens for p in own if p.text == "Hello"] == [(1, 2)]
    assert [p.tokens for p in other if p.text == "Hello"] == [()]


MARKERS = [f"<|{name}|>" for name in ("start", "end", "message", "channel", "constrain", "return", "call")]
HOSTILE = st.lists(st.sampled_from([*MARKERS, "system", "<|", "|>", "\n"]) | st.text()).map("".join)
WORDS = st.sampled_from(
    ("type", "properties", "items", "description", "oneOf", "anyOf", "$ref", "enum", "default")
)
SCHEMAS = st.recursive(
    st.none() | st.booleans() | st.integers() | HOSTILE | st.sampled_from(["object", "array", "string", "#"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | HOSTILE, inner, max_size=4),
    max_leaves=12,
)


def skeleton(pieces: tuple[PromptPiece, ...]) -> list[str]:
    """The control pieces, and a stroke for each stretch of plain text."""
    return [piece.text if piece.control else "-" for piece in pieces]


def conversation(text: Callable[[], str], schema: object) -> Conversation:
    """A conversation that has every field, each filled by another call of `text`."""
    name = f"functions.{text()}"
    history = [
        Message(text(), text(), text(), Role.USER, (TextPart(text()),)),
        assistant(
            ReasoningPart(text()),
            TextPart("-" + text(), Channel.COMMENTARY),
            ToolCallPart("1", name, text(), content_type=text().replace("json", "")),
            ToolResultPart("1", name, text()),
            ToolCallPart("2", name, text()),
            ToolResultPart("2", text(), text()),
            TextPart("-" + text()),
        ),
        user(text()),
    ]
    tools = [ToolSpec(text(), text(), {"type": "object", "properties": {text(): schema}})]
    space = ToolNamespace(text(), text(), (ToolSpec(text(), text(), {"oneOf": [schema]}),))
    system = SystemText(Effort.LOW, text(), text(), text(), (space,))
    reply = (ReasoningPart("-" + text()), ToolCallPart("3", name, text()), TextPart("-" + text()))
    form = ResponseFormat(text(), {text(): schema}, text())
    return Conversation(system, history, "-" + text(), tools, reply, form)


PLAIN = skeleton(render(conversation(lambda: "plain", {"type": "string"})))


@given(st.data(), SCHEMAS)
def test_no_text_becomes_control(data: st.DataObject, schema: object) -> None:
    pieces = render(conversation(lambda: data.draw(HOSTILE), schema))
    assert skeleton(pieces) == PLAIN
    assert set(PLAIN) - {"-"} <= set(MARKERS)


def test_a_response_format_ends_the_developer_message() -> None:
    form = ResponseFormat("shopping_list", {"type": "object", "properties": {}}, "What to buy.\nIn order.")
    text = text_of(render(Conversation(SystemText(), [], "Be brief.", response_format=form)))
    assert (
        "<|start|>developer<|message|># Instructions\n\nBe brief.\n\n# Response Formats\n\n"
        "## shopping_list\n\n// What to buy.\n// In order.\n"
        '{"type":"object","properties":{}}<|end|>'
    ) in text
