"""Answers held to a JSON schema: always valid, and an impossible schema is an error, not a dead engine."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.generation import FinishReason, GenerationRequest, PromptPiece, Sampling, control
from app.engine.constrain import FinalWatch
from app.engine.ranges import integers
from app.engine.schema import holdable
from app.engine.session import ModelSession
from tests.engine.conftest import Answer, request, turn

pytestmark = pytest.mark.engine

THING = {
    "type": "object",
    "properties": {
        "colour": {"enum": ["red", "blue <|end|>"]},
        "count": {"type": "integer", "minimum": 0, "maximum": 99},
        "fine": {"type": "boolean"},
    },
    "required": ["colour", "count", "fine"],
    "additionalProperties": False,
}
OPEN = (control("<|channel|>"), PromptPiece("final"), control("<|message|>"))


def held(schema: Any, *pieces: PromptPiece | str, seed: int = 1) -> GenerationRequest:
    text = schema if isinstance(schema, str) else json.dumps(schema)
    sampling = Sampling(temperature=1.5, seed=seed)
    made = request(*pieces, max_tokens=400, sampling=sampling)
    return replace(made, json_schema=text)


@pytest.mark.parametrize("seed", range(5))
def test_an_answer_is_valid_whatever_is_sampled(guide: ModelSession, seed: int) -> None:
    answer = Answer(guide, held(THING, *turn("Which colour?"), *OPEN, seed=seed))
    assert answer.reason is FinishReason.STOP
    value = json.loads("".join(text for _, text, special in answer.items if not special))
    assert set(value) == {"colour", "count", "fine"}
    assert 0 <= value["count"] <= 99
    assert value["colour"] in THING["properties"]["colour"]["enum"]  # type: ignore[index]
    assert [text for _, text, special in answer.items if special] == ["<|return|>"]


def test_reasoning_is_free_and_the_answer_held(guide: ModelSession) -> None:
    answer = Answer(guide, held({"const": {"ok": True}}, *turn("Hello")))
    assert answer.reason is FinishReason.STOP
    texts = "".join(text for _, text, _ in answer.items)
    assert json.loads(texts.split("final<|message|>")[1].removesuffix("<|return|>")) == {"ok": True}


@pytest.mark.parametrize("text", ["a🙂b", "😀😀", "é日"])
def test_any_character_can_be_asked_for(guide: ModelSession, text: str) -> None:
    answer = Answer(guide, held({"const": text}, *turn("Hello"), *OPEN))
    assert json.loads("".join(words for _, words, special in answer.items if not special)) == text


def said(session: ModelSession, schema: Any, seed: int = 1) -> Any:
    answer = Answer(session, held(schema, *turn("Hello"), *OPEN, seed=seed))
    assert answer.reason is FinishReason.STOP
    return json.loads("".join(words for _, words, special in answer.items if not special))


@pytest.mark.parametrize("text", ["C:\\temp", "a\nb", 'say "hi"', "\\u0041", "a\tb\x7f\x00", "\ud800!", "'"])
def test_what_json_escapes_comes_out_as_it_was_asked_for(guide: ModelSession, text: str) -> None:
    assert said(guide, {"const": text}) == text
    assert said(guide, {"enum": [text]}) == text
    only = {"type": "object", "properties": {text: {"const": 1}}, "required": [text]}
    assert said(guide, only) == {text: 1}


@pytest.mark.parametrize("character", ["\n", "\t", "\x00", "\x1f"])
@pytest.mark.parametrize(
    ("schema", "begun"),
    [
        ({"type": "string"}, '"a{}'),
        ({"type": "string", "minLength": 2}, '"a{}'),
        ({"type": "object"}, '{{"a{}'),
        ({"type": "string", "pattern": "^.+$"}, '"a{}'),
        ({"type": "string", "pattern": "^[^,]+$"}, '"a{}'),
    ],
)
def test_a_string_holds_no_raw_control_character(
    guide: ModelSession, schema: Any, begun: str, character: str
) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, held(schema, *turn("Hello"), *OPEN, PromptPiece(begun.format(character))))
    assert raised.value.code == "bad_schema"


NODE = {
    "type": "object",
    "properties": {"v": {"const": 1}, "next": {"anyOf": [{"$ref": "#/$defs/N"}, {"type": "null"}]}},
    "required": ["v", "next"],
}


@pytest.mark.parametrize(
    ("schema", "fits"),
    [
        ({"$defs": {"C": {"enum": ["red"]}}, "allOf": [{"$ref": "#/$defs/C"}]}, lambda v: v == "red"),
        ({"type": "integer", "minimum": 1, "maximum": 5}, lambda v: 1 <= v <= 5),
        ({"type": "integer", "exclusiveMinimum": 1, "maximum": 9, "multipleOf": 4}, lambda v: v in (4, 8)),
        ({"type": ["string", "null"], "maxLength": 1}, lambda v: v is None or len(v) < 2),
        ({"type": ["string", "null"], "enum": ["a", 1, None]}, lambda v: v in ("a", None)),
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"a": {"const": 1}}, "required": ["a"]},
                    {"properties": {"b": {"const": 2}}, "required": ["b"]},
                ]
            },
            lambda v: v == {"a": 1, "b": 2},
        ),
        (
            {"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "items": False, "minItems": 2},
            lambda v: v == [1, 2],
        ),
        ({"type": "object", "properties": {"": {"const": 1}}, "required": [""]}, lambda v: v == {"": 1}),
        (
            {
                "$defs": {"a": {"const": "of the definition"}},
                "type": "object",
                "properties": {"a": {"const": "its own"}, "b": {"$ref": "#/$defs/a"}},
                "required": ["a", "b"],
            },
            lambda v: v == {"a": "its own", "b": "of the definition"},
        ),
        ({"type": "string", "pattern": "^ab|cd$"}, lambda v: v in ("ab", "cd")),
        ({"type": "array", "items": {}, "maxItems": 0}, lambda v: v == []),
    ],
    ids=lambda value: json.dumps(value)[:40] if isinstance(value, dict) else "",
)
@pytest.mark.parametrize("seed", [1, 2])
def test_each_constraint_is_held(guide: ModelSession, schema: Any, fits: Any, seed: int) -> None:
    assert fits(said(guide, schema, seed))


def test_a_definition_may_hold_itself(guide: ModelSession) -> None:
    schema = {"$defs": {"N": NODE}, "$ref": "#/$defs/N", "title": "N"}
    begun = '{"v": 1, "next": {"v": 1, "next": n'
    answer = Answer(guide, held(schema, *turn("Hello"), *OPEN, PromptPiece(begun)))
    rest = "".join(words for _, words, special in answer.items if not special)
    assert json.loads(begun + rest) == {"v": 1, "next": {"v": 1, "next": None}}


@pytest.mark.parametrize(
    ("properties", "made"), [({}, ["a"]), ({"b": {"const": 1}}, ["b", "a"]), ({"a": {"const": 2}}, ["a"])]
)
def test_what_is_required_is_written_out(properties: Any, made: list[str]) -> None:
    schema = {"required": ["a"], "additionalProperties": {"const": 2}, "properties": properties}
    (one,) = json.loads(holdable(json.dumps(schema)).schema)["anyOf"]
    assert (list(one["properties"]), one["required"]) == (made, ["a"])
    assert one["properties"]["a"] == {"enum": [2]}


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        ({"type": "number", "minimum": 1, "maximum": 5}, "maximum, minimum"),
        ({"type": "integer", "minimum": 7, "multipleOf": 2}, "multipleOf"),
        ({"type": "integer", "minimum": 1e60}, "minimum"),
        (
            {"type": "integer", "minimum": 7, "exclusiveMinimum": True, "maximum": 9},
            "exclusiveMinimum, maximum, minimum",
        ),
        ({"type": "array", "items": {"type": "integer"}, "uniqueItems": True}, "uniqueItems"),
        ({"type": "object", "properties": {"a": {"not": {"const": 1}}}}, "not"),
        ({"type": "object", "minProperties": 1, "patternProperties": {}}, "minProperties, patternProperties"),
        ({"type": "string", "format": "email"}, "format"),
        ({"type": "string", "format": "date", "minLength": 4}, "minLength"),
        ({"type": "string", "pattern": "^a+?$"}, "pattern"),
        ({"type": "string", "pattern": r"^[\s\S]$"}, "pattern"),
        ({"type": "string", "pattern": r"^(a)\1$"}, "pattern"),
        ({"type": "string", "pattern": "^(?=a).$"}, "pattern"),
        ({"type": "string", "pattern": r"^\p{L}$"}, "pattern"),
        ({"type": "string", "pattern": "^a$|^b$"}, "pattern"),
        ({"anyOf": [{"type": "null"}], "properties": {"a": {}}}, "properties"),
        ({"allOf": [{"type": "integer"}, {"enum": [1]}]}, "allOf"),
        ({"$ref": "#/$defs/a", "$defs": {"a": {"if": {}}}, "minLength": 1}, "if, minLength"),
        ({"type": "array", "prefixItems": [{}], "minItems": 2}, "minItems"),
        ({"type": "object", "required": ["a"], "additionalProperties": False}, "required"),
    ],
)
def test_what_cannot_be_held_is_named_and_refused(guide: ModelSession, schema: Any, names: str) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, held(schema, *turn("Hello"), *OPEN))
    assert raised.value.code == "bad_schema"
    assert raised.value.detail.endswith(f": {names}")


def test_what_only_explains_is_let_through(guide: ModelSession) -> None:
    notes = {"title": "A", "description": "b", "default": 1, "examples": [1], "x-own": True, "$comment": "c"}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "a", "const": 1, **notes}
    assert said(guide, schema) == 1


def test_a_cut_answer_goes_on_within_the_schema(guide: ModelSession) -> None:
    answer = Answer(guide, held(THING, *turn("Which?"), *OPEN, PromptPiece('{"colour": "r')))
    rest = "".join(text for _, text, special in answer.items if not special)
    assert json.loads('{"colour": "r' + rest)["colour"] == "red"


def test_a_character_that_was_cut_is_completed(guide: ModelSession) -> None:
    """Of several tokens: the first half is ids without text, what comes next is the whole character."""
    schema = {"const": "a日b"}
    whole = Answer(guide, held(schema, *turn("Which?"), *OPEN))
    sampled = [(token, text) for token, text, special in whole.items if not special]
    cuts = [at for at in range(1, len(sampled)) if not sampled[at - 1][1]]
    assert cuts  # there are places within the character
    for at in cuts:
        ids, seen = tuple(i for i, _ in sampled[:at]), "".join(text for _, text in sampled[:at])
        rest = Answer(guide, held(schema, *turn("Which?"), *OPEN, PromptPiece(seen, tokens=ids)))
        assert seen + "".join(text for _, text, special in rest.items if not special) == '"a日b"'
    assert rest.items[0][1].startswith("日")  # its last byte was drawn, not the whole once more


@pytest.mark.parametrize(
    "schema",
    [
        "no json",
        "[]",
        '{"type": "object", "properties": 5}',
        '{"type": "no such type"}',
        '{"enum": []}',
        '{"$ref": "https://example.org/s.json"}',
        '{"$ref": "#/nowhere"}',
        '{"type": "string", "pattern": "^(unclosed$"}',
        '{"type": "array", "items": {"type": "string"}, "minItems": 9, "maxItems": 1}',
        '{"type": "string", "minLength": 100000000}',
        '{"type": "string", "pattern": "^a{10000000000}$"}',
        '{"type": "string", "pattern": "^((ab{2000}){2000}){2000}$"}',
        '{"type": "array", "items": {"type": "string"}, "maxItems": 10000000000}',
        '{"allOf": [{"$ref": "#"}]}',
        '{"anyOf": []}',
        json.dumps(
            {
                "$ref": "#/$defs/29",
                "$defs": {
                    "0": {"type": "object"},
                    **{str(n): {"allOf": [{"$ref": f"#/$defs/{n - 1}"}] * 2} for n in range(1, 30)},
                },
            }
        ),
        '{"type": "integer", "minimum": 9, "maximum": 1}',
        '{"items": ' * 3000 + "{}" + "}" * 3000,
        "x" * 300_000,
    ],
    ids=lambda schema: schema[:30],
)
def test_an_impossible_schema_is_an_error_and_the_engine_lives(guide: ModelSession, schema: str) -> None:
    pid = guide.pid
    try:
        answer = Answer(guide, held(schema, *turn("Hello"), *OPEN))
    except EngineError as error:
        assert error.code == "bad_schema"  # noqa: PT017 - some schemas allow more than they seem to
    else:
        assert answer.finished is not None
    assert guide.pid == pid
    assert Answer(guide, request(*turn("Hello"), max_tokens=3)).finished is not None


def test_what_breaks_the_schema_already_is_an_error(guide: ModelSession) -> None:
    with pytest.raises(EngineError) as raised:
        Answer(guide, held(THING, *turn("Which?"), *OPEN, PromptPiece("Well, ")))
    assert raised.value.code == "bad_schema"


def test_where_the_final_answer_begins() -> None:
    watch = FinalWatch((control("<|start|>"), PromptPiece("assistant"), *OPEN, PromptPiece("{")))
    assert (watch.open, watch.tail) == (True, [PromptPiece("{")])
    watch = FinalWatch((*OPEN, PromptPiece("old"), control("<|end|>"), control("<|start|>")))
    assert not watch.open
    assert not watch.control("<|channel|>")
    watch.text("final")
    watch.text(" ")
    assert not watch.control("<|constrain|>")
    watch.text("json")
    assert watch.control("<|message|>")
    assert not watch.control("<|channel|>")
    watch.text("analysis")
    assert not watch.control("<|message|>")


def allowed(session: ModelSession, schema: Any, value: Any) -> bool:
    """Whether a value can be the whole answer; asked of the engine, which goes on behind it."""
    begun = json.dumps([value], ensure_ascii=False)
    whole = {"type": "array", "prefixItems": [schema]}
    try:
        answer = Answer(session, held(whole, *turn("Hello"), *OPEN, PromptPiece(begun)))
    except EngineError as error:
        if "breaks the schema" in error.detail:
            return False
        raise
    assert answer.reason is FinishReason.STOP
    return True


@pytest.mark.parametrize(
    ("bounds", "within", "without"),
    [
        ({"minimum": 1}, (1, 2, 10, 99, 123456789), (0, -1)),
        ({"minimum": 7}, (7, 9, 10, 70, 1000), (6, 0, -7)),
        ({"minimum": 190}, (190, 199, 200, 250, 1000), (0, 9, 19, 189)),
        ({"minimum": -25}, (-25, -19, -1, 0, 5, 300), (-26, -30, -250)),
        ({"maximum": 25}, (25, 19, 0, -1, -1000), (26, 30, 100)),
        ({"maximum": -3}, (-3, -10, -99), (-2, 0, 3)),
        ({"exclusiveMinimum": 0}, (1, 5, 10), (0, -1)),
        ({"exclusiveMaximum": 0.5}, (0, -1), (1, 5)),
        ({"minimum": 0}, (0, 5, 10), (-1,)),
        ({"minimum": 95, "maximum": 12345}, (95, 100, 999, 9999, 12000, 12345), (94, 12346, 20000, 100000)),
        ({"minimum": -1500, "maximum": 2000}, (-1500, -1, 0, 2000), (-1501, 2001)),
        ({"minimum": 10**17}, (10**17,), (10**17 - 1, 1)),
    ],
    ids=json.dumps,
)
def test_integers_are_held_to_any_bounds(
    guide: ModelSession, bounds: Any, within: tuple[int, ...], without: tuple[int, ...]
) -> None:
    schema = {"type": "integer", **bounds}
    assert [value for value in within if not allowed(guide, schema, value)] == []
    assert [value for value in without if allowed(guide, schema, value)] == []
    value = said(guide, {"type": "object", "properties": {"a": schema, "b": schema}, "required": ["a", "b"]})
    low, high = bounds.get("minimum", -math.inf), bounds.get("maximum", math.inf)
    assert all(isinstance(one, int) and low <= one <= high for one in (value["a"], value["b"]))


def test_every_integer_of_a_range_and_no_other_is_written_by_its_rule() -> None:
    for low in range(-120, 121, 7):
        for high in range(low, 1105, 67):
            rule = integers(low, high)
            assert rule is not None
            sign = rule.removesuffix(" space").replace('"-"', "-").replace(" ", "")
            fits = re.compile(sign).fullmatch
            assert [n for n in range(-1200, 1200) if fits(str(n))] == list(range(low, high + 1))


@pytest.mark.parametrize(
    ("pattern", "within", "without"),
    [
        (r"^\d{4}-\d{2}$", ("2026-11",), ("2026-1", "abcd-11", "2026-111")),
        (r"^\w+$", ("Ab_9",), ("a b", "é", "", "a-b")),
        (r"^\w+@\w+\.(com|org)$", ("me@here.org",), ("me@hereXorg", "@a.com")),
        (r"^\S+\s\S+$", ("Ann Lée", "日本 語", "a\tb"), ("Ann", "a  b", "a b c")),
        (r"^[\w.-]+$", ("a.b-c_1",), ("a b", "a/b")),
        (r"^[^\d\s]+$", ("abc-é",), ("a1", "a b")),
        (r"^\D\W$", ("a-", "é!"), ("1-", "ab")),
        ("^[!-~]+$", ("ab", 'a"b\\c'), ("a b", "é")),
        ('^"$', ('"',), ("a", "", '""')),
        (r"^a\\b\nc\/\$\^$", ("a\\b\nc/$^",), ("a\\b c/$^",)),
        (r"^[\]\[\-^]$", ("]", "[", "-", "^"), ("a", "\\")),
        (r"^(?:ab){2,3}$", ("abab", "ababab"), ("ab", "abababab")),
        (r"^[\u00e0-\u00ff]+\x21$", ("éà!",), ("e!",)),
        ("^.$", ("a", "é", "😀"), ("", "ab")),
        ("^ab", ("ab", "abc, d"), ("a", "xab")),
        ("ab|c$", ("ab", "xxab", "c"), ("xa",)),
        (r"\d$", ("7", "No. 7"), ("7.",)),
        (r"^\$$", ("$",), ("", "a")),
        ("^a-{0,2}=%#`'<>&;:,!~$", ("a--=%#`'<>&;:,!~",), ("a---=%#`'<>&;:,!~",)),
        ("^$", ("",), ("a",)),
    ],
)
def test_a_pattern_is_held_as_it_is_meant(
    guide: ModelSession, pattern: str, within: tuple[str, ...], without: tuple[str, ...]
) -> None:
    schema = {"type": "string", "pattern": pattern}
    assert [value for value in within if not allowed(guide, schema, value)] == []
    assert [value for value in without if allowed(guide, schema, value)] == []
