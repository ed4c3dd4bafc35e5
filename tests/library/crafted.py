"""Makes GGUF files, good and bad, from scratch and from the Guide."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

GUIDE = Path(__file__).parents[2] / "resources" / "guide" / "guide.gguf"
U32, F32, BOOL, TEXT, ARRAY, U64 = 4, 6, 7, 8, 9, 10
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}


def text(value: str | bytes) -> bytes:
    """A text with its length."""
    raw = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(raw)) + raw


def number(value: int) -> bytes:
    """An unsigned number of 32 bits."""
    return struct.pack("<I", value)


def texts(*values: str) -> bytes:
    """An array of texts."""
    return struct.pack("<IQ", TEXT, len(values)) + b"".join(map(text, values))


def zeros(kind: int, count: int) -> bytes:
    """An array of zeros."""
    return struct.pack("<IQ", kind, count) + bytes(_SIZES[kind] * count)


class Tensor(Struct):
    """A row of the list of tensors."""

    name: bytes
    shape: tuple[int, ...]
    kind: int
    offset: int

    def packed(self) -> bytes:
        """Its bytes."""
        head = text(self.name) + struct.pack("<I", len(self.shape))
        return head + struct.pack(f"<{len(self.shape)}QIQ", *self.shape, self.kind, self.offset)


class Crafted(Struct):
    """A GGUF file as lists that a test changes before it is written."""

    keys: list[tuple[bytes, int, bytes]]
    tensors: list[Tensor]
    data: bytearray
    version: int = 3
    magic: bytes = b"GGUF"
    counts: tuple[int, int] | None = None  # of tensors and keys, when they shall lie
    alignment: int = 32
    cut: int | None = None  # bytes that are written

    def set(self, key: str, kind: int, value: bytes) -> Crafted:
        """Give a key another value, or a new key one."""
        name = key.encode()
        for i, (known, _, _) in enumerate(self.keys):
            if known == name:
                self.keys[i] = (name, kind, value)
                return self
        self.keys.append((name, kind, value))
        return self

    def number(self, key: str, value: int) -> Crafted:
        """Give a key of gpt-oss a number."""
        return self.set(f"gpt-oss.{key}", U32, number(value))

    def without(self, key: str) -> Crafted:
        """Take a key away."""
        self.keys = [row for row in self.keys if row[0] != key.encode()]
        return self

    def tensor(self, name: str) -> Tensor:
        """One tensor by its name."""
        return next(tensor for tensor in self.tensors if tensor.name == name.encode())

    def poke(self, name: str, value: bytes, at: int = 0, *, times: int = 1, step: int = 0) -> Crafted:
        """Write into the data of a tensor."""
        start = self.tensor(name).offset + at
        for i in range(times):
            self.data[start + i * step : start + i * step + len(value)] = value
        return self

    def header(self) -> bytes:
        """Everything but the data."""
        tensor_count, key_count = self.counts or (len(self.tensors), len(self.keys))
        parts = [self.magic, struct.pack("<IQQ", self.version, tensor_count, key_count)]
        parts += [text(name) + struct.pack("<I", kind) + value for name, kind, value in self.keys]
        parts += [tensor.packed() for tensor in self.tensors]
        return b"".join(parts)

    def build(self) -> bytes:
        """The file's bytes."""
        head = self.header()
        whole = head + bytes(-len(head) % self.alignment) + bytes(self.data)
        return whole if self.cut is None else whole[: self.cut]


class _Cursor:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]

    def get(self, layout: str) -> int:
        value: int = struct.unpack("<" + layout, self.take(struct.calcsize("<" + layout)))[0]
        return value

    def value(self, kind: int) -> bytes:
        start = self.at
        if kind == TEXT:
            self.take(self.get("Q"))
        elif kind == ARRAY:
            inner, count = self.get("I"), self.get("Q")
            for _ in range(count):
                self.value(inner)
        else:
            self.take(_SIZES[kind])
        return self.data[start : self.at]


def from_guide() -> Crafted:
    """The Guide, taken apart."""
    cursor = _Cursor(GUIDE.read_bytes())
    magic, version = cursor.take(4), cursor.get("I")
    tensor_count, key_count = cursor.get("Q"), cursor.get("Q")
    keys = []
    for _ in range(key_count):
        name = cursor.take(cursor.get("Q"))
        kind = cursor.get("I")
        keys.append((name, kind, cursor.value(kind)))
    tensors = []
    for _ in range(tensor_count):
        name = cursor.take(cursor.get("Q"))
        shape = tuple(cursor.get("Q") for _ in range(cursor.get("I")))
        tensors.append(Tensor(name, shape, cursor.get("I"), cursor.get("Q")))
    cursor.at += -cursor.at % 32
    return Crafted(keys, tensors, bytearray(cursor.data[cursor.at :]), version, magic)


def small() -> Crafted:
    """A small file that the reader takes: the numbers of a gpt-oss of four layers and three tensors."""
    made = Crafted([], [], bytearray(32 * 256 * 4 + 256))
    made.set("general.architecture", TEXT, text("gpt-oss"))
    made.set("general.name", TEXT, text("Crafted"))
    for key, value in (
        ("block_count", 4),
        ("context_length", 4096),
        ("embedding_length", 32),
        ("attention.head_count", 4),
        ("attention.head_count_kv", 2),
        ("attention.key_length", 8),
        ("attention.value_length", 8),
        ("attention.sliding_window", 128),
        ("expert_count", 4),
        ("expert_used_count", 2),
    ):
        made.number(key, value)
    made.set("tokenizer.ggml.tokens", ARRAY, texts(*(f"t{i}" for i in range(256))))
    made.set("tokenizer.ggml.token_type", ARRAY, zeros(U32, 256))
    made.tensors = [
        Tensor(b"token_embd.weight", (32, 256), 0, 0),
        Tensor(b"blk.0.attn_norm.weight", (32,), 0, 32 * 256 * 4),
        Tensor(b"blk.3.attn_norm.weight", (32,), 0, 32 * 256 * 4 + 128),
    ]
    return made


Make = Callable[[Crafted], object]


def made_bad(change: Make) -> bytes:
    """The small file after a change."""
    crafted = small()
    change(crafted)
    return crafted.build()
