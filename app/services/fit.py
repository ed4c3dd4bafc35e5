"""Plans of models for the window and the commands: this computer, the user's wishes, what real loads used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace

from app.domain.models import (
    CatalogueEntry,
    Device,
    FitPlan,
    Hardware,
    Limits,
    LoadedFacts,
    LoadWishes,
    ModelRef,
)
from app.fit.correction import reported
from app.fit.shape import ModelShape
from app.library.measured import MeasuredLoads
from app.library.planning import plan_file, plan_shape
from app.library.tunings import Tunings
from app.system.hardware import free_space, private_memory, probe


class Loaded(Protocol):
    """What is loaded now, as `app.engine.session.ModelSession` tells it."""

    @property
    def facts(self) -> LoadedFacts | None:
        """The loaded model, or None."""

    @property
    def pid(self) -> int | None:
        """The engine's process, or None."""


class FitPlanner:
    """Plans loads with what the computer has at that moment; every method blocks, from any thread.

    `wishes` tells what the user decides about the loads of a model by its id, `devices` the graphics cards,
    `loaded` what our own model holds and would give back; `models` is the folder that downloads go to,
    `tunings` what was measured to be fastest.
    """

    def __init__(
        self,
        wishes: Callable[[str], LoadWishes] = lambda _: LoadWishes(),
        *,
        loads: MeasuredLoads | None = None,
        devices: Callable[[int | None], tuple[Device, ...]] = lambda _: (),
        loaded: Loaded | None = None,
        models: Path | None = None,
        tunings: Tunings | None = None,
    ) -> None:
        self._wishes = wishes
        self._loads = loads
        self._devices = devices
        self._loaded = loaded
        self._models = models
        self._tunings = tunings

    def hardware(self) -> Hardware:
        """Return what the computer has, and what unloading our own model would give back."""
        return replace(self._probe(), disk_free=free_space(self._models) if self._models else 0)

    def _probe(self) -> Hardware:
        facts, pid = (self._loaded.facts, self._loaded.pid) if self._loaded else (None, None)
        devices = self._devices(pid)
        if facts is None:
            return probe(devices)
        held = {
            place: sums.weights + sums.kv + sums.compute for place, sums in reported(facts.buffers).items()
        }
        cards = tuple(replace(device, gives_back=held.get(device.name, 0)) for device in devices)
        return probe(cards, private_memory(pid) if pid else 0)

    def model(
        self,
        model: ModelRef,
        context_length: int | None = None,
        limits: Limits | None = None,
        *,
        tuned: bool = True,
    ) -> FitPlan:
        """Plan a model file, with the settings' context length or another; raises `ModelFileError`.

        The plan stays within the limits. With `tuned` it follows what was measured to be fastest here, where
        that holds.
        """
        found = self._tunings.of(model.path) if self._tunings and tuned else None
        measured = self._loads.of(model.path) if self._loads else ()
        wishes, hardware = self._wishes_for(model.id, context_length), self.hardware()
        wishes = limits.within(wishes) if limits is not None else wishes
        return plan_file(
            model.path,
            wishes,
            guide=model.built_in,
            hardware=hardware,
            measured=measured,
            tuned=found,
        )

    def entry(self, entry: CatalogueEntry, context_length: int | None = None) -> FitPlan:
        """Plan a model of the catalogue that isn't here yet."""
        shape = ModelShape.from_catalogue(entry)
        return plan_shape(shape, self._wishes_for(entry.id, context_length), self.hardware())

    def remember(self, facts: LoadedFacts) -> None:
        """Keep what a real load used; the next plan of that file is put right by it."""
        if self._loads is not None:
            self._loads.remember(facts)

    def _wishes_for(self, model_id: str, context_length: int | None) -> LoadWishes:
        wishes = self._wishes(model_id)
        return replace(wishes, context_length=context_length or wishes.context_length)
