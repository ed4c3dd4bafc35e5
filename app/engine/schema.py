"""A JSON schema as llama-cpp-python's converter holds it; what it would pass over in silence is refused.

The converter looks at a few keywords of each schema, one form at a time, and names its rules after
properties and definitions alike.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from types import NoneType
from typing import Any, NamedTuple

from app.domain.errors import EngineError
from app.engine.patterns import rewritten
from app.engine.ranges import integers

_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
# The keywords that concern values of one type only, and those of every type.
_OF_OBJECTS = (
    *("properties", "required", "additionalProperties", "patternProperties", "propertyNames"),
    *("minProperties", "maxProperties", "dependentRequired", "dependentSchemas", "dependencies"),
    "unevaluatedProperties",
)
_OF_ARRAYS = (
    *("items", "prefixItems", "additionalItems", "minItems", "maxItems", "uniqueItems"),
    *("contains", "minContains", "maxContains", "unevaluatedItems"),
)
_OF_STRINGS = ("pattern", "format", "minLength", "maxLength")
_CONCERN: dict[str, tuple[str, ...]] = {
    **{"object": _OF_OBJECTS, "array": _OF_ARRAYS, "string": _OF_STRINGS},
    **{"integer": _NUMBER, "number": _NUMBER, "boolean": (), "null": ()},
}
_OF_SOME = frozenset((*_OF_OBJECTS, *_OF_ARRAYS, *_OF_STRINGS, *_NUMBER))
_EVERY = _OF_SOME | frozenset(
    (
        *("type", "enum", "const", "$ref", "$dynamicRef", "$recursiveRef", "anyOf", "oneOf", "allOf"),
        *("not", "if", "then", "else"),
    )
)
_PYTHON: dict[str, type | tuple[type, ...]] = {
    **{"object": dict, "array": list, "string": str, "boolean": bool, "null": NoneType},
    **{"number": (int, float), "integer": int},
}
_HELD_FORMATS = ("uuid", "date", "time", "date-time")
_OTHER_FORMATS = frozenset(
    (
        *("duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "iri"),
        *("uri-reference", "iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex"),
    )
)
_MOST_NUMBERS = 1000  # written out where an integer has two bounds
_MOST_SCHEMAS = 50_000  # looked at


class Holdable(NamedTuple):
    """A schema for the converter, and rules of a grammar by the names that some of its definitions get."""

    schema: str
    rules: dict[str, str]


def holdable(text: str) -> Holdable:
    """Return a schema of the same meaning that can be held whole; raises `EngineError` (bad_schema).

    What is narrower will do: every value that it allows fits the schema.
    """
    root = json.loads(text)
    if not isinstance(root, dict):
        raise _refused("it is no object")
    held = _Held(root)
    made: dict[str, Any] = {"anyOf": [held.of(root) if _EVERY & root.keys() else {"type": "object"}]}
    if held.unheld:
        raise _refused(f"it has what can't be held: {', '.join(sorted(held.unheld))}")
    return Holdable(json.dumps({**made, "$defs": held.defs}), held.rules)


def _refused(why: str) -> EngineError:
    return EngineError(why[:300], code="bad_schema")


class _Held:
    """Goes through a schema from its root; `unheld` are the keywords that the converter would ignore."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.unheld: set[str] = set()
        self.defs: dict[str, Any] = {}
        self.rules: dict[str, str] = {}  # of definitions that the converter has no form for
        self._root = root
        self._names: dict[str, str] = {}  # by reference
        self._seen = 0
        self._prefix, everything = "ref", json.dumps(root, ensure_ascii=False)
        while self._prefix in everything:  # no property shall have the name of a definition
            self._prefix += "x"

    def of(self, schema: Any) -> dict[str, Any]:
        """Return a schema that is held."""
        self._count()
        node = _node(schema)
        if "allOf" in node:
            return self.of(self._merged(node))
        if "$ref" in node:
            self._only(node, "$ref")
            return {"$ref": f"#/$defs/{self._definition(node['$ref'])}"}
        for word in ("anyOf", "oneOf"):
            if word in node:
                self._only(node, word)
                return {"anyOf": [self.of(one) for one in _some(node[word], word)]}
        if "enum" in node or "const" in node:
            return self._values(node)
        kind = node.get("type") or next((k for k, words in _CONCERN.items() if node.keys() & set(words)), "")
        if isinstance(kind, list):
            return {"anyOf": [self.of({**node, "type": one}) for one in _some(kind, "type")]}
        if not kind:
            self._only(node)
            return {"type": "value"}
        if kind not in _CONCERN:
            raise _refused(f"there is no type {kind!r}")
        others = _OF_SOME - set(_CONCERN[kind])
        node = {word: value for word, value in node.items() if word not in others}
        forms = {
            "object": self._object,
            "array": self._array,
            "string": self._string,
            "integer": self._integer,
        }
        if kind in forms:
            return forms[kind](node)
        self._only(node, "type")
        return {"type": kind}

    def _count(self) -> None:
        """Give up on what doubles at each step; MAX_SCHEMA alone leaves room for that."""
        self._seen += 1
        if self._seen > _MOST_SCHEMAS:
            raise _refused("it has too many parts")

    def _only(self, node: dict[str, Any], *held: str) -> None:
        self.unheld |= node.keys() - set(held)

    def _values(self, node: dict[str, Any]) -> dict[str, Any]:
        word = "const" if "const" in node else "enum"
        self._only(node, word, "type")
        values = [node["const"]] if word == "const" else _some(node["enum"], "enum")
        kinds = node.get("type", list(_PYTHON))
        wanted = [kinds] if isinstance(kinds, str) else kinds
        return {"enum": _some([value for value in values if _is_one_of(value, wanted)], word)}

    def _object(self, node: dict[str, Any]) -> dict[str, Any]:
        self._only(node, "type", "properties", "required", "additionalProperties")
        more = node.get("additionalProperties", True)
        properties, required = dict(node.get("properties", {})), list(node.get("required", []))
        for name in required:
            if name not in properties:
                if more is False:
                    self.unheld.add("required")
                properties[name] = more if more is not False else True
        if not properties and more is True:
            return {"type": "object"}
        made = {"type": "object", "properties": {name: self.of(one) for name, one in properties.items()}}
        if more is not False and "additionalProperties" in node:
            made["additionalProperties"] = self.of(more)
        return {**made, "required": required}

    def _array(self, node: dict[str, Any]) -> dict[str, Any]:
        items = node.get("items", True)
        first = node.get("prefixItems") or (items if isinstance(items, list) else [])
        least, most = node.get("minItems", 0), node.get("maxItems")
        if node.get("uniqueItems") is False:
            node = {word: value for word, value in node.items() if word != "uniqueItems"}
        self._only(node, "type", "items", "prefixItems", "additionalItems", "minItems", "maxItems")
        if first:
            if least > len(first):
                self.unheld.add("minItems")
            if most is not None and most < len(first):
                self.unheld.add("maxItems")
            return {"type": "array", "prefixItems": [self.of(one) for one in first]}
        if most is not None and least > most:
            raise _refused(f"minItems {least}, maxItems {most}")
        made = {"type": "array", "items": {"type": "value"} if items == [] else self.of(items)}
        return {**made, "minItems": least, **({"maxItems": most} if most is not None else {})}

    def _string(self, node: dict[str, Any]) -> dict[str, Any]:
        form = node.get("format")
        if form not in _HELD_FORMATS and form not in _OTHER_FORMATS:
            node = {word: value for word, value in node.items() if word != "format"}
        if "pattern" in node:
            self._only(node, "type", "pattern")
            pattern = rewritten(node["pattern"])
            if pattern is None:
                self.unheld.add("pattern")
            return {"type": "string", "pattern": pattern}
        if form in _HELD_FORMATS:
            self._only(node, "type", "format")
            return {"type": "string", "format": form}
        self._only(node, "type", "minLength", "maxLength")
        if node.get("minLength", 0) > node.get("maxLength", math.inf):
            raise _refused(f"minLength {node['minLength']}, maxLength {node['maxLength']}")
        return {**node, "type": "string"}

    def _integer(self, node: dict[str, Any]) -> dict[str, Any]:
        self._only(node, "type", *_NUMBER)
        bounds = node.keys() & set(_NUMBER)
        if any(isinstance(node[word], bool) for word in bounds):  # as before draft 6
            self.unheld |= bounds
            return {"type": "integer"}
        low = max(
            math.ceil(node["minimum"]) if "minimum" in node else -math.inf,
            math.floor(node["exclusiveMinimum"]) + 1 if "exclusiveMinimum" in node else -math.inf,
        )
        high = min(
            math.floor(node["maximum"]) if "maximum" in node else math.inf,
            math.ceil(node["exclusiveMaximum"]) - 1 if "exclusiveMaximum" in node else math.inf,
        )
        if high - low < _MOST_NUMBERS:
            step = node.get("multipleOf", 1)
            return {"enum": _some([n for n in range(int(low), int(high) + 1) if n % step == 0], "integer")}
        if node.get("multipleOf", 1) != 1:
            self.unheld.add("multipleOf")
        elif math.isfinite(low) or math.isfinite(high):
            rule = integers(low, high)
            if rule is not None:
                return self._ruled(rule)
            self.unheld |= bounds
        return {"type": "integer"}

    def _ruled(self, rule: str) -> dict[str, Any]:
        """A schema whose rule is written here; the converter sees a name and what it writes is replaced."""
        name = next((name for name, one in self.rules.items() if one == rule), None)
        if name is None:
            name = f"{self._prefix}r{len(self.rules)}"
            self.rules[name], self.defs[name] = rule, {"const": name}
        return {"$ref": f"#/$defs/{name}"}

    # -- references ----------------------------------------------------------------------------

    def _definition(self, reference: Any) -> str:
        """The name that a definition has here."""
        if reference not in self._names:
            name = self._names[reference] = f"{self._prefix}{len(self._names)}"
            self.defs[name] = self.of(self._target(reference))
        return self._names[reference]

    def _target(self, reference: Any) -> Any:
        if not isinstance(reference, str) or not (reference == "#" or reference.startswith("#/")):
            raise _refused(f"$ref {reference!r} leads out of it")
        found: Any = self._root
        for name in reference.split("/")[1:]:
            step = name.replace("~1", "/").replace("~0", "~")
            if not isinstance(found, dict) or step not in found:
                raise _refused(f"$ref {reference!r} leads nowhere")
            found = found[step]
        return found

    def _merged(self, node: dict[str, Any]) -> Any:
        """Return one schema for all of `allOf` and what stands beside it; objects only, if there are two."""
        beside = {word: value for word, value in node.items() if word != "allOf"}
        parts = [*_some(node["allOf"], "allOf"), *([beside] if beside else [])]
        if len(parts) == 1:
            return parts[0]
        properties: dict[str, Any] = {}
        required: list[str] = []
        for part in parts:
            one = _node(part)
            while "$ref" in one or "allOf" in one:
                self._count()
                if "$ref" in one:
                    self._only(one, "$ref")
                    one = _node(self._target(one["$ref"]))
                else:
                    one = _node(self._merged(one))
            own = one.get("properties", {})
            if not one.keys() <= {"type", "properties", "required"} or one.get("type", "object") != "object":
                self.unheld.add("allOf")
            if any(properties.get(name, own[name]) != own[name] for name in own):
                self.unheld.add("allOf")
            properties.update(own)
            required += [name for name in one.get("required", []) if name not in required]
        return {"type": "object", "properties": properties, "required": required}


def _node(schema: Any) -> dict[str, Any]:
    """What a schema demands, without what only explains it."""
    if schema is True:
        return {}
    if not isinstance(schema, dict):
        raise _refused(f"{json.dumps(schema)[:40]} allows nothing or is no schema")
    return {word: value for word, value in schema.items() if word in _EVERY}


def _some(values: Any, word: str) -> list[Any]:
    if not isinstance(values, list) or not values:
        raise _refused(f"{word} allows nothing")
    return values


def _is_one_of(value: Any, kinds: Iterable[str]) -> bool:
    if isinstance(value, bool):
        return "boolean" in kinds
    return any(isinstance(value, _PYTHON[kind]) for kind in kinds if kind != "boolean")
