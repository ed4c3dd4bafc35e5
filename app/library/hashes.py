"""The sha256 of model files, computed once and remembered by size and time of change."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from app.system.files import write_atomically
from app.system.uncached import chunks

_log = logging.getLogger(__name__)
_PUBLISHED = "published|"
Report = Callable[[int], None]


class FileHashes:
    """Knows the hashes of files; `path` is where they are remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._known: dict[str, str] | None = None

    def known(self, file: Path) -> str:
        """Return the hash of a file as it is now, "" when it was not computed yet."""
        key = _key(file)
        with self._lock:
            return self._read().get(key, "") if key else ""

    def compute(
        self, file: Path, stop: threading.Event, report: Report | None = None, *, again: bool = False
    ) -> str:
        """Return the hash, reading the whole file when it isn't known; "" when stopped or unreadable.

        `report` is told the bytes read since it was last called, on this thread; `again` reads in any case.
        """
        if not again and (known := self.known(file)):
            return known
        import hashlib  # of no use before the first frame

        key, digest = _key(file), hashlib.sha256()
        try:
            for piece in chunks(file):
                if stop.is_set():
                    return ""
                digest.update(piece)
                if report is not None:
                    report(len(piece))
        except OSError:
            return ""
        if not key or key != _key(file):
            return ""  # changed while it was read
        self._remember(key, digest.hexdigest())
        return digest.hexdigest()

    def remember(self, file: Path, value: str, *, published: bool = False) -> None:
        """Keep a hash that was computed while the file was written; `published` is the one it must have."""
        if published:
            with self._lock:
                self._read()[f"{_PUBLISHED}{file.absolute()}"] = value
        if key := _key(file):
            self._remember(key, value)

    def published(self, file: Path) -> str:
        """Return the hash that a file had where it came from, "" when that isn't known."""
        with self._lock:
            return self._read().get(f"{_PUBLISHED}{file.absolute()}", "")

    def _remember(self, key: str, value: str) -> None:
        with self._lock:
            place = key.split("|", 1)[0]
            for old in [other for other in self._read() if other.split("|", 1)[0] == place]:
                del self._read()[old]
            self._read()[key] = value
            self._write()

    def _write(self) -> None:
        """Keep them for the next start; what a full disk refuses costs another reading, no more."""
        try:
            write_atomically(self._path, json.dumps(self._read(), indent=1).encode())
        except OSError as error:
            _log.warning("the hashes of files can't be written down: %s", error)

    def _read(self) -> dict[str, str]:
        if self._known is None:
            try:
                data = json.loads(self._path.read_text("utf-8"))
            except (OSError, ValueError, RecursionError):
                data = {}
            entries = data.items() if isinstance(data, dict) else ()
            self._known = {k: v for k, v in entries if isinstance(k, str) and isinstance(v, str)}
        return self._known


def _key(file: Path) -> str:
    try:
        stat = file.stat()
    except OSError:
        return ""
    return f"{file.absolute()}|{stat.st_size}|{stat.st_mtime_ns}"
