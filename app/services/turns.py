"""Turns on the engine: one at a time, started once the model is loaded, on a thread of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import Message, MessageStatus, Role, new_id
from app.domain.context import ContextMap
from app.domain.deltas import ChannelEnded, Delta
from app.domain.errors import AppError, EngineError
from app.domain.ports import Clock, ToolRunner
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.lane import Lane
from app.services.turn import RunningTurn, joined
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnRequest
from app.turns.runner import TurnRunner

_STREAM_MS = 33
# The engine is no more. Others may mean its end too; then it tells that itself.
_ENDED = frozenset(("engine_died", "engine_killed", "engine_hung", "disk_gone"))

MakeRequest = Callable[[], TurnRequest]


class TurnService(QObject):
    """Runs the turn that was asked for; a reply always ends in `finished`, whatever happens."""

    streamed = Signal(str, list)  # message id, list[Delta]
    finished = Signal(object, object)  # Message, RunningTurn
    busy_changed = Signal(bool)

    def __init__(
        self,
        engine: EngineService,
        tools: Callable[[], ToolRunner],
        save: Callable[[Message], None],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._tools = tools
        self._save = save  # called on the turn's thread
        self._clock = clock
        self._lane = Lane("turns", self)
        self._turn: RunningTurn | None = None
        self._runner = TurnRunner(engine.engine, BuiltinTools(frozenset()), clock)
        self._done: Callable[[Message], None] | None = None
        self._waiting: MakeRequest | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_STREAM_MS)
        self._timer.timeout.connect(self._stream)
        self._left: list[Delta] = []  # taken, and told in the next event round
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._stream)
        engine.changed.connect(self._engine_changed)
        engine.leaving.connect(self._engine_leaves)

    @property
    def running(self) -> RunningTurn | None:
        """The turn that runs or waits for the engine."""
        return self._turn

    def runner(self) -> TurnRunner:
        """Return a runner with the tools that are offered now."""
        return TurnRunner(self._engine.engine, self._tools(), self._clock)

    def start(self, message: Message, make_request: MakeRequest) -> None:
        """Let the model write `message`; the request is made once the model is there."""
        self._begin(RunningTurn(message, self._save, self._clock), self._tools(), make_request)

    def write(self, request: TurnRequest, done: Callable[[Message], None]) -> None:
        """Let the model write what belongs to no chat, without tools; `done` gets it in any case."""
        message = Message(new_id(), "", None, Role.ASSISTANT, status=MessageStatus.STREAMING)
        self._done = done
        self._begin(
            RunningTurn(message, lambda _: None, self._clock), BuiltinTools(frozenset()), lambda: request
        )

    def _begin(self, turn: RunningTurn, tools: ToolRunner, make_request: MakeRequest) -> None:
        self._turn, self._runner = turn, TurnRunner(self._engine.engine, tools, self._clock)
        self.busy_changed.emit(True)
        phase = self._engine.state.phase
        if phase is EnginePhase.READY:
            self._run(make_request)
            return
        self._waiting = make_request
        if phase is not EnginePhase.LOADING:
            self._engine.restart()
        if self._engine.state.phase is EnginePhase.EMPTY:
            self._waiting = None
            self._finish(turn.message().with_(status=MessageStatus.FAILED, error="not_loaded"))

    def stop(self) -> None:
        """End the turn that runs; what is written stays."""
        if self._turn is not None:
            self._turn.control.stop()
        if self._waiting is not None and self._turn is not None:
            self._waiting = None
            self._finish(self._turn.message().with_(status=MessageStatus.STOPPED))

    def answer_now(self) -> None:
        """End the reasoning of the turn that runs and let it answer."""
        if self._turn is not None:
            self._turn.control.answer_now()

    def measure(
        self,
        request: TurnRequest,
        done: Callable[[ContextMap], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Find what would fill the context of a turn; waits for the one that runs."""
        runner = self.runner()
        self._lane.run(lambda: runner.context_map(request), done, failed)

    def close(self) -> Message | None:
        """Stop the turn, wait for its thread; the reply as far as it came."""
        self.stop()
        self._lane.close()
        return self._turn.message() if self._turn is not None else None

    def _engine_leaves(self) -> None:
        """The model goes by wish, no fault: a turn that it runs is stopped, one that waits isn't."""
        if self._turn is not None and self._waiting is None:
            self._turn.let_go()

    def _engine_changed(self, state: EngineState) -> None:
        if self._waiting is None or state.phase is EnginePhase.LOADING:
            return
        make_request, self._waiting = self._waiting, None
        if state.phase is EnginePhase.READY:
            self._run(make_request)
            return
        error = state.error or EngineError(code="not_loaded")
        if self._turn is not None:
            self._finish(_failed(self._turn.message(), error))

    def _run(self, make_request: MakeRequest) -> None:
        turn = self._turn
        if turn is None:
            return
        request, runner = make_request(), self._runner
        self._engine.set_generating(True)
        self._timer.start()
        self._lane.run(
            lambda: turn.run(runner, request),
            self._last_words,
            lambda error: self._finish(_failed(turn.message(), error)),
        )

    def _stream(self) -> None:
        """Tell what is new, one section of the reply in an event: each brings widgets of its own."""
        if self._turn is None:
            self._left = []
            return
        deltas = joined([*self._left, *self._turn.take()])
        ends = (index for index, delta in enumerate(deltas) if isinstance(delta, ChannelEnded))
        cut = next(ends, len(deltas)) + 1
        self._left = deltas[cut:]
        if self._left:
            self._rest.start()
        if deltas:
            self.streamed.emit(self._turn.message_id, deltas[:cut])

    def _last_words(self, reply: Message) -> None:
        """Stream what is left; what the end changes comes in the next event round."""
        self._timer.stop()
        self._stream()
        then = self._last_words if self._left else self._finish
        QTimer.singleShot(0, self, lambda: then(reply))

    def _finish(self, reply: Message) -> None:
        self._timer.stop()
        self._stream()
        while self._left:
            self._stream()
        self._rest.stop()
        turn, self._turn = self._turn, None
        if reply.status is MessageStatus.FAILED and reply.error in _ENDED:
            self._engine.report_fault(EngineError(reply.detail, code=reply.error))
        self._engine.set_generating(False)
        done, self._done = self._done, None
        if done is not None:
            done(reply)
        else:
            self.finished.emit(reply, turn)
        if self._turn is None:  # nothing was started by those who were told
            self.busy_changed.emit(False)


def _failed(reply: Message, error: AppError) -> Message:
    return reply.with_(status=MessageStatus.FAILED, error=error.code, detail=error.detail)
