"""The measurements; each starts real processes and takes medians."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

from app.domain.chat import Message, Role, TextPart
from app.domain.generation import TokenItem
from app.harmony.parse import Parser
from app.harmony.render import Conversation, SystemText, render
from tests.harmony.streams import messages, parse, repairs

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
QUESTION = "Show me a table and some code"


class Figure(Struct, frozen=True):
    """A measured value and the figures it was made of."""

    value: float
    unit: str
    details: dict[str, float] = field(default_factory=dict)


def run_script(script: str, *arguments: str, home: str) -> str:
    """Run a script of this folder with a window off-screen; return what it printed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "ALCOVE_HOME": home, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=True,
    )
    return done.stdout


def _time_to_frame(kind: str, home: str) -> float:
    started = time.monotonic()
    return float(run_script("first_frame.py", kind, home=home).split()[-1]) - started


def start_ratio(rounds: int = 7) -> Figure:
    """Start of the process to the first painted frame, the program's over an empty window's."""
    with tempfile.TemporaryDirectory() as home:
        for kind in ("empty", "alcove"):
            _time_to_frame(kind, home)
        pairs = [(_time_to_frame("alcove", home), _time_to_frame("empty", home)) for _ in range(rounds)]
    ours, empty = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    return Figure(ratio, "ratio", {"alcove_s": round(ours, 3), "empty_s": round(empty, 3)})


def window_memory() -> Figure:
    """Resident memory of the window process with 1,000 chats listed and the model ready, in MB."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("window_memory.py", home=home))
    return Figure(report["rss"] / 1e6, "MB", {"chats": report["chats"]})


def decode_ratio(rounds: int = 5) -> Figure:
    """Decode speed of `alcove ask` over a bare loop on the same file with the same threads."""
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            ours.append(ask_speed(home))
            bare.append(float(run_script("bare_loop.py", home=home).split()[-1]))
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    details = {"alcove_tps": statistics.median(ours), "bare_tps": statistics.median(bare)}
    return Figure(ratio, "ratio", details)


def ask_speed(home: str) -> float:
    """Decode speed of `alcove ask` with the Guide, in tokens a second."""
    return float(asked(home)["decode_tokens_per_s"])


def asked(home: str) -> dict[str, float]:
    """The usage of an answer of `alcove ask` with the Guide."""
    done = subprocess.run(
        [sys.executable, "-m", "app.main", "--home", home, "ask", QUESTION, "--json", "--effort", "high"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    usage: dict[str, float] = json.loads(done.stdout)["usage"]
    return usage


def worst_gap(what: str = "gaps") -> Figure:
    """The longest gap of the window's event loop while the Guide streams at full speed, in ms.

    `what` "steady": while long answers come at 2,000 tokens a second.
    """
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("event_gaps.py", what, home=home))
    return Figure(report.pop("worst_ms"), "ms", report)


def longest_call() -> Figure:
    """The longest call on the window's thread while the Guide streams at full speed, its own time in ms."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("event_gaps.py", "calls", home=home))
    return Figure(report.pop("worst_ms"), "ms", report)


def page_call(when: str = "at once", walks: int = 3) -> Figure:
    """The longest call of all clicks that open pages, sections, chats: its own time in ms, median of walks.

    `single` is the longest in any walk. Beside it what a work that is always the same varied by.
    """
    reports = []
    for _ in range(walks):
        with tempfile.TemporaryDirectory() as home:
            reports.append(json.loads(run_script("page_calls.py", when, home=home)))
    clicks = {name: [report["clicks"][name] for report in reports] for name in reports[0]["clicks"]}
    middle = {name: statistics.median(values) for name, values in clicks.items()}
    longest = dict(sorted(middle.items(), key=lambda item: -item[1])[:3])
    machine = max(report["same_work_worst_over_median"] for report in reports)
    details = {"single": max(map(max, clicks.values())), **longest, "same_work_worst_over_median": machine}
    return Figure(max(middle.values()), "ms", details)


def start_call() -> Figure:
    """The longest call in the window's first seconds, after its first frame, its own time in ms."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("start_calls.py", home=home).splitlines()[-1])
    return Figure(report.pop("worst_ms"), "ms", report)


def busy_gap(what: str) -> Figure:
    """The longest gap of the event loop while the program works: load, check, search or import; in ms."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("busy_gaps.py", what, home=home).splitlines()[-1])
    return Figure(report.pop("worst_ms"), "ms", report)


def day_memory() -> Figure:
    """Resident memory of the window after 10,000 messages were shown, answers and pages besides, in MB."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("day_memory.py", home=home).splitlines()[-1])
    return Figure(report["rss"] / 1e6, "MB", {"before": report["before"] / 1e6})


def download_ratio() -> Figure:
    """The time of a download with its hashes and safe points over that of a plain stream to disk."""
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("downloads.py", "speed", home=home))
    return Figure(report.pop("ratio"), "x", report)


def gap_while_downloading() -> Figure:
    """The window's gaps under an answer (99th of 100) with a download at full speed over those without."""
    with tempfile.TemporaryDirectory() as home:
        without = json.loads(run_script("event_gaps.py", home=home))
    with tempfile.TemporaryDirectory() as home:
        report = json.loads(run_script("downloads.py", "gaps", home=home))
    values = {"with_ms": report["p99_ms"], "without_ms": without["p99_ms"]}
    return Figure(report["p99_ms"] / without["p99_ms"], "x", values)


def parser_speed(count: int = 300_000) -> Figure:
    """Tokens a second through the parser, in batches as the engine sends them."""
    head = [TokenItem(1, "<|channel|>", True), TokenItem(2, "final"), TokenItem(3, "<|message|>", True)]
    body = [TokenItem(number % 1000, " word") for number in range(count)]
    parser = Parser()
    started = time.perf_counter()
    parser.feed(head)
    for at in range(0, count, 32):
        parser.feed(body[at : at + 32])
    parser.finish()
    return Figure(count / (time.perf_counter() - started), "tokens/s")


def render_time(turns: int = 200) -> Figure:
    """The second rendering of a chat of 100,000 tokens, in ms."""
    words = "the quick brown fox jumps over the lazy dog and thinks about it again " * 36
    history = []
    for number in range(turns // 2):
        history.append(Message(f"u{number}", "c", None, Role.USER, (TextPart(words),)))
        history.append(Message(f"a{number}", "c", None, Role.ASSISTANT, (TextPart(words),)))
    conversation = Conversation(SystemText(), history)
    first = _timed(lambda: render(conversation))
    later = statistics.median(_timed(lambda: render(conversation)) for _ in range(5))
    return Figure(1000 * later, "ms", {"first_ms": round(1000 * first, 2), "messages": len(history)})


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def repaired_share() -> Figure:
    """The share of the known malformed forms that are mended: their text kept, the repair reported."""
    from tests.harmony.test_malformed import FORMS  # needs pytest, which a computer that only measures lacks

    malformed = [form for form in FORMS if form[2]]
    good = 0
    for text, expected, wanted in malformed:
        deltas = parse(text)
        good += messages(deltas) == expected and set(wanted) <= set(repairs(deltas))
    return Figure(good / len(malformed), "share", {"forms": len(malformed)})
