"""One turn through the whole path, from turn runner to engine child and back; prints figures as JSON.

Arguments: model file, JSON of load options, words of the question, tokens to write, turns (of which the
medians are printed), a question in place of so many random words, or "".
"""

from __future__ import annotations

import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

import msgspec
import psutil

from app.domain.chat import Effort, Message, Role, TextPart, Usage, new_id
from app.domain.deltas import TurnEnded
from app.domain.models import LoadOptions
from app.engine.session import ModelSession
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnControl, TurnRequest
from app.turns.runner import TurnRunner


def main(model: str, options: str, words: int, tokens: int, turns: int = 1, question: str = "") -> None:
    """Load, answer a short question, then others, and print the figures of these."""
    chosen = msgspec.json.decode(options, type=LoadOptions)
    with tempfile.TemporaryDirectory() as folder:
        session = ModelSession(log_dir=None, state_file=Path(folder) / "engine.json", clock=SystemClock())
        with session:
            began = time.perf_counter()
            facts = session.load(Path(model), chosen, lambda _: None)
            loaded = time.perf_counter() - began
            runner = TurnRunner(session, BuiltinTools(frozenset()), SystemClock())
            if question:
                usages = [_ask(runner, question, Effort.HIGH, tokens) for _ in range(turns + 1)][1:]
            else:
                _turn(runner, "warm up", 4, 4)
                usages = [_turn(runner, f"word{turn}", words, tokens) for turn in range(turns)]
            memory = psutil.Process(session.pid).memory_info() if session.pid else None
    usage = usages[-1]
    print(
        json.dumps(
            {
                "load_s": loaded,
                "prompt_tokens": usage.prompt_tokens - usage.reused_tokens,
                "depth": usage.prompt_tokens,
                "tokens": usage.generated_tokens,
                "pp": statistics.median(usage.prefill_tokens_per_s for usage in usages),
                "tg": statistics.median(usage.decode_tokens_per_s for usage in usages),
                "rss": memory.rss if memory else 0,
                "shared": getattr(memory, "shared", 0) if memory else 0,
                "facts": msgspec.to_builtins(facts, enc_hook=str),
            }
        )
    )


def _turn(runner: TurnRunner, word: str, words: int, tokens: int) -> Usage:
    """Ask something new."""
    # Each a token of its own to the stand-in: by few different ones its experts are used unevenly.
    chance = random.Random(f"{word}{new_id()}")
    text = " ".join("".join(chance.choices("abcdef", k=6)) for _ in range(words))
    return _ask(runner, text, Effort.LOW, tokens)


def _ask(runner: TurnRunner, text: str, effort: Effort, tokens: int) -> Usage:
    """Ask; what a model without weights writes may look like anything, so several turns may be needed."""
    while True:
        message = Message(new_id(), "", None, Role.USER, (TextPart(text),))
        request = TurnRequest((message,), effort, max_tokens=tokens)
        for delta in runner.run(request, TurnControl()):
            if isinstance(delta, TurnEnded) and delta.usage is not None:
                return delta.usage


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5]), sys.argv[6])
