"""Tool schemas as the TypeScript that gpt-oss was trained on (openai/harmony, encoding.rs)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.tools import ToolSpec

Schema = Mapping[str, Any]
_SCALARS = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean"}
_MAX_DEPTH = 32  # a schema that refers to itself is cut here


def render_tools(namespace: str, tools: Sequence[ToolSpec]) -> str:
    """Return the `## namespace` section of the developer message, without a trailing newline."""
    lines = [f"## {namespace}", "", f"namespace {namespace} {{", ""]
    for tool in tools:
        lines += [f"// {line}" for line in tool.description.splitlines()]
        lines += [_signature(tool), ""]
    lines.append(f"}} // namespace {namespace}")
    return "\n".join(lines)


def _signature(tool: ToolSpec) -> str:
    if tool.parameters is None:
        return f"type {tool.name} = () => any;"
    schema = resolve(tool.parameters)
    return f"type {tool.name} = (_: {_type(schema, '')}) => any;"


def resolve(schema: Schema) -> dict[str, Any]:
    """Return the schema with local `$ref`s put in place and `anyOf [X, null]` written as nullable X."""
    return _resolve(schema, schema, 0)


def _resolve(node: Schema, root: Schema, depth: int) -> dict[str, Any]:
    if depth > _MAX_DEPTH:
        return {}
    reference = node.get("$ref")
    if isinstance(reference, str):
        target = _follow(reference, root)
        merged = {**target, **{k: v for k, v in node.items() if k != "$ref"}}
        return _resolve(merged, root, depth + 1)
    result = dict(node)
    variants = node.get("anyOf")
    if isinstance(variants, list):
        result = _flatten_any_of(result, variants)
        if "$ref" in result:
            return _resolve(result, root, depth + 1)
    for key in ("items",):
        if isinstance(result.get(key), Mapping):
            result[key] = _resolve(result[key], root, depth + 1)
    if isinstance(result.get("properties"), Mapping):
        result["properties"] = {
            name: _resolve(value, root, depth + 1) if isinstance(value, Mapping) else {}
            for name, value in result["properties"].items()
        }
    if isinstance(result.get("oneOf"), list):
        result["oneOf"] = [_resolve(v, root, depth + 1) for v in result["oneOf"] if isinstance(v, Mapping)]
    return result


def _follow(reference: str, root: Schema) -> Schema:
    node: Any = root
    if not reference.startswith("#"):
        return {}
    for step in reference.lstrip("#/").split("/"):
        if not step:
            continue
        name = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, Mapping) or name not in node:
            return {}
        node = node[name]
    return node if isinstance(node, Mapping) else {}


def _flatten_any_of(node: dict[str, Any], variants: list[Any]) -> dict[str, Any]:
    rest = {k: v for k, v in node.items() if k != "anyOf"}
    real = [v for v in variants if isinstance(v, Mapping) and v.get("type") != "null"]
    nullable = len(real) < len(variants)
    if len(real) == 1:
        return {**real[0], **rest, **({"nullable": True} if nullable else {})}
    if real and "oneOf" not in rest:
        return {**rest, "oneOf": [dict(v) for v in variants if isinstance(v, Mapping)]}
    return node


def _type(schema: Schema, indent: str) -> str:
    if isinstance(schema.get("oneOf"), list):
        return _one_of(schema["oneOf"], indent)
    kind = schema.get("type")
    if isinstance(kind, list):
        names = [_SCALARS.get(k, "null" if k == "null" else "any") for k in kind if isinstance(k, str)]
        return " | ".join(names) or "any"
    if kind == "object":
        return _object(schema, indent)
    if kind == "array":
        return _array(schema, indent)
    if kind == "string" and isinstance(schema.get("enum"), list):
        members = [f'"{v}"' for v in schema["enum"] if isinstance(v, str)]
        return " | ".join(members) or "string"
    return _SCALARS.get(kind, "any") if isinstance(kind, str) else "any"


def _array(schema: Schema, indent: str) -> str:
    items = schema.get("items")
    if not isinstance(items, Mapping):
        return "Array<any>"
    return f"{_type(items, indent)}[]"


def _one_of(variants: Sequence[Schema], indent: str) -> str:
    return "".join(
        f"\n{indent} | {_type(variant, indent + '   ')}{_variant_comment(variant)}" for variant in variants
    )


def _variant_comment(variant: Schema) -> str:
    words = []
    if isinstance(variant.get("description"), str) and variant["description"]:
        words.append(variant["description"])
    if "default" in variant:
        words.append(f"default: {_default(variant)}")
    return f" // {' '.join(words)}" if words else ""


def _object(schema: Schema, indent: str) -> str:
    out = []
    description = schema.get("description")
    if isinstance(description, str) and description:
        out.append(f"{indent}// {description}\n")
    out.append("{\n")
    required = schema.get("required")
    needed = set(required) if isinstance(required, list) else set()
    properties = schema.get("properties")
    for name, value in (properties or {}).items():
        out.append(_property(name, value, name in needed, indent))
    out.append(f"{indent}}}")
    return "".join(out)


def _property(name: str, schema: Schema, required: bool, indent: str) -> str:
    out = []
    if isinstance(schema.get("title"), str):
        out.append(f"{indent}// {schema['title']}\n{indent}//\n")
    variants = schema.get("oneOf")
    description = schema.get("description")
    if isinstance(description, str) and description:
        out.append(f"{indent}// {description}\n")
    examples = schema.get("examples")
    if isinstance(examples, list) and examples:
        out.append(f"{indent}// Examples:\n")
        out += [f'{indent}// - "{e}"\n' for e in examples if isinstance(e, str)]
    mark = "" if required else "?"
    if isinstance(variants, list) and variants:
        out.append(_property_one_of(name + mark, schema, variants, indent))
        return "".join(out)
    text = _type(schema, indent + "    ")
    if schema.get("nullable") is True and "null" not in text:
        text += " | null"
    comment = f" // default: {_default(schema)}" if "default" in schema else ""
    out.append(f"{indent}{name}{mark}: {text},{comment}\n")
    return "".join(out)


def _property_one_of(key: str, schema: Schema, variants: Sequence[Schema], indent: str) -> str:
    out = []
    if "default" in schema:
        out.append(f"{indent}// default: {_default(schema)}\n")
    out.append(f"{indent}{key}:\n")
    described = schema.get("description")
    for number, variant in enumerate(variants):
        shown = dict(variant)
        if number == 0 and described and shown.get("description") == described:
            shown.pop("description")
        out.append(f"{indent} | {_type(variant, indent + '   ')}{_variant_comment(shown)}\n")
    out.append(f"{indent},\n")
    return "".join(out)


def _default(schema: Schema) -> str:
    value = schema["default"]
    if isinstance(value, str):
        return value if isinstance(schema.get("enum"), list) else f'"{value}"'
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
