"""One model at a time in an engine child of its own, loaded by way of safe mode; the `Engine` port."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.models import LoadedFacts, LoadOptions
from app.domain.ports import Clock
from app.domain.ports import Progress as ReportProgress
from app.engine import ladder
from app.engine.asking import Asking
from app.engine.diagnosis import no_way_left
from app.engine.launch import check_readable, default_command, default_threads, native_variables, size_of
from app.engine.link import Link
from app.engine.loading import load_into
from app.engine.protocol import Hello
from app.engine.safe_mode import SafeMode
from app.engine.stand_by import StandBy
from app.engine.state import StateFile
from app.system.crashes import CrashFolder

log = logging.getLogger(__name__)

_ILLEGAL_INSTRUCTION = frozenset({-4, 0xC000001D})


class ModelSession(Asking):
    """Loads one model after another, each in a new child; generations queue in the child.

    `on_death` is called from a reader thread when the child of a loaded model ends outside a request.
    """

    def __init__(
        self,
        *,
        log_dir: Path | None,
        state_file: Path,
        clock: Clock,
        command: Sequence[str] | None = None,
        states: Path | None = None,
        marks_loads: bool = False,
    ) -> None:
        """`marks_loads`: a load that ends this program is told by `crashed_during_load`."""
        super().__init__()
        self.on_death: Callable[[EngineError], None] | None = None
        self._crashes = CrashFolder(log_dir / "crashes") if log_dir else None
        self._log_file = log_dir / "engine.log" if log_dir else None
        self._state = StateFile(state_file)
        self._safe_mode = SafeMode(self._state)
        self._clock = clock
        self._marks_loads = marks_loads
        self._states = states  # where the engine may keep caches
        self._command = tuple(command or default_command())
        self._load_lock = threading.Lock()
        self._stand_by = StandBy(self._link)
        self._last = ("", "")  # CPU variant and key of the model that was loaded last
        self._cancelled = False
        self._loading = False

    @property
    def facts(self) -> LoadedFacts | None:
        """What is loaded, or None."""
        return self._facts

    @property
    def alive(self) -> bool:
        """Whether a model is loaded and its child runs."""
        child = self._child  # read once: another thread may end it meanwhile
        return self._facts is not None and child is not None and child.client.alive

    @property
    def pid(self) -> int | None:
        """The child's process id, None when there is none."""
        child = self._child  # read once: another thread may end it meanwhile
        return child.client.pid if child is not None else None

    def crashed_during_load(self) -> str | None:
        """Return the model during whose load the program ended last time, once; None when it did not."""
        path = self._state.unfinished_load()
        if path is not None:
            self._state.end_load()
        return path

    def load(
        self,
        path: Path,
        options: LoadOptions,
        progress: ReportProgress,
        given_up: Callable[[], bool] = lambda: False,
    ) -> LoadedFacts:
        """Load a model in place of the one there is, trying safer options after a native fault.

        Blocks; `progress` is called on this thread. Raises `EngineError` or `ModelFileError`.
        `given_up` tells whether it was cancelled on its way here, where `cancel_load` can't reach it.
        """
        check_readable(path)
        with self._load_lock:
            self.unload()
            with self._lock:
                self._loading, self._cancelled = True, given_up()
            if self._marks_loads:
                self._state.begin_load(path)
            try:
                return self._climb(path.absolute(), options, progress)
            except BaseException as error:
                self.unload()
                if isinstance(error, EngineError) and error.code != "load_cancelled":
                    self._report(error, path, options)
                raise
            finally:
                with self._lock:
                    self._loading = False
                if self._marks_loads:
                    self._state.end_load()

    def stand_by(self, path: Path, options: LoadOptions) -> None:
        """Have a child ready for a load that is likely to come, of this model or another; blocks.

        Raises `ModelFileError`. It serves the next load whose options want the same of its environment.
        """
        check_readable(path)
        self._stand_by.begin(native_variables(_with_threads(path, options)), path.absolute())

    def stand_down(self) -> None:
        """End the child that stands by."""
        self._stand_by.end()

    def cancel_load(self) -> None:
        """End a load under way: its child is killed, `load` raises with code load_cancelled."""
        self._stand_by.interrupt()
        with self._lock:
            if not self._loading:
                return
            self._cancelled = True
            child = self._child
        if child is not None:
            child.client.kill()

    def unload(self) -> None:
        """End the child; its memory is back when this returns."""
        with self._lock:
            child, self._child, self._facts = self._child, None, None
            if child is not None:
                child.leaving = True
        if child is not None:
            child.client.close()

    def end_soon(self) -> None:
        """Told first when the program ends: from now on nothing waits long for the child; doesn't block.

        What it doesn't answer within two seconds is given up, and the child with it.
        """
        with self._lock:
            child = self._child
        if child is not None:
            child.hurry()
        self._stand_by.interrupt()

    def close(self) -> None:
        """End the child for good, also one that is loading."""
        self.cancel_load()
        self.unload()
        self._stand_by.close()

    def __enter__(self) -> ModelSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _climb(self, path: Path, options: LoadOptions, progress: ReportProgress) -> LoadedFacts:
        options = _with_threads(path, options)
        child, hello = self._start(options)
        ways, index = self._safe_mode.ways(path, options, hello), 0
        tries = ways.tries
        while True:
            rung = tries[index]
            try:
                with self._unless_cancelled():
                    warm_up = not ways.known or index > 0
                    wait = self.patience.load
                    facts = load_into(
                        child,
                        path,
                        rung.options,
                        progress,
                        states=self._states,
                        warm_up=warm_up,
                        patience=wait,
                    )
            except EngineError as error:
                following = ladder.next_try(tries, index, error)
                if following is None:
                    raise no_way_left(error) from error
                log.warning("engine fault (%s), next: %s", error.code, tries[following].change)
                self.unload()
                index = following
                child, _ = self._start(tries[index].options)
                continue
            facts = replace(facts, safe_mode=ladder.change(ways.boldest, rung.options))
            self._safe_mode.worked(ways, rung)
            with self._lock:
                if self._cancelled:
                    raise EngineError(code="load_cancelled")
                self._facts, child.ready = facts, True
                self._last = facts.cpu_variant, ways.key
                self._safe_mode.loaded(ways, rung)
            return facts

    def _start(self, options: LoadOptions) -> tuple[Link, Hello]:
        """Take the child that stands by or start one, and wait for its hello."""
        variables = native_variables(options)
        child = self._stand_by.take(variables) or self._link(variables)
        with self._lock:
            self._child = child
            cancelled = self._cancelled
        if cancelled:
            raise EngineError(code="load_cancelled")
        with self._unless_cancelled():
            return child, child.hello or child.greet()

    def _link(self, variables: Mapping[str, str]) -> Link:
        return Link(
            self._command,
            log_file=self._log_file,
            patience=self.patience,
            lock=self._lock,
            on_end=self._ended,
            variables=variables,
        )

    @contextlib.contextmanager
    def _unless_cancelled(self) -> Iterator[None]:
        """The end of a child that was killed to cancel its load is no fault."""
        try:
            yield
        except EngineError as error:
            if self._cancelled:
                raise EngineError(code="load_cancelled") from error
            raise

    def _ended(self, child: Link) -> None:
        """The child of a loaded model has ended by itself; called on its reader thread, last."""
        facts = self._facts
        if not child.ready or child.leaving or facts is None or child.ended is None:
            return
        if child.ended.exit_code in _ILLEGAL_INSTRUCTION:
            self._safe_mode.note_fault(facts.cpu_variant)
        error = child.death()
        self._report(error, facts.path)
        if self.on_death is not None:
            self.on_death(error)

    def distrust(self) -> None:
        """Have the next load of the model that is loaded, or has just ended, go a step down in safe mode."""
        self._safe_mode.distrust()

    def forget_faults(self, facts: LoadedFacts) -> None:
        """Have the next load of this model try everything again that safe mode leaves out."""
        self._safe_mode.forget(facts)

    def _report(self, error: EngineError, path: Path, options: LoadOptions | None = None) -> None:
        """Leave a file that the user and the next start can read."""
        if self._crashes is None:
            return
        how = "generating" if options is None else f"loading, {options}"
        lines = {"cause": error.code, "how": error.detail.partition("\n")[0], "when": how}
        lines |= {"model": path.name, "engine": " ".join(self._last)}
        self._crashes.write("engine", lines, error.tail)


def _with_threads(path: Path, options: LoadOptions) -> LoadOptions:
    return replace(options, n_threads=options.n_threads or default_threads(size_of(path)))
