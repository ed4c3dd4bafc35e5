"""What the engine does while nobody waits: it reads the next prompt's beginning ahead, and keeps caches.

gpt-oss drops the reasoning of finished turns, so after each answer the cache holds what no later prompt
begins with. Read again without it, the next turn has to compute the new message alone.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from app.domain.errors import EngineError
from app.engine import states
from app.engine.llama import Context
from app.engine.prefix import PrefixCache, shared
from app.engine.protocol import Event, Forget, Forgotten, Keep, Kept, Prepare, Prepared
from app.engine.tokens import Vocabulary

_SHORTEST = 48  # tokens; reading less again is quicker than a file
_LARGEST = 1 << 30  # bytes; a larger state would hold up who asks next
_QUICK = 256 << 20  # bytes; written even while somebody waits, some tenths of a second
_CHUNK = 256  # tokens; what can't be interrupted on a GPU


class _Parts(Struct, frozen=True):
    context: Context
    vocabulary: Vocabulary
    cache: PrefixCache
    folder: Path | None
    key: str


class Ahead:
    """Work that anything else may interrupt; `begin`, `cancel`, `interrupt` are for the reading thread."""

    def __init__(self, send: Callable[[Event], None]) -> None:
        self._send = send
        self._lock = threading.Lock()
        self._parts: _Parts | None = None
        self._ticket = 0
        self._latest = ""
        self._computing = False

    def attach(
        self, context: Context, vocabulary: Vocabulary, cache: PrefixCache, folder: Path | None, key: str
    ) -> None:
        """Set what there is to work with, once the model is loaded."""
        self._parts = _Parts(context, vocabulary, cache, folder, key)

    def begin(self, command_id: str) -> int:
        """End what is under way for a new command; returns its ticket, void after the next `interrupt`."""
        self.interrupt()
        self._latest = command_id
        return self._ticket

    def cancel(self, command_id: str) -> None:
        """End a command, if it is the latest."""
        if command_id == self._latest:
            self.interrupt()

    def interrupt(self) -> None:
        """End what is computed ahead, also what waits to be; from any thread."""
        with self._lock:
            self._ticket += 1
            if self._computing and self._parts is not None:
                self._parts.context.abort(True)

    def prepare(self, command: Prepare, ticket: int) -> None:
        """Bring the cache to the given beginning; raises `EngineError`."""
        parts = self._loaded()
        tokens = parts.vocabulary.prompt(command.pieces)
        restored = self.restore(command.state, tokens)
        parts.cache.belongs(tokens, command.state)
        evaluated, complete = 0, 0 < len(tokens) < parts.context.context_length
        known = shared(parts.cache.tokens, tokens)
        if complete and known < len(tokens):
            few = not command.limit or len(tokens) - known <= command.limit
            evaluated, complete = self._compute(parts, tokens, command.state, ticket) if few else (0, False)
        self._send(Prepared(command.id, len(parts.cache.tokens), evaluated, restored, complete))

    def keep(self, command: Keep, ticket: int) -> None:
        """Write the cache to disk, a large one only while nobody waits; raises `EngineError`.

        Only to the place that its own prompt named: who asks may take it for another chat's.
        """
        parts = self._loaded()
        tokens, size = list(parts.cache.tokens), 0
        place = self._inside(parts, command.folder)
        if place is not None and command.folder == parts.cache.owner and len(tokens) >= _SHORTEST:
            needed = parts.context.cells_size()
            largest = _LARGEST if ticket == self._ticket else _QUICK
            if needed <= largest and _room(place.parent) >= 2 * needed:
                state = states.State(tokens, parts.cache.checkpoints)
                size = states.write(place, parts.key, state, parts.context)
        self._send(Kept(command.id, size, len(tokens) if size else 0))

    def forget(self, command: Forget) -> None:
        """Have what is in the cache written nowhere; raises `EngineError`."""
        cache = self._loaded().cache
        if command.folder in ("", cache.owner):
            cache.owner = ""
        self._send(Forgotten(command.id))

    def _compute(self, parts: _Parts, tokens: list[int], owner: str, ticket: int) -> tuple[int, bool]:
        with self._interruptible(parts, ticket) as wanted:
            if not wanted:
                return 0, False
            first = done = parts.cache.take(tokens, owner).kept
            size = min(_CHUNK, parts.context.n_ubatch)
            try:
                while done < len(tokens) and ticket == self._ticket:
                    chunk = tokens[done : done + size]
                    if not parts.context.evaluate(chunk, done):
                        break
                    parts.cache.added(chunk)
                    done += len(chunk)
            finally:
                if done < len(tokens):  # aborted, or it failed
                    parts.cache.settle()
            if done < len(tokens):
                return done - first, False
            parts.cache.checkpoint()
            return done - first, True

    @contextlib.contextmanager
    def _interruptible(self, parts: _Parts, ticket: int) -> Iterator[bool]:
        with self._lock:
            wanted = self._computing = ticket == self._ticket
        try:
            yield wanted
        finally:
            with self._lock:
                self._computing = False
                parts.context.abort(False)

    def restore(self, folder: str, tokens: list[int]) -> int:
        """Load a kept state when it spares reading; returns its tokens, 0 when nothing was loaded."""
        parts = self._loaded()
        place = self._inside(parts, folder)
        if place is None:
            return 0
        spared = shared(states.tokens_of(place, parts.key), tokens)
        if spared < shared(parts.cache.tokens, tokens) + _SHORTEST:
            return 0
        state = states.load(place, parts.key, parts.context.context_length - 1, parts.context)
        if state is None:
            parts.cache.clear()
            return 0
        parts.cache.restored(state.tokens, state.checkpoints, folder)
        return len(state.tokens)

    def _inside(self, parts: _Parts, folder: str) -> Path | None:
        """The folder, when it lies directly in the folder of states."""
        if not folder or parts.folder is None or Path(folder).parent != parts.folder:
            return None
        return Path(folder)

    def _loaded(self) -> _Parts:
        if self._parts is None:
            raise EngineError(code="not_loaded")
        return self._parts


def _room(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
