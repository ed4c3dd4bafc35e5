"""Starts the drawing child, asks it, ends it when a formula takes too long."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.formulas.child import MOST_MEMORY, READY
from app.formulas.draw import Drawn, Wanted, draw
from app.system.child_process import PARENT_VARIABLE, bare_environment, own_command, python_environment, spawn

_log = logging.getLogger(__name__)
_START_SECONDS = 60.0  # from a slow disk, past a scanner
_MOST_SECONDS = 5.0  # for one formula
_TRIES = 2  # the system may have ended the child
_MOST_ANSWER = 4 * 1024 * 1024  # bytes


def command() -> list[str]:
    """Return the command of the drawing child: this program with `--formula-child`."""
    return own_command("--formula-child")


class FormulaChild:
    """Draws formulas in a child process, which is started by the first one.

    `draw` and `close` are called on one thread at a time, `abort` on any.
    """

    def __init__(
        self, start: Callable[[], list[str]] = command, *, most_seconds: float = _MOST_SECONDS
    ) -> None:
        self._start, self._most_seconds = start, most_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: BinaryIO | None = None
        self._aborted = self._late = False
        self._here = False  # no child can be started: formulas are drawn in this process

    @property
    def pid(self) -> int | None:
        """The child's, None when there is none."""
        return self._process.pid if self._process is not None else None

    def draw(self, wanted: Wanted) -> Drawn:
        """Draw a formula; one with a fault, or that takes too long, gives an empty `svg`."""
        for _ in range(_TRIES):
            if self._aborted:
                break
            if self._process is None and not self._here:
                self._begin()
            if self._here and not self._aborted:
                return draw(wanted)
            try:
                return msgspec.json.decode(self._asked(wanted), type=Drawn)
            except (OSError, ValueError) as error:  # msgspec's errors are ValueErrors
                _log.warning("the drawing child ended: %s", error)
                self.close()
            if self._late:
                break
        return Drawn("")

    def abort(self) -> None:
        """End the child now; nothing is drawn any more."""
        with self._lock:
            self._aborted = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """End the child and give its memory back; the next formula starts another."""
        with self._lock:
            process, self._process = self._process, None
        answers, self._answers = self._answers, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        for stream in (answers, process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _begin(self) -> None:
        """Start the child and wait until it is ready; where there can't be one, draw here from now on."""
        environment = bare_environment({**python_environment(), PARENT_VARIABLE: str(os.getpid())})
        try:
            folder = Path(tempfile.gettempdir())
            process = spawn(self._start(), folder=folder, environment=environment, most_memory=MOST_MEMORY)
        except OSError as error:
            _log.warning("the drawing child doesn't start: %s", error)
            self._here = True
            return
        with self._lock:
            self._process = process
            if self._aborted:
                process.kill()
        assert process.stdout is not None
        self._answers = open(process.stdout.fileno(), "rb", closefd=False)  # noqa: SIM115
        with self._ended_after(_START_SECONDS):
            ready = self._answers.readline(len(READY))
        if ready == READY:
            return
        process.kill()
        process.wait()
        said = process.stderr.read()[-300:] if process.stderr is not None else b""
        if not self._aborted:
            _log.warning("the drawing child isn't ready: %s", said.decode("utf-8", "replace"))
            self._here = True
        self.close()

    def _asked(self, wanted: Wanted) -> bytes:
        if self._process is None or self._process.stdin is None or self._answers is None:
            raise ValueError("no child")
        with self._ended_after(self._most_seconds):
            left = memoryview(msgspec.json.encode(wanted) + b"\n")
            while left:
                left = left[self._process.stdin.write(left) :]
            return self._answers.readline(_MOST_ANSWER)

    def _end_late(self, process: subprocess.Popen[bytes]) -> None:
        self._late = True
        process.kill()

    @contextlib.contextmanager
    def _ended_after(self, seconds: float) -> Iterator[None]:
        """Kill the child unless what follows is done in time: who waits for its answer then goes on."""
        assert self._process is not None
        self._late = False
        watch = threading.Timer(seconds, self._end_late, (self._process,))
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()
