"""What fills the context of a chat, and what the user has decided about its parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace


class ContextKind(StrEnum):
    """What a part of the context map is."""

    INSTRUCTIONS = "instructions"  # system and developer text, tools included
    SUMMARY = "summary"  # stands for older turns
    OLDER = "older"  # older turns, taken together
    RECENT = "recent"  # the last turns, taken together
    PINNED = "pinned"  # turns that are never shortened or dropped
    TOOL_RESULT = "tool_result"  # one large tool result
    FILE = "file"
    QUESTION = "question"  # the message about to be sent
    ANSWER = "answer"  # room kept for the answer


class ContextAction(StrEnum):
    """What the user can do about a part."""

    SHORTEN = "shorten"
    LEAVE_OUT = "leave_out"
    PUT_BACK = "put_back"
    PIN = "pin"
    UNPIN = "unpin"
    UNDO_SUMMARY = "undo_summary"


class ContextPart(Struct, frozen=True):
    """One stretch of the map: its tokens, the messages it stands for, what can be done about it.

    `turns` counts question and answer as one; `label` names a file or a tool, "" otherwise. A part that is
    left out costs nothing now: its `tokens` say what it would cost. `oldest`, of the last turns where not
    all fits, names those that must go for the rest to fit.
    """

    kind: ContextKind
    tokens: int
    message_ids: tuple[str, ...] = ()
    turns: int = 0
    label: str = ""
    left_out: bool = False
    actions: tuple[ContextAction, ...] = ()
    text: str = ""  # of a summary: what the model wrote
    oldest: tuple[str, ...] = ()  # message ids


class ContextMap(Struct, frozen=True):
    """All parts in the order of the prompt; `length` is the context length in tokens.

    `larger` is a longer context that could be loaded, 0 when there is none; it takes `larger_bytes` more
    memory.
    """

    parts: tuple[ContextPart, ...]
    length: int
    larger: int = 0
    larger_bytes: int = 0

    @property
    def needed(self) -> int:
        """Tokens of everything that is not left out, the room for the answer included."""
        return sum(part.tokens for part in self.parts if not part.left_out)

    @property
    def answer_room(self) -> int:
        """Tokens kept for the answer."""
        return sum(part.tokens for part in self.parts if part.kind is ContextKind.ANSWER)

    @property
    def fits(self) -> bool:
        """Whether everything fits."""
        return self.needed <= self.length


class Summary(Struct, frozen=True):
    """What the model wrote in place of some messages; they stay stored, and it can be undone."""

    id: str
    text: str
    message_ids: tuple[str, ...]
    created_at: float = 0.0


class ContextChoices(Struct, frozen=True):
    """What the user decided about the context of a chat; ids of messages that are gone are ignored."""

    left_out: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    summaries: tuple[Summary, ...] = ()

    def renamed(self, names: Mapping[str, str]) -> ContextChoices:
        """Return the decisions for copies of the messages: old ids to new ones; others are dropped."""

        def known(ids: Iterable[str]) -> tuple[str, ...]:
            return tuple(names[name] for name in ids if name in names)

        # A summary of messages of which only some are copied would stand for too little.
        kept = tuple(
            replace(summary, message_ids=known(summary.message_ids))
            for summary in self.summaries
            if all(name in names for name in summary.message_ids)
        )
        return ContextChoices(frozenset(known(self.left_out)), frozenset(known(self.pinned)), kept)
