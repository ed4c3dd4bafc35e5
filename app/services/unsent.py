"""What is written in chats and not sent: drafts, editors, messages that wait, the effort chosen for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.errors import AppError
from app.services.drafts import DraftKeeper
from app.services.edits import EditKeeper
from app.services.efforts import EffortChoices
from app.services.lane import Lane
from app.services.queue import MessageQueue
from app.services.replies import ReplyService
from app.services.stores import ChatStores
from app.services.turns import TurnService
from app.services.written import write_at_last


class Unsent:
    """Makes those who keep it, and tells all of them what becomes of chats."""

    def __init__(
        self,
        stores: ChatStores,
        replies: ReplyService,
        turns: TurnService,
        lane: Lane,
        failed: Callable[[AppError], None],
        parent: QObject,
    ) -> None:
        self._messages, self._lane = replies.messages, lane
        self.queue = MessageQueue(stores, replies, turns, lane, parent)
        self.drafts = DraftKeeper(stores, lane, failed, parent)
        self.edits = EditKeeper(stores, lane, failed, parent)
        self.efforts = EffortChoices()
        self._early = ""  # what is typed before a chat is shown
        self._messages.also_behind(self.drafts.writes)
        self._messages.also_behind(self.edits.writes)
        self.queue.failed.connect(failed)
        replies.named.connect(lambda chat: self._named(chat.id))

    def _named(self, chat_id: str) -> None:
        self.drafts.named(chat_id)
        self.edits.named(chat_id)
        self.queue.named(chat_id)
        self.efforts.named(chat_id)

    def typed(self, chat_id: str | None, text: str, *, early: bool) -> None:
        """Keep what is being written in a chat; what is typed `early` belongs behind a draft not read yet."""
        self._early = text if early else ""
        if not early:
            self.drafts.set(chat_id, text)

    def shown(self, chat_id: str | None, draft: str) -> str:
        """A chat is shown; returns what stands in it: what was typed early comes behind its draft."""
        if self._early:
            draft += self._early
            self.typed(chat_id, draft, early=False)
        return draft

    def sent(self, chat_id: str | None, text: str) -> None:
        """What is sent is no draft any more."""
        self.drafts.sent(chat_id, text)
        self._early = "" if self._early == text else self._early

    def save(self) -> None:
        """Write what is being written, at once."""
        self.drafts.save()
        self.edits.save()

    def leave(self) -> None:
        """Write all of it, and let go of what need not be held."""
        self._early = ""
        self.drafts.rest()
        self.edits.save()
        self.queue.leave()

    def clear(self) -> None:
        """Forget all of it, and the messages that aren't stored: their chats are put aside."""
        self.drafts.clear()
        self.edits.clear()
        self.queue.clear()
        self.efforts.clear()
        self._messages.drop()

    def finish(self) -> None:
        """Write what is left on the lane, which ends then; what is refused is tried again for a while."""
        works, early = self._messages.finish(), self._early
        if early:
            works.append(lambda: self.drafts.add(early))
        self._lane.run(lambda: write_at_last(works))
