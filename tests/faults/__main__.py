"""`python -m tests.faults`: strike the real program and write the table."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.faults import (
    engine_faults,
    full_disk_faults,
    machine_faults,
    model_faults,
    protocol_faults,
    report,
    soak,
    store_faults,
    window_faults,
)
from tests.faults.outcome import Case, Outcome

_PROTOCOL_TESTS = "tests/engine/test_protocol_faults.py"


def all_cases() -> list[Case]:
    """Every case that is struck once."""
    parts = (full_disk_faults, store_faults, model_faults, machine_faults, protocol_faults)
    return [case for part in parts for case in part.cases()]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the suite; exit status 1 when a fault cost something."""
    options = _parser().parse_args(arguments)
    seed = random.randrange(10_000) if options.seed is None else options.seed
    sections: dict[str, str] = {}
    good = True
    with tempfile.TemporaryDirectory(prefix="alcove-faults-") as name:
        folder = Path(name)
        for part in report.SECTIONS:
            if options.only in (None, part):
                sections[part], fine = _PARTS[part](folder, options, seed)
                good = good and fine
                report.write(sections)
    return int(not good)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="faults of the engine (default: each case once)")
    parser.add_argument("--kills", type=int, default=12, help="kills of the window")
    parser.add_argument("--turns", type=int, default=200, help="turns of the soak")
    parser.add_argument("--chats", type=int, default=200, help="chats of the soak")
    parser.add_argument("--case", default="", help="only the cases with this in their name")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", choices=report.SECTIONS)
    return parser


def _cases(folder: Path, options: argparse.Namespace, seed: int) -> tuple[str, bool]:
    outcomes: list[Outcome] = []
    for number, case in enumerate(all_cases()):
        if options.case in f"{case.group} {case.fault}":
            outcomes.append(case.run(folder / f"case{number}"))
            o = outcomes[-1]
            words = ("good" if o.good else f"BAD {o}") if o.ran else "not run"
            print(f"{o.group}, {o.fault}: {words} {o.note} ({o.seconds:.0f} s)", flush=True)
    return report.cases_table(outcomes, seed), all(o.good for o in outcomes)


def _engine(folder: Path, options: argparse.Namespace, seed: int) -> tuple[str, bool]:
    outcomes = engine_faults.run(folder / "engine", options.runs, seed)
    return report.engine_table(outcomes, seed), all(o.good for o in outcomes)


def _window(folder: Path, options: argparse.Namespace, seed: int) -> tuple[str, bool]:
    results = window_faults.run(folder / "window", options.kills, seed)
    return report.window_table(results, seed), all(result.good for result in results)


def _soak(folder: Path, options: argparse.Namespace, seed: int) -> tuple[str, bool]:
    soaked = soak.run(folder, options.turns, options.chats, seed)
    return report.soak_table(soaked, seed), soaked.good


def _tests(_: Path, __: argparse.Namespace, seed: int) -> tuple[str, bool]:
    found = protocol_faults.tests_by_name(_PROTOCOL_TESTS)
    return report.tests_table(found, seed), bool(found) and all(passed for _, passed in found)


_PARTS = {"cases": _cases, "engine": _engine, "window": _window, "soak": _soak, "tests": _tests}


if __name__ == "__main__":
    sys.exit(main())
