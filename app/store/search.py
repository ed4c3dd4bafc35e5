"""Full-text search: folding, what FTS5 is asked, snippets with marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
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


class _Folded(dict[int, str]):
    """Characters to their folded form, filled while it is used; for `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_char(chr(code))
        return folded


def fold(text: str) -> str:
    """Return text without accents and case, character for character as long as `text`."""
    return text.lower() if text.isascii() else text.translate(_table())


@cache
def _table() -> _Folded:
    return _Folded()


def _fold_char(char: str) -> str:
    """One character folded to one; what folds to several (ß, ligatures) keeps its first."""
    if char.isascii():
        return char.lower()
    if _WHOLE.match(char):
        return char
    decomposed = unicodedata.normalize("NFKD", char)
    base = next((c for c in decomposed if not unicodedata.combining(c)), char)
    return base.lower()[:1] or char


def spaced(folded: str) -> str:
    """Return folded text with each character of an unspaced script standing alone."""
    return folded if folded.isascii() else _UNSPACED.sub(r" \1 ", folded)


def words_of(query: str) -> list[str]:
    """Return the folded words of a query."""
    clean = query.encode("utf-8", "replace").decode("utf-8")
    return [word for word in fold(clean).replace("\0", " ").split() if word]


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
    plain = " ".join(text.split())
    folded = fold(plain)
    places = [at for at in (_find(folded, word) for word in words) if at >= 0]
    first = min(places, default=0)
    start = max(0, first - _BEFORE)
    if start > 0:
        space = plain.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    shown = plain[start : start + _SNIPPET]
    head = "…" if start > 0 else ""
    tail = "…" if start + _SNIPPET < len(plain) else ""
    return head + shown + tail, _marks(folded[start : start + _SNIPPET], words, len(head))


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


def _marks(folded: str, words: list[str], offset: int) -> tuple[tuple[int, int], ...]:
    marks: list[tuple[int, int]] = []
    for word in words:
        places = list(_beginnings(folded, word)) or list(_anywhere(folded, word))
        marks += [(at + offset, len(word)) for at in places]
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
