"""The one stream that feeds view, store, `alcove ask` and later the local API."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.chat import Channel, ToolCallPart, ToolResultPart, Usage


class EndReason(StrEnum):
    """Why a turn ended."""

    DONE = "done"
    STOPPED = "stopped"
    LENGTH = "length"
    CONTEXT = "context"
    TOOL_LIMIT = "tool_limit"
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
class TurnEnded:
    """The last delta of a turn."""

    reason: EndReason
    usage: Usage


Delta = (
    ChannelStarted | TextAdded | ChannelEnded | ToolCallReady | ToolFinished | Repaired | Waiting | TurnEnded
)
