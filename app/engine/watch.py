"""How long a child may be silent, and how much it may say."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from app.domain.generation import GenerationEvent, Tokens
from app.engine.protocol import Event, LoadProgress, Pong, Progress

_T = TypeVar("_T")
MOST_UNREAD = 20_000  # events that nobody has taken yet; a generation makes at most 70 a second
MOST_UNASKED = 10_000  # events in a row that nobody waits for
_MOST_EVENTS = 200_000  # of one generation or load
_OVERRUN = 1024  # tokens beyond the context length that are forgiven
LAST_SECONDS = 2.0  # what the end of the program waits for a child at work
_DEAF_SECONDS = 1.0  # of them, for one that gives no sign of life
_LOOK_SECONDS = 0.2


class Patience(Struct, frozen=True):
    """Seconds: until the first word, without progress in a load, without progress in an answer.

    The reader of a child answers a `Ping` at once, whatever its worker computes: one that leaves them
    unanswered for `silence` hangs, long before `load` or `answer` are over.
    """

    hello: float = 30.0
    load: float = 600.0  # a slow disk, and the warm-up of a large model
    answer: float = 300.0  # a token of a model that is read from disk may take a minute
    ping: float = 15.0  # between two
    silence: float = 90.0  # a child whose memory was swapped out needs its time


class Flood(Exception):  # noqa: N818 - not an error of ours
    """A child says more than it can have to say."""


class Hurry:
    """Put among the answers: whoever waits for one waits no longer than `last_answer` does."""


class Pulse:
    """The signs of life of a child: noted by its reader thread, watched by those who wait."""

    def __init__(self) -> None:
        self.signs = self.steps = 0
        self._fraction = -1.0

    def note(self, event: Event) -> None:
        """Count an event as a sign of life, and as a step unless nothing went on."""
        self.signs += 1
        if isinstance(event, LoadProgress):
            if event.fraction <= self._fraction:
                return
            self._fraction = event.fraction
        if not isinstance(event, Pong):
            self.steps += 1


class Meter:
    """Counts what belongs to one generation or load; raises `Flood` when it is too much."""

    def __init__(self, most_tokens: int = 0) -> None:
        self._most = most_tokens + _OVERRUN
        self._events = self._tokens = 0

    def add(self, event: GenerationEvent | Event) -> None:
        """Count an event."""
        self._events += 1
        if isinstance(event, Tokens):
            self._tokens += len(event.items)
        if self._events > _MOST_EVENTS or self._tokens > self._most:
            raise Flood("more events than an answer can have")


def next_answer(
    answers: queue.SimpleQueue[_T],
    pulse: Pulse,
    patience: Patience,
    timeout: float,
    ping: Callable[[], object],
) -> _T | None:
    """Return the next answer, None when the child made no step for `timeout` or no sign for `silence`.

    It counts the waits and looks at no clock: a computer that slept meanwhile is no child that hangs.
    """
    waited = silent = 0.0
    signs, steps = pulse.signs, pulse.steps
    while waited < timeout and silent < patience.silence:
        step = min(patience.ping, timeout - waited)
        try:
            return answers.get(timeout=step)
        except queue.Empty:
            waited, silent = waited + step, silent + step
        if pulse.signs != signs:
            signs, silent = pulse.signs, 0.0
        if pulse.steps != steps:  # for another request, which goes first
            steps, waited = pulse.steps, 0.0
        ping()
    return None


def last_answer(
    answers: queue.SimpleQueue[_T], pulse: Pulse, seconds: float, ping: Callable[[], object]
) -> _T | None:
    """Return the next answer that says more than that work goes on, None when there is none in time.

    This is for the end: a child that computes without end may well answer pings and tell its progress.
    """
    begun = heard = now = time.monotonic()
    signs = pulse.signs
    while now - begun < seconds and now - heard < _DEAF_SECONDS:
        ping()
        try:
            answer = answers.get(timeout=min(_LOOK_SECONDS, seconds))
        except queue.Empty:
            pass
        else:
            if not isinstance(answer, Progress | Hurry):
                return answer
        now = time.monotonic()
        if pulse.signs != signs:
            signs, heard = pulse.signs, now
    return None
