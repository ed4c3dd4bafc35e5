"""The engine as the window sees it: which model is loaded, how far, what went wrong."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, EngineError
from app.domain.models import Limits, LoadedFacts, LoadOptions, ModelRef
from app.domain.ports import Engine, Progress
from app.library.doctor import Trouble
from app.services.lane import Lane
from app.system.hardware import free_memory

_log = logging.getLogger(__name__)


class EnginePhase(StrEnum):
    """What the engine is doing."""

    EMPTY = "empty"
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    FAILED = "failed"


_EXPECTED_MS = 120_000  # so long the engine stands by for a load that doesn't come
_LAST_SECONDS = 1.0  # what the end of the program waits for that
# Such a child takes 105 MB. Where hardly more is free, the loaded model and other programs need that more
# than a load which may not come, and which it makes a tenth of a second shorter.
_ROOM_TO_STAND_BY = 512 << 20  # bytes
_LOADED = frozenset((EnginePhase.READY, EnginePhase.GENERATING))
_OCCUPIED = frozenset((EnginePhase.LOADING, EnginePhase.GENERATING))


class EngineState(Struct, frozen=True):
    """A snapshot for the model pill and the cards; `progress` is a fraction of the load."""

    phase: EnginePhase = EnginePhase.EMPTY
    model: ModelRef | None = None
    progress: float = 0.0
    facts: LoadedFacts | None = None
    error: AppError | None = None
    told: bool = False  # the error stands in a reply already
    trouble: Trouble | None = None  # what is to be said about a load that failed


class Session(Engine, Protocol):
    """What the service needs of `app.engine.session.ModelSession`."""

    on_death: Callable[[EngineError], None] | None

    def load(
        self, path: Path, options: LoadOptions, progress: Progress, given_up: Callable[[], bool]
    ) -> LoadedFacts:
        """Load a model, blocking, unless the load is given up before it begins."""

    def stand_by(self, path: Path, options: LoadOptions) -> None:
        """Have a child ready for a load, blocking."""

    def stand_down(self) -> None:
        """End the child that is ready."""

    def cancel_load(self) -> None:
        """End a load under way."""

    def distrust(self) -> None:
        """Have the next load of the model go a step down in safe mode."""

    def forget_faults(self, facts: LoadedFacts) -> None:
        """Have the next load of this model try everything again."""

    def unload(self) -> None:
        """End the child; its memory goes back."""

    def close(self) -> None:
        """Unload for good."""


OptionsFor = Callable[[ModelRef, int | None, Limits], LoadOptions]
Whereabouts = Callable[[Path, Callable[[], bool]], Path | None]
Examine = Callable[[ModelRef, int | None, Limits, AppError], Trouble]


def _nothing_more(model: ModelRef, _length: int | None, _limits: Limits, error: AppError) -> Trouble:
    return Trouble(error.code, error.detail, model.name)


def _nowhere(_path: Path, _given_up: Callable[[], bool]) -> Path | None:
    """Before anything is moved."""
    return None


def _nothing() -> None:
    """Before an unload there is nothing to do."""


class EngineService(QObject):
    """Loads and unloads on a thread of its own; `changed` tells every step.

    `measured` is told, on that thread, what a load used; `free` tells the main memory that is left, in bytes.
    """

    changed = Signal(object)  # EngineState, also for the progress of a load, many times a second
    stepped = Signal(object)  # EngineState of another phase or model, or of a load that begins anew
    leaving = Signal()  # the model is about to go, by wish: an answer that it writes ends first
    unloading = Signal()  # and no other is wanted

    def __init__(
        self,
        session: Session,
        options_for: OptionsFor,
        measured: Callable[[LoadedFacts], None] | None = None,
        examine: Examine = _nothing_more,
        parent: QObject | None = None,
        *,
        free: Callable[[], int] = free_memory,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._free = free
        self._options_for = options_for
        self._measured = measured
        self._examine = examine
        self._lane = Lane("engine", self)
        self._making_ready: threading.Thread | None = None
        self._state = EngineState()
        self._context_length: int | None = None
        self._limits = Limits()
        self._load_number = 0
        self._expected: ModelRef | None = None
        self._expecting = QTimer(self)
        self._expecting.setSingleShot(True)
        self._expecting.setInterval(_EXPECTED_MS)
        self._expecting.timeout.connect(self._stand_down)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._idle_too_long)
        self.before_unload: Callable[[], None] = _nothing  # called on the engine's thread
        self.whereabouts: Whereabouts = (
            _nowhere  # likewise: where a file that was moved is, once that has ended
        )
        session.on_death = self._died_elsewhere

    @property
    def state(self) -> EngineState:
        """The latest state."""
        return self._state

    @property
    def engine(self) -> Engine:
        """The port that turns run on."""
        return self._session

    def load(self, model: ModelRef, context_length: int | None = None, limits: Limits | None = None) -> None:
        """Load a model in place of the one that is loaded; an earlier load under way is cancelled."""
        self.leaving.emit()
        self._load_number += 1
        number = self._load_number
        self._context_length = context_length
        self._limits = limits = limits or Limits()
        if (
            self._state.phase is EnginePhase.LOADING
        ):  # else it would end the child that stands by for this one
            self._session.cancel_load()
        self._set(EngineState(EnginePhase.LOADING, model))

        def work() -> LoadedFacts:
            if number != self._load_number:
                raise EngineError(code="load_cancelled")
            self._leave()
            try:
                facts = self._load_where_it_is(number, model, context_length, limits)
            finally:
                self._expected = None
                self._session.stand_down()  # one that came too late for this load
            if self._measured is not None:
                self._measured(facts)
            return facts

        self._lane.run(
            work, lambda facts: self._loaded(number, facts), lambda error: self._load_failed(number, error)
        )

    def _load_where_it_is(
        self, number: int, model: ModelRef, context_length: int | None, limits: Limits
    ) -> LoadedFacts:
        """Load a model; once more where its file is now, if it was moved away under the load."""

        def given_up() -> bool:
            return number != self._load_number

        try:
            options = self._options_for(model, context_length, limits)
            return self._session.load(model.path, options, lambda f: self._report(number, f), given_up)
        except AppError as error:
            path = self.whereabouts(model.path, given_up)
            if path is None or given_up() or error.code == "load_cancelled":
                raise
        there = replace(model, id=str(path), path=path)
        return self._load_where_it_is(number, there, context_length, limits)

    def expect_load(self, model: ModelRef) -> None:
        """Told that a load is likely to come soon, of this model or another: an idle engine makes ready."""
        making = self._making_ready is not None and self._making_ready.is_alive()
        if self._state.phase in _OCCUPIED or making:
            return
        known = self._expecting.isActive() and model == self._expected
        self._expecting.start()
        if not known:
            self._expected = model
            # Not on the lane: the model's disk may hang, and another's load must not wait for it, nor the end
            # of the program.
            self._making_ready = threading.Thread(
                target=self._make_ready, args=(model,), name="stand by", daemon=True
            )
            self._making_ready.start()

    def _make_ready(self, model: ModelRef) -> None:
        try:
            self._stand_by(model)
        except AppError:  # told by the load
            pass
        except Exception:  # noqa: BLE001 - the last fence: nobody asked for this, so nobody is told of a fault
            _log.exception("unexpected fault while the engine made ready")

    def _stand_by(self, model: ModelRef) -> None:
        if self._free() < _ROOM_TO_STAND_BY:
            self._expected = None  # looked at anew the next time
            return
        options = self._options_for(model, None, Limits())  # takes a while, and longer on a slow disk
        if self._state.phase in _OCCUPIED:
            self._expected = None
        if self._expected != model:
            return
        self._session.stand_by(model.path, options)
        if self._expected != model:  # it came too late
            self._session.stand_down()

    def _stand_down(self) -> None:
        self._expected = None
        self._expecting.stop()
        self._lane.run(self._session.stand_down)

    def choose(self, model: ModelRef) -> None:
        """Name the model that the first turn loads; nothing is loaded yet."""
        if self._state.phase is EnginePhase.EMPTY:
            self._set(EngineState(EnginePhase.EMPTY, model))

    def moved(self, old: Path, new: Path) -> None:
        """Told that a file lies elsewhere now: the next load of its model looks for it there."""
        model = self._state.model
        if model is not None and model.path == old:
            self._set(replace(self._state, model=replace(model, id=str(new), path=new)))

    def unload_when_idle(self, minutes: float | None) -> None:
        """Give the memory back after so many minutes without a turn; None: never."""
        self._idle.setInterval(round((minutes or 0) * 60_000))
        self._watch_idle()

    def _watch_idle(self) -> None:
        if self._state.phase is EnginePhase.READY and self._idle.interval() > 0:
            self._idle.start()
        else:
            self._idle.stop()

    def _idle_too_long(self) -> None:
        if self._state.phase is EnginePhase.READY:
            self.unload()

    def cancel_load(self) -> None:
        """End a load under way; nothing is loaded then."""
        if self._state.phase is EnginePhase.LOADING:
            self._load_number += 1
            self._session.cancel_load()
            self._set(EngineState(EnginePhase.EMPTY, self._state.model))
            # The model before it is there still if the load hadn't begun; its own, if it had just ended.
            self._lane.run(self._leave)

    def unload(self, done: Callable[[], None] | None = None) -> None:
        """Give the model's memory back; `done` is called when its file isn't held any more."""
        self.leaving.emit()
        self.unloading.emit()
        self._load_number += 1
        self._session.cancel_load()
        self._set(EngineState(EnginePhase.EMPTY, self._state.model))
        self._stand_down()  # the menu where this was wished expected another wish
        self._lane.run(self._leave, (lambda _: done()) if done is not None else None)

    def restart(self) -> None:
        """Load the same model again, after a fault or to apply settings."""
        if self._state.model is not None:
            self.load(self._state.model, self._context_length, self._limits)

    def heed_settings(self) -> None:
        """Told that the settings of a load changed: what the last one was asked for alone holds no more."""
        self._context_length, self._limits = None, Limits()

    def load_safer(self) -> None:
        """Load the same model in a way that avoids what it used last."""
        self._lane.run(self._session.distrust)
        self.restart()

    def try_all_again(self) -> None:
        """Load the same model as if nothing had ever faulted with it."""
        facts = self._state.facts
        if facts is not None:
            self._lane.run(lambda: self._session.forget_faults(facts))
            self.restart()

    def load_within(self, limits: Limits) -> None:
        """Load the same model with less than was planned."""
        if self._state.model is not None:
            self.load(self._state.model, self._context_length, limits)

    def set_generating(self, generating: bool) -> None:
        """Told by the chat service when a turn starts and ends."""
        if generating and self._state.phase is EnginePhase.READY:
            self._set(replace(self._state, phase=EnginePhase.GENERATING))
        elif not generating and self._state.phase is EnginePhase.GENERATING:
            self._set(replace(self._state, phase=EnginePhase.READY))

    def report_fault(self, error: EngineError) -> None:
        """Told by the chat service when the engine ended under a turn, whose reply says so."""
        if self._state.phase in _LOADED:  # else it is over, and another load may be under way
            self._fail(error, told=True)

    def _fail(self, error: EngineError, *, told: bool) -> None:
        self._set(replace(self._state, phase=EnginePhase.FAILED, error=error, facts=None, told=told))

    def close(self) -> None:
        """End the child and the thread."""
        self._load_number += 1
        self._session.on_death = None
        self._session.cancel_load()
        self._expected = None
        self._lane.run(self._leave)
        self._lane.run(self._session.close)
        self._lane.close()
        if self._making_ready is not None:
            self._making_ready.join(_LAST_SECONDS)

    def _leave(self) -> None:
        self.before_unload()
        self._session.unload()

    def _report(self, number: int, fraction: float) -> None:
        self._lane.post(lambda: self._progressed(number, fraction))

    def _progressed(self, number: int, fraction: float) -> None:
        if number == self._load_number and self._state.phase is EnginePhase.LOADING:
            self._set(replace(self._state, progress=fraction))

    def _loaded(self, number: int, facts: LoadedFacts) -> None:
        if number == self._load_number:
            self._set(EngineState(EnginePhase.READY, self._state.model, 1.0, facts))

    def _load_failed(self, number: int, error: AppError) -> None:
        model, context_length, limits = self._state.model, self._context_length, self._limits
        if number != self._load_number or error.code == "load_cancelled" or model is None:
            return

        def tell(trouble: Trouble) -> None:
            if number == self._load_number:
                self._set(EngineState(EnginePhase.FAILED, model, error=error, trouble=trouble))

        plain = _nothing_more(model, context_length, limits, error)
        self._lane.run(
            lambda: self._examine(model, context_length, limits, error), tell, lambda _: tell(plain)
        )

    def _died_elsewhere(self, error: EngineError) -> None:
        """Called on the engine's reader thread when the child ends outside a request."""
        self._lane.post(lambda: self._died(error))

    def _died(self, error: EngineError) -> None:
        if self._state.phase in _LOADED:
            self._fail(error, told=self._state.phase is EnginePhase.GENERATING)

    def _set(self, state: EngineState) -> None:
        before = self._state
        if state != before:
            self._state = state
            self._watch_idle()
            self.changed.emit(state)
            known = (before.phase, before.model) == (state.phase, state.model)
            if not known or state.progress < before.progress:
                self.stepped.emit(state)
