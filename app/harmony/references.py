"""Schemas with their references in place and unions as the TypeScript rules know them; bounded in size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MAX_DEPTH = 20
_MAX_NODES = 1_000  # references that fan out would otherwise grow by powers
_SCALARS = ("string", "number", "integer", "boolean")
_SAID = frozenset(("type", "title", "description"))


def resolve(schema: object) -> dict[str, Any]:
    """Return the schema with local `$ref`s in place and `anyOf: [X, null]` as nullable X.

    A reference that holds itself, and all beyond the bounds, becomes `{}`, which is `any`; so does
    whatever isn't an object where a schema is due.
    """
    return _Resolver(schema).node(schema, 0, ())


class _Resolver:
    def __init__(self, root: object) -> None:
        self._root = root
        self._left = _MAX_NODES

    def node(self, node: object, depth: int, inside: tuple[str, ...]) -> dict[str, Any]:
        """Return a copy of a schema, resolved; `inside` are the references being put in place."""
        self._left -= 1
        if not isinstance(node, Mapping) or depth > _MAX_DEPTH or self._left < 0:
            return {}
        result = dict(node)
        # Each round takes one `$ref` or one `anyOf` away; a chain of them ends as a nesting does.
        for _ in range(_MAX_DEPTH):
            reference = result.pop("$ref", None)
            if isinstance(reference, str):
                if reference in inside:
                    return {key: result[key] for key in ("title", "description") if key in result}
                inside = (*inside, reference)
                result = {**self._follow(reference), **result}
            elif isinstance(result.get("anyOf"), list):
                result = _union(result)
            else:
                break
        if inside:  # what stands there once may be put in place a thousand times
            self._left -= sum(len(value) for value in result.values() if isinstance(value, str | list)) // 100
        return self._members(result, depth + 1, inside)

    def _members(self, node: dict[str, Any], depth: int, inside: tuple[str, ...]) -> dict[str, Any]:
        """Resolve what the rules look into; `items`, variants and properties are schemas afterwards."""
        if "items" in node:
            node["items"] = self.node(node["items"], depth, inside)
        if isinstance(node.get("oneOf"), list):
            node["oneOf"] = [self.node(v, depth, inside) for v in node["oneOf"][: self._room()]]
        properties = node.get("properties")
        if isinstance(properties, Mapping):
            shown = list(properties.items())[: self._room()]
            node["properties"] = {name: self.node(value, depth, inside) for name, value in shown}
        return node

    def _room(self) -> int:
        return max(0, self._left)

    def _follow(self, reference: str) -> dict[str, Any]:
        node: Any = self._root
        if not reference.startswith("#"):
            return {}
        for step in reference[1:].split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, Mapping) or name not in node:
                return {}
            node = node[name]
        return dict(node) if isinstance(node, Mapping) else {}


def _union(node: dict[str, Any]) -> dict[str, Any]:
    """Write `anyOf` by means of the rules: nullable, a list of types, or `oneOf`."""
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    variants = [v for v in node["anyOf"] if isinstance(v, Mapping)]
    real = [v for v in variants if v.get("type") != "null"]
    nulls = len(variants) - len(real)
    if len(real) == 1:
        return {**real[0], **rest, **({"nullable": True} if nulls else {})}
    if not real or "oneOf" in rest:
        return rest
    if all(v.get("type") in _SCALARS and _SAID.issuperset(v) and "description" not in v for v in real):
        names = [v["type"] for v in real] + ["null"] * min(nulls, 1)
        return {**rest, "type": names}
    null: list[dict[str, Any]] = [{"type": ["null"]}] if nulls else []
    return {**rest, "oneOf": [*real, *null]}
