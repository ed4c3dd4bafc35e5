"""Messages that wait until the answer that is being written has ended, chat by chat."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.attachment import Attachment
from app.domain.chat import Effort, Message, MessageStatus, QueuedMessage, Role, new_id
from app.services.lane import Lane
from app.services.open_chat import OpenChat
from app.services.replies import Question, ReplyService
from app.services.stores import ChatStores
from app.services.turns import TurnService
from app.services.written import WriteBehind

_GOES_ON = (MessageStatus.DONE, MessageStatus.TRUNCATED)
Waiting = tuple[QueuedMessage, ...]
_OF_ITS_CHAT = ("no_room", "prompt_too_long")  # why an answer failed that others need not fail for


class MessageQueue(QObject):
    """Sends what waits, one after the other; kept with the draft, so that a restart loses nothing.

    What the disk refuses is written again until it takes it, as it is with messages that are shown.

    An answer that was stopped or failed makes its chat wait for the user, and where the engine failed all
    chats; so does a restart, and a message that is being edited while it is the next to go.
    """

    changed = Signal(object)  # OpenChat
    failed = Signal(object)  # AppError

    def __init__(
        self, stores: ChatStores, replies: ReplyService, turns: TurnService, lane: Lane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stores, self._replies, self._turns = stores, replies, turns
        self._behind: WriteBehind[str | None, Waiting] = WriteBehind(
            self._write, lane, self.failed.emit, self
        )
        replies.messages.also_behind(self._behind)
        self._live: list[OpenChat] = []  # whose messages go by themselves, in this order
        self._held: set[str] = set()  # messages that are being edited, by id
        self._now: OpenChat | None = None  # whose first message goes once the answer has been stopped
        replies.turned.connect(self._turned)
        replies.ended.connect(self._ended)
        turns.busy_changed.connect(self._busy_changed)

    def find(self, chat_id: str | None) -> OpenChat | None:
        """A chat with messages that will go by themselves."""
        return next((chat for chat in self._live if chat.id == chat_id), None)

    def newest(self, chat_id: str | None, read: Waiting) -> Waiting:
        """What waits in a chat: what isn't written yet goes before what was read meanwhile."""
        return self._behind.unwritten().get(chat_id, read)

    def named(self, chat_id: str) -> None:
        """The new chat has got its id: what waits in it goes with it, as does what is stored already."""
        if self._behind.rename(None, chat_id):
            self._behind.set(None, ())
            self.save()

    def add(
        self, chat: OpenChat, text: str, effort: Effort, attachments: tuple[Attachment, ...] = ()
    ) -> None:
        """Let a message wait at the end of a chat's queue."""
        if chat not in self._live:
            self._live.append(chat)
        self._set(chat, (*chat.queue, QueuedMessage(new_id(), text, effort, attachments)))

    def show(self, chat: OpenChat, message_id: str) -> str:
        """Show another branch of a chat, return its leaf; what waits stays with its own."""
        before, leaf = chat.tree.leaf_id, chat.tree.show(message_id)
        self._keep_places(chat, before)
        return leaf

    def _turned(self, chat: OpenChat, before: str) -> None:
        """What waits goes along to a new version of the last answer; else it stays where it was."""
        last, new = chat.tree.get(before), chat.tree.get(str(chat.tree.leaf_id))
        if new.role is Role.USER or new.parent_id != last.parent_id:
            self._keep_places(chat, before)

    def _keep_places(self, chat: OpenChat, before: str | None) -> None:
        """Another branch is shown than the one that ends with `before`."""
        shown = {visible.message.id for visible in chat.tree.path()}

        def placed(item: QueuedMessage) -> QueuedMessage:
            after = item.after or before
            return replace(item, after=None if after in shown else after)

        self._set(chat, tuple(placed(item) for item in chat.queue))

    def edit(self, chat: OpenChat, item_id: str, text: str) -> None:
        """Give a message that waits another text; one that holds nothing is ignored."""
        files = any(item.id == item_id and item.attachments for item in chat.queue)
        if text.strip() or files:
            self._set(chat, tuple(replace(i, text=text) if i.id == item_id else i for i in chat.queue))

    def hold(self, item_id: str) -> None:
        """Don't send a message, nor what comes after it, before `release`: it is being edited."""
        self._held.add(item_id)

    def release(self, item_id: str) -> None:
        """Let a message go again, at once where nothing else is written."""
        if item_id in self._held:  # what goes already was let go of with its place in the queue
            self._held.discard(item_id)
            self._go_on()

    def remove(self, chat: OpenChat, item_id: str) -> None:
        """Take a message out of the queue."""
        self._take_out(chat, item_id)
        self._go_on()

    def _take_out(self, chat: OpenChat, item_id: str) -> None:
        self._held.discard(item_id)
        self._set(chat, tuple(item for item in chat.queue if item.id != item_id))

    def move(self, chat: OpenChat, item_id: str, place: int) -> None:
        """Put a message at another place (0: the next to go)."""
        self._put(chat, item_id, place)
        self._go_on()

    def _put(self, chat: OpenChat, item_id: str, place: int) -> None:
        moved = [item for item in chat.queue if item.id == item_id]
        rest = [item for item in chat.queue if item.id != item_id]
        at = max(0, min(place, len(rest)))
        self._set(chat, (*rest[:at], *moved, *rest[at:]))

    def send_now(self, chat: OpenChat, item_id: str) -> None:
        """Send a message next, at once: an answer that is being written is stopped."""
        if not any(item.id == item_id for item in chat.queue):
            return
        self._held.discard(item_id)
        self._put(chat, item_id, 0)
        if chat not in self._live:
            self._live.append(chat)
        if self._turns.running is not None:
            self._now = chat
            self._turns.stop()
        elif not self._replies.busy:
            self._send_first(chat)

    def forget(self, chat_id: str) -> None:
        """Send nothing more by itself in a chat that was deleted."""
        self._live = [chat for chat in self._live if chat.id != chat_id]
        if self._now is not None and self._now.id == chat_id:
            self._now = None

    def leave(self) -> None:
        """Send nothing more by itself; what waits is kept with its draft."""
        self._live.clear()
        self._now = None
        self.save()

    def save(self) -> None:
        """Try again to write what was refused, at once."""
        self._behind.save()

    def clear(self) -> None:
        """Forget everything: what waited is put aside, or another copy of it holds."""
        self._behind.clear()
        self._held.clear()
        self.leave()

    def _set(self, chat: OpenChat, queue: Waiting) -> None:
        if queue == chat.queue:
            return
        chat.queue = queue
        if not queue and chat in self._live:
            self._live.remove(chat)
        self._behind.set(chat.id, queue)
        self.save()
        self.changed.emit(chat)

    def _write(self, chat_id: str | None, queue: Waiting) -> None:
        self._stores.of(chat_id).drafts.set_queue(chat_id, queue)

    def _ended(self, chat: OpenChat, reply: Message) -> None:
        wanted, self._now = self._now, None
        if wanted is not None:
            self._send_next([wanted])
            return
        if reply.status is MessageStatus.FAILED and reply.error not in _OF_ITS_CHAT:
            self._live.clear()
        elif reply.status not in _GOES_ON and chat in self._live:
            self._live.remove(chat)
        self._send_next([chat, *self._live] if chat in self._live else self._live)

    def _busy_changed(self, busy: bool) -> None:
        """After a turn that belonged to no chat, for example a summary."""
        if not busy:
            self._go_on()

    def _go_on(self) -> None:
        if self._replies.busy:
            return
        wanted, self._now = self._now, None  # no later answer that is stopped may send it
        self._send_next([wanted, *self._live] if wanted is not None else self._live)

    def _send_next(self, chats: Sequence[OpenChat]) -> None:
        """Send the first message of the first chat whose next one isn't being edited."""
        free = (chat for chat in chats if chat.queue and chat.queue[0].id not in self._held)
        if (chat := next(free, None)) is not None:
            self._send_first(chat)

    def _send_first(self, chat: OpenChat) -> None:
        if not chat.queue:
            return
        item, tree = chat.queue[0], chat.tree
        after = item.after if item.after in tree else None  # it may bring its own branch back
        parent = tree.end(after) if after is not None else tree.leaf_id

        def stored() -> None:
            self._take_out(chat, item.id)  # its turn begins now: nothing else may

        def refused() -> None:
            if chat in self._live:
                self._live.remove(chat)

        question = Question(item.text, item.attachments)
        self._replies.ask(chat, question, parent, item.effort, stored, refused)
