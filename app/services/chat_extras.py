"""What belongs to a chat beside its messages: its options, decisions about its context, exact prompts."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.context import ContextChoices
from app.domain.errors import AppError
from app.domain.generation import PromptPiece
from app.domain.options import ChatOptions
from app.services.lane import Lane
from app.services.open_chat import OpenChat
from app.services.stores import ChatStores


class ChatExtras:
    """Changes them in memory at once and in the store on its lane."""

    def __init__(self, stores: ChatStores, lane: Lane, failed: Callable[[AppError], None]) -> None:
        self._stores, self._lane, self._failed = stores, lane, failed

    def set_options(self, chat: OpenChat, options: ChatOptions) -> None:
        """Give a chat its own options."""
        chat.options = options
        if (chat_id := chat.id) is not None:

            def work() -> None:  # the store is looked up then: one that was temporary may have moved
                self._stores.of(chat_id).extras.set_options(chat_id, options)

            self._lane.run(work, failed=self._failed)

    def set_choices(self, chat: OpenChat, choices: ContextChoices) -> None:
        """Decide about the context of a chat, open or at work."""
        chat.choices = choices
        if (chat_id := chat.id) is not None:

            def work() -> None:  # the store is looked up then: one that was temporary may have moved
                self._stores.of(chat_id).extras.set_choices(chat_id, choices)

            self._lane.run(work, failed=self._failed)

    def read_prompt(
        self, chat: OpenChat, message_id: str, done: Callable[[tuple[PromptPiece, ...]], None]
    ) -> None:
        """Read the exact prompt of a reply; `done` gets its pieces, () when none was kept."""
        chat_id = chat.id
        self._lane.run(lambda: self._stores.of(chat_id).extras.prompt(message_id), done, self._failed)
