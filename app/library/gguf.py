"""A bounded reader of GGUF headers (ggml docs/gguf.md); it never loads a tensor and never trusts a number.

What it reads is bounded too: at most 128 MB of header, 4,096 keys, 65,536 tensors and a million texts, so
that no file keeps it busy for long.
"""

from __future__ import annotations

import os
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo, TensorInfo
from app.library.gguf_types import HIGHEST_PLAUSIBLE, TYPES
from app.system.gguf_values import STRING, Count, ValueReader, open_model

_MAX_NAME = 63  # bytes of a tensor's name, GGML_MAX_NAME - 1
_MAX_DIMENSIONS = 4
_MAX_ELEMENTS = 1 << 48
_MAX_SHOWN = 400  # characters of a value kept to be shown
_DEFAULT_ALIGNMENT = 32

ARCHITECTURE = "gpt-oss"
# llama.cpp aborts its process beyond 512 layers (llama-hparams.h); the rest is far above any gpt-oss.
_RANGES = {
    "block_count": (1, 512),
    "context_length": (1, 1 << 24),
    "embedding_length": (1, 1 << 17),
    "head_count": (1, 4096),
    "head_count_kv": (1, 4096),
    "key_length": (1, 4096),
    "value_length": (1, 4096),
    "sliding_window": (1, 1 << 24),
    "expert_count": (1, 1024),
    "expert_used_count": (1, 1024),
    "vocabulary_size": (256, 1 << 24),
}


def read_header(path: Path) -> GgufInfo:
    """Return what the header of a GGUF file says; raises `ModelFileError` with a code."""
    try:
        with open_model(path) as stream:
            return read_stream(stream, os.fstat(stream.fileno()).st_size, path)
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


def read_stream(stream: BinaryIO, size: int, path: Path) -> GgufInfo:
    """Return what a header says; `size` is the file's, in bytes. Raises `ModelFileError`."""
    reader = ValueReader(stream, size)
    tensor_count, key_count = reader.begin(path)
    values: dict[str, Any] = {}
    for _ in range(key_count):
        key = reader.key()
        if key in values:
            raise ModelFileError(f"key {key!r} twice", code="bad_header")
        values[key] = reader.value(reader.scalar("I"))
    return _info(path, size, values, _tensors(reader, tensor_count, _alignment(values), size))


def check_gpt_oss(info: GgufInfo) -> None:
    """Raise `ModelFileError` unless the file is a gpt-oss model whose numbers fit each other.

    Codes: other_architecture, inconsistent.
    """
    if info.architecture != ARCHITECTURE:
        raise ModelFileError(f"architecture {info.architecture or 'unknown'}", code="other_architecture")
    for name, (least, most) in _RANGES.items():
        value = getattr(info, name)
        if not least <= value <= most:
            raise ModelFileError(f"{name} is {value:,}", code="inconsistent")
    if info.head_count % info.head_count_kv:
        raise ModelFileError(f"{info.head_count} heads, {info.head_count_kv} for KV", code="inconsistent")
    if info.expert_used_count > info.expert_count:
        raise ModelFileError(
            f"{info.expert_used_count} of {info.expert_count} experts used", code="inconsistent"
        )
    _check_tensors(info)


def _check_tensors(info: GgufInfo) -> None:
    for tensor in info.tensors:
        if tensor.name in ("token_embd.weight", "output.weight"):
            expected = (info.embedding_length, info.vocabulary_size)
            if tensor.shape != expected:
                raise ModelFileError(
                    f"{tensor.name} is {tensor.shape}, the vocabulary wants {expected}", code="inconsistent"
                )
        head, _, rest = tensor.name.partition(".")
        layer = rest.partition(".")[0]
        if head == "blk" and not (layer.isdecimal() and int(layer[:6]) < info.block_count):
            raise ModelFileError(f"{tensor.name} in {info.block_count} layers", code="inconsistent")


def _alignment(values: dict[str, Any]) -> int:
    alignment = values.get("general.alignment", _DEFAULT_ALIGNMENT)
    number = isinstance(alignment, int) and not isinstance(alignment, bool)
    if not number or not 8 <= alignment <= 65_536 or alignment & (alignment - 1):
        raise ModelFileError(f"alignment {alignment!r}"[:200], code="bad_header")
    return int(alignment)


