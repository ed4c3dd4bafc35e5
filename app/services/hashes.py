"""The hash of the loaded model's file, computed behind the user's back once per file."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from app.library.hashes import FileHashes
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.lane import Lane


class HashService(QObject):
    """Computes the hash of each model that is loaded, on a thread of its own."""

    def __init__(self, hashes: FileHashes, engine: EngineService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hashes = hashes
        self._engine = engine
        self._lane = Lane("hashes", self)
        self._stop = threading.Event()
        engine.changed.connect(self._engine_changed)

    def loaded(self) -> str:
        """The sha256 of the loaded model's file, "" while it isn't known."""
        facts = self._engine.state.facts
        return self._hashes.known(facts.path) if facts else ""

    def close(self) -> None:
        """End the thread; a hash half computed is given up."""
        self._stop.set()
        self._lane.close()

    def _engine_changed(self, state: EngineState) -> None:
        if state.phase is EnginePhase.READY and state.facts is not None:
            path = state.facts.path
            self._lane.run(lambda: self._hashes.compute(path, self._stop))
