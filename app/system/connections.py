"""Every connection that the program opens is noted here, for the strip under the composer."""

from __future__ import annotations

import threading
from collections.abc import Callable

from msgspec.structs import replace

from app.domain.models import Connection
from app.domain.ports import Clock

Listener = Callable[[tuple[Connection, ...]], None]


class ConnectionLog:
    """The connections of this session, in order; safe to use from any thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._connections: list[Connection] = []
        self._listener: Listener | None = None

    def listen(self, listener: Listener | None) -> None:
        """Set who is told after each change, on the thread that made it."""
        with self._lock:
            self._listener = listener

    def all(self) -> tuple[Connection, ...]:
        """All connections so far, oldest first."""
        with self._lock:
            return tuple(self._connections)

    def opened(self, host: str, purpose: str, subject: str = "") -> int:
        """Note a connection before it is opened; returns its id."""
        with self._lock:
            number = len(self._connections)
            self._connections.append(
                Connection(number, self._clock.now(), host, purpose, subject=subject, reached=False)
            )
        self._tell()
        return number

    def reached(self, number: int) -> None:
        """Note that the other side, or the proxy, has answered: from now on something can leave."""
        with self._lock:
            self._connections[number] = replace(self._connections[number], reached=True)

    def moved(self, number: int, *, received: int = 0, sent: int = 0) -> None:
        """Add bytes to a connection; told to the listener only when it closes."""
        with self._lock:
            old = self._connections[number]
            self._connections[number] = replace(
                old, bytes_received=old.bytes_received + received, bytes_sent=old.bytes_sent + sent
            )

    def closed(self, number: int) -> None:
        """Note that a connection has ended."""
        with self._lock:
            if not self._connections[number].open:
                return
            self._connections[number] = replace(self._connections[number], open=False)
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            listener, connections = self._listener, tuple(self._connections)
        if listener is not None:
            listener(connections)
