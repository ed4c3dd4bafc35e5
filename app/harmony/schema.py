"""Tool schemas as the TypeScript that gpt-oss was trained on (openai/harmony, encoding.rs)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.tools import ToolSpec
from app.harmony.references import resolve

Schema = Mapping[str, Any]
_SCALARS = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean"}
_EXPONENT = re.compile(r"e\+?(-?)0*(\d)")


def render_tools(namespace: str, tools: Sequence[ToolSpec], description: str = "") -> str:
    """Return the `## namespace` section of a message, without a trailing newline.

    A namespace without tools is its description alone, as the built-in `python` has it.
    """
    mark = "// " if tools else ""
    parts = [f"## {namespace}\n", *(mark + line for line in lines_of(description))]
    if tools:
        parts.append(f"namespace {namespace} {{\n")
        for tool in tools:
            parts += [f"// {line}" for line in lines_of(tool.description)]
            parts.append(_signature(tool))
        parts.append(f"}} // namespace {namespace}")
    return "\n".join(parts)


def lines_of(text: object) -> list[str]:
    """Return the lines of a description; only line feeds part them, none for what is no text."""
    if not isinstance(text, str):
        return []
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line.removesuffix("\r") for line in lines]


def _signature(tool: ToolSpec) -> str:
    if tool.parameters is None:
        return f"type {tool.name} = () => any;\n"
    return f"type {tool.name} = (_: {_type(resolve(tool.parameters), '')}) => any;\n"


def _type(schema: Schema, indent: str) -> str:
    """Return the type; the order of the tests is the reference's."""
    variants, kind = schema.get("oneOf"), schema.get("type")
    if isinstance(variants, list):
        return "".join(f"\n{_variant(v, indent)}{_comment(_words(v, quoted=True))}" for v in variants)
    if isinstance(kind, list):
        names = ["number" if name == "integer" else name for name in kind if isinstance(name, str)]
        return " | ".join(names) or "any"
    if kind == "object":
        return _object(schema, indent)
    if kind == "array":
        return f"{_type(schema['items'], indent)}[]" if "items" in schema else "Array<any>"
    if kind == "string" and isinstance(schema.get("enum"), list):
        members = [f'"{member}"' for member in schema["enum"] if isinstance(member, str)]
        return " | ".join(members) or "string"
    return _SCALARS.get(kind, "any") if isinstance(kind, str) else "any"


def _variant(schema: Schema, indent: str) -> str:
    return f"{indent} | {_nullable(schema, indent + '   ')}"


def _nullable(schema: Schema, indent: str) -> str:
    text = _type(schema, indent)
    return f"{text} | null" if schema.get("nullable") is True and "null" not in text else text


def _words(schema: Schema, *, quoted: bool = False, described: bool = True) -> list[str]:
    """Return what the comment behind a variant says; `quoted` as outside of properties."""
    description = schema.get("description") if described else None
    words = [description] if isinstance(description, str) else []
    if "default" in schema:
        words.append(
            f"default: {_json(schema['default']) if quoted and _is_enum(schema) else _default(schema)}"
        )
    return words


def _comment(words: list[str]) -> str:
    return f" // {' '.join(words)}" if words else ""


def _object(schema: Schema, indent: str) -> str:
    out = _line(schema.get("description"), indent) + "{\n"
    required = schema.get("required")
    needed = {name for name in required if isinstance(name, str)} if isinstance(required, list) else set()
    properties = schema.get("properties")
    if isinstance(properties, Mapping):
        out += "".join(
            _property(f"{name}{'' if name in needed else '?'}", value, indent)
            for name, value in properties.items()
        )
    return f"{out}{indent}}}"


def _line(text: object, indent: str) -> str:
    return f"{indent}// {text}\n" if isinstance(text, str) else ""


def _property(key: str, schema: Schema, indent: str) -> str:
    out = ""
    if isinstance(schema.get("title"), str):
        out += f"{indent}// {schema['title']}\n{indent}//\n"
    plain = "oneOf" not in schema
    if plain:
        out += _line(schema.get("description"), indent)
    out += _examples(schema.get("examples"), indent)
    if isinstance(schema.get("oneOf"), list):
        return out + _one_of(key, schema, schema["oneOf"], indent)
    default = _comment([f"default: {_default(schema)}"]) if plain and "default" in schema else ""
    return f"{out}{indent}{key}: {_nullable(schema, indent + '    ')},{default}\n"


def _examples(examples: object, indent: str) -> str:
    if not isinstance(examples, list) or not examples:
        return ""
    shown = [f'{indent}// - "{example}"\n' for example in examples if isinstance(example, str)]
    return f"{indent}// Examples:\n" + "".join(shown)


def _one_of(key: str, schema: Schema, variants: Sequence[Schema], indent: str) -> str:
    out, description = "", schema.get("description")
    # A description that the first variant repeats is said nowhere: not above, nor behind a variant.
    above = isinstance(description, str) and not (variants and variants[0].get("description") == description)
    if above:
        out += _line(description, indent)
    if "default" in schema:
        out += f"{indent}// default: {_default(schema)}\n"
    out += f"{indent}{key}:\n"
    for number, variant in enumerate(variants):
        told = (number == 0 and above) or variant.get("description") == description
        out += f"{_variant(variant, indent)}{_comment(_words(variant, described=not told))}\n"
    return f"{out}{indent},\n"


def _is_enum(schema: Schema) -> bool:
    return isinstance(schema.get("enum"), list) and bool(schema["enum"])


def _default(schema: Schema) -> str:
    value = schema["default"]
    if isinstance(value, str):
        return value if _is_enum(schema) else f'"{value}"'
    return _json(value)


def _json(value: object) -> str:
    """Return a value as the reference writes it: compact, and floats in the shortest form (ryu)."""
    if isinstance(value, float):
        text = f"{value:.5f}" if 1e-5 <= abs(value) < 1e-4 and value == round(value, 5) else repr(value)
        return _EXPONENT.sub(r"e\1\2", text)
    return compact_json(value)


def compact_json(value: object) -> str:
    """Return compact JSON, "" for what has no JSON (a circle, or one nested beyond any use)."""
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, skipkeys=True, default=str)
    except (TypeError, ValueError, RecursionError):
        return ""
