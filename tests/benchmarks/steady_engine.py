"""The engine child with the Guide, except that it writes a given text, at a given speed.

Arguments: tokens a second, a file with the text. The Guide's own answers are short and its speed is what the
machine has left. Here too each token is computed, and the processor is kept busy until the next is due, as it
is by a model that can do no more.
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

RATE, TEXT = float(sys.argv[1]), Path(sys.argv[2]).read_text("utf-8")
_BEGIN = "<|channel|>", "final", "<|message|>"


class Script:
    """Returns one token after another when it is due, then the one that ends an answer."""

    def __init__(self, tokens: Iterator[int]) -> None:
        self._tokens, self._due = tokens, time.perf_counter()

    def sample(self) -> int:
        """Return the next token."""
        self._due += 1 / RATE
        while time.perf_counter() < self._due:
            pass
        return next(self._tokens)


class SteadyWorker(Worker):
    """Has all answers be the text."""

    def _decode(self, context: Context, run, sampler, stops) -> FinishReason:  # type: ignore[no-untyped-def]
        words = self._vocabulary
        begin = [words.special.get(name) or words.ordinary(name)[0] for name in _BEGIN]
        tokens = itertools.chain(begin, words.ordinary(TEXT), itertools.repeat(min(stops)))
        return super()._decode(context, run, Script(tokens), stops)  # type: ignore[arg-type]


if __name__ == "__main__":
    setattr(child, "Worker", SteadyWorker)  # noqa: B010  (of a module that only imports it)
    sys.exit(child.main())
