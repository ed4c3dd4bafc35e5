"""Prints the gaps of the window's event loop while the Guide streams at full speed, as JSON."""

from __future__ import annotations

import gc
import json
import os
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from tests.benchmarks.driver import open_window, wait_for

QUESTIONS = (
    "Show me a table and some code",
    "What can gpt-oss do?",
    "Show me a list",
    "Show me a formula",
) * 3


def main() -> None:
    """Ask one question after another and watch a timer of one millisecond."""
    gaps: list[float] = []
    gc.disable()  # as the program does at its start
    with open_window(Path(os.environ["ALCOVE_HOME"])) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        last = [0.0]

        def tick() -> None:
            now = time.perf_counter()
            if last[0]:
                gaps.append(now - last[0])
            last[0] = now

        timer = QTimer()
        timer.setInterval(1)
        timer.timeout.connect(tick)
        for question in QUESTIONS:
            services.chats.send(question, Effort.HIGH)
            last[0] = 0.0
            timer.start()
            wait_for(lambda: services.chats.busy)
            wait_for(lambda: not services.chats.busy)
            timer.stop()
        del window
    gaps.sort()
    worst, p99 = 1000 * gaps[-1], 1000 * gaps[int(len(gaps) * 0.99)]
    report = {"worst_ms": round(worst, 2), "p99_ms": round(p99, 2), "answers": len(QUESTIONS)}
    print(json.dumps(report))


if __name__ == "__main__":
    main()
