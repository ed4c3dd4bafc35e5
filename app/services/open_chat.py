"""One chat in memory: its messages, options and what waits to be sent; shown or in the background."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from app.domain.chat import ChatSummary, ChatView, Effort, Message, QueuedMessage, Unfinished
from app.domain.context import ContextChoices
from app.domain.options import ChatOptions
from app.store.chats import SqliteChatStore
from app.turns.title import better_title
from app.turns.tree import MessageTree


class OpenChat:
    """The new chat, which isn't stored yet, has no summary; it gets one with its first message."""

    def __init__(
        self,
        chat: ChatSummary | None = None,
        messages: Iterable[Message] = (),
        options: ChatOptions | None = None,
        choices: ContextChoices | None = None,
        queue: Sequence[QueuedMessage] = (),
    ) -> None:
        self.chat = chat
        self.tree = MessageTree(messages, chat.leaf_id if chat else None)
        self.options = options or ChatOptions()
        self.choices = choices or ContextChoices()
        self.queue = tuple(queue)
        self.effort = self._effort()

    def _effort(self) -> Effort | None:
        """That of the last question, as its first answer has it: asking for another chose nothing."""
        firsts = (self.tree.get(shown.siblings[0]) for shown in reversed(self.tree.path()))
        return next((message.effort for message in firsts if message.effort), None)

    @property
    def id(self) -> str | None:
        """The id of the chat, None for the new one."""
        return self.chat.id if self.chat else None

    @property
    def used(self) -> int:
        """The tokens that the last answer shown left in the context."""
        usages = (visible.message.usage for visible in reversed(self.tree.path()))
        last = next((usage for usage in usages if usage), None)
        return last.prompt_tokens + last.generated_tokens if last else 0

    def better_title(self, reply: Message) -> str:
        """A chat that began with a bare greeting is named by its first answer; "" leaves its title."""
        return better_title(self.chat.title, self.tree.path(), reply) if self.chat else ""

    def versions(self, message_id: str) -> tuple[Message, ...]:
        """All versions of a message, oldest first."""
        if message_id not in self.tree:
            return ()
        return tuple(self.tree.get(i) for i in self.tree.visible(message_id).siblings)

    def view(self, draft: str | None, edits: Mapping[str, Unfinished] = MappingProxyType({})) -> ChatView:
        """What the window shows of it; draft None: what is in the composer stays."""
        chat = self.chat or ChatSummary("", "", 0.0, 0.0)
        return ChatView(chat, self.tree.path(), draft, self.queue, edits)


def load(store: SqliteChatStore, chat_id: str | None) -> OpenChat:
    """Read a chat (None: the new one); blocks, raises `StoreError`."""
    queue = store.drafts.queue(chat_id)
    if chat_id is None:
        return OpenChat(queue=queue)
    extras = store.extras
    return OpenChat(
        store.chat(chat_id),
        store.messages(chat_id),
        extras.options(chat_id),
        extras.choices(chat_id),
        queue,
    )
