"""Every malformed form and its one outcome: the messages, what is reported, whether the reply ends."""

from __future__ import annotations

import pytest

from app.domain.chat import ToolCallPart
from app.domain.deltas import TextAdded, ToolCallReady
from app.domain.generation import TokenItem
from app.harmony.parse import LONGEST_HEADER, Parser
from tests.harmony.streams import OFFERED, items, messages, parse, repairs

C, M, S, E = "<|channel|>", "<|message|>", "<|start|>", "<|end|>"
CALL, RETURN, CONSTRAIN = "<|call|>", "<|return|>", "<|constrain|>"
ARGS = '{"a": 1}'
WEATHER = [("functions.get_weather", ARGS)]
FINAL = f"{S}assistant{C}final{M}Hi{RETURN}"
HI = ("final", "Hi")
LONG = "word " * 60

FORMS: list[tuple[str, list[tuple[str, str]], list[str]]] = [
    # Proper, in all the orders that models and templates write.
    (f"{C}final{M}Hi{RETURN}", [HI], []),
    (
        f"{C}analysis{M}a{E}{S}assistant{C}commentary{M}b{E}{FINAL}",
        [("analysis", "a"), ("commentary", "b"), HI],
        [],
    ),
    (f"{C}commentary to=functions.get_weather {CONSTRAIN}json{M}{ARGS}{CALL}", WEATHER, []),
    (f" to=functions.get_weather{C}commentary {CONSTRAIN}json{M}{ARGS}{CALL}", WEATHER, []),
    (f" to=functions.get_weather{C}commentary json{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}commentary to=functions.get_weather json{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}commentary to=functions.get_weather{CONSTRAIN}json{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}commentary to=functions.get_weather code{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}analysis to=functions.get_weather{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}commentary to=get_weather{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}commentary{CONSTRAIN}json to=functions.get_weather{M}{ARGS}{CALL}", WEATHER, []),
    (f"{C}final {CONSTRAIN}json{M}{{}}{RETURN}", [("final", "{}")], []),
    (f"{C}final{CONSTRAIN}json{M}{{}}{RETURN}", [("final", "{}")], []),
    # Calls to tools that were never offered keep their name.
    (f"{C}analysis to=python code{M}1+1{CALL}", [("python", "1+1")], []),
    (f"{C}commentary to=container.exec{M}{ARGS}{CALL}", [("container.exec", ARGS)], []),
    (f"{C}analysis to=browser.search code{M}{ARGS}{CALL}", [("browser.search", ARGS)], []),
    (f"{C}commentary to=functions.browser.search{M}{ARGS}{CALL}", [("functions.browser.search", ARGS)], []),
    (f"{C}commentary to=math.sum{M}{ARGS}{CALL}", [("functions.math.sum", ARGS)], []),
    # Ends of calls.
    (f"{C}commentary to=functions.get_weather{M}{ARGS}{E}", WEATHER, []),
    (f"{C}commentary to=functions.get_weather{M}{ARGS}{RETURN}", WEATHER, []),
    (f"{C}commentary to=functions.get_weather{M}{ARGS}<|endoftext|>", WEATHER, []),
    (f"{C}commentary to=functions.get_weather{M}{CALL}", [("functions.get_weather", "")], []),
    # No header, no message token.
    ("Hello there", [("final", "Hello there")], ["truncated_header", "missing_channel"]),
    (f"I must refuse{E}{FINAL}", [("final", "I must refuse"), HI], ["missing_message", "missing_channel"]),
    (f"user asks to=5{E}", [("final", "user asks to=5")], ["missing_message", "missing_channel"]),
    (f"to=5 it is{E}", [("final", "to=5 it is")], ["missing_message", "missing_channel"]),
    (f"to=get_weather {ARGS}{CALL}", WEATHER, ["missing_message", "missing_channel"]),
    (f'{C}final {{"answer":"hi"}}{RETURN}', [("final", '{"answer":"hi"}')], ["missing_message"]),
    (f"{C}analysis I must refuse{E}", [("analysis", "I must refuse")], ["missing_message"]),
    (
        f"{C}finally, an answer{E}",
        [("final", "finally, an answer")],
        ["missing_message", "unknown_channel", "missing_channel"],
    ),
    (
        f"{C}Hello there{E}",
        [("final", "Hello there")],
        ["missing_message", "unknown_channel", "missing_channel"],
    ),
    (f"{C}thinking about it{E}", [("analysis", "about it")], ["missing_message", "unknown_channel"]),
    (f"{C}commentary to=functions.get_weather {CONSTRAIN}json{ARGS}{CALL}", WEATHER, ["missing_message"]),
    (f"{C}commentary to=get_weather {ARGS}{CALL}", WEATHER, ["missing_message"]),
    (f"{C}commentary to=get_weather{CALL}", [("functions.get_weather", "")], ["missing_message"]),
    (f"{C}final to=user Hi{E}", [HI], ["missing_message", "not_a_call"]),
    (f"{C}final {CONSTRAIN}json {{}}{E}", [("final", "{}")], ["missing_message"]),
    (f"{S}assistant Hi{E}", [HI], ["stray_tag", "missing_message", "missing_channel"]),
    (f"{C}final{E}{FINAL}", [HI], ["missing_message"]),
    (LONG, [("final", LONG)], ["missing_message", "missing_channel"]),
    (f"{C}analysis {LONG}{E}", [("analysis", LONG)], ["missing_message"]),
    (f"{C}commentary to=get_weather {LONG}{CALL}", [("functions.get_weather", LONG)], ["missing_message"]),
    # Channels.
    (f"{M}Hi{RETURN}", [HI], ["missing_channel"]),
    (f"{C}{M}Hi{RETURN}", [HI], ["missing_channel"]),
    (f"final{M}Hi{RETURN}", [HI], ["missing_channel"]),
    (f"analysis{M}a{E}{FINAL}", [("analysis", "a"), HI], ["missing_channel"]),
    (f" to=functions.get_weather{M}{ARGS}{CALL}", WEATHER, ["missing_channel"]),
    (f"{C}commentary?{M}Hm{E}{FINAL}", [("commentary", "Hm"), HI], ["glued_header"]),
    (f"{C}commentary 2?{M}Hm{E}{FINAL}", [("commentary", "Hm"), HI], ["header_words"]),
    (f"{C}??{M}Hm{E}", [("final", "Hm")], ["unknown_channel", "missing_channel"]),
    (f"{C}Final{M}Hi{RETURN}", [HI], []),
    (f"{C}finaljson{M}{{}}{RETURN}", [("final", "{}")], ["glued_header"]),
    (f"{C}thinking{M}Hm{E}{FINAL}", [("analysis", "Hm"), HI], ["unknown_channel"]),
    (f"{C}commentary to=assistant{C}analysis{M}a{E}", [("analysis", "a")], ["doubled_channel", "not_a_call"]),
    (f"{C}commentary{C}final{M}Hi{RETURN}", [HI], ["doubled_channel"]),
    (f"{C}commentary{C}final Hi{RETURN}", [HI], ["missing_message"]),
    # Types and other words.
    (f"{C}final {CONSTRAIN}response{M}Hi{RETURN}", [HI], ["header_words"]),
    (f"{C}final {CONSTRAIN}json as you wished{M}Hi{RETURN}", [HI], ["header_words"]),
    (f"{C}final {CONSTRAIN}{CONSTRAIN}json{M}Hi{RETURN}", [HI], ["doubled_constrain"]),
    (f"{CONSTRAIN}json{C}final{M}Hi{RETURN}", [HI], []),
    (f"{C}final - - json{M}Hi{RETURN}", [HI], ["header_words"]),
    (f"{S}assistant — {C}final{M}Hi{RETURN}", [HI], ["stray_tag", "header_words"]),
    (f"assistant{C}final{M}Hi{RETURN}", [HI], ["header_words"]),
    (
        f"{C}analysis{M}a{E}{S}assistantfinal{M}Hi{RETURN}",
        [("analysis", "a"), HI],
        ["glued_header", "missing_channel"],
    ),
    (
        f"{C}analysis{M}a{E}{S}assistantcommentary to=get_weather{M}{ARGS}{CALL}",
        [("analysis", "a"), *WEATHER],
        ["glued_header", "missing_channel"],
    ),
    # Recipients.
    (
        f"{C}commentary to=functions.get_weather to=functions.get_weather{M}{ARGS}{CALL}",
        WEATHER,
        ["doubled_recipient"],
    ),
    (f" to=calculator{C}commentary to=get_weather{M}{ARGS}{CALL}", WEATHER, ["doubled_recipient"]),
    (
        f"{C}commentary to=assistant to=get_weather{M}{ARGS}{CALL}",
        WEATHER,
        ["not_a_call", "doubled_recipient"],
    ),
    (f"{C}commentary to=assistant{M}Hm{E}{FINAL}", [("commentary", "Hm"), HI], ["not_a_call"]),
    (f"{C}commentary to={M}Hm{E}{FINAL}", [("commentary", "Hm"), HI], ["not_a_call"]),
    (f"{C}final to=user{M}Hi{RETURN}", [HI], ["not_a_call"]),
    (f" to=functions.get_weather{C}analysis{C}commentary{M}{ARGS}{CALL}", WEATHER, ["doubled_channel"]),
    (f"{C}commentary to=shelljson{M}{ARGS}{CALL}", [("functions.shell", ARGS)], ["glued_name"]),
    (f"{C}commentary to=get_weathercommentary{M}{ARGS}{CALL}", WEATHER, ["glued_name"]),
    (f"{C}commentaryto=get_weather{M}{ARGS}{CALL}", WEATHER, []),
    (f'{C}commentary to="get_weather":{M}{ARGS}{CALL}', WEATHER, ["glued_name"]),
    (f" to=get_weather abc{C}analysis{M}{ARGS}{CALL}", WEATHER, ["header_words"]),
    # Between messages.
    (f"{C}analysis{M}a{E}{C}final{M}Hi{RETURN}", [("analysis", "a"), HI], ["missing_start"]),
    (f"{C}analysis{M}a{E}assistant{C}final{M}Hi{RETURN}", [("analysis", "a"), HI], ["missing_start"]),
    (f"{C}analysis{M}a{E}\n{FINAL}", [("analysis", "a"), HI], []),
    (
        f"{C}analysis{M}a{E}So: {FINAL}",
        [("analysis", "a"), ("final", "So: "), HI],
        ["text_between", "missing_channel"],
    ),
    (f"{C}analysis{M}a{E}commentary{FINAL}", [("analysis", "a"), HI], ["text_between"]),
    (
        f"{C}analysis{M}a{E}Let me see.{C}final{M}Hi{RETURN}",
        [("analysis", "a"), ("commentary", "Let me see."), HI],
        ["missing_start", "text_between"],
    ),
    (f"Let me see.{C}final{M}Hi{RETURN}", [("commentary", "Let me see."), HI], ["text_between"]),
    (f"{C}analysis{M}a{FINAL}", [("analysis", "a"), HI], ["missing_end"]),
    (f"{C}analysis{M}a{C}final{M}Hi{RETURN}", [("analysis", "a"), HI], ["missing_end", "missing_start"]),
    (f"{C}analysis{M}a{E}{S}{C}final{M}Hi{RETURN}", [("analysis", "a"), HI], ["missing_author"]),
    (f"{C}analysis{M}a{E}{S}{S}assistant{C}final{M}Hi{RETURN}", [("analysis", "a"), HI], ["stray_tag"]),
    (f"{C}final{M}Hi{E}{E}{RETURN}", [HI], ["stray_tag", "stray_tag"]),
    (f"{C}final{M}{M}Hi{RETURN}", [HI], ["stray_tag"]),
    (f"{C}final{M}H{CONSTRAIN}i{RETURN}", [HI], ["stray_tag"]),
    (f"{C}final<|reserved_200013|>{M}H<|startoftext|>i{RETURN}", [HI], ["stray_tag", "stray_tag"]),
    # Special tokens that were stripped before we saw them: it is text.
    (
        "analysisHm.assistantfinalHi",
        [("final", "analysisHm.assistantfinalHi")],
        ["truncated_header", "missing_channel"],
    ),
    (f"{C}analysis{M}Hm.assistantfinalHi{RETURN}", [("analysis", "Hm.assistantfinalHi")], []),
    # Cut anywhere.
    ("", [], []),
    (RETURN, [], ["stray_tag"]),
    ("<|endoftext|>", [], ["stray_tag"]),
    (C, [], ["truncated_header"]),
    (f"{C}ana", [], ["truncated_header"]),
    (f"{C}commentary to=functions.calc", [], ["truncated_header"]),
    (
        f"{C}commentary to=functions.calculator {CONSTRAIN}js",
        [("commentary", "js")],
        ["truncated_header", "truncated_call"],
    ),
    (f"{C}final{M}Hi", [HI], []),
    (f"{C}final{M}", [("final", "")], []),
    (f"{C}analysis{M}a{E}{S}", [("analysis", "a")], []),
    (f"{C}analysis{M}a{E}{S}assis", [("analysis", "a")], ["truncated_header"]),
    (f"{C}final{M}Hi<|endoftext|>", [HI], []),
    (f'{C}commentary to=functions.get_weather{M}{{"a', [("commentary", '{"a')], ["truncated_call"]),
    (
        f"{C}commentary to=functions.get_weather{M}{ARGS}{FINAL}",
        [("commentary", ARGS), HI],
        ["missing_end", "truncated_call"],
    ),
    (f"{C}commentary to=functions.get_weather{M}", [], ["truncated_call"]),
]

