"""Measures what is fastest for the model in use: asked for by the user, ended by any other load."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.models import Hardware, LoadOptions, ModelRef, Tuned
from app.domain.ports import Clock
from app.engine.subject import Subjects
from app.engine.tuning import Choices, Tuner
from app.fit.tuned import placement
from app.library.tunings import Tunings
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.fit import FitPlanner
from app.services.lane import Lane

_CONTEXT = 8192  # tokens; enough to measure in, whatever the plan's own is
_SECONDS = 180.0  # what would take longer isn't begun


class TuningState(Struct, frozen=True):
    """How far a measurement is, as a share of the time it may take, and what is known of the model."""

    model: ModelRef | None = None
    running: bool = False
    share: float = 0.0
    tuned: Tuned | None = None
    error: AppError | None = None


class TuningService(QObject):
    """`changed` tells every step; a measurement has the memory to itself: the model is unloaded for it."""

    changed = Signal(object)  # TuningState

    def __init__(
        self,
        engine: EngineService,
        fit: FitPlanner,
        tunings: Tunings,
        clock: Clock,
        log_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._fit, self._tunings, self._clock = engine, fit, tunings, clock
        self._log_file = log_file
        self._lane = Lane("tuning", self)
        self._state = TuningState()
        self._subjects: Subjects | None = None
        engine.changed.connect(self._engine_changed)

    @property
    def state(self) -> TuningState:
        """The latest state."""
        return self._state

    def look(self) -> None:
        """Find what is known of the model in use; `changed` follows."""
        model = self._engine.state.model
        if model is None or self._state.running:
            return
        self._lane.run(
            lambda: self._tunings.of(model.path), lambda tuned: self._found(TuningState(model, tuned=tuned))
        )

    def _found(self, state: TuningState) -> None:
        if not self._state.running:
            self._set(state)

    def start(self) -> None:
        """Unload the model in use, measure it and load it again."""
        state = self._engine.state
        if state.model is None or self._state.running or state.phase is EnginePhase.GENERATING:
            return
        subjects = self._subjects = Subjects(state.model.path, self._log_file)
        self._set(TuningState(state.model, running=True, tuned=self._state.tuned))
        model, variant = state.model, state.facts.cpu_variant if state.facts is not None else ""
        self._engine.unload(done=lambda: self._measure(model, subjects, variant))

    def stop(self) -> None:
        """End a measurement; what was known before stays, and the model is loaded again."""
        if self._subjects is not None:
            self._subjects.stop()

    def close(self) -> None:
        """End what is going on, and the thread."""
        self.stop()
        self._lane.close()

    def _measure(self, model: ModelRef, subjects: Subjects, variant: str) -> None:
        """Measure on the lane; `variant` is the CPU variant that has worked, where one has."""

        def work() -> Tuned:
            plan = self._fit.model(model, tuned=False)
            options = plan.options
            options = replace(
                options,
                context_length=min(options.context_length, _CONTEXT),
                cpu_variant=options.cpu_variant or (variant if variant != "native" else "") or None,
            )
            choices = Choices(thread_counts(self._fit.hardware(), options), seconds=_SECONDS)
            tuner = Tuner(subjects.open, choices, self._told, lambda: next_lower(subjects.variants, variant))
            found = tuner.find(options)
            found = replace(found, measured_at=self._clock.now(), placement=placement(plan))
            self._tunings.remember(model.path, found)
            return found

        self._lane.run(
            work,
            lambda tuned: self._ended(TuningState(model, tuned=tuned)),
            lambda error: self._ended(TuningState(model, tuned=self._state.tuned, error=error)),
        )

    def _told(self, share: float) -> None:
        self._lane.post(lambda: self._shown(share))

    def _shown(self, share: float) -> None:
        if self._state.running:
            self._set(replace(self._state, share=share))

    def _ended(self, state: TuningState) -> None:
        self._subjects = None
        if state.error is not None and state.error.code == "load_cancelled":
            state = replace(state, error=None)
        self._set(state)
        if self._engine.state.phase is EnginePhase.EMPTY:
            self._engine.restart()

    def _engine_changed(self, state: EngineState) -> None:
        """Somebody wants a model meanwhile: that goes first."""
        if state.phase is EnginePhase.LOADING and self._state.running:
            self.stop()

    def _set(self, state: TuningState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def next_lower(variants: Sequence[str], used: str) -> Sequence[str]:
    """Return the CPU variant below the one that is used: a better one has faulted here."""
    place = variants.index(used) if used in variants else 0
    return variants[place + 1 : place + 2]


def thread_counts(hardware: Hardware, options: LoadOptions) -> tuple[int, ...]:
    """Return the counts of threads that are worth a try: the cores, one less, half, all that run at once."""
    cores, logical = hardware.physical_cores, hardware.logical_cores
    counts = {cores, cores - 1, cores // 2, logical, options.n_threads or cores}
    return tuple(sorted(count for count in counts if 1 <= count <= (os.cpu_count() or count)))
