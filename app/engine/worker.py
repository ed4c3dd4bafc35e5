"""The engine's work on one thread: load, prefill with prefix reuse, decode, sample."""

from __future__ import annotations

import math
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field

from app.domain.errors import EngineError
from app.domain.generation import FinishReason, GenerationRequest, GenerationUsage, Sampling
from app.domain.parts import parts_of
from app.engine.ahead import Ahead
from app.engine.constrain import FinalWatch, HeldSampler
from app.engine.heartbeat import Heartbeat
from app.engine.library import Library
from app.engine.llama import Context
from app.engine.prefix import PrefixCache
from app.engine.protocol import (
    Count,
    Counted,
    Done,
    Event,
    Item,
    Load,
    Loaded,
    LoadProgress,
    Measure,
    Progress,
    TokenBatch,
)
from app.engine.sampler import Sampler
from app.engine.seal import Seal
from app.engine.speed import measure
from app.engine.tokens import TextStream
from app.engine.vocabulary_ahead import MadeAhead, made_of, vocabulary_of

_FLUSH_SECONDS = 0.015
_FLUSH_TOKENS = 128
_FIRST_CHUNK = 64  # tokens; small, to learn the speed soon
_STOP_WITHIN = 0.08  # seconds of work between two looks
_SOON = 1.0  # seconds; a chunk that takes less needs no smaller one before it
# Tokens; enough to enter the matrix products that fault on some machines: ggml's for processors take four
# rows at once, those for cards more, where they cost nothing.
_WARM_UP, _WARM_UP_GPU = 4, 32
_LOAD_STEP = 0.01
_TURN_SECONDS = 0.0005  # of a thread of Python's while a model is loaded

Send = Callable[[Event], None]


class _Run(Struct):
    """One generation under way; times in seconds."""

    request: GenerationRequest
    prompt: list[int]
    stream: TextStream
    reused: int = 0
    miss: str = ""
    generated: int = 0
    prefill_seconds: float = 0.0
    started: float = 0.0
    pending: list[int] = field(default_factory=list)  # tokens that nobody was told of
    flushed: float = 0.0


