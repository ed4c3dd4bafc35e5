"""Which of the encodings from before UTF-8 some bytes are in: the one whose text takes the fewest bits.

A writing is a guess at how letters follow each other. Western letters stand between ASCII ones and seldom
beside each other, those of other alphabets never stand beside ASCII ones, and of thousands of signs few
hundred make up most of a text. Read in a wrong encoding, a text breaks these rules within some words. What
a byte then costs is rough: it was tried on the translated messages of some forty languages.
"""

from __future__ import annotations

import codecs
import math
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category

from app.reader.writings import ALPHABETS, ANY_WESTERN, CODES, COMMON, DOUBTS, LATIN, WESTERN

GUESSED = tuple(DOUBTS)
_MOST = 4096  # bytes that are looked at
_MOST_WORDS = 20_000
_LONGEST = 400  # bytes of a word, on both sides of its first letter beyond ASCII
_HIGH = re.compile(rb"[\x80-\xff]")
_STOPS = re.compile(rb"[\0-/:-?]")  # between words; never the second byte of a sign, as those above may be
_USUAL = -5.0  # bits in favour of the encoding that the system writes
# What is written under these names has more characters than they define; browsers read it so too.
_WIDER = {
    "ascii": "cp1252",
    "big5": "cp950",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "shift_jis": "cp932",
}
_USUAL_MARKS = "“”‘’«»‹›„‚–—…•°§©®™\xa0"
_RAISED, _OPENING = "¹²³", "¡¿"

# Bits, all of them for one character
_ASCII = 4.5
_NO_LETTER = 24.0  # a byte that means nothing, a control character
_OTHER_LETTER = 10.0  # one that the language doesn't have
_RARE_SIGN = 21.0


def guess(data: bytes, usual: str = "") -> str:
    """Return the encoding of bytes that aren't UTF-8; `usual` is the one that programs here write."""
    sample = _sample(data)
    usual = name_of(usual)
    latin, bits = _latin(sample, usual)
    found = {latin: bits}
    for encoding in ALPHABETS:
        found[encoding] = _alphabet(sample, encoding) + _doubt(encoding, usual)
    for encoding in CODES:
        found[encoding] = _signs(sample, encoding) + _doubt(encoding, usual)
    return min(found, key=lambda encoding: found[encoding])


def _sample(data: bytes) -> bytes:
    """The first words with bytes beyond ASCII, each once: what is repeated tells no more of its encoding."""
    words: dict[bytes, None] = {}
    length = at = 0
    for _ in range(_MOST_WORDS):
        high = _HIGH.search(data, at)
        if high is None or length > _MOST:
            break
        before = _STOPS.split(data[max(at, high.start() - _LONGEST) : high.start()])[-1]
        stop = _STOPS.search(data, high.start())
        at = stop.start() if stop else len(data)
        word = before + data[high.start() : min(at, high.start() + _LONGEST)]
        length += 0 if word in words else len(word)
        words[word] = None
    return b" ".join(words)


def name_of(encoding: str) -> str:
    """Return the name of the encoding that is meant by one, "" for one that isn't known."""
    try:
        found = codecs.lookup(encoding.strip() or "-").name
    except (LookupError, OSError):  # the latter where one wasn't loaded and can't be any more
        return ""
    return _WIDER.get(found, found)


def _doubt(encoding: str, usual: str) -> float:
    return _USUAL if encoding == usual and DOUBTS[encoding] else DOUBTS[encoding]


class _Form(NamedTuple):
    """What stands where in a text, and what that costs in any language."""

    ascii_: float  # bits
    places: Counter[tuple[str, float]]  # letters and marks beyond ASCII, with the bits of where they stand
    letters: Counter[str]
    pairs: Counter[tuple[str, str]]  # letters beside each other


def _form(text: str, joins: bool) -> _Form:
    """The form of a text whose letters stand between ASCII ones, or (not `joins`) never do."""
    form = _Form(_ASCII * sum(character < "\x80" for character in text), Counter(), Counter(), Counter())
    for before, character, after in _around(text):
        if not _is_letter(character):
            form.places[character, _of_mark(before, character, after)] += 1
            continue
        low = _low(character)
        form.letters[low] += 1
        if before > "\x7f" and before.isalpha():
            form.pairs[_low(before), low] += 1
        bits = _joined(before, after) if joins else _apart(before, after)
        if low != character and not before.isupper():
            bits += 12 if before.islower() else 2  # a capital within a word, or at its beginning
        form.places[low, bits] += 1
    return form


def _joined(before: str, after: str) -> float:
    if before.isalpha():
        return 1 if before < "\x80" else 0  # the latter is told by the pair
    return 4 if after.isalpha() else 3


