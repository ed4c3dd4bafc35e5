"""A file that says it is gpt-oss-20b: the real shapes in its header, a hole for its weights."""

from __future__ import annotations

import os
from functools import lru_cache
from math import prod
from pathlib import Path

from tests.library.crafted import ARRAY, TEXT, U32, Crafted, Tensor, number, text, texts, zeros

_F32, _Q8_0, _MXFP4 = 0, 8, 39
_BYTES = {_F32: (1, 4), _Q8_0: (32, 34), _MXFP4: (32, 17)}
_VOCABULARY = 201_088


def write_20b(path: Path, name: str, file_type: int = 38) -> None:
    """Write the file, dated long ago; it takes a few MB of disk."""
    made = Crafted([], [], bytearray())
    made.set("general.architecture", TEXT, text("gpt-oss"))
    made.set("general.name", TEXT, text(name))
    made.set("general.license", TEXT, text("apache-2.0"))
    made.set("general.file_type", U32, number(file_type))
    for key, value in (
        ("block_count", 24),
        ("context_length", 131_072),
        ("embedding_length", 2880),
        ("attention.head_count", 64),
        ("attention.head_count_kv", 8),
        ("attention.key_length", 64),
        ("attention.value_length", 64),
        ("attention.sliding_window", 128),
        ("expert_count", 32),
        ("expert_used_count", 4),
    ):
        made.number(key, value)
    made.set("tokenizer.ggml.tokens", ARRAY, _tokens())
    made.set("tokenizer.ggml.token_type", ARRAY, zeros(U32, _VOCABULARY))
    made.set(
        "tokenizer.chat_template", TEXT, text("{%- for message in messages %}\n{{- message.content }}\n")
    )
    end = _add_tensors(made)
    head = made.header()
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        stream.write(head)
        stream.truncate(-(-len(head) // 32) * 32 + end)
    os.utime(path, (1, 1))


@lru_cache(maxsize=1)
def _tokens() -> bytes:
    """The vocabulary of each of them: 200,000 texts in 0.3 s."""
    return texts(*(f"t{i}" for i in range(_VOCABULARY)))


def _add_tensors(made: Crafted) -> int:
    """Add the tensors of the model one after the other; returns where they end."""
    offset = 0

    def add(name: str, shape: tuple[int, ...], kind: int) -> None:
        nonlocal offset
        made.tensors.append(Tensor(name.encode(), shape, kind, offset))
        block, size = _BYTES[kind]
        offset += -(-prod(shape) // block * size // 32) * 32

    add("token_embd.weight", (2880, _VOCABULARY), _Q8_0)
    add("output.weight", (2880, _VOCABULARY), _Q8_0)
    for layer in range(24):
        block = f"blk.{layer}."
        add(f"{block}attn_norm.weight", (2880,), _F32)
        for part, shape in (
            ("q", (2880, 4096)),
            ("k", (2880, 512)),
            ("v", (2880, 512)),
            ("output", (4096, 2880)),
        ):
            add(f"{block}attn_{part}.weight", shape, _Q8_0)
        for part in ("gate", "up", "down"):
            add(f"{block}ffn_{part}_exps.weight", (2880, 2880, 32), _MXFP4)
    return offset
