"""Progress of a prefill at least once a second, also while one native call takes longer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType

_INTERVAL = 0.7
_QUIET = 0.2  # seconds between reports that chunks cause by themselves

Report = Callable[[int, float | None], None]


class Heartbeat:
    """Calls `report(done, seconds_left)` from the working thread, and from its own during long calls."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._begun = self._reached_at = self._reported_at = 0.0
        self._first = self._done = self._total = 0

    def start(self, done: int, total: int) -> None:
        """Begin at `done` of `total` tokens."""
        self._first, self._done, self._total = done, done, total
        self._begun = self._reached_at = time.perf_counter()
        self._tell()
        self._thread = threading.Thread(target=self._beat, name="prefill progress", daemon=True)
        self._thread.start()

    def reached(self, done: int) -> None:
        """Note that tokens up to `done` are computed."""
        with self._lock:
            self._done, self._reached_at = done, time.perf_counter()
        if done >= self._total or time.perf_counter() - self._reported_at >= _QUIET:
            self._tell()

    def __enter__(self) -> Heartbeat:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _beat(self) -> None:
        while not self._stop.wait(_INTERVAL):
            self._tell()

    def _tell(self) -> None:
        with self._lock:
            self._reported_at = time.perf_counter()
            self._report(self._done, self._seconds_left())

    def _seconds_left(self) -> float | None:
        computed = self._done - self._first
        if computed <= 0:
            return None
        per_token = (self._reached_at - self._begun) / computed
        left = (self._total - self._done) * per_token - (time.perf_counter() - self._reached_at)
        return max(0.0, left)
