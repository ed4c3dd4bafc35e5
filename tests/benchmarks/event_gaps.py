"""Prints the gaps of the window's event loop, and its calls, while the Guide streams at full speed, as JSON.

With the argument "calls" each event that Qt delivers is a call, and its time is the thread's own: a gap is as
long as the calls in it, and longer by what other programs and threads take. With "steady" long answers come
at 2,000 tokens a second, a new chat each; the Guide's own take 20 to 70 ms.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.chat import Effort
from app.engine import session
from app.services.engine import EnginePhase
from tests import steady_engine
from tests.benchmarks.driver import open_window, wait_for
from tests.benchmarks.long_chat import answer
from tests.benchmarks.machine_gaps import Sleeper

QUESTIONS = (
    "Show me a table and some code",
    "What can gpt-oss do?",
    "Show me a list",
    "Show me a formula",
) * 15
_STEADY = 12  # answers
_RATE, _LETTERS = 2050, 3000  # tokens a second that are aimed at, length of an answer


class Watched(QApplication):
    """Notes the thread's time of every event that isn't delivered within another one."""

    watching = False

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.calls: list[float] = []
        self._within = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event."""
        if self._within or not self.watching:
            return bool(super().notify(receiver, event))
        self._within, began = True, time.thread_time()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self.calls.append(time.thread_time() - began)
            self._within = False


class Gaps:
    """A timer of one millisecond, watched."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self.machine: dict[str, float] = {}  # the worst of what a process that only sleeps saw meanwhile
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def during(self, work: Callable[[], None]) -> None:
        """Watch while something goes on."""
        sleeper = Sleeper()
        self._last = 0.0
        self._timer.start()
        work()
        self._timer.stop()
        for name, value in sleeper.stop().items():
            self.machine[name] = max(value, self.machine.get(name, 0.0))

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.found.append(now - self._last)
        self._last = now

    def report(self) -> dict[str, float]:
        """The worst gap and the 99th of 100, in ms, how many there were, and the machine's own."""
        return summed_up(self.found) | self.machine


def summed_up(seconds: list[float]) -> dict[str, float]:
    """The longest and the 99th of 100, in ms, and how many there are."""
    times = sorted(seconds)
    worst, p99 = 1000 * times[-1], 1000 * times[int(len(times) * 0.99)]
    return {"worst_ms": round(worst, 2), "p99_ms": round(p99, 2), "count": len(times)}


def write_steadily(text: Path) -> None:
    """Have the engine of this process write a long text, so many tokens a second."""
    text.write_text(answer(0, _LETTERS), "utf-8")
    command = steady_engine.command(_RATE, text)
    setattr(session, "default_command", lambda: command)  # noqa: B010  (of a module that only imports it)


def main(what: str = "gaps") -> None:
    """Ask one question after another and watch."""
    gc.disable()  # as the program does at its start
    home, speeds = Path(os.environ["ALCOVE_HOME"]), []
    application = Watched() if what == "calls" else None
    steady = what == "steady"
    if steady:
        write_steadily(home / "answer.md")
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        gc.freeze()  # as well
        gaps = Gaps()

        def ask(question: str) -> None:
            if steady:  # so that no answer is slower for what lies before it
                services.chats.new_chat()
                wait_for(lambda: not services.chats.path())
            services.chats.send(question, Effort.HIGH)
            wait_for(lambda: services.chats.busy)
            wait_for(lambda: not services.chats.busy)
            usage = services.chats.path()[-1].message.usage
            assert usage is not None
            speeds.append(usage.decode_tokens_per_s)

        for question in QUESTIONS[: _STEADY if steady else None]:
            if application is not None:
                application.watching = True
                ask(question)
                application.watching = False
            else:
                gaps.during(lambda question=question: ask(question))  # type: ignore[misc]
        del window
    report = summed_up(application.calls) if application is not None else gaps.report()
    print(json.dumps(report | {"tokens_per_s": round(statistics.median(speeds))}))


if __name__ == "__main__":
    main(*sys.argv[1:2])
