"""The seams of the program; the only places where a test may put its own part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.domain.chat import ChatSummary, Message, SearchHit
from app.domain.generation import GenerationEvent, GenerationRequest, PromptPiece
from app.domain.models import LoadedFacts
from app.domain.tools import ToolAnswer, ToolSpec


class Engine(Protocol):
    """A loaded model that can generate; one generation at a time."""

    @property
    def facts(self) -> LoadedFacts | None:
        """What is loaded, or None."""

    def generate(self, request: GenerationRequest) -> Iterator[GenerationEvent]:
        """Yield the events of a generation, `Finished` last; raise `EngineError` when the engine fails.

        Blocks the calling thread between events. May be cancelled from any thread.
        """

    def cancel(self, request_id: str) -> None:
        """Ask a generation to end; it then finishes with reason CANCELLED. Unknown ids are ignored."""

    def count(self, groups: Sequence[Sequence[PromptPiece]]) -> tuple[int, ...]:
        """Return how many tokens each group of pieces takes; blocks, raises `EngineError`."""


class ToolRunner(Protocol):
    """The tools offered to the model, run by name."""

    def specs(self) -> Sequence[ToolSpec]:
        """The tools offered in this turn."""

    def run(self, name: str, arguments: str) -> ToolAnswer:
        """Run a tool (bare name, raw arguments); a failure is an answer, not an exception."""


class ChatStore(Protocol):
    """Chats on disk; a call blocks until committed, may come from any thread, raises `StoreError`."""

    def chats(self) -> list[ChatSummary]:
        """All chats that are not in the trash, last updated first."""

    def trash(self) -> list[ChatSummary]:
        """Chats in the trash, last deleted first."""

    def chat(self, chat_id: str) -> ChatSummary:
        """One chat, in the trash or not; code not_found when there is none."""

    def create_chat(self, title: str, *, created_at: float | None = None) -> ChatSummary:
        """Store a new chat."""

    def rename_chat(self, chat_id: str, title: str) -> None:
        """Give a chat a title."""

    def delete_chats(self, chat_ids: Sequence[str]) -> None:
        """Move chats to the trash."""

    def restore_chats(self, chat_ids: Sequence[str]) -> None:
        """Take chats out of the trash."""

    def purge_chats(self, chat_ids: Sequence[str]) -> None:
        """Remove chats of the trash for good."""

    def empty_trash(self, older_than: float = 0.0) -> int:
        """Remove for good what was deleted more than `older_than` seconds ago; return how many chats."""

    def messages(self, chat_id: str) -> list[Message]:
        """All messages of a chat, all branches, oldest first."""

    def add_message(self, message: Message, *, show: bool = True) -> None:
        """Store a message; with `show` it becomes the chat's leaf."""

    def update_message(self, message: Message) -> None:
        """Replace the parts, status, usage and error of a stored message."""

    def show_leaf(self, chat_id: str, message_id: str | None) -> None:
        """Remember which leaf a chat shows."""

    def draft(self, chat_id: str | None) -> str:
        """The text being written in a chat (None: in the new chat that isn't stored yet)."""

    def set_draft(self, chat_id: str | None, text: str) -> None:
        """Keep the text being written."""

    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Find chats and messages by words or parts of words; accents and case ignored."""

    def close(self) -> None:
        """Write everything and let go of the file."""


class SecretStore(Protocol):
    """Secrets by name; never a file."""

    def get(self, name: str) -> str | None:
        """The secret, or None."""

    def set(self, name: str, value: str | None) -> bool:
        """Keep or remove a secret; False when it lasts for this session only."""


class Clock(Protocol):
    """Time, so that tests can set it."""

    def now(self) -> float:
        """Seconds since the epoch."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""


Progress = Callable[[float], None]
"""Called with a fraction from 0 to 1."""
