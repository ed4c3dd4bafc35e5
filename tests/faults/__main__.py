"""`python -m tests.faults`: strike the real program and write the table."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.faults import engine_faults, report, window_faults


def main() -> int:
    """Run the suite; exit status 1 when a fault cost something."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=36, help="faults of the engine (default: each case twice)"
    )
    parser.add_argument("--kills", type=int, default=12, help="kills of the window")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", choices=("engine", "window"))
    options = parser.parse_args()
    seed = random.randrange(10_000) if options.seed is None else options.seed
    engine: list[engine_faults.Outcome] = []
    window: list[window_faults.Killed] = []
    with tempfile.TemporaryDirectory(prefix="alcove-faults-") as folder:
        if options.only != "window":
            engine = engine_faults.run(Path(folder) / "engine", options.runs, seed, say_outcome)
        if options.only != "engine":
            window = window_faults.run(Path(folder) / "window", options.kills, seed, say_killed)
    report.write(engine, window, seed)
    bad = sum(not outcome.good for outcome in engine) + sum(not killed.good for killed in window)
    print(f"{len(engine) + len(window)} faults, {bad} that cost something; seed {seed}", flush=True)
    return int(bad > 0)


def say_outcome(outcome: engine_faults.Outcome) -> None:
    """Print one fault of the engine."""
    words = "good" if outcome.good else f"BAD {outcome}"
    print(f"{outcome.fault:10} {outcome.phase:8} {words} {outcome.note}", flush=True)


def say_killed(killed: window_faults.Killed) -> None:
    """Print one kill of the window."""
    words = "good" if killed.good else f"BAD {killed}"
    print(f"kill -9    {killed.scenario:8} {words} lost {killed.lost:.0f} ms {killed.note}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
