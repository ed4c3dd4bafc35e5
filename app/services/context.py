"""What fills the context of the open chat, and making room in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from app.domain.chat import Message, MessageStatus, Role, new_id
from app.domain.context import ContextAction, ContextMap, Summary
from app.domain.errors import AppError
from app.domain.ports import Clock
from app.services.chats import ChatService
from app.services.engine import EngineService
from app.services.open_chat import OpenChat
from app.turns.context import turns_of, with_files
from app.turns.resume import continuation
from app.turns.summary import summary_request

# Tokens needed, and what is told the longer context (0: there is none) and the bytes it takes more.
Larger = Callable[[int, Callable[[int, int], None]], None]


class ContextService(QObject):
    """Measures the context and keeps what the user decides about its parts.

    `larger` looks for a longer context that suits this computer; it answers later.
    """

    changed = Signal(object)  # ContextMap
    working = Signal(bool)  # a summary is being written
    waits = Signal()  # what was asked for comes once the answer that is being written is done
    closed = Signal()
    failed = Signal(object)  # AppError

    def __init__(
        self,
        chats: ChatService,
        engine: EngineService,
        larger: Larger,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._engine = engine
        self._larger = larger
        self._clock = clock
        self._shown = False
        self._look = 0  # what was asked for a look that is over is shown no more
        self._later: Callable[[], None] | None = None  # what waits for the answer that is being written
        chats.room_needed.connect(self._room_needed)
        chats.opened.connect(self._opened)
        chats.turns.busy_changed.connect(self._busy_changed)

    def show(self) -> None:
        """Measure the open chat, once no answer is being written; `changed` follows."""
        path = self._chats.path()
        if not path:
            return
        if self._chats.busy:
            self._wait(self._later or self.show)  # a summary that waits ends with a look
            return
        last = path[-1].message
        # A reply that found no room is no part of what is to be sent, but for what it is to go on from.
        waits = self._waits()
        leaf = last.parent_id if waits else last.id
        begun = continuation(last) if waits else None
        effort = last.effort or next((v.message.effort for v in path if v.message.effort), None)
        request = self._chats.request(leaf, effort or self._chats.effort, begun)
        look = self._begin()
        self._chats.turns.measure(request, lambda context: self._measured(look, context), self.failed.emit)

    def close(self) -> None:
        """The map is no longer looked at, nor waited for."""
        self._look += 1
        self._forget_look()
        if self._shown:
            self._shown = False
            self.closed.emit()

    def _opened(self, _view: object) -> None:
        self._later = None
        self.close()

    def _wait(self, act: Callable[[], None]) -> None:
        self._later = act
        self.waits.emit()

    def _forget_look(self) -> None:
        if self._later == self.show:
            self._later = None

    def _busy_changed(self, busy: bool) -> None:
        if not busy and self._later is not None:
            act, self._later = self._later, None
            act()

    def choose(self, action: ContextAction, ids: Sequence[str]) -> None:
        """Do what the user chose for a part of the map."""
        choices, some = self._chats.choices, frozenset(ids)
        if action is ContextAction.SHORTEN:
            self.shorten(ids)
            return
        changed = {
            ContextAction.LEAVE_OUT: replace(choices, left_out=choices.left_out | some),
            ContextAction.PUT_BACK: replace(choices, left_out=choices.left_out - some),
            ContextAction.PIN: replace(choices, pinned=choices.pinned | some),
            ContextAction.UNPIN: replace(choices, pinned=choices.pinned - some),
            ContextAction.UNDO_SUMMARY: replace(
                choices, summaries=tuple(s for s in choices.summaries if s.id not in some)
            ),
        }[action]
        self._chats.extras.set_choices(self._chats.current, changed)
        self.show()

    def shorten(self, ids: Sequence[str]) -> None:
        """Let the model write a summary of some messages; they stay stored and visible."""
        wanted = frozenset(ids)
        messages = [v.message for v in self._chats.path() if v.message.id in wanted]
        if messages and self._chats.busy:
            self._wait(lambda: self.shorten(ids))
        elif messages:
            self.working.emit(True)
            self._summarise(self._chats.current, messages)

    def enlarge(self, length: int) -> None:
        """Load the model again with a longer context; the turn that did not fit then goes on."""
        model = self._engine.state.model
        if model is not None:
            self._engine.load(model, length)
            self._go_on()

    def _summarise(self, chat: OpenChat, messages: list[Message]) -> None:
        like = self._chats.replies.request(chat, None, self._chats.effort)
        request = summary_request([with_files(m, chat.choices) for m in messages], like)
        self._chats.replies.write_aside(chat, request, lambda reply: self._summarised(chat, messages, reply))

    def _summarised(self, chat: OpenChat, messages: list[Message], reply: Message) -> None:
        """Keep a summary in the chat that it is of, whatever is open by now.

        One that was cut tells of a part of the turns alone: it is written again, of fewer.
        """
        turns, cut = turns_of(messages), reply.status is MessageStatus.TRUNCATED
        if (cut or reply.error == "no_room") and len(turns) > 1:
            self._summarise(chat, [m for turn in turns[: len(turns) // 2] for m in turn.messages])
            return
        self.working.emit(False)
        if cut:
            self.failed.emit(AppError(reply.error, code="no_summary"))
            return
        if not reply.text.strip() or reply.status is MessageStatus.FAILED:
            self.failed.emit(AppError(reply.detail, code=reply.error or "no_summary"))
            return
        if reply.status is MessageStatus.STOPPED:
            return
        ids = tuple(message.id for message in messages)
        summary = Summary(new_id(), reply.text.strip(), ids, self._clock.now())
        self._chats.extras.set_choices(
            chat, replace(chat.choices, summaries=(*chat.choices.summaries, summary))
        )
        if chat is self._chats.current:
            self.show()

    def _begin(self) -> int:
        self._look += 1
        return self._look

    def _room_needed(self, context: ContextMap) -> None:
        self._forget_look()  # this is what it would show
        self._tell(self._begin(), context)

    def _measured(self, look: int, context: ContextMap) -> None:
        if look != self._look:
            return
        if context.fits and self._waits():
            self.close()
            self._go_on()
        else:
            self._tell(look, context)

    def _tell(self, look: int, context: ContextMap) -> None:
        self._shown = True
        self.changed.emit(context)
        if not context.fits:
            self._larger(context.needed, lambda length, more: self._offer(look, context, length, more))

    def _offer(self, look: int, context: ContextMap, length: int, more: int) -> None:
        if look == self._look and length:
            self.changed.emit(replace(context, larger=length, larger_bytes=more))

    def _waits(self) -> bool:
        """Whether the last reply is one that found no room."""
        path = self._chats.path()
        return bool(path) and path[-1].message.role is Role.ASSISTANT and path[-1].message.error == "no_room"

    def _go_on(self) -> None:
        if self._waits():  # one that never began is written anew by this
            self._chats.resume(self._chats.path()[-1].message.id)
