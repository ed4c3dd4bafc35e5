"""How fast a loaded model computes, as llama-bench has it: a prompt at once, then one token after another."""

from __future__ import annotations

import time

from app.domain.errors import EngineError
from app.engine.llama import Context
from app.engine.prefix import PrefixCache
from app.engine.protocol import Measure, Measured

_MOST_THREADS = 512


def measure(context: Context, cache: PrefixCache, command: Measure) -> Measured:
    """Compute tokens that mean nothing, with the threads asked for; the cache is empty before and after.

    The prompt goes in batches as any other does. Raises `EngineError`.
    """
    prompt = min(command.prompt_tokens, context.context_length - command.tokens - 1)
    threads = (command.n_threads, command.n_threads_batch)
    if prompt < 1 or command.tokens < 0 or not all(1 <= count <= _MOST_THREADS for count in threads):
        raise EngineError("a measure that can't be taken", code="bad_protocol")
    context.set_threads(*threads)
    cache.clear()
    try:
        _prompt(context, min(prompt, 8))  # wakes the threads
        cache.clear()
        begun = time.perf_counter()
        _prompt(context, prompt)
        between = time.perf_counter()
        for number in range(command.tokens):
            context.step(_token(context, prompt + number), prompt + number)
            context.wait()
        seconds = time.perf_counter() - between
    finally:
        cache.clear()
    return Measured(command.id, prompt, between - begun, command.tokens, seconds)


def _prompt(context: Context, count: int) -> None:
    for start in range(0, count, context.n_batch):
        positions = range(start, min(start + context.n_batch, count))
        context.evaluate([_token(context, position) for position in positions], start)
    context.wait()


def _token(context: Context, position: int) -> int:
    """Tokens all over the vocabulary, so that different experts are asked."""
    return (position * 7919 + 11) % context.vocabulary_size
