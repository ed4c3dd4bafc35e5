"""A chat as a file: Markdown to read, JSON with everything in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime

from msgspec.structs import asdict

from app.domain.chat import ChatSummary, Message, ReasoningPart, Role, TextPart, ToolCallPart, ToolResultPart
from app.store.codec import part_to_json

FORMAT = "alcove-chat"
VERSION = 1


def to_markdown(chat: ChatSummary, path: Sequence[Message]) -> str:
    """Return the shown path of a chat as Markdown, reasoning as a folded block."""
    lines = [f"# {chat.title}", ""]
    for message in path:
        lines += [f"## {_author(message)}", ""]
        for part in message.parts:
            if isinstance(part, TextPart):
                lines += [part.text, ""]
            elif isinstance(part, ReasoningPart):
                lines += ["<details><summary>Reasoning</summary>", "", part.text, "", "</details>", ""]
            elif isinstance(part, ToolCallPart):
                lines += [f"*{part.name}*: `{part.arguments}`", ""]
            elif isinstance(part, ToolResultPart):
                lines += [f"*Result*: `{part.text}`", ""]
    return "\n".join(lines).rstrip() + "\n"


def _author(message: Message) -> str:
    if message.role is Role.USER:
        return "You"
    effort = f" ({message.effort.value})" if message.effort else ""
    return f"{message.model or 'Assistant'}{effort}"


def to_json(chat: ChatSummary, messages: Sequence[Message]) -> str:
    """Return a chat with all its branches as JSON; times are ISO 8601 in UTC."""
    value = {
        "format": FORMAT,
        "version": VERSION,
        "id": chat.id,
        "title": chat.title,
        "created_at": _iso(chat.created_at),
        "updated_at": _iso(chat.updated_at),
        "leaf_id": chat.leaf_id,
        "messages": [_message(message) for message in messages],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _message(message: Message) -> dict[str, object]:
    return {
        "id": message.id,
        "parent_id": message.parent_id,
        "role": message.role.value,
        "status": message.status.value,
        "created_at": _iso(message.created_at),
        "effort": message.effort.value if message.effort else None,
        "model": message.model,
        "vocabulary": message.vocabulary,
        "error": message.error,
        "usage": asdict(message.usage) if message.usage else None,
        "parts": [part_to_json(part) for part in message.parts],
    }


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
