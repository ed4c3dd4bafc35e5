"""ChatGPT's data export, `conversations.json`: each chat a mapping of nodes, branches kept.

A reply of ours is the way of nodes from one question to the next: thoughts, calls, results and text. Where
the nodes branch inside a reply, each way is a reply of its own beside the others.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.chat import (
    Channel,
    Message,
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
    whole_json,
    words,
)
from app.store.exchange.chatgpt_marks import without_marks
from app.store.exchange.ways import Kind, Tree, walk

_SILENT = frozenset(("reasoning_recap", "model_editable_context"))


def is_chatgpt(value: Json) -> bool:
    """Whether an object is a chat of ChatGPT's export."""
    return isinstance(value.get("mapping"), dict)


def read_chatgpt(value: Json) -> WholeChat:
    """Return the chat of an object of the export."""
    nodes = {name: node for name, node in record(value.get("mapping")).items() if isinstance(node, dict)}
    original = words(value.get("conversation_id")) or words(value.get("id"))
    if not original:
        original = f"{value.get('title')} {value.get('create_time')} {next(iter(nodes), '')}"
    chat = Tree(stable_id(Source.CHATGPT, original), nodes)
    walk(chat, _kind, _question, _reply)
    return make(
        Source.CHATGPT,
        original,
        value.get("title"),
        chat.messages.values(),
        created=seconds(value.get("create_time")),
        updated=seconds(value.get("update_time")),
        leaf=chat.leaf(words(value.get("current_node"))),
        instructions=_instructions(nodes),
        pinned=value.get("is_starred") is True,
        notes=chat.notes,
    )


def _kind(node: Json) -> Kind:
    message = record(node.get("message"))
    role = words(record(message.get("author")).get("role"))
    if not _shown(message, role):
        return Kind.NOTHING
    return Kind.QUESTION if role == "user" else Kind.STEP


def _shown(message: Json, role: str) -> bool:
    if role not in ("user", "assistant", "tool"):
        return False
    if record(message.get("metadata")).get("is_visually_hidden_from_conversation") is True:
        return False
    content = record(message.get("content"))
    kind = words(content.get("content_type"))
    return kind not in _SILENT and kind != "user_editable_context" and bool(_anything(content))


def _anything(content: Json) -> object:
    texts = [part for part in items(content.get("parts")) if part not in ("", None)]
    return texts or content.get("text") or content.get("thoughts") or content.get("result")


def _question(chat: Tree, name: str, parent: str | None) -> str:
    message = record(chat.nodes[name].get("message"))
    text = _text(record(message.get("content")), chat.notes)
    names = [words(record(f).get("name")) for f in items(record(message.get("metadata")).get("attachments"))]
    if any(names):
        chat.notes.append("files: the export holds their names only")
        text = "\n\n".join(filter(None, [text, *(f"[{name}]" for name in names if name)]))
    parts = (TextPart(text),) if text else ()
    made = Message(
        stable_id(Source.CHATGPT, chat.chat_id, name),
        chat.chat_id,
        parent,
        Role.USER,
        parts,
        created_at=seconds(message.get("create_time")),
    )
    return chat.put(made, name)


def _reply(chat: Tree, way: tuple[str, ...], parent: str | None) -> str:
    """The reply that a way of nodes is; asked for again by each question that follows it."""
    message_id = stable_id(Source.CHATGPT, chat.chat_id, way[-1], "reply")
    if message_id in chat.messages:
        return message_id
    sources = [record(chat.nodes[name].get("message")) for name in way]
    models = [words(record(m.get("metadata")).get("model_slug")) for m in sources]
    made = Message(
        message_id,
        chat.chat_id,
        parent,
        Role.ASSISTANT,
        tuple(_parts(zip(way, sources, strict=True), chat.notes)),
        created_at=seconds(sources[0].get("create_time")),
        model=next((model for model in reversed(models) if model), "ChatGPT"),
    )
    return chat.put(made, *way)


def _parts(way: Iterator[tuple[str, Json]], notes: list[str]) -> Iterator[Part]:
    call = ""
    for name, message in way:
        author, content = record(message.get("author")), record(message.get("content"))
        kind, recipient = words(content.get("content_type")), words(message.get("recipient"))
        text = _text(content, notes)
        if not text:
            continue
        if author.get("role") == "tool":
            yield ToolResultPart(call or name, words(author.get("name")) or "tool", text)
        elif kind == "thoughts":
            yield ReasoningPart(text)
        elif recipient not in ("", "all"):
            call = name
            yield ToolCallPart(call, recipient, text, content_type="")
        elif kind == "code":
            language = words(content.get("language"))
            fence = "" if language in ("", "unknown") else language
            yield TextPart(f"```{fence}\n{text}\n```")
        elif text := without_marks(text, record(message.get("metadata"))).strip():
            commentary = words(message.get("channel")) == Channel.COMMENTARY.value
            yield TextPart(text, Channel.COMMENTARY if commentary else Channel.FINAL)


def _text(content: Json, notes: list[str]) -> str:
    kind = words(content.get("content_type"))
    if kind == "thoughts":
        thoughts = [record(thought) for thought in items(content.get("thoughts"))]
        pairs = [(words(t.get("summary")), words(t.get("content"))) for t in thoughts]
        return "\n\n".join("\n\n".join(filter(None, pair)) for pair in pairs).strip()
    texts = [_part_text(part, notes) for part in items(content.get("parts"))]
    text = "\n\n".join(part for part in texts if part)
    return text or words(content.get("text")) or words(content.get("result"))


def _part_text(part: object, notes: list[str]) -> str:
    if isinstance(part, str):
        return words(part)
    value = record(part)
    kind = words(value.get("content_type"))
    if "text" in value:
        return words(value.get("text"))
    if "image" in kind or "asset_pointer" in value:
        notes.append("pictures")
        return "[image]"
    notes.append(kind or "an unknown part")
    return f"[{kind}]" if kind else whole_json(value)


def _instructions(nodes: Json) -> str:
    """The custom instructions that this chat was held with."""
    for node in nodes.values():
        content = record(record(node.get("message")).get("content"))
        if content.get("content_type") == "user_editable_context":
            texts = (words(content.get("user_profile")), words(content.get("user_instructions")))
            return "\n\n".join(text.strip() for text in texts if text.strip())
    return ""
