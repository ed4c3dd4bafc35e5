"""Writes a GGUF file with the exact shape of gpt-oss-20b or 120b and no meaning.

As it is, every tensor is a hole: a file of 12 (63) GB takes some MB of disk where the file system has sparse
files. It loads, and is laid out in memory as the real file is. That says nothing of speed: all tokens go to
the same four experts, and zeros for MXFP4 scales are the smallest numbers there are, with which processors
compute ten times slower. `filled`, it has random weights of the usual size, and costs what the real one does.
The text it writes is noise.
"""

from __future__ import annotations

import itertools
import math
import os
import random
import struct
from array import array
from collections.abc import Iterator
from functools import cache
from math import prod
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

_TYPES = {
    "F32": (0, 1, 4),
    "Q8_0": (8, 32, 34),
    "MXFP4": (39, 32, 17),
}  # ggml id, numbers and bytes of a block
_ALIGNMENT = 32
_LETTERS = 199_998  # ids below are ordinary tokens
_NAMES = {
    199_998: "<|startoftext|>",
    199_999: "<|endoftext|>",
    200_002: "<|return|>",
    200_003: "<|constrain|>",
    200_005: "<|channel|>",
    200_006: "<|start|>",
    200_007: "<|end|>",
    200_008: "<|message|>",
    200_012: "<|call|>",
}
# What the weights of a filled file lie below, by the end of their names.
_SIZES = {
    "token_embd.weight": 1.0,
    "output.weight": 1 / 8,
    "ffn_gate_inp.weight": 1 / 32,
    "_exps.weight": 1 / 32,
    ".weight": 1 / 32,
}
_PIECE = 1 << 22  # bytes, about, that are written at once
_UINT32, _FLOAT32, _STRING, _ARRAY = 4, 6, 8, 9


class Shape(Struct, frozen=True):
    """The numbers that a model of the family differs in."""

    layers: int
    experts: int
    embedding: int = 2880
    heads: int = 64
    heads_kv: int = 8
    head: int = 64
    ffn: int = 2880
    vocabulary: int = 201_088


SHAPES = {"gpt-oss-20b": Shape(24, 32), "gpt-oss-120b": Shape(36, 128)}


def tensors(shape: Shape) -> Iterator[tuple[str, tuple[int, ...], str]]:
    """Yield name, dimensions (fastest first) and type of every tensor, in the order of the real files."""
    d, kv, q = shape.embedding, shape.heads_kv * shape.head, shape.heads * shape.head
    yield "token_embd.weight", (d, shape.vocabulary), "Q8_0"
    yield "output.weight", (d, shape.vocabulary), "Q8_0"
    yield "output_norm.weight", (d,), "F32"
    for layer in range(shape.layers):
        b = f"blk.{layer}."
        yield b + "attn_norm.weight", (d,), "F32"
        yield b + "post_attention_norm.weight", (d,), "F32"
        for name, rows in (("q", q), ("k", kv), ("v", kv)):
            yield b + f"attn_{name}.weight", (d, rows), "Q8_0"
            yield b + f"attn_{name}.bias", (rows,), "F32"
        yield b + "attn_output.weight", (q, d), "Q8_0"
        yield b + "attn_output.bias", (d,), "F32"
        yield b + "attn_sinks.weight", (shape.heads,), "F32"
        yield b + "ffn_gate_inp.weight", (d, shape.experts), "F32"
        yield b + "ffn_gate_inp.bias", (shape.experts,), "F32"
        for name, rows, columns in (("gate", d, shape.ffn), ("up", d, shape.ffn), ("down", shape.ffn, d)):
            yield b + f"ffn_{name}_exps.weight", (rows, columns, shape.experts), "MXFP4"
            yield b + f"ffn_{name}_exps.bias", (columns, shape.experts), "F32"


