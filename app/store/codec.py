"""Messages as rows: parts and usage as JSON text."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.domain.chat import (
    Channel,
    Effort,
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
)

_KINDS: dict[str, type[Part]] = {
    "text": TextPart,
    "reasoning": ReasoningPart,
    "call": ToolCallPart,
    "result": ToolResultPart,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}

COLUMNS = (
    "id, chat_id, parent_id, role, status, parts, usage, created_at, effort, model, vocabulary, error, detail"
)


def part_to_json(part: Part) -> dict[str, Any]:
    """Return a part as a JSON object with its `kind`."""
    return {"kind": _NAMES[type(part)], **asdict(part)}


def part_from_json(value: dict[str, Any]) -> Part:
    """Return the part of a JSON object; raises KeyError, TypeError or ValueError when it isn't one."""
    fields = dict(value)
    kind = _KINDS[fields.pop("kind")]
    if "channel" in fields:
        fields["channel"] = Channel(fields["channel"])
    if "tokens" in fields:
        fields["tokens"] = tuple(fields["tokens"])
    return kind(**fields)


def encode_parts(parts: tuple[Part, ...]) -> str:
    """Return parts as JSON text."""
    return _dump([part_to_json(part) for part in parts])


def encode_usage(usage: Usage | None) -> str | None:
    """Return usage as JSON text, None as None."""
    return None if usage is None else _dump(asdict(usage))


def to_row(message: Message) -> tuple[object, ...]:
    """Return the values of COLUMNS."""
    return (
        message.id,
        message.chat_id,
        message.parent_id,
        message.role.value,
        message.status.value,
        encode_parts(message.parts),
        encode_usage(message.usage),
        message.created_at,
        message.effort.value if message.effort else None,
        message.model,
        message.vocabulary,
        message.error,
        message.detail,
    )


def from_row(row: tuple[Any, ...]) -> Message:
    """Return the message of a row of COLUMNS; parts that can't be read are kept as text."""
    return Message(
        id=row[0],
        chat_id=row[1],
        parent_id=row[2],
        role=Role(row[3]),
        status=MessageStatus(row[4]),
        parts=_decode_parts(row[5]),
        usage=Usage(**json.loads(row[6])) if row[6] else None,
        created_at=row[7],
        effort=Effort(row[8]) if row[8] else None,
        model=row[9],
        vocabulary=row[10],
        error=row[11],
        detail=row[12],
    )


def _decode_parts(text: str) -> tuple[Part, ...]:
    try:
        return tuple(part_from_json(value) for value in json.loads(text))
    except (KeyError, TypeError, ValueError):
        return (TextPart(text, recovered=True),)


def _dump(value: object) -> str:
    # A lone surrogate from a paste can't be stored as UTF-8; JSON's escapes keep it.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, separators=(",", ":"))
    return text
