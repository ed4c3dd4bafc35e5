"""The handle of an engine child: sends commands, reads events, notices its end at once."""

from __future__ import annotations

import collections
import contextlib
import logging
import logging.handlers
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, BinaryIO

from msgspec import Struct

from app.engine.protocol import MAX_COMMAND, MAX_EVENT, Codec, Command, Event, Exit, UnknownType
from app.engine.watch import MOST_UNASKED, Flood
from app.system.child_process import PARENT_VARIABLE, bare_environment, python_environment, spawn
from app.system.empty_folder import empty_folder

log = logging.getLogger(__name__)

_TAIL_LINES = 60
_LONGEST_LINE = 4000
_EXIT_SECONDS = 5.0
_BAD_LINES = 20


class Ended(Struct, frozen=True):
    """How the child ended; `problem` is "engine_missing" or "bad_protocol" when it is not just its end."""

    exit_code: int | None
    tail: str
    problem: str = ""
    detail: str = ""


class LineTooLong(ValueError):  # noqa: N818 - the engine has no fault
    """A command that is longer than a child reads."""


class EngineClient:
    """One child process. `on_event` and, once and last, `on_end` are called from its reader thread.

    `on_event` tells whether someone waited for the event, and raises `Flood` when it is too much.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        log_file: Path | None,
        on_event: Callable[[Event], bool],
        on_end: Callable[[Ended], None],
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self._command, self._variables = tuple(command), dict(variables or {})
        self._log_file = log_file
        self._on_event, self._on_end = on_event, on_end
        self._codec = Codec()
        self._process: subprocess.Popen[bytes] | None = None
        self._started = threading.Event()
        # A child that doesn't read must not hold up who sends: a thread of its own writes.
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._tail: collections.deque[str] = collections.deque(maxlen=_TAIL_LINES)
        # The child is started by the thread that reads from it: Linux sends the parent-death signal
        # when the starting *thread* ends, and this one lasts as long as the child.
        self._reader = threading.Thread(target=self._run, name="engine reader", daemon=True)
        self._killed = False

    def start(self) -> None:
        """Start the child; what happens next arrives by the callbacks."""
        self._reader.start()
        self._started.wait()

    @property
    def pid(self) -> int | None:
        """The child's process id, None when it couldn't be started."""
        return self._process.pid if self._process else None

    @property
    def alive(self) -> bool:
        """Whether the child runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def tail(self) -> str:
        """The last lines of the child's log, as far as they have come."""
        return "\n".join(self._tail.copy())

    def send(self, command: Command) -> bool:
        """Have a command sent, without waiting; False when the child has gone (`on_end` tells).

        Raises `ValueError` for what can't be written, `LineTooLong` for what the child wouldn't read.
        """
        line = self._codec.encode(command)
        if len(line) > MAX_COMMAND:
            raise LineTooLong(f"{len(line)} bytes")
        if not self.alive:
            return False
        self._outgoing.put(line)
        return True

    def kill(self, wait: float = 0.0) -> None:
        """End the child at once; return when it has ended, or after so many seconds."""
        self._killed = True
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()
        if wait and self._reader.is_alive() and threading.current_thread() is not self._reader:
            self._reader.join(wait)

    def close(self, timeout: float = 1.0) -> None:
        """Let the child end by itself, else kill it; returns when its memory is back.

        One that was not started yet will be killed at once.
        """
        self.send(Exit())
        process = self._process
        if process is not None:
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.kill()
        if not self._reader.is_alive():
            self.kill()  # not started yet, or over
        elif threading.current_thread() is not self._reader:
            self._reader.join(_EXIT_SECONDS)

    def _run(self) -> None:
        with contextlib.ExitStack() as stack:
            stack.callback(self._started.set)
            try:
                folder = stack.enter_context(empty_folder())
            except OSError as error:
                ended = Ended(None, "", "engine_missing", str(error))
            except Exception as error:  # whoever waits must hear of an end
                log.exception("no engine")
                ended = Ended(None, "", "engine_missing", type(error).__name__)
            else:
                ended = self._live(folder)
        self._on_end(ended)

    def _live(self, folder: Path) -> Ended:
        environment = {**python_environment(), **self._variables, PARENT_VARIABLE: str(os.getpid())}
        try:
            process = spawn(self._command, folder=folder, environment=bare_environment(environment))
        except OSError as error:
            return Ended(None, "", "engine_missing", str(error))
        assert process.stdin
        assert process.stdout
        assert process.stderr
        commands_stream, errors_stream = process.stdin, process.stderr
        self._process = process
        self._started.set()
        if self._killed:
            process.kill()
        errors = self._beside("engine log", lambda: self._read_errors(errors_stream))
        writer = self._beside("engine writer", lambda: self._write(commands_stream))
        with open(process.stdout.fileno(), "rb", closefd=False) as events:  # buffered
            problem = self._read_events(events)
        if problem:
            process.kill()
        code = self._wait(process)
        self._outgoing.put(None)
        for thread in (errors, writer):
            thread.join(1.0)
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                stream.close()
        return Ended(code, self.tail, "bad_protocol" if problem else "", problem)

    def _beside(self, name: str, work: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=work, name=name, daemon=True)
        thread.start()
        return thread

    def _write(self, stream: IO[bytes]) -> None:
        """Write what is sent until the child has gone."""
        try:
            while (line := self._outgoing.get()) is not None:
                data = memoryview(line)
                while data:
                    data = data[stream.write(data) or 0 :]
        except (OSError, ValueError):
            pass

    def _read_events(self, stream: BinaryIO) -> str:
        """Pass events on until the stream ends; returns what was wrong with them, if it was too much."""
        bad = unasked = 0
        while line := stream.readline(MAX_EVENT):
            if len(line) >= MAX_EVENT:
                return "an event that is too long"
            try:
                wanted = self._on_event(self._codec.event(line))
            except UnknownType as error:  # perhaps of a later version, which may say more than we understand
                self._complain(unasked, error)
                wanted = False
            except ValueError as error:
                self._complain(bad, error)
                bad += 1
                wanted = False
            except Flood as error:
                return str(error)
            unasked = 0 if wanted else unasked + 1
            if bad >= _BAD_LINES:
                return "too many lines that are no events"
            if unasked >= MOST_UNASKED:
                return "too many events that nobody asked for"
        return ""

    def _complain(self, count: int, error: ValueError) -> None:
        if count < _BAD_LINES:
            log.warning("engine: not an event: %s", str(error)[:100])

    def _read_errors(self, stream: IO[bytes]) -> None:
        handler: logging.Handler | None = None
        first = True
        try:
            with stream, open(stream.fileno(), "rb", closefd=False) as lines:
                while line := lines.readline(_LONGEST_LINE):
                    if first:  # not sooner: a child that stands by says nothing, another writes meanwhile
                        handler, first = self._open_log(), False
                    text = line.decode("utf-8", "replace").rstrip()
                    self._tail.append(text)
                    if handler is not None:
                        handler.emit(logging.makeLogRecord({"msg": text, "levelno": logging.INFO}))
        except (OSError, ValueError):
            pass
        finally:
            if handler is not None:
                handler.close()

    def _open_log(self) -> logging.Handler | None:
        if self._log_file is None:
            return None
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            handler = logging.handlers.RotatingFileHandler(
                self._log_file, maxBytes=1_000_000, backupCount=3, encoding="utf-8"
            )
        except OSError:
            return None
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        return handler

    def _wait(self, process: subprocess.Popen[bytes]) -> int | None:
        try:
            return process.wait(_EXIT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()
