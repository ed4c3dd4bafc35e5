"""A child that has said hello before a load wants it: to start one takes a tenth of a second and more."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.errors import EngineError
from app.engine.link import Link

log = logging.getLogger(__name__)

_READ_SECONDS = 1.0  # reading the vocabulary takes a quarter of that
_END_SECONDS = 0.3  # a child that is killed ends in a tenth of that, unless it hangs in a read

Variables = Mapping[str, str]


class StandBy:
    """At most one such child, with the variables of its environment that suit the load."""

    def __init__(self, make: Callable[[Variables], Link]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._child: tuple[Link, dict[str, str]] | None = None
        self._greeted: Link | None = None  # one that has not said hello yet
        self._closed = False

    def begin(self, variables: Variables, path: Path) -> None:
        """Have a child ready that expects this model file; blocks until it has said hello."""
        with self._lock:
            if self._suits(variables):
                return
            _end(self._handed_over())
            if self._closed:
                return
            child = self._greeted = self._make(variables)
            try:
                child.greet()
                child.expect(path)
            except EngineError as error:  # told by the load, which starts one of its own
                log.warning("no engine stands by: %s", error.code)
                _end(child)
            else:
                self._child = child, dict(variables)
            finally:
                self._greeted = None

    def take(self, variables: Variables) -> Link | None:
        """Return the child that stands by, for good; None where none suits."""
        with self._lock:
            suits = self._suits(variables)
            child = self._handed_over()
        if child is not None and suits and child.done_expecting(_READ_SECONDS):
            return child
        # Where it has not done that, the file is on a disk that hangs: its end may hang too.
        _end(child)
        return None

    def interrupt(self) -> None:
        """Wait no longer for the hello of a child that was just started; doesn't block."""
        child = self._greeted
        if child is not None:
            child.client.kill()

    def end(self) -> None:
        """Have no child stand by any more."""
        self.interrupt()
        with self._lock:
            child = self._handed_over()
        _end(child)  # nobody who comes for another waits for that

    def close(self) -> None:
        """Have none stand by, and let none begin to."""
        self._closed = True
        self.end()

    def _suits(self, variables: Variables) -> bool:
        return self._child is not None and self._child[0].client.alive and self._child[1] == variables

    def _handed_over(self) -> Link | None:
        """The child that stands by, which is the caller's from here on; called under the lock."""
        child, self._child = self._child, None
        return child[0] if child is not None else None


def _end(child: Link | None) -> None:
    """End a child, which has nothing to finish; one that hangs in a read is left to end when it can."""
    if child is not None:
        child.leaving = True
        child.client.kill(wait=_END_SECONDS)
