"""The figures of a long chat: one run of `long_chat.py` gives them all."""

from __future__ import annotations

import json
import tempfile
from functools import lru_cache

from tests.benchmarks.measures import Figure, run_script


@lru_cache(maxsize=1)
def report() -> dict[str, float]:
    """What the run printed."""
    with tempfile.TemporaryDirectory() as home:
        printed: dict[str, float] = json.loads(run_script("long_chat.py", home=home).splitlines()[-1])
    return printed


def _figure(value: float, unit: str, *details: str) -> Figure:
    return Figure(value, unit, {name: report()[name] for name in details})


def open_time() -> Figure:
    """From the click to the last lines painted, the reading of 2,000 messages from the store included."""
    return _figure(report()["all_ms"], "ms", "cpu_ms", "window_ms", "bytes")


def open_ratio() -> Figure:
    """The window's part of opening over what Qt's own view takes for a twentieth of the Markdown."""
    return _figure(report()["window_ms"] / report()["browser_ms"], "ratio", "window_ms", "browser_ms")


def frame_time() -> Figure:
    """Processor time of the 99th of 100 frames while the chat is scrolled at 5,400 pixels a second."""
    return _figure(report()["frame_p99_ms"], "ms", "frame_ms", "late_share")


def frame_ratio() -> Figure:
    """The median frame over that of Qt's own view, which has everything laid out."""
    return _figure(
        report()["frame_ms"] / report()["browser_frame_ms"], "ratio", "frame_ms", "browser_frame_ms"
    )


def delta_ratio() -> Figure:
    """A delta streamed into message 2,002 over the same in message 4 of a short chat."""
    return _figure(report()["delta_ratio"], "ratio", "delta_ms")


def memory() -> Figure:
    """Resident memory that opening the chat adds, in MB."""
    return _figure(report()["added_mb"], "MB", "bytes")
