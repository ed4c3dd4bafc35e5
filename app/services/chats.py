"""The open chat as the window sees it: its messages, their versions, the turns that write them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.chat import (
    ChatSummary,
    ChatView,
    Effort,
    Message,
    MessageStatus,
    Role,
    TextPart,
    VisibleMessage,
    new_id,
)
from app.domain.context import ContextChoices
from app.domain.errors import BadInputError, StoreError
from app.domain.generation import PromptPiece
from app.domain.options import ChatOptions
from app.domain.ports import Clock
from app.services.chat_list import ChatListService
from app.services.drafts import DraftKeeper
from app.services.engine import EngineService, EngineState
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.services.turn import RunningTurn
from app.services.turns import TurnService
from app.store.chats import SqliteChatStore
from app.turns.request import TurnRequest
from app.turns.resume import Start, continuation, from_reasoning, from_result, with_answer
from app.turns.title import better_title, make_title
from app.turns.tree import MessageTree

MAX_MESSAGE = 1_000_000  # characters; more than any gpt-oss context holds
_CHARACTERS_PER_TOKEN = 3  # of a cut tool result, on the safe side


class ChatService(QObject):
    """Holds the open chat and asks for its turns; every blocking call is on a lane."""

    opened = Signal(object)  # ChatView
    accepted = Signal(str)  # the text that is stored now and may leave the composer
    message_added = Signal(object)  # VisibleMessage
    turn_ended = Signal(object)  # VisibleMessage
    room_needed = Signal(object)  # ContextMap of a turn that does not fit
    context_used = Signal(int, int)  # tokens used, context length (0 when not known)
    failed = Signal(object)  # AppError

    def __init__(
        self,
        store: SqliteChatStore,
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
        self._store = store
        self._engine = engine
        self._settings = settings
        self._lane = lane
        self._clock = clock
        self._model_hash = model_hash
        self._chat: ChatSummary | None = None
        self._tree = MessageTree()
        self._options = ChatOptions()
        self._choices = ContextChoices()
        self._opening = 0
        self._drafts = DraftKeeper(store, lane, self.failed.emit, self)
        turns.finished.connect(self._finished)
        engine.changed.connect(self._report_context)
        chat_list.renamed.connect(self._renamed)
        chat_list.deleted.connect(self._deleted)
        chat_list.restored.connect(self.open)
        chat_list.failed.connect(self.failed)

    # -- what is open --------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a turn runs or waits for the engine."""
        return self.turns.running is not None

    @property
    def reply_id(self) -> str | None:
        """The reply that is being written or waits for the engine."""
        return self.turns.running.message_id if self.turns.running is not None else None

    @property
    def current_id(self) -> str | None:
        """The open chat, None for the new one that isn't stored yet."""
        return self._chat.id if self._chat else None

    @property
    def default_effort(self) -> Effort:
        """The effort of the settings."""
        return self._settings.current.effort

    @property
    def options(self) -> ChatOptions:
        """The options of the open chat."""
        return self._options

    @property
    def choices(self) -> ContextChoices:
        """What was decided about the context of the open chat."""
        return self._choices

    def path(self) -> tuple[VisibleMessage, ...]:
        """The messages shown, from the root to the leaf."""
        return self._tree.path()

    def versions(self, message_id: str) -> tuple[Message, ...]:
        """All versions of a message of the open chat, oldest first."""
        if message_id not in self._tree:
            return ()
        return tuple(self._tree.get(i) for i in self._tree.visible(message_id).siblings)

    def start(self) -> None:
        """Open the store, read the list of chats and show the new one."""
        self._lane.run(self._store.open, self._store_opened, self.failed.emit)
        self.list.refresh()
        self.new_chat()

    def _store_opened(self, recovery: object) -> None:
        if recovery is not None:
            self.failed.emit(StoreError(str(recovery), code="store_damaged"))

    def _renamed(self, chat_id: str, title: str) -> None:
        if self._chat and self._chat.id == chat_id:
            self._chat = replace(self._chat, title=title)

    def _deleted(self, chat: ChatSummary) -> None:
        if self.turns.running and self.turns.running.chat_id == chat.id:
            self.turns.stop()
        if self.current_id == chat.id:
            self.new_chat()

    # -- opening -------------------------------------------------------------------------------

    def new_chat(self) -> None:
        """Show an empty chat; it is stored with its first message."""
        self._drafts.save()
        self._opening += 1
        number = self._opening
        self._lane.run(
            lambda: self._store.draft(None), lambda draft: self._show_new(number, draft), self.failed.emit
        )

    def _show_new(self, number: int, draft: str) -> None:
        if number != self._opening:
            return
        self._chat, self._tree = None, MessageTree()
        self._options, self._choices = ChatOptions(), ContextChoices()
        self.opened.emit(ChatView(ChatSummary("", "", 0.0, 0.0), (), draft))
        self._report_context()

    def open(self, chat_id: str, message_id: str | None = None) -> None:
        """Show a chat, on the branch of `message_id` when one is given."""
        self._drafts.save()
        self._opening += 1
        number = self._opening

        def work() -> Callable[[], None]:
            store = self._store
            chat, messages, draft = store.chat(chat_id), store.messages(chat_id), store.draft(chat_id)
            options, choices = store.extras.options(chat_id), store.extras.choices(chat_id)
            return lambda: self._show(number, chat, messages, draft, options, choices, message_id)

        self._lane.run(work, lambda show: show(), self.failed.emit)

    def _show(
        self,
        number: int,
        chat: ChatSummary,
        messages: list[Message],
        draft: str,
        options: ChatOptions,
        choices: ContextChoices,
        message_id: str | None,
    ) -> None:
        if number != self._opening:
            return
        self._chat, self._tree = chat, MessageTree(messages, chat.leaf_id)
        self._options, self._choices = options, choices
        turn = self.turns.running
        if turn and turn.message_id in self._tree:
            turn.take()  # what the view gets now already holds it
            self._tree.put(turn.message())
        if message_id in self._tree and all(m.message.id != message_id for m in self._tree.path()):
            self._tree.show(str(message_id))
        self.opened.emit(ChatView(chat, self._tree.path(), draft))
        self._report_context()

    def show_version(self, message_id: str) -> None:
        """Show another version of a message, with the newest continuation of it."""
        if self._chat is None or message_id not in self._tree:
            return
        chat_id, leaf = self._chat.id, self._tree.show(message_id)
        self._lane.run(lambda: self._store.show_leaf(chat_id, leaf), failed=self.failed.emit)
        self._show_again()
        self._report_context()

    def _show_again(self) -> None:
        chat = self._chat or ChatSummary("", "", 0.0, 0.0)
        self.opened.emit(ChatView(chat, self._tree.path(), self._drafts.text(self.current_id)))

    def set_draft(self, text: str) -> None:
        """Keep what is being written in the open chat."""
        self._drafts.set(self.current_id, text)

    def set_options(self, options: ChatOptions) -> None:
        """Give the open chat its own options."""
        self._options = options
        if (chat_id := self.current_id) is not None:
            self._lane.run(lambda: self._store.extras.set_options(chat_id, options), failed=self.failed.emit)

    def set_choices(self, choices: ContextChoices) -> None:
        """Decide about the context of the open chat."""
        self._choices = choices
        if (chat_id := self.current_id) is not None:
            self._lane.run(lambda: self._store.extras.set_choices(chat_id, choices), failed=self.failed.emit)

    # -- asking --------------------------------------------------------------------------------

    def send(self, text: str, effort: Effort) -> None:
        """Send the user's text in the open chat and let the model answer."""
        if self.busy:
            return
        if self._checked(text):
            self._ask(text, self._tree.leaf_id, effort)

    def edit(self, message_id: str, text: str, effort: Effort) -> None:
        """Write a message anew, as a sibling of the old one; a question is then answered."""
        if self.busy or self._chat is None or message_id not in self._tree or not self._checked(text):
            return
        message = self._tree.get(message_id)
        if message.role is Role.USER:
            self._ask(text, message.parent_id, effort)
            return
        own = message.with_(
            id=new_id(),
            parts=with_answer(message, text),
            status=MessageStatus.DONE,
            created_at=self._clock.now(),
            usage=None,
            error="",
            detail="",
            edited=True,
        )
        self._add(own)
        self.list.refresh()

    def _checked(self, text: str) -> bool:
        if not text.strip():
            self.failed.emit(BadInputError(code="empty_message"))
        elif len(text) > MAX_MESSAGE:
            self.failed.emit(BadInputError(str(len(text)), code="message_too_long"))
        else:
            return True
        return False

    def retry(self, message_id: str, effort: Effort | None) -> None:
        """Answer a question again, as a sibling of the old answer."""
        message = self._reply(message_id)
        if message is None or message.parent_id is None:
            return
        chosen = effort or message.effort or self._settings.current.effort
        # An answer that never began holds nothing to keep: it is written in its own place.
        empty = message.status is MessageStatus.FAILED and not message.parts
        self._reply_to(message.chat_id, message.parent_id, chosen, reuse=message if empty else None)

    def resume(self, message_id: str) -> None:
        """Go on with a reply that was cut, as a sibling of it."""
        self._go_on(message_id, continuation)

    def think_on(self, message_id: str, reasoning: str) -> None:
        """Go on from reasoning that the user has rewritten, as a sibling of the reply."""
        self._go_on(message_id, lambda message, vocabulary: from_reasoning(message, reasoning, vocabulary))

    def use_result(self, message_id: str, *, whole: bool) -> None:
        """Go on with the tool result that was held back, whole or its beginning."""
        facts = self._engine.state.facts
        limit = None if whole or facts is None else facts.context_length // 8 * _CHARACTERS_PER_TOKEN
        self._go_on(message_id, lambda message, vocabulary: from_result(message, vocabulary, limit))

    def _go_on(self, message_id: str, start: Callable[[Message, str], Start]) -> None:
        message, facts = self._reply(message_id), self._engine.state.facts
        if message is None or message.parent_id is None:
            return
        chosen = message.effort or self._settings.current.effort
        begun = start(message, facts.vocabulary if facts else message.vocabulary)
        self._reply_to(message.chat_id, message.parent_id, chosen, begun)

    def _reply(self, message_id: str) -> Message | None:
        """A reply of the open chat, when none is being written."""
        if self.busy or self._chat is None or message_id not in self._tree:
            return None
        message = self._tree.get(message_id)
        return message if message.role is Role.ASSISTANT else None

    def _ask(self, text: str, parent_id: str | None, effort: Effort) -> None:
        chat, now, options = self._chat, self._clock.now(), self._options
        self._drafts.forget()

        def work() -> tuple[ChatSummary, Message]:
            stored = chat or self._store.create_chat(make_title(text) or text.strip()[:48])
            message = Message(new_id(), stored.id, parent_id, Role.USER, (TextPart(text),), created_at=now)
            self._store.add_message(message)
            self._store.set_draft(chat.id if chat else None, "")
            if chat is None and options != ChatOptions():
                self._store.extras.set_options(stored.id, options)
            return stored, message

        opening = self._opening
        self._lane.run(work, lambda result: self._asked(opening, *result, text, effort), self.failed.emit)

    def _asked(self, opening: int, chat: ChatSummary, message: Message, text: str, effort: Effort) -> None:
        self.accepted.emit(text)
        self.list.refresh()
        if opening != self._opening:
            return  # another chat was opened meanwhile; the question is stored and can be retried there
        new = self._chat is None
        self._chat = chat
        self._shown(message, again=new or message.parent_id != self._tree.leaf_id)
        self._reply_to(chat.id, message.id, effort)

    def _reply_to(
        self,
        chat_id: str,
        parent_id: str,
        effort: Effort,
        start: Start | None = None,
        reuse: Message | None = None,
    ) -> None:
        model, begun = self._engine.state.model, start or Start()
        message = Message(
            reuse.id if reuse else new_id(),
            chat_id,
            parent_id,
            Role.ASSISTANT,
            begun.reply,
            status=MessageStatus.STREAMING,
            created_at=self._clock.now(),
            effort=effort,
            model=model.name if model else "",
        )
        if reuse is None:
            self._add(message)
        else:
            self._tree.put(message, show=True)
            self._show_again()
            self._lane.run(lambda: self._store.update_message(message), failed=self.failed.emit)
        self.turns.start(message, lambda: self.request(parent_id, effort, begun))

    def _add(self, message: Message) -> None:
        """Show and store a new message of the open chat."""
        self._shown(message, again=self._tree.leaf_id != message.parent_id)
        self._lane.run(lambda: self._store.add_message(message), failed=self.failed.emit)

    def _shown(self, message: Message, *, again: bool) -> None:
        self._tree.put(message, show=True)
        if again:
            self._show_again()
        else:
            self.message_added.emit(self._tree.visible(message.id))

    def read_prompt(self, message_id: str, done: Callable[[tuple[PromptPiece, ...]], None]) -> None:
        """Read the exact prompt of a reply; `done` gets its pieces, () when none was kept."""
        self._lane.run(lambda: self._store.extras.prompt(message_id), done, self.failed.emit)

    def request(self, leaf_id: str | None, effort: Effort, start: Start | None = None) -> TurnRequest:
        """What a turn that answers `leaf_id` is asked, with the chat's options or those of the settings."""
        settings, options, begun = self._settings.current, self._options, start or Start()
        return TurnRequest(
            history=tuple(self._tree.history(leaf_id)),
            effort=effort,
            instructions=options.instructions or settings.instructions,
            sampling=options.sampling or settings.sampling,
            date=datetime.fromtimestamp(self._clock.now()).strftime("%Y-%m-%d"),
            reply=begun.reply,
            opened=begun.opened,
            choices=self._choices,
            model_sha256=self._model_hash(),
        )

    # -- what becomes of it --------------------------------------------------------------------

    def _finished(self, reply: Message, turn: RunningTurn) -> None:
        self._lane.run(lambda: self._store.update_message(reply), failed=self.failed.emit)
        if turn.prompt:
            base = self._previous_reply(reply)
            self._lane.run(
                lambda: self._store.extras.set_prompt(reply.id, turn.prompt, base), failed=self.failed.emit
            )
        if reply.id in self._tree:
            self._tree.put(reply)
            self.turn_ended.emit(self._tree.visible(reply.id))
            self._retitle(reply)
            if turn.context is not None:
                self.room_needed.emit(turn.context)
        self._report_context()
        self.list.refresh()

    def _previous_reply(self, reply: Message) -> str | None:
        replies = [m for m in self._tree.history(reply.parent_id) if m.role is Role.ASSISTANT]
        return replies[-1].id if replies else None

    def _retitle(self, reply: Message) -> None:
        """A chat that began with a bare greeting is named by its first answer."""
        if self._chat is None:
            return
        title = better_title(self._chat.title, self._tree.path(), reply)
        if title:
            self.list.rename(self._chat.id, title)

    def _report_context(self, _: EngineState | None = None) -> None:
        facts = self._engine.state.facts
        usages = [v.message.usage for v in self._tree.path() if v.message.usage]
        used = usages[-1].prompt_tokens + usages[-1].generated_tokens if usages else 0
        self.context_used.emit(used, facts.context_length if facts else 0)

    def close(self) -> None:
        """Stop the turn, keep what is written, end the threads."""
        reply = self.turns.close()
        if reply is not None:
            self._store.update_message(reply.with_(status=MessageStatus.INTERRUPTED, error="interrupted"))
        self._drafts.save()
        self._lane.close()
