"""Full-text search: folding, what FTS5 is asked, snippets with marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import cache

_BEFORE = 40
_SNIPPET = 160
_TRIGRAM = 3
_MARKDOWN = re.compile(r"^\s*(?:#{1,6}|[-*>|])\s|\|(?=\s|$)|-{3,}", re.MULTILINE)
_EMPHASIS = re.compile(r"\*\*|`+")
# Scripts written without spaces: each of their characters is indexed as a word, so that a phrase of them
# finds any stretch, one character long or more.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u303b\u3040-\u30ff\u3100-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
)


# Decomposed these would become other letters: kana with their marks, Hangul syllables.
_WHOLE = re.compile("[\u3041-\u30ff\uac00-\ud7a3]")
_LIGATURE = re.compile("[\u0132\u0133\ufb00-\ufb06]")
_ACCENT = re.compile("[\u0300-\u036f]")  # of Latin, Greek, Cyrillic: elsewhere a mark may be a vowel
# What Unicode doesn't take apart, and how it is written where a keyboard lacks it.
_WRITTEN = {
    **{"œ": "oe", "æ": "ae", "ß": "ss", "þ": "th", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h"},
    **{"ŧ": "t", "ı": "i", "ς": "σ", "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2212": "-"},
    **{"\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-"},
}
# What `searchable` makes longer or leaves out, once it is composed.
UNEVEN = re.compile("[ßẞÞþÆæŒœǢǣǼǽ\u0132\u0133\u1d2d\ua7f9\ufb00-\ufb06\U00010783\u0300-\u036f]")


class _Folded(dict[int, str]):
    """Characters to what stands for them, filled while it is used; for `str.translate`."""

    def __init__(self, folded: Callable[[str], str]) -> None:
        super().__init__()
        self._folded = folded

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._folded(chr(code))
        return folded


def searchable(text: str) -> str:
    """Return text as the index has it and queries ask: no accents, no case, letters as on any keyboard.

    It may be longer than `text` (œ is oe, ß is ss) or shorter.
    """
    return text.lower() if text.isascii() else composed(text).translate(_spelling())


def composed(text: str) -> str:
    """Return text with each letter and its marks as one character where there is one (NFC)."""
    return unicodedata.normalize("NFC", text)


@cache
def _spelling() -> _Folded:
    return _Folded(_spelled)


def _spelled(char: str) -> str:
    if char.isascii():
        return char.lower()
    if _WHOLE.match(char):
        return char
    if _ACCENT.match(char):
        return ""
    decomposed = unicodedata.normalize("NFKD", char)
    if _LIGATURE.match(char):
        return decomposed.lower()
    base = next((c for c in decomposed if not unicodedata.combining(c)), char).lower()[:1] or char
    return _WRITTEN.get(base, base)


def spaced(folded: str) -> str:
    """Return folded text with each character of an unspaced script standing alone."""
    return folded if folded.isascii() else _UNSPACED.sub(r" \1 ", folded)


def words_of(query: str) -> list[str]:
    """Return the folded words of a query."""
    clean = query.encode("utf-8", "replace").decode("utf-8")
    return [word for word in searchable(clean).replace("\0", " ").split() if word]


def word_query(words: list[str]) -> str:
    """Return the FTS5 expression for all words or their beginnings, "" when none has a letter or digit.

    Each word is quoted, so that nothing a user types is taken as an operator.
    """
    useful = [spaced(word) for word in words if any(char.isalnum() for char in word)]
    return " AND ".join(f"{_quoted(word)} *" for word in useful)


def part_query(words: list[str]) -> str:
    """Return the FTS5 expression for all words as parts of the text, "" when one is too short for it."""
    if any(len(word) < _TRIGRAM for word in words):
        return ""
    return " AND ".join(_quoted(word) for word in words)


def has_signs(words: list[str]) -> bool:
    """Whether a word holds more than letters and digits (c++, a.b): parts then find more exactly."""
    return any(not char.isalnum() for word in words for char in word)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def readable(text: str) -> str:
    """Return text without the signs of Markdown that say nothing in a line."""
    return _MARKDOWN.sub(" ", _EMPHASIS.sub("", text))


def snippet(text: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a stretch of `text` around the first word found, and where words stand in it."""
    plain = composed(" ".join(text.split()))
    folded = searchable(plain)
    places = [at for at in (_find(folded, word) for word in words) if at >= 0]
    first = _place(plain, min(places, default=0))
    start = max(0, first - _BEFORE)
    if start > 0:
        space = plain.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    shown = plain[start : start + _SNIPPET]
    head = "…" if start > 0 else ""
    tail = "…" if start + _SNIPPET < len(plain) else ""
    return head + shown + tail, _marks(shown, words, len(head))


def _place(plain: str, at: int) -> int:
    """Where in a text something stands whose place is known in what is searchable of it."""
    shift, table = 0, _spelling()
    for found in UNEVEN.finditer(plain):
        size, start = len(table[ord(found[0])]), found.start() + shift
        if at < start + size:
            return min(found.start(), at - shift)
        shift += size - 1
    return at - shift


def _places(shown: str) -> Sequence[int]:
    """Where each character of what is searchable of a text comes from; the last one is the end."""
    if UNEVEN.search(shown) is None:
        return range(len(shown) + 1)
    table = _spelling()
    return [at for at, char in enumerate(shown) for _ in table[ord(char)]] + [len(shown)]


def _find(folded: str, word: str) -> int:
    """The first place of a word: where a word begins with it, else anywhere; -1 when there is none."""
    return next(_beginnings(folded, word), folded.find(word))


def _beginnings(folded: str, word: str) -> Iterator[int]:
    """Where a word of the text begins with `word`; in a script without spaces, every place."""
    at = folded.find(word)
    while at >= 0:
        if at == 0 or not folded[at - 1].isalnum() or not word[0].isascii():
            yield at
        at = folded.find(word, at + len(word))


def _anywhere(folded: str, word: str) -> Iterator[int]:
    at = folded.find(word)
    while at >= 0:
        yield at
        at = folded.find(word, at + len(word))


def _marks(shown: str, words: list[str], offset: int) -> tuple[tuple[int, int], ...]:
    folded, places = searchable(shown), _places(shown)
    marks: list[tuple[int, int]] = []
    for word in words:
        for at in list(_beginnings(folded, word)) or list(_anywhere(folded, word)):
            # Half of a ligature is all of it, and an accent without a place of its own goes along.
            start, end = places[at], max(places[at + len(word) - 1] + 1, places[at + len(word)])
            marks.append((start + offset, end - start))
    return _merged(sorted(marks))


def _merged(marks: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, length in marks:
        if merged and start <= merged[-1][0] + merged[-1][1]:
            last, size = merged[-1]
            merged[-1] = (last, max(size, start + length - last))
        else:
            merged.append((start, length))
    return tuple(merged)
