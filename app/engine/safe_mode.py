"""Safe mode of a session: how a model is loaded after what faulted with it on this machine."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from app.domain.models import LoadedFacts, LoadOptions
from app.engine import ladder
from app.engine.ladder import Rung
from app.engine.protocol import Hello
from app.engine.state import StateFile, key_of


class Ways(Struct, frozen=True):
    """How a model may be loaded: all that there is, boldest first, and what of it is tried now."""

    key: str
    boldest: LoadOptions  # what was wished for, as if nothing had ever faulted
    rungs: tuple[Rung, ...]
    tries: tuple[Rung, ...]
    known: bool  # a load has worked before


class SafeMode:
    """Chooses the ways of a load and remembers what became of them."""

    def __init__(self, state: StateFile) -> None:
        self._state = state
        self._key = ""  # of the model that was loaded last
        self._tried: tuple[LoadOptions, ...] = ()  # how it was loaded, last, after what is bolder

    def ways(self, path: Path, options: LoadOptions, hello: Hello) -> Ways:
        """Return how a model may be loaded by a child that said this of itself."""
        key = key_of(path, hello.engine_version)
        known, faulted = self._state.worked(key), self._state.faulted(key)
        boldest, *_ = ladder.rungs(options, hello.variants, gpu=hello.gpu)
        variants = [v for v in hello.variants if v not in faulted] or list(hello.variants)
        rungs = ladder.rungs(options, variants, gpu=hello.gpu)
        tries = ladder.trusted(ladder.from_known(rungs, known), self._state.distrusted(key))
        self._tried = ()
        return Ways(key, boldest.options, rungs, tries, known is not None)

    def worked(self, ways: Ways, rung: Rung) -> None:
        """Keep what worked, for the next load."""
        self._state.remember(ways.key, rung.options, rung.change)

    def loaded(self, ways: Ways, rung: Rung) -> None:
        """Told that the model is in use, loaded in this way."""
        self._key = ways.key
        self._tried = tuple(r.options for r in ways.rungs[: ways.rungs.index(rung) + 1])

    def note_fault(self, variant: str) -> None:
        """Keep that a CPU variant met an instruction that isn't there, with the model in use."""
        self._state.note_fault(self._key, variant)

    def distrust(self) -> None:
        """Have the next load of the model that is loaded, or has just ended, go a step down."""
        if self._tried:
            self._state.distrust(self._key, self._tried)

    def forget(self, facts: LoadedFacts) -> None:
        """Have the next load of this model try everything again."""
        self._state.forget(key_of(facts.path, facts.engine_version))
