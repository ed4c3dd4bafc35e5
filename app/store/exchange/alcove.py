"""Our own JSON: a chat with everything in it, which can be read back as it was.

Version 1 held no options, decisions, files, folder and pin; it is still read. Times are ISO 8601 in UTC.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from msgspec.structs import asdict, replace

from app.domain.attachment import Attachment
from app.domain.chat import ChatSummary, Effort, Message, MessageStatus, Part, Role, TextPart, Usage
from app.domain.context import ContextChoices
from app.domain.exchange import Source, WholeChat
from app.domain.generation import GenerationRecord
from app.domain.options import ChatOptions
from app.domain.times import dated
from app.settings.model import Settings
from app.store.codec import part_from_json, part_to_json
from app.store.exchange.building import Json, in_order, items, record, seconds, title_of, whole, words

FORMAT = "alcove-chat"
VERSION = 2
_T = TypeVar("_T")


def is_ours(value: Json) -> bool:
    """Whether an object is a chat of ours."""
    return value.get("format") == FORMAT


def to_json(found: WholeChat) -> str:
    """Return a chat with all its branches as JSON text."""
    chat = found.chat
    value = {
        "format": FORMAT,
        "version": VERSION,
        "id": chat.id,
        "title": chat.title,
        "created_at": _iso(chat.created_at),
        "updated_at": _iso(chat.updated_at),
        "leaf_id": chat.leaf_id,
        "pinned": chat.pinned,
        "folder": found.folder,
        "options": msgspec.to_builtins(found.options),
        "context": msgspec.to_builtins(found.choices, order="sorted"),
        "messages": [_message(message) for message in found.messages],
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _message(message: Message) -> Json:
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
        "detail": message.detail,
        "edited": message.edited,
        "usage": asdict(message.usage) if message.usage else None,
        "record": msgspec.to_builtins(message.record) if message.record else None,
        "parts": [part_to_json(part) for part in message.parts],
        "attachments": [msgspec.to_builtins(attachment) for attachment in message.attachments],
    }


def _iso(value: float) -> str:
    return datetime.fromtimestamp(dated(value), UTC).isoformat(timespec="microseconds")


def from_json(value: Json) -> WholeChat:
    """Return the chat of an object of ours; what of it can't be read is noted and left out.

    Raises ValueError for a newer version.
    """
    version = value.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise ValueError(f"version {version}, this program knows {VERSION}")
    chat_id, notes = words(value.get("id")), list[str]()
    if not chat_id:
        raise ValueError("a chat without an id")
    messages = in_order(_read_message(record(m), chat_id, notes) for m in items(value.get("messages")))
    ids = {message.id for message in messages}
    created = seconds(value.get("created_at"))
    leaf = words(value.get("leaf_id"))
    summary = ChatSummary(
        chat_id,
        title_of(value.get("title"), messages),
        created,
        seconds(value.get("updated_at"), created),
        leaf if leaf in ids else (messages[-1].id if messages else None),
        pinned=value.get("pinned") is True,
    )
    return WholeChat(
        summary,
        messages,
        _options(value.get("options"), notes),
        _converted(value.get("context"), ContextChoices, notes) or ContextChoices(),
        words(value.get("folder"))[:200],
        Source.ALCOVE,
        tuple(dict.fromkeys(notes)),
    )


def _options(value: object, notes: list[str]) -> ChatOptions:
    """A chat's own options; sampling values that can't be set here are left to the settings."""
    options = _converted(value, ChatOptions, notes) or ChatOptions()
    if options.sampling and _converted(asdict(options.sampling), Settings, []) is None:
        notes.append("Sampling")
        return replace(options, sampling=None)
    return options


def _read_message(value: Json, chat_id: str, notes: list[str]) -> Message:
    """Return a message; a field that can't be read has its default, a part that can't is kept as text."""
    attachments = (_converted(a, Attachment, notes) for a in items(value.get("attachments")))
    return Message(
        id=words(value.get("id")) or "?",
        chat_id=chat_id,
        parent_id=words(value.get("parent_id")) or None,
        role=_named(Role, value.get("role"), Role.USER, notes),
        parts=tuple(_read_part(part, notes) for part in items(value.get("parts"))),
        status=_ended(_named(MessageStatus, value.get("status"), MessageStatus.DONE, notes)),
        usage=_converted(value.get("usage"), Usage, notes),
        created_at=seconds(value.get("created_at")),
        effort=_named(Effort, value.get("effort"), None, notes),
        model=words(value.get("model")),
        vocabulary=words(value.get("vocabulary")),
        error=words(value.get("error")),
        detail=words(value.get("detail")),
        record=_converted(value.get("record"), GenerationRecord, notes),
        edited=value.get("edited") is True,
        attachments=tuple(_sound(a) for a in attachments if a is not None),
    )


def _read_part(value: object, notes: list[str]) -> Part:
    try:
        return part_from_json(value)
    except ValueError:
        notes.append("a part of a message")
        return TextPart(whole(json.dumps(value, ensure_ascii=False)), recovered=True)


def _sound(attachment: Attachment) -> Attachment:
    """An attachment whose parts lie within its text; else its text is kept whole."""
    ends = [section.end for section in attachment.sections]
    starts = [section.start for section in attachment.sections]
    fine = all(0 <= a <= b <= len(attachment.text) for a, b in zip(starts, ends, strict=True))
    chosen = attachment.chosen or ()
    if fine and all(0 <= place < len(ends) for place in chosen):
        return attachment
    return attachment.with_(sections=(), chosen=None)


def _ended(status: MessageStatus) -> MessageStatus:
    """Nothing that is read is still being written."""
    return MessageStatus.INTERRUPTED if status is MessageStatus.STREAMING else status


def _converted(value: object, kind: type[_T], notes: list[str]) -> _T | None:
    if value is None:
        return None
    try:
        return msgspec.convert(value, kind)
    except msgspec.MsgspecError:
        notes.append(kind.__name__)
        return None


def _named(kind: Callable[[Any], _T], value: object, default: Any, notes: list[str]) -> Any:
    if value is None:
        return default
    try:
        return kind(value)
    except ValueError:
        notes.append(str(value)[:40])
        return default
