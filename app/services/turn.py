"""One turn on a thread of its own: deltas to the reply, coalesced for the view, snapshots for the store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from app.domain.chat import Message, MessageStatus
from app.domain.context import ContextMap
from app.domain.deltas import Delta, PromptSent, RoomNeeded, TextAdded, Waiting
from app.domain.errors import AppError
from app.domain.generation import PromptPiece
from app.domain.ports import Clock
from app.turns.reply import ReplyBuilder
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

SAVE_EVERY = 0.2  # seconds: under the 250 ms that a kill may cost, with room for the commit


class RunningTurn:
    """A turn under way; the view's side takes deltas, the turn's side adds them."""

    def __init__(self, message: Message, save: Callable[[Message], None], clock: Clock) -> None:
        self.control = TurnControl()
        self.chat_id = message.chat_id
        self.message_id = message.id
        self._builder = ReplyBuilder(message)
        self._save = save
        self._clock = clock
        self._saved_at = clock.monotonic()
        self._lock = threading.Lock()
        self._pending: list[Delta] = []
        self._let_go = False  # the engine is being taken away
        self.prompt: tuple[PromptPiece, ...] = ()  # of the last generation
        self.context: ContextMap | None = None  # set when the turn did not fit

    def run(self, runner: TurnRunner, request: TurnRequest) -> Message:
        """Run to the end (on the turn's thread) and return the finished reply.

        An error of the engine ends the reply as failed; its text stays.
        """
        return self._follow(runner.run(request, self.control))

    def let_go(self) -> None:
        """Stop: the engine goes by wish, so that its end is no fault; what was written stays."""
        self._let_go = True
        self.control.stop()

    def _follow(self, deltas: Iterator[Delta]) -> Message:
        try:
            for delta in deltas:
                with self._lock:
                    self._builder.add(delta)
                    self._note(delta)
                    self._append(delta)
                self._save_when_due()
        except AppError as error:
            with self._lock:
                failed = self._builder.fail(error)
                # An engine that was let go may be gone before it has said that it stopped.
                stopped = failed.with_(status=MessageStatus.STOPPED, error="", detail="")
                return stopped if self._let_go else failed
        with self._lock:
            return self._builder.message

    def _note(self, delta: Delta) -> None:
        if isinstance(delta, PromptSent):
            self.prompt = delta.pieces
        elif isinstance(delta, RoomNeeded):
            self.context = delta.context

    def message(self) -> Message:
        """The reply so far, for a view that opens in the middle."""
        with self._lock:
            return self._builder.message

    def take(self) -> list[Delta]:
        """Return the deltas since the last call, adjacent texts joined."""
        with self._lock:
            pending, self._pending = self._pending, []
        return pending

    def _append(self, delta: Delta) -> None:
        if not isinstance(delta, PromptSent | RoomNeeded):
            append(self._pending, delta)

    def _save_when_due(self) -> None:
        now = self._clock.monotonic()
        if now - self._saved_at >= SAVE_EVERY:
            self._saved_at = now
            self._save(self.message())


def append(deltas: list[Delta], delta: Delta) -> None:
    """Put a delta behind others; it is joined with the last one where they are of a kind."""
    last = deltas[-1] if deltas else None
    if isinstance(delta, TextAdded) and isinstance(last, TextAdded) and last.channel is delta.channel:
        deltas[-1] = replace(last, text=last.text + delta.text, tokens=last.tokens + delta.tokens)
    elif isinstance(delta, Waiting) and isinstance(last, Waiting):
        deltas[-1] = delta
    else:
        deltas.append(delta)


def joined(deltas: Iterable[Delta]) -> list[Delta]:
    """Return deltas with neighbours of a kind joined: each that adds text has it drawn once."""
    result: list[Delta] = []
    for delta in deltas:
        append(result, delta)
    return result
