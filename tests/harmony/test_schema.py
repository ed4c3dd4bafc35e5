"""Tool schemas as TypeScript: references, nullable unions, and schemas without sense."""

from __future__ import annotations

from app.domain.tools import ToolSpec
from app.harmony.schema import render_tools, resolve


def signature(parameters: dict[str, object] | None) -> str:
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
    assert "again" in signature(parameters)  # type: ignore[arg-type]


def test_unknown_types_are_any() -> None:
    assert signature({}) == "type f = (_: any) => any;"
