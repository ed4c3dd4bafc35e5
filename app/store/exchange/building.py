"""What all readers share: values of unknown shape, stable ids, a tree of messages that holds together."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from app.domain.attachment import MAX_TEXT, Attachment, FileKind, SectionUnit, estimate_tokens
from app.domain.chat import ChatSummary, Message, Part, ReasoningPart, TextPart
from app.domain.exchange import Source, WholeChat
from app.domain.options import ChatOptions
from app.domain.times import LATEST

Json = dict[str, Any]
_LONGEST_TITLE = 200
_LONGEST_JSON = 1_000_000  # characters
_THOUGHT = re.compile(
    r"\s*(?:<think>(.*?)</think>"
    r"|<\|channel\|>analysis<\|message\|>(.*?)(?:<\|end\|>)?<\|start\|>assistant<\|channel\|>final<\|message\|>)",
    re.DOTALL,
)


def stable_id(source: Source, *names: object) -> str:
    """Return the id that the same thing of another program always gets: importing twice finds it."""
    text = "\n".join([source.value, *map(str, names)])
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def record(value: object) -> Json:
    """Return a value that shall be an object, {} for anything else."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[Any]:
    """Return a value that shall be a list, [] for anything else."""
    return value if isinstance(value, list) else []


def words(value: object) -> str:
    """Return a value that shall be text, "" for anything else."""
    return whole(value) if isinstance(value, str) else ""


def whole_json(value: object) -> str:
    """Return something of unknown shape as text, so that nothing is lost."""
    return words(json.dumps(value, ensure_ascii=False))[:_LONGEST_JSON]


def told(value: object) -> str:
    """Return what a tool was given or answered: text as it is, anything else as JSON, "" for nothing."""
    return words(value) if isinstance(value, str) else whole_json(value) if value else ""


def text_file(file_id: str, name: str, text: str) -> Attachment:
    """Return a file of which an export holds the text."""
    text = text[:MAX_TEXT]
    data = text.encode()
    digest = hashlib.sha256(data).hexdigest()
    lines, tokens = SectionUnit.LINES, estimate_tokens(text)
    return Attachment(file_id, name, FileKind.TEXT, len(data), digest, text, lines, tokens=tokens)


def thinking(text: str) -> tuple[Part, ...]:
    """Return a reply whose reasoning stands in its text, between tags or as gpt-oss writes it, as parts."""
    found = _THOUGHT.match(text)
    if found is None:
        return (TextPart(text),)
    thought, answer = (found[1] or found[2] or "").strip(), text[found.end() :].strip()
    parts: list[Part] = [ReasoningPart(thought)] if thought else []
    return (*parts, TextPart(answer)) if answer or not parts else tuple(parts)


def link(name: str, address: str) -> str:
    """Return a link to a page of the web in Markdown, "" where the address is none."""
    if not re.match(r"https?://[^\s<>]+\Z", address):
        return ""
    escaped = re.sub(r"[][\\]", lambda found: f"\\{found[0]}", " ".join(name.split()))
    return f"[{escaped or address}](<{address}>)"


def whole(text: str) -> str:
    """Return a text without lone surrogates, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def seconds(value: object, default: float = 0.0) -> float:
    """Return a time in seconds since the epoch, from seconds, milliseconds, or ISO 8601 text.

    One that no calendar of ours takes, before 1970 or after 2100, is the default.
    """
    try:
        if isinstance(value, str):
            found = datetime.fromisoformat(value).timestamp()
            return found if 0 <= found <= LATEST else default
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf:
            found = float(value)
            while found > LATEST:  # so large a number of seconds is one of milliseconds
                found /= 1000.0
            return found
    except (ValueError, OverflowError, OSError):
        pass
    return default


def title_of(value: object, messages: Sequence[Message]) -> str:
    """Return a title on one line; without one, the beginning of the first message."""
    title = " ".join(words(value).split())[:_LONGEST_TITLE]
    if title:
        return title
    first = next((m.text for m in messages if m.text.strip()), "")
    return " ".join(first.split())[:48] or "Chat"


def in_order(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Return messages with parents before children; one whose parent is missing begins a branch.

    Messages that are each other's ancestors are cut apart; of two with the same id the first counts.
    """
    known: dict[str, Message] = {}
    for message in messages:
        known.setdefault(message.id, message)
    done: dict[str, Message] = {}
    for start in known:
        way: list[str] = []
        seen: set[str] = set()
        at: str | None = start
        while at is not None and at in known and at not in done and at not in seen:
            seen.add(at)
            way.append(at)
            at = known[at].parent_id
        for name in reversed(way):
            message = known[name]
            parent = message.parent_id if message.parent_id in done else None
            done[name] = message.with_(parent_id=parent)
    return tuple(done.values())


def make(
    source: Source,
    original: object,
    title: object,
    messages: Iterable[Message],
    *,
    created: float = 0.0,
    updated: float = 0.0,
    leaf: str | None = None,
    instructions: str = "",
    pinned: bool = False,
    notes: Iterable[str] = (),
) -> WholeChat:
    """Return a chat of another program; its messages carry the chat's id already."""
    found = in_order(messages)
    times = [m.created_at for m in found if m.created_at > 0]
    began = created or (min(times) if times else 0.0)
    ended = updated or (max(times) if times else began)
    ids = {message.id for message in found}
    return WholeChat(
        ChatSummary(
            stable_id(source, original),
            title_of(title, found),
            began,
            max(began, ended),
            leaf if leaf in ids else (found[-1].id if found else None),
            pinned=pinned,
        ),
        tuple(m if m.created_at > 0 else m.with_(created_at=began) for m in found),
        ChatOptions(instructions=instructions),
        source=source,
        notes=tuple(dict.fromkeys(notes)),
    )


def children_of(parents: Mapping[str, str | None]) -> dict[str | None, list[str]]:
    """Return the children of each, in the order they stand in; None has the roots."""
    found: dict[str | None, list[str]] = {}
    for name, parent in parents.items():
        found.setdefault(parent if parent in parents and parent != name else None, []).append(name)
    return found
