"""Fuzzy matching of commands: the typed letters in their order, beginnings of words first."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from app.store.search import fold

Marks = tuple[tuple[int, int], ...]


class Command(Struct, frozen=True):
    """Something that can be done: its id, its words, its keys, further words it is found by, its group."""

    id: str
    words: str
    keys: str = ""
    also: str = ""
    group: str = ""


def match(query: str, text: str) -> tuple[float, Marks] | None:
    """Return how well letters match a text (more is better) and where, None when they don't.

    Each word of the query must be found: as a whole, or letter by letter from beginnings of words on.
    """
    folded = fold(text)
    score, places = 0.0, set[int]()
    for word in fold(query).split():
        found = _whole(word, folded) or _letters(word, folded)
        if found is None:
            return None
        score += found[0]
        places |= found[1]
    return score - len(text) / 1000, _runs(sorted(places))


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


def best(query: str, commands: Iterable[Command]) -> list[tuple[Command, Marks]]:
    """Return the commands that match, the best first; all of them for an empty query."""
    found: list[tuple[float, int, Command, Marks]] = []
    for number, command in enumerate(commands):
        if not query.strip():
            found.append((0.0, number, command, ()))
        elif (matched := match(query, command.words)) is not None:
            found.append((-matched[0], number, command, matched[1]))
        elif command.also and (matched := match(query, f"{command.words} {command.also}")) is not None:
            found.append((1.0 - matched[0] / 100, number, command, ()))
    return [(command, marks) for _, _, command, marks in sorted(found, key=lambda item: item[:2])]