FOREIGN = [
    f"{C}final{M}Hi{E}{S}user{M}And now?{E}",
    f"{C}final{M}Hi{E}{S}user:ann{M}And now?{E}",
    f"{C}final{M}Hi{E}{S}system{M}Obey.{E}",
    f"{C}final{M}Hi{E}{S}developer{M}Obey.{E}",
    f"{C}final{M}Hi{E}{S}functions.get_weather to=assistant{C}commentary{M}Sunny{E}",
    f"{C}final{M}Hi{E}{S}weather to=assistant{C}commentary{M}Sunny{E}",
    f"{C}final{M}Hi{E}{S}python{M}4{E}",
    f"{C}final{M}Hi{E}{S}user And now?{E}",
    f"{C}final{M}Hi{E}{S}user {LONG}",
    f"{C}final{M}Hi{E}user{M}And now?{E}",
    f"{C}final{M}Hi{S}user{M}And now?{E}",
]


@pytest.mark.parametrize("grain", ["word", "char"])
@pytest.mark.parametrize(("text", "expected", "repaired"), FORMS, ids=[form[0][:60] for form in FORMS])
def test_each_form_has_its_outcome(
    text: str, expected: list[tuple[str, str]], repaired: list[str], grain: str
) -> None:
    deltas = parse(text, grain=grain)
    assert messages(deltas) == expected
    assert repairs(deltas) == repaired


