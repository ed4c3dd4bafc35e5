"""A fault and what became of it."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from tests.faults.remote import NoAnswer


class NotHere(Exception):
    """This computer can't bring the fault about; says why."""


class Outcome(Struct):
    """What became of one fault; `told` None: there is nothing that a user has to be told."""

    group: str
    fault: str
    kept: bool = True  # nothing is lost
    usable: bool = True  # a new question gets its answer, after at most one click
    told: bool | None = True  # what happened is said, in a card, a line or a box
    note: str = ""
    ran: bool = True
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return self.kept and self.usable and self.told is not False


class Verdict(Struct):
    """What a case found."""

    kept: bool
    usable: bool
    told: bool | None
    note: str = ""


class Case(Struct, frozen=True):
    """A fault by name, and what strikes the program with it; `strike` gets an empty folder."""

    group: str
    fault: str
    strike: Callable[[Path], Verdict]

    def run(self, folder: Path) -> Outcome:
        """Strike once; a program that doesn't answer counts as unusable."""
        outcome, begun = Outcome(self.group, self.fault), time.monotonic()
        folder.mkdir(parents=True)
        try:
            verdict = self.strike(folder)
        except NotHere as reason:
            outcome.ran, outcome.note = False, str(reason)
        except (NoAnswer, TimeoutError) as error:
            trace = traceback.extract_tb(error.__traceback__)
            line = next((f.lineno for f in reversed(trace) if f.filename.endswith("_faults.py")), 0)
            outcome.usable, outcome.note = False, f"line {line}: {error}"
        else:
            outcome.kept, outcome.usable, outcome.told = verdict.kept, verdict.usable, verdict.told
            outcome.note = verdict.note
        outcome.seconds = time.monotonic() - begun
        return outcome
