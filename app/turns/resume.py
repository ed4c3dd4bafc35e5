"""Going on from a reply that is there: what is kept of it and what is written on."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from app.domain.chat import Message, Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart

_CUT_NOTE = "\n[The rest of this result was left out: {left} of {all} characters.]"


class Start(Struct, frozen=True):
    """Where a turn goes on: finished parts, and the last one that is still to be written on.

    Their ids are of the `vocabulary`; `TurnRequest.suited` drops them where another one is loaded by then.
    """

    reply: tuple[Part, ...] = ()
    opened: TextPart | ReasoningPart | None = None
    vocabulary: str = ""


def continuation(message: Message) -> Start:
    """Go on where a reply was cut; a call that was cut is left to the old version, to be made anew."""
    parts = _finished(message.parts)
    if parts and _is_recovered(parts[-1]):
        return Start(parts[:-1], vocabulary=message.vocabulary)
    # What stands before a call was complete, also where the call itself is dropped.
    last = parts[-1] if parts and not _ends_in_call(message) else None
    if isinstance(last, TextPart | ReasoningPart):
        return Start(parts[:-1], last, message.vocabulary)
    return Start(parts, vocabulary=message.vocabulary)


def from_reasoning(message: Message, text: str) -> Start:
    """Go on from reasoning that the user has rewritten; what came after it is left to the old version."""
    parts = _finished(message.parts)
    places = [i for i, part in enumerate(parts) if isinstance(part, ReasoningPart)]
    kept = parts[: places[-1]] if places else ()
    seconds = sum(part.seconds for part in parts[-1:] if isinstance(part, ReasoningPart))
    return Start(kept, ReasoningPart(text, seconds), message.vocabulary)


def from_result(message: Message, limit: int | None) -> Start:
    """Go on with a tool result that was held back, whole or cut to `limit` characters."""
    parts = list(_finished(message.parts))
    for place, part in enumerate(parts):
        if isinstance(part, ToolResultPart) and part.held:
            parts[place] = replace(part, held=False, text=_cut(part.text, limit))
    return Start(tuple(parts), vocabulary=message.vocabulary)


def with_answer(message: Message, text: str) -> tuple[Part, ...]:
    """Return the parts of a reply whose answer the user has rewritten."""
    parts = [part for part in message.parts if not _is_answer(part)]
    return (*parts, TextPart(text))


def _ends_in_call(message: Message) -> bool:
    """Whether a call was the last that the model wrote, run or not."""
    last = message.parts[-1]
    if isinstance(last, ToolCallPart):
        return True
    # One that was cut leaves no part, or text without a mark in a reply of an earlier version.
    cut = message.record is not None and message.record.repairs[-1:] == ("truncated_call",)
    return cut and not _is_answer(last) and not any(map(_is_recovered, message.parts))


def _is_recovered(part: Part) -> bool:
    return isinstance(part, TextPart) and part.recovered


def _is_answer(part: Part) -> bool:
    return isinstance(part, TextPart) and part.is_answer


def _cut(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    return text[:limit] + _CUT_NOTE.replace("{left}", str(len(text) - limit)).replace("{all}", str(len(text)))


def _finished(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Drop calls without a result: the model would wait for it."""
    answered = {part.call_id for part in parts if isinstance(part, ToolResultPart)}
    return tuple(part for part in parts if not isinstance(part, ToolCallPart) or part.call_id in answered)
