"""A bounded reader of GGUF headers (ggml docs/gguf.md); it never loads a tensor and never trusts a number."""

from __future__ import annotations

import os
import struct
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo, TensorInfo

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_KEYS = 4096
_MAX_TENSORS = 65_536
_MAX_STRING = 1 << 20
_MAX_ARRAY = 4 << 20  # items; the token list of gpt-oss has 201,088
_MAX_HEADER = 512 << 20  # bytes
_MAX_DIMENSIONS = 4
_DEFAULT_ALIGNMENT = 32

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9

# ggml type -> (name, weights in a block, bytes of a block), ggml.h and ggml-common.h.
_TYPES = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
}

ARCHITECTURE = "gpt-oss"


class _Count(Struct, frozen=True):
    """In place of an array whose items the program doesn't need: how many there are."""

    items: int


class _Reader:
    """Reads little-endian values and refuses to go past the end of the file."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._left = min(size, _MAX_HEADER)
        self._whole = size

    @property
    def position(self) -> int:
        return self._stream.tell()

    def take(self, count: int) -> bytes:
        if count > self._left:
            code = "file_truncated" if count <= _MAX_STRING or self._whole < _MAX_HEADER else "bad_header"
            raise ModelFileError(f"the header ends at byte {self.position:,}", code=code)
        data = self._stream.read(count)
        if len(data) != count:
            raise ModelFileError(f"the file ends at byte {self.position:,}", code="file_truncated")
        self._left -= count
        return data

    def skip(self, count: int) -> None:
        if count > self._left:
            raise ModelFileError(f"an array reaches past byte {self._whole:,}", code="file_truncated")
        self._stream.seek(count, os.SEEK_CUR)
        self._left -= count

    def scalar(self, kind: str) -> Any:
        return struct.unpack("<" + kind, self.take(struct.calcsize("<" + kind)))[0]

    def string(self) -> str:
        length = self.scalar("Q")
        if length > _MAX_STRING:
            raise ModelFileError(f"a text of {length:,} bytes", code="bad_header")
        return self.take(length).decode("utf-8", "replace")

    def value(self, kind: int) -> Any:
        if kind in _SCALARS:
            return self.scalar(_SCALARS[kind])
        if kind == _STRING:
            return self.string()
        if kind == _ARRAY:
            return self._array()
        raise ModelFileError(f"value type {kind}", code="bad_header")

    def _array(self) -> _Count:
        kind, count = self.scalar("I"), self.scalar("Q")
        if count > _MAX_ARRAY:
            raise ModelFileError(f"an array of {count:,} items", code="bad_header")
        if kind in _SCALARS:
            self.skip(count * struct.calcsize("<" + _SCALARS[kind]))
        elif kind == _STRING:
            for _ in range(count):
                length = self.scalar("Q")
                if length > _MAX_STRING:
                    raise ModelFileError(f"a text of {length:,} bytes", code="bad_header")
                self.skip(length)
        else:
            raise ModelFileError(f"an array of type {kind}", code="bad_header")
        return _Count(count)


def read_header(path: Path) -> GgufInfo:
    """Return what the header of a GGUF file says.

    Raises `ModelFileError` with a code; reads at most 512 MB and bounds every count and length.
    """
    try:
        if path.is_dir():
            raise ModelFileError(str(path), code="is_folder")
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            return _read(path, _Reader(stream, size), size)
    except FileNotFoundError as error:
        raise ModelFileError(str(path), code="file_missing") from error
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


def check_gpt_oss(info: GgufInfo) -> None:
    """Raise `ModelFileError` (other_architecture) unless the file is a gpt-oss model."""
    if info.architecture != ARCHITECTURE:
        raise ModelFileError(f"architecture {info.architecture or 'unknown'}", code="other_architecture")


def _read(path: Path, reader: _Reader, size: int) -> GgufInfo:
    if size < 24 or reader.take(4) != _MAGIC:
        raise ModelFileError(str(path), code="not_gguf")
    version = reader.scalar("I")
    if version not in _VERSIONS:
        raise ModelFileError(f"GGUF version {version}", code="bad_header")
    tensor_count, key_count = reader.scalar("Q"), reader.scalar("Q")
    if tensor_count > _MAX_TENSORS or key_count > _MAX_KEYS:
        raise ModelFileError(f"{tensor_count:,} tensors, {key_count:,} keys", code="bad_header")
    values: dict[str, Any] = {}
    for _ in range(key_count):
        key = reader.string()
        if key in values:
            raise ModelFileError(f"key {key!r} twice", code="bad_header")
        values[key] = reader.value(reader.scalar("I"))
    tensors = _tensors(reader, tensor_count, values, size)
    return _info(path, size, values, tensors)


def _tensors(reader: _Reader, count: int, values: dict[str, Any], size: int) -> tuple[TensorInfo, ...]:
    alignment = values.get("general.alignment", _DEFAULT_ALIGNMENT)
    if not isinstance(alignment, int) or not 8 <= alignment <= 65_536 or alignment & (alignment - 1):
        raise ModelFileError(f"alignment {alignment!r}", code="bad_header")
    found: list[tuple[TensorInfo, int]] = []
    names: set[str] = set()
    for _ in range(count):
        tensor, offset = _tensor(reader)
        if tensor.name in names or offset % alignment:
            raise ModelFileError(f"tensor {tensor.name!r} twice or out of line", code="bad_header")
        names.add(tensor.name)
        found.append((tensor, offset))
    data = -(-reader.position // alignment) * alignment
    end = max((data + offset + tensor.size for tensor, offset in found), default=0)
    if end > size:
        raise ModelFileError(f"{end - size:,} of {end:,} bytes are missing", code="file_truncated")
    return tuple(tensor for tensor, _ in found)


def _tensor(reader: _Reader) -> tuple[TensorInfo, int]:
    name, dimensions = reader.string(), reader.scalar("I")
    if dimensions > _MAX_DIMENSIONS:
        raise ModelFileError(f"tensor {name!r} of {dimensions} dimensions", code="bad_header")
    shape = tuple(reader.scalar("Q") for _ in range(dimensions))
    kind, offset = reader.scalar("I"), reader.scalar("Q")
    if kind not in _TYPES:
        raise ModelFileError(f"tensor {name!r} of type {kind}", code="bad_header")
    label, block, block_size = _TYPES[kind]
    elements = prod(shape)
    if any(n == 0 for n in shape) or elements > 1 << 48 or offset > 1 << 50 or (shape and shape[0] % block):
        raise ModelFileError(f"tensor {name!r} of shape {shape}", code="bad_header")
    return TensorInfo(name, shape, label, elements // block * block_size), offset


def _info(path: Path, size: int, values: dict[str, Any], tensors: tuple[TensorInfo, ...]) -> GgufInfo:
    architecture = _text(values, "general.architecture")

    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}", 0)
        return value if isinstance(value, int) and not isinstance(value, bool) else 0

    head_count = number("attention.head_count")
    key_length = number("attention.key_length") or number("embedding_length") // max(head_count, 1)
    tokens = values.get("tokenizer.ggml.tokens")
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
        vocabulary_size=tokens.items if isinstance(tokens, _Count) else 0,
        parameters=sum(prod(tensor.shape) for tensor in tensors),
        tensors=tensors,
        licence=_text(values, "general.license"),
    )


def _text(values: dict[str, Any], key: str) -> str:
    value = values.get(key)
    return value if isinstance(value, str) else ""
