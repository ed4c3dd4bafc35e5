"""Running commands with progress, and failures that say what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

_NINJA = re.compile(r"\[(\d+)/(\d+)\]")
_TAIL = 15
_EVERY = 5.0  # seconds between two progress lines where the terminal can't rewrite one


class Failure(Exception):  # noqa: N818 - it is what the user reads
    """A step that can't go on: which one, why, and what to do."""

    def __init__(self, step: str, reason: str, remedy: str) -> None:
        super().__init__(f"{step}: {reason}")
        self.step, self.reason, self.remedy = step, reason, remedy


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def run(command: Sequence[str], *, cwd: Path, env: Mapping[str, str] | None = None) -> int:
    """Run a command in the open; return its exit status."""
    return subprocess.run(command, cwd=cwd, env={**os.environ, **(env or {})}, check=False).returncode


def run_quietly(
    step: str,
    command: Sequence[str],
    *,
    log: Path,
    remedy: str,
    env: Mapping[str, str] | None = None,
    expected_seconds: float = 0.0,
) -> None:
    """Run a long command with its output in a log and one line of progress; raises `Failure`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    progress = _Progress(step, expected_seconds)
    with log.open("w", encoding="utf-8", errors="replace") as stream:
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env={**os.environ, **(env or {})},
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        assert process.stdout is not None
        for line in process.stdout:
            stream.write(line)
            progress.show(line)
        status = process.wait()
    progress.end()
    if status:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-_TAIL:]
        raise Failure(
            step, f"exit status {status}\n        " + "\n        ".join(lines), f"{remedy} (log: {log})"
        )


class _Progress:
    """One line that is rewritten on a terminal and printed now and then elsewhere."""

    def __init__(self, step: str, expected: float) -> None:
        self._step, self._expected = step, expected
        self._started = self._shown = time.monotonic()
        self._share = ""
        self._live = sys.stdout.isatty()
        say(f"{step} …")

    def show(self, line: str) -> None:
        match = _NINJA.search(line)
        if match:
            self._share = f" {100 * int(match[1]) // max(int(match[2]), 1)} %"
        now = time.monotonic()
        if now - self._shown < (0.2 if self._live else _EVERY * 6):
            return
        self._shown = now
        elapsed = now - self._started
        left = max(self._expected - elapsed, 0.0)
        about = f", about {left / 60:.0f} min left" if left > 30 else ""
        text = f"  {elapsed:4.0f} s{self._share}{about}"
        if self._live:
            print(f"\r{text:60}", end="", flush=True)
        else:
            say(text)

    def end(self) -> None:
        if self._live:
            print("\r" + " " * 60 + "\r", end="")
        say(f"  done in {time.monotonic() - self._started:.0f} s")
