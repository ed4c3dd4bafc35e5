r"""A pattern of a JSON schema, written so that llama-cpp-python's converter reads it as it is meant.

The converter copies what it doesn't know. So each class, each `\d` and each escaped character is written
anew, as a class of code points or, where a character can't stand in a JSON string as it is, as its escape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_Ranges = list[tuple[int, int]]

NOT_RAW = r'"\\\x00-\x1F\x7F'  # what stands in no JSON string as it is
_ANY = f"[^{NOT_RAW}]"
_RAW_NOT: _Ranges = [(0, 31), (34, 34), (92, 92), (127, 127)]
_ESCAPED = {34: r"\\\"", 92: r"\\\\", 8: r"\\b", 9: r"\\t", 10: r"\\n", 12: r"\\f", 13: r"\\r"}  # JSON's own

# As in ECMA-262, whose patterns JSON Schema takes.
_CLASSES: dict[str, _Ranges] = {
    "d": [(48, 57)],
    "w": [(48, 57), (65, 90), (95, 95), (97, 122)],
    "s": [
        *((9, 13), (32, 32), (160, 160), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029)),
        *((0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)),
    ],
}
_LINE_ENDS: _Ranges = [(10, 10), (13, 13), (0x2028, 0x2029)]
_CONTROL = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}

_UNIT = re.compile(
    r"(?P<class>\[(?:[^\]\\]|\\.)*\])"
    r"|(?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^xu]))"
    r"|(?P<repeat>(?:[*+?]|\{\d+(?:,\d*)?\}))"
    r"|(?P<open>\((?:\?:)?(?!\?))"
    r"|(?P<other>[^\\\[\]{}^$(])",
    re.DOTALL,
)
_IN_CLASS = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^xu])|[^\\]", re.DOTALL)


def rewritten(pattern: object) -> str | None:
    """Return a pattern from `^` to `$` that allows no more than this one; None where there is none."""
    if not isinstance(pattern, str):
        return None
    begins, ends = pattern.startswith("^"), _ends(pattern)
    body = pattern[1 if begins else 0 : -1 if ends else None]
    made, at, can_repeat = [], 0, False
    while at < len(body):
        unit = _UNIT.match(body, at)
        if unit is None or (unit["repeat"] and not can_repeat):
            return None
        text = _unit(unit)
        if text is None:
            return None
        made.append(text)
        at = unit.end()
        can_repeat = not (unit["repeat"] or unit["open"] or unit["other"] == "|")
    middle = "".join(made)
    if "|" in middle:
        middle = f"({middle})"
    return f"^{'' if begins else _ANY + '*'}{middle}{'' if ends else _ANY + '*'}$"


def _ends(pattern: str) -> bool:
    """Whether a pattern is bound to the end: by a `$` that no odd number of backslashes escapes."""
    before = pattern[:-1]
    return pattern.endswith("$") and (len(before) - len(before.rstrip("\\"))) % 2 == 0


def _unit(unit: re.Match[str]) -> str | None:
    if unit["class"]:
        return _class(unit["class"][1:-1])
    if unit["escape"]:
        return _escape(unit["escape"])
    if unit["open"]:
        return "("
    if unit["other"] == ".":
        return _but(_LINE_ENDS)
    if unit["other"] and unit["other"] not in "|)":
        return _one(unit["other"])
    return unit[0]


def _escape(text: str) -> str | None:
    if text[1].lower() in _CLASSES:
        ranges = _CLASSES[text[1].lower()]
        return _of(ranges) if text[1].islower() else _but(ranges)
    return _one(text)


def _point(text: str) -> int | None:
    """The character that a unit stands for, alone or in a class; None for what is no character."""
    if text[0] != "\\":
        point = ord(text)
    elif text[1] in _CONTROL:
        point = _CONTROL[text[1]]
    elif text[1] in "xu":
        point = int(text[2:], 16)
    elif text[1].isalnum():
        return None
    else:
        point = ord(text[1])
    return None if 0xD800 <= point <= 0xDFFF else point  # half a character


def _one(text: str) -> str | None:
    """One character; what is no sign to the converter or the grammar stands for itself."""
    point = _point(text)
    if point is None:
        return None
    character = chr(point)
    return character if character.isalnum() or character in " _-,:;/@" else _of([(point, point)])


def _class(body: str) -> str | None:
    negated = body.startswith("^")
    found: _Ranges = []
    units = _IN_CLASS.findall(body, 1 if negated else 0)
    at = 0
    while at < len(units):
        unit = units[at]
        if unit[0] == "\\" and unit[1] in _CLASSES:
            found += _CLASSES[unit[1]]
            at += 1
            if at < len(units) - 1 and units[at] == "-":
                return None  # `[\d-x]` is read in two ways
            continue
        low = _point(unit)
        if low is None:
            return None
        if at + 2 < len(units) and units[at + 1] == "-":
            high = _point(units[at + 2])
            if high is None or high < low:
                return None
            found.append((low, high))
            at += 3
        else:
            found.append((low, low))
            at += 1
    return _but(found) if negated else _of(found)


def _but(ranges: _Ranges) -> str:
    return f"[^{NOT_RAW}{_text(ranges)}]"


def _of(ranges: _Ranges) -> str | None:
    """A class, with the escapes of those of its characters that JSON writes so; None if it allows nothing."""
    raw = _text(_without(ranges, _RAW_NOT))
    escapes = [text for point, text in _ESCAPED.items() if any(low <= point <= high for low, high in ranges)]
    choices = [*([f"[{raw}]"] if raw else []), *escapes]
    if not choices:
        return None
    return choices[0] if raw and len(choices) == 1 else f"({'|'.join(choices)})"


def _without(ranges: Iterable[tuple[int, int]], taken: _Ranges) -> _Ranges:
    left = list(ranges)
    for first, last in taken:
        cut: _Ranges = []
        for low, high in left:
            cut += [(low, min(high, first - 1)), (max(low, last + 1), high)]
        left = [(low, high) for low, high in dict.fromkeys(cut) if low <= high]
    return left


def _text(ranges: _Ranges) -> str:
    return "".join(_code(low) + (f"-{_code(high)}" if high > low else "") for low, high in ranges)


def _code(point: int) -> str:
    """A character in a class of a grammar."""
    if chr(point).isascii() and chr(point).isalnum():
        return chr(point)
    return f"\\x{point:02X}" if point < 256 else f"\\u{point:04X}" if point < 65536 else f"\\U{point:08X}"
