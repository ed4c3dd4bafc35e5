"""A bounded reader of GGUF headers (ggml docs/gguf.md); it never loads a tensor and never trusts a number.

What it reads is bounded too: at most 128 MB of header, 4,096 keys, 65,536 tensors and a million texts, so
that no file keeps it busy for long.
"""

from __future__ import annotations

import os
import stat
import struct
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo, TensorInfo
from app.library.gguf_types import HIGHEST_PLAUSIBLE, TYPES

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_KEYS = 4096
_MAX_TENSORS = 65_536
_MAX_STRING = 1 << 20
_MAX_KEY = 65_535  # bytes, docs/gguf.md
_MAX_NAME = 63  # bytes of a tensor's name, GGML_MAX_NAME - 1
_MAX_ARRAY = 4 << 20  # numbers
_MAX_TEXTS = 1 << 20  # in all arrays together; gpt-oss has 201,088 tokens and 446,189 merges
_MAX_HEADER = 128 << 20  # bytes
_MAX_DIMENSIONS = 4
_MAX_ELEMENTS = 1 << 48


_MAX_SHOWN = 400  # characters of a value kept to be shown
_DEFAULT_ALIGNMENT = 32
_CHUNK = 256 * 1024

_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_LENGTH = 8  # bytes of the length before a text

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


class _Count(Struct, frozen=True):
    """In place of an array whose items the program doesn't need: how many there are, of which type."""

    items: int
    kind: int


class _Reader:
    """Reads little-endian values by the chunk and refuses to go past the end of the file."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream = stream
        self._whole = size
        self._end = min(size, _MAX_HEADER)
        self._data, self._start, self._at = b"", 0, 0  # a chunk, its place in the file, the place in it
        self._texts = 0

    @property
    def position(self) -> int:
        """Where in the file the next value lies, in bytes."""
        return self._start + self._at

    def take(self, count: int) -> bytes:
        """Return the next bytes."""
        if self._at + count > len(self._data):
            self._fill(count)
        self._at += count
        return self._data[self._at - count : self._at]

    def skip(self, count: int) -> None:
        """Pass over bytes without reading them."""
        self._check(count)
        self._at += count
        if self._at > len(self._data):
            self._start, self._data, self._at = self._stream.seek(self.position), b"", 0

    def scalar(self, kind: str) -> Any:
        """Return the next number."""
        layout = "<" + kind
        return struct.unpack(layout, self.take(struct.calcsize(layout)))[0]

    def text(self, longest: int) -> bytes:
        """Return the next text."""
        length = self.scalar("Q")
        if length > longest:
            raise ModelFileError(f"a text of {length:,} bytes", code="bad_header")
        return self.take(length)

    def name(self, longest: int, what: str) -> str:
        """Return the name of a key or a tensor: not empty, UTF-8."""
        raw = self.text(longest)
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            raise ModelFileError(f"the name of a {what} is not UTF-8", code="bad_header") from error
        if not text:
            raise ModelFileError(f"a {what} without a name", code="bad_header")
        return text

    def value(self, kind: int) -> Any:
        """Return the next value of a key; an array is only counted."""
        if kind in _SCALARS:
            return self.scalar(_SCALARS[kind])
        if kind == _STRING:
            return self.text(_MAX_STRING).decode("utf-8", "replace")
        if kind == _ARRAY:
            return self._array()
        raise ModelFileError(f"value type {kind}", code="bad_header")

    def _array(self) -> _Count:
        kind, count = self.scalar("I"), self.scalar("Q")
        if kind not in _SCALARS and kind != _STRING:
            raise ModelFileError(f"an array of type {kind}", code="bad_header")
        if count > _MAX_ARRAY:
            raise ModelFileError(f"an array of {count:,} items", code="bad_header")
        if kind == _STRING:
            self._skip_texts(count)
        else:
            self.skip(count * struct.calcsize("<" + _SCALARS[kind]))
        return _Count(count, kind)

    def _skip_texts(self, count: int) -> None:
        self._texts += count
        if self._texts > _MAX_TEXTS:
            raise ModelFileError(f"{self._texts:,} texts in arrays", code="bad_header")
        self._check(count * _LENGTH)  # before the loop: a small file can't make a long one
        unpack = struct.Struct("<Q").unpack_from
        for _ in range(count):
            if self._at + _LENGTH > len(self._data):
                self._fill(_LENGTH)
            (length,) = unpack(self._data, self._at)
            if length > _MAX_STRING:
                raise ModelFileError(f"a text of {length:,} bytes", code="bad_header")
            self._at += _LENGTH
            if self._at + length > len(self._data):
                self.skip(length)
            else:
                self._at += length

    def _check(self, count: int) -> None:
        """Raise `ModelFileError` unless so many bytes follow."""
        if count <= self._end - self.position:
            return
        if self._whole > _MAX_HEADER:
            raise ModelFileError(f"a header of more than {_MAX_HEADER:,} bytes", code="bad_header")
        missing = self.position + count - self._whole
        raise ModelFileError(
            f"the header at byte {self.position:,} needs {missing:,} bytes more than the file has",
            code="file_truncated",
        )

    def _fill(self, count: int) -> None:
        """Have `count` bytes in the chunk."""
        self._check(count)
        rest = self._data[self._at :]
        more = self._stream.read(max(_CHUNK, count - len(rest)))
        self._start, self._data, self._at = self.position, rest + more, 0
        if len(self._data) < count:  # the file shrank while it was read
            raise ModelFileError(f"the file ends at byte {self.position:,}", code="file_truncated")


def read_header(path: Path) -> GgufInfo:
    """Return what the header of a GGUF file says; raises `ModelFileError` with a code."""
    try:
        with open_model(path) as stream:
            return read_stream(stream, os.fstat(stream.fileno()).st_size, path)
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


def open_model(path: Path) -> BinaryIO:
    """Open a model file for reading; raises `ModelFileError`.

    What isn't an ordinary file is refused: to open a pipe waits for a writer, a device never ends.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ModelFileError(str(path), code="is_folder")
        if not stat.S_ISREG(mode):
            raise ModelFileError(f"{path}: not an ordinary file", code="not_gguf")
        # Without O_NONBLOCK a pipe that took the file's place meanwhile would still be waited for.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        return os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0)), "rb")
    except FileNotFoundError as error:
        raise ModelFileError(str(path), code="file_missing") from error
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: {error}", code="file_unreadable") from error


def read_stream(stream: BinaryIO, size: int, path: Path) -> GgufInfo:
    """Return what a header says; `size` is the file's, in bytes. Raises `ModelFileError`."""
    reader = _Reader(stream, size)
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
        key = reader.name(_MAX_KEY, "key")
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


def _tensors(reader: _Reader, count: int, alignment: int, size: int) -> tuple[TensorInfo, ...]:
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


def _tensor(reader: _Reader) -> tuple[TensorInfo, int]:
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
    if not isinstance(tokens, _Count) or tokens.kind != _STRING:
        raise ModelFileError("the vocabulary is no list of texts", code="inconsistent")
    for name in ("scores", "token_type"):
        beside = values.get(f"tokenizer.ggml.{name}", tokens)
        if not isinstance(beside, _Count) or beside.items != tokens.items:
            raise ModelFileError(f"{tokens.items:,} tokens and another number of {name}", code="inconsistent")
    return tokens.items


def _number(values: dict[str, Any], key: str) -> int:
    value = values.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else -1


def _shown(value: object) -> str:
    if isinstance(value, _Count):
        return f"[{value.items:,}]"
    if isinstance(value, float):
        return f"{value:.8g}"
    text = str(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
