"""What a running turn has gathered: the parts of the reply, the calls to run, what it cost."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from app.domain.chat import Channel, Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart, Usage
from app.domain.deltas import (
    ChannelEnded,
    ChannelStarted,
    Delta,
    EndReason,
    TextAdded,
    ToolCallReady,
    ToolFinished,
    TurnEnded,
)
from app.domain.generation import GenerationUsage
from app.domain.ports import Clock
from app.turns.request import TurnControl, TurnRequest
from app.turns.written import Written


class Opened(Struct):
    """The message being written: its channel, start time and words."""

    channel: Channel
    started: float
    written: Written = field(default_factory=Written)


class TurnState(Struct):
    """Follows the deltas of a turn; times in seconds."""

    request: TurnRequest
    control: TurnControl
    clock: Clock
    started: float
    seed: int
    reply: list[Part] = field(default_factory=list)
    open: Opened | None = None
    calls: list[ToolCallPart] = field(default_factory=list)
    usage: list[GenerationUsage] = field(default_factory=list)
    reasoning_tokens: int = 0
    first_token: float | None = None
    rounds: int = 0

    def shall_answer(self) -> bool:
        """Whether a cancelled generation was cut for the answer: by the user, or by the cap on reasoning."""
        return not self.control.stopping and self.control.take_answer_now()

    @property
    def writes_answer(self) -> bool:
        """Whether the answer is open."""
        return self.open is not None and self.open.channel is Channel.FINAL

    @property
    def has_answer(self) -> bool:
        """Whether an answer is the last that this turn has ended."""
        last = self.reply[-1] if len(self.reply) > len(self.request.reply) else None
        return isinstance(last, TextPart) and last.is_answer and bool(last.text)

    @property
    def thinks_too_long(self) -> bool:
        """Whether reasoning is open and has reached its cap."""
        thinking = self.open is not None and self.open.channel is Channel.ANALYSIS
        return thinking and self.reasoning_tokens >= self.request.cap

    @property
    def tokens_left(self) -> int:
        """Tokens that the turn may still generate, 0 for no limit; a tool loop shares one limit."""
        most = self.request.max_tokens
        return max(1, most - sum(usage.generated_tokens for usage in self.usage)) if most else 0

    def begin(self, part: TextPart | ReasoningPart) -> Iterator[Delta]:
        """Open the unfinished part that this turn goes on from; its text is not counted again."""
        channel = Channel.ANALYSIS if isinstance(part, ReasoningPart) else part.channel
        self.open = Opened(channel, self.clock.monotonic())
        self.open.written.add(part.text, part.tokens)
        if isinstance(part, ReasoningPart):
            self.open.started -= part.seconds
        yield ChannelStarted(channel)
        if part.text or part.tokens:
            yield TextAdded(channel, part.text, part.tokens)

    def follow(self, deltas: list[Delta]) -> Iterator[Delta]:
        """Pass deltas on, keeping the parts of the reply for the next prompt."""
        for delta in deltas:
            if isinstance(delta, ChannelStarted):
                self.open = Opened(delta.channel, self.clock.monotonic())
                if delta.channel is Channel.FINAL:
                    self.control.answering()
            elif isinstance(delta, TextAdded) and self.open is not None:
                self.open.written.add(delta.text, delta.tokens, recovered=delta.recovered)
                if delta.channel is Channel.ANALYSIS:
                    self.reasoning_tokens += len(delta.tokens)
            elif isinstance(delta, ToolCallReady):
                self.reply.append(delta.call)
                self.calls.append(delta.call)
            yield self._closed(delta) if isinstance(delta, ChannelEnded) else delta

    def _closed(self, delta: ChannelEnded) -> ChannelEnded:
        opened, self.open = self.open, None
        if opened is None:
            return delta
        text, tokens = opened.written.text, opened.written.tokens
        seconds = self.clock.monotonic() - opened.started
        if opened.channel is Channel.ANALYSIS:
            self.reply.append(ReasoningPart(text, seconds, tokens))
        else:
            self.reply.append(TextPart(text, opened.channel, tokens, opened.written.recovered))
        return ChannelEnded(delta.channel, seconds)

    def result(self, part: ToolResultPart) -> ToolFinished:
        """Take a tool's result into the reply."""
        self.reply.append(part)
        return ToolFinished(part)

    def ended(self, reason: EndReason) -> TurnEnded:
        """Return the last delta, with what the turn cost."""
        used = self.usage
        usage = Usage(
            prompt_tokens=used[-1].prompt_tokens if used else 0,
            reused_tokens=used[-1].reused_tokens if used else 0,
            generated_tokens=sum(u.generated_tokens for u in used),
            reasoning_tokens=self.reasoning_tokens,
            prefill_seconds=used[-1].prefill_seconds if used else 0.0,
            decode_seconds=sum(u.decode_seconds for u in used),
            first_token_seconds=self.first_token or 0.0,
            total_seconds=self.clock.monotonic() - self.started,
            cache_miss=used[0].cache_miss if used else "",
        )
        return TurnEnded(reason, usage)