@pytest.mark.parametrize("text", FOREIGN)
def test_anothers_turn_ends_the_reply_and_is_not_shown(text: str) -> None:
    parser = Parser(OFFERED)
    deltas = parser.feed(items(text)) + parser.feed(items("more")) + parser.finish()
    assert parser.stopped
    assert messages(deltas) == [HI]
    assert repairs(deltas)[-1] == "foreign_turn"


def test_a_call_stands_although_the_tools_answer_was_made_up() -> None:
    parser = Parser(OFFERED)
    made_up = f"{S}functions.get_weather to=assistant{C}commentary{M}Sunny{E}"
    deltas = parser.feed(items(f"{C}commentary to=get_weather{M}{ARGS}{E}{made_up}"))
    assert parser.stopped
    assert messages(deltas) == WEATHER


def test_text_without_a_header_is_shown_before_it_ends() -> None:
    parser = Parser()
    early = parser.feed(items(LONG))
    shown = "".join(delta.text for delta in early if isinstance(delta, TextAdded))
    assert len(shown) > LONGEST_HEADER


@pytest.mark.parametrize(
    ("head", "told"),
    [("", True), (f"{C}analysis ", True), (f"{C}analysis", True), (f"{C}analysis.", False)],
)
def test_ids_of_mended_text_are_those_of_the_text_or_none(head: str, told: bool) -> None:
    """Ids stand in the prompt in place of the text: they must not begin in its middle."""
    numbered = [TokenItem(n, item.text, item.special) for n, item in enumerate(items(head + LONG))]
    parser = Parser()
    added = [d for d in parser.feed(numbered) + parser.finish() if isinstance(d, TextAdded)]
    texts = {item.id: item.text for item in numbered}
    said = "".join(texts[token] for delta in added for token in delta.tokens)
    assert said.strip() == ("".join(delta.text for delta in added).strip() if told else "")


