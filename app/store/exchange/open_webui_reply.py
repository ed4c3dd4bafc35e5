"""A reply of Open WebUI as parts: from its list of output items, or from the folded blocks in its text."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator

from app.domain.chat import Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from app.store.exchange.building import Json, items, link, record, told, whole_json, words

# Reasoning and calls stand in the text, as the interface draws them; what they hold is escaped.
_OPENING = re.compile(r'<details type="(reasoning|tool_calls|code_interpreter)"([^<>]*)>')
_CLOSING = "</details>"
_SUMMARY = re.compile(r"\s*<summary>[^<]*</summary>")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)", re.MULTILINE)
_MOST_SOURCES = 100
_LATEST = 1e10  # seconds


def parts_of(message: Json, text: str, notes: list[str]) -> tuple[Part, ...]:
    """Return the parts of a reply whose text is `text`; what can't be read is named in `notes`."""
    parts = list(_of_items(items(message.get("output")), notes))
    if not any(isinstance(part, TextPart) for part in parts):
        # A text without items, or beside items that hold reasoning and calls alone.
        blocks = list(_of_text(text))
        parts += [part for part in blocks if not parts or isinstance(part, TextPart)]
    if sources := _sources(items(message.get("sources")) or items(message.get("citations"))):
        if parts and isinstance(last := parts[-1], TextPart):
            parts[-1] = TextPart(f"{last.text}\n\n{sources}")
        else:
            parts.append(TextPart(sources))
    return tuple(parts)


def text_of(value: object, notes: list[str]) -> str:
    """Return what a content says, a text or a list of parts; pictures are named in `notes`."""
    if isinstance(value, str):
        return words(value)
    texts = []
    for part in map(record, items(value)):
        if isinstance(part.get("text"), str):
            texts.append(words(part.get("text")))
        elif "image" in words(part.get("type")):
            notes.append("pictures")
            texts.append("[image]")
        elif part:
            notes.append("an unknown part")
            texts.append(whole_json(part))
    return "\n\n".join(filter(None, texts))


def _of_items(output: list[object], notes: list[str]) -> Iterator[Part]:
    names: dict[str, str] = {}
    for item in map(record, output):
        kind, call = words(item.get("type")), words(item.get("call_id")) or words(item.get("id"))
        if kind == "message":
            yield from _of_text(text_of(item.get("content"), notes))
        elif kind == "reasoning":
            thought = text_of(item.get("content"), notes) or text_of(item.get("summary"), notes)
            if thought.strip():
                yield ReasoningPart(thought.strip(), _duration(item))
        elif kind == "function_call":
            names[call] = words(item.get("name")) or "tool"
            yield ToolCallPart(call, names[call], told(item.get("arguments")) or "{}")
        elif kind == "function_call_output":
            yield ToolResultPart(call, names.get(call, "tool"), text_of(item.get("output"), notes))
        elif kind == "open_webui:code_interpreter":
            yield ToolCallPart(call, "python", words(item.get("code")), content_type="")
            if item.get("output"):
                yield ToolResultPart(call, "python", told(item.get("output")))
        elif item:
            notes.append(kind or "a step without a type")


def _of_text(text: str) -> Iterator[Part]:
    at, looked, fence = 0, 0, ""
    for opening in _OPENING.finditer(text):
        if opening.start() < looked:
            continue  # inside the block before
        fence = _fence_after(text, looked, opening.start(), fence)
        looked = opening.start()
        if fence:  # code that speaks of such a block
            continue
        end = text.find(_CLOSING, opening.end())
        if end < 0:
            break
        if before := text[at : opening.start()].strip():
            yield TextPart(before)
        yield from _block(opening[1], dict(_ATTRIBUTE.findall(opening[2])), text[opening.end() : end])
        at = looked = end + len(_CLOSING)
    if rest := text[at:].strip():
        yield TextPart(rest)


def _fence_after(text: str, start: int, end: int, fence: str) -> str:
    """The fence of the code that is open at the end of a stretch of text, "" for none."""
    for found in _FENCE.finditer(text, start, end):
        if not fence:
            fence = found[1]
        elif found[1].startswith(fence):
            fence = ""
    return fence


def _block(kind: str, attributes: dict[str, str], body: str) -> Iterator[Part]:
    body = html.unescape(_SUMMARY.sub("", body, count=1)).strip()
    if kind == "reasoning":
        lines = (line.removeprefix(">").removeprefix(" ") for line in body.split("\n"))
        yield ReasoningPart("\n".join(lines).strip(), _seconds(attributes.get("duration")))
        return
    given = {name: html.unescape(value) for name, value in attributes.items()}
    call, result = given.get("id", ""), _inside(given.get("result", "") or given.get("output", ""))
    if kind == "code_interpreter":
        name, arguments, content_type = "python", body, ""
    else:
        name, content_type = given.get("name") or "tool", "json"
        arguments = _inside(given.get("arguments", ""))
        result = result or body
    yield ToolCallPart(call, name, arguments or "{}", content_type=content_type)
    if result:
        yield ToolResultPart(call, name, result)


def _inside(text: str) -> str:
    """What a value of an attribute says: text is written as JSON in it."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return words(value) if isinstance(value, str) else text


def _duration(item: Json) -> float:
    began, ended = _seconds(item.get("started_at")), _seconds(item.get("ended_at"))
    return _seconds(item.get("duration")) or (_seconds(ended - began) if began and ended else 0.0)


def _seconds(value: object) -> float:
    if isinstance(value, str):
        return float(value) if re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", value) else 0.0
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) if 0 <= value < _LATEST else 0.0
    return 0.0


def _sources(sources: list[object]) -> str:
    """Return what the numbers in an answer refer to, a line each: each page or file that was found once."""
    found: dict[str, str] = {}
    for value in map(record, sources):
        source = record(value.get("source"))
        for place in range(max(1, len(items(value.get("document"))))):
            details = items(value.get("metadata"))
            detail = record(details[place]) if place < len(details) else {}
            key = words(detail.get("source")) or words(source.get("id")) or words(source.get("name"))
            own = words(detail.get("name"))
            others = words(source.get("name")) or key  # or what was searched for
            page = link(own, key) or link(own or others, words(source.get("url")))
            if key and len(found) < _MOST_SOURCES:
                found.setdefault(key, page or own or others)
    lines = (f"[{number}] {' '.join(text.split())}" for number, text in enumerate(found.values(), 1))
    return "  \n".join(lines)
