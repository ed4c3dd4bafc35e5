"""A model in an engine child of its own, loaded to be measured and for nothing else."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from app.domain.chat import new_id
from app.domain.errors import EngineError
from app.domain.models import LoadOptions
from app.engine.launch import check_readable, default_command, native_variables
from app.engine.link import Answers, Link
from app.engine.protocol import Failed, Load, Loaded, Measure, Measured
from app.engine.watch import Patience


class Subjects:
    """Loads a model file with one set of options after another; `stop` ends what is under way."""

    def __init__(
        self, path: Path, log_file: Path | None = None, command: Sequence[str] | None = None
    ) -> None:
        self._path, self._log_file = path.absolute(), log_file
        self._command = tuple(command or default_command())
        self._lock = threading.Lock()
        self._link: Link | None = None
        self._stopped = False
        self.variants: tuple[str, ...] = ()  # the CPU backends that run here, best first; once one was opened

    def open(self, options: LoadOptions) -> LoadedSubject:
        """Load the model; raises `EngineError` (load_cancelled once stopped) or `ModelFileError`."""
        check_readable(self._path)
        lock = threading.Lock()
        link = Link(
            self._command,
            log_file=self._log_file,
            patience=Patience(),
            lock=lock,
            on_end=lambda _: None,
            variables=native_variables(options),
        )
        with self._lock:
            if self._stopped:
                raise EngineError(code="load_cancelled")
            self._link = link
        try:
            hello = link.greet()
            self.variants = hello.variants
            options = replace(options, cpu_variant=options.cpu_variant or next(iter(hello.variants), None))
            link.begin_load(self._path, self._path.stat().st_size)
            link.send(Load(str(self._path), options, warm_up=True))
            while not isinstance(link.load_event(link.patience.load), Loaded):
                pass
        except EngineError as error:
            self._end(link)
            raise self._cancelled(error) from error
        link.ready = True
        return LoadedSubject(link, lock, self._cancelled, lambda: self._end(link))

    def stop(self) -> None:
        """End the measurement, from any thread."""
        with self._lock:
            self._stopped = True
            link = self._link
        if link is not None:
            link.client.kill()

    def _cancelled(self, error: EngineError) -> EngineError:
        return EngineError(code="load_cancelled") if self._stopped else error

    def _end(self, link: Link) -> None:
        link.leaving = True
        link.client.close()


class LoadedSubject:
    """One loaded child."""

    def __init__(
        self,
        link: Link,
        lock: threading.Lock,
        named: Callable[[EngineError], EngineError],
        end: Callable[[], None],
    ) -> None:
        self._link, self._lock, self._named, self._end = link, lock, named, end

    def measure(self, prompt_tokens: int, tokens: int, n_threads: int, n_threads_batch: int) -> Measured:
        """Measure once; raises `EngineError`."""
        answers: Answers = queue.SimpleQueue()
        command = Measure(new_id(), prompt_tokens, tokens, n_threads, n_threads_batch)
        with self._lock:
            self._link.requests[command.id] = answers
        with self._link.waiting(command.id):
            self._link.send(command)
            try:
                event = self._link.next(answers, self._link.patience.answer)
            except EngineError as error:
                raise self._named(error) from error
        if isinstance(event, Measured):
            return event
        if isinstance(event, Failed):
            raise EngineError(event.detail, code=event.code)
        raise EngineError(f"{type(event).__name__} in place of a measurement", code="bad_protocol")

    def close(self) -> None:
        """End the child; its memory is back when this returns."""
        self._end()