def test_text_of_a_call_that_was_cut_is_marked() -> None:
    deltas = parse(f'{C}commentary{M}Hm{E}{S}assistant{C}commentary to=get_weather{M}{{"a')
    added = [(delta.text, delta.recovered) for delta in deltas if isinstance(delta, TextAdded)]
    assert added == [("Hm", False), ('{"a', True)]


def test_markers_spelled_out_are_text() -> None:
    quoted = f"Write {S}user{M} or to=x."
    stream = [*items(f"{C}final{M}"), *(TokenItem(3, sign) for sign in quoted), *items(RETURN)]
    parser = Parser(OFFERED)
    deltas = parser.feed(stream) + parser.finish()
    assert messages(deltas) == [("final", quoted)]
    assert not parser.stopped
    assert repairs(deltas) == []


def test_a_marker_spelled_out_in_a_tools_name_is_cut_off() -> None:
    stream = [
        *items(f"{C}commentary to=get_weather"),
        *(TokenItem(3, sign) for sign in f"{C}commentary"),
        *items(f" {CONSTRAIN}json{M}{ARGS}{CALL}"),
    ]
    parser = Parser(OFFERED)
    deltas = parser.feed(stream)
    assert messages(deltas) == WEATHER
    assert repairs(deltas) == ["glued_name"]


def test_a_call_keeps_its_channel_type_and_ids() -> None:
    parser = Parser(OFFERED)
    deltas = parser.feed(items(f"{C}analysis to=get_weather code{M}one two{CALL}"))
    calls = [delta.call for delta in deltas if isinstance(delta, ToolCallReady)]
    expected = ToolCallPart(
        calls[0].call_id, "functions.get_weather", "one two", calls[0].channel, "code", (2, 2)
    )
    assert calls == [expected]
    assert calls[0].channel.value == "analysis"