class Worker:
    """Owns the model; all methods but `expect` and `cancel` are called on one thread."""

    def __init__(self, library: Library, send: Send) -> None:
        self._library = library
        self._send = send
        self._expected: set[str] = set()
        self._cancelled: set[str] = set()
        self._current = ""
        self._context: Context | None = None
        self._seal: Seal | None = None  # on the file that is loaded
        self._lock = threading.Lock()  # a cancel must not reach the generation after the one it is for
        self._pace = 0.0  # tokens a second of the last prompt
        self.ahead = Ahead(send)

    def load(self, command: Load, cpu_variant: str, confined: int, ahead: MadeAhead | None = None) -> None:
        """Load the model and say so; raises `EngineError`. `ahead`: the vocabulary that it may well have."""
        started, options, path = time.perf_counter(), command.options, Path(command.path)
        threads = max(1, min(options.n_threads or os.cpu_count() or 1, 512))
        seal = Seal(parts_of(path))
        context = Context(self._library, path, options, threads)
        with _shared_interpreter(), ThreadPoolExecutor(1) as beside:
            words = beside.submit(made_of, path, ahead)  # Python's work, while native code reads the rest
            context.load(self._load_progress())
            context.open()
            self._cache = PrefixCache(context)
            if command.warm_up:
                self._warm_up(context)
            self._vocabulary = vocabulary_of(context, words.result())
        self._library.give_back_memory()
        self._context, self._seal = context, seal
        folder = Path(command.states) if command.states else None
        self.ahead.attach(context, self._vocabulary, self._cache, folder, command.state_key)
        self._send(
            Loaded(
                name=context.name,
                context_length=context.context_length,
                vocabulary=self._vocabulary.fingerprint,
                vocabulary_size=context.vocabulary_size,
                cpu_variant=cpu_variant,
                devices=self._library.devices(),
                n_threads=threads,
                load_seconds=time.perf_counter() - started,
                buffers=tuple(self._library.buffers),
                confined=confined,
            )
        )

    def expect(self, request_id: str) -> None:
        """Note that a generation is queued, so that it can be cancelled before it runs."""
        self._expected.add(request_id)

    def cancel(self, request_id: str) -> None:
        """End a generation, running or expected, or what is read ahead, from any thread."""
        self.ahead.cancel(request_id)
        if request_id not in self._expected:
            return
        with self._lock:
            self._cancelled.add(request_id)
            if self._context is not None and self._current == request_id:
                self._context.abort(True)

    def generate(self, request: GenerationRequest) -> None:
        """Run one generation; raises `EngineError`."""
        context = self._context
        if context is None:
            raise EngineError(code="not_loaded")
        with self._lock:
            self._current = request.id
            if request.id in self._cancelled:
                context.abort(True)
        try:
            self._generate(context, request)
        except BaseException:
            self._cache.settle()  # the cache may hold a part of what failed
            raise
        finally:
            with self._lock:
                self._current = ""
                self._expected.discard(request.id)
                self._cancelled.discard(request.id)
                context.abort(False)

    def count(self, command: Count) -> None:
        """Answer how many tokens the groups take; raises `EngineError`."""
        if self._context is None:
            raise EngineError(code="not_loaded")
        counts = [len(self._vocabulary.prompt(pieces)) for pieces in command.groups]
        self._send(Counted(command.id, counts))

    def measure(self, command: Measure) -> None:
        """Answer how fast the model computes here; raises `EngineError`."""
        if self._context is None:
            raise EngineError(code="not_loaded")
        self._send(measure(self._context, self._cache, command))

    def _generate(self, context: Context, request: GenerationRequest) -> None:
        check_sampling(request.sampling)
        if self._seal is not None and self._seal.broken():
            raise EngineError(code="file_changed")
        stops = frozenset(
            self._vocabulary.special[name] for name in request.stop if name in self._vocabulary.special
        )
        prompt = self._vocabulary.prompt(request.pieces)
        if not prompt:
            raise EngineError("an empty prompt", code="bad_protocol")
        # Ids that are gone on from may end in half a character, whose text nobody has seen.
        run = _Run(request, prompt, TextStream(self._vocabulary, request.pieces[-1].tokens))
        if len(run.prompt) >= context.context_length:
            raise EngineError(
                f"{len(run.prompt)} tokens, context {context.context_length}", code="prompt_too_long"
            )
        run.started = time.perf_counter()
        sampler = context.sampler(request.sampling, raw=bool(request.json_schema))
        if not self._prefill(context, run):
            self._finish(run, FinishReason.CANCELLED)
            return
        context.check_finite(whole=False)
        held = None
        try:
            if request.json_schema:
                held = self._held(context, sampler, request)
            reason = self._decode(context, run, held or sampler, stops)
        finally:
            if held is not None:
                held.close()
        self._finish(run, reason)

    def _held(self, context: Context, sampler: Sampler, request: GenerationRequest) -> HeldSampler:
        """A sampler that holds the final answer to the request's schema."""
        special = self._vocabulary.special
        banned = frozenset(special.values()) - {special.get("<|return|>", -1)}
        gate = context.gate(request.json_schema, banned)
        held = HeldSampler(sampler, gate, FinalWatch(request.pieces))
        try:
            held.go_on(self._vocabulary.prompt(held.watch.tail))
        except EngineError:
            held.close()
            raise
        return held

    def _prefill(self, context: Context, run: _Run) -> bool:
        """Compute what the cache lacks of the prompt; False when cancelled."""
        self.ahead.restore(run.request.state, run.prompt)
        reuse = self._cache.take(run.prompt, run.request.state)
        run.reused, run.miss = reuse.kept, reuse.miss
        total, done = len(run.prompt), reuse.kept
        finished = True

        def report(reached: int, seconds_left: float | None) -> None:
            self._send(Progress(run.request.id, reached, total, run.reused, seconds_left))

        with Heartbeat(report) as beat:
            beat.start(done, total)
            while done < total and finished:
                size = self._chunk(context, total - done, first=done == reuse.kept)
                chunk = run.prompt[done : done + size]
                finished = run.request.id not in self._cancelled and context.evaluate(
                    chunk, done, wanted=done + len(chunk) == total
                )
                if finished:
                    self._cache.added(chunk)
                    done += len(chunk)
                    beat.reached(done)
        if done - reuse.kept >= _FIRST_CHUNK and finished:
            self._pace = (done - reuse.kept) / (time.perf_counter() - run.started)
        if finished:
            self._cache.checkpoint()
        else:
            self._cache.settle()
        run.prefill_seconds = time.perf_counter() - run.started
        return finished

    def _chunk(self, context: Context, left: int, *, first: bool) -> int:
        """Return how many tokens to compute next; few at first where nothing is known of the speed yet."""
        size = context.n_ubatch
        if first and self._pace * _SOON < size < left and not context.moves_weights:
            return _FIRST_CHUNK
        # Long stretches without a look back suit a fast card; a wish to stop is heard between them.
        fast = int(self._pace * _STOP_WITHIN) // size * size
        return min(left, max(size, min(fast, context.n_batch)))

    def _decode(
        self, context: Context, run: _Run, sampler: Sampler | HeldSampler, stops: frozenset[int]
    ) -> FinishReason:
        cancelled, request = self._cancelled, run.request
        position = len(run.prompt)
        room = {context.context_length - position + 1: FinishReason.CONTEXT}
        if request.max_tokens:
            room[request.max_tokens] = FinishReason.LENGTH
        held = sampler if isinstance(sampler, HeldSampler) else None
        watched = TextStream(self._vocabulary)
        pending, clock, known = run.pending, time.perf_counter, self._cache.tokens
        ahead, end = context.asynchronous, None
        while end is None:
            if request.id in cancelled:
                return FinishReason.CANCELLED
            token = sampler.sample()
            run.generated += 1
            end = FinishReason.STOP if token in stops else room.get(run.generated)
            if ahead and end is None and not context.step(token, position):
                end = FinishReason.CANCELLED  # a GPU computes while the text is told
            if held is not None:
                text, special = watched.text(token)
                held.saw(text, special=special)
            pending.append(token)
            now = clock()
            if len(pending) >= _FLUSH_TOKENS or now - run.flushed >= _FLUSH_SECONDS:
                self._flush(run, now)
            if end is None:
                if not ahead and not context.step(token, position):
                    end = FinishReason.CANCELLED
                else:
                    known.append(token)
                    position += 1
        if end is FinishReason.CANCELLED:
            self._cache.settle()
        return end

    def _flush(self, run: _Run, now: float) -> None:
        """Tell what was drawn; its text is made here, since Python runs slowly right after native code."""
        if run.pending:
            items = [Item(token, *run.stream.text(token)) for token in run.pending]
            run.pending.clear()
            self._send(TokenBatch(run.request.id, items))
        run.flushed = now

    def _finish(self, run: _Run, reason: FinishReason) -> None:
        now = time.perf_counter()
        self._flush(run, now)
        usage = GenerationUsage(
            prompt_tokens=len(run.prompt),
            reused_tokens=run.reused,
            generated_tokens=run.generated,
            prefill_seconds=run.prefill_seconds,
            decode_seconds=max(0.0, now - run.started - run.prefill_seconds) if run.generated else 0.0,
            cache_miss=run.miss,
        )
        self._send(Done(run.request.id, reason, usage))

    def _warm_up(self, context: Context) -> None:
        """Enter the code that faults on some machines now, while safe mode can still choose another way."""
        wanted = _WARM_UP_GPU if context.asynchronous else _WARM_UP
        count = min(wanted, context.n_ubatch, context.context_length - 1)
        tokens = [i % context.vocabulary_size for i in range(count)]
        if context.evaluate(tokens, 0):
            context.check_finite(whole=True)
            context.step(tokens[0], count)
        self._cache.clear()

    def _load_progress(self) -> Callable[[float], bool]:
        last = -1.0

        def report(fraction: float) -> bool:
            nonlocal last
            if fraction - last >= _LOAD_STEP or fraction >= 1:
                last = fraction
                self._send(LoadProgress(min(1.0, max(0.0, fraction))))
            return True

        return report


@contextmanager
def _shared_interpreter() -> Iterator[None]:
    """Let two threads of Python take turns soon: native code tells each step of a load by calling it."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def check_sampling(sampling: Sampling) -> None:
    """Raise `EngineError` (bad_protocol) for values that a native sampler can't take."""
    numbers = (sampling.temperature, sampling.top_p, sampling.min_p, sampling.repeat_penalty)
    fine = (
        all(math.isfinite(number) for number in numbers)
        and 0 <= sampling.temperature <= 100
        and 0 < sampling.top_p <= 1
        and 0 <= sampling.min_p <= 1
        and 0 < sampling.repeat_penalty <= 10
    )
    if not fine:
        raise EngineError("a sampling value is out of range", code="bad_protocol")
