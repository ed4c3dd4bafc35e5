"""The parser: the projects' own cases, every split of a stream, and random streams."""

from __future__ import annotations

import itertools
import json
import random
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chat import Channel
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, Repaired, TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony.parse import LONGEST_HEADER, Parser
from tests.harmony.o200k import VECTORS, items_of
from tests.harmony.streams import OFFERED, items, messages, repairs


def cases(name: str) -> dict[str, dict[str, Any]]:
    data = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return {case["id"]: case for case in data["cases"]}


PUBLISHED = cases("parse_published.json")
OLLAMA = cases("ollama_parse.json")
KNOWN = frozenset({"lookup_weather", "functions.get_weather", "functions.calc"})

_NOT_STRICT = "the reference gives up, we mend: the outcome of its lenient twin"
# Cases of the reference with another outcome here, and why.
PUBLISHED_OTHERWISE: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "simple_tool_call_py": (
        "the stream ends before the call does: it is not run, its text is a preamble",
        [
            ("analysis", 'User asks: "What is the weather in Tokyo?" We need to use lookup_weather tool.'),
            ("commentary", '{"location": "Tokyo"}'),
        ],
    ),
    "utf8_no_leak_between_messages": (
        "half a character that a control token cuts off never becomes text, not even U+FFFD",
        [("final", " \ufffd "), ("final", "Hi")],
    ),
    "tool_response_parsing": ("a tool's message made up by the model ends the reply", []),
    "streamable_parser_three": (
        "as above: the call stands, the made-up result is not shown",
        [
            ("analysis", PUBLISHED["streamable_parser_three"]["expected_messages"][0]["content"]),
            ("browser.search", '{"query": "current US president July 2025", "topn": 10, "source": "news"}'),
        ],
    ),
}
PUBLISHED_OTHERWISE["simple_tool_call_rs"] = PUBLISHED_OTHERWISE["simple_tool_call_py"]


def run(stream: list[TokenItem], offered: frozenset[str] = KNOWN) -> tuple[list[Delta], bool]:
    """Parse a stream that may bring its own first start token."""
    parser = Parser(offered)
    return parser.feed(stream) + parser.finish(), parser.stopped


def wanted(case: dict[str, Any]) -> list[tuple[str, str]]:
    """Channel (`final` where there is none) or recipient, and text, of each expected message."""
    return [
        (message.get("recipient") or message.get("channel") or "final", message["content"])
        for message in case["expected_messages"]
    ]


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_streams_are_read_as_the_reference_does(name: str) -> None:
    case = PUBLISHED[name]
    found = messages(run(items_of(case["input_tokens"]))[0])
    if name in PUBLISHED_OTHERWISE:
        assert found == PUBLISHED_OTHERWISE[name][1]
    elif "expected_error_contains" in case:
        assert found == wanted(PUBLISHED[name.replace("_strict", "_lenient")]), _NOT_STRICT
    else:
        assert found == wanted(case)


@pytest.mark.parametrize("name", [n for n in PUBLISHED if "missing" in n or "hello" in n])
def test_what_the_reference_refuses_is_reported(name: str) -> None:
    assert "missing_message" in repairs(run(items_of(PUBLISHED[name]["input_tokens"]))[0])


_FOREIGN = "the user's or system's message is somebody else's turn: the reply ends, nothing is shown"
_NAMES = "ollama renames tools; we keep the names that the tools have"
OLLAMA_OTHERWISE = {
    "header_3": "an author that is missing is the model's own: a call, no tool's message",
    **dict.fromkeys(("nonstream_0", "nonstream_3", "nonstream_4"), _FOREIGN),
    **dict.fromkeys(("stream_char_by_char", "stream_multiple_messages", "stream_empty_message"), _FOREIGN),
    "stream_partial_tag_not_end": _FOREIGN,
    "stream_implicit_start_thinking_channel": "an unknown channel that means reasoning is `analysis`",
    **{name: _NAMES for name in OLLAMA if name.startswith("fn_name")},
}


