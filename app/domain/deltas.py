"""The one stream that feeds view, store, `alcove ask` and later the local API."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.chat import Channel, ToolCallPart, ToolResultPart, Usage
from app.domain.context import ContextMap
from app.domain.generation import GenerationRecord, PromptPiece


class EndReason(StrEnum):
    """Why a turn ended."""

    DONE = "done"
    STOPPED = "stopped"
    LENGTH = "length"
    CONTEXT = "context"
    TOOL_LIMIT = "tool_limit"
    TOOL_RESULT = "tool_result"  # a result is too large; the user is asked
    REPETITION = "repetition"  # the model went round in circles
    NO_ROOM = "no_room"  # the prompt does not fit; nothing was generated
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ChannelStarted:
    """A new message of the model began on this channel."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class TextAdded:
    """Text of the open channel; `tokens` are the ids it was sampled as (may run ahead of the text)."""

    channel: Channel
    text: str
    tokens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelEnded:
    """The open message ended; `seconds` is how long it took."""

    channel: Channel
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class ToolCallReady:
    """The model's call is complete and about to be run."""

    call: ToolCallPart


@dataclass(frozen=True, slots=True)
class ToolFinished:
    """A tool answered or failed."""

    result: ToolResultPart


@dataclass(frozen=True, slots=True)
class Repaired:
    """The model slipped and the parser mended it; `what` is a short code, for example `missing_channel`."""

    what: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Prefill under way, in tokens."""

    done: int
    total: int
    reused: int
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class PromptSent:
    """A generation begins with exactly this prompt; a tool loop sends several, each holding the last."""

    pieces: tuple[PromptPiece, ...]
    record: GenerationRecord


@dataclass(frozen=True, slots=True)
class RoomNeeded:
    """The turn does not fit the context; the map says what fills it."""

    context: ContextMap


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The last delta of a turn."""

    reason: EndReason
    usage: Usage


Delta = (
    ChannelStarted
    | TextAdded
    | ChannelEnded
    | ToolCallReady
    | ToolFinished
    | Repaired
    | Waiting
    | PromptSent
    | RoomNeeded
    | TurnEnded
)
