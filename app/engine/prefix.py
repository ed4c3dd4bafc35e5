"""What of a prompt is in the KV cache already, and how to go back to it rightly. Pure.

gpt-oss's sliding-window layers keep few cells. A rollback past them must put a checkpoint of those
layers back, and `llama_memory_seq_rm` doesn't say when that is needed (llama.cpp server-context.cpp,
"checkpoint"; ggml-org/llama.cpp #27720 shows what happens otherwise).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

_MOST_CHECKPOINTS = 8  # about 3 MiB each for gpt-oss-20b
_SMALL_LOSS = 32  # tokens; going back to a checkpoint this near isn't called a miss


class Memory(Protocol):
    """The native cache of one sequence."""

    window: int  # tokens that a sliding-window layer sees, 0 when its cells are never dropped

    def first_position(self) -> int:
        """The lowest position whose sliding-window cells are there, -1 when none are."""

    def forget(self, start: int) -> None:
        """Remove positions from `start` on."""

    def save_window(self) -> bytes | bytearray:
        """The sliding-window part."""

    def restore_window(self, data: bytes | bytearray) -> bool:
        """Put it back."""


class Reuse(Struct, frozen=True):
    """How many tokens of a prompt are kept, and why not more ("" when nothing was missed)."""

    kept: int
    miss: str = ""


class PrefixCache:
    """The token ids in the cache, with checkpoints of the sliding-window layers.

    `owner` names the place where they may be kept, "" for none: all of them are of a prompt that named it.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.tokens: list[int] = []
        self.owner = ""
        self._checkpoints: list[tuple[int, bytes | bytearray]] = []  # tokens before it, saved part; rising

    def take(self, prompt: Sequence[int], owner: str) -> Reuse:
        """Bring the cache to the longest usable prefix of a prompt; at least its last token is left over.

        Nothing of another prompt is left then: the cache has the owner of this one.
        """
        self.owner = ""  # should the rest fail
        reuse = self._take(prompt)
        self.owner = owner
        return reuse

    def _take(self, prompt: Sequence[int]) -> Reuse:
        same = shared(self.tokens, prompt)
        common = min(same, len(prompt) - 1)
        if 0 < common == len(self.tokens) and self._sees(common):
            return Reuse(common)
        self._checkpoints = [(n, data) for n, data in self._checkpoints if n <= same]
        if common == 0:
            self.clear()
            return Reuse(0)
        return self._back_to(common)

    def _back_to(self, common: int) -> Reuse:
        """Keep so many tokens, or as many of them as a checkpoint has."""
        if self._sees(common):
            self._cut(common)
            return Reuse(common)
        for length, data in reversed(self._checkpoints):
            kept = min(length, common)
            if self._memory.restore_window(data) and self._sees(kept):
                self._cut(kept)
                return Reuse(kept, "older_checkpoint" if common - kept > _SMALL_LOSS else "")
        self.clear()
        return Reuse(0, "no_checkpoint")

    @property
    def checkpoints(self) -> list[tuple[int, bytes | bytearray]]:
        """The saved sliding-window parts as (tokens before it, part), oldest first."""
        return list(self._checkpoints)

    def restored(
        self, tokens: Sequence[int], checkpoints: Sequence[tuple[int, bytes | bytearray]], owner: str
    ) -> None:
        """Note what the state kept for `owner` has put into the cache."""
        self.tokens[:] = tokens
        self._checkpoints = list(checkpoints)
        self.owner = owner

    def belongs(self, prompt: Sequence[int], owner: str) -> None:
        """Give the cache another owner when it holds nothing beside the beginning of that one's prompt."""
        if owner and shared(self.tokens, prompt) == len(self.tokens):
            self.owner = owner

    def added(self, tokens: Sequence[int]) -> None:
        """Note that tokens were computed at the end."""
        self.tokens.extend(tokens)

    def checkpoint(self) -> None:
        """Save the sliding-window layers as they are now."""
        length = len(self.tokens)
        if self._memory.window == 0 or (self._checkpoints and self._checkpoints[-1][0] == length):
            return
        self._checkpoints.append((length, self._memory.save_window()))
        del self._checkpoints[:-_MOST_CHECKPOINTS]

    def settle(self) -> None:
        """Drop what an aborted computation left behind the known tokens, and those it spoiled.

        A batch is computed in several parts: the first of them may have taken the cells of sliding-window
        layers from known tokens, though the batch as a whole was not computed.
        """
        self._memory.forget(len(self.tokens))
        if self.tokens:
            self._back_to(len(self.tokens))
        else:
            self._checkpoints.clear()

    def clear(self) -> None:
        """Forget everything."""
        self.owner = ""
        self.tokens.clear()
        self._checkpoints.clear()
        self._memory.forget(0)

    def _sees(self, position: int) -> bool:
        """Tell whether a token at `position` finds all the cells its window reaches back to."""
        if self._memory.window == 0:
            return True
        first = self._memory.first_position()
        # A cell at p is masked for a token at q when q - p >= window (llama-hparams.h, is_masked_swa).
        return 0 <= first <= max(0, position - self._memory.window + 1)

    def _cut(self, length: int) -> None:
        self._memory.forget(length)
        del self.tokens[length:]


def shared(a: Sequence[int], b: Sequence[int]) -> int:
    """Return the length of the common prefix."""
    limit = min(len(a), len(b))
    if a[:limit] == b[:limit]:
        return limit
    return next(i for i in range(limit) if a[i] != b[i])
