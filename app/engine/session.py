"""One model at a time in an engine child of its own, loaded by way of safe mode; the `Engine` port."""

from __future__ import annotations

import collections
import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType

from msgspec import Struct
from msgspec.structs import replace

from app.domain.chat import new_id
from app.domain.errors import EngineError
from app.domain.generation import (
    Finished,
    GenerationEvent,
    GenerationRequest,
    PromptPiece,
    PromptProgress,
    TokenItem,
    Tokens,
)
from app.domain.models import LoadedFacts, LoadOptions
from app.domain.ports import Clock
from app.domain.ports import Progress as ReportProgress
from app.engine import ladder
from app.engine.client import Ended, EngineClient
from app.engine.launch import check_readable, default_command, default_threads
from app.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Command,
    Count,
    Counted,
    Done,
    Event,
    Failed,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    Progress,
    TokenBatch,
)
from app.engine.state import StateFile, key_of

log = logging.getLogger(__name__)

_HELLO_SECONDS = 30.0
_LOAD_SILENCE_SECONDS = 600.0  # between two signs of life; a slow disk and a warm-up of a large model
_SILENCE_SECONDS = 300.0  # a token of a model that is read from disk may take a minute
_ILLEGAL_INSTRUCTION = frozenset({-4, 0xC000001D})

_ANSWERS = Progress | TokenBatch | Counted | Done
Answer = Event | Ended


class _Child(Struct):
    """A child, the queues that its events go to, and what it said first."""

    client: EngineClient
    loading: queue.SimpleQueue[Answer]
    requests: dict[str, queue.SimpleQueue[Answer]]
    hello: Hello | None = None
    ended: Ended | None = None
    ready: bool = False
    leaving: bool = False


