"""llama.cpp's own page: `{conv, messages}` in JSON, or a line for the chat and one for each message in JSONL.

Each step of a reply (a call, its result, text) is a message of its own there, in a tree below one empty root.
Source: tools/ui/src/lib/types/database.d.ts of llama.cpp.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

import msgspec
from msgspec import Struct, field

from app.domain.attachment import Attachment
from app.domain.chat import Message, Part, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart, Usage
from app.domain.exchange import Source, WholeChat
from app.store.exchange.building import (
    Json,
    children_of,
    items,
    make,
    record,
    seconds,
    stable_id,
    text_file,
    whole_json,
    words,
)
from app.store.exchange.ways import Kind, walk


def is_llama_page(value: Json) -> bool:
    """Whether an object is a chat of the page's export."""
    return isinstance(value.get("conv"), dict) and isinstance(value.get("messages"), list)


class _Chat(Struct):
    """What is gathered while the nodes are walked."""

    chat_id: str
    nodes: dict[str, Json]
    messages: dict[str, Message] = field(default_factory=dict)
    of_node: dict[str, str] = field(default_factory=dict)  # the message that a node became a part of
    notes: list[str] = field(default_factory=list)


def read_llama_page(value: Json) -> WholeChat:
    """Return the chat of an object of the export."""
    conv = record(value.get("conv"))
    nodes: dict[str, Json] = {}
    for place, message in enumerate(map(record, items(value.get("messages")))):
        nodes.setdefault(words(message.get("id")) or str(place), message)
    original = words(conv.get("id")) or f"{conv.get('name')} {conv.get('lastModified')}"
    chat = _Chat(stable_id(Source.LLAMA_PAGE, original), nodes)
    walk(
        children_of({name: words(node.get("parent")) or None for name, node in nodes.items()}),
        lambda name: _kind(nodes[name]),
        partial(_question, chat),
        partial(_reply, chat),
    )
    instructions = (words(node.get("content")) for node in nodes.values() if node.get("role") == "system")
    return make(
        Source.LLAMA_PAGE,
        original,
        conv.get("name"),
        chat.messages.values(),
        updated=seconds(conv.get("lastModified")),
        leaf=_leaf(chat, words(conv.get("currNode"))),
        instructions=next((text for text in instructions if text.strip()), ""),
        notes=chat.notes,
    )


def _kind(node: Json) -> Kind:
    role = words(node.get("role"))
    if node.get("type") == "root" or role not in ("user", "assistant", "tool"):
        return Kind.NOTHING
    return Kind.QUESTION if role == "user" else Kind.STEP


def _question(chat: _Chat, name: str, parent: str | None) -> str:
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
    chat.messages[made.id] = made
    chat.of_node[name] = made.id
    return made.id


def _reply(chat: _Chat, way: tuple[str, ...], parent: str | None) -> str:
    message_id = stable_id(Source.LLAMA_PAGE, chat.chat_id, way[-1], "reply")
    if message_id in chat.messages:
        return message_id
    steps = [chat.nodes[name] for name in way]
    names: dict[str, str] = {}
    models = [model for step in steps if (model := words(step.get("model")))]
    chat.messages[message_id] = Message(
        message_id,
        chat.chat_id,
        parent,
        Role.ASSISTANT,
        tuple(part for step in steps for part in _parts(step, names, chat.notes)),
        usage=_usage(record(steps[-1].get("timings"))),
        created_at=seconds(steps[0].get("timestamp")),
        model=models[-1] if models else "llama.cpp",
    )
    chat.of_node[way[-1]] = message_id
    for name in way:
        chat.of_node.setdefault(name, message_id)
    return message_id


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
        names[call], arguments = words(function.get("name")) or "tool", function.get("arguments")
        given = words(arguments) if isinstance(arguments, str) else whole_json(arguments or {})
        yield ToolCallPart(call, names[call], given)


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


def _files(chat: _Chat, name: str, extra: list[object]) -> Iterator[Attachment]:
    """The files whose text the export holds."""
    for place, value in enumerate(map(record, extra)):
        title, text = words(value.get("name")) or "file", words(value.get("content"))
        if text:
            yield text_file(stable_id(Source.LLAMA_PAGE, chat.chat_id, name, place), title, text)
        elif "image" in words(value.get("type")).lower():
            chat.notes.append("pictures")
        else:
            chat.notes.append("files: the export holds their names only")


def _leaf(chat: _Chat, node: str) -> str | None:
    """The message shown last; a node that became no message stands for its nearest ancestor."""
    seen: set[str] = set()
    while node in chat.nodes and node not in chat.of_node and node not in seen:
        seen.add(node)
        node = words(chat.nodes[node].get("parent"))
    return chat.of_node.get(node)
