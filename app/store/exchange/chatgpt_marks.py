"""The marks in ChatGPT's answers for sources, names and pictures, which its own page draws: as Markdown.

A mark stands between U+E200 and U+E201, its parts divided by U+E202; older answers have 【1†source】. What it
stands for is in the message's `content_references`, each with the text that it is for, or in its `citations`.
"""

from __future__ import annotations

import json
import re

from app.store.exchange.building import Json, items, link, record, words

_ANY = re.compile("[\ue200-\ue206【]")
_MARK = re.compile(" ?(\ue200[^\ue200\ue201\n]*(?:\ue201|\\Z)|【[^【】\n]{1,200}】)")
_ALONE = re.compile("[\ue200-\ue206]")  # around words that have a source, or left of a broken mark


def without_marks(text: str, metadata: Json) -> str:
    """Return an answer's text with links, names and pictures in the place of its marks."""
    if not _ANY.search(text):
        return text
    meanings = _meanings(metadata)

    def told(found: re.Match[str]) -> str:
        mark = found[1]
        meaning = meanings.get(mark)
        if meaning is None:
            meaning = mark if mark.startswith("【") else _guessed(mark)
        if meaning.startswith("("):  # a source stands apart from the word before it
            return f" {meaning}"
        return found[0].replace(mark, meaning) if meaning else ""

    return _ALONE.sub("", _MARK.sub(told, text))


def _meanings(metadata: Json) -> dict[str, str]:
    """Return what each mark stands for, as far as the export tells."""
    found: dict[str, str] = {}
    for value in map(record, items(metadata.get("content_references"))):
        for mark in _MARK.finditer(words(value.get("matched_text"))):
            meaning = words(value.get("alt")).strip() or _sources(value)
            if meaning or mark[1].startswith("\ue200"):
                found.setdefault(mark[1], meaning)
    for value in map(record, items(metadata.get("citations"))):
        source = record(value.get("metadata"))
        extra, page = record(source.get("extra")), _link(source)
        if page:
            mark_text = f"【{extra.get('cited_message_idx')}†{words(extra.get('evidence_text'))}】"
            found.setdefault(mark_text, f"({page})")
    return found


def _sources(value: Json) -> str:
    """Return links to the pages of a reference, or the name of its file, in brackets."""
    pages = [record(item) for item in items(value.get("items"))] or [value]
    links = list(filter(None, map(_link, pages))) or [words(value.get("name"))]
    return f"({', '.join(dict.fromkeys(links))})" if links[0] else ""


def _link(source: Json) -> str:
    return link(words(source.get("attribution")) or words(source.get("title")), words(source.get("url")))


def _guessed(mark: str) -> str:
    """What a mark says by itself: a name is in it, a source's own number tells nobody anything."""
    kind, _, rest = mark.strip("\ue200\ue201").partition("\ue202")
    if kind != "entity":
        return ""
    try:
        names = [words(name) for name in items(json.loads(rest))]
    except (ValueError, RecursionError):
        names = re.findall(r'"([^"]*)"', rest)
    return next(filter(None, names[1:2] + names[:1]), "")
