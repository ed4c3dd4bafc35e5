"""A chat's messages as a tree: the path that is shown and the versions beside it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.chat import Message, VisibleMessage


class MessageTree:
    """All messages of one chat, oldest first, and which leaf is shown."""

    def __init__(self, messages: Iterable[Message] = (), leaf_id: str | None = None) -> None:
        self._messages = {message.id: message for message in messages}
        self._path: tuple[VisibleMessage, ...] | None = None  # as it was asked for last
        self._leaf_id = leaf_id if leaf_id in self._messages else None
        if self._leaf_id is None and self._messages:
            self._leaf_id = self.end(next(iter(self._messages)))

    @property
    def leaf_id(self) -> str | None:
        """The message shown last, None in an empty chat."""
        return self._leaf_id

    def __contains__(self, message_id: object) -> bool:
        return message_id in self._messages

    def get(self, message_id: str) -> Message:
        """One message; raises KeyError."""
        return self._messages[message_id]

    def all(self) -> list[Message]:
        """Every message of every branch, oldest first."""
        return list(self._messages.values())

    def put(self, message: Message, *, show: bool = False) -> None:
        """Add a message or replace it with a newer state of itself."""
        self._messages[message.id], self._path = message, None
        if show:
            self._leaf_id = message.id

    def show(self, message_id: str) -> str:
        """Show the branch that holds a message, down to its newest leaf; return that leaf's id."""
        self._leaf_id, self._path = self.end(message_id), None
        return self._leaf_id

    def path(self) -> tuple[VisibleMessage, ...]:
        """The messages from the root to the shown leaf."""
        if self._path is None:
            versions: dict[str | None, list[str]] = {}
            for message in self._messages.values():
                versions.setdefault(message.parent_id, []).append(message.id)
            siblings = {parent: tuple(ids) for parent, ids in versions.items()}
            self._path = tuple(
                VisibleMessage(m, siblings[m.parent_id].index(m.id), siblings[m.parent_id])
                for m in self.history(self._leaf_id)
            )
        return self._path

    def history(self, message_id: str | None) -> list[Message]:
        """The messages from the root down to one message, that one included."""
        found: list[Message] = []
        seen: set[str] = set()
        while message_id is not None and message_id in self._messages and message_id not in seen:
            seen.add(message_id)
            message = self._messages[message_id]
            found.append(message)
            message_id = message.parent_id
        return found[::-1]

    def visible(self, message_id: str) -> VisibleMessage:
        """A message with its place among its versions."""
        message = self._messages[message_id]
        siblings = tuple(m.id for m in self._messages.values() if m.parent_id == message.parent_id)
        return VisibleMessage(message, siblings.index(message_id), siblings)

    def has_children(self, message_id: str) -> bool:
        """Whether the chat goes on from a message, on any branch."""
        return any(message.parent_id == message_id for message in self._messages.values())

    def end(self, message_id: str) -> str:
        """The newest leaf below a message."""
        newest = {m.parent_id: m.id for m in self._messages.values()}
        while message_id in newest:
            message_id = newest[message_id]
        return message_id
