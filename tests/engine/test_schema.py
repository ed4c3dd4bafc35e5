"""Answers held to a JSON schema: always valid, and an impossible schema is an error, not a dead engine."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.generation import FinishReason, GenerationRequest, PromptPiece, Sampling, control
from app.engine.constrain import FinalWatch
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
