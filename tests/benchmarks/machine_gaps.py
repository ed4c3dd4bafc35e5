"""How long the machine itself lets a process wait that only sleeps: what no program can do better."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

_SLEEP = 0.001  # seconds, as the timer of the window's gaps has it


class Sleeper:
    """A process of its own that sleeps a millisecond at a time, from the start to `stop`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()  # it sleeps now

    def stop(self) -> dict[str, float]:
        """Its longest gap and the 99th of 100, in ms."""
        output, _ = self._process.communicate("", timeout=30)
        report: dict[str, float] = json.loads(output)
        return report


def _set_at_the_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def main() -> None:
    """Sleep until the input ends, then print."""
    ended = threading.Event()
    threading.Thread(target=_set_at_the_end, args=(ended,), daemon=True).start()
    print("asleep", flush=True)
    gaps, last = [], time.perf_counter()
    while not ended.is_set():
        time.sleep(_SLEEP)
        now = time.perf_counter()
        gaps.append(now - last)
        last = now
    gaps.sort()
    worst, p99 = 1000 * gaps[-1], 1000 * gaps[int(len(gaps) * 0.99)]
    print(json.dumps({"machine_worst_ms": round(worst, 2), "machine_p99_ms": round(p99, 2)}))


if __name__ == "__main__":
    main()
