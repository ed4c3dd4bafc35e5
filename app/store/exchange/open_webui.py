"""Open WebUI's export of chats: an array of objects, each with its history as a tree of messages."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator

import msgspec

from app.domain.attachment import MAX_TEXT, Attachment, FileKind, SectionUnit, estimate_tokens
from app.domain.chat import Message, MessageStatus, Part, ReasoningPart, Role, TextPart, Usage
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import Json, items, make, record, seconds, stable_id, words

# Reasoning stands in the text, as the interface draws it: quoted, in a folded block.
_DETAILS = re.compile(
    r'<details type="reasoning"([^>]*)>\s*(?:<summary>.*?</summary>)?(.*?)</details>\s*', re.DOTALL
)
_DURATION = re.compile(r'duration="(\d{1,9})"')


def is_open_webui(value: Json) -> bool:
    """Whether an object is a chat of Open WebUI's export, or the chat inside one."""
    inner = record(value.get("chat")) or value
    return isinstance(record(inner.get("history")).get("messages"), dict) or (
        "chat" in value and isinstance(inner.get("messages"), list)
    )


def read_open_webui(value: Json) -> WholeChat:
    """Return the chat of an object of the export."""
    inner = record(value.get("chat")) or value
    history = record(inner.get("history"))
    found = {name: record(m) for name, m in record(history.get("messages")).items()}
    if not found:
        found = _linear(items(inner.get("messages")))
    original = words(value.get("id")) or words(inner.get("id"))
    if not original:
        original = f"{inner.get('title')} {inner.get('timestamp')} {next(iter(found), '')}"
    chat_id, notes = stable_id(Source.OPEN_WEBUI, original), list[str]()
    instructions = words(record(inner.get("params")).get("system")) or words(inner.get("system"))
    messages = []
    for name, message in found.items():
        if message.get("role") == "system":
            instructions = instructions or words(message.get("content"))
        else:
            messages.append(_message(chat_id, name, message, notes))
    return make(
        Source.OPEN_WEBUI,
        original,
        value.get("title") or inner.get("title"),
        messages,
        created=seconds(value.get("created_at")) or seconds(inner.get("timestamp")),
        updated=seconds(value.get("updated_at")),
        leaf=_id(chat_id, words(history.get("currentId"))),
        instructions=instructions,
        pinned=value.get("pinned") is True,
        notes=notes,
    )


def _linear(messages: list[object]) -> dict[str, Json]:
    """The messages of an old export, without a tree, each below the one before."""
    found: dict[str, Json] = {}
    before: str | None = None
    for place, value in enumerate(messages):
        message = record(value)
        name = words(message.get("id")) or str(place)
        found[name] = {**message, "parentId": before}
        before = name
    return found


def _id(chat_id: str, name: str) -> str:
    return stable_id(Source.OPEN_WEBUI, chat_id, name)


def _message(chat_id: str, name: str, value: Json, notes: list[str]) -> Message:
    parent = words(value.get("parentId"))
    role = Role.USER if value.get("role") == "user" else Role.ASSISTANT
    text = _content(value.get("content"), notes)
    done = value.get("done") is not False
    return Message(
        _id(chat_id, name),
        chat_id,
        _id(chat_id, parent) if parent else None,
        role,
        tuple(_parts(text)) if role is Role.ASSISTANT else ((TextPart(text),) if text else ()),
        MessageStatus.DONE if done else MessageStatus.INTERRUPTED,
        _usage(record(value.get("usage")) or record(value.get("info"))),
        seconds(value.get("timestamp")),
        model=(words(value.get("modelName")) or words(value.get("model"))) if role is Role.ASSISTANT else "",
        attachments=tuple(_files(chat_id, name, items(value.get("files")), notes)),
    )


def _content(value: object, notes: list[str]) -> str:
    if isinstance(value, str):
        return words(value)
    texts = []
    for part in map(record, items(value)):
        if part.get("type") in ("text", None):
            texts.append(words(part.get("text")))
        else:
            notes.append("pictures")
            texts.append("[image]")
    return "\n\n".join(text for text in texts if text)


def _parts(text: str) -> Iterator[Part]:
    at = 0
    for match in _DETAILS.finditer(text):
        if before := text[at : match.start()].strip():
            yield TextPart(before)
        duration = _DURATION.search(match.group(1))
        lines = html.unescape(match.group(2)).split("\n")
        thought = "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)
        yield ReasoningPart(thought.strip(), float(duration.group(1)) if duration else 0.0)
        at = match.end()
    if rest := text[at:].strip():
        yield TextPart(rest)


def _usage(value: Json) -> Usage | None:
    prompt = value.get("prompt_tokens") or value.get("prompt_eval_count")
    generated = value.get("completion_tokens") or value.get("eval_count")
    try:
        return msgspec.convert({"prompt_tokens": prompt, "generated_tokens": generated}, Usage)
    except msgspec.ValidationError:
        return None


def _files(chat_id: str, name: str, files: list[object], notes: list[str]) -> Iterator[Attachment]:
    """The files whose text the export holds."""
    for place, value in enumerate(map(record, files)):
        inner = record(value.get("file")) or value
        text = words(record(inner.get("data")).get("content"))[:MAX_TEXT]
        title = words(value.get("name")) or words(inner.get("filename")) or "file"
        if not text:
            notes.append("files: the export holds their names only")
            continue
        data = text.encode()
        yield Attachment(
            stable_id(Source.OPEN_WEBUI, chat_id, name, place),
            title,
            FileKind.TEXT,
            len(data),
            hashlib.sha256(data).hexdigest(),
            text,
            SectionUnit.LINES,
            tokens=estimate_tokens(text),
        )
