"""Full-text search: folding, the FTS5 query, snippets with marks."""

from __future__ import annotations

import unicodedata

_BEFORE = 40
_SNIPPET = 160
_TRIGRAM = 3


def fold(text: str) -> str:
    """Return text without accents and case, character for character as long as `text` where possible."""
    return "".join(_fold_char(char) for char in text)


def _fold_char(char: str) -> str:
    """One character folded to one; what folds to several (ß, ligatures) keeps its first."""
    if char.isascii():
        return char.lower()
    decomposed = unicodedata.normalize("NFKD", char)
    base = next((c for c in decomposed if not unicodedata.combining(c)), char)
    return base.lower()[:1] or char


def words_of(query: str) -> list[str]:
    """Return the folded words of a query."""
    return [word for word in fold(query).replace("\0", " ").split() if word]


def fts_query(words: list[str]) -> str:
    """Return the FTS5 expression that asks for all words of three characters and more, "" for none.

    Each word is quoted, so that nothing a user types is taken as an operator.
    """
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in words if len(word) >= _TRIGRAM)


def short_words(words: list[str]) -> list[str]:
    """Return the words that the trigram index can't find."""
    return [word for word in words if len(word) < _TRIGRAM]


def like_pattern(word: str) -> str:
    """Return the LIKE pattern (escape character backslash) for a part of a text."""
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def snippet(text: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a stretch of `text` around the first word found, and where words stand in it."""
    plain = " ".join(text.split())
    folded = fold(plain)
    places = [at for at in (folded.find(word) for word in words) if at >= 0]
    first = min(places, default=0)
    start = max(0, first - _BEFORE)
    if start > 0:
        space = plain.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    shown = plain[start : start + _SNIPPET]
    head = "…" if start > 0 else ""
    tail = "…" if start + _SNIPPET < len(plain) else ""
    return head + shown + tail, _marks(folded[start : start + _SNIPPET], words, len(head))


def _marks(folded: str, words: list[str], offset: int) -> tuple[tuple[int, int], ...]:
    marks: list[tuple[int, int]] = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            marks.append((at + offset, len(word)))
            at = folded.find(word, at + len(word))
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
