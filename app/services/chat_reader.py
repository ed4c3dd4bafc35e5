"""Reads chats off the window's thread; of several that are asked for, the last one is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.chat import Unfinished
from app.domain.errors import AppError
from app.services.drafts import DraftKeeper
from app.services.edits import EditKeeper
from app.services.lane import Lane
from app.services.message_writer import MessageWriter
from app.services.open_chat import OpenChat, load
from app.services.queue import MessageQueue
from app.services.stores import ChatStores

Show = Callable[[OpenChat, str, Mapping[str, Unfinished]], None]
"""Gets a chat, the text that was being written in it, and what was in the place of messages, by message."""


class ChatReader:
    """Reads on the lane of the chats; `at_work` knows those that are in memory already."""

    def __init__(
        self,
        stores: ChatStores,
        drafts: DraftKeeper,
        edits: EditKeeper,
        queue: MessageQueue,
        messages: MessageWriter,
        lane: Lane,
        at_work: Callable[[str | None], OpenChat | None],
        failed: Callable[[AppError], None],
    ) -> None:
        self._stores, self._messages, self._lane = stores, messages, lane
        self._drafts, self._edits, self._queue = drafts, edits, queue
        self._at_work, self._failed = at_work, failed
        self._asked = 0

    def read(self, chat_id: str | None, show: Show) -> None:
        """Read a chat, None: the new one."""
        number, before = self._next(), self._at_work(chat_id)

        def work() -> tuple[OpenChat, str, dict[str, Unfinished]]:
            store = self._stores.of(chat_id)
            loaded = load(store, chat_id)
            self._messages.complete(chat_id, loaded.tree)
            loaded.tree.path()  # here, where nobody waits for it: it is kept
            return loaded, store.draft(chat_id), store.edits.read(chat_id)

        def done(result: tuple[OpenChat, str, dict[str, Unfinished]]) -> None:
            if number != self._asked:
                return
            loaded, draft, edits = result
            if chat_id is None and before is not None and before.id is not None:
                loaded = OpenChat()  # what was read of the new chat is that one's by now
            loaded.queue = self._queue.newest(chat_id, loaded.queue)
            # One whose answer ended meanwhile may have been read as it was before; the new one may be stored.
            same = before if before is not None and before.id == chat_id else None
            shown = self._at_work(chat_id) or same or loaded
            show(shown, self._drafts.newest(chat_id, draft), self._edits.unknown(chat_id, edits))

        self._lane.run(work, done, self._failed)

    def leave(self) -> None:
        """Show nothing of what is being read."""
        self._next()

    def _next(self) -> int:
        self._asked += 1
        return self._asked
