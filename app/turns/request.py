"""What a turn is asked and how it is steered while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.chat import Effort, Message
from app.domain.generation import Sampling


@dataclass(frozen=True, slots=True)
class TurnRequest:
    """One turn: `history` is the path from the root and ends with the user's message.

    `date` is YYYY-MM-DD; `max_tool_rounds` bounds the calls of one turn.
    """

    history: Sequence[Message]
    effort: Effort = Effort.MEDIUM
    instructions: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    date: str = ""
    max_tool_rounds: int = 8
    max_tokens: int = 0


class TurnControl:
    """Steers a running turn from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stop = False
        self._answer_now = False
        self._cancel: Callable[[], None] | None = None

    def stop(self) -> None:
        """End the turn; what was written so far is kept."""
        with self._lock:
            self._stop = True
            cancel = self._cancel
        if cancel is not None:
            cancel()

    def answer_now(self) -> None:
        """Close the reasoning and open the final answer; ignored when no reasoning is open."""
        with self._lock:
            self._answer_now = True
            cancel = self._cancel
        if cancel is not None:
            cancel()

    @property
    def stopping(self) -> bool:
        """Whether `stop` was called."""
        with self._lock:
            return self._stop

    def take_answer_now(self) -> bool:
        """Return whether `answer_now` was called since the last look, and forget it."""
        with self._lock:
            asked, self._answer_now = self._answer_now, False
            return asked

    def attach(self, cancel: Callable[[], None] | None) -> None:
        """Set how the generation under way is cancelled; cancels at once when a stop came before."""
        with self._lock:
            self._cancel = cancel
            late = self._stop or self._answer_now
        if late and cancel is not None:
            cancel()