def _tensors(reader: ValueReader, count: int, alignment: int, size: int) -> tuple[TensorInfo, ...]:
    """Read the list of tensors; each begins where the one before ends, as llama.cpp wants it."""
    found: dict[str, TensorInfo] = {}
    expected = end = 0
    for _ in range(count):
        tensor, offset = _tensor(reader)
        if tensor.name in found:
            raise ModelFileError(f"tensor {tensor.name!r} twice", code="bad_header")
        if offset != expected:
            raise ModelFileError(
                f"tensor {tensor.name!r} at byte {offset:,} of the data, expected at {expected:,}",
                code="bad_header",
            )
        found[tensor.name] = tensor
        end = offset + tensor.size
        expected = -(-end // alignment) * alignment
    if found:
        end += -(-reader.position // alignment) * alignment
    if end > size:
        raise ModelFileError(f"{end - size:,} of {end:,} bytes are missing", code="file_truncated")
    return tuple(found.values())


def _tensor(reader: ValueReader) -> tuple[TensorInfo, int]:
    name, dimensions = reader.name(_MAX_NAME, "tensor"), reader.scalar("I")
    if dimensions > _MAX_DIMENSIONS:
        raise ModelFileError(f"tensor {name!r} of {dimensions} dimensions", code="bad_header")
    shape = tuple(reader.scalar("Q") for _ in range(dimensions))
    kind, offset = reader.scalar("I"), reader.scalar("Q")
    if kind not in TYPES:
        code = "unsupported_quantisation" if kind <= HIGHEST_PLAUSIBLE else "bad_header"
        raise ModelFileError(f"tensor {name!r} of type {kind}", code=code)
    label, block, block_size = TYPES[kind]
    elements = prod(shape)
    if any(n == 0 for n in shape) or elements > _MAX_ELEMENTS or (shape[0] if shape else 1) % block:
        raise ModelFileError(f"tensor {name!r} of shape {shape}", code="bad_header")
    return TensorInfo(name, shape, label, elements // block * block_size), offset


def _info(path: Path, size: int, values: dict[str, Any], tensors: tuple[TensorInfo, ...]) -> GgufInfo:
    architecture = _text(values, "general.architecture")

    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}", 0)
        return value if isinstance(value, int) and not isinstance(value, bool) else 0

    head_count = number("attention.head_count")
    key_length = number("attention.key_length") or number("embedding_length") // max(head_count, 1)
    return GgufInfo(
        path=path,
        file_size=size,
        architecture=architecture,
        name=_text(values, "general.name") or path.stem,
        block_count=number("block_count"),
        context_length=number("context_length"),
        embedding_length=number("embedding_length"),
        head_count=head_count,
        head_count_kv=number("attention.head_count_kv") or head_count,
        key_length=key_length,
        value_length=number("attention.value_length") or key_length,
        sliding_window=number("attention.sliding_window"),
        expert_count=number("expert_count"),
        expert_used_count=number("expert_used_count"),
        vocabulary_size=_vocabulary(values),
        parameters=sum(prod(tensor.shape) for tensor in tensors),
        tensors=tensors,
        licence=_text(values, "general.license"),
        file_type=_number(values, "general.file_type"),
        template=_text(values, "tokenizer.chat_template"),
        metadata=tuple((key, _shown(value)) for key, value in values.items()),
    )


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""


def _vocabulary(values: dict[str, Any]) -> int:
    """Return how many tokens there are; llama.cpp reads past lists that are shorter than that."""
    tokens = values.get("tokenizer.ggml.tokens")
    if tokens is None:
        return 0
    if not isinstance(tokens, Count) or tokens.kind != STRING:
        raise ModelFileError("the vocabulary is no list of texts", code="inconsistent")
    for name in ("scores", "token_type"):
        beside = values.get(f"tokenizer.ggml.{name}", tokens)
        if not isinstance(beside, Count) or beside.items != tokens.items:
            raise ModelFileError(f"{tokens.items:,} tokens and another number of {name}", code="inconsistent")
    return tokens.items


def _number(values: dict[str, Any], key: str) -> int:
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else -1


def _shown(value: object) -> str:
    if isinstance(value, Count):
        return f"[{value.items:,}]"
    if isinstance(value, float):
        return f"{value:.8g}"
    text = str(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
