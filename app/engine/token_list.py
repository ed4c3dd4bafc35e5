"""The tokens as a model's file lists them: they are read from it while native code reads the rest."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from app.domain.errors import ModelFileError
from app.system.gguf_values import ARRAY, ValueReader, open_model

_TOKENS, _TYPES = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"
_INT32 = 5
_NORMAL, _UNKNOWN, _CONTROL, _USER_DEFINED, _UNUSED = 1, 2, 3, 4, 5  # enum llama_token_type
_SPECIAL = frozenset((_UNKNOWN, _CONTROL, _USER_DEFINED))
# llama.cpp makes control tokens of what is named like one, such as <|im_end|>, </s>, [EOS] or _<EOT>.
_LIKE_MARKERS = "<", "["


class TokenList(Struct, frozen=True):
    """The texts of all tokens, and the ids of special ones and of those that stand for nothing.

    `doubtful` are the ids that llama.cpp could see otherwise than the file does.
    """

    texts: list[str]
    special: list[int]
    unused: list[int]
    doubtful: list[int]


def read_token_list(path: Path) -> TokenList | None:
    """Return the tokens of a GGUF file; None where it lists them in another way than gpt-oss's do."""
    try:
        with open_model(path) as stream:
            found = _lists(ValueReader(stream, os.fstat(stream.fileno()).st_size), path)
    except (ModelFileError, OSError, ValueError):
        return None  # llama.cpp says what is wrong with it
    if found is None:
        return None
    texts, types = [raw.decode("utf-8", "replace") for raw in found[0]], found[1]
    if len(texts) != len(types) or not all(texts):  # llama.cpp names those that are empty
        return None
    odd = [i for i, kind in enumerate(types) if kind != _NORMAL]
    angle, square = _LIKE_MARKERS
    like = [i for i, text in enumerate(texts) if angle in text or square in text]
    return TokenList(
        texts,
        [i for i in odd if types[i] in _SPECIAL],
        [i for i in odd if types[i] == _UNUSED],
        sorted({*odd, *like}),
    )


def _lists(reader: ValueReader, path: Path) -> tuple[list[bytes], tuple[int, ...]] | None:
    """Return the texts and the types, in whatever order they stand; what follows them isn't read."""
    _, keys = reader.begin(path)
    texts: list[bytes] | None = None
    types: tuple[int, ...] | None = None
    for _ in range(keys):
        key, kind = reader.key(), reader.scalar("I")
        if kind == ARRAY and key == _TOKENS:
            texts = reader.texts()
        elif kind == ARRAY and key == _TYPES:
            types = reader.numbers(_INT32)
        else:
            reader.value(kind)
        if texts is not None and types is not None:
            return texts, types
    return None
