"""Jan's threads: a folder for each, with `thread.json` and a line for each message in `messages.jsonl`."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.attachment import Attachment
from app.domain.chat import (
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import (
    Json,
    items,
    make,
    record,
    seconds,
    stable_id,
    text_file,
    thinking,
    told,
    words,
)


def is_jan(value: Json) -> bool:
    """Whether an object is the messages of a thread, with the thread if it is known."""
    messages = items(value.get("messages"))
    return bool(messages) and all(record(m).get("object") == "thread.message" for m in messages[:3])


def read_jan(value: Json) -> WholeChat:
    """Return the chat of a thread; its messages follow one another."""
    thread = record(value.get("thread"))
    found = [record(message) for message in items(value.get("messages"))]
    original = words(found[0].get("thread_id")) or words(thread.get("id")) or words(found[0].get("id"))
    chat_id, notes = stable_id(Source.JAN, original), list[str]()
    assistant = record(next(iter(items(thread.get("assistants"))), None))
    instructions = words(assistant.get("instructions"))
    model = words(record(thread.get("model")).get("id")) or words(record(assistant.get("model")).get("id"))
    messages: list[Message] = []
    for place, message in enumerate(found):
        role = words(message.get("role"))
        parts = tuple(_parts(message, role, notes))
        if role == "system":
            instructions = (
                "\n\n".join(part.text for part in parts if isinstance(part, TextPart)) or instructions
            )
        elif role == "tool" and messages and messages[-1].role is Role.ASSISTANT:
            messages[-1] = messages[-1].with_(parts=(*messages[-1].parts, *parts))
        elif role in ("user", "assistant", "tool"):
            name = words(message.get("id")) or str(place)
            before = messages[-1].id if messages else None
            made = _message(chat_id, name, before, message)
            messages.append(
                made.with_(parts=parts, model=made.model or ("" if role == "user" else model or "Jan"))
            )
    return make(
        Source.JAN,
        original,
        thread.get("title"),
        messages,
        created=seconds(thread.get("created")) or seconds(thread.get("created_at")),
        updated=seconds(thread.get("updated")) or seconds(thread.get("updated_at")),
        leaf=messages[-1].id if messages else None,
        instructions=instructions,
        pinned=thread.get("isFavorite") is True or record(thread.get("metadata")).get("is_favorite") is True,
        notes=notes,
    )


def _message(chat_id: str, name: str, parent: str | None, message: Json) -> Message:
    """A message without its parts."""
    stopped = message.get("status") in ("stopped", "pending", "error")
    details = record(message.get("metadata"))
    return Message(
        stable_id(Source.JAN, chat_id, name),
        chat_id,
        parent,
        Role.USER if message.get("role") == "user" else Role.ASSISTANT,
        (),
        MessageStatus.INTERRUPTED if stopped else MessageStatus.DONE,
        created_at=seconds(message.get("created_at")),
        model=words(details.get("modelId")) or words(details.get("model")),
        attachments=tuple(_files(chat_id, name, items(details.get("inline_file_contents")))),
    )


def _files(chat_id: str, name: str, files: list[object]) -> Iterator[Attachment]:
    for place, file in enumerate(map(record, files)):
        if text := words(file.get("content")):
            title = words(file.get("name")) or "file"
            yield text_file(stable_id(Source.JAN, chat_id, name, place), title, text)


def _content(message: Json) -> list[Json]:
    content = message.get("content")
    if isinstance(content, str):
        return [{"type": "text", "text": {"value": content}}]
    return [record(part) for part in items(content)]


def _words_of(part: Json) -> str:
    text = part.get("text")
    return words(text) if isinstance(text, str) else words(record(text).get("value"))


def _parts(message: Json, role: str, notes: list[str]) -> Iterator[Part]:
    if role == "tool":
        text = "\n\n".join(filter(None, map(_words_of, _content(message))))
        yield ToolResultPart(words(message.get("tool_call_id")), "tool", text)
        return
    for part in _content(message):
        kind, text = words(part.get("type")), _words_of(part).strip()
        if kind == "reasoning" and text:
            yield ReasoningPart(text)
        elif kind == "tool_call":
            name = words(part.get("tool_name"))
            yield from _called(words(part.get("tool_call_id")), name, part.get("input"), part.get("output"))
        elif text:
            yield from thinking(text) if role == "assistant" else (TextPart(text),)
        elif "image" in kind:
            notes.append("pictures")
        elif part and kind != "text":
            notes.append(kind or "an unknown part")
    for value in map(record, items(record(message.get("metadata")).get("tool_calls"))):  # of older versions
        tool = record(value.get("tool"))
        function = record(tool.get("function"))
        given, answer = function.get("arguments"), value.get("response")
        yield from _called(words(tool.get("id")), words(function.get("name")), given, answer)


def _called(call: str, name: str, given: object, answer: object) -> Iterator[Part]:
    yield ToolCallPart(call, name or "tool", told(given) or "{}")
    if answer:
        yield ToolResultPart(call, name or "tool", told(answer))
