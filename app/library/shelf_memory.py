"""What the shelf remembers of each file: its facts as long as it is unchanged, itself when it has gone."""

from __future__ import annotations

import threading
from pathlib import Path

import msgspec
from msgspec import Struct

from app.library.facts import ModelFacts
from app.system import json_bytes
from app.system.files import write_atomically


class Known(Struct, frozen=True):
    """A file as it was last seen; `stamp` tells its parts' sizes and times of change."""

    path: str
    name: str
    stamp: str
    size: int = 0
    source: str = ""
    root: str = ""
    facts: ModelFacts | None = None
    error: str = ""
    detail: str = ""


class ShelfMemory:
    """Keeps what is known in one JSON file; without a path it lasts for the session."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known: dict[str, Known] | None = None
        self._changed = False

    def get(self, path: Path) -> Known | None:
        """What is known of a file."""
        with self._lock:
            return self._all().get(str(path))

    def all(self) -> list[Known]:
        """Everything known."""
        with self._lock:
            return list(self._all().values())

    def keep(self, known: Known) -> None:
        """Remember a file."""
        with self._lock:
            if self._all().get(known.path) != known:
                self._all()[known.path] = known
                self._changed = True

    def forget(self, path: Path) -> None:
        """Remember a file no longer."""
        with self._lock:
            self._changed |= self._all().pop(str(path), None) is not None

    def save(self) -> None:
        """Write what has changed; a disk that refuses costs a slower start, no more."""
        with self._lock:
            if not self._changed or self._path is None:
                return
            self._changed = False
            try:
                write_atomically(self._path, json_bytes.encode(list(self._all().values())))
            except OSError:
                return

    def _all(self) -> dict[str, Known]:
        if self._known is None:
            self._known = {}
            if self._path is not None:
                try:
                    stored = json_bytes.decode(self._path.read_bytes(), list[Known])
                except (OSError, msgspec.DecodeError, UnicodeDecodeError):
                    stored = []
                self._known = {known.path: known for known in stored}
        return self._known
