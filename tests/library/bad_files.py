"""The bad files: what is wrong with each, and the error that the bounded reader must give."""

from __future__ import annotations

import struct

from tests.library.crafted import (
    ARRAY,
    BOOL,
    TEXT,
    U32,
    U64,
    Crafted,
    Make,
    Tensor,
    number,
    text,
    texts,
    zeros,
)

HUGE = 1 << 63


def _append(*tensors: Tensor) -> Make:
    return lambda c: c.tensors.extend(tensors)


def _array(kind: int, count: int, content: bytes = b"") -> Make:
    return lambda c: c.set("odd", ARRAY, struct.pack("<IQ", kind, count) + content)


def _raw_key(name: bytes, kind: int = U32, value: bytes = bytes(4)) -> Make:
    return lambda c: c.keys.append((name, kind, value))


def _first(**changes: object) -> Make:
    def change(c: Crafted) -> None:
        for name, value in changes.items():
            setattr(c.tensors[0], name, value)

    return change


def _last(**changes: object) -> Make:
    def change(c: Crafted) -> None:
        for name, value in changes.items():
            setattr(c.tensors[-1], name, value)

    return change


def _cut_in(part: str) -> Make:
    """Cut where a section is."""

    def change(c: Crafted) -> None:
        c.cut = len(c.header()) if part == "data" else c.header().index(part.encode()) + 3

    return change


def _set(name: str, value: object) -> Make:
    return lambda c: setattr(c, name, value)


def _deep(c: Crafted) -> None:
    """An array of arrays of arrays, a thousand deep."""
    c.set("odd", ARRAY, struct.pack("<IQ", ARRAY, 1) * 1000 + struct.pack("<IQ", 0, 0))


MANY_TENSORS = [Tensor(f"x{i}".encode(), (1,), 0, 0) for i in range(70_000)]

# Whole files that are something else.
STRANGERS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "not_gguf"),
    "one byte": (b"G", "not_gguf"),
    "the magic alone": (b"GGUF", "not_gguf"),
    "zeros": (bytes(4096), "not_gguf"),
    "web page": (b"<!doctype html><html>" * 100, "not_gguf"),
    "LFS pointer": (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "not_gguf"),
    "old magic": (b"ggml" + bytes(100), "not_gguf"),
    "zip": (b"PK\x03\x04" + bytes(100), "not_gguf"),
    "safetensors": (struct.pack("<Q", 60) + b'{"a":{"dtype":"F32"}}' + bytes(60), "not_gguf"),
    "magic and noise": (b"GGUF" + bytes(range(256)), "bad_header"),
}

