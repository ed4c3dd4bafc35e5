"""Tool schemas as TypeScript: references, nullable unions, and schemas without sense."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tools import ToolSpec
from app.harmony.references import resolve
from app.harmony.schema import render_tools


def signature(parameters: Any) -> str:
    text = render_tools("functions", [ToolSpec("f", "Does it.", parameters)])
    return text.removeprefix("## functions\n\nnamespace functions {\n\n// Does it.\n").removesuffix(
        "\n\n} // namespace functions"
    )


def test_no_parameters() -> None:
    assert signature(None) == "type f = () => any;"


def test_scalars_enums_arrays_and_defaults() -> None:
    parameters: dict[str, object] = {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "A city."},
            "unit": {"type": "string", "enum": ["c", "f"], "default": "c"},
            "days": {"type": "array", "items": {"type": "integer"}},
        },
        "required": ["city"],
    }
    assert signature(parameters) == (
        "type f = (_: {\n// A city.\ncity: string,\n"
        'unit?: "c" | "f", // default: c\ndays?: number[],\n}) => any;'
    )


def test_references_and_nullable_unions_are_resolved() -> None:
    parameters: dict[str, object] = {
        "type": "object",
        "$defs": {"Id": {"type": "integer"}},
        "properties": {
            "id": {"$ref": "#/$defs/Id"},
            "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
    }
    assert signature(parameters) == "type f = (_: {\nid?: number,\nnote?: string | null,\n}) => any;"


def test_a_schema_that_holds_itself_ends() -> None:
    parameters = {"type": "object", "properties": {"again": {"$ref": "#"}}}
    assert resolve(parameters)["type"] == "object"
    assert "again" in signature(parameters)


def test_unknown_types_are_any() -> None:
    assert signature({}) == "type f = (_: any) => any;"


def body(properties: dict[str, Any], **more: Any) -> str:
    text = signature({"type": "object", "properties": properties, **more})
    return text.removeprefix("type f = (_: {\n").removesuffix("}) => any;")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "null"}, "p?: any,"),
        ({"type": "unknown"}, "p?: any,"),
        ({"const": 1}, "p?: any,"),
        ({"allOf": [{"type": "string"}]}, "p?: any,"),
        ({"enum": ["a"]}, "p?: any,"),
        ({"type": "number", "enum": [1, 2]}, "p?: number,"),
        ({"type": "string", "enum": []}, "p?: string,"),
        ({"type": "string", "enum": ["a", 1, "b"]}, 'p?: "a" | "b",'),
        ({"type": ["integer", "string", "null"], "enum": [1]}, "p?: number | string | null,"),
        ({"type": []}, "p?: any,"),
        ({"type": "array"}, "p?: Array<any>,"),
        ({"type": "array", "items": {}}, "p?: any[],"),
        ({"type": "array", "items": True}, "p?: any[],"),
        ({"type": "array", "items": {"type": "string", "enum": ["x", "y"]}}, 'p?: "x" | "y"[],'),
        (
            {"type": "array", "items": {"oneOf": [{"type": "string", "description": "S", "default": "d"}]}},
            'p?: \n     | string // S default: "d"[],',
        ),
        ({"type": "string", "default": 'a"b'}, 'p?: string, // default: "a"b"'),
        ({"type": "string", "enum": ["a"], "default": "a"}, 'p?: "a", // default: a'),
        ({"type": "number", "default": 1.0}, "p?: number, // default: 1.0"),
        ({"type": "number", "default": 0.00001}, "p?: number, // default: 0.00001"),
        ({"type": "number", "default": 1e-7}, "p?: number, // default: 1e-7"),
        ({"type": "number", "default": 1e20}, "p?: number, // default: 1e20"),
        ({"type": "array", "default": ["ä", None]}, 'p?: Array<any>, // default: ["ä",null]'),
        ({"type": "string", "default": None}, "p?: string, // default: null"),
        ({"type": "string", "nullable": True}, "p?: string | null,"),
        ({"type": ["string", "null"], "nullable": True}, "p?: string | null,"),
        ({"type": "string", "nullable": 1}, "p?: string,"),
        ({"type": "string", "title": "T", "description": "D"}, "// T\n//\n// D\np?: string,"),
        ({"type": "string", "description": "one\ntwo"}, "// one\ntwo\np?: string,"),
        ({"type": "string", "examples": ["x", 1]}, '// Examples:\n// - "x"\np?: string,'),
        ({"type": "string", "examples": [1]}, "// Examples:\np?: string,"),
        ({"type": "string", "examples": []}, "p?: string,"),
        ({"type": "object"}, "p?: {\n    },"),
        (
            {"type": "object", "description": "An object.", "properties": {"q": {"type": "string"}}},
            "// An object.\np?:     // An object.\n{\n    q?: string,\n    },",
        ),
        ({"oneOf": []}, "p?:\n,"),
        ({"oneOf": "wrong", "description": "D", "default": 1}, "p?: any,"),
        (
            {"description": "D", "oneOf": [{"type": "string", "description": "D"}, {"type": "integer"}]},
            "p?:\n | string\n | number\n,",
        ),
        (
            {
                "description": "D",
                "default": "d",
                "oneOf": [
                    {"type": "string", "description": "E", "nullable": True},
                    {"type": "string", "enum": ["f"], "description": "F", "default": "f"},
                ],
            },
            '// D\n// default: "d"\np?:\n | string | null\n | "f" // F default: f\n,',
        ),
        (
            {"oneOf": [{"type": "object", "properties": {"q": {"type": "string"}}}]},
            "p?:\n | {\n   q?: string,\n   }\n,",
        ),
        # Beyond the reference: unions and references.
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
            "p?: string | number | null,",
        ),
        (
            {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/S"}], "default": None},
            '// S\np?: "s" | null, // default: null',
        ),
        (
            {
                "anyOf": [
                    {"type": "array", "items": {"type": "string"}},
                    {"type": "boolean"},
                    {"type": "null"},
                ]
            },
            "p?:\n | string[]\n | boolean\n | null\n,",
        ),
        ({"anyOf": [{"type": "null"}]}, "p?: any,"),
        ({"anyOf": []}, "p?: any,"),
        ({"$ref": "#/$defs/S", "description": "own"}, '// own\np?: "s",'),
        ({"$ref": "#/$defs/A~1B"}, "p?: boolean,"),
        ({"$ref": "#/nowhere"}, "p?: any,"),
        ({"$ref": "https://example.org/s"}, "p?: any,"),
        ({"$ref": "#/$defs/Loop"}, "p?: any,"),
        (3, "p?: any,"),
    ],
)
def test_the_rules_of_properties(schema: object, expected: str) -> None:
    definitions = {
        "S": {"type": "string", "enum": ["s"], "description": "S"},
        "A/B": {"type": "boolean"},
        "Loop": {"$ref": "#/$defs/Other"},
        "Other": {"$ref": "#/$defs/Loop"},
    }
    assert body({"p": schema}, **{"$defs": definitions}) == expected + "\n"


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, "any"),
        ({"type": "object"}, "{\n}"),
        ({"type": "object", "properties": {}}, "{\n}"),
        ({"properties": {"a": {"type": "string"}}}, "any"),
        ({"type": "object", "properties": {"a": {}}, "required": ["a", {}, 1]}, "{\na: any,\n}"),
        ({"type": "object", "required": "a", "properties": [1]}, "{\n}"),
        (
            {"oneOf": [{"type": "string", "enum": ["x"], "default": "x"}, {"type": "number"}]},
            '\n | "x" // default: "x"\n | number',
        ),
        ([1], "any"),
        ("text", "any"),
    ],
)
def test_the_rules_at_the_top(parameters: object, expected: str) -> None:
    assert signature(parameters) == f"type f = (_: {expected}) => any;"


@pytest.mark.parametrize(
    ("description", "expected"),
    [("", ""), ("one\n\ntwo\n", "// one\n// \n// two\n"), ("a\r\nb\u2028c", "// a\n// b\u2028c\n")],
)
def test_each_line_of_a_description_is_a_comment(description: str, expected: str) -> None:
    text = render_tools("functions", [ToolSpec("f", description)])
    head, foot = "## functions\n\nnamespace functions {\n\n", "\n\n} // namespace functions"
    assert text == f"{head}{expected}type f = () => any;{foot}"


def test_references_that_fan_out_stay_small() -> None:
    """Each of 40 definitions names the next one four times: 4 to the 40th nodes when written out."""
    definitions = {
        f"d{n}": {"type": "object", "properties": {k: {"$ref": f"#/$defs/d{n + 1}"} for k in "abcd"}}
        for n in range(40)
    }
    assert len(signature({"$ref": "#/$defs/d0", "$defs": definitions})) < 120_000


def test_a_long_text_put_in_place_often_stays_small() -> None:
    definitions = {"d": {"type": "string", "description": "x" * 10_000}}
    many = {f"p{n}": {"$ref": "#/$defs/d"} for n in range(900)}
    assert len(signature({"type": "object", "properties": many, "$defs": definitions})) < 200_000


def test_a_tree_is_written_out_once() -> None:
    node = {
        "type": "object",
        "properties": {"left": {"$ref": "#/$defs/Node"}, "right": {"$ref": "#/$defs/Node"}},
    }
    text = signature(
        {"type": "object", "properties": {"root": {"$ref": "#/$defs/Node"}}, "$defs": {"Node": node}}
    )
    assert text == "type f = (_: {\nroot?: {\n    left?: any,\n    right?: any,\n    },\n}) => any;"


def test_a_deep_schema_ends() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(5000):
        schema = {"type": "array", "items": schema}
    assert signature({"type": "object", "properties": {"deep": schema}, "default": schema}).count("[]") <= 21


KEYS = st.sampled_from(
    (
        *("type", "properties", "items", "oneOf", "anyOf", "$ref", "required", "enum", "default"),
        *("nullable", "title", "description", "examples", "$defs", "a"),
    )
)
VALUES = st.sampled_from(["object", "array", "string", "integer", "null", "#", "#/$defs/a", "#/properties/a"])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | VALUES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=30,
)


@given(ANYTHING, ANYTHING)
def test_no_schema_fails(description: Any, parameters: Any) -> None:
    text = render_tools("functions", [ToolSpec("f", description, parameters)])
    assert text.endswith("=> any;\n\n} // namespace functions")
