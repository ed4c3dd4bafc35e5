"""The table of the fault suite, in tests/faults/README.md."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from pathlib import Path

from app import VERSION
from tests.faults.outcome import Outcome
from tests.faults.soak import Soaked
from tests.faults.window_faults import MOST_LOST, SCENARIOS, Killed

README = Path(__file__).parent / "README.md"
_MEASURES = {"memory": "memory of the window", "engine_memory": "memory of the engine"}
SECTIONS = ("cases", "engine", "window", "soak", "tests")
_INTRODUCTION = """# The fault suite

`make faults` strikes the real program and writes this file.
`make faults ARGS="--runs 100 --kills 200 --turns 2000"` sets how often the engine is struck, the
window killed, and how many turns the soak takes; `--only cases` (or `engine`, `window`, `soak`,
`tests`) runs one part and leaves the other tables as they are; `--seed` repeats a run. Without a
display it runs under Xvfb where that is installed, else off-screen.

The program is started as `alcove` starts, as a process of its own, with a hand on it that does what a user
does (`program.py`). Each fault must end with nothing lost, the app usable, the user told:

- **kept**: every text that was shown is in the database afterwards, and the database is whole;
- **usable**: a new question gets its answer, after at most one click;
- **told**: a card, a line or a box says what happened; "-" where there is nothing that a user has to know.

What this computer can't bring about is said in its row. "No memory" lets the engine have no byte more
(`RLIMIT_AS`); a kill by the kernel for want of memory is a `SIGKILL`, which is here as such. "Hang" stops the
engine (`SIGSTOP`). "Sleep" stops window and engine alike. The clock is shifted inside the program.
"""


def write(sections: dict[str, str]) -> None:
    """Write the sections that were run; the others stay as they were."""
    old = README.read_text("utf-8") if README.is_file() else ""
    text = _INTRODUCTION
    for name in SECTIONS:
        found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->\n", old, re.DOTALL)
        content = sections.get(name) or (found[1] if found else "\nNot run yet.\n\n")
        text += f"\n<!-- {name} -->\n{content}<!-- /{name} -->\n"
    README.write_text(text, "utf-8")


def _section(title: str, seed: int, rows: Sequence[Sequence[object]], verdict: str) -> str:
    system = f"{platform.system()} {platform.machine()}"
    head = f"\n## {title}\n\nAlcove {VERSION}, {system}, seed {seed}.\n\n"
    lines = ["| " + " | ".join(str(cell).replace("|", "/") for cell in row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return head + "\n".join(lines) + f"\n\n{verdict}\n\n"


def cases_table(outcomes: Sequence[Outcome], seed: int) -> str:
    """One row for each case."""
    rows: list[Sequence[object]] = [("fault", "case", "kept", "usable", "told", "note")]
    for o in outcomes:
        told = "-" if o.told is None else _word(o.told)
        judged = (_word(o.kept), _word(o.usable), told) if o.ran else ("", "", "")
        rows.append((o.group, o.fault, *judged, o.note if o.ran else f"not run: {o.note}"))
    ran = [o for o in outcomes if o.ran]
    verdict = f"{sum(o.good for o in ran)} of {len(ran)} good; {len(outcomes) - len(ran)} could not be run."
    return _section(f"Faults: {len(outcomes)} cases", seed, rows, verdict)


def engine_table(outcomes: Sequence[Outcome], seed: int) -> str:
    """One row for each fault and phase of the engine."""
    rows: list[Sequence[object]] = [("fault", "runs", "kept", "usable", "told", "named")]
    for fault in dict.fromkeys(o.fault for o in outcomes):
        found = [o for o in outcomes if o.fault == fault]
        told = [o for o in found if o.told is not None]
        notes = ", ".join(sorted({o.note for o in found if o.note}))
        kept, usable = sum(o.kept for o in found), sum(o.usable for o in found)
        rows.append(
            (fault, len(found), kept, usable, f"{sum(bool(o.told) for o in told)} of {len(told)}", notes)
        )
    good = sum(o.good for o in outcomes)
    verdict = f"{good} of {len(outcomes)} without loss, with the app usable and the user told."
    return _section(f"The engine: {len(outcomes)} faults", seed, rows, verdict)


def window_table(results: Sequence[Killed], seed: int) -> str:
    """One row for each scenario."""
    heads = (
        "killed while",
        "runs",
        "database whole",
        "all stored",
        "next start clean",
        "most lost",
        "median lost",
    )
    rows: list[Sequence[object]] = [heads]
    for scenario in SCENARIOS:
        found = [r for r in results if r.scenario == scenario]
        lost = sorted(r.lost for r in found if r.lost >= 0)
        if found:
            most, median = (f"{lost[-1]:.0f} ms", f"{lost[len(lost) // 2]:.0f} ms") if lost else ("-", "-")
            whole, kept, clean = (sum(getattr(r, n) for r in found) for n in ("whole", "stored", "clean"))
            rows.append((scenario, len(found), whole, kept, clean, most, median))
    over = sum(r.lost > MOST_LOST for r in results)
    good = sum(r.good for r in results)
    verdict = f"{good} of {len(results)} good; {over} lost more than {MOST_LOST:.0f} ms of text."
    bad = [f"{r.scenario}: {r.note}" for r in results if not r.good]
    return _section(f"kill -9 of the window: {len(results)} runs", seed, rows, "\n".join([verdict, *bad]))


def soak_table(soaked: Soaked, seed: int) -> str:
    """What there was when it had settled, and at the end."""
    rows: list[Sequence[object]] = [("measure", "after a fifth of the turns", "at the end")]
    for name, values in soaked.cost.items():
        rows.append((_MEASURES.get(name, name), *(_figure(name, value) for value in values)))
    verdict = "Good: nothing was lost, nothing grew." if soaked.good else f"BAD: it grew. {soaked.lost}"
    title = f"Soak: {soaked.turns} turns over {soaked.chats} chats in {soaked.seconds / 60:.0f} minutes"
    return _section(title, seed, rows, verdict)


def tests_table(found: Sequence[tuple[str, bool]], seed: int) -> str:
    """The tests of the protocol in `tests/engine`, by name."""
    rows: list[Sequence[object]] = [("test", "passed")]
    rows += [(name.removeprefix("test_").replace("_", " "), _word(passed)) for name, passed in found]
    verdict = f"{sum(passed for _, passed in found)} of {len(found)} passed."
    return _section("The protocol, fuzzed: tests/engine/test_protocol_faults.py", seed, rows, verdict)


def _word(holds: bool) -> str:
    return "yes" if holds else "NO"


def _figure(name: str, value: float) -> str:
    return f"{value / 1e6:.1f} MB" if "memory" in name else f"{value:.0f}"