class ModelSession:
    """Loads one model after another, each in a new child; generations queue in the child.

    `on_death` is called from a reader thread when the child of a loaded model ends outside a request.
    """

    def __init__(
        self, *, log_dir: Path | None, state_file: Path, clock: Clock, command: Sequence[str] | None = None
    ) -> None:
        self.on_death: Callable[[EngineError], None] | None = None
        self._log_file = log_dir / "engine.log" if log_dir else None
        self._state = StateFile(state_file)
        self._clock = clock
        self._command = tuple(command or default_command())
        self._lock = threading.Lock()  # guards the fields below and the queues of a child
        self._load_lock = threading.Lock()
        self._child: _Child | None = None
        self._facts: LoadedFacts | None = None
        self._key = ""
        self._cancelled = False
        self._loading = False
        # A turn may be stopped between choosing its request's id and the first step of `generate`.
        self._early: collections.deque[str] = collections.deque(maxlen=32)

    @property
    def facts(self) -> LoadedFacts | None:
        """What is loaded, or None."""
        return self._facts

    @property
    def alive(self) -> bool:
        """Whether a model is loaded and its child runs."""
        return self._facts is not None and self._child is not None and self._child.client.alive

    @property
    def pid(self) -> int | None:
        """The child's process id, None when there is none."""
        return self._child.client.pid if self._child else None

    def crashed_during_load(self) -> str | None:
        """Return the model during whose load the program ended last time, once; None when it did not."""
        path = self._state.unfinished_load()
        if path is not None:
            self._state.end_load()
        return path

    def load(self, path: Path, options: LoadOptions, progress: ReportProgress) -> LoadedFacts:
        """Load a model in place of the one there is, trying safer options after a native fault.

        Blocks; `progress` is called on this thread. Raises `EngineError` or `ModelFileError`.
        """
        check_readable(path)
        with self._load_lock:
            self.unload()
            with self._lock:
                self._loading, self._cancelled = True, False
            self._state.begin_load(path)
            try:
                return self._climb(path.absolute(), options, progress)
            except EngineError:
                self.unload()
                raise
            finally:
                with self._lock:
                    self._loading = False
                self._state.end_load()

    def cancel_load(self) -> None:
        """End a load under way: its child is killed, `load` raises with code load_cancelled."""
        with self._lock:
            if not self._loading:
                return
            self._cancelled = True
            child = self._child
        if child is not None:
            child.client.kill()

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        """Yield the events of a generation, `Finished` last; raises `EngineError`."""
        ended = False
        with self._asking(request.id, Generate(request)) as (child, answers):
            try:
                while not ended:
                    event = self._generation_event(child, answers)
                    ended = isinstance(event, Finished)
                    yield event
            except EngineError:
                ended = True
                raise
            finally:
                if not ended:
                    child.client.send(Cancel(request.id))

    def count(self, groups: Sequence[Sequence[PromptPiece]]) -> tuple[int, ...]:
        """Return how many tokens each group of pieces takes; waits for a generation under way."""
        command = Count(new_id(), [list(group) for group in groups])
        with self._asking(command.id, command) as (child, answers):
            while True:
                event = self._next(child, answers, _SILENCE_SECONDS)
                if isinstance(event, Counted):
                    return tuple(event.counts)
                if isinstance(event, Failed):
                    raise EngineError(event.detail, code=event.code)

    @contextlib.contextmanager
    def _asking(
        self, request_id: str, command: Command
    ) -> Iterator[tuple[_Child, queue.SimpleQueue[Answer]]]:
        """Send a command to the loaded child; its answers arrive in the queue until the end of the block."""
        answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        with self._lock:
            child = self._child if self._facts is not None else None
            if child is None:
                raise EngineError(code="not_loaded")
            if child.ended is not None:
                raise _death(child.ended)
            child.requests[request_id] = answers
            stopped = request_id in self._early
        try:
            _send(child, command)
            if stopped:
                child.client.send(Cancel(request_id))
            yield child, answers
        finally:
            with self._lock:
                child.requests.pop(request_id, None)

    def cancel(self, request_id: str) -> None:
        """Ask a generation to end, also one that is about to start; unknown ids are ignored."""
        with self._lock:
            child = self._child
            known = child is not None and request_id in child.requests
            if not known:
                self._early.append(request_id)
        if child is not None and known:
            child.client.send(Cancel(request_id))

    def unload(self) -> None:
        """End the child; its memory is back when this returns."""
        with self._lock:
            child, self._child, self._facts = self._child, None, None
            if child is not None:
                child.leaving = True
        if child is not None:
            child.client.close()

    def close(self) -> None:
        """End the child for good, also one that is loading."""
        self.cancel_load()
        self.unload()

    def __enter__(self) -> ModelSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _climb(self, path: Path, options: LoadOptions, progress: ReportProgress) -> LoadedFacts:
        options = replace(options, n_threads=options.n_threads or default_threads(path.stat().st_size))
        child, hello = self._start()
        key = key_of(path, hello.engine_version)
        known = self._state.worked(key)
        variants = [v for v in hello.variants if v not in self._state.faulted(key)] or list(hello.variants)
        tries = _skip_to(ladder.rungs(options, variants, gpu=hello.gpu), known)
        index = 0
        while True:
            rung = tries[index]
            try:
                facts = self._try(child, path, rung, progress, warm_up=known is None or index > 0)
            except EngineError as error:
                following = None
                if error.code == "engine_died":
                    following = ladder.after(tries, index, error.exit_code)
                if following is None:
                    raise
                log.warning("engine fault (%s), next: %s", error.detail, tries[following].change)
                self.unload()
                index = following
                child, _ = self._start()
                continue
            self._state.remember(key, rung.options, rung.change)
            with self._lock:
                if self._cancelled:
                    raise EngineError(code="load_cancelled")
                self._key, self._facts, child.ready = key, facts, True
            return facts

    def _start(self) -> tuple[_Child, Hello]:
        """Start a child and wait for its hello."""
        child = self._new_child()
        with self._lock:
            self._child = child
            cancelled = self._cancelled
        if cancelled:
            raise EngineError(code="load_cancelled")
        child.client.start()
        event = self._load_event(child, _HELLO_SECONDS)
        if not isinstance(event, Hello) or event.protocol != PROTOCOL_VERSION:
            raise EngineError("the engine is of another version", code="bad_protocol")
        child.hello = event
        return child, event

    def _new_child(self) -> _Child:
        def on_event(event: Event) -> None:
            self._dispatch(child, event)

        def on_end(ended: Ended) -> None:
            self._ended(child, ended)

        client = EngineClient(self._command, log_file=self._log_file, on_event=on_event, on_end=on_end)
        child = _Child(client, queue.SimpleQueue(), {})
        return child

    def _try(
        self, child: _Child, path: Path, rung: ladder.Rung, progress: ReportProgress, *, warm_up: bool
    ) -> LoadedFacts:
        child.client.send(Load(str(path), rung.options, warm_up))
        while True:
            event = self._load_event(child, _LOAD_SILENCE_SECONDS)
            if isinstance(event, LoadProgress):
                progress(event.fraction)
            elif isinstance(event, Loaded):
                progress(1.0)
                return self._facts_of(child, path, event, rung.change)

    def _facts_of(self, child: _Child, path: Path, event: Loaded, change: str) -> LoadedFacts:
        import psutil  # takes a tenth of the time to the first frame

        memory = 0
        with contextlib.suppress(psutil.Error):
            memory = int(psutil.Process(child.client.pid).memory_info().rss)
        return LoadedFacts(
            path=path,
            name=event.name or path.stem,
            context_length=event.context_length,
            vocabulary=event.vocabulary,
            vocabulary_size=event.vocabulary_size,
            cpu_variant=event.cpu_variant,
            devices=event.devices,
            n_threads=event.n_threads,
            load_seconds=event.load_seconds,
            memory_bytes=memory,
            engine_version=child.hello.engine_version if child.hello else "",
            safe_mode=change,
            buffers=event.buffers,
        )

    def _load_event(self, child: _Child, timeout: float) -> Event:
        """Return the next event of a load; raises what ended it."""
        event = self._next(child, child.loading, timeout)
        if isinstance(event, Failed):
            raise EngineError(event.detail, code=event.code)
        return event

    def _generation_event(self, child: _Child, answers: queue.SimpleQueue[Answer]) -> GenerationEvent:
        while True:
            event = self._next(child, answers, _SILENCE_SECONDS)
            if isinstance(event, TokenBatch):
                return Tokens(tuple(TokenItem(item.id, item.text, item.special) for item in event.items))
            if isinstance(event, Progress):
                return PromptProgress(event.done, event.total, event.reused, event.seconds_left)
            if isinstance(event, Done):
                return Finished(event.reason, event.usage)
            if isinstance(event, Failed):
                raise EngineError(event.detail, code=event.code)

    def _next(self, child: _Child, answers: queue.SimpleQueue[Answer], timeout: float) -> Event:
        try:
            answer = answers.get(timeout=timeout)
        except queue.Empty:
            child.client.kill()
            raise EngineError(f"no sign of life for {timeout:.0f} s", code="engine_hung") from None
        if isinstance(answer, Ended):
            if self._cancelled and not child.ready:
                raise EngineError(code="load_cancelled")
            raise _death(answer)
        return answer

    def _dispatch(self, child: _Child, event: Event) -> None:
        """Hand an event to whoever waits for it; called on the child's reader thread."""
        if isinstance(event, _ANSWERS) or (isinstance(event, Failed) and event.id):
            with self._lock:
                answers = child.requests.get(event.id)
            if answers is not None:
                answers.put(event)
        elif not child.ready:
            child.loading.put(event)
        elif isinstance(event, Failed):
            log.warning("engine: %s: %s", event.code, event.detail)

    def _ended(self, child: _Child, ended: Ended) -> None:
        """Tell everyone who waits, or `on_death`; called on the child's reader thread, last."""
        with self._lock:
            child.ended = ended
            waiting = list(child.requests.values())
            idle = child.ready and not child.leaving and not waiting
            faulted = child.ready and not child.leaving and ended.exit_code in _ILLEGAL_INSTRUCTION
            facts = self._facts
        if faulted and facts is not None:
            self._state.note_fault(self._key, facts.cpu_variant)
        child.loading.put(ended)
        for answers in waiting:
            answers.put(ended)
        if idle and self.on_death is not None:
            self.on_death(_death(ended))


def _send(child: _Child, command: Command) -> None:
    try:
        child.client.send(command)
    except ValueError as error:
        raise EngineError(str(error), code="bad_protocol") from error


def _skip_to(tries: tuple[ladder.Rung, ...], known: object) -> tuple[ladder.Rung, ...]:
    """Start at the options that worked before; what lies above them is not tried again."""
    for index, rung in enumerate(tries):
        if getattr(known, "change", "") and rung.change == getattr(known, "change", ""):
            return tries[index:]
    return tries


def _death(ended: Ended) -> EngineError:
    if ended.problem:
        return EngineError(ended.detail, code=ended.problem, exit_code=ended.exit_code, tail=ended.tail)
    detail = ladder.exit_text(ended.exit_code)
    return EngineError(detail, code="engine_died", exit_code=ended.exit_code, tail=ended.tail)
