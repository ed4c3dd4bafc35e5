"""Questions and replies of a chat, shown or in the background: what is stored, and the turns that write."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.domain.attachment import Attachment
from app.domain.chat import ChatSummary, Effort, Message, MessageStatus, Role, TextPart, new_id
from app.domain.errors import AppError, BadInputError, StoreError
from app.domain.options import ChatOptions
from app.domain.ports import Clock
from app.services.engine import EngineService
from app.services.lane import Lane
from app.services.message_writer import MessageWriter
from app.services.open_chat import OpenChat
from app.services.settings import SettingsService
from app.services.stores import ChatStores
from app.services.turn import RunningTurn
from app.services.turns import TurnService
from app.turns.request import TurnRequest
from app.turns.resume import Start, continuation, from_reasoning, from_result, with_answer
from app.turns.title import make_title

MAX_MESSAGE = 1_000_000  # characters; more than any gpt-oss context holds
_CHARACTERS_PER_TOKEN = 3  # of a cut tool result, on the safe side


class Question(Struct, frozen=True):
    """What the user asks: a text, files, or both."""

    text: str
    attachments: tuple[Attachment, ...] = ()

    def fault(self) -> BadInputError | None:
        """Why it can't be asked."""
        if not self.text.strip() and not self.attachments:
            return BadInputError(code="empty_message")
        if len(self.text) > MAX_MESSAGE:
            return BadInputError(str(len(self.text)), code="message_too_long")
        return None

    @property
    def title(self) -> str:
        """A title for the chat that begins with it."""
        name = self.attachments[0].name if self.attachments else ""
        return make_title(self.text) or self.text.strip()[:48] or name[:48]

    @property
    def parts(self) -> tuple[TextPart, ...]:
        """The parts of its message."""
        return (TextPart(self.text),) if self.text.strip() else ()


