"""Text to token ids and back, from the model file's own token list.

llama.cpp's tokenizer makes special tokens of a user's text, overflows the stack on long runs and splits
some scripts wrongly, so the ids are made here, with tiktoken and the o200k pattern.
"""

from __future__ import annotations

import codecs
import hashlib
import itertools
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

import regex  # type: ignore[import-untyped]
import tiktoken

from app.domain.errors import EngineError
from app.domain.generation import PromptPiece
from app.engine.protocol import whole_text

LONGEST_RUN = 1000  # characters; tiktoken's merging is quadratic in the length of a run
_CACHED_TOKENS = 1_000_000
_LONGEST_CHARACTER = 4  # bytes in UTF-8, so that no more tokens can hold a part of it
_SUFFIX = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
_UPPER, _LOWER = r"\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}", r"\p{Ll}\p{Lm}\p{Lo}\p{M}"
O200K_PATTERN = "|".join(  # tiktoken_ext/openai_public.py, o200k_base
    (
        rf"[^\r\n\p{{L}}\p{{N}}]?[{_UPPER}]*[{_LOWER}]+{_SUFFIX}",
        rf"[^\r\n\p{{L}}\p{{N}}]?[{_UPPER}]+[{_LOWER}]*{_SUFFIX}",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)
_MARKER = regex.compile(r"(<\|[^|<>]*\|>)")
# The three kinds of runs that the pattern above may take as one word, however long.
_RUNS = tuple(
    regex.compile(rf"(?<!{kind}){kind}{{{LONGEST_RUN + 1},}}+", regex.V1)
    for kind in (r"[\p{L}\p{M}]", r"[[^\s\p{L}\p{N}]\r\n]", r"\s")
)


class Vocabulary:
    """The tokens of a loaded model; `special` and `unused` are ids that ordinary text never becomes."""

    def __init__(self, texts: Sequence[str], special: Iterable[int], unused: Iterable[int] = ()) -> None:
        self.size = len(texts)
        self.special_ids = frozenset(special)
        self.special = {texts[i]: i for i in self.special_ids}
        self.fingerprint = fingerprint(texts)
        self._names = {i: name for name, i in self.special.items()}
        ranks, self._others = _ranks(texts, self.special_ids | frozenset(unused))
        if any(bytes((byte,)) not in ranks for byte in range(256)):
            raise EngineError("the vocabulary has no token for some byte", code="file_damaged")
        self._encoding = tiktoken.Encoding(
            "model", pat_str=O200K_PATTERN, mergeable_ranks=ranks, special_tokens={}
        )
        # Tiktoken keeps the table for pickling alone: 25 MB beside the copy that it computes with.
        self._encoding._mergeable_ranks = {}
        self._cache: OrderedDict[str, tuple[int, ...]] = OrderedDict()
        self._cached = 0

    def prompt(self, pieces: Iterable[PromptPiece]) -> list[int]:
        """Return the ids of a prompt; raises `EngineError` (bad_protocol) for what can't be one."""
        ids: list[int] = []
        for piece in pieces:
            if piece.tokens:
                ids.extend(self._given(piece.tokens))
            elif piece.control:
                ids.extend(self._control(piece.text))
            else:
                ids.extend(self.ordinary(piece.text))
        return ids

    def ordinary(self, text: str) -> tuple[int, ...]:
        """Return the ids of plain text; markers in it stay plain."""
        known = self._cache.get(text)
        if known is not None:
            self._cache.move_to_end(text)
            return known
        parts = cut_runs(whole_text(text))
        ids = tuple(i for part in parts for i in self._encoding.encode_ordinary(part))
        self._remember(text, ids)
        return ids

    def special_name(self, token: int) -> str | None:
        """Return the name of a special token, None for an ordinary one."""
        return self._names.get(token)

    def token_bytes(self, token: int) -> bytes:
        """Return the bytes that an ordinary token stands for."""
        value = self._others.get(token)
        return self._encoding.decode_single_token_bytes(token) if value is None else value

    def _given(self, tokens: tuple[int, ...]) -> tuple[int, ...]:
        for token in tokens:
            if not 0 <= token < self.size or token in self.special_ids:
                raise EngineError(f"token id {str(token)[:20]} can't stand in text", code="bad_protocol")
        return tokens

    def _control(self, text: str) -> list[int]:
        ids: list[int] = []
        for part in _MARKER.split(text):
            if part in self.special:
                ids.append(self.special[part])
            elif _MARKER.fullmatch(part):
                raise EngineError(f"no control token {part[:40]}", code="bad_protocol")
            elif part:
                ids.extend(self.ordinary(part))
        return ids

    def _remember(self, text: str, ids: tuple[int, ...]) -> None:
        cost = len(ids) + 1
        if cost > _CACHED_TOKENS // 2:
            return
        self._cache[text] = ids
        self._cached += cost
        while self._cached > _CACHED_TOKENS:
            _, old = self._cache.popitem(last=False)
            self._cached -= len(old) + 1


class TextStream:
    """Decodes sampled tokens one by one; the text of an item never ends in half a character.

    `before` are ids that were sampled right before: half a character at their end is completed.
    """

    def __init__(self, vocabulary: Vocabulary, before: Sequence[int] = ()) -> None:
        self._vocabulary = vocabulary
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        for token in before[-_LONGEST_CHARACTER:]:
            self.text(token)

    def text(self, token: int) -> tuple[str, bool]:
        """Return the text that this token completes, and whether it is special."""
        name = self._vocabulary.special_name(token)
        if name is None:
            return self._decoder.decode(self._vocabulary.token_bytes(token)), False
        self._decoder.reset()  # bytes left over never became a character
        return name, True


def cut_runs(text: str) -> list[str]:
    """Cut runs of letters, of punctuation and of space at `LONGEST_RUN` characters."""
    if len(text) <= LONGEST_RUN:
        return [text]
    parts = [text]
    for run in _RUNS:
        parts = [piece for part in parts for piece in _cut(run, part)]
    return parts


def fingerprint(texts: Sequence[str]) -> str:
    """Return a short name of a token list: the first 16 hex digits of its SHA-256."""
    lines = "\n".join((*texts, "")).encode("utf-8", "surrogatepass")
    return hashlib.sha256(lines).hexdigest()[:16]


def _cut(run: Any, text: str) -> list[str]:
    cuts = {0, len(text)}
    for match in run.finditer(text):
        cuts.update(range(match.start(), match.end(), LONGEST_RUN))
    places = sorted(cuts)
    return [text[a:b] for a, b in itertools.pairwise(places)]


def _ranks(texts: Sequence[str], apart: frozenset[int]) -> tuple[dict[bytes, int], dict[int, bytes]]:
    """Return the first id of every run of bytes, and the bytes of all ids that aren't among these."""
    values, ids = _values(texts), [i for i in range(len(texts)) if i not in apart]
    ids.reverse()  # so that the first is the one that stays
    ranks = dict(zip(map(values.__getitem__, ids), ids, strict=True))
    others = {i: texts[i].encode("utf-8", "replace") for i in apart}
    if len(ranks) != len(ids):
        others |= {i: values[i] for i in ids if ranks[values[i]] != i}
    return ranks, others


def _values(texts: Sequence[str]) -> list[bytes]:
    """Return the bytes that texts stand for, a letter for each."""
    letters = codecs.charmap_build(_byte_letters())
    try:
        whole = codecs.charmap_encode("".join(texts), "strict", letters)[0]  # at once: five times as fast
    except UnicodeEncodeError:  # a text that is no such letters, which then stands for itself
        return [_value(text, letters) for text in texts]
    ends = list(itertools.accumulate(map(len, texts)))
    return [whole[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _value(text: str, letters: Any) -> bytes:
    try:
        return codecs.charmap_encode(text, "strict", letters)[0]
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def _byte_letters() -> str:
    """Return the letter by which GPT-2 style vocabularies write each byte (openai/gpt-2 encoder.py)."""
    plain = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = itertools.count(256)
    return "".join(chr(byte if byte in plain else next(others)) for byte in range(256))
