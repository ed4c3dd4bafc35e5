"""Makes a tidy question one that a person might type: fillers, typing errors, dropped accents and words."""

from __future__ import annotations

import random
import re
import unicodedata
from typing import Any

ROWS = {"en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"), "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn")}
SMALL_WORDS = {
    "en": "a an the is are do does did to of in on for my it i me you can be this that with and or so please",
    "fr": "le la les un une des de du à au aux est en dans pour mon ma mes je il on tu vous ça ce et ou sur",
}
SMALL = {lang: frozenset(words.split()) for lang, words in SMALL_WORDS.items()}


def plain(text: str) -> str:
    """Drop the accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def neighbour(letter: str, lang: str, rng: random.Random) -> str:
    """A key beside a letter's key."""
    for row in ROWS[lang]:
        at = row.find(letter)
        if at >= 0:
            return row[min(max(at + rng.choice((-1, 1)), 0), len(row) - 1)]
    return letter


def mistype(word: str, lang: str, rng: random.Random) -> str:
    """One typing error in a word."""
    if len(word) < 4 or any(c.isdigit() for c in word):
        return word
    at, kind = rng.randrange(len(word) - 1), rng.random()
    if kind < 0.3:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind < 0.6:
        return word[:at] + word[at + 1 :]
    if kind < 0.75:
        return word[:at] + word[at] + word[at:]
    return word[:at] + neighbour(word[at], lang, rng) + word[at + 1 :]


def swap_same(text: str, groups: list[list[str]], rng: random.Random, rate: float) -> str:
    """Replace some words by others that mean the same."""
    padded = f" {text} "
    for group in groups:
        for word in group:
            if f" {word} " in padded and rng.random() < rate:
                padded = padded.replace(f" {word} ", f" {rng.choice(group)} ", 1)
                break
    return padded[1:-1]


def drop_words(words: list[str], lang: str, rng: random.Random) -> list[str]:
    """Leave out small words often and other words seldom, or keep little but the keywords."""
    if len(words) < 4:
        return words
    keyword_form = rng.random() < 0.15
    kept = [
        w
        for w in words
        if rng.random() > ((0.9 if keyword_form else 0.15) if w in SMALL[lang] else 0.04)
    ]  # fmt: skip
    if keyword_form and rng.random() < 0.4:
        rng.shuffle(kept)
    return kept if len(kept) >= 2 else words


def finish(text: str, lang: str, rng: random.Random) -> str:
    """Capitals and the mark at the end."""
    style = rng.random()
    if style < 0.5:
        text = text[:1].upper() + text[1:]
    elif style < 0.53:
        text = text.upper()
    elif style < 0.58:
        text = text.title()
    mark = rng.choice(("", "", "?", "?", ".", "!", "??", "...")) if text[-1:].isalnum() else ""
    return text + (" " if mark[:1] in ("?", "!") and lang == "fr" and rng.random() < 0.6 else "") + mark


def foreign(text: str, rng: random.Random) -> str:
    """A question in a language without lists of its own: at times an error, no accents, other marks."""
    words = text.split(" ")
    if rng.random() < 0.2:
        at = rng.randrange(len(words))
        words[at] = mistype(words[at], "en", rng)
    if len(words) > 4 and rng.random() < 0.1:
        del words[rng.randrange(len(words))]
    text = " ".join(words)
    if text.isascii() or rng.random() > 0.2 or any(ord(c) > 0x24F for c in text):
        return finish(text, "en", rng) if text.isascii() or rng.random() < 0.5 else marked(text, rng)
    return finish(plain(text), "en", rng)


def marked(text: str, rng: random.Random) -> str:
    """The text with a capital and the marks of its script."""
    marks = ("？", "。", "！") if any(0x3000 < ord(c) < 0xA000 for c in text) else ("؟",) * 2 + (".",)
    text = text[:1].upper() + text[1:]
    return text + rng.choice((*marks, "?", "")) if text[-1:].isalnum() else text


def noisy(text: str, lang: str, noise: dict[str, Any], rng: random.Random, strength: float = 1.0) -> str:
    """A question as a person might type it."""
    spec = noise[lang]
    text = swap_same(text, spec["same"], rng, 0.35 * strength)
    if rng.random() < 0.35 * strength:
        words = text.split(" ")
        if rng.random() < 0.6:
            words = drop_words(words, lang, rng)
        elif len(words) > 3:
            at = rng.randrange(len(words) - 1)
            words[at : at + 2] = reversed(words[at : at + 2])
        text = " ".join(words)
    if rng.random() < 0.3 * strength:
        text = rng.choice(spec["before"]) + text
    if rng.random() < 0.2 * strength:
        text += rng.choice(spec["after"])
    if rng.random() < 0.3 * strength:
        words = text.split(" ")
        for _ in range(rng.choice((1, 1, 2))):
            at = rng.randrange(len(words))
            words[at] = mistype(words[at], lang, rng)
        text = " ".join(words)
    if lang == "fr" and rng.random() < 0.25:
        text = plain(text)
    if rng.random() < 0.1:
        text = re.sub(r"['-]", rng.choice((" ", "")), text)
    return finish(text.strip() or "?", lang, rng)
