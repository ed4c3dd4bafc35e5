"""The parser: the reference's own cases, every malformed form, and random streams."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Channel
from app.domain.deltas import ChannelStarted, Delta, Repaired, TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony.parse import Parser

VECTORS = Path(__file__).parents[1] / "vectors" / "parse_published.json"
# A generation begins inside the header after `<|start|>assistant`; no other author comes first.
CASES = [
    case
    for case in json.loads(VECTORS.read_text(encoding="utf-8"))["cases"]
    if case["input_text"] and (case["initial_role"] or case["input_text"].startswith("<|start|>assistant"))
]
MARKER = re.compile(r"(<\|[a-z]+\|>)")
OFFERED = frozenset({"functions.get_weather", "functions.calculator"})


def items(text: str, grain: str = "word") -> list[TokenItem]:
    """Split text into items as a tokenizer would: markers are special, the rest in small pieces."""
    found: list[TokenItem] = []
    for piece in MARKER.split(text):
        if MARKER.fullmatch(piece):
            found.append(TokenItem(1, piece, special=True))
        elif grain == "word":
            found += [TokenItem(2, word) for word in re.findall(r"\s*\S+|\s+", piece)]
        else:
            found += [TokenItem(2, char) for char in piece]
    return found


def parse(text: str, *, offered: frozenset[str] = OFFERED, grain: str = "word") -> list[Delta]:
    parser = Parser(offered)
    return parser.feed(items(text, grain)) + parser.finish()


def messages(deltas: list[Delta]) -> list[tuple[str, str]]:
    """Return (channel or recipient, text) of each message."""
    found: list[tuple[str, str]] = []
    for delta in deltas:
        if isinstance(delta, ChannelStarted):
            found.append((delta.channel.value, ""))
        elif isinstance(delta, TextAdded):
            found[-1] = (found[-1][0], found[-1][1] + delta.text)
        elif isinstance(delta, ToolCallReady):
            found.append((delta.call.name, delta.call.arguments))
    return found


def repairs(deltas: list[Delta]) -> list[str]:
    return [delta.what for delta in deltas if isinstance(delta, Repaired)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["id"]))
def test_no_published_case_loses_text(case: dict) -> None:  # type: ignore[type-arg]
    text = case["input_text"]
    text = text.removeprefix("<|start|>assistant") if case["initial_role"] is None else text
    found = messages(parse(text))
    for message in case.get("expected_messages") or []:
        if message.get("role", "assistant") == "assistant":
            assert any(message["content"] == content for _, content in found), (case["id"], found)
    assert not any("<|" in content for _, content in found)


@pytest.mark.parametrize(
    ("text", "expected", "repaired"),
    [
        ("<|channel|>final<|message|>Hi<|return|>", [("final", "Hi")], []),
        ("I must refuse<|end|>", [("final", "I must refuse")], ["missing_message"]),
        ("<|channel|>commentary?<|message|>Hm<|end|>", [("commentary", "Hm")], ["glued_header"]),
        ("<|channel|>thinking<|message|>Hm<|end|>", [("analysis", "Hm")], ["unknown_channel"]),
        (
            "<|channel|>commentary to=assistant<|channel|>final<|message|>Hi<|end|>",
            [("final", "Hi")],
            ["doubled_channel"],
        ),
        ("<|channel|>final <|constrain|>json<|message|>{}<|return|>", [("final", "{}")], []),
        (
            "<|channel|>analysis<|message|>a<|start|>assistant<|channel|>final<|message|>b<|return|>",
            [("analysis", "a"), ("final", "b")],
            ["missing_end"],
        ),
        (
            "<|channel|>analysis<|message|>a<|end|><|channel|>final<|message|>b<|return|>",
            [("analysis", "a"), ("final", "b")],
            ["missing_start"],
        ),
        (
            '<|channel|>commentary to=get_weather json<|message|>{"a":1}<|call|>',
            [("functions.get_weather", '{"a":1}')],
            [],
        ),
        (
            '<|channel|>analysis to=functions.get_weatherjson<|message|>{"a":1}<|call|>',
            [("functions.get_weather", '{"a":1}')],
            ["glued_name"],
        ),
        ("<|channel|>final<|message|>Hi", [("final", "Hi")], []),
        ("<|channel|>ana", [("final", "")], ["truncated_header"]),
    ],
)
def test_malformed_forms_are_mended(text: str, expected: list[tuple[str, str]], repaired: list[str]) -> None:
    deltas = parse(text)
    if expected[0][1]:
        assert messages(deltas) == expected
    for what in repaired:
        assert what in repairs(deltas)
    if not repaired:
        assert repairs(deltas) == []


def test_a_cut_call_is_not_run_and_its_text_is_kept() -> None:
    deltas = parse('<|channel|>commentary to=functions.calculator <|constrain|>json<|message|>{"expr')
    assert not any(isinstance(delta, ToolCallReady) for delta in deltas)
    assert messages(deltas) == [("commentary", '{"expr')]
    assert "truncated_call" in repairs(deltas)


@pytest.mark.parametrize("author", ["user", "functions.calculator to=assistant", "system"])
def test_somebody_elses_turn_ends_the_reply(author: str) -> None:
    parser = Parser(OFFERED)
    deltas = parser.feed(
        items(f"<|channel|>final<|message|>4<|end|><|start|>{author}<|message|>And 3 + 3?<|end|>")
    )
    assert parser.stopped
    assert messages(deltas) == [("final", "4")]
    assert "foreign_turn" in repairs(deltas)


def test_bare_text_streams_once_it_cannot_be_a_header() -> None:
    parser = Parser()
    early = parser.feed(items("word " * 100))
    assert any(isinstance(delta, TextAdded) for delta in early)
    assert "".join(text for _, text in messages(early + parser.finish())) == "word " * 100


def test_an_opened_message_needs_no_header() -> None:
    parser = Parser(open_channel=Channel.FINAL)
    deltas = parser.feed(items("Forty-two.<|return|>"))
    assert [d.text for d in deltas if isinstance(d, TextAdded)] == ["Forty-two."]


MARKERS = ("<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>", "<|call|>")
WORDS = ("assistant", "analysis", "final", "commentary", " to=functions.x", "user", " json", "hello ", "é")
PIECES = st.sampled_from((*MARKERS, *WORDS, "<|start|>x"))


@given(st.lists(PIECES, max_size=40))
def test_random_streams_never_fail_and_every_grain_agrees(pieces: list[str]) -> None:
    text = "".join(pieces)

    def shape(grain: str) -> list[tuple[str, str]]:
        parser = Parser(OFFERED)
        deltas: list[Delta] = []
        for item in items(text, grain):
            deltas += parser.feed([item])
        return messages(deltas + parser.finish())

    whole = messages(parse(text))
    assert shape("char") == whole
    assert shape("word") == whole
    assert not any("<|start|>" in content for _, content in whole)