def write(path: Path, name: str, shape: Shape, *, filled: bool = False) -> None:
    """Write the file; it is as long as the real one, and empty unless it is to be `filled`."""
    keys = list(_keys(name, shape))
    rows, offset, places = [], 0, []
    for tensor, dimensions, kind in tensors(shape):
        number, block, size = _TYPES[kind]
        row = _text(tensor) + struct.pack(f"<I{len(dimensions)}Q", len(dimensions), *dimensions)
        rows.append(row + struct.pack("<IQ", number, offset))
        places.append((tensor, offset, kind, prod(dimensions) // block))
        offset += -(-prod(dimensions) // block * size // _ALIGNMENT) * _ALIGNMENT
    head = b"GGUF" + struct.pack("<IQQ", 3, len(rows), len(keys)) + b"".join(keys) + b"".join(rows)
    with path.open("wb") as stream:
        stream.write(head)
        start = -(-len(head) // _ALIGNMENT) * _ALIGNMENT
        stream.truncate(start + offset)
        for tensor, place, kind, count in places if filled else ():
            stream.seek(start + place)
            # No token but an ordinary one is likely.
            most = count // shape.vocabulary * _LETTERS if tensor == "output.weight" else count
            _fill(stream, tensor, kind, min(count, most))
        stream.flush()
        os.fsync(stream.fileno())  # what is measured next is not the disk


def _fill(stream: BinaryIO, tensor: str, kind: str, count: int) -> None:
    """Write so many blocks of a tensor: norms of 1, biases of 0, else random weights."""
    if tensor.endswith("norm.weight"):
        stream.write(array("f", [1.0] * count).tobytes())
        return
    size = next((size for end, size in _SIZES.items() if tensor.endswith(end)), 0.0)
    if size:
        blocks, each = _random(kind, size)
        piece = memoryview(blocks * (_PIECE // len(blocks) + 1))
        left = count * each
        while left > 0:
            left -= stream.write(piece[: min(left, len(piece))])


@cache
def _random(kind: str, size: float) -> tuple[bytes, int]:
    """Blocks of numbers between -size and size, always the same, a prime number of them; bytes of each."""
    generator, count = random.Random(7), 4099
    if kind == "F32":
        return array("f", (generator.uniform(-size, size) for _ in range(count))).tobytes(), 4
    if kind == "Q8_0":  # a scale as a half, then 32 whole numbers
        scale, numbers = struct.pack("<e", size / 128), 32
    else:  # MXFP4: the exponent of a scale, 127 for 1, then 32 numbers up to 6 in halves of a byte
        scale, numbers = bytes([127 + round(math.log2(size / 8))]), 16
    return b"".join(scale + generator.randbytes(numbers) for _ in range(count)), len(scale) + numbers


def _keys(name: str, shape: Shape) -> Iterator[bytes]:
    numbers = {
        "context_length": 131_072,
        "embedding_length": shape.embedding,
        "block_count": shape.layers,
        "feed_forward_length": shape.ffn,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.heads_kv,
        "attention.key_length": shape.head,
        "attention.value_length": shape.head,
        "attention.sliding_window": 128,
        "expert_count": shape.experts,
        "expert_used_count": 4,
        "expert_feed_forward_length": shape.ffn,
        "rope.scaling.original_context_length": 4096,
    }
    floats = {
        "attention.layer_norm_rms_epsilon": 1e-5,
        "rope.freq_base": 150_000.0,
        "rope.scaling.factor": 32.0,
    }
    yield _key("general.architecture", _STRING, _text("gpt-oss"))
    yield _key("general.name", _STRING, _text(f"{name} stand-in"))
    yield _key("gpt-oss.rope.scaling.type", _STRING, _text("yarn"))
    for key, number in numbers.items():
        yield _key(f"gpt-oss.{key}", _UINT32, struct.pack("<I", number))
    for key, value in floats.items():
        yield _key(f"gpt-oss.{key}", _FLOAT32, struct.pack("<f", value))
    yield _key("tokenizer.ggml.model", _STRING, _text("gpt2"))
    yield _key("tokenizer.ggml.pre", _STRING, _text("gpt-4o"))
    words = _words(shape.vocabulary)
    yield _key("tokenizer.ggml.tokens", _ARRAY, _array(_STRING, [_text(word) for word in words]))
    kinds = [struct.pack("<i", 3 if word.startswith("<|") else 1) for word in words]
    yield _key("tokenizer.ggml.token_type", _ARRAY, _array(5, kinds))
    yield _key("tokenizer.ggml.merges", _ARRAY, _array(_STRING, [_text("a b")]))
    for key, number in (("bos", 199_998), ("eos", 200_002), ("padding", 199_999)):
        yield _key(f"tokenizer.ggml.{key}_token_id", _UINT32, struct.pack("<I", number))


def _words(size: int) -> list[str]:
    """The token list: every byte, then made-up words after a space, and the special tokens at their ids."""
    plain, others = {*range(33, 127), *range(161, 173), *range(174, 256)}, itertools.count(256)
    letters = [chr(byte if byte in plain else next(others)) for byte in range(256)]
    made_up = (letters[32] + "".join(word) for word in itertools.product("abcdefgh", repeat=6))
    words = list(dict.fromkeys([*letters, *itertools.islice(made_up, size)]))[:_LETTERS]
    return [*words, *(_NAMES.get(i, f"<|reserved_{i}|>") for i in range(_LETTERS, size))]


def _text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def _key(name: str, kind: int, value: bytes) -> bytes:
    return _text(name) + struct.pack("<I", kind) + value


def _array(kind: int, items: list[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(items)) + b"".join(items)
