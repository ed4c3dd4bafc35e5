"""Resumable download of a pinned file over the Hub's HTTP; checked by SHA-256, renamed when complete."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, Protocol
from urllib.parse import urlsplit

from msgspec import Struct

from app.domain.errors import DownloadError
from app.domain.models import CatalogueEntry
from app.system.connections import ConnectionLog

HUB = "https://huggingface.co"
CHUNK = 1 << 20
DISK_MARGIN = 1 << 30  # bytes that stay free on the disk
_PASSING = frozenset((403, 408, 425, 429, 500, 502, 503, 504))  # 403: a signed address that has expired
_TRIES = 8
_LONGEST_WAIT = 60.0
_TIMEOUT = 30.0
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")

Report = Callable[[int, int], None]


class Paused(Exception):  # noqa: N818 - no error: the user paused
    """The download was paused; the part on disk stays."""


class Response(Protocol):
    """What is used of an HTTP response."""

    status_code: int
    headers: Any

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body."""


class _Part(Struct):
    """The part on disk: its file, the note beside it, the running hash over what it holds."""

    path: Path
    digest: Any
    size: int

    @property
    def note(self) -> Path:
        return self.path.with_name(self.path.name + ".json")


class Downloader:
    """Fetches one catalogue entry into a folder; one call at a time for each entry."""

    def __init__(self, folder: Path, connections: ConnectionLog, *, hub: str = HUB) -> None:
        self._folder = folder
        self._connections = connections
        self._hub = hub.rstrip("/")

    def target(self, entry: CatalogueEntry) -> Path:
        """Where the complete file lies."""
        return self._folder / entry.id / entry.file

    def partial_bytes(self, entry: CatalogueEntry) -> int:
        """How many bytes of an unfinished download are on disk."""
        with contextlib.suppress(OSError):
            return self._part_path(entry).stat().st_size
        return 0

    def discard(self, entry: CatalogueEntry) -> None:
        """Remove an unfinished download."""
        part = self._part_path(entry)
        part.unlink(missing_ok=True)
        part.with_name(part.name + ".json").unlink(missing_ok=True)

    def fetch(self, entry: CatalogueEntry, report: Report, pause: threading.Event) -> Path:
        """Download, or go on where the last call ended; returns the complete, checked file.

        `report(done, total)` is called in bytes, on this thread. Raises `DownloadError`, or `Paused`
        when the event is set; the part stays in both cases unless its content was wrong.
        """
        target = self.target(entry)
        if target.exists() and target.stat().st_size == entry.size:
            return target
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            part = self._open_part(entry, report, pause)
            self._check_room(entry, part.size)
            self._transfer(entry, part, report, pause)
            self._finish(entry, part, target)
        except OSError as error:
            code = "no_space" if error.errno == 28 else "not_written"
            raise DownloadError(f"{error.strerror or error}", code=code) from error
        return target

    def _part_path(self, entry: CatalogueEntry) -> Path:
        target = self.target(entry)
        return target.with_name(target.name + ".part")

    def _open_part(self, entry: CatalogueEntry, report: Report, pause: threading.Event) -> _Part:
        """Take up the part of an earlier call, hashing what it holds; another version's is thrown away."""
        import hashlib  # of no use before the first frame

        part = _Part(self._part_path(entry), hashlib.sha256(), 0)
        identity = {"commit": entry.commit, "sha256": entry.sha256, "size": entry.size}
        try:
            known = json.loads(part.note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            known = None
        if known != identity or self.partial_bytes(entry) > entry.size:
            part.path.unlink(missing_ok=True)
            part.note.write_text(json.dumps(identity), encoding="utf-8")
        if part.path.exists():
            with part.path.open("rb") as stream:
                while block := stream.read(CHUNK):
                    _stop_if_paused(pause)
                    part.digest.update(block)
                    part.size += len(block)
                    report(part.size, entry.size)
        return part

    def _check_room(self, entry: CatalogueEntry, present: int) -> None:
        needed = entry.size - present + DISK_MARGIN
        free = shutil.disk_usage(self._folder).free
        if free < needed:
            raise DownloadError(f"{needed:,} bytes needed, {free:,} free", code="no_space")

    def _transfer(self, entry: CatalogueEntry, part: _Part, report: Report, pause: threading.Event) -> None:
        """Fetch until complete; only new bytes beyond the furthest point so far reset the tries."""
        tries, furthest = 0, part.size
        while part.size < entry.size:
            _stop_if_paused(pause)
            try:
                self._request(entry, part, report, pause)
                failure = DownloadError("the connection ended early", code="offline")
            except _PassingFault as fault:
                failure = fault.error
                wait = fault.wait
            else:
                wait = None
            if part.size >= entry.size:
                return
            tries = 0 if part.size > furthest else tries + 1
            furthest = max(furthest, part.size)
            if tries >= _TRIES:
                raise failure
            if pause.wait(min(wait if wait is not None else 2.0**tries / 2, _LONGEST_WAIT)):
                raise Paused

    def _request(self, entry: CatalogueEntry, part: _Part, report: Report, pause: threading.Event) -> None:
        import httpx2  # here: it costs start-up time, and most sessions never download

        address = f"{self._hub}/{entry.repo}/resolve/{entry.commit}/{entry.file}"
        headers = {"User-Agent": "alcove", "Accept-Encoding": "identity"}
        if part.size:
            headers["Range"] = f"bytes={part.size}-"
        number = self._connections.opened(urlsplit(address).netloc, f"download {entry.name}")
        try:
            with (
                httpx2.Client(timeout=_TIMEOUT, follow_redirects=True) as client,
                client.stream("GET", address, headers=headers) as response,
            ):
                host = response.url.netloc.decode("ascii", "replace")
                if host != urlsplit(address).netloc:  # the Hub sends us on to its file servers
                    self._connections.closed(number)
                    number = self._connections.opened(host, f"download {entry.name}")
                self._take(entry, part, response, report, pause, number)
        except httpx2.HTTPError as error:
            raise _PassingFault(DownloadError(f"{type(error).__name__}: {error}", code="offline")) from error
        finally:
            self._connections.closed(number)

    def _take(
        self,
        entry: CatalogueEntry,
        part: _Part,
        response: Response,
        report: Report,
        pause: threading.Event,
        number: int,
    ) -> None:
        self._check_answer(entry, part, response)
        with part.path.open("ab" if part.size else "wb") as stream:
            for block in response.iter_bytes(CHUNK):
                _stop_if_paused(pause)
                if part.size + len(block) > entry.size:
                    raise DownloadError("the server sends more than the file holds", code="changed_on_server")
                stream.write(block)
                part.digest.update(block)
                part.size += len(block)
                self._connections.received(number, len(block))
                report(part.size, entry.size)
            _sync(stream)

    def _check_answer(self, entry: CatalogueEntry, part: _Part, response: Response) -> None:
        """See that the answer is the file's next bytes; raises what is wrong with it."""
        status = response.status_code
        if status in _PASSING:
            wait = response.headers.get("retry-after", "")
            error = DownloadError(f"HTTP {status}", code="server_error")
            raise _PassingFault(error, float(wait) if wait.isdigit() else None)
        if status == 416:
            self._restart(part)
            raise _PassingFault(DownloadError("HTTP 416", code="changed_on_server"))
        if status in (401, 404, 410):
            raise DownloadError(f"HTTP {status}", code="not_found" if status != 401 else "refused")
        if status == 200 and "text/html" in response.headers.get("content-type", ""):
            # A hotel's or company's log-in page in place of the file.
            raise DownloadError("the network answers with a web page", code="captive_portal")
        if status == 200:
            self._restart(part)
            length = response.headers.get("content-length")
            if length and int(length) != entry.size:
                raise DownloadError(f"{length} bytes on the server", code="changed_on_server")
        elif status == 206:
            found = _RANGE.match(response.headers.get("content-range", ""))
            if found is None or int(found[1]) != part.size or int(found[2]) != entry.size:
                raise DownloadError("another range than asked for", code="changed_on_server")
        else:
            raise DownloadError(f"HTTP {status}", code="server_error")

    def _restart(self, part: _Part) -> None:
        part.path.unlink(missing_ok=True)
        import hashlib

        part.digest, part.size = hashlib.sha256(), 0

    def _finish(self, entry: CatalogueEntry, part: _Part, target: Path) -> None:
        if part.digest.hexdigest() != entry.sha256:
            self.discard(entry)
            raise DownloadError("SHA-256 differs", code="damaged")
        os.replace(part.path, target)
        part.note.unlink(missing_ok=True)


class _PassingFault(Exception):  # noqa: N818 - carries the error
    """A fault that may pass: wait and try again."""

    def __init__(self, error: DownloadError, wait: float | None = None) -> None:
        super().__init__(error.detail)
        self.error = error
        self.wait = wait


def _stop_if_paused(pause: threading.Event) -> None:
    if pause.is_set():
        raise Paused


def _sync(stream: BinaryIO) -> None:
    stream.flush()
    os.fsync(stream.fileno())


class SpeedMeter:
    """Bytes a second over the last seconds."""

    def __init__(self, window: float = 5.0) -> None:
        self._window = window
        self._points: list[tuple[float, int]] = []

    def add(self, done: int, now: float | None = None) -> float:
        """Note how many bytes there are; return bytes a second, 0 at first."""
        now = time.monotonic() if now is None else now
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[0][0] > self._window:
            self._points.pop(0)
        (first, start), (last, end) = self._points[0], self._points[-1]
        return (end - start) / (last - first) if last > first else 0.0
