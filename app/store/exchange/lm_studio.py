"""LM Studio's conversation files: a list of messages, each with versions; a reply is made of steps."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import (
    Json,
    items,
    make,
    record,
    seconds,
    stable_id,
    thinking,
    told,
    whole_json,
    words,
)


def is_lm_studio(value: Json) -> bool:
    """Whether an object is a conversation file of LM Studio."""
    messages = items(value.get("messages"))
    return bool(messages) and all("versions" in record(message) for message in messages[:3])


def read_lm_studio(value: Json) -> WholeChat:
    """Return the chat of a conversation file; what follows a message follows its chosen version."""
    created = seconds(value.get("createdAt"))
    original = f"{value.get('createdAt')} {value.get('name') if not value.get('createdAt') else ''}".strip()
    chat_id, notes = stable_id(Source.LM_STUDIO, original), list[str]()
    messages: list[Message] = []
    parent: str | None = None
    for place, entry in enumerate(map(record, items(value.get("messages")))):
        versions = [record(version) for version in items(entry.get("versions"))]
        chosen = entry.get("currentlySelected")
        following = parent
        for number, version in enumerate(versions):
            message = _message(chat_id, f"{place} {number}", version, parent, notes)
            if message is None:
                continue
            messages.append(message.with_(created_at=created + place if created else 0.0))
            if following == parent or number == chosen:
                following = message.id
        parent = following
    return make(
        Source.LM_STUDIO,
        original,
        value.get("name"),
        messages,
        created=created,
        leaf=parent,
        instructions=words(value.get("systemPrompt")),
        pinned=value.get("pinned") is True,
        notes=notes,
    )


def _message(chat_id: str, name: str, version: Json, parent: str | None, notes: list[str]) -> Message | None:
    role = words(version.get("role"))
    if role not in ("user", "assistant"):
        return None
    sender = words(record(version.get("senderInfo")).get("senderName"))
    if version.get("type") == "multiStep":
        parts = [part for step in map(record, items(version.get("steps"))) for part in _step(step, notes)]
    else:
        text = _text(items(version.get("content")), notes)
        parts = list(thinking(text)) if role == "assistant" else [TextPart(text)]
    return Message(
        stable_id(Source.LM_STUDIO, chat_id, name),
        chat_id,
        parent,
        Role.USER if role == "user" else Role.ASSISTANT,
        tuple(part for part in parts if not isinstance(part, TextPart) or part.text),
        model=sender if role == "assistant" else "",
    )


def _step(step: Json, notes: list[str]) -> Iterator[Part]:
    kind, content = words(step.get("type")), items(step.get("content"))
    if kind == "contentBlock":
        if record(step.get("style")).get("type") == "thinking":
            yield ReasoningPart(_text(content, notes))
            return
        calls = [record(c) for c in content if record(c).get("type") in ("toolCallRequest", "toolCallResult")]
        if text := _text([c for c in content if record(c) not in calls], notes):
            yield from thinking(text)
        for call in calls:
            yield _call(call)
    elif kind == "toolStatus":
        result = record(record(step.get("statusState")).get("status"))
        if text := words(result.get("result")):
            yield ToolResultPart(str(step.get("callId")), "tool", text)
    elif kind not in ("debugInfoBlock", "citationBlock"):
        notes.append(kind or "a step without a type")


def _call(call: Json) -> Part:
    call_id = str(call.get("toolCallRequestId") or call.get("callId") or call.get("toolCallId") or "")
    if call.get("type") == "toolCallResult":
        text = call.get("content")
        return ToolResultPart(call_id, "tool", words(text) if isinstance(text, str) else whole_json(text))
    return ToolCallPart(call_id, words(call.get("name")) or "tool", told(call.get("parameters")) or "{}")


def _text(content: list[object], notes: list[str]) -> str:
    texts = []
    for part in map(record, content):
        if part.get("type") == "text":
            texts.append(words(part.get("text")))
        elif part.get("type") == "file":
            notes.append("files: the export holds their names only")
            texts.append(f"[{words(part.get('fileIdentifier')) or 'file'}]")
        else:
            notes.append(words(part.get("type")) or "an unknown part")
    return "\n\n".join(text for text in texts if text)
