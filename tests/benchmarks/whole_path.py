"""One turn through the whole path, from turn runner to engine child and back; prints figures as JSON.

Arguments: model file, JSON of load options, words of the question, tokens to write, turns (of which the
medians are printed), a question in place of so many random words, or "", and "expected" where the engine
stood by for the load, as it does once the menu of models is open.
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import psutil

from app.domain.chat import Effort, Message, Role, TextPart, Usage, new_id
from app.domain.deltas import TurnEnded
from app.domain.models import LoadedFacts, LoadOptions
from app.engine.session import ModelSession
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner

_CHOICE_SECONDS = 0.5  # somebody finds a model in a menu


class WholePath:
    """A model in an engine child of its own, and the turn runner that asks it."""

    def __init__(self, session: ModelSession, facts: LoadedFacts, load_seconds: float) -> None:
        self.session, self.facts, self.load_seconds = session, facts, load_seconds
        self._runner, self._turns = TurnRunner(session, BuiltinTools(frozenset()), SystemClock()), 0

    def turn(self, words: int, tokens: int) -> Usage:
        """Ask something new of so many words."""
        # Each a token of its own to the stand-in: by few different ones its experts are used unevenly.
        chance = random.Random(new_id())
        text = " ".join("".join(chance.choices("abcdef", k=6)) for _ in range(words))
        return self.ask(text, Effort.LOW, tokens)

    def ask(self, text: str, effort: Effort, tokens: int) -> Usage:
        """Ask; what a model without weights writes may look like anything, so several turns may be needed."""
        while True:
            message = Message(new_id(), "", None, Role.USER, (TextPart(text),))
            request = TurnRequest((message,), effort, max_tokens=tokens)
            for delta in self._runner.run(request, TurnControl()):
                if isinstance(delta, TurnEnded) and delta.usage is not None:
                    return delta.usage


@contextmanager
def loaded(model: Path, options: LoadOptions, *, expected: bool = False) -> Iterator[WholePath]:
    """Load a model as the program does; it has answered nothing yet."""
    with tempfile.TemporaryDirectory() as folder:
        session = ModelSession(log_dir=None, state_file=Path(folder) / "engine.json", clock=SystemClock())
        with session:
            if expected:
                session.stand_by(model, options)
                time.sleep(_CHOICE_SECONDS)
            began = time.perf_counter()
            facts = session.load(model, options, lambda _: None)
            yield WholePath(session, facts, time.perf_counter() - began)


def main(
    model: str, options: str, words: int, tokens: int, turns: int, question: str, expected: bool
) -> None:
    """Load, answer a short question, then others, and print the figures of these."""
    with loaded(Path(model), msgspec.json.decode(options, type=LoadOptions), expected=expected) as path:
        if question:
            usages = [path.ask(question, Effort.HIGH, tokens) for _ in range(turns + 1)][1:]
        else:
            path.turn(4, 4)
            usages = [path.turn(words, tokens) for _ in range(turns)]
        memory = psutil.Process(path.session.pid).memory_info() if path.session.pid else None
    usage = usages[-1]
    print(
        json.dumps(
            {
                "load_s": path.load_seconds,
                "prompt_tokens": usage.prompt_tokens - usage.reused_tokens,
                "depth": usage.prompt_tokens,
                "tokens": usage.generated_tokens,
                "pp": statistics.median(usage.prefill_tokens_per_s for usage in usages),
                "tg": statistics.median(usage.decode_tokens_per_s for usage in usages),
                "rss": memory.rss if memory else 0,
                "shared": getattr(memory, "shared", 0) if memory else 0,
            }
        )
    )


if __name__ == "__main__":
    file, values, count, most, again, asked, *more = sys.argv[1:]
    main(file, values, int(count), int(most), int(again), asked, "expected" in more)
