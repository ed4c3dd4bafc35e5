"""The real clock."""

from __future__ import annotations

import time


class SystemClock:
    """Time as the computer tells it."""

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()
