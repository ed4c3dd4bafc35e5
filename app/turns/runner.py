"""The one turn runner: the view, the store, `alcove ask` and later the local API all read its deltas."""

from __future__ import annotations

import json
import random
from collections.abc import Generator, Iterator, Sequence

from msgspec.structs import replace

from app.domain.chat import Channel, Message, Part, ReasoningPart, Role, TextPart, ToolResultPart, new_id
from app.domain.context import ContextMap
from app.domain.deltas import ChannelStarted, Delta, EndReason, PromptSent, Repaired, RoomNeeded, Waiting
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationRecord,
    GenerationRequest,
    PromptPiece,
    PromptProgress,
    Tokens,
)
from app.domain.ports import Clock, Engine, ToolRunner
from app.domain.tools import ToolSpec
from app.harmony import names
from app.harmony.parse import Parser
from app.harmony.render import Conversation, ResponseFormat, SystemText, opened_question, render
from app.harmony.repetition import Repetition
from app.turns.calls import ANSWER_BEGUN, beyond_limit, refuse_calls, run_calls
from app.turns.context import answer_room, applied, groups_of, make_map
from app.turns.request import TurnControl, TurnRequest
from app.turns.state import TurnState
from app.turns.stops import StopTexts

_END_REASONS = {
    FinishReason.STOP: EndReason.DONE,
    FinishReason.CANCELLED: EndReason.STOPPED,
    FinishReason.LENGTH: EndReason.LENGTH,
    FinishReason.CONTEXT: EndReason.CONTEXT,
}


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
        request = request.suited(self._vocabulary)
        state = self._state(request, control)
        opened: Channel | None = None
        if request.opened is not None:
            yield from state.begin(request.opened)
        if not self._fits(state):
            yield RoomNeeded(self.context_map(request))
            yield state.ended(EndReason.NO_ROOM)
            return
        while True:
            reason, end, answer = yield from self._generate(state, opened)
            over = None if answer else _over(state, reason, end)
            if over is None and state.calls:
                over = yield from self._settle_calls(state, answer=answer)
            if over is not None:
                yield state.ended(over)
                return
            opened = Channel.FINAL if answer and state.open is None else None

    def context_map(self, request: TurnRequest) -> ContextMap:
        """Return what fills the context of a turn; raises `EngineError`."""
        facts, vocabulary = self._engine.facts, self._vocabulary
        request = request.suited(vocabulary)
        conversation = self._conversation(request, request.history, request.reply)
        groups = groups_of(conversation, request.choices, vocabulary, request.opened)
        counts = self._engine.count([pieces for _, pieces in groups])
        return make_map(groups, counts, facts.context_length if facts else 0)

    def upcoming(self, request: TurnRequest) -> tuple[PromptPiece, ...]:
        """Return what the prompt of the next question begins with; the history ends with an answer."""
        question = Message("", "", None, Role.USER)
        history = applied((*request.history, question), request.choices)[:-1]
        pieces = render(self._conversation(request, history), vocabulary=self._vocabulary, open_reply=False)
        return (*pieces, *opened_question())

    @property
    def _vocabulary(self) -> str:
        """The fingerprint of the loaded model's, "" while none is loaded."""
        facts = self._engine.facts
        return facts.vocabulary if facts else ""

    def _state(self, request: TurnRequest, control: TurnControl) -> TurnState:
        chosen = request.sampling.seed
        seed = random.randrange(2**31) if chosen is None else chosen  # noqa: S311 - sampling, no secret
        state = TurnState(request, control, self._clock, self._clock.monotonic(), seed)
        state.reply.extend(request.reply)
        return state

    def _fits(self, state: TurnState) -> bool:
        """Whether the prompt and some room for the answer fit; counted only where it may be close."""
        facts = self._engine.facts
        if facts is None:
            return True  # the engine says itself that nothing is loaded
        pieces = self._prompt(state, None)
        room = facts.context_length - answer_room(facts.context_length)
        # A token is at least one byte of the text.
        if sum(len(p.tokens) or len(p.text.encode("utf-8", "replace")) for p in pieces) <= room:
            return True
        return sum(self._engine.count([pieces])) <= room

    def _settle_calls(self, state: TurnState, *, answer: bool) -> Generator[Delta, None, EndReason | None]:
        """Give the waiting calls their results, without which no prompt may hold them.

        Returns why the turn ends with that, if it does; with `answer` the answer comes next.
        """
        most = state.request.max_tool_rounds
        if state.writes_answer:
            yield from refuse_calls(state, ANSWER_BEGUN)
            return None
        if state.rounds >= most:
            yield from refuse_calls(state, beyond_limit(most))
            return None if answer else EndReason.TOOL_LIMIT
        yield from run_calls(state, self._tools)
        if state.control.stopping:
            return EndReason.STOPPED
        return EndReason.TOOL_RESULT if self._too_large(state) else None

    def _too_large(self, state: TurnState) -> bool:
        """Hold back a tool result that would fill the context; the user is asked about it."""
        return isinstance(state.reply[-1], ToolResultPart) and not self._fits(state)

    def _generate(
        self, state: TurnState, opened: Channel | None
    ) -> Generator[Delta, None, tuple[FinishReason, EndReason | None, bool]]:
        """Run one generation; returns why it ended, when it was ended here as what, whether to answer now."""
        specs = tuple(self._tools.specs())
        request = self._generation(state, opened)
        channel = opened or (state.open.channel if state.open is not None else None)
        parser = Parser(frozenset(f"{names.FUNCTIONS}.{spec.name}" for spec in specs), channel)
        repetition, capped, end = Repetition(), False, None
        stops = StopTexts(state.request.stop_texts)
        state.control.attach(lambda: self._engine.cancel(request.id))
        reason = FinishReason.CANCELLED
        if opened is not None:
            yield from state.follow([ChannelStarted(opened)])
        yield PromptSent(request.pieces, self._record(state, request), state.request.vocabulary)
        try:
            for event in self._engine.generate(request):
                if isinstance(event, Tokens):
                    if state.first_token is None:
                        state.first_token = self._clock.monotonic() - state.started
                    yield from state.follow(stops.follow(parser.feed(event.items)))
                    if stops.hit:
                        end = EndReason.DONE
                    elif end is None and repetition.feed(event.items):
                        end = EndReason.REPETITION
                        yield Repaired("repetition")
                    elif not capped and state.thinks_too_long:
                        capped = True
                        yield Repaired("reasoning_capped")
                        state.control.answer_now()
                    if parser.stopped or end is not None:
                        self._engine.cancel(request.id)
                elif isinstance(event, PromptProgress):
                    yield Waiting(event.done, event.total, event.reused, event.seconds_left)
                elif isinstance(event, Finished):
                    state.usage.append(event.usage)
                    reason = FinishReason.STOP if parser.stopped else event.reason
        finally:
            state.control.attach(None)
        answer = end is None and reason is FinishReason.CANCELLED and state.shall_answer()
        # An answer that the model has begun by itself stays open: it goes on with that one.
        rest = [] if answer and state.writes_answer else parser.finish()
        yield from state.follow([*stops.follow(rest), *stops.finish()])
        whole = answer and state.has_answer  # by itself too, before the engine was reached
        return reason, EndReason.DONE if whole else end, answer and not whole

    def _generation(self, state: TurnState, opened: Channel | None) -> GenerationRequest:
        sampling = replace(state.request.sampling, seed=state.seed)
        return GenerationRequest(
            id=new_id(),
            pieces=self._prompt(state, opened),
            sampling=sampling,
            max_tokens=state.tokens_left,
            json_schema=state.request.json_schema,
            state=state.request.state,
        )

    def _prompt(self, state: TurnState, opened: Channel | None) -> tuple[PromptPiece, ...]:
        """The pieces of the next generation; an unfinished part is written on from where it stands."""
        history = applied(state.request.history, state.request.choices)
        conversation = self._conversation(state.request, history, state.reply)
        begun = state.open if opened is None else None
        pieces = render(
            conversation,
            vocabulary=self._vocabulary,
            open_channel=begun.channel if begun else opened,
        )
        if begun is not None and begun.written.pieces:
            pieces = (*pieces, PromptPiece(begun.written.text, tokens=begun.written.tokens))
        return pieces

    def _conversation(
        self, request: TurnRequest, history: Sequence[Message], reply: Sequence[Part] = ()
    ) -> Conversation:
        specs: tuple[ToolSpec, ...] = tuple(self._tools.specs())
        return Conversation(
            system=SystemText(effort=request.effort, date=request.date),
            messages=history,
            instructions=request.instructions,
            tools=specs,
            reply=[part for part in reply if _has_text(part)],
            response_format=_format(request.json_schema),
        )

    def _record(self, state: TurnState, request: GenerationRequest) -> GenerationRecord:
        facts = self._engine.facts
        return GenerationRecord(
            model_file=facts.path.name if facts else "",
            model_sha256=state.request.model_sha256,
            engine_version=facts.engine_version if facts else "",
            cpu_variant=facts.cpu_variant if facts else "",
            context_length=facts.context_length if facts else 0,
            sampling=request.sampling,
        )


def _over(state: TurnState, reason: FinishReason, end: EndReason | None) -> EndReason | None:
    """Why a turn ends with a generation, None where calls are waiting for their results."""
    if state.control.stopping:
        return EndReason.STOPPED
    if end is None and reason is FinishReason.STOP and state.calls:
        return None
    return end or _END_REASONS[reason]


def _format(schema: str) -> ResponseFormat | None:
    """The form that the model is told of; the engine holds it to the same schema."""
    return ResponseFormat("answer", json.loads(schema)) if schema else None


def _has_text(part: Part) -> bool:
    return not isinstance(part, TextPart | ReasoningPart) or bool(part.text)
