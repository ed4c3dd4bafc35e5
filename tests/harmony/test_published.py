"""Every published conversation renders to the reference's text and ids; what we do otherwise has a reason."""

from __future__ import annotations

import json
from typing import Any

import pytest

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
from app.domain.tools import ToolSpec
from app.harmony.builtin import ToolNamespace, browser, python
from app.harmony.render import Conversation, SystemText, render
from tests.harmony.o200k import VECTORS, ids_of

CASES: dict[str, dict[str, Any]] = {
    case["id"]: case
    for case in json.loads((VECTORS / "render_published.json").read_text(encoding="utf-8"))["cases"]
}

# What we do otherwise: the reason, and the changes that make of the reference's text ours.
_CALL_ORDER = (
    " to={}<|channel|>commentary <|constrain|>json",
    "<|channel|>commentary to={} <|constrain|>json",
)
OTHERWISE: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "preserve_cot": (
        "reasoning of finished turns is dropped; we have no option to keep it",
        [
            (
                "<|start|>assistant<|channel|>analysis<|message|>User asks a simple question: "
                '"What is 2 + 2?" The answer: 4.<|end|>',
                "",
            )
        ],
    ),
    "training_final_return": (
        "in the history <|return|> becomes <|end|>; we make no training data",
        [("<|return|>", "<|end|>")],
    ),
    "tool_call_constrain_tokenized": (
        "past messages stand as the model writes them: the channel first, then the recipient",
        [tuple(form.format("functions.get_weather") for form in _CALL_ORDER)],  # type: ignore[list-item]
    ),
    "does_not_drop_if_ongoing_analysis": (
        "the order of calls as above; a result always names whom it is for and its channel, "
        "as the format's documentation has it",
        [
            tuple(form.format("functions.lookup_weather") for form in _CALL_ORDER),  # type: ignore[list-item]
            (
                "<|start|>functions.lookup_weather<|message|>",
                "<|start|>functions.lookup_weather to=assistant<|channel|>commentary<|message|>",
            ),
        ],
    ),
}


def tools_of(namespace: dict[str, Any]) -> tuple[ToolSpec, ...]:
    return tuple(ToolSpec(t["name"], t["description"], t.get("parameters")) for t in namespace["tools"])


def system_of(content: dict[str, Any]) -> SystemText:
    return SystemText(
        Effort(content["reasoning_effort"].lower()),
        content.get("conversation_start_date") or "",
        content["model_identity"],
        content["knowledge_cutoff"],
        tuple(
            ToolNamespace(space["name"], space["description"], tools_of(space))
            for space in (content.get("tools") or {}).values()
        ),
        tuple(Channel(channel) for channel in content["channel_config"]["valid_channels"]),
    )


def part_of(message: dict[str, Any]) -> Part:
    text, channel = message["content"][0]["text"], Channel(message.get("channel") or "commentary")
    if message["role"] == "tool":
        return ToolResultPart("1", message["name"], text, channel=channel)
    if message.get("recipient"):
        return ToolCallPart("1", message["recipient"], text, channel)
    return ReasoningPart(text) if channel is Channel.ANALYSIS else TextPart(text, channel)


def conversation_of(case: dict[str, Any]) -> Conversation:
    """What follows the last question is the reply under way."""
    system: SystemText | None = None
    instructions, tools = "", tuple[ToolSpec, ...]()
    turns: list[Message] = []
    reply: list[Part] = []
    for message in case["messages"]:
        content = message["content"][0]
        if message["role"] == "system":
            system = system_of(content)
        elif message["role"] == "developer":
            instructions = content.get("instructions") or ""
            tools = tools_of(content["tools"]["functions"]) if content.get("tools") else ()
        elif message["role"] == "user":
            if reply:
                turns.append(Message("a", "c", None, Role.ASSISTANT, tuple(reply)))
                reply = []
            turns.append(Message("u", "c", None, Role.USER, (TextPart(content["text"]),)))
        else:
            reply.append(part_of(message))
    return Conversation(system, turns, instructions, tools, reply)


@pytest.mark.parametrize("name", CASES)
def test_published_conversations_render_to_the_letter(name: str) -> None:
    case = CASES[name]
    pieces = render(conversation_of(case), open_reply=bool(case["next_role"]))
    text = "".join(piece.text for piece in pieces)
    if name not in OTHERWISE:
        assert text == case["expected_text"]
        assert ids_of(pieces) == case["expected_tokens"]
        return
    expected = case["expected_text"]
    for theirs, ours in OTHERWISE[name][1]:
        assert theirs in expected
        expected = expected.replace(theirs, ours)
    assert text == expected


def test_every_exception_is_a_published_case() -> None:
    assert CASES.keys() >= OTHERWISE.keys()
    assert len(CASES) == 25


def test_the_built_in_namespaces_are_the_references() -> None:
    case = CASES["browser_and_python_tool"]
    system = SystemText(Effort.MEDIUM, "2025-06-28", tools=(python(), browser()))
    pieces = render(Conversation(system, ()))
    assert "".join(piece.text for piece in pieces) == case["expected_text"]
    assert ids_of(pieces) == case["expected_tokens"]
