"""Messages as rows: parts and usage as JSON text."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from msgspec.structs import asdict

from app.domain.chat import (
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
from app.domain.context import ContextChoices
from app.domain.generation import GenerationRecord, PromptPiece
from app.domain.options import ChatOptions

_T = TypeVar("_T")
_D = TypeVar("_D")
_KINDS: dict[str, type[Part]] = {
    "text": TextPart,
    "reasoning": ReasoningPart,
    "call": ToolCallPart,
    "result": ToolResultPart,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_FIELDS = {kind: frozenset(("kind", *kind.__struct_fields__)) for kind in _NAMES}

COLUMNS = (
    "id, chat_id, parent_id, role, status, parts, usage, created_at, effort, model, vocabulary, error,"
    " detail, record, edited"
)


def storable(text: str) -> str:
    """Return a text without halves of characters, which a store of text refuses."""
    return text.encode("utf-8", "replace").decode("utf-8")


def alike(one: tuple[Part, ...], other: tuple[Part, ...]) -> bool:
    """Whether parts are the same but for halves of characters, which no file keeps."""
    return one == other or _whole(one) == _whole(other)


def _whole(parts: tuple[Part, ...]) -> str:
    return storable(json.dumps([part_to_json(part) for part in parts], ensure_ascii=False))


def part_to_json(part: Part) -> dict[str, Any]:
    """Return a part as a JSON object with its `kind`."""
    return {"kind": _NAMES[type(part)], **asdict(part)}


def part_from_json(value: object) -> Part:
    """Return the part of a JSON object; raises ValueError when it isn't one, or holds what no part has."""
    name = value.get("kind") if isinstance(value, dict) else None
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is None or not isinstance(value, dict) or not value.keys() <= _FIELDS[kind]:
        raise ValueError("no part of a message")
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def _part_or_text(value: object) -> Part:
    try:
        return part_from_json(value)
    except ValueError:
        return TextPart(json.dumps(value, ensure_ascii=False), recovered=True)


def encode_parts(parts: tuple[Part, ...]) -> str:
    """Return parts as JSON text."""
    return _dump([part_to_json(part) for part in parts])


def encode_usage(usage: Usage | None) -> str | None:
    """Return usage as JSON text, None as None."""
    return None if usage is None else _dump(asdict(usage))


def encode_record(record: GenerationRecord | None) -> str | None:
    """Return a record as JSON text, None as None."""
    return None if record is None else _dump(msgspec.to_builtins(record))


def decode_record(text: str | None) -> GenerationRecord | None:
    """Return the record of JSON text; None when there is none that can be read."""
    return _decoded(text, GenerationRecord, None)


def encode_options(options: ChatOptions) -> str:
    """Return a chat's options as JSON text."""
    return _dump(msgspec.to_builtins(options))


def decode_options(text: str) -> ChatOptions:
    """Return the options of JSON text; the defaults when it can't be read."""
    return _decoded(text, ChatOptions, ChatOptions())


def encode_choices(choices: ContextChoices) -> str:
    """Return what was decided about a context as JSON text."""
    return _dump(msgspec.to_builtins(choices, order="sorted"))


def decode_choices(text: str) -> ContextChoices:
    """Return the decisions of JSON text; none when it can't be read."""
    return _decoded(text, ContextChoices, ContextChoices())


def encode_prompt(pieces: Sequence[PromptPiece]) -> bytes:
    """Return pieces compressed; a lone surrogate becomes U+FFFD, as in the prompt itself."""
    rows = [(storable(p.text), p.control, p.tokens) for p in pieces]
    return zlib.compress(msgspec.msgpack.encode(rows), 6)


def decode_prompt(data: bytes) -> tuple[PromptPiece, ...]:
    """Return the pieces of `encode_prompt`."""
    rows = msgspec.msgpack.decode(zlib.decompress(data), type=list[tuple[str, bool, tuple[int, ...]]])
    return tuple(PromptPiece(*row) for row in rows)


def _decoded(text: str | None, kind: type[_T], default: _D) -> _T | _D:
    try:
        return msgspec.convert(json.loads(text), kind) if text else default
    except (msgspec.MsgspecError, ValueError):
        return default


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
        storable(message.model),  # as its file is named, which need not be UTF-8
        storable(message.vocabulary),
        storable(message.error),
        storable(message.detail),
        encode_record(message.record),
        int(message.edited),
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
        usage=_decoded(row[6], Usage, None),
        created_at=row[7],
        effort=Effort(row[8]) if row[8] else None,
        model=row[9],
        vocabulary=row[10],
        error=row[11],
        detail=row[12],
        record=decode_record(row[13]),
        edited=bool(row[14]),
    )


def _decode_parts(text: str) -> tuple[Part, ...]:
    try:
        values = json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, list):
        return (TextPart(text, recovered=True),)
    return tuple(map(_part_or_text, values))


def _dump(value: object) -> str:
    # A lone surrogate from a paste can't be stored as UTF-8; JSON's escapes keep it.
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = json.dumps(value, separators=(",", ":"))
    return text
