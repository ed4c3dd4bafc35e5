"""How fast a download goes and may go, and how it is asked to stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.system.gate import Abortable

_BURST_SECONDS = 0.25


class Paused(Exception):  # noqa: N818 - no error: the user paused
    """The download was paused; what is on disk stays."""


class Stop:
    """Asks a download to pause, from any thread; a read that waits for the network is ended too."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._client: Abortable | None = None

    def set(self) -> None:
        """Ask to stop."""
        self._event.set()
        with self._lock:
            client = self._client
        if client is not None:
            client.abort()

    def is_set(self) -> bool:
        """Whether it was asked."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Paused` when it was asked."""
        if self._event.is_set():
            raise Paused

    def wait(self, seconds: float) -> None:
        """Wait; raises `Paused` as soon as it is asked."""
        if self._event.wait(seconds):
            raise Paused

    @contextmanager
    def over(self, client: Abortable) -> Iterator[None]:
        """End `client` when a stop is asked meanwhile."""
        with self._lock:
            self._client = client
        try:
            self.check()
            yield
        finally:
            with self._lock:
                self._client = None


class SpeedLimit:
    """A token bucket that all downloads share; `rate` in bytes a second, 0 for no limit."""

    def __init__(self, rate: int = 0, now: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._now = now
        self._rate, self._level, self._at = rate, 0.0, now()

    def set_rate(self, rate: int) -> None:
        """Change the limit."""
        with self._lock:
            self._rate, self._level, self._at = rate, 0.0, self._now()

    def delay(self, count: int) -> float:
        """Take `count` bytes out of the bucket; return the seconds to wait before taking more."""
        with self._lock:
            if not self._rate:
                return 0.0
            now = self._now()
            most = self._rate * _BURST_SECONDS
            self._level = min(most, self._level + (now - self._at) * self._rate) - count
            self._at = now
            return max(0.0, -self._level / self._rate)


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
        return max(0.0, (end - start) / (last - first)) if last > first else 0.0
