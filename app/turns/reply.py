"""Folds the deltas of a turn into the message that is shown and stored."""

from __future__ import annotations

from msgspec.structs import replace

from app.domain.chat import (
    Channel,
    Message,
    MessageStatus,
    Part,
    ReasoningPart,
    TextPart,
    ToolResultPart,
    Usage,
    without_ids,
)
from app.domain.deltas import (
    ChannelEnded,
    ChannelStarted,
    Delta,
    EndReason,
    PromptSent,
    Repaired,
    RoomNeeded,
    TextAdded,
    ToolCallReady,
    ToolFinished,
    TurnEnded,
)
from app.domain.errors import AppError
from app.turns.written import Written

MOST_REPAIRS = 100  # kept of one reply
_STATUS = {
    EndReason.DONE: MessageStatus.DONE,
    EndReason.STOPPED: MessageStatus.STOPPED,
    EndReason.LENGTH: MessageStatus.TRUNCATED,
    EndReason.CONTEXT: MessageStatus.TRUNCATED,
    EndReason.TOOL_LIMIT: MessageStatus.TRUNCATED,
    EndReason.TOOL_RESULT: MessageStatus.TRUNCATED,
    EndReason.REPETITION: MessageStatus.TRUNCATED,
    EndReason.NO_ROOM: MessageStatus.FAILED,
    EndReason.FAILED: MessageStatus.FAILED,
}
_ERROR = {
    EndReason.LENGTH: "length_limit",
    EndReason.CONTEXT: "context_full",
    EndReason.TOOL_LIMIT: "tool_limit",
    EndReason.TOOL_RESULT: "tool_result_large",
    EndReason.REPETITION: "repetition",
    EndReason.NO_ROOM: "no_room",
}


class ReplyBuilder:
    """Builds a reply; `message` may be read at any time, also in the middle of a part."""

    def __init__(self, message: Message) -> None:
        self._message = message
        self._parts: list[Part] = list(message.parts)
        self._written = Written()
        self._channel: Channel | None = None

    @property
    def message(self) -> Message:
        """The reply so far, an open part included."""
        return replace(self._message, parts=(*self._parts, *self._open_part(0.0)))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts so far, an open one included."""
        return (*self._parts, *self._open_part(0.0))

    def add(self, delta: Delta) -> None:
        """Take one delta in."""
        if isinstance(delta, TextAdded):
            if self._channel is not delta.channel:
                self._close(0.0)
                self._channel = delta.channel
            self._written.add(delta.text, delta.tokens, recovered=delta.recovered)
        elif isinstance(delta, ChannelStarted):
            self._close(0.0)
            self._channel = delta.channel
        elif isinstance(delta, ChannelEnded):
            self._close(delta.seconds)
        elif isinstance(delta, ToolCallReady):
            self._close(0.0)
            self._parts.append(delta.call)
        elif isinstance(delta, ToolFinished):
            self._parts.append(delta.result)
        elif isinstance(delta, PromptSent):
            self._begin(delta)
        elif isinstance(delta, Repaired) and self._message.record is not None:
            record = replace(self._message.record, repairs=(*self._repairs(), delta.what)[:MOST_REPAIRS])
            self._message = replace(self._message, record=record)
        elif isinstance(delta, RoomNeeded):
            self._message = replace(self._message, detail=f"{delta.context.needed} / {delta.context.length}")
        elif isinstance(delta, TurnEnded):
            self._end(delta.reason, delta.usage)

    def _begin(self, sent: PromptSent) -> None:
        """Note how the reply is made from here on; ids of another vocabulary don't go with the new ones."""
        if sent.vocabulary != self._message.vocabulary:
            self._parts = list(without_ids(self._parts))
        record = replace(sent.record, repairs=self._repairs())
        self._message = replace(self._message, record=record, vocabulary=sent.vocabulary)

    def _repairs(self) -> tuple[str, ...]:
        return self._message.record.repairs if self._message.record is not None else ()

    def fail(self, error: AppError) -> Message:
        """End the reply with an error; the text so far stays."""
        self._close(0.0)
        self._message = replace(
            self._message, status=MessageStatus.FAILED, error=error.code, detail=error.detail
        )
        return self.message

    def _end(self, reason: EndReason, usage: Usage) -> None:
        self._close(0.0)
        if reason is EndReason.TOOL_RESULT:
            self._hold()
        status, error = _STATUS[reason], _ERROR.get(reason, "")
        # An ended turn without a word of answer leaves the user with nothing: say so and offer Retry.
        if reason is EndReason.DONE and not any(isinstance(p, TextPart) and p.text for p in self._parts):
            error = "no_answer"
        self._message = replace(self._message, status=status, usage=usage, error=error)

    def _hold(self) -> None:
        """Hold back the longest result of the last round: the others are not what leaves no room."""
        found: dict[int, ToolResultPart] = {}
        for place, part in enumerate(self._parts):
            if isinstance(part, ToolResultPart):
                found[place] = part
            else:
                found.clear()
        if found:
            longest = max(found, key=lambda place: len(found[place].text))
            self._parts[longest] = replace(found[longest], held=True)

    def _open_part(self, seconds: float) -> tuple[Part, ...]:
        if self._channel is None or not self._written.pieces:
            return ()
        text, tokens = self._written.text, self._written.tokens
        if self._channel is Channel.ANALYSIS:
            return (ReasoningPart(text, seconds, tokens),)
        return (TextPart(text, self._channel, tokens, self._written.recovered),)

    def _close(self, seconds: float) -> None:
        self._parts.extend(self._open_part(seconds))
        self._written, self._channel = Written(), None
