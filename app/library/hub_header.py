"""The start of a GGUF header that lies on a server: a bounded reader that ends where its bytes end."""

from __future__ import annotations

import struct

from msgspec import Struct

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT, _ARRAY = 8, 9
_MOST_KEYS = 4096
_LONGEST_KEY, _LONGEST_TEXT = 256, 4096
_SMALL_ARRAY = 4096  # items

Value = int | float | bool | str


class HeaderStart(Struct, frozen=True):
    """The first keys of a header; what comes after the bytes at hand is missing."""

    values: dict[str, Value]

    @property
    def architecture(self) -> str:
        """The model's architecture, "" when it isn't known."""
        return str(self.values.get("general.architecture", ""))

    def number(self, key: str) -> int:
        """A number of the architecture, 0 when it isn't known."""
        value = self.values.get(f"{self.architecture}.{key}", 0)
        return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40 else 0


class _End(Exception):  # noqa: N818 - no error: the bytes at hand are read
    """Nothing more can be read."""


class _Bytes:
    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> bytes:
        if count > len(self._data) - self._at:
            raise _End
        self._at += count
        return self._data[self._at - count : self._at]

    def number(self, kind: str) -> Value:
        found: Value = struct.unpack("<" + kind, self.take(struct.calcsize("<" + kind)))[0]
        return found

    def count(self) -> int:
        return int.from_bytes(self.take(8), "little")

    def text(self, longest: int) -> str:
        length = self.count()
        if length > longest:
            raise _End
        return self.take(length).decode("utf-8", "replace")


def read_start(data: bytes) -> HeaderStart | None:
    """Return the keys at the start of a GGUF file, None when it isn't one.

    Stops at the first thing that is out of bounds or not there; never raises.
    """
    reader, values = _Bytes(data), dict[str, Value]()
    try:
        if reader.take(4) != b"GGUF" or reader.number("I") not in (2, 3):
            return None
        reader.count()  # tensors
        for _ in range(min(reader.count(), _MOST_KEYS)):
            key = reader.text(_LONGEST_KEY)
            value = _value(reader)
            if value is not None:
                values.setdefault(key, value)
    except _End:
        pass
    return HeaderStart(values)


def _value(reader: _Bytes) -> Value | None:
    kind = reader.number("I")
    if kind in _SCALARS:
        return reader.number(_SCALARS[int(kind)])
    if kind == _TEXT:
        length = reader.count()
        text = reader.take(length)
        return text.decode("utf-8", "replace") if length <= _LONGEST_TEXT else None
    if kind == _ARRAY:
        _skip_array(reader)
        return None
    raise _End


def _skip_array(reader: _Bytes) -> None:
    kind, count = reader.number("I"), reader.count()
    if kind in _SCALARS:
        reader.take(count * struct.calcsize("<" + _SCALARS[int(kind)]))
    elif kind == _TEXT and count <= _SMALL_ARRAY:
        for _ in range(count):
            reader.take(reader.count())
    else:
        raise _End


def parameters(layers: int, experts: int, experts_used: int) -> tuple[int, int]:
    """Return all and active parameters of a gpt-oss of this shape (facts of OpenAI's model card).

    Hidden and expert size 2880, 64 heads and 8 KV heads of 64, vocabulary 201,088.
    """
    hidden, vocabulary, query, key = 2880, 201_088, 64 * 64, 8 * 64
    attention = hidden * (query + 2 * key) + query + 2 * key + query * hidden + hidden + 64
    expert = 3 * hidden * hidden + 3 * hidden
    layer = attention + 2 * hidden + experts * (hidden + 1)
    fixed = layers * layer + hidden
    every = fixed + 2 * vocabulary * hidden + layers * experts * expert
    # Of the embedding one row is read for a token.
    active = fixed + vocabulary * hidden + layers * min(experts_used, experts) * expert
    return every, active
