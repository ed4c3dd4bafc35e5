"""One engine child with those who wait for its answers: who is told what, and what its end means."""

from __future__ import annotations

import contextlib
import logging
import math
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.domain.errors import EngineError
from app.engine import diagnosis
from app.engine.client import Ended, EngineClient, LineTooLong
from app.engine.launch import native_variables
from app.engine.protocol import (
    PROTOCOL_VERSION,
    Answering,
    Command,
    Event,
    Expect,
    Failed,
    Hello,
    Ping,
    Pong,
)
from app.engine.watch import (
    LAST_SECONDS,
    MOST_UNREAD,
    Flood,
    Hurry,
    Meter,
    Patience,
    Pulse,
    last_answer,
    next_answer,
)
from app.system.memory import memory_kills

log = logging.getLogger(__name__)

Answer = Event | Ended | Hurry
Answers = queue.SimpleQueue[Answer]


class Link:
    """A child from its start to its end; `on_end` is called once and last, on its reader thread."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        log_file: Path | None,
        patience: Patience,
        lock: threading.Lock,
        on_end: Callable[[Link], None],
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """`variables` are told to native code by the environment."""
        self.client = EngineClient(
            command,
            log_file=log_file,
            on_event=self._dispatch,
            on_end=self._ended,
            variables=variables or native_variables(None),
        )
        self.patience = patience
        self.hello: Hello | None = None
        self.ready = False  # a model is loaded
        self.leaving = False  # its end is wanted
        self.hurried = False  # and nobody waits long for what it still does
        self.ended: Ended | None = None
        self.file: tuple[Path, int] | None = None  # the model's, with its size in bytes
        self.requests: dict[str, Answers] = {}  # guarded by `lock`
        self._lock = lock
        self._on_end = on_end
        self._loading: Answers = queue.SimpleQueue()
        self._pulse, self._load_meter = Pulse(), Meter()
        self._heard = threading.Event()  # a `Pong`
        self._verdict: EngineError | None = None  # why it was killed, where that was decided here
        self._memory_kills = memory_kills()  # before it did anything

    def greet(self) -> Hello:
        """Start the child and return its first word; raises `EngineError`."""
        self.client.start()
        event = self.load_event(self.patience.hello)
        if not isinstance(event, Hello):
            raise self.give_up("the engine didn't say hello", "bad_protocol")
        if event.protocol != PROTOCOL_VERSION:
            versions = f"the engine speaks version {event.protocol}, the program {PROTOCOL_VERSION}"
            raise self.give_up(versions, "engine_other_version")
        self.hello = event
        return event

    def expect(self, path: Path) -> None:
        """Have a child that was greeted make ready for a model file; raises `EngineError`."""
        self.send(Expect(str(path)))
        self.send(Ping())

    def done_expecting(self, seconds: float) -> bool:
        """Wait so long for the child to have done what was expected of it; tells whether it has."""
        return self._heard.wait(seconds)

    def begin_load(self, path: Path, size: int) -> None:
        """Told before the order to load a file of so many bytes."""
        self.file, self._memory_kills = (path, size), memory_kills()

    def send(self, command: Command) -> None:
        """Send a command; raises `EngineError` for what is too long (prompt_too_long) or can't be said."""
        try:
            self.client.send(command)
        except LineTooLong as error:
            raise EngineError(str(error), code="prompt_too_long") from error
        except ValueError as error:
            raise EngineError(str(error), code="bad_protocol") from error

    def load_event(self, timeout: float) -> Event:
        """Return the next event of a load; raises what ended it."""
        event = self.next(self._loading, timeout)
        try:
            self._load_meter.add(event)
        except Flood as error:
            raise self.give_up(str(error), "bad_protocol") from error
        if isinstance(event, Failed):
            raise EngineError(
                diagnosis.described(event.detail, self.client.tail), code=event.code, tail=self.client.tail
            )
        return event

    def next(self, answers: Answers, timeout: float = math.inf) -> Event:
        """Return the next event; raises `EngineError` for the child's end and for its silence."""
        answer: Answer | None = Hurry()
        if not self.hurried:
            answer = next_answer(answers, self._pulse, self.patience, timeout, self._ping)
        if isinstance(answer, Hurry):
            answer, timeout = last_answer(answers, self._pulse, LAST_SECONDS, self._ping), LAST_SECONDS
        if answer is None:
            raise self.give_up(self._silence(timeout))
        return self._event(answer)

    def next_within(self, answers: Answers, seconds: float) -> Event | None:
        """Return the next event, None when it doesn't come in time or the child seems to hang."""
        answer = last_answer(answers, self._pulse, seconds, self._ping)
        return None if answer is None else self._event(answer)

    def hurry(self) -> None:
        """Let nobody wait long for the child any more, also those who do already."""
        with self._lock:
            self.leaving = self.hurried = True
            waiting = list(self.requests.values())
        for answers in waiting:
            answers.put(Hurry())

    def _event(self, answer: Answer) -> Event:
        if isinstance(answer, Ended | Hurry):
            raise self.death()
        return answer

    def _ping(self) -> None:
        self.client.send(Ping())

    def _silence(self, timeout: float) -> str:
        said = f"no sign of life for {min(timeout, self.patience.silence):.0f} s"
        return said if math.isinf(timeout) else f"{said} or no progress for {timeout:.0f} s"

    def give_up(self, detail: str, code: str = "engine_hung") -> EngineError:
        """Kill the child; returns the error that says why."""
        error = EngineError(diagnosis.described(detail, self.client.tail), code=code, tail=self.client.tail)
        self._verdict = self._verdict or error
        self.client.kill()
        return error

    def death(self) -> EngineError:
        """Return the error for the child's end."""
        ended = self.ended
        if self._verdict is not None or ended is None:
            return self._verdict or EngineError(code="engine_died")
        if ended.problem:
            code, first = ended.problem, ended.detail
        else:
            code, first = self._end_code(ended), diagnosis.ended_how(ended.exit_code)
        return EngineError(
            diagnosis.described(first, ended.tail), code=code, exit_code=ended.exit_code, tail=ended.tail
        )

    def _end_code(self, ended: Ended) -> str:
        return diagnosis.end_code(
            ended.exit_code,
            ended.tail,
            memory_ran_out=memory_kills() > self._memory_kills,
            file_there=self._file_there(),
        )

    def _file_there(self) -> bool:
        if self.file is None:
            return True
        path, size = self.file
        try:
            with path.open("rb") as stream:
                stream.read(1)
            return path.stat().st_size == size
        except OSError:
            return False

    def _dispatch(self, event: Event) -> bool:
        """Hand an event to whoever waits for it; called on the child's reader thread. Raises `Flood`."""
        self._pulse.note(event)
        if isinstance(event, Pong):
            self._heard.set()
            return False
        if isinstance(event, Answering) or (isinstance(event, Failed) and event.id):
            with self._lock:
                answers = self.requests.get(event.id)
            return self._put(answers, event)
        if not self.ready:
            return self._put(self._loading, event)
        if isinstance(event, Failed):
            log.warning("engine: %s: %s", event.code, event.detail[:200])
        return False

    def _put(self, answers: Answers | None, event: Event) -> bool:
        if answers is None:
            return False
        if answers.qsize() >= MOST_UNREAD:
            raise Flood("more events than anyone can read")
        answers.put(event)
        return True

    def _ended(self, ended: Ended) -> None:
        with self._lock:
            self.ended = ended
            waiting = list(self.requests.values())
        self._loading.put(ended)
        for answers in waiting:
            answers.put(ended)
        self._on_end(self)

    @contextlib.contextmanager
    def waiting(self, request_id: str) -> Iterator[None]:
        """Have the answers to a request come into its queue until the end of the block."""
        try:
            yield
        finally:
            with self._lock:
                self.requests.pop(request_id, None)
