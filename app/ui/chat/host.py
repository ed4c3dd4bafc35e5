"""The place of one message: empty with an estimated height until it comes near, drawn from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from app.domain.chat import MessageStatus, Role, VisibleMessage
from app.domain.deltas import Delta
from app.ui.chat.error_card import Explain
from app.ui.chat.math import MathRenderer
from app.ui.theme.theme import Theme
from app.ui.widgets.stack import Stack, height_of, mark_dirty

if TYPE_CHECKING:  # imported with the first message: an empty window comes sooner
    from app.ui.chat.reply import Reply
    from app.ui.chat.user_message import UserMessage

_AFTER = {Role.USER: 0, Role.ASSISTANT: 22}  # pixels below a message


class Intents(Struct, frozen=True):
    """Where the wishes of the reader go; cheaper than signals on each of many hosts."""

    retry: Callable[[str, object], None]
    edit: Callable[[str, str], None]
    version: Callable[[str], None]
    answer_now: Callable[[], None]
    remedy: Callable[[str, str], None]
    link: Callable[[str], None]
    wish: Callable[[str, str, str], None]


class MessageHost(Stack):
    """Makes the widgets of a message when asked to draw."""

    def __init__(
        self,
        theme: Theme,
        math: MathRenderer,
        explain: Explain,
        intents: Intents,
        visible: VisibleMessage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._math, self._explain, self._intents = theme, math, explain, intents
        self.visible = visible
        self.content: UserMessage | Reply | None = None
        self._reply: Reply | None = None  # the content, where it is one
        self._known_height: tuple[int, int] | None = None  # width, height when it was drawn last
        if visible.message.status is MessageStatus.STREAMING:
            self.draw()

    @property
    def chat_id(self) -> str:
        """The chat it belongs to."""
        return self.visible.message.chat_id

    @property
    def drawn(self) -> bool:
        """Whether the widgets are there."""
        return self.content is not None

    def draw(self) -> None:
        """Make the widgets."""
        if self.content is None:
            self.content = self._make()
            self.append(self.content)
            self.show()

    @property
    def busy(self) -> bool:
        """Whether the widgets must stay: more is to come, or the reader works in them."""
        focus = QApplication.focusWidget()
        streaming = self.visible.message.status is MessageStatus.STREAMING
        return streaming or (focus is not None and self.isAncestorOf(focus))

    def undraw(self) -> None:
        """Let go of the widgets; the height stays as it is."""
        if self.content is not None:
            content, self.content, self._reply = self.content, None, None
            self.remove(content)
            delete(content)
            self.hide()

    def show_message(self, visible: VisibleMessage) -> None:
        """Show a message that changed."""
        changed = visible != self.visible
        self.visible = visible
        if changed and self.content is not None:
            self.content.show_message(visible)
            mark_dirty(self.content)

    def apply(self, deltas: list[Delta]) -> None:
        """Take deltas of the running turn."""
        self.draw()
        if self._reply is not None:
            self._reply.apply(deltas)
            mark_dirty(self._reply)

    def set_waiting(self, words: str) -> None:
        """Say what is waited for."""
        if self._reply is not None:
            self._reply.set_waiting(words)
            mark_dirty(self._reply)

    def recolour(self) -> None:
        """After a change of theme: draw text again in its colours."""
        if self._reply is not None:
            self._reply.redraw()
        self.dirty = True

    def height_for(self, width: int) -> int:
        """The drawn height, or an estimate."""
        after = _AFTER[self.visible.message.role]
        if self.content is not None:
            if self.dirty or self._known_height is None or self._known_height[0] != width:
                height = height_of(self.content, width)
                self.content.setGeometry(0, 0, width, height)
                self._known_height, self.dirty = (width, height), False
            return self._known_height[1] + after
        if self._known_height is not None and self._known_height[0] == width:
            return self._known_height[1] + after
        return self._estimate(width) + after

    def _estimate(self, width: int) -> int:
        message = self.visible.message
        share = 0.75 if message.role is Role.USER else 1.0
        text = message.text
        lines = text.count("\n") + len(text) * 7 // max(1, int(width * share)) + 1
        return min(lines * 22 + 50, 200_000)

    def _make(self) -> UserMessage | Reply:
        message_id, intents = self.visible.message.id, self._intents
        if self.visible.message.role is Role.USER:
            from app.ui.chat.user_message import UserMessage

            user = UserMessage(self._theme, self.visible)
            user.edit_requested.connect(lambda text: intents.edit(message_id, text))
            user.version_requested.connect(intents.version)
            return user
        from app.ui.chat.reply import Reply

        reply = Reply(self._theme, self._math, self._explain, self.visible)
        reply.retry_requested.connect(lambda effort: intents.retry(message_id, effort))
        reply.version_requested.connect(intents.version)
        reply.answer_now_requested.connect(intents.answer_now)
        reply.remedy_requested.connect(lambda remedy: intents.remedy(remedy, message_id))
        reply.link_requested.connect(intents.link)
        reply.wish_requested.connect(lambda wish, text: intents.wish(wish, message_id, text))
        self._reply = reply
        return reply
