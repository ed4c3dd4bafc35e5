"""The sha256 of model files, computed once and remembered by size and time of change; and what it must be."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from app.system.files import write_atomically
from app.system.uncached import chunks

_log = logging.getLogger(__name__)
_PUBLISHED, _KIT = "published", "kit"  # where a hash that a file must have comes from
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
        with self._lock:
            self._keep(key, digest.hexdigest())
        return digest.hexdigest()

    def remember(self, file: Path, value: str, *, published: bool = False, kit: bool = False) -> None:
        """Keep a hash that was computed while the file was written.

        `published` and `kit` say that it must have that: where it came from, or the list of its kit, says so.
        """
        key = _key(file)
        if not key:
            return
        with self._lock:
            if published or kit:
                self._drop_origins(file)
                size = key.rsplit("|", 2)[1]
                self._read()[_origin(_PUBLISHED if published else _KIT, file)] = f"{value}|{size}"
            self._keep(key, value)

    def published(self, file: Path, *, any_size: bool = False) -> str:
        """Return the hash that a file had where it came from, "" when that isn't known.

        A file of another size than it had is taken for another file, unless `any_size` counts.
        """
        return self._must_be(_PUBLISHED, file, any_size)

    def of_kit(self, file: Path, *, any_size: bool = False) -> str:
        """Return the hash that the list of its kit gave a file, as `published` does."""
        return self._must_be(_KIT, file, any_size)

    def _must_be(self, origin: str, file: Path, any_size: bool) -> str:
        with self._lock:
            value, _, size = self._read().get(_origin(origin, file), "").partition("|")
        same = not size or [size] == _key(file).rsplit("|", 2)[1:2]  # without a size: an earlier version's
        return value if any_size or same else ""

    def carry(self, old: Path, new: Path, value: str) -> None:
        """Have what a file must be hold at its new place too; `value` is its hash, "" if that isn't known."""
        with self._lock:
            known = self._read()
            came = {origin: known.get(_origin(origin, old), "") for origin in (_PUBLISHED, _KIT)}
            self._drop(new)
            known.update({_origin(origin, new): record for origin, record in came.items() if record})
            if value and (key := _key(new)):
                known[key] = value
            self._write()

    def forget(self, file: Path) -> None:
        """Say nothing more of a place: another file may come to lie there."""
        with self._lock:
            if self._drop(file):
                self._write()

    def _keep(self, key: str, value: str) -> None:
        self._drop_computed(_place(key))
        self._read()[key] = value
        self._write()

    def _drop(self, file: Path) -> bool:
        """Forget all of a file; returns whether there was anything."""
        before = len(self._read())
        self._drop_origins(file)
        self._drop_computed(str(file.absolute()))
        return len(self._read()) < before

    def _drop_origins(self, file: Path) -> None:
        for origin in (_PUBLISHED, _KIT):
            self._read().pop(_origin(origin, file), None)

    def _drop_computed(self, place: str) -> None:
        for key in [other for other in self._read() if _place(other) == place]:
            del self._read()[key]

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


def _place(key: str) -> str:
    """The path in a key; what is no key of a file gives none."""
    return key.rsplit("|", 2)[0]


def _origin(origin: str, file: Path) -> str:
    return f"{origin}|{file.absolute()}"
