"""Running commands with progress, and failures that say what to do."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

_COUNT = re.compile(r"^\s*\[\s*(\d+)/(\d+)\]")  # ninja
_PERCENT = re.compile(r"^\s*\[\s*(\d+)%\]")  # make
_TELLING = re.compile(
    r"\b(error|fatal|undefined reference|killed|no space left|not found|does not match)\b", re.IGNORECASE
)
_NOISE = re.compile(r"-W?error|subprocess-exited|This error originates|note:", re.IGNORECASE)
_LAST_LINES = 8
_LONGEST = 220  # characters of one line of a log that are repeated in a failure


class Failure(Exception):  # noqa: N818 - it is what the user reads
    """A step that can't go on: which one, why, and what to do."""

    def __init__(self, step: str, reason: str, remedy: str) -> None:
        super().__init__(f"{step}: {reason}")
        self.step, self.reason, self.remedy = step, reason, remedy

    def text(self) -> str:
        """Return the three answers, one below the other."""
        why = self.reason.replace("\n", "\n        ")
        do = self.remedy.replace("\n", "\n        ")
        return f"\nFailed: {self.step}\nWhy:    {why}\nDo:     {do}"


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def run(command: Sequence[str], *, cwd: Path, env: Mapping[str, str] | None = None) -> int:
    """Run a command in the open; return its exit status."""
    environment = {**compiled_once(os.environ, cwd), **(env or {})}
    return subprocess.run(command, cwd=cwd, env=environment, check=False).returncode


def compiled_once(environment: Mapping[str, str], root: Path) -> dict[str, str]:
    """Let Python keep compiled sources: without, each start of a process compiles all of them.

    Where the environment asks for none beside the sources, they go to `build/pycache`.
    """
    changed = dict(environment)
    if changed.pop("PYTHONDONTWRITEBYTECODE", ""):
        changed.setdefault("PYTHONPYCACHEPREFIX", str(root / "build" / "pycache"))
    return changed


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
    with log.open("w", encoding="utf-8") as stream, shown(step, expected_seconds) as progress:
        try:
            process = subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env={**os.environ, **(env or {})},
                encoding="utf-8",
                errors="replace",
            )
        except OSError as error:
            raise Failure(step, f"{command[0]}: {error.strerror}", remedy) from error
        with process:
            assert process.stdout is not None
            for line in process.stdout:
                stream.write(line)
                progress.read(line)
        status = process.returncode
    if status:
        raise Failure(step, f"exit status {status}\n{telling_lines(log)}", f"{remedy}\nThe whole log: {log}")


def telling_lines(log: Path) -> str:
    """Return what a log says about its failure: lines that name an error, then the last lines."""
    lines = [
        line.strip()[:_LONGEST]
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines()
        if line.strip()
    ]
    errors = [line for line in lines[:-_LAST_LINES] if _TELLING.search(line) and not _NOISE.search(line)]
    return "\n".join([*dict.fromkeys(errors[-5:]), *lines[-_LAST_LINES:]])


@contextmanager
def shown(step: str, expected_seconds: float = 0.0) -> Iterator[Progress]:
    """Show the progress of a step until the block ends."""
    progress = Progress(step, expected_seconds)
    stop = threading.Event()
    every = 0.5 if progress.live else 30.0

    def tick() -> None:
        while not stop.wait(every):
            progress.show()

    ticking = threading.Thread(target=tick, name="progress", daemon=True)
    say(f"{step} …")
    ticking.start()
    try:
        yield progress
    except BaseException:
        progress.wipe()
        raise
    else:
        progress.wipe()
        say(f"  done in {duration(progress.elapsed())}")
    finally:
        stop.set()
        ticking.join()


class Progress:
    """One line that is rewritten on a terminal and printed every half minute elsewhere."""

    def __init__(self, step: str, expected_seconds: float = 0.0) -> None:
        self.live = sys.stdout.isatty()
        self._step, self._expected = step, expected_seconds
        self._started = time.monotonic()
        self._share = 0.0
        self._counted_from: tuple[float, float] | None = None  # elapsed seconds and share at the first count

    def elapsed(self) -> float:
        """Return the seconds since the start."""
        return time.monotonic() - self._started

    def read(self, line: str) -> None:
        """Take the share that is done from a line of ninja's or make's."""
        counted, percent = _COUNT.match(line), _PERCENT.match(line)
        if counted and int(counted[2]):
            self._share = int(counted[1]) / int(counted[2])
        elif percent:
            self._share = int(percent[1]) / 100
        else:
            return
        if self._counted_from is None:
            self._counted_from = self.elapsed(), self._share

    def text(self) -> str:
        """Return the line: share done, time taken, time left."""
        parts = [f"{100 * self._share:3.0f} %"] if self._counted_from else []
        parts.append(duration(self.elapsed()))
        left = self.seconds_left()
        if left >= 1:
            parts.append(f"about {duration(left)} left")
        return "  " + ", ".join(parts)

    def seconds_left(self) -> float:
        """Estimate from the pace so far, before that from what the step usually takes."""
        elapsed = self.elapsed()
        if self._counted_from:
            since, share = self._counted_from
            gained = self._share - share
            if gained > 0.03:  # less says little about the pace
                return (elapsed - since) * (1 - self._share) / gained
        return max(self._expected - elapsed, 0.0)

    def show(self) -> None:
        """Print the line."""
        if self.live:
            print(f"\r{self.text():60}", end="", flush=True)
        else:
            say(self.text())

    def wipe(self) -> None:
        """Remove the line from a terminal."""
        if self.live:
            print("\r" + " " * 60 + "\r", end="", flush=True)


def duration(seconds: float) -> str:
    """Return seconds below two minutes, minutes from there on."""
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
