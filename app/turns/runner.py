"""The one turn runner: the view, the store, `alcove ask` and later the local API all read its deltas."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.chat import (
    Channel,
    Part,
    ReasoningPart,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    Usage,
    new_id,
)
from app.domain.deltas import (
    ChannelEnded,
    ChannelStarted,
    Delta,
    EndReason,
    Repaired,
    TextAdded,
    ToolCallReady,
    ToolFinished,
    TurnEnded,
    Waiting,
)
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationRequest,
    GenerationUsage,
    PromptProgress,
    Tokens,
)
from app.domain.ports import Clock, Engine, ToolRunner
from app.domain.tools import ToolSpec
from app.harmony.names import FUNCTIONS
from app.harmony.parse import Parser
from app.harmony.render import Conversation, SystemText, render
from app.turns.request import TurnControl, TurnRequest

_END_REASONS = {
    FinishReason.STOP: EndReason.DONE,
    FinishReason.CANCELLED: EndReason.STOPPED,
    FinishReason.LENGTH: EndReason.LENGTH,
    FinishReason.CONTEXT: EndReason.CONTEXT,
}


@dataclass(slots=True)
class _Open:
    """The message being written: its channel, text, ids and start time."""

    channel: Channel
    started: float
    text: list[str] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Turn:
    """What a turn has gathered so far."""

    request: TurnRequest
    control: TurnControl
    started: float
    reply: list[Part] = field(default_factory=list)
    open: _Open | None = None
    calls: list[ToolCallPart] = field(default_factory=list)
    usage: list[GenerationUsage] = field(default_factory=list)
    reasoning_tokens: int = 0
    first_token: float | None = None
    rounds: int = 0


class TurnRunner:
    """Runs turns on one engine with one set of tools."""

    def __init__(self, engine: Engine, tools: ToolRunner, clock: Clock) -> None:
        self._engine = engine
        self._tools = tools
        self._clock = clock

    def run(self, request: TurnRequest, control: TurnControl) -> Iterator[Delta]:
        """Yield the deltas of a turn, `TurnEnded` last.

        Raises `EngineError` when the engine fails; the deltas until then have been yielded.
        """
        turn = _Turn(request, control, self._clock.monotonic())
        open_channel: Channel | None = None
        while True:
            reason = yield from self._generate(turn, open_channel)
            open_channel = None
            if reason is FinishReason.CANCELLED and not control.stopping and control.take_answer_now():
                open_channel = Channel.FINAL if not _has_answer(turn) else None
                if open_channel is not None:
                    continue
            if reason is not FinishReason.STOP or control.stopping or not turn.calls:
                yield self._ended(turn, EndReason.STOPPED if control.stopping else _END_REASONS[reason])
                return
            if turn.rounds >= request.max_tool_rounds:
                yield from self._refuse_calls(turn)
                yield self._ended(turn, EndReason.TOOL_LIMIT)
                return
            yield from self._run_calls(turn)

    def _generate(self, turn: _Turn, open_channel: Channel | None) -> Generator[Delta, None, FinishReason]:
        """Run one generation; returns its finish reason."""
        specs = tuple(self._tools.specs())
        request = self._generation(turn, specs, open_channel)
        parser = Parser(frozenset(f"{FUNCTIONS}.{spec.name}" for spec in specs), open_channel)
        turn.control.attach(lambda: self._engine.cancel(request.id))
        reason = FinishReason.CANCELLED
        if open_channel is not None:
            yield from self._follow(turn, [ChannelStarted(open_channel)])
        try:
            for event in self._engine.generate(request):
                if isinstance(event, Tokens):
                    if turn.first_token is None:
                        turn.first_token = self._clock.monotonic() - turn.started
                    yield from self._follow(turn, parser.feed(event.items))
                    if parser.stopped:
                        self._engine.cancel(request.id)
                elif isinstance(event, PromptProgress):
                    yield Waiting(event.done, event.total, event.reused, event.seconds_left)
                elif isinstance(event, Finished):
                    turn.usage.append(event.usage)
                    reason = FinishReason.STOP if parser.stopped else event.reason
        finally:
            turn.control.attach(None)
        yield from self._follow(turn, parser.finish())
        return reason

    def _generation(
        self, turn: _Turn, specs: Sequence[ToolSpec], open_channel: Channel | None
    ) -> GenerationRequest:
        facts = self._engine.facts
        conversation = Conversation(
            system=SystemText(effort=turn.request.effort, date=turn.request.date),
            messages=turn.request.history,
            instructions=turn.request.instructions,
            tools=specs,
            reply=turn.reply,
        )
        pieces = render(conversation, vocabulary=facts.vocabulary if facts else "", open_channel=open_channel)
        return GenerationRequest(
            id=new_id(), pieces=pieces, sampling=turn.request.sampling, max_tokens=turn.request.max_tokens
        )

    def _follow(self, turn: _Turn, deltas: list[Delta]) -> Iterator[Delta]:
        """Pass deltas on, keeping the parts of the reply for the next prompt."""
        for delta in deltas:
            if isinstance(delta, ChannelStarted):
                turn.open = _Open(delta.channel, self._clock.monotonic())
            elif isinstance(delta, TextAdded) and turn.open is not None:
                turn.open.text.append(delta.text)
                turn.open.tokens.extend(delta.tokens)
                if delta.channel is Channel.ANALYSIS:
                    turn.reasoning_tokens += len(delta.tokens)
            elif isinstance(delta, ToolCallReady):
                turn.reply.append(delta.call)
                turn.calls.append(delta.call)
            if isinstance(delta, ChannelEnded):
                yield self._end_channel(turn, delta)
            else:
                yield delta

    def _end_channel(self, turn: _Turn, delta: ChannelEnded) -> ChannelEnded:
        opened, turn.open = turn.open, None
        if opened is None:
            return delta
        text, tokens = "".join(opened.text), tuple(opened.tokens)
        seconds = self._clock.monotonic() - opened.started
        if opened.channel is Channel.ANALYSIS:
            turn.reply.append(ReasoningPart(text, seconds, tokens))
        else:
            turn.reply.append(TextPart(text, opened.channel, tokens))
        return ChannelEnded(delta.channel, seconds)

    def _run_calls(self, turn: _Turn) -> Iterator[Delta]:
        offered = {f"{FUNCTIONS}.{spec.name}": spec.name for spec in self._tools.specs()}
        calls, turn.calls = turn.calls, []
        turn.rounds += 1
        for call in calls:
            if call.name not in offered:
                yield Repaired("unoffered_tool")
                yield self._result(turn, call, _not_offered(call.name, list(offered)), ok=False, seconds=0.0)
                continue
            started = self._clock.monotonic()
            answer = self._tools.run(offered[call.name], call.arguments)
            seconds = self._clock.monotonic() - started
            yield self._result(turn, call, answer.text, ok=answer.ok, seconds=seconds)

    def _refuse_calls(self, turn: _Turn) -> Iterator[Delta]:
        for call in turn.calls:
            text = (
                f"Not run: the limit of {turn.request.max_tool_rounds} tool rounds in one turn was reached."
            )
            yield self._result(turn, call, text, ok=False, seconds=0.0)

    def _result(
        self, turn: _Turn, call: ToolCallPart, text: str, *, ok: bool, seconds: float
    ) -> ToolFinished:
        result = ToolResultPart(call.call_id, call.name, text, ok, seconds, call.channel)
        turn.reply.append(result)
        return ToolFinished(result)

    def _ended(self, turn: _Turn, reason: EndReason) -> TurnEnded:
        used = turn.usage
        usage = Usage(
            prompt_tokens=used[-1].prompt_tokens if used else 0,
            reused_tokens=used[-1].reused_tokens if used else 0,
            generated_tokens=sum(u.generated_tokens for u in used),
            reasoning_tokens=turn.reasoning_tokens,
            prefill_seconds=used[-1].prefill_seconds if used else 0.0,
            decode_seconds=sum(u.decode_seconds for u in used),
            first_token_seconds=turn.first_token or 0.0,
            total_seconds=self._clock.monotonic() - turn.started,
            cache_miss=used[0].cache_miss if used else "",
        )
        return TurnEnded(reason, usage)


def _has_answer(turn: _Turn) -> bool:
    return any(isinstance(p, TextPart) and p.channel is Channel.FINAL and p.text for p in turn.reply)


def _not_offered(name: str, offered: list[str]) -> str:
    tools = ", ".join(offered) or "none"
    return f"Refused: there is no tool named {name}. Tools that can be called: {tools}."
