"""How long the machine itself lets a process wait that only sleeps: what no program can do better.

One such process is bound to each processor where the system can do that. A virtual machine that lacks one
for a while holds up what runs there, and a process that is free to move sees nothing of it;
Linux counts that time as stolen, which is told too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

_SLEEP = 0.001  # seconds, as the timer of the window's gaps has it
_STAT = Path("/proc/stat")
_CAN_BIND = hasattr(os, "sched_setaffinity")


class Sleeper:
    """Processes of their own that sleep a millisecond at a time, from the start to `stop`."""

    def __init__(self) -> None:
        processors = sorted(os.sched_getaffinity(0)) if _CAN_BIND else [-1]
        self._processes = [
            subprocess.Popen(
                [sys.executable, str(Path(__file__)), str(processor)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for processor in processors
        ]
        for process in self._processes:
            assert process.stdout is not None
            process.stdout.readline()  # it sleeps now
        self._stolen = _stolen_ms()

    def stop(self) -> dict[str, float]:
        """The longest gap and the 99th of 100 of the one that had the worst, in ms."""
        stolen = {"machine_stolen_ms": round(_stolen_ms() - self._stolen)}
        outputs = [process.communicate("", timeout=30)[0] for process in self._processes]
        reports: list[dict[str, float]] = [json.loads(output) for output in outputs]
        return {name: max(report[name] for report in reports) for name in reports[0]} | stolen


def _stolen_ms() -> float:
    """The time of all processors that the host gave to others since the start, where Linux knows it."""
    if not _STAT.exists():
        return 0.0
    return 1000 * int(_STAT.read_text("ascii").split()[8]) / os.sysconf("SC_CLK_TCK")


def _set_at_the_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def main(processor: int) -> None:
    """Sleep until the input ends, then print."""
    if processor >= 0:
        os.sched_setaffinity(0, {processor})
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
    main(int(sys.argv[1]))
