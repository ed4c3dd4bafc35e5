"""The one stream that feeds view, store, `alcove ask` and later the local API."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

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


class ChannelStarted(Struct, frozen=True):
    """A new message of the model began on this channel."""

    channel: Channel


class TextAdded(Struct, frozen=True):
    """Text of the open channel; `tokens` are the ids it was sampled as (may run ahead of the text).

    `recovered` says that it wasn't written as such: it is what is left of a malformed message.
    """

    channel: Channel
    text: str
    tokens: tuple[int, ...] = ()
    recovered: bool = False


class ChannelEnded(Struct, frozen=True):
    """The open message ended; `seconds` is how long it took."""

    channel: Channel
    seconds: float = 0.0


class ToolCallReady(Struct, frozen=True):
    """The model's call is complete and about to be run."""

    call: ToolCallPart


class ToolFinished(Struct, frozen=True):
    """A tool answered or failed."""

    result: ToolResultPart


class Repaired(Struct, frozen=True):
    """The model slipped and the parser mended it; `what` is a short code, for example `missing_channel`."""

    what: str


class Waiting(Struct, frozen=True):
    """Prefill under way, in tokens."""

    done: int
    total: int
    reused: int
    seconds_left: float | None


class PromptSent(Struct, frozen=True):
    """A generation begins with exactly this prompt; a tool loop sends several, each holding the last.

    `vocabulary` is what the ids are of that the reply has and gets: the loaded model's.
    """

    pieces: tuple[PromptPiece, ...]
    record: GenerationRecord
    vocabulary: str = ""


class RoomNeeded(Struct, frozen=True):
    """The turn does not fit the context; the map says what fills it."""

    context: ContextMap


class TurnEnded(Struct, frozen=True):
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
