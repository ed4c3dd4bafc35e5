"""The start of the frozen program that `make bundle` made, seen from outside on a real X display."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measures import Figure

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build" / "bundle" / "frozen" / "alcove" / "alcove"
_SOURCE = (sys.executable, "-m", "app.main")
_SIZE = "1400x900x24"
_MOST = 60.0  # seconds


def available() -> bool:
    """Tell whether there is a bundle to measure."""
    return sys.platform == "linux" and FROZEN.is_file()


@contextmanager
def _display() -> Iterator[str]:
    """A display of its own, black until somebody paints."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", _SIZE, "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def _watched(command: Sequence[str], display: str, home: str) -> float:
    """Start a program; return the seconds until the display isn't black any more."""
    environment = {**os.environ, "DISPLAY": display, "ALCOVE_HOME": home, "PYTHONPATH": str(ROOT)}
    environment["QT_QPA_PLATFORM"] = "xcb"
    script = Path(__file__).with_name("first_light.py")
    done = subprocess.run(
        [sys.executable, str(script), *command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=_MOST,
        check=True,
    )
    return float(done.stdout.split()[-1])


def start_ratio(rounds: int = 7) -> Figure:
    """Warm start to the first frame of the bundle over that of `make run`'s program."""
    with _display() as display, tempfile.TemporaryDirectory() as home:
        for command in ((str(FROZEN),), _SOURCE):
            _watched(command, display, home)
        pairs = [
            (_watched((str(FROZEN),), display, home), _watched(_SOURCE, display, home)) for _ in range(rounds)
        ]
    ours, source = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return Figure(ratio, "ratio", {"bundle_s": round(ours, 3), "run_s": round(source, 3)})


def first_start(rounds: int = 3) -> Figure:
    """The bundle's first start, in a home that never saw the program: seconds to the first frame."""
    times = []
    with _display() as display:
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as home:
                times.append(_watched((str(FROZEN),), display, home))
    return Figure(statistics.median(times), "s", {"worst_s": round(max(times), 3)})


def first_answer(rounds: int = 3) -> Figure:
    """The Guide's whole answer from the bundle in a home that never saw the program, in seconds."""
    times = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as home:
            started = time.monotonic()
            command = [str(FROZEN), "--home", home, "ask", "What can gpt-oss do?"]
            subprocess.run(command, capture_output=True, timeout=_MOST, check=True)
            times.append(time.monotonic() - started)
    return Figure(statistics.median(times), "s", {"worst_s": round(max(times), 3)})