# Changes to a small good file.
CHANGES: dict[str, tuple[Make, str]] = {
    # the head
    "version 0": (_set("version", 0), "bad_header"),
    "version 1": (_set("version", 1), "bad_header"),
    "version 99": (_set("version", 99), "bad_header"),
    "big-endian": (_set("version", 3 << 24), "bad_header"),
    "huge key count": (_set("counts", (0, HUGE)), "bad_header"),
    "huge tensor count": (_set("counts", (HUGE, 1)), "bad_header"),
    "more tensors than there are": (_set("counts", (60_000, 14)), "bad_header"),
    "fewer keys than there are": (_set("counts", (3, 2)), "bad_header"),
    "cut in the head": (_set("cut", 20), "not_gguf"),
    # the keys
    "cut in a key": (_cut_in("general.architecture"), "file_truncated"),
    "cut in a value": (_cut_in("Crafted"), "file_truncated"),
    "cut in an array": (_cut_in("t200"), "file_truncated"),
    "long text": (lambda c: c.set("odd", TEXT, struct.pack("<Q", 1 << 62)), "bad_header"),
    "long key": (_raw_key(b"k" * 70_000), "bad_header"),
    "key without a name": (_raw_key(b""), "bad_header"),
    "key that is no UTF-8": (_raw_key(b"\xff\xfe\x80"), "bad_header"),
    "key twice": (_raw_key(b"general.name", TEXT, text("again")), "bad_header"),
    "unknown value type": (_raw_key(b"odd", 99), "bad_header"),
    "value type -1": (_raw_key(b"odd", 0xFFFFFFFF), "bad_header"),
    # arrays
    "array of 2^62": (_array(U32, 1 << 62), "bad_header"),
    "array past the end": (_array(U32, 1 << 20), "file_truncated"),
    "texts past the end": (_array(TEXT, 1 << 19), "file_truncated"),
    "more texts than allowed": (_array(TEXT, (1 << 20) + 1, bytes(8)), "bad_header"),
    "a text of the array past the end": (_array(TEXT, 1, struct.pack("<Q", 1 << 19)), "file_truncated"),
    "an endless text in an array": (_array(TEXT, 1, struct.pack("<Q", HUGE)), "bad_header"),
    "array of arrays": (_array(ARRAY, 1, struct.pack("<IQ", 0, 0)), "bad_header"),
    "arrays a thousand deep": (_deep, "bad_header"),
    "array of an unknown type": (_array(77, 1), "bad_header"),
    # alignment
    "alignment 0": (lambda c: c.set("general.alignment", U32, number(0)), "bad_header"),
    "alignment 3": (lambda c: c.set("general.alignment", U32, number(3)), "bad_header"),
    "alignment 2^31": (lambda c: c.set("general.alignment", U32, number(1 << 31)), "bad_header"),
    "alignment is text": (lambda c: c.set("general.alignment", TEXT, text("x")), "bad_header"),
    "alignment is true": (lambda c: c.set("general.alignment", BOOL, b"\1"), "bad_header"),
    # tensors
    "cut in the list of tensors": (_cut_in("blk.3.attn_norm"), "file_truncated"),
    "cut before the data": (_cut_in("data"), "file_truncated"),
    "cut in the data": (lambda c: setattr(c, "cut", len(c.build()) - 1), "file_truncated"),
    "70,000 tensors": (lambda c: c.tensors.extend(MANY_TENSORS), "bad_header"),
    "99 dimensions": (_first(shape=(1,) * 99), "bad_header"),
    "overflowing shape": (_first(shape=(1 << 40, 1 << 40)), "bad_header"),
    "negative shape": (_first(shape=(32, (1 << 64) - 1)), "bad_header"),
    "empty shape": (_first(shape=(0, 4)), "bad_header"),
    "tensor of no format": (_first(kind=9999), "bad_header"),
    "tensor of type -1": (_first(kind=0xFFFFFFFF), "bad_header"),
    "tensor of an old format": (_first(kind=4), "unsupported_quantisation"),
    "tensor of a format to come": (_first(kind=97), "unsupported_quantisation"),
    "half a block": (_first(kind=39, shape=(33, 1)), "bad_header"),
    "tensor without a name": (_first(name=b""), "bad_header"),
    "tensor name of 300 letters": (_first(name=b"n" * 300), "bad_header"),
    "tensor name that is no UTF-8": (_first(name=b"\xc3\x28"), "bad_header"),
    "tensor twice": (_last(name=b"blk.0.attn_norm.weight"), "bad_header"),
    "offset past the end": (_last(offset=1 << 40), "bad_header"),
    "offset that overflows": (_last(offset=(1 << 64) - 32), "bad_header"),
    "offset out of line": (_last(offset=7), "bad_header"),
    "two tensors in one place": (_last(offset=0), "bad_header"),
    "a gap between two tensors": (_last(offset=32 * 256 * 4 + 256), "bad_header"),
    "a tensor longer than the file": (
        _append(Tensor(b"x", (1 << 20, 1 << 10), 0, 33024)),
        "file_truncated",
    ),
    # what kind of model
    "no architecture": (lambda c: c.without("general.architecture"), "other_architecture"),
    "another architecture": (
        lambda c: c.set("general.architecture", TEXT, text("llama")),
        "other_architecture",
    ),
    "Ollama's name for it": (
        lambda c: c.set("general.architecture", TEXT, text("gptoss")),
        "other_architecture",
    ),
    "an encoder": (lambda c: c.set("general.architecture", TEXT, text("clip")), "other_architecture"),
    "architecture is a number": (
        lambda c: c.set("general.architecture", U32, number(1)),
        "other_architecture",
    ),
    # numbers that don't fit each other
    "100,000 layers": (lambda c: c.number("block_count", 100_000), "inconsistent"),
    "no layers": (lambda c: c.number("block_count", 0), "inconsistent"),
    "layers as a text": (lambda c: c.set("gpt-oss.block_count", TEXT, text("4")), "inconsistent"),
    "fewer layers than tensors": (lambda c: c.number("block_count", 2), "inconsistent"),
    "a layer that is no number": (_last(name=b"blk.x.attn_norm.weight"), "inconsistent"),
    "no heads": (lambda c: c.number("attention.head_count", 0), "inconsistent"),
    "heads that can't share": (lambda c: c.number("attention.head_count_kv", 3), "inconsistent"),
    "a huge head": (lambda c: c.number("attention.key_length", 1 << 30), "inconsistent"),
    "no context": (lambda c: c.without("gpt-oss.context_length"), "inconsistent"),
    "a context of 2^63": (
        lambda c: c.set("gpt-oss.context_length", U64, struct.pack("<Q", HUGE)),
        "inconsistent",
    ),
    "no experts": (lambda c: c.number("expert_count", 0), "inconsistent"),
    "more experts used than there are": (lambda c: c.number("expert_used_count", 9), "inconsistent"),
    "no sliding window": (lambda c: c.number("attention.sliding_window", 0), "inconsistent"),
    "no vocabulary": (lambda c: c.without("tokenizer.ggml.tokens"), "inconsistent"),
    "a short vocabulary": (
        lambda c: c.set("tokenizer.ggml.tokens", ARRAY, texts("a", "b")),
        "inconsistent",
    ),
    "a vocabulary of another size": (
        lambda c: (
            c.set("tokenizer.ggml.tokens", ARRAY, texts(*"x" * 300)),
            c.set("tokenizer.ggml.token_type", ARRAY, zeros(U32, 300)),
        ),
        "inconsistent",
    ),
    "a vocabulary of numbers": (
        lambda c: c.set("tokenizer.ggml.tokens", ARRAY, zeros(U32, 256)),
        "inconsistent",
    ),
    "too few token types": (
        lambda c: c.set("tokenizer.ggml.token_type", ARRAY, zeros(U32, 7)),
        "inconsistent",
    ),
    "too many scores": (lambda c: c.set("tokenizer.ggml.scores", ARRAY, zeros(6, 999)), "inconsistent"),
    "another width": (lambda c: c.number("embedding_length", 64), "inconsistent"),
}
