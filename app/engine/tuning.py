"""Finds what loads a model fastest here: one thing after another is changed, and kept where it is faster."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from app.domain.errors import EngineError
from app.domain.models import LoadOptions, Speed, Tuned
from app.engine.protocol import Measured

_GAIN = 1.03  # less isn't told from noise
_FIRST = (32, 4)  # tokens of a prompt, and one by one; a look that tells how much can be measured
_SECONDS = 1.2  # that each half of a measurement may take
_PROMPTS, _ANSWERS = (32, 2048), (4, 128)  # tokens; least and most
_BATCHES = (256, 1024, 2048)  # tokens, beside the 512 that are usual


class Choices(Struct, frozen=True):
    """What may be tried: counts of threads, a second copy of the weights; in so many seconds."""

    threads: tuple[int, ...] = ()
    extra_buffers: bool = False  # there is room for it, even where the options have none
    seconds: float = 180.0  # what would take longer isn't begun


class Subject(Protocol):
    """A model that was loaded to be measured."""

    def measure(self, prompt_tokens: int, tokens: int, n_threads: int, n_threads_batch: int) -> Measured:
        """Measure once; raises `EngineError`."""

    def close(self) -> None:
        """Give its memory back."""


class Trial(Struct, frozen=True):
    """Options with what they were measured to give."""

    options: LoadOptions
    speed: Speed


class Tuner:
    """Measures loads of one model; `opened` loads it, `told` hears which share of the time has passed."""

    def __init__(
        self,
        opened: Callable[[LoadOptions], Subject],
        choices: Choices,
        told: Callable[[float], None] = lambda _: None,
        variants: Callable[[], Sequence[str]] = tuple,  # CPU variants to try, asked once one was loaded
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._opened, self._choices, self._told, self._clock = opened, choices, told, clock
        self._other_variants = variants
        self._begun = self._longest = 0.0
        self._prompt, self._answer = _FIRST
        self._copies: set[bool] = set()  # with and without the second copy of the weights, as was tried
        self.trials: list[Trial] = []

    def find(self, base: LoadOptions) -> Tuned:
        """Return what is fastest, beginning with options that name their threads.

        Raises `EngineError` when these can't be loaded, or the search was stopped (load_cancelled).
        """
        self._begun = self._clock()
        base = replace(base, n_threads_batch=base.n_threads_batch or base.n_threads)
        best = before = self._first(base)
        best = self._with_threads(best)
        for change in (self._extra_buffers, self._flash_attention, self._variants, self._batches):
            for options in change(best.options):
                if self._clock() - self._begun + self._longest <= self._choices.seconds:
                    best = self._better(best, self._reloaded(options))
        found = tuned(best, before, len(self.trials))
        return found if len(self._copies) == 2 else replace(found, use_extra_buffers=None)

    # -- with the model as it is loaded first ------------------------------------------------------

    def _first(self, base: LoadOptions) -> Trial:
        started = self._clock()
        self._copies.add(base.use_extra_buffers)
        self._subject = self._opened(base)
        self._size(self._measured(self._subject, base))
        first = self._trial(self._subject, base)
        self._longest = self._clock() - started
        return first

    def _size(self, look: Speed) -> None:
        """Choose how much is computed from now on, by a first look."""
        (least, most), (fewest, many) = _PROMPTS, _ANSWERS
        self._prompt = max(least, min(most, int(look.prompt * _SECONDS)))
        self._answer = max(fewest, min(many, int(look.answer * _SECONDS)))

    def _with_threads(self, best: Trial) -> Trial:
        """Try counts of threads; single tokens and prompts may want different ones."""
        try:
            for count in self._choices.threads:
                if count == best.options.n_threads or self._over():
                    continue
                options = replace(best.options, n_threads=count, n_threads_batch=count)
                tried = self._trial(self._subject, options)
                best = self._halves(best, tried)
            return best
        finally:
            self._subject.close()

    def _halves(self, best: Trial, tried: Trial) -> Trial:
        speed, options, new, count = best.speed, best.options, tried.speed, tried.options.n_threads
        if new.answer > speed.answer * _GAIN:
            options, speed = replace(options, n_threads=count), replace(speed, answer=new.answer)
        if new.prompt > speed.prompt * _GAIN:
            options, speed = replace(options, n_threads_batch=count), replace(speed, prompt=new.prompt)
        return Trial(options, speed)

    # -- with other loads --------------------------------------------------------------------------

    def _extra_buffers(self, options: LoadOptions) -> Iterator[LoadOptions]:
        if options.use_extra_buffers or self._choices.extra_buffers:
            yield replace(options, use_extra_buffers=not options.use_extra_buffers)

    def _flash_attention(self, options: LoadOptions) -> Iterator[LoadOptions]:
        if options.flash_attention is None:
            yield replace(options, flash_attention=False)
            yield replace(options, flash_attention=True)

    def _variants(self, options: LoadOptions) -> Iterator[LoadOptions]:
        yield from (replace(options, cpu_variant=name) for name in self._other_variants())

    def _batches(self, options: LoadOptions) -> Iterator[LoadOptions]:
        for size in _BATCHES:
            if size <= self._prompt and size != options.n_ubatch:
                yield replace(options, n_ubatch=size, n_batch=max(size, options.n_batch))

    def _reloaded(self, options: LoadOptions) -> Trial | None:
        """Load and measure; None where that faults: it isn't the way, then."""
        started = self._clock()
        self._copies.add(options.use_extra_buffers)
        try:
            subject = self._opened(options)
            try:
                return self._trial(subject, options)
            finally:
                subject.close()
        except EngineError as error:
            if error.code == "load_cancelled":
                raise
            return None
        finally:
            self._longest = max(self._longest, self._clock() - started)

    # -- both --------------------------------------------------------------------------------------

    def _trial(self, subject: Subject, options: LoadOptions) -> Trial:
        trial = Trial(options, self._measured(subject, options))
        self.trials.append(trial)
        self._told(min(1.0, (self._clock() - self._begun) / self._choices.seconds))
        return trial

    def _measured(self, subject: Subject, options: LoadOptions) -> Speed:
        threads = options.n_threads or 1
        found = subject.measure(self._prompt, self._answer, threads, options.n_threads_batch or threads)
        return Speed(
            found.prompt_tokens / max(found.prompt_seconds, 1e-9), found.tokens / max(found.seconds, 1e-9)
        )

    def _better(self, best: Trial, tried: Trial | None) -> Trial:
        if tried is None or tried.speed.seconds * _GAIN > best.speed.seconds:
            return best
        return tried

    def _over(self) -> bool:
        return self._clock() - self._begun > self._choices.seconds


def tuned(best: Trial, before: Trial, trials: int) -> Tuned:
    """Return what was found, with the speeds of before and after."""
    options = best.options
    threads = options.n_threads or 1
    return Tuned(
        n_threads=threads,
        n_threads_batch=options.n_threads_batch or threads,
        n_ubatch=options.n_ubatch,
        use_extra_buffers=options.use_extra_buffers,
        flash_attention=options.flash_attention,
        cpu_variant=options.cpu_variant,
        before=before.speed,
        after=best.speed,
        trials=trials,
    )