@pytest.mark.parametrize("name", [n for n in OLLAMA if OLLAMA[n]["type"] == "header"])
def test_ollamas_headers(name: str) -> None:
    case, expected = OLLAMA[name], OLLAMA[name]["expected"]
    found, stopped = run(items(f"<|start|>{case['header']}<|message|>{{}}<|end|>"))
    assert not stopped
    if expected["recipient"]:
        calls = [delta.call for delta in found if isinstance(delta, ToolCallReady)]
        assert [(c.name, c.channel) for c in calls] == [(expected["recipient"], expected["channel"])]
    else:
        assert messages(found) == [(expected["channel"], "{}")]
    assert (expected["role"] == "assistant") is (name not in OLLAMA_OTHERWISE)


@pytest.mark.parametrize("name", [n for n in OLLAMA if OLLAMA[n]["type"] == "events"])
def test_ollamas_streams(name: str) -> None:
    case = OLLAMA[name]
    found, stopped = run(items("".join(step["input"] for step in case["steps"])))
    expected: list[tuple[str, str]] = []
    for event in (event for step in case["steps"] for event in step["events"]):
        if event[0] == "header":
            expected.append((event[3] or event[2] or "final", ""))
        elif event[0] == "content":
            expected[-1] = (expected[-1][0], expected[-1][1] + event[1])
    if OLLAMA_OTHERWISE.get(name) == _FOREIGN:
        assert stopped
        assert messages(found) == []
    else:
        assert messages(found) == [("analysis" if c == "thinking" else c, text) for c, text in expected]


@pytest.mark.parametrize("name", [n for n in OLLAMA if OLLAMA[n]["type"] == "function_name"])
def test_any_name_of_a_tool_is_found_as_it_is(name: str) -> None:
    """Names without blanks need no renaming; others the server of the tools must not offer."""
    tool = "functions." + OLLAMA[name]["input"].replace(" ", "_")
    found, _ = run(items(f"<|channel|>commentary to={tool}<|message|>{{}}<|call|>"), frozenset({tool}))
    assert messages(found) == [(tool, "{}")]


def test_an_opened_message_needs_no_header() -> None:
    parser = Parser(open_channel=Channel.FINAL)
    deltas = parser.feed(items("Forty-two.<|return|>"))
    assert [d.text for d in deltas if isinstance(d, TextAdded)] == ["Forty-two."]


MARKERS = (
    *("<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>", "<|call|>"),
    *("<|endoftext|>", "<|reserved_200013|>"),
)
WORDS = (
    *("assistant", "analysis", "final", "commentary", " to=functions.calculator", " to=assistant", "to=x"),
    *("user", " json", " hello", "é", " ", "\n", "{}", "functions.x", "long " * 45, "?"),
)
STREAMS = st.lists(st.sampled_from(MARKERS) | st.sampled_from(WORDS), max_size=40).map("".join)


def joined(deltas: list[Delta]) -> list[object]:
    """The deltas with neighbouring text put together and calls without their ids."""
    found: list[object] = []
    for delta in deltas:
        last = found[-1] if found else None
        if isinstance(delta, TextAdded) and isinstance(last, tuple) and last[0] == "text":
            found[-1] = ("text", last[1] + delta.text, last[2] + delta.tokens)
        elif isinstance(delta, TextAdded):
            found.append(("text", delta.text, delta.tokens))
        elif isinstance(delta, ToolCallReady):
            found.append((delta.call.name, delta.call.arguments, delta.call.tokens))
        else:
            found.append(delta)
    return found


@given(STREAMS, st.lists(st.integers(0, 60), max_size=8))
def test_every_split_of_a_stream_gives_the_same(text: str, cuts: list[int]) -> None:
    stream = items(text)
    whole = Parser(OFFERED)
    expected = joined(whole.feed(stream) + whole.finish())
    parser, deltas = Parser(OFFERED), list[Delta]()
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    for start, end in itertools.pairwise(places):
        deltas += parser.feed(stream[start:end])
    assert joined(deltas + parser.finish()) == expected
    assert parser.stopped == whole.stopped