def _apart(before: str, after: str) -> float:
    if any(one < "\x80" and one.isalpha() for one in (before, after)):
        return 8
    return 5 if before < "\x80" and after < "\x80" else 0  # few words are of one letter


def _low(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter


def _around(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each character beyond ASCII with its neighbours."""
    for before, character, after in zip(" " + text, text, text[1:] + " ", strict=False):
        if character > "\x7f":
            yield before, character, after


def _is_letter(character: str) -> bool:
    return category(character)[0] in "LM"  # marks are parts of letters


def _of_mark(before: str, mark: str, after: str) -> float:
    if mark == "\ufffd" or mark < "\xa0":
        return _NO_LETTER
    beside = [one > "\x7f" or one.isalpha() for one in (before, after)]
    if all(beside):
        return 2.0 if mark in "’·" else 14.0
    if mark in _RAISED or mark in _OPENING:
        return 3.0 if before.isalnum() == (mark in _RAISED) else 11.0
    if mark in _USUAL_MARKS:
        return 2.0 if any(beside) else 7.0
    return 11.0 if any(beside) else 7.0


def _latin(sample: bytes, usual: str) -> tuple[str, float]:
    """The likeliest encoding of Latin letters, and the bits of such a text.

    Among these a letter that comes again tells less each time: a text in several languages would else be
    taken for one in a language that happens to have all of their bytes.
    """
    likeliest: dict[str, float] = {}
    least = math.inf
    for encoding, languages in LATIN.items():
        form = _form(sample.decode(encoding, "replace"), joins=True)
        doubt = _doubt(encoding, usual)
        places = doubt + sum(_again(count) * bits for (_, bits), count in form.places.items())
        for letters in languages:
            ranks = _ranks(letters)
            differs = any(low in ranks and _differs(low, encoding) for low in form.letters)
            if letters not in WESTERN and not differs:
                continue  # what it has is the same in the Western encoding
            least = min(least, doubt + _all(form, letters))
            most = 7.0 if letters == ANY_WESTERN else _OTHER_LETTER
            told = sum(_again(n) * min(most, ranks.get(low, most)) for low, n in form.letters.items())
            likeliest[encoding] = min(likeliest.get(encoding, math.inf), places + told)
    return min(likeliest, key=lambda encoding: likeliest[encoding]), least


def _again(count: int) -> float:
    return math.log2(1 + count)


def _all(form: _Form, letters: str) -> float:
    """The bits of a text in a language that has these letters."""
    ranks = _ranks(letters)
    bits = form.ascii_ + sum(count * bits for (_, bits), count in form.places.items())
    for (before, low), count in form.pairs.items():
        has_both = letters != ANY_WESTERN and before in ranks and low in ranks
        bits += count * (2 if has_both else 6)
    return bits + sum(count * ranks.get(low, _OTHER_LETTER) for low, count in form.letters.items())


def _alphabet(sample: bytes, encoding: str) -> float:
    """The bits of a text in another alphabet."""
    form = _form(sample.decode(encoding, "replace"), joins=False)
    form.pairs.clear()  # as they should be
    return min(_all(form, letters) for letters in ALPHABETS[encoding])


def _signs(sample: bytes, encoding: str) -> float:
    """The bits of a text in Chinese, Japanese or Korean."""
    text = sample.decode(encoding, "replace")
    count: Counter[str] = Counter()
    bits = 0.0
    for before, sign, after in _around(text):
        count[sign] += 1
        if (before < "\x80" and before.isalpha()) or (after < "\x80" and after.isalpha()):
            bits += 3
    bits += _ASCII * (len(text) - count.total())
    return bits + sum(times * _of_sign(sign, encoding) for sign, times in count.items())


def _of_sign(sign: str, encoding: str) -> float:
    if sign == "\ufffd":
        return _NO_LETTER
    bits, common = COMMON[encoding]
    if sign in common:
        return bits
    code = int.from_bytes(sign.encode(encoding, "replace"))
    for first, last, least_trail, bits in CODES[encoding]:
        if first <= code <= last and code & 0xFF >= least_trail:
            return bits
    return _RARE_SIGN


@cache
def _ranks(letters: str) -> dict[str, float]:
    """The bits of letters that are given from the most to the least frequent (Zipf's law)."""
    all_ = sum(1 / rank for rank in range(2, len(letters) + 2))
    return {letter: math.log2(rank * all_) for rank, letter in enumerate(letters, 2)}


@cache
def _differs(letter: str, encoding: str) -> bool:
    return letter.encode(encoding, "replace") != letter.encode("cp1252", "ignore")
