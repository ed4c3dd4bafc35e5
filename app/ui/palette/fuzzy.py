"""Fuzzy matching of commands: the typed letters in their order, beginnings of words first; texts by words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct

from app.store.search import UNEVEN, composed, searchable

Marks = tuple[tuple[int, int], ...]

_KEPT = 300  # texts as they are searched: those of the help and of the settings
_TOGETHER = 10  # so often a word by itself

# A character with what may be written behind it as its own: accents, marks of kana, letters of Hangul.
_WITH_MARKS = re.compile("(?s:.)[\u0300-\u036f\u3099\u309a\u1160-\u11ff]*")


class Command(Struct, frozen=True):
    """Something that can be done: its id, its words, its keys, further words it is found by, its group.

    `place` says where it leads, where it has no keys; in `text` whole words are looked for, no letters.
    """

    id: str
    words: str
    keys: str = ""
    also: str = ""
    group: str = ""
    place: str = ""
    text: str = ""

    @property
    def end(self) -> str:
        """What stands at the end of its row."""
        return self.keys or self.place


def match(query: str, text: str, *, letters: bool = True) -> tuple[float, Marks] | None:
    """Return how well letters match a text (more is better) and where, None when they don't.

    Each word of the query must be found: as a whole, or letter by letter from beginnings of words on, unless
    `letters` is False.
    """
    folded, origins = _spelled(text)
    score, places = 0.0, set[int]()
    for word in searchable(query).split():
        found = _whole(word, folded) or (_letters(word, folded) if letters else None)
        if found is None:
            return None
        score += found[0]
        places.update(origin for place in found[1] for origin in origins[place])
    return score - len(text) / 1000, _runs(sorted(places))


def _spelled(text: str) -> tuple[str, Sequence[range]]:
    """Return what is searched of a text, and for each of its characters the places in the text it is of.

    Both characters of "oe" are of the œ, and an accent of its own goes with its letter.
    """
    if text.isascii() or (composed(text) == text and UNEVEN.search(text) is None):
        return searchable(text), [range(at, at + 1) for at in range(len(text))]
    spelled: list[str] = []
    origins: list[range] = []
    for found in _WITH_MARKS.finditer(text):
        spelled.append(searchable(found[0]))
        origins += [range(*found.span())] * len(spelled[-1])
    return "".join(spelled), origins


def _whole(word: str, folded: str) -> tuple[float, set[int]] | None:
    at = folded.find(word)
    best = at
    while at >= 0 and not _begins(folded, at):
        at = folded.find(word, at + 1)
    begins = at >= 0
    at = at if begins else best
    if at < 0 or (not begins and len(word) < 3):
        return None
    return len(word) * (3.0 if begins else 1.5) + (1.0 if at == 0 else 0.0), set(range(at, at + len(word)))


def _letters(word: str, folded: str) -> tuple[float, set[int]] | None:
    """Each letter begins a word or follows the letter before: "nc" finds "New chat"."""
    places: list[int] = []
    at = 0
    for letter in word:
        after = places[-1] + 1 if places else -1
        if 0 <= after < len(folded) and folded[after] == letter:
            places.append(after)
            continue
        at = max(at, after)
        while at < len(folded) and not (folded[at] == letter and _begins(folded, at)):
            at += 1
        if at == len(folded):
            return None
        places.append(at)
    return float(len(word)), set(places)


def _begins(folded: str, at: int) -> bool:
    return at == 0 or not folded[at - 1].isalnum()


def _runs(places: Iterable[int]) -> Marks:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return tuple(runs)


def _times(query: str, text: str) -> int:
    """How often the words of a query stand in a text, side by side more than apart; 0 when one doesn't."""
    folded, words = _searched(text), searchable(query).split()
    if any(_whole(word, folded) is None for word in words):
        return 0
    return sum(map(folded.count, words)) + _TOGETHER * folded.count(" ".join(words))


@lru_cache(_KEPT)
def _searched(text: str) -> str:
    return searchable(text)


def best(query: str, commands: Iterable[Command], *, letters: bool = True) -> list[tuple[Command, Marks]]:
    """Return the commands that match, the best first; all of them for an empty query.

    Words come before what else a command is found by, and that before its text.
    """
    found: list[tuple[float, int, Command, Marks]] = []
    for number, command in enumerate(commands):
        if not query.strip():
            found.append((0.0, number, command, ()))
        elif (matched := match(query, command.words, letters=letters)) is not None:
            found.append((-matched[0], number, command, matched[1]))
        elif command.also and (matched := match(query, f"{command.words} {command.also}")) is not None:
            found.append((1.0 - matched[0] / 100, number, command, ()))
        elif command.text and (times := _times(query, command.text)):
            found.append((2.0 - min(times, 999) / 1000, number, command, ()))
    return [(command, marks) for _, _, command, marks in sorted(found, key=lambda item: item[:2])]
