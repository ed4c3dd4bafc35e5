"""What was measured to be fastest for model files on this computer, kept in the data folder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.domain.models import Tuned
from app.library.measured import file_key
from app.system.files import write_atomically

log = logging.getLogger(__name__)

_MOST = 50


_VERSION = 2


class _Content(msgspec.Struct):
    version: int = _VERSION
    tuned: dict[str, Tuned] = {}


class Tunings:
    """Reads and writes the file, from any thread; a damaged or unwritable one is as good as an empty one.

    An entry holds for one model file on one `computer`, as a portable copy may be carried to another, and for
    one `engine`.
    """

    def __init__(self, path: Path, computer: str, engine: Callable[[], str] = lambda: "") -> None:
        self._path, self._computer, self._engine = path, computer, engine
        self._lock = threading.Lock()

    def of(self, model: Path) -> Tuned | None:
        """Return what was found for a model file, None when it wasn't measured here."""
        key = self._key(model)  # not under the lock: its disk may hang, and others are asked for meanwhile
        with self._lock:
            return self._read().tuned.get(key)

    def remember(self, model: Path, tuned: Tuned | None) -> None:
        """Keep what was found; None forgets it."""
        key = self._key(model)
        with self._lock:
            content = self._read()
            content.tuned.pop(key, None)
            if tuned is not None:
                content.tuned[key] = tuned
            while len(content.tuned) > _MOST:
                content.tuned.pop(next(iter(content.tuned)))
            try:
                write_atomically(self._path, msgspec.json.encode(content))
            except OSError as error:
                log.warning("tunings not written: %s", error)

    def _key(self, model: Path) -> str:
        return f"{self._computer}|{self._engine()}|{file_key(model)}"

    def _read(self) -> _Content:
        try:
            content = msgspec.json.decode(self._path.read_bytes(), type=_Content)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return _Content()
        if content.version < _VERSION:
            log.info("measurements of an earlier version are dropped: they don't say what they hold for")
            return _Content()
        return content
