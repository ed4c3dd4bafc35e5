"""llama.cpp's own page: `{conv, messages}` in JSON, or a line for the chat and one for each message in JSONL.

Each step of a reply (a call, its result, text) is a message of its own there, in a tree below one empty root.
Source: tools/ui/src/lib/types/database.d.ts of llama.cpp.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from app.domain.attachment import Attachment
from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart, Usage
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import (
    Json,
    items,
    make,
    record,
    seconds,
    stable_id,
    text_file,
    told,
    words,
)
from app.store.exchange.ways import Kind, Tree, walk


def is_llama_page(value: Json) -> bool:
    """Whether an object is a chat of the page's export."""
    return isinstance(value.get("conv"), dict) and isinstance(value.get("messages"), list)


def read_llama_page(value: Json) -> WholeChat:
    """Return the chat of an object of the export."""
    conv = record(value.get("conv"))
    nodes: dict[str, Json] = {}
    for place, message in enumerate(map(record, items(value.get("messages")))):
        nodes.setdefault(words(message.get("id")) or str(place), message)
    original = words(conv.get("id")) or f"{conv.get('name')} {conv.get('lastModified')}"
    chat = Tree(stable_id(Source.LLAMA_PAGE, original), nodes)
    walk(chat, _kind, _question, _reply)
    instructions = (words(node.get("content")) for node in nodes.values() if node.get("role") == "system")
    return make(
        Source.LLAMA_PAGE,
        original,
        conv.get("name"),
        chat.messages.values(),
        updated=seconds(conv.get("lastModified")),
        leaf=chat.leaf(words(conv.get("currNode"))),
        instructions=next((text for text in instructions if text.strip()), ""),
        notes=chat.notes,
    )


def _kind(node: Json) -> Kind:
    role = words(node.get("role"))
    if node.get("type") == "root" or role not in ("user", "assistant", "tool"):
        return Kind.NOTHING
    return Kind.QUESTION if role == "user" else Kind.STEP


def _question(chat: Tree, name: str, parent: str | None) -> str:
    node = chat.nodes[name]
    text = words(node.get("content"))
    made = Message(
        stable_id(Source.LLAMA_PAGE, chat.chat_id, name),
        chat.chat_id,
        parent,
        Role.USER,
        (TextPart(text),) if text else (),
        created_at=seconds(node.get("timestamp")),
        attachments=tuple(_files(chat, name, items(node.get("extra")))),
    )
    return chat.put(made, name)


def _reply(chat: Tree, way: tuple[str, ...], parent: str | None) -> str:
    message_id = stable_id(Source.LLAMA_PAGE, chat.chat_id, way[-1], "reply")
    if message_id in chat.messages:
        return message_id
    steps = [chat.nodes[name] for name in way]
    names: dict[str, str] = {}
    models = [model for step in steps if (model := words(step.get("model")))]
    made = Message(
        message_id,
        chat.chat_id,
        parent,
        Role.ASSISTANT,
        tuple(part for step in steps for part in _parts(step, names, chat.notes)),
        usage=_usage(record(steps[-1].get("timings"))),
        created_at=seconds(steps[0].get("timestamp")),
        model=models[-1] if models else "llama.cpp",
    )
    return chat.put(made, *way)


def _parts(step: Json, names: dict[str, str], notes: list[str]) -> Iterator[Part]:
    text = words(step.get("content")).strip()
    if items(step.get("extra")):
        notes.append("files of answers")
    if step.get("role") == "tool":
        call = words(step.get("toolCallId"))
        yield ToolResultPart(call, names.get(call, "tool"), text)
        return
    thought = words(step.get("reasoningContent")) or words(step.get("thinking"))
    if thought.strip():
        yield ReasoningPart(thought.strip())
    if text:
        yield TextPart(text)
    for value in map(record, _calls(step.get("toolCalls"))):
        call, function = words(value.get("id")), record(value.get("function"))
        names[call] = words(function.get("name")) or "tool"
        yield ToolCallPart(call, names[call], told(function.get("arguments")) or "{}")


def _calls(value: object) -> list[object]:
    """The calls of a step: a list, or the same as text in JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return []
    return items(value)


def _usage(timings: Json) -> Usage | None:
    prompt, cached = timings.get("prompt_n"), timings.get("cache_n") or 0
    if not isinstance(prompt, int) or not isinstance(cached, int):
        return None
    try:
        return msgspec.convert(
            {"prompt_tokens": prompt + cached, "generated_tokens": timings.get("predicted_n")}, Usage
        )
    except msgspec.ValidationError:
        return None


def _files(chat: Tree, name: str, extra: list[object]) -> Iterator[Attachment]:
    """The files whose text the export holds."""
    for place, value in enumerate(map(record, extra)):
        title, text = words(value.get("name")) or "file", words(value.get("content"))
        if text:
            yield text_file(stable_id(Source.LLAMA_PAGE, chat.chat_id, name, place), title, text)
        elif "image" in words(value.get("type")).lower():
            chat.notes.append("pictures")
        else:
            chat.notes.append("files: the export holds their names only")
