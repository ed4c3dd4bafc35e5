"""Chats as the window sees them: the list, the open one, the turn that runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.chat import (
    ChatSummary,
    ChatView,
    Effort,
    Message,
    MessageStatus,
    Role,
    SearchHit,
    TextPart,
    VisibleMessage,
    new_id,
)
from app.domain.errors import AppError, BadInputError, EngineError, StoreError
from app.domain.ports import Clock, ToolRunner
from app.services.engine import EnginePhase, EngineService, EngineState
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.services.turn import RunningTurn
from app.store.chats import SqliteChatStore
from app.store.export import to_json, to_markdown
from app.system.files import write_atomically
from app.turns.request import TurnRequest
from app.turns.runner import TurnRunner
from app.turns.title import make_title
from app.turns.tree import MessageTree

MAX_MESSAGE = 1_000_000  # characters; more than any gpt-oss context holds
_STREAM_MS = 33
_DRAFT_MS = 300


class ChatService(QObject):
    """Holds the open chat and runs its turns; every blocking call is on a lane."""

    chats_changed = Signal(list)  # list[ChatSummary]
    opened = Signal(object)  # ChatView
    accepted = Signal(str)  # the text that is stored now and may leave the composer
    message_added = Signal(object)  # VisibleMessage
    message_changed = Signal(object)  # VisibleMessage
    streamed = Signal(str, list)  # message id, list[Delta]
    turn_ended = Signal(object)  # VisibleMessage
    busy_changed = Signal(bool)
    deleted = Signal(object)  # ChatSummary
    found = Signal(str, list)  # query, list[SearchHit]
    context_used = Signal(int, int)  # tokens used, context length (0 when not known)
    exported = Signal(str)  # path
    failed = Signal(object)  # AppError

    def __init__(
        self,
        store: SqliteChatStore,
        engine: EngineService,
        settings: SettingsService,
        tools: Callable[[], ToolRunner],
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._settings = settings
        self._tools = tools
        self._clock = clock
        self._lane = Lane("chats", self)
        self._turns = Lane("turns", self)
        self._chats: list[ChatSummary] = []
        self._chat: ChatSummary | None = None
        self._tree = MessageTree()
        self._opening = 0
        self._turn: RunningTurn | None = None
        self._waiting: Callable[[], None] | None = None
        self._searches = 0
        self._draft: tuple[str | None, str] | None = None
        self._stream_timer = self._make_timer(_STREAM_MS, self._stream, single=False)
        self._draft_timer = self._make_timer(_DRAFT_MS, self._save_draft, single=True)
        engine.changed.connect(self._engine_changed)

    def _make_timer(self, interval: int, slot: Callable[[], None], *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    # -- the list ------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a turn runs or waits for the engine."""
        return self._turn is not None

    def path(self) -> tuple[VisibleMessage, ...]:
        """The messages shown, from the root to the leaf."""
        return self._tree.path()

    @property
    def reply_id(self) -> str | None:
        """The reply that is being written or waits for the engine."""
        return self._turn.message_id if self._turn is not None else None

    @property
    def current_id(self) -> str | None:
        """The open chat, None for the new one that isn't stored yet."""
        return self._chat.id if self._chat else None

    def chats(self) -> list[ChatSummary]:
        """The chats as last read."""
        return list(self._chats)

    def start(self) -> None:
        """Open the store, read the list of chats and show the new one."""
        self._lane.run(self._store.open, self._store_opened, self._tell)
        self._refresh()
        self.new_chat()

    def _store_opened(self, recovery: object) -> None:
        if recovery is not None:
            self.failed.emit(StoreError(str(recovery), code="store_damaged"))

    def _refresh(self) -> None:
        self._lane.run(self._store.chats, self._take_chats, self._tell)

    def _take_chats(self, chats: list[ChatSummary]) -> None:
        self._chats = chats
        self.chats_changed.emit(chats)

    def rename(self, chat_id: str, title: str) -> None:
        """Give a chat a title; an empty one is ignored."""
        clean = " ".join(title.split())[:200]
        if not clean:
            return
        if self._chat and self._chat.id == chat_id:
            self._chat = replace(self._chat, title=clean)
        self._lane.run(lambda: self._store.rename_chat(chat_id, clean), failed=self._tell)
        self._refresh()

    def delete(self, chat_id: str) -> None:
        """Move a chat to the trash; `deleted` lets the window offer Undo."""
        chat = next((c for c in self._chats if c.id == chat_id), None)
        if chat is None:
            return
        if self._turn and self._turn.chat_id == chat_id:
            self.stop()
        self._lane.run(
            lambda: self._store.delete_chat(chat_id), lambda _: self.deleted.emit(chat), self._tell
        )
        self._refresh()
        if self.current_id == chat_id:
            self.new_chat()

    def undo_delete(self, chat_id: str) -> None:
        """Take a chat out of the trash and open it."""
        self._lane.run(lambda: self._store.restore_chat(chat_id), failed=self._tell)
        self._refresh()
        self.open(chat_id)

    def search(self, query: str) -> None:
        """Search all chats; only the newest query is answered."""
        self._searches += 1
        number = self._searches

        def work() -> list[SearchHit]:
            return self._store.search(query) if number == self._searches else []

        def done(hits: list[SearchHit]) -> None:
            if number == self._searches:
                self.found.emit(query, hits)

        self._lane.run(work, done, self._tell)

    def export(self, chat_id: str, path: Path, kind: str) -> None:
        """Write a chat to a file, `kind` being "markdown" or "json"."""

        def work() -> str:
            chat = self._store.chat(chat_id)
            tree = MessageTree(self._store.messages(chat_id), chat.leaf_id)
            text = (
                to_json(chat, tree.all())
                if kind == "json"
                else to_markdown(chat, [visible.message for visible in tree.path()])
            )
            try:
                write_atomically(path, text.encode("utf-8", "replace"))
            except OSError as error:
                raise AppError(f"{path}: {error.strerror or error}", code="not_written") from error
            return str(path)

        self._lane.run(work, self.exported.emit, self._tell)

    # -- the open chat -------------------------------------------------------------------------

    def new_chat(self) -> None:
        """Show an empty chat; it is stored with its first message."""
        self._save_draft()
        self._opening += 1
        number = self._opening
        self._lane.run(
            lambda: self._store.draft(None), lambda draft: self._show_new(number, draft), self._tell
        )

    def _show_new(self, number: int, draft: str) -> None:
        if number != self._opening:
            return
        self._chat, self._tree = None, MessageTree()
        self.opened.emit(ChatView(ChatSummary("", "", 0.0, 0.0), (), draft))
        self._report_context()

    def open(self, chat_id: str, message_id: str | None = None) -> None:
        """Show a chat, on the branch of `message_id` when one is given."""
        self._save_draft()
        self._opening += 1
        number = self._opening

        def work() -> tuple[ChatSummary, list[Message], str]:
            return self._store.chat(chat_id), self._store.messages(chat_id), self._store.draft(chat_id)

        self._lane.run(work, lambda found: self._show(number, *found, message_id), self._tell)

    def _show(
        self, number: int, chat: ChatSummary, messages: list[Message], draft: str, message_id: str | None
    ) -> None:
        if number != self._opening:
            return
        self._chat, self._tree = chat, MessageTree(messages, chat.leaf_id)
        if self._turn and self._turn.message_id in self._tree:
            self._turn.take()  # what the view gets now already holds it
            self._tree.put(self._turn.message())
        if message_id in self._tree and all(m.message.id != message_id for m in self._tree.path()):
            self._tree.show(str(message_id))
        self.opened.emit(ChatView(chat, self._tree.path(), draft))
        self._report_context()

    def show_version(self, message_id: str) -> None:
        """Show another version of a message, with the newest continuation of it."""
        if self._chat is None or message_id not in self._tree:
            return
        chat_id, leaf = self._chat.id, self._tree.show(message_id)
        self._lane.run(lambda: self._store.show_leaf(chat_id, leaf), failed=self._tell)
        self.opened.emit(ChatView(self._chat, self._tree.path(), self._draft_text()))
        self._report_context()

    def set_draft(self, text: str) -> None:
        """Keep what is being written in the open chat."""
        self._draft = (self.current_id, text)
        self._draft_timer.start()

    def _draft_text(self) -> str:
        return self._draft[1] if self._draft and self._draft[0] == self.current_id else ""

    def _save_draft(self) -> None:
        self._draft_timer.stop()
        draft, self._draft = self._draft, None
        if draft is not None:
            self._lane.run(lambda: self._store.set_draft(*draft), failed=self._tell)

    # -- turns ---------------------------------------------------------------------------------

    def send(self, text: str, effort: Effort) -> None:
        """Send the user's text in the open chat and let the model answer."""
        if self.busy:
            return
        if not text.strip():
            self.failed.emit(BadInputError(code="empty_message"))
        elif len(text) > MAX_MESSAGE:
            self.failed.emit(BadInputError(str(len(text)), code="message_too_long"))
        else:
            self._ask(text, self._tree.leaf_id, effort)

    def edit(self, message_id: str, text: str, effort: Effort) -> None:
        """Send a user's message again with other words, as a sibling of the old one."""
        if not self.busy and text.strip() and message_id in self._tree:
            self._ask(text, self._tree.get(message_id).parent_id, effort)

    def retry(self, message_id: str, effort: Effort | None) -> None:
        """Answer a question again, as a sibling of the old answer."""
        if self.busy or self._chat is None or message_id not in self._tree:
            return
        message = self._tree.get(message_id)
        if message.role is Role.ASSISTANT and message.parent_id is not None:
            chosen = effort or message.effort or self._settings.current.effort
            self._reply_to(self._chat.id, message.parent_id, chosen)

    def stop(self) -> None:
        """End the turn that runs; what is written stays."""
        if self._turn is not None:
            self._turn.control.stop()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def answer_now(self) -> None:
        """End the reasoning of the turn that runs and let it answer."""
        if self._turn is not None:
            self._turn.control.answer_now()

    def _ask(self, text: str, parent_id: str | None, effort: Effort) -> None:
        chat, now = self._chat, self._clock.now()
        self._draft_timer.stop()
        self._draft = None

        def work() -> tuple[ChatSummary, Message]:
            stored = chat or self._store.create_chat(make_title(text) or text.strip()[:48])
            message = Message(new_id(), stored.id, parent_id, Role.USER, (TextPart(text),), created_at=now)
            self._store.add_message(message)
            self._store.set_draft(chat.id if chat else None, "")
            return stored, message

        opening = self._opening
        self._lane.run(work, lambda result: self._asked(opening, *result, text, effort), self._tell)

    def _asked(self, opening: int, chat: ChatSummary, message: Message, text: str, effort: Effort) -> None:
        self.accepted.emit(text)
        self._refresh()
        if opening != self._opening:
            return  # another chat was opened meanwhile; the question is stored and can be retried there
        new = self._chat is None
        self._chat = chat
        replaced = message.parent_id != self._tree.leaf_id
        self._tree.put(message, show=True)
        if new or replaced:
            self.opened.emit(ChatView(chat, self._tree.path(), ""))
        else:
            self.message_added.emit(self._tree.visible(message.id))
        self._reply_to(chat.id, message.id, effort)

    def _reply_to(self, chat_id: str, parent_id: str, effort: Effort) -> None:
        model = self._engine.state.model
        message = Message(
            new_id(),
            chat_id,
            parent_id,
            Role.ASSISTANT,
            status=MessageStatus.STREAMING,
            created_at=self._clock.now(),
            effort=effort,
            model=model.name if model else "",
        )
        replaced = self._tree.leaf_id != parent_id
        self._tree.put(message, show=True)
        if replaced:
            self.opened.emit(ChatView(self._chat or self._empty(), self._tree.path(), self._draft_text()))
        else:
            self.message_added.emit(self._tree.visible(message.id))
        self._lane.run(lambda: self._store.add_message(message), failed=self._tell)
        self._turn = RunningTurn(message, self._save_reply, self._clock)
        self.busy_changed.emit(True)
        self._start_when_ready(message, effort)

    def _empty(self) -> ChatSummary:
        return ChatSummary("", "", 0.0, 0.0)

    def _start_when_ready(self, message: Message, effort: Effort) -> None:
        """Start the turn, after the load when the model isn't there yet."""
        phase = self._engine.state.phase
        if phase is EnginePhase.READY:
            self._start_turn(message, effort)
            return
        self._waiting = lambda: self._start_turn(self._tree_message(message), effort)
        if phase is not EnginePhase.LOADING:
            self._engine.restart()
        if self._engine.state.phase is EnginePhase.EMPTY:
            self._waiting = None
            self._finish(message.with_(status=MessageStatus.FAILED, error="not_loaded"))

    def _tree_message(self, message: Message) -> Message:
        return self._tree.get(message.id) if message.id in self._tree else message

    def _engine_changed(self, state: EngineState) -> None:
        self._report_context()
        if self._waiting is None or state.phase is EnginePhase.LOADING:
            return
        waiting, self._waiting = self._waiting, None
        if state.phase is EnginePhase.READY:
            waiting()
            return
        error = state.error or EngineError(code="not_loaded")
        if self._turn is not None:
            reply = self._turn.message()
            self._finish(reply.with_(status=MessageStatus.FAILED, error=error.code, detail=error.detail))

    def _start_turn(self, message: Message, effort: Effort) -> None:
        turn = self._turn
        if turn is None:
            return
        if turn.control.stopping:
            self._finish(message.with_(status=MessageStatus.STOPPED))
            return
        settings = self._settings.current
        facts = self._engine.state.facts
        request = TurnRequest(
            history=tuple(self._tree.history(message.parent_id)),
            effort=effort,
            instructions=settings.instructions,
            sampling=settings.sampling,
            date=datetime.fromtimestamp(self._clock.now()).strftime("%Y-%m-%d"),
        )
        runner = TurnRunner(self._engine.engine, self._tools(), self._clock)
        vocabulary = facts.vocabulary if facts else ""
        self._engine.set_generating(True)
        self._stream_timer.start()
        self._turns.run(
            lambda: turn.run(runner, request),
            lambda reply: self._finish(reply.with_(vocabulary=vocabulary)),
            lambda error: self._finish(
                turn.message().with_(status=MessageStatus.FAILED, error=error.code, detail=error.detail)
            ),
        )

    def _save_reply(self, message: Message) -> None:
        """Called on the turn's thread; the commit happens on the lane of the chats."""
        self._lane.run(lambda: self._store.update_message(message), failed=self._tell)

    def _stream(self) -> None:
        if self._turn is not None and (deltas := self._turn.take()):
            self.streamed.emit(self._turn.message_id, deltas)

    def _finish(self, reply: Message) -> None:
        self._stream_timer.stop()
        self._stream()
        self._turn = None
        self._engine.set_generating(False)
        if reply.status is MessageStatus.FAILED and reply.error in ("engine_died", "engine_hung"):
            self._engine.report_fault(EngineError(reply.detail, code=reply.error))
        self._lane.run(lambda: self._store.update_message(reply), failed=self._tell)
        if reply.id in self._tree:
            self._tree.put(reply)
            self.turn_ended.emit(self._tree.visible(reply.id))
            self._retitle(reply)
        self._report_context()
        self.busy_changed.emit(False)
        self._refresh()

    def _retitle(self, reply: Message) -> None:
        """A chat that began with a bare greeting is named by its first answer."""
        path = self._tree.path()
        if self._chat is None or len(path) != 2 or len(path[0].siblings) > 1 or not reply.text:
            return
        question = path[0].message.text
        title = make_title(question, reply.text)
        if title and self._chat.title == question.strip()[:48] and title != self._chat.title:
            self.rename(self._chat.id, title)

    def _report_context(self) -> None:
        facts = self._engine.state.facts
        usages = [v.message.usage for v in self._tree.path() if v.message.usage]
        used = usages[-1].prompt_tokens + usages[-1].generated_tokens if usages else 0
        self.context_used.emit(used, facts.context_length if facts else 0)

    def close(self) -> None:
        """Stop the turn, keep what is written, end the threads."""
        self.stop()
        self._turns.close()
        if self._turn is not None:
            reply = self._turn.message()
            self._store.update_message(reply.with_(status=MessageStatus.INTERRUPTED, error="interrupted"))
        self._save_draft()
        self._lane.close()

    def _tell(self, error: AppError) -> None:
        self.failed.emit(error)