@given(STREAMS)
def test_it_does_not_matter_how_text_is_cut_into_tokens(text: str) -> None:
    words, signs = Parser(OFFERED), Parser(OFFERED)
    by_word = words.feed(items(text)) + words.finish()
    by_sign = signs.feed(items(text, "char")) + signs.finish()
    assert messages(by_sign) == messages(by_word)
    assert repairs(by_sign) == repairs(by_word)


def kept_text(stream: list[TokenItem], upto: int) -> list[str]:
    """What surely is content: the text between a message token and the next token that ends it."""
    found, inside = [""], False
    for item in stream[:upto]:
        if not item.special:
            found[-1] += item.text if inside else ""
        elif item.text == "<|message|>":
            inside = True
        elif item.text not in ("<|constrain|>", "<|reserved_200013|>"):
            inside = False
            found.append("")
    return [text for text in found if text]


def test_random_streams_lose_no_text() -> None:
    """100,000 streams; each plain word is content that comes out, or a header's and then reported."""
    rng = random.Random(20_251)
    vocabulary = [TokenItem(n, text, special=True) for n, text in enumerate(MARKERS)] * 2
    vocabulary += [TokenItem(100 + n, text) for n, text in enumerate(WORDS)]
    vocabulary += [TokenItem(200 + n, f" w{n}") for n in range(8)]
    for _ in range(100_000):
        stream = rng.choices(vocabulary, k=rng.randrange(1, 14))
        parser, deltas, upto = Parser(OFFERED), list[Delta](), len(stream)
        if rng.random() < 0.5:
            deltas = parser.feed(stream)
            upto = 0 if parser.stopped else upto
        else:
            for number, item in enumerate(stream):
                deltas += parser.feed((item,))
                if parser.stopped:
                    upto = number
                    break
        deltas += parser.finish()
        shown = "".join(text for _, text in messages(deltas))
        assert not any(marker in shown for marker in MARKERS)
        place = 0
        for text in kept_text(stream, upto):
            place = shown.find(text, place) + len(text)
            assert place >= len(text), (stream, deltas)
        if upto == len(stream) and not any(isinstance(delta, Repaired) for delta in deltas):
            lost = [i.text for i in stream if i.text.startswith(" w") and i.text not in shown]
            assert not lost, (stream, deltas)


def calls_in(work: Callable[[], object]) -> int:
    """How many calls, of Python's own functions too, some work takes."""
    count = 0

    def look(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "turn",
    [
        "<|channel|>final<|message|>some words here<|end|><|start|>assistant",
        "<|channel|>commentary to=functions.calculator<|message|>{}<|call|><|start|>assistant",
        "<|channel|>",
        "<|constrain|> word",
        "<|end|>words",
        "word ",
        "<|message|>",
        "<|channel|>analysis to=x ",
    ],
)
def test_the_work_grows_with_the_length_alone(turn: str) -> None:
    """Ten times the stream takes ten times the calls, gives ten times the text, and no more is held."""
    calls, shown = [], []
    for times in (300, 3000):
        stream, parser, deltas = items(turn * times), Parser(OFFERED), list[Delta]()
        calls.append(calls_in(lambda s=stream, p=parser, d=deltas: d.extend(p.feed(s))))  # type: ignore[misc]
        assert parser._raw.length <= LONGEST_HEADER + len(turn)
        shown.append(len("".join(text for _, text in messages(deltas + parser.finish()))))
    assert calls[1] <= 12 * calls[0]
    assert shown[1] <= 12 * max(shown[0], 1)


def test_deltas_of_a_plain_reply_are_the_expected_ones() -> None:
    parser = Parser()
    deltas = parser.feed(items("<|channel|>final<|message|>Hi you<|return|>")) + parser.finish()
    assert deltas == [
        ChannelStarted(Channel.FINAL),
        TextAdded(Channel.FINAL, "Hi you", (2, 2)),
        ChannelEnded(Channel.FINAL),
    ]
