"""What is asked of the child of a loaded model: answers, counts, work ahead; its end is told at once."""

from __future__ import annotations

import collections
import contextlib
import queue
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.domain.chat import new_id
from app.domain.errors import EngineError
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationEvent,
    GenerationRequest,
    GenerationUsage,
    PromptPiece,
)
from app.domain.models import LoadedFacts
from app.engine.counting import portions
from app.engine.generating import next_generation_event
from app.engine.link import Answers, Link
from app.engine.protocol import (
    Cancel,
    Command,
    Count,
    Counted,
    Event,
    Failed,
    Forget,
    Generate,
    Keep,
    Kept,
    Prepare,
    Prepared,
)
from app.engine.watch import Flood, Meter, Patience


class Asking:
    """Asks whichever child has a model loaded; requests of several threads queue in it."""

    def __init__(self) -> None:
        self.patience = Patience()
        self._lock = threading.Lock()  # guards the fields below and the queues of a child
        self._child: Link | None = None
        self._facts: LoadedFacts | None = None
        self._preparing = ""  # id of the latest `prepare`
        # A turn may be stopped between choosing its request's id and the first step of `generate`.
        self._early: collections.deque[str] = collections.deque(maxlen=32)

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        """Yield the events of a generation, `Finished` last; raises `EngineError`."""
        ended = False
        meter = Meter(self._facts.context_length if self._facts else 0)
        with self._asking(request.id, Generate(request)) as (child, answers):
            try:
                while not ended:
                    event = next_generation_event(child, answers, self.patience.answer)
                    ended = isinstance(event, Finished)
                    meter.add(event)
                    yield event
            except Flood as error:
                raise child.give_up(str(error), "bad_protocol") from error
            except EngineError:
                ended = True
                if not child.hurried:
                    raise
                yield Finished(FinishReason.CANCELLED, GenerationUsage())
            finally:
                if not ended:
                    child.client.send(Cancel(request.id))

    def count(self, groups: Sequence[Sequence[PromptPiece]]) -> tuple[int, ...]:
        """Return how many tokens each group of pieces takes; waits for a generation under way."""
        totals = [0] * len(groups)
        for portion in portions(groups):
            counts = self._count([pieces for _, pieces in portion])
            for (number, _), tokens in zip(portion, counts, strict=True):
                totals[number] += tokens
        return tuple(totals)

    def _count(self, groups: list[list[PromptPiece]]) -> list[int]:
        command = Count(new_id(), groups)
        with self._asking(command.id, command) as (child, answers):
            while True:
                event = child.next(answers, self.patience.answer)
                if isinstance(event, Counted):
                    if len(event.counts) != len(groups):
                        raise child.give_up("another number of counts than asked for", "bad_protocol")
                    return event.counts
                if isinstance(event, Failed):
                    raise EngineError(event.detail, code=event.code)

    def prepare(self, pieces: Sequence[PromptPiece], state: Path | None = None, limit: int = 0) -> Prepared:
        """Read ahead what the next prompt begins with; blocks until that is done or interrupted.

        `state` is where `keep` may put it (None: it is never kept), and what is there may spare the reading;
        with `limit` no more tokens than that are computed. Anything else that is asked interrupts it. Raises
        `EngineError`.
        """
        command = Prepare(new_id(), list(pieces), str(state) if state else "", limit)
        self._preparing = command.id
        answer = self._patiently(command)
        return answer if isinstance(answer, Prepared) else Prepared(command.id, 0, 0, complete=False)

    def stop_preparing(self) -> None:
        """End a `prepare` under way."""
        with self._lock:
            child, preparing = self._child, self._preparing
        if child is not None and preparing:
            child.client.send(Cancel(preparing))

    def keep(self, folder: Path, timeout: float | None = None) -> int:
        """Write the cache to a folder in that of the states; returns its bytes, 0 when nothing was written.

        Only what was asked with that folder as its `state` is. Blocks; ends a `prepare`, waits for a
        generation, for no longer than `timeout` seconds, and not for a child that hangs; raises
        `EngineError`.
        """
        answer = self._patiently(Keep(new_id(), str(folder)), timeout)
        return answer.size if isinstance(answer, Kept) else 0

    def keep_soon(self, folder: Path) -> None:
        """Have the cache written before anything that is asked later; doesn't wait, nor tell."""
        with self._lock:
            child = self._child if self._facts is not None else None
        if child is not None and child.ended is None:
            child.client.send(Keep(new_id(), str(folder)))

    def forget(self, folder: Path | None = None) -> None:
        """Have what is in the cache for a folder (None: for any) never written; raises `EngineError`.

        Blocks until all that was asked before is done: a state that is removed then doesn't come back.
        """
        self._patiently(Forget(new_id(), str(folder) if folder else ""))

    def _patiently(self, command: Prepare | Keep | Forget, timeout: float | None = None) -> Event | None:
        """Ask for what may take long; None when it takes longer than `timeout`."""
        with self._asking(command.id, command) as (child, answers):
            answer = child.next(answers) if timeout is None else child.next_within(answers, timeout)
        if isinstance(answer, Failed):
            raise EngineError(answer.detail, code=answer.code)
        return answer

    @contextlib.contextmanager
    def _asking(self, request_id: str, command: Command) -> Iterator[tuple[Link, Answers]]:
        """Send a command to the loaded child; its answers arrive in the queue until the end of the block."""
        answers: Answers = queue.SimpleQueue()
        with self._lock:
            child = self._child if self._facts is not None else None
            if child is None:
                raise EngineError(code="not_loaded")
            if child.ended is not None:
                raise child.death()
            child.requests[request_id] = answers
            stopped = request_id in self._early
        with child.waiting(request_id):
            child.send(command)
            if stopped:
                child.client.send(Cancel(request_id))
            yield child, answers

    def cancel(self, request_id: str) -> None:
        """Ask a generation to end, also one that is about to start; unknown ids are ignored."""
        with self._lock:
            child = self._child
            known = child is not None and request_id in child.requests
            if not known:
                self._early.append(request_id)
        if child is not None and known:
            child.client.send(Cancel(request_id))
