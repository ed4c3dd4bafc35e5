"""Chats whose messages stand on lines of their own (JSONL): gathered into one object each."""

from __future__ import annotations

from app.store.exchange.building import Json, items, record, words
from app.store.exchange.stream import MAX_ITEM

TOO_LARGE = "it is too large"
_SESSION = "session"


class Lines:
    """Takes the objects of a file one after the other; a chat ends where another begins."""

    def __init__(self, thread: Json | None = None) -> None:
        """`thread` is what is known of the chat beside its lines (Jan's `thread.json`)."""
        self._thread = thread or {}
        self._chat: Json = {}
        self._key = ""
        self._size = 0

    def take(self, value: Json, size: int) -> tuple[Json | str, ...] | None:
        """Return the chat that this line ends, if it ends one; None when it is no line of a chat.

        `size` is that of the line in bytes. A chat that is too large is told as a text.
        """
        done: tuple[Json | str, ...] = ()
        if value.get("type") == "session" and isinstance(value.get("id"), str):
            done = self.end()
            self._chat, self._key = {"conv": value, "messages": []}, _SESSION
        elif value.get("type") == "message" and self._key == _SESSION and record(value.get("message")):
            self._add(record(value.get("message")), size)
        elif value.get("object") == "thread.message":
            key = f"thread {words(value.get('thread_id'))}"
            if key != self._key:
                done = self.end()
                known = self._thread if self._thread.get("id") == value.get("thread_id") else {}
                self._chat, self._key = {"thread": known, "messages": []}, key
            self._add(value, size)
        else:
            return None
        return done

    def end(self) -> tuple[Json | str, ...]:
        """Return the chat that is under way, if there is one."""
        chat, size = self._chat, self._size
        self._chat, self._key, self._size = {}, "", 0
        if not chat:
            return ()
        return (chat if size <= MAX_ITEM else TOO_LARGE,)

    def _add(self, message: Json, size: int) -> None:
        self._size += size
        if self._size <= MAX_ITEM:
            items(self._chat.get("messages")).append(message)
