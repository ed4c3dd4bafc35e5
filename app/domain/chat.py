"""Chats and messages as values; a chat is a tree of messages joined by parent ids."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from app.domain.attachment import Attachment
from app.domain.bounds import Count, Duration
from app.domain.generation import GenerationRecord


class Role(StrEnum):
    """Who wrote a message; an assistant message is a whole reply, tool calls and results included."""

    USER = "user"
    ASSISTANT = "assistant"


class Channel(StrEnum):
    """The harmony channels (openai/harmony format.md, "Channels")."""

    ANALYSIS = "analysis"
    COMMENTARY = "commentary"
    FINAL = "final"


class Effort(StrEnum):
    """Reasoning effort, as the system message words it."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class MessageStatus(StrEnum):
    """Where a message stands; only STREAMING may still change by itself."""

    STREAMING = "streaming"
    DONE = "done"
    STOPPED = "stopped"  # by the user
    INTERRUPTED = "interrupted"  # the program or the engine ended under it
    FAILED = "failed"  # the engine answered with an error
    TRUNCATED = "truncated"  # the context or the length limit was reached


class TextPart(Struct, frozen=True):
    """Text on a channel that the user reads as the answer: `final`, or a preamble on `commentary`."""

    text: str
    channel: Channel = Channel.FINAL
    tokens: tuple[Count, ...] = ()  # ids as sampled, of the vocabulary named by Message.vocabulary
    recovered: bool = False  # text kept from a malformed message

    @property
    def is_answer(self) -> bool:
        """Whether it is the answer, and no preamble."""
        return self.channel is Channel.FINAL


class ReasoningPart(Struct, frozen=True):
    """Text of the `analysis` channel and how long it took, in seconds."""

    text: str
    seconds: Duration = 0.0
    tokens: tuple[Count, ...] = ()


class ToolCallPart(Struct, frozen=True):
    """A call the model made; `name` is the full recipient, for example `functions.calculator`."""

    call_id: str
    name: str
    arguments: str
    channel: Channel = Channel.COMMENTARY
    content_type: str = "json"
    tokens: tuple[Count, ...] = ()


class ToolResultPart(Struct, frozen=True):
    """What a tool answered, or why it did not (`ok` false); `seconds` is the tool's own time."""

    call_id: str
    name: str
    text: str
    ok: bool = True
    seconds: Duration = 0.0
    channel: Channel = Channel.COMMENTARY
    held: bool = False  # too large to be given to the model unasked


Part = TextPart | ReasoningPart | ToolCallPart | ToolResultPart


def without_ids(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return parts as text alone, for a model whose vocabulary isn't the one that they were sampled in."""
    return tuple(part if isinstance(part, ToolResultPart) else replace(part, tokens=()) for part in parts)


class Usage(Struct, frozen=True):
    """What one reply cost; times in seconds, counts in tokens, over all generations of the turn."""

    prompt_tokens: Count = 0  # length of the last prompt
    reused_tokens: Count = 0  # of them, found in the KV cache
    generated_tokens: Count = 0
    reasoning_tokens: Count = 0
    prefill_seconds: Duration = 0.0
    decode_seconds: Duration = 0.0
    first_token_seconds: Duration = 0.0  # from the send to the first sampled token
    total_seconds: Duration = 0.0
    cache_miss: str = ""  # why less was reused than could have been, "" when nothing was missed

    @property
    def prefill_tokens_per_s(self) -> float:
        """Prompt tokens evaluated per second, 0 when none were."""
        done = self.prompt_tokens - self.reused_tokens
        return done / self.prefill_seconds if self.prefill_seconds > 0 else 0.0

    @property
    def decode_tokens_per_s(self) -> float:
        """Tokens generated per second of decoding, 0 when none were."""
        return self.generated_tokens / self.decode_seconds if self.decode_seconds > 0 else 0.0


class Message(Struct, frozen=True):
    """One user message or one whole reply; siblings share a parent, and nothing is overwritten."""

    id: str
    chat_id: str
    parent_id: str | None
    role: Role
    parts: tuple[Part, ...] = ()
    status: MessageStatus = MessageStatus.DONE
    usage: Usage | None = None
    created_at: float = 0.0  # seconds since the epoch
    effort: Effort | None = None  # assistant only
    model: str = ""  # assistant only: display name of the model
    vocabulary: str = ""  # fingerprint of the vocabulary that `tokens` refer to
    error: str = ""  # code of the AppError that ended it, "" when none
    detail: str = ""  # technical detail of that error
    record: GenerationRecord | None = None  # assistant only: how it was made
    edited: bool = False  # written or changed by the user in the model's place
    attachments: tuple[Attachment, ...] = ()  # user only: files, above the text

    @property
    def text(self) -> str:
        """The readable text: all text parts, a blank line between them."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, TextPart) and part.text)

    @property
    def answer(self) -> str:
        """The answer alone: the text on `final`, without what was said on the way to it."""
        finals = (part for part in self.parts if isinstance(part, TextPart) and part.is_answer)
        return "\n\n".join(part.text for part in finals if part.text)

    @property
    def reasoning(self) -> str:
        """All reasoning, a blank line between its parts."""
        return "\n\n".join(p.text for p in self.parts if isinstance(p, ReasoningPart) and p.text)

    def with_(self, **changes: object) -> Message:
        """Return a copy with the given fields changed."""
        return replace(self, **changes)


class ChatSummary(Struct, frozen=True):
    """A chat as the sidebar lists it; times in seconds since the epoch."""

    id: str
    title: str
    created_at: float
    updated_at: float
    leaf_id: str | None = None  # the message shown last
    deleted_at: float | None = None
    pinned: bool = False
    folder_id: str | None = None
    temporary: bool = False  # held in memory only


class Folder(Struct, frozen=True):
    """A folder of chats; `open` when its chats are listed."""

    id: str
    name: str
    open: bool = True


class QueuedMessage(Struct, frozen=True):
    """A message that waits until the answer that is being written has ended."""

    id: str
    text: str
    effort: Effort
    attachments: tuple[Attachment, ...] = ()
    after: str | None = None  # a message of the branch it was written for; None: of the one that is shown


WAITS = "waits"  # the wish of what is written in the place of a message that waits


class Unfinished(Struct, frozen=True):
    """What is being written in the place of a message's text, or of a message that waits."""

    text: str
    wish: str = ""  # what it is written for, where a message has more than one text


class VisibleMessage(Struct, frozen=True):
    """A message on the path that is shown, with its place among its siblings (index from 0)."""

    message: Message
    index: int = 0
    siblings: tuple[str, ...] = ()  # ids, oldest first, this one included


class ChatView(Struct, frozen=True):
    """What the conversation shows: the chat, the path from its root to its leaf, the draft, what waits.

    Without a draft (None) the one that is shown stays: only the path has changed. `edits` are those of an
    earlier session, by message.
    """

    chat: ChatSummary
    path: tuple[VisibleMessage, ...] = ()
    draft: str | None = ""
    queue: tuple[QueuedMessage, ...] = ()
    edits: Mapping[str, Unfinished] = field(default_factory=dict)


class SearchHit(Struct, frozen=True):
    """A chat or message found; `snippet` is plain text, `marks` are (start, length) in it."""

    chat_id: str
    title: str
    message_id: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...] = field(default=())


def new_id() -> str:
    """Return a fresh id for a chat, message, call or request."""
    return uuid.uuid4().hex
