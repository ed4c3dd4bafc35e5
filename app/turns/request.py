"""What a turn is asked and how it is steered while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from app.domain.chat import Effort, Message, Part, ReasoningPart, TextPart, without_ids
from app.domain.context import ContextChoices
from app.domain.generation import Sampling

# Tokens of reasoning after which the answer is opened. A model that thinks on and on at high effort is a
# known fault; these lie far above what a good answer takes.
REASONING_CAPS = {Effort.LOW: 2_048, Effort.MEDIUM: 8_192, Effort.HIGH: 32_768}


class TurnRequest(Struct, frozen=True):
    """One turn: `history` is the path from the root and ends with the user's message.

    `date` is YYYY-MM-DD; `max_tool_rounds` bounds the calls of one turn; `reply` are finished parts of the
    answer and `opened` its last, unfinished one, for a turn that goes on from there, with ids of the
    `vocabulary`. `reasoning_cap` is in tokens (None: by effort), `tool_timeout` in seconds. `model_sha256`
    goes into the record.
    """

    history: Sequence[Message]
    effort: Effort = Effort.MEDIUM
    instructions: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    date: str = ""
    max_tool_rounds: int = 8
    max_tokens: int = 0
    reply: Sequence[Part] = ()
    opened: TextPart | ReasoningPart | None = None
    vocabulary: str = ""
    choices: ContextChoices = field(default_factory=ContextChoices)
    reasoning_cap: int | None = None
    tool_timeout: float = 30.0
    model_sha256: str = ""
    stop_texts: tuple[str, ...] = ()  # the answer ends before any of them
    json_schema: str = ""  # JSON text that the answer is held to
    state: str = ""  # folder where the cache of this chat is kept, "": it never is

    @property
    def cap(self) -> int:
        """The tokens of reasoning after which the answer is opened."""
        return REASONING_CAPS[self.effort] if self.reasoning_cap is None else self.reasoning_cap

    def suited(self, vocabulary: str) -> TurnRequest:
        """Return the request for a model; ids of another vocabulary, or of none that is known, are dropped.

        Which model it is, is certain only once the turn begins: a load may have come between.
        """
        if vocabulary and self.vocabulary == vocabulary:
            return self
        opened = replace(self.opened, tokens=()) if self.opened is not None else None
        return replace(self, reply=without_ids(self.reply), opened=opened, vocabulary=vocabulary)


class TurnControl:
    """Steers a running turn from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stop = False
        self._answer_now = False
        self._answering = False
        self._cancel: Callable[[], None] | None = None

    def stop(self) -> None:
        """End the turn; what was written so far is kept."""
        with self._lock:
            self._stop = True
            cancel = self._cancel
        if cancel is not None:
            cancel()

    def answer_now(self) -> None:
        """Close the reasoning and open the final answer; ignored once the answer is being written."""
        with self._lock:
            if self._answering:
                return
            self._answer_now = True
            cancel = self._cancel
        if cancel is not None:
            cancel()

    def answering(self) -> None:
        """Told by the runner when the final answer is open."""
        with self._lock:
            self._answering = True

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
