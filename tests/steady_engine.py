"""The engine child with the Guide, except that it writes a given text, at a given speed.

The Guide's own answers are short, and its speed is what the machine has left. Here too each token is
computed, and the processor is kept busy until the next is due, as it is by a model that can do no more.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from app.domain.generation import FinishReason
from app.engine import child
from app.engine.llama import Context
from app.engine.worker import Worker

_BEGIN = "<|channel|>", "final", "<|message|>"


def command(tokens_per_second: float, text: Path) -> list[str]:
    """The command that starts it, to take the place of `app.engine.session.default_command`'s."""
    return [sys.executable, "-m", "tests.steady_engine", str(tokens_per_second), str(text)]


class Script:
    """Returns one token after another when it is due, then the one that ends an answer."""

    def __init__(self, tokens: Iterator[int], tokens_per_second: float) -> None:
        self._tokens, self._step, self._due = tokens, 1 / tokens_per_second, time.perf_counter()

    def sample(self) -> int:
        """Return the next token."""
        self._due += self._step
        while time.perf_counter() < self._due:
            pass
        return next(self._tokens)


class SteadyWorker(Worker):
    """Has all answers be the text."""

    speed, text = 0.0, ""

    def _decode(self, context: Context, run, sampler, stops) -> FinishReason:  # type: ignore[no-untyped-def]
        words = self._vocabulary
        begin = [words.special.get(name) or words.ordinary(name)[0] for name in _BEGIN]
        tokens = itertools.chain(begin, words.ordinary(self.text), itertools.repeat(min(stops)))
        return super()._decode(context, run, Script(tokens, self.speed), stops)  # type: ignore[arg-type]


def main(tokens_per_second: str, text: str) -> int:
    """Run the child until its standard input closes."""
    SteadyWorker.speed, SteadyWorker.text = float(tokens_per_second), Path(text).read_text("utf-8")
    setattr(child, "Worker", SteadyWorker)  # noqa: B010  (of a module that only imports it)
    return child.main()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
