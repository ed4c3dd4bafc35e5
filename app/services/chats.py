"""The open chat as the window sees it: its messages, their versions, what is written in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.attachment import Attachment
from app.domain.chat import ChatSummary, Effort, Message, MessageStatus, Role, Unfinished, VisibleMessage
from app.domain.context import ContextChoices
from app.domain.errors import StoreError
from app.domain.options import ChatOptions
from app.domain.ports import Clock
from app.services.chat_extras import ChatExtras
from app.services.chat_list import ChatListService
from app.services.chat_reader import ChatReader
from app.services.engine import EngineService, EngineState
from app.services.lane import Lane
from app.services.open_chat import OpenChat
from app.services.replies import Question, ReplyService
from app.services.settings import SettingsService
from app.services.stores import ChatStores
from app.services.turn import RunningTurn
from app.services.turns import TurnService
from app.services.unsent import Unsent
from app.settings.model import StartWith
from app.turns.request import TurnRequest
from app.turns.resume import Start


class ChatService(QObject):
    """Holds the open chat and asks for its turns; every blocking call is on a lane."""

    started = Signal()  # the store is open
    not_opened = Signal(object)  # AppError: nothing can be read or stored until `start` succeeds
    opening = Signal()  # another chat is read
    opened = Signal(object)  # ChatView
    accepted = Signal(str)  # the text that is stored now and may leave the composer
    sent = Signal(object, tuple)  # OpenChat, the Attachments that went from its draft into a message
    edited = Signal(str)  # the message whose new version is taken: its editor may close
    replaced = Signal()  # a backup is in the place of what was stored: what is kept of that holds no more
    forgotten = Signal()  # nothing is known any more of the chats that were there
    message_added = Signal(object)  # VisibleMessage
    turn_ended = Signal(object)  # VisibleMessage
    queue_changed = Signal(tuple)  # tuple[QueuedMessage, ...] of the open chat
    room_needed = Signal(object)  # ContextMap of a turn that does not fit
    context_used = Signal(int, int)  # tokens used, context length (0 when not known)
    failed = Signal(object)  # AppError

    def __init__(
        self,
        stores: ChatStores,
        chat_list: ChatListService,
        turns: TurnService,
        engine: EngineService,
        settings: SettingsService,
        lane: Lane,
        clock: Clock,
        model_hash: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = chat_list
        self.turns = turns
        self.replies = ReplyService(stores, turns, engine, settings, lane, clock, model_hash, self)
        self._unsent = unsent = Unsent(stores, self.replies, turns, lane, self.failed.emit, self)
        self.queue, self.efforts = unsent.queue, unsent.efforts
        self.drafts, self.edits = unsent.drafts, unsent.edits
        self._stores = stores
        self._engine = engine
        self._settings = settings
        self._lane = lane
        self._open, self._shown = OpenChat(), False  # whether one was, since the start or the last unlocking
        self.extras = ChatExtras(stores, lane, self.failed.emit)
        keepers = (self.drafts, self.edits, self.queue, self.replies.messages)
        self._reader = ChatReader(stores, *keepers, lane, self._known, self.failed.emit)
        self.has_files: Callable[[str], bool] = lambda _: False  # beside a draft, those that are read too
        self._listen()

    def _listen(self) -> None:
        self.replies.accepted.connect(self._accepted)
        self.replies.edited.connect(self.edited)
        self.edited.connect(self.edits.forget)
        self.replies.added.connect(self._added)
        self.replies.ended.connect(self._ended)
        self.replies.failed.connect(self.failed)
        self.queue.changed.connect(self._queue_changed)
        self._engine.changed.connect(self._report_context)
        self._engine.unloading.connect(self.queue.leave)  # what waits would load the model again
        self.list.renamed.connect(self._renamed)
        self.list.deleted.connect(self._deleted)
        self.list.restored.connect(self._restored)
        self.list.copied.connect(self.open)
        self.list.failed.connect(self.failed)

    # -- what is open --------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a turn runs or waits for the engine, or a question is being stored."""
        return self.replies.busy

    @property
    def reply_id(self) -> str | None:
        """The reply that is being written or waits for the engine."""
        return self.turns.running.message_id if self.turns.running is not None else None

    @property
    def current(self) -> OpenChat:
        """The open chat."""
        return self._open

    @property
    def current_id(self) -> str | None:
        """The open chat, None for the new one that isn't stored yet."""
        return self._open.id

    @property
    def effort(self) -> Effort:
        """The effort of the open chat: the one chosen in it, or that of the settings."""
        return self.efforts.of(self._open) or self._settings.current.effort

    @property
    def options(self) -> ChatOptions:
        """The options of the open chat."""
        return self._open.options

    @property
    def choices(self) -> ContextChoices:
        """What was decided about the context of the open chat."""
        return self._open.choices

    def path(self) -> tuple[VisibleMessage, ...]:
        """The messages shown, from the root to the leaf."""
        return self._open.tree.path()

    def start(
        self, opened: object = None, chat_id: str | None = None, *, keyed: bool = False, anew: bool = False
    ) -> None:
        """Open the store, read the list of chats and show the new one, or the one that is named.

        A store that was opened with its key (`keyed`) is gone on with; `opened` says what was done to it.
        `anew`: nothing is known any more of the chats that were there before.
        """
        if anew:
            self._forget()
        if keyed:
            self._store_opened(opened)
        else:
            self._lane.run(self._stores.main.open, self._store_opened, self.not_opened.emit)
        self.list.refresh()
        if chat_id is not None:
            self.open(chat_id)
        elif self._settings.current.start_with is StartWith.LAST:
            self._lane.run(self._stores.main.chats, self._open_last, self.failed.emit)
        else:
            self.new_chat()

    def leave(self) -> str | None:
        """Let go of all that is shown of the chats; returns the id of the open one, to come back to."""
        chat_id = self.current_id
        empty = OpenChat()
        self._unsent.leave()
        self._reader.leave()
        self._leave(empty)
        self._open, self._shown = empty, False
        self.opened.emit(empty.view(""))
        self._report_context()
        self.list.leave()
        return chat_id

    def _forget(self) -> None:
        """Forget what is left of chats that were put aside: drafts, temporary chats, what isn't stored."""
        self._unsent.clear()
        self.forgotten.emit()
        self._lane.run(self._stores.drop_all, failed=self.failed.emit)

    def _open_last(self, chats: list[ChatSummary]) -> None:
        self._show_when_read(chats[0].id if chats else None)

    def _store_opened(self, recovery: object) -> None:
        if recovery is not None:
            self.failed.emit(StoreError(str(recovery), code="store_damaged"))
        self.started.emit()

    # -- opening -------------------------------------------------------------------------------

    def new_chat(self) -> None:
        """Show an empty chat; it is stored with its first message."""
        self._show_when_read(None)

    def new_temporary(self) -> None:
        """Show an empty chat that is never stored, at once: what is sent from now on is sent in it."""
        self.drafts.save()
        self._reader.leave()
        chat = self._stores.new_temporary()
        self._lane.run(lambda: self._stores.begin_temporary(chat), failed=self.failed.emit)
        self._show(OpenChat(chat), "", {})

    def keep(self, chat_id: str) -> None:
        """Store a temporary chat like any other from now on."""
        self._unsent.save()

        def kept(summary: ChatSummary) -> None:
            for chat in {self._open, self._known(chat_id)}:
                if chat is not None and chat.id == chat_id:
                    chat.chat = replace(summary, leaf_id=chat.tree.leaf_id)
            self.list.refresh()
            if self.current_id == chat_id:
                self._show_again()

        self._lane.run(lambda: self._stores.keep(chat_id), kept, self.failed.emit)

    def open(self, chat_id: str, message_id: str | None = None) -> None:
        """Show a chat, on the branch of `message_id` when one is given."""
        self._show_when_read(chat_id, message_id)

    def _show_when_read(self, chat_id: str | None, message_id: str | None = None) -> None:
        self._unsent.save()
        self.opening.emit()
        self._reader.read(
            chat_id, lambda chat, draft, edits: self._show(chat, draft, edits, message_id=message_id)
        )

    def _known(self, chat_id: str | None) -> OpenChat | None:
        """A chat that is at work in the background."""
        return self.replies.find(chat_id) or self.queue.find(chat_id)

    def _show(
        self, chat: OpenChat, draft: str, edits: Mapping[str, Unfinished], message_id: str | None = None
    ) -> None:
        self._leave(chat)
        self._open, self._shown = chat, True
        self.efforts.shown(chat)
        draft = self._unsent.shown(chat.id, draft)
        turn, tree = self.turns.running, chat.tree
        if turn and turn.message_id in tree:
            turn.take()  # what the view gets now already holds it
            tree.put(turn.message())
        if message_id in tree and all(m.message.id != message_id for m in tree.path()):
            self.queue.show(chat, str(message_id))
        self.opened.emit(chat.view(draft, edits))
        self._report_context()

    def _leave(self, following: OpenChat) -> None:
        """An empty temporary chat isn't kept, not even in memory; one in which something lies is listed."""
        chat = self._open.chat
        if chat is None or following.id == chat.id or not chat.temporary or self._open.tree.leaf_id:
            return
        self.drafts.save()
        if not self.has_files(chat.id):
            self._lane.run(lambda: self._stores.drop_empty(chat.id))
        self.list.refresh()

    def show_version(self, message_id: str) -> None:
        """Show another version of a message, with the newest continuation of it."""
        chat_id, tree = self._open.id, self._open.tree
        if chat_id is None or message_id not in tree:
            return
        leaf = self.queue.show(self._open, message_id)
        self._lane.run(lambda: self._stores.of(chat_id).show_leaf(chat_id, leaf), failed=self.failed.emit)
        self._show_again()
        self._report_context()

    def _show_again(self) -> None:
        self.opened.emit(self._open.view(None))

    def set_draft(self, text: str) -> None:
        """Keep what is being written in the open chat; until one is shown, nobody has seen its draft."""
        self._unsent.typed(self.current_id, text, early=not self._shown and self.current_id is None)

    # -- asking --------------------------------------------------------------------------------

    def send(self, text: str, effort: Effort, attachments: Sequence[Attachment] = ()) -> None:
        """Send the user's text and files in the open chat and let the model answer.

        While it writes, they wait.
        """
        chat, question = self._open, Question(text, tuple(attachments))
        if self.replies.is_asking(chat, text) or not self._checked(question):
            return
        self.efforts.choose(chat.id, effort)

        def stored() -> None:
            self._unsent.sent(chat.id, text)
            self.sent.emit(chat, question.attachments)

        waits = bool(chat.queue) and self.queue.find(chat.id) is chat  # behind one that is being edited
        if self.busy or waits:
            self.queue.add(chat, text, effort, question.attachments)
            stored()
            self._accepted(chat, text)
        else:
            self.replies.ask(chat, question, chat.tree.leaf_id, effort, stored)

    def edit(self, message_id: str, text: str, effort: Effort) -> None:
        """Write a message anew, as a sibling of the old one; a question, with its files, is then answered.

        `edited` follows, or `failed`.
        """
        chat = self._open
        if message_id not in chat.tree or self.replies.is_asking(chat, text):
            return
        message = chat.tree.get(message_id)
        question = Question(text, message.attachments)
        if not self._checked(question) or not self.replies.may_write():
            return
        if message.role is Role.USER:
            self.replies.ask(chat, question, message.parent_id, effort, lambda: self.edited.emit(message_id))
        else:
            self.replies.edit_reply(chat, message, text)
            self.list.refresh()

    def _checked(self, question: Question) -> bool:
        if (error := question.fault()) is not None:
            self.failed.emit(error)
        return error is None

    def retry(self, message_id: str, effort: Effort | None) -> None:
        """Answer a question again, as a sibling of the old answer."""
        self.replies.retry(self._open, message_id, effort)

    def resume(self, message_id: str) -> None:
        """Go on with a reply that was cut, as a sibling of it."""
        self.replies.resume(self._open, message_id)

    def think_on(self, message_id: str, reasoning: str) -> None:
        """Go on from reasoning that the user has rewritten, as a sibling of the reply."""
        self.replies.think_on(self._open, message_id, reasoning)

    def use_result(self, message_id: str, *, whole: bool) -> None:
        """Go on with the tool result that was held back, whole or its beginning."""
        self.replies.use_result(self._open, message_id, whole=whole)

    def request(self, leaf_id: str | None, effort: Effort, start: Start | None = None) -> TurnRequest:
        """What a turn that answers `leaf_id` is asked, with the chat's options or those of the settings."""
        return self.replies.request(self._open, leaf_id, effort, start)

    # -- what becomes of it --------------------------------------------------------------------

    def _accepted(self, chat: OpenChat, text: str) -> None:
        if chat is self._open:
            self.accepted.emit(text)

    def _added(self, chat: OpenChat, message: Message, again: bool) -> None:
        if chat is self._open and again:
            self._show_again()
        elif chat is self._open:
            self.message_added.emit(chat.tree.visible(message.id))
        if message.role is Role.USER:
            self.list.refresh()

    def _ended(self, chat: OpenChat, reply: Message, turn: RunningTurn) -> None:
        if chat is self._open:
            self.turn_ended.emit(chat.tree.visible(reply.id))
            if turn.context is not None:
                self.room_needed.emit(turn.context)
            self._report_context()
        if chat.id and (title := chat.better_title(reply)):
            self.list.rename(chat.id, title)
        self.list.refresh()

    def _queue_changed(self, chat: OpenChat) -> None:
        if chat is self._open:
            self.queue_changed.emit(chat.queue)

    def _renamed(self, chat_id: str, title: str) -> None:
        for chat in (self._open, self._known(chat_id)):
            if chat is not None and chat.chat is not None and chat.chat.id == chat_id:
                chat.chat = replace(chat.chat, title=title)

    def _deleted(self, chats: list[ChatSummary]) -> None:
        ids = {chat.id for chat in chats}
        for chat_id in ids:
            self.queue.forget(chat_id)
        if self.turns.running and self.turns.running.chat_id in ids:
            self.turns.stop()
        if self.current_id in ids:
            self.new_chat()

    def _restored(self, chat_ids: list[str]) -> None:
        if len(chat_ids) == 1:
            self.open(chat_ids[0])

    def _report_context(self, _: EngineState | None = None) -> None:
        facts = self._engine.state.facts
        self.context_used.emit(self._open.used, facts.context_length if facts else 0)

    def close(self) -> None:
        """Stop the turn, keep what is written, end the threads."""
        reply = self.turns.close()
        if reply is not None:
            ended = reply.with_(status=MessageStatus.INTERRUPTED, error="interrupted")
            self.replies.messages.update(ended)
        self._unsent.finish()
        self._lane.close()
        self._stores.close()
