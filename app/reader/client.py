"""Starts the reading child for one file, watches its limits, takes its answer."""

from __future__ import annotations

import contextlib
import locale
import os
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.domain.attachment import MAX_FILE_BYTES, MAX_MEMORY, MAX_SECONDS, MAX_TEXT
from app.domain.errors import AttachmentError
from app.domain.ports import Progress
from app.reader.protocol import MAX_OUTPUT, Line, Read, Reading, Refused, decode
from app.system.child_process import PARENT_VARIABLE, bare_environment, own_command, python_environment, spawn
from app.system.empty_folder import empty_folder

_LOOK_SECONDS = 0.2  # between looks at what the child takes
_EXIT_SECONDS = 5.0
_MOST_SECTIONS = 10_000
_CANCELLED = "attachment_cancelled"


def command(ending: str) -> list[str]:
    """Return the command of the reading child: this program with `--reader-child`."""
    safe = "".join(c for c in ending if c.isalnum())[:12]
    return own_command("--reader-child", safe, locale.getencoding())


class FileReading:
    """One file being read. `run` blocks; `cancel` may be called from any thread."""

    def __init__(
        self,
        path: Path,
        *,
        most_seconds: float = MAX_SECONDS,
        most_memory: int = MAX_MEMORY,
        start: Callable[[str], list[str]] = command,
    ) -> None:
        self._path = path
        self._most_seconds, self._most_memory = most_seconds, most_memory
        self._start = start
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ended_by = ""  # the code of the limit that ended it

    def cancel(self) -> None:
        """End the reading; `run` then raises with code attachment_cancelled."""
        self._end(_CANCELLED)

    def run(self, progress: Progress) -> Read:
        """Return the text of the file; raises `AttachmentError` for each limit and each fault."""
        ending = self._path.suffix.removeprefix(".")
        environment = bare_environment({**python_environment(), PARENT_VARIABLE: str(os.getpid())})
        with contextlib.ExitStack() as stack:
            source = stack.enter_context(_opened(self._path))
            try:
                process = spawn(
                    self._start(ending),
                    folder=stack.enter_context(empty_folder()),
                    environment=environment,
                    source=source,
                    most_memory=self._most_memory,
                )
            except OSError as error:
                raise AttachmentError(str(error), code="attachment_reader") from error
            return self._follow(process, progress)

    def _follow(self, process: subprocess.Popen[bytes], progress: Progress) -> Read:
        with self._lock:
            self._process = process
            early = self._ended_by
        if early:
            process.kill()
        watch = threading.Thread(target=self._watch, args=(process,), name="reader watch", daemon=True)
        watch.start()
        last: Line | None = None
        try:
            last = self._lines(process, progress)
        finally:
            self._over.set()
            with contextlib.suppress(OSError):
                process.kill() if last is None else None
            code, tail = _settle(process)
            watch.join()
        return self._result(last, code, tail)

    def _lines(self, process: subprocess.Popen[bytes], progress: Progress) -> Line | None:
        """The last line that isn't about progress; None when what came is no answer."""
        assert process.stdout is not None
        taken = 0
        with open(process.stdout.fileno(), "rb", closefd=False) as stream:
            while data := stream.readline(MAX_OUTPUT - taken + 1):
                taken += len(data)
                if taken > MAX_OUTPUT:
                    return None
                try:
                    line = decode(data)
                except ValueError:
                    return None
                if not isinstance(line, Reading):
                    return line
                progress(min(1.0, line.done / max(1, line.total)))
        return None

    def _result(self, last: Line | None, code: int | None, tail: str) -> Read:
        if self._ended_by:
            raise AttachmentError(str(self._path.name), code=self._ended_by)
        if isinstance(last, Refused):
            raise AttachmentError(last.detail, code=_known_code(last.code))
        if isinstance(last, Read) and _sound(last):
            return last
        if code is not None and code == -getattr(signal, "SIGXCPU", 0):
            raise AttachmentError(code="attachment_too_slow")
        raise AttachmentError(f"exit status {code} {tail}".strip(), code="attachment_reader")

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """End the child when it takes too long or too much; the kernel's own limits differ by system."""
        until = time.monotonic() + self._most_seconds
        while not self._over.wait(_LOOK_SECONDS):
            if time.monotonic() > until:
                self._end("attachment_too_slow")
                return
            if _memory_of(process.pid) > self._most_memory:
                self._end("attachment_memory")
                return

    def _end(self, code: str) -> None:
        with self._lock:
            self._ended_by = self._ended_by or code
            if self._process is not None:
                with contextlib.suppress(OSError):
                    self._process.kill()


def _opened(path: Path) -> BinaryIO:
    """Open a regular file; anything else is refused, since opening it may wait for ever."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise AttachmentError(path.name, code="attachment_folder")
        if not stat.S_ISREG(status.st_mode):
            raise AttachmentError(path.name, code="attachment_unreadable")
        if status.st_size > MAX_FILE_BYTES:
            raise AttachmentError(str(status.st_size), code="attachment_too_large")
        if status.st_size == 0:
            raise AttachmentError(path.name, code="attachment_empty")
        return path.open("rb")
    except FileNotFoundError as error:
        raise AttachmentError(path.name, code="attachment_missing") from error
    except (OSError, ValueError) as error:
        raise AttachmentError(f"{path.name}: {error}", code="attachment_unreadable") from error


def _settle(process: subprocess.Popen[bytes]) -> tuple[int | None, str]:
    """Wait for the end of the child; its exit status and the end of what it said."""
    try:
        code: int | None = process.wait(_EXIT_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        code = process.wait()
    tail = b""
    if process.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            tail = process.stderr.read()[-300:]
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    return code, tail.decode("utf-8", "replace").strip()


def _memory_of(pid: int) -> int:
    """The memory of a process in bytes, 0 when it has gone."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _known_code(code: str) -> str:
    return code if code.startswith("attachment_") else "attachment_reader"


def _sound(read: Read) -> bool:
    """Whether an answer keeps to the limits: it comes from a process that an evil file may have taken."""
    if len(read.text) > MAX_TEXT or len(read.sections) > _MOST_SECTIONS or not read.sections:
        return False
    at = 0
    for section in read.sections:
        if section.start != at or section.end < at or len(section.label) > 300:
            return False
        at = section.end
    return at == len(read.text)
