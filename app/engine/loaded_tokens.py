"""The tokens of a loaded model, as llama.cpp has them."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from typing import Any

from app.engine.library import Library
from app.engine.token_list import TokenList

_UNUSED, _CONTROL, _USER_DEFINED, _UNKNOWN = 2, 8, 16, 1  # enum llama_token_attr
_SPECIAL = _CONTROL | _USER_DEFINED | _UNKNOWN
_SAMPLE = 997  # one in so many plain tokens is compared


class LoadedTokens:
    """Reads a native vocabulary, which lives as long as its model."""

    def __init__(self, library: Library, vocab: Any, size: int) -> None:
        self._library, self._vocab, self._size = library, vocab, size

    def all(self) -> tuple[list[str], list[int], list[int]]:
        """Return the token list of the model file, and the ids of special tokens and of unused ones."""
        texts = [
            text.decode("utf-8", "replace") for text in self._each("llama_vocab_get_text", ctypes.c_char_p)
        ]
        attributes = list(self._each("llama_vocab_get_attr", ctypes.c_int))
        special = [i for i, a in enumerate(attributes) if a & _SPECIAL]
        return texts, special, [i for i, a in enumerate(attributes) if a & _UNUSED]

    def agrees(self, listed: TokenList) -> bool:
        """Tell whether the loaded model has these very tokens; of those that are plain some are looked at."""
        if len(listed.texts) != self._size:
            return False
        special, unused = frozenset(listed.special), frozenset(listed.unused)
        text, attributes = (
            self._library.function(f"llama_vocab_get_{name}", [ctypes.c_void_p, ctypes.c_int32], result)
            for name, result in (("text", ctypes.c_char_p), ("attr", ctypes.c_int))
        )
        for i in (*listed.doubtful, *range(0, self._size, _SAMPLE)):
            kind = attributes(self._vocab, i)
            if (bool(kind & _SPECIAL), bool(kind & _UNUSED)) != (i in special, i in unused):
                return False
            if text(self._vocab, i).decode("utf-8", "replace") != listed.texts[i]:
                return False
        return True

    def _each(self, name: str, result: Any) -> Iterator[Any]:
        """Call a function with every token id, without giving Python's lock up 200,000 times."""
        get = ctypes.PyDLL(None, handle=self._library.api._lib._handle)[name]
        get.argtypes, get.restype = [ctypes.c_void_p, ctypes.c_int32], result
        return map(get, itertools.repeat(self._vocab), range(self._size))
