"""Open WebUI's export of chats: an array of objects, each with its history as a tree of messages."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.domain.attachment import Attachment
from app.domain.chat import Message, MessageStatus, Role, TextPart, Usage
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import Json, items, make, record, seconds, stable_id, text_file, words
from app.store.exchange.open_webui_reply import parts_of, text_of


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
    text = text_of(value.get("content"), notes)
    if role is Role.ASSISTANT:
        parts = parts_of(value, text, notes)
        model = words(value.get("modelName")) or words(value.get("model"))
    else:
        parts, model = (TextPart(text),) if text else (), ""
    done = value.get("done") is not False
    return Message(
        _id(chat_id, name),
        chat_id,
        _id(chat_id, parent) if parent else None,
        role,
        parts,
        MessageStatus.DONE if done else MessageStatus.INTERRUPTED,
        _usage(record(value.get("usage")) or record(value.get("info"))),
        seconds(value.get("timestamp")),
        model=model,
        attachments=tuple(_files(chat_id, name, items(value.get("files")), notes)),
    )


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
        text = words(record(inner.get("data")).get("content"))
        title = words(value.get("name")) or words(inner.get("filename")) or "file"
        if not text:
            notes.append("files: the export holds their names only")
            continue
        yield text_file(stable_id(Source.OPEN_WEBUI, chat_id, name, place), title, text)
