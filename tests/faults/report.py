"""The table of the fault suite, in tests/faults/README.md."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from pathlib import Path

from app import VERSION
from tests.faults.engine_faults import CASES, Outcome
from tests.faults.window_faults import MOST_LOST, SCENARIOS, Killed

README = Path(__file__).parent / "README.md"
_INTRODUCTION = """# The fault suite

`make faults` strikes the real program and writes this file. `make faults ARGS="--runs 100 --kills 200"` sets
how often the engine is struck and the window killed; `--seed` repeats a run, `--only engine` or
`--only window` runs one half. Without a display it runs under Xvfb where that is installed, else off-screen.

Each fault must end with nothing lost, the app usable, the user told:

- **alive**: the window's event loop runs on; **kept**: every text that was shown is there, on the screen and
  in the database; **told**: a card says what happened and has a button; **goes on**: after one press of it.
- "no memory" lets the engine have no byte more (`RLIMIT_AS`); a kill by the kernel can't be had without a
  control group of one's own. "hang" stops the engine (`SIGSTOP`). "came too late" counts the faults that met
  an answer already done or a model already loaded; they are judged all the same.
- The window is ended with `SIGKILL` at a random moment; **lost** is how long before the kill the first text
  was shown that isn't stored.
"""
_SECTION = "<!-- {name} -->\n{text}<!-- /{name} -->\n"


def write(engine: Sequence[Outcome], window: Sequence[Killed], seed: int) -> None:
    """Write the sections that were run; the others stay as they were."""
    sections = {"engine": engine_table(engine, seed) if engine else None}
    sections["window"] = window_table(window, seed) if window else None
    old = README.read_text("utf-8") if README.is_file() else ""
    text = _INTRODUCTION
    for name, new in sections.items():
        found = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->\n", old, re.DOTALL)
        content = new if new is not None else found[1] if found else "\nNot run yet.\n\n"
        text += "\n" + _SECTION.format(name=name, text=content)
    README.write_text(text, "utf-8")


def _heading(title: str, count: int, seed: int) -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"\n## {title}: {count} runs\n\nAlcove {VERSION}, {system}, seed {seed}.\n\n"


def engine_table(outcomes: Sequence[Outcome], seed: int) -> str:
    """One row for each fault and phase."""
    rows = [
        "| fault | in | runs | came too late | alive | kept | told | goes on | named |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for fault, phase in CASES:
        found = [o for o in outcomes if (o.fault, o.phase) == (fault, phase)]
        if found:
            counts = [sum(getattr(o, name) for o in found) for name in ("alive", "kept", "told", "goes_on")]
            late = sum(not o.struck for o in found)
            notes = ", ".join(sorted({o.note for o in found if o.note}))
            cells = [fault, phase, len(found), late, *counts, notes]
            rows.append("| " + " | ".join(map(str, cells)) + " |")
    good = sum(o.good for o in outcomes)
    verdict = f"{good} of {len(outcomes)} without loss, with the app usable and the user told."
    return _heading("The engine", len(outcomes), seed) + "\n".join(rows) + f"\n\n{verdict}\n\n"


def window_table(results: Sequence[Killed], seed: int) -> str:
    """One row for each scenario."""
    rows = [
        "| killed while | runs | database whole | all that was said to be stored | next start clean "
        "| most lost | median lost |",
        "|---|---|---|---|---|---|---|",
    ]
    for scenario in SCENARIOS:
        found = [r for r in results if r.scenario == scenario]
        lost = sorted(r.lost for r in found if r.lost >= 0)
        if found:
            most, median = (f"{lost[-1]:.0f} ms", f"{lost[len(lost) // 2]:.0f} ms") if lost else ("-", "-")
            whole, kept, clean = (sum(getattr(r, n) for r in found) for n in ("whole", "stored", "clean"))
            cells = [f"{scenario[:-1]}ing" if scenario == "save" else "streaming", len(found)]
            cells += [whole, kept, clean, most, median]
            rows.append("| " + " | ".join(map(str, cells)) + " |")
    over = sum(r.lost > MOST_LOST for r in results)
    good = sum(r.good for r in results)
    verdict = f"{good} of {len(results)} good; {over} lost more than {MOST_LOST:.0f} ms of text."
    return _heading("kill -9 of the window", len(results), seed) + "\n".join(rows) + f"\n\n{verdict}\n\n"
