"""Going on from a reply that is there: what is kept of it and what is written on."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.chat import Message, Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart

_CUT_NOTE = "\n[The rest of this result was left out: {left} of {all} characters.]"


class Start(Struct, frozen=True):
    """Where a turn goes on: finished parts, and the last one that is still to be written on."""

    reply: tuple[Part, ...] = ()
    opened: TextPart | ReasoningPart | None = None


def continuation(message: Message, vocabulary: str) -> Start:
    """Go on where a reply was cut; sampled ids are kept for the model that sampled them."""
    parts = _own(message.parts, message.vocabulary == vocabulary)
    # What stands before a call was complete, also where the call itself is dropped.
    last = parts[-1] if parts and not isinstance(message.parts[-1], ToolCallPart) else None
    if isinstance(last, TextPart | ReasoningPart):
        return Start(parts[:-1], last)
    return Start(parts)


def from_reasoning(message: Message, text: str, vocabulary: str) -> Start:
    """Go on from reasoning that the user has rewritten; what came after it is left to the old version."""
    parts = _own(message.parts, message.vocabulary == vocabulary)
    places = [i for i, part in enumerate(parts) if isinstance(part, ReasoningPart)]
    kept = parts[: places[-1]] if places else ()
    seconds = sum(part.seconds for part in parts[-1:] if isinstance(part, ReasoningPart))
    return Start(kept, ReasoningPart(text, seconds))


def from_result(message: Message, vocabulary: str, limit: int | None) -> Start:
    """Go on with a tool result that was held back, whole or cut to `limit` characters."""
    parts = list(_own(message.parts, message.vocabulary == vocabulary))
    for place, part in enumerate(parts):
        if isinstance(part, ToolResultPart) and part.held:
            parts[place] = replace(part, held=False, text=_cut(part.text, limit))
    return Start(tuple(parts))


def with_answer(message: Message, text: str) -> tuple[Part, ...]:
    """Return the parts of a reply whose answer the user has rewritten."""
    parts = [part for part in message.parts if not _is_answer(part)]
    return (*parts, TextPart(text))


def _is_answer(part: Part) -> bool:
    return isinstance(part, TextPart) and part.is_answer


def _cut(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    return text[:limit] + _CUT_NOTE.replace("{left}", str(len(text) - limit)).replace("{all}", str(len(text)))


def _own(parts: Sequence[Part], own: bool) -> tuple[Part, ...]:
    """Drop the ids of another model's vocabulary, and calls without a result: the model would wait for it."""
    answered = {part.call_id for part in parts if isinstance(part, ToolResultPart)}
    kept = tuple(part for part in parts if not isinstance(part, ToolCallPart) or part.call_id in answered)
    if own:
        return kept
    return tuple(part if isinstance(part, ToolResultPart) else replace(part, tokens=()) for part in kept)