class ReplyService(QObject):
    """Writes questions to the store and lets the model answer them; one turn at a time."""

    named = Signal(object)  # OpenChat: the new chat is stored now and has an id
    edited = Signal(str)  # the reply whose new version is taken
    accepted = Signal(object, str)  # OpenChat, the text that is stored now
    added = Signal(object, object, bool)  # OpenChat, Message, whether the path is another one now
    turned = Signal(object, object)  # OpenChat, the leaf shown before: a new message left its branch
    ended = Signal(object, object, object)  # OpenChat, Message, RunningTurn
    failed = Signal(object)  # AppError

    def __init__(
        self,
        stores: ChatStores,
        turns: TurnService,
        engine: EngineService,
        settings: SettingsService,
        lane: Lane,
        clock: Clock,
        model_hash: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stores = stores
        self._turns = turns
        self._engine = engine
        self._settings = settings
        self._lane = lane
        self._clock = clock
        self._model_hash = model_hash
        self._asking: tuple[OpenChat, str] | None = None
        self._writing: OpenChat | None = None
        self.state_of: Callable[[str | None], Path | None] = lambda _: None  # where a chat's cache is kept
        self.messages = MessageWriter(stores, lane, self)
        self.messages.failed.connect(self.failed)
        turns.finished.connect(self._finished)

    @property
    def busy(self) -> bool:
        """Whether a question is being stored, or a turn runs or waits for the engine."""
        return self._asking is not None or self._turns.running is not None

    def find(self, chat_id: str | None) -> OpenChat | None:
        """A chat (None: the new one) whose question is being stored, or for which a turn runs."""
        at_work = (self._asking[0] if self._asking else None, self._writing)
        return next((chat for chat in at_work if chat is not None and chat.id == chat_id), None)

    def is_asking(self, chat: OpenChat, text: str) -> bool:
        """Whether this very question is being stored: a second press of Enter."""
        return self._asking is not None and self._asking[0] is chat and self._asking[1] == text

    # -- asking --------------------------------------------------------------------------------

    def ask(
        self,
        chat: OpenChat,
        question: Question,
        parent_id: str | None,
        effort: Effort,
        stored: Callable[[], None] | None = None,
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Store a question and let the model answer it; `stored` or `refused` is called in any case."""
        known, now, options = chat.chat, self._clock.now(), chat.options
        self._asking = (chat, question.text)

        def work() -> tuple[ChatSummary, Message]:
            store = self._stores.of(known.id if known else None)
            chat_id = known.id if known else new_id()
            message = Message(new_id(), chat_id, parent_id, Role.USER, question.parts, created_at=now)
            message = message.with_(attachments=question.attachments)
            if known is None:
                own = options if options != ChatOptions() else None
                store.create_chat(question.title, chat_id=chat_id, first=message, options=own, adopts=True)
            else:
                self.messages.catch_up(chat_id)  # it may answer one that was refused
                if not known.title:
                    store.rename_chat(chat_id, question.title)
                store.add_message(message)
            return store.chat(chat_id), message

        def done(result: tuple[ChatSummary, Message]) -> None:
            again = known is None or not known.title or parent_id != chat.tree.leaf_id
            chat.chat, message = result
            leave = self._put(chat, message)
            try:  # until the reply begins nobody else may ask
                if known is None:
                    self.named.emit(chat)
                if stored is not None:
                    stored()
                leave()
                self.accepted.emit(chat, question.text)
                self.added.emit(chat, message, again)
            finally:
                self._asking = None
            self._reply_to(chat, message.id, effort)

        def failed(error: AppError) -> None:
            self._asking = None
            self.failed.emit(error)
            if refused is not None:
                refused()

        self._lane.run(work, done, failed)

    def edit_reply(self, chat: OpenChat, message: Message, text: str) -> None:
        """Write a reply anew, as a sibling of the old one."""
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
        self.edited.emit(message.id)
        self._add(chat, own)

    # -- answering again -----------------------------------------------------------------------

    def retry(self, chat: OpenChat, message_id: str, effort: Effort | None) -> None:
        """Answer a question again, as a sibling of the old answer."""
        message = self._reply(chat, message_id)
        if message is None or message.parent_id is None:
            return
        chosen = effort or message.effort or self._settings.current.effort
        # An answer that never began holds nothing to keep: it is written in its own place, unless the chat
        # went on from there. What follows was asked without it, and stays within reach.
        empty = message.status is MessageStatus.FAILED and not message.parts
        empty = empty and not chat.tree.has_children(message_id)
        self._reply_to(chat, message.parent_id, chosen, reuse=message if empty else None)

    def resume(self, chat: OpenChat, message_id: str) -> None:
        """Go on with a reply that was cut, as a sibling of it; one that never began is written anew."""
        message = self._reply(chat, message_id)
        if message is not None and message.parts:
            self._go_on(chat, message, continuation(message))
        elif message is not None:
            self.retry(chat, message_id, None)

    def think_on(self, chat: OpenChat, message_id: str, reasoning: str) -> None:
        """Go on from reasoning that the user has rewritten, as a sibling of the reply."""
        message = self._reply(chat, message_id)
        if message is not None and message.parent_id is not None:
            self.edited.emit(message_id)
            self._go_on(chat, message, from_reasoning(message, reasoning))

    def use_result(self, chat: OpenChat, message_id: str, *, whole: bool) -> None:
        """Go on with the tool result that was held back, whole or its beginning."""
        facts = self._engine.state.facts
        limit = None if whole or facts is None else facts.context_length // 8 * _CHARACTERS_PER_TOKEN
        message = self._reply(chat, message_id)
        if message is not None:
            self._go_on(chat, message, from_result(message, limit))

    def _go_on(self, chat: OpenChat, message: Message, start: Start) -> None:
        if message.parent_id is not None:
            chosen = message.effort or self._settings.current.effort
            self._reply_to(chat, message.parent_id, chosen, start)

    def _reply(self, chat: OpenChat, message_id: str) -> Message | None:
        """A reply of a chat, when none is being written."""
        if chat.chat is None or message_id not in chat.tree:
            return None
        message = chat.tree.get(message_id)
        return message if message.role is Role.ASSISTANT and self.may_write() else None

    def may_write(self) -> bool:
        """Whether no reply is being written; one that is, is told of."""
        if self.busy:
            self.failed.emit(StoreError(code="answer_running"))
        return not self.busy

    def _reply_to(
        self,
        chat: OpenChat,
        parent_id: str,
        effort: Effort,
        start: Start | None = None,
        reuse: Message | None = None,
    ) -> None:
        model, begun = self._engine.state.model, start or Start()
        message = Message(
            reuse.id if reuse else new_id(),
            chat.id or "",
            parent_id,
            Role.ASSISTANT,
            begun.reply,
            status=MessageStatus.STREAMING,
            created_at=self._clock.now(),
            effort=effort,
            model=model.name if model else "",
            vocabulary=begun.vocabulary,
        )
        self._writing = chat
        if reuse is None:
            self._add(chat, message)
        else:
            self._put(chat, message)()
            self.added.emit(chat, message, True)
            self.messages.update(message)
        self._turns.start(message, lambda: self.request(chat, parent_id, effort, begun))

    def _add(self, chat: OpenChat, message: Message) -> None:
        """Show and store a new message of a chat."""
        again = chat.tree.leaf_id != message.parent_id
        self._put(chat, message)()
        self.added.emit(chat, message, again)
        self.messages.add(message)

    def _put(self, chat: OpenChat, message: Message) -> Callable[[], None]:
        """Show a message in its place; what is returned tells of the branch that is left, if one is."""
        before = chat.tree.leaf_id
        chat.tree.put(message, show=True)
        left = before not in (None, message.id, message.parent_id)
        return (lambda: self.turned.emit(chat, before)) if left else (lambda: None)

    def request(
        self, chat: OpenChat, leaf_id: str | None, effort: Effort, start: Start | None = None
    ) -> TurnRequest:
        """What a turn that answers `leaf_id` is asked, with the chat's options or those of the settings."""
        model, options, begun = self._engine.state.model, chat.options, start or Start()
        settings = self._settings.current.for_model(model.id if model else "")
        return TurnRequest(
            history=tuple(chat.tree.history(leaf_id)),
            effort=effort,
            instructions=options.instructions or settings.instructions,
            sampling=options.sampling or settings.sampling,
            date=datetime.fromtimestamp(self._clock.now()).strftime("%Y-%m-%d"),
            max_tokens=settings.max_tokens or 0,
            reasoning_cap=settings.reasoning_cap,
            stop_texts=settings.stop,
            reply=begun.reply,
            opened=begun.opened,
            vocabulary=begun.vocabulary,
            choices=chat.choices,
            model_sha256=self._model_hash(),
            state=str(self.state_of(chat.id) or ""),
        )

    def write_aside(self, chat: OpenChat, request: TurnRequest, done: Callable[[Message], None]) -> None:
        """Let the model write for a chat what is none of its messages; `done` gets it in any case."""
        self._writing = chat  # it is at work: who opens it again meanwhile gets this very one

        def written(reply: Message) -> None:
            self._writing = None
            done(reply)

        self._turns.write(request, written)

    # -- what becomes of it --------------------------------------------------------------------

    def _finished(self, reply: Message, turn: RunningTurn) -> None:
        chat, self._writing = self._writing, None
        if chat is None:
            return
        chat_id, base = reply.chat_id, _previous_reply(chat, reply)

        def keep_prompt() -> None:
            self.messages.catch_up(chat_id)
            self._stores.of(chat_id).extras.set_prompt(reply.id, turn.prompt, base)

        self.messages.update(reply)
        if turn.prompt:
            self._lane.run(keep_prompt, failed=self.failed.emit)
        chat.tree.put(reply)
        self.ended.emit(chat, reply, turn)


def _previous_reply(chat: OpenChat, reply: Message) -> str | None:
    replies = [m for m in chat.tree.history(reply.parent_id) if m.role is Role.ASSISTANT]
    return replies[-1].id if replies else None
