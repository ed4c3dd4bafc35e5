"""An engine child that speaks badly, too much or not at all, under the window; the fuzzed tests by name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.faults.outcome import Case, Verdict
from tests.faults.remote import ROOT, last, started

# What `tests.engine.fake_child` does, and whether it does it before the model is there.
_IN_LOAD = {
    "silent": "a child that never says hello",
    "old": "an old version of the protocol",
    "new": "a newer version of the protocol",
    "loaded first": "loaded before hello",
    "babble": "garbage before hello",
    "endless line": "a line without an end",
    "empty lines": "empty lines without an end",
    "silent in the load": "silent in the load",
    "no progress": "a load that never gets further",
    "closes its output": "its output closed in the load",
}
_IN_ANSWER = {
    "half a message": "half a message, then its end",
    "endless tokens": "tokens without an end",
    "endless progress": "progress without an end",
    "endless strangers": "events of another request without an end",
    "endless pongs": "pongs without an end",
    "endless unknown": "events of unknown types without an end",
    "silent in the answer": "silent in the answer",
    "deaf": "it reads nothing",
}
_NOISE = range(6)


def _strike(scenario: str, seed: int = 0) -> Callable[[Path], Verdict]:
    def strike(folder: Path) -> Verdict:
        with started(folder / "home") as program:
            program.ask()
            program.new_chat()
            program.do("fake_engine", scenario=scenario, seed=seed)
            program.until(lambda s: s["phase"] in ("ready", "failed"))
            if program.look()["phase"] == "ready":
                program.do("send", text="Is it there?")
                program.until(lambda s: not s["busy"] and len(s["path"]) > 1)
            told = bool(program.until(lambda s: s["cards"], 10)["cards"])
            error = last(program.look()).get("error", "")
            program.do("true_engine")
            program.until(lambda s: s["phase"] == "ready")
            usable = program.works()
            program.quit()
            lost = program.kept()
            return Verdict(not lost, usable, told, lost or error)

    return strike


def tests_by_name(pattern: str) -> list[tuple[str, bool]]:
    """Run the tests of the protocol; their names, and whether each passed."""
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", pattern]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=env, check=False)
    found = re.findall(r"^(PASSED|FAILED|ERROR) \S+?::(\w+)", done.stdout, re.MULTILINE)
    names: dict[str, bool] = {}
    for result, name in found:
        names[name] = names.get(name, True) and result == "PASSED"
    return sorted(names.items())


def cases() -> list[Case]:
    """Every one."""
    named = {**_IN_LOAD, **_IN_ANSWER}
    bad = [Case("protocol", words, _strike(scenario)) for scenario, words in named.items()]
    return [*bad, *(Case("protocol", f"noise, seed {seed}", _strike("noise", seed)) for seed in _NOISE)]
