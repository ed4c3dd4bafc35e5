"""The widgets of one message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.chat import MessageStatus, Role, Unfinished, VisibleMessage
from app.domain.deltas import Delta
from app.ui.chat.error_card import Explain
from app.ui.chat.math import MathRenderer
from app.ui.chat.wishes import BRANCH
from app.ui.theme.theme import Theme
from app.ui.widgets.rich import RichText
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
    save: Callable[[str, str], None]
    wish: Callable[[str, str, str], None]
    file: Callable[[object], None]
    written: Callable[[str, str, object], None]
    unfinished: dict[str, Unfinished]  # edits of messages that aren't drawn, by message


class MessageHost(Stack):
    """The widgets of one message, for as long as it is near what is seen."""

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
        self._reply: Reply | None = None  # the content, where it is one
        self._known_height: tuple[int, int] | None = None  # width, height
        self.content: UserMessage | Reply = self._make()
        self.append(self.content)
        self._name()
        self.content.edit_changed.connect(self._written)
        if (edit := intents.unfinished.pop(visible.message.id, None)) is not None:
            self.content.take_up(edit)

    def _name(self) -> None:
        """Say whose message it is, for a screen reader."""
        message = self.visible.message
        answer = message.model or self.tr("Answer")
        self.setAccessibleName(self.tr("You") if message.role is Role.USER else answer)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    @property
    def busy(self) -> bool:
        """Whether the widgets must stay: more is to come, or the reader works in them."""
        focus = QApplication.focusWidget()
        streaming = self.visible.message.status is MessageStatus.STREAMING
        return streaming or self.content.editing or (focus is not None and self.isAncestorOf(focus))

    def keep_edit(self) -> None:
        """Keep what is being written here until the message is drawn again."""
        if (edit := self.content.unfinished) is not None:
            self._intents.unfinished[self.visible.message.id] = edit

    def _written(self) -> None:
        message = self.visible.message
        self._intents.written(message.chat_id, message.id, self.content.unfinished)

    @property
    def settled(self) -> bool:
        """Whether all of a stored message is drawn; one that streams has its true height at any time."""
        return self._reply is None or self._reply.streaming or self._reply.settled

    def hurry(self) -> None:
        """Draw a slice of what is left now: it is seen."""
        if self._reply is not None:
            self._reply.hurry()

    def texts(self) -> list[RichText]:
        """The texts that are shown, from the top."""
        shown = [text for text in self.findChildren(RichText) if text.isVisibleTo(self)]
        return sorted(shown, key=lambda text: text.mapTo(self, QPoint(0, 0)).y())

    def parts(self) -> list[list[RichText]]:
        """The texts that are shown, part by part; one that shows none keeps its number."""
        texts = self.texts()
        parts: Sequence[QWidget] = [self.content] if self._reply is None else self._reply.sections
        return [[text for text in texts if part.isAncestorOf(text)] for part in parts]

    def unmark_hidden(self) -> None:
        """Let texts that aren't shown have nothing selected: nobody tells them when that ends."""
        for text in self.findChildren(RichText):
            if not text.isVisibleTo(self):
                position = text.textCursor().position()
                text.select(position, position)

    def show_message(self, visible: VisibleMessage) -> None:
        """Show a message that changed."""
        changed = visible != self.visible
        self.visible = visible
        if changed:
            self.content.show_message(visible)
            mark_dirty(self.content)

    def apply(self, deltas: list[Delta]) -> None:
        """Take deltas of the running turn."""
        if self._reply is not None:
            self._reply.apply(deltas)
            mark_dirty(self._reply)

    def set_waiting(self, words: str) -> None:
        """Say what is waited for."""
        if self._reply is not None:
            self._reply.set_waiting(words)
            mark_dirty(self._reply)

    def restyle(self) -> None:
        """Write the text again in other colours or another size."""
        if self._reply is not None:
            self._reply.redraw()
        self.dirty = True

    def height_for(self, width: int) -> int:
        """The height with the space below; places the content on the way."""
        if self.dirty or self._known_height is None or self._known_height[0] != width:
            height = height_of(self.content, width)
            self.content.setGeometry(0, 0, width, height)
            self._known_height, self.dirty = (width, height), False
        return self._known_height[1] + self._theme.px(_AFTER[self.visible.message.role])

    def _make(self) -> UserMessage | Reply:
        message_id, intents = self.visible.message.id, self._intents
        if self.visible.message.role is Role.USER:
            from app.ui.chat.user_message import UserMessage

            user = UserMessage(self._theme, self.visible)
            user.edit_requested.connect(lambda text: intents.edit(message_id, text))
            user.version_requested.connect(intents.version)
            user.file_requested.connect(intents.file)
            user.branch_requested.connect(lambda: intents.wish(BRANCH, message_id, ""))
            return user
        from app.ui.chat.reply import Reply

        reply = Reply(self._theme, self._math, self._explain, self.visible)
        reply.retry_requested.connect(lambda effort: intents.retry(message_id, effort))
        reply.version_requested.connect(intents.version)
        reply.answer_now_requested.connect(intents.answer_now)
        reply.remedy_requested.connect(lambda remedy: intents.remedy(remedy, message_id))
        reply.link_requested.connect(intents.link)
        reply.save_requested.connect(intents.save)
        reply.wish_requested.connect(lambda wish, text: intents.wish(wish, message_id, text))
        self._reply = reply
        return reply
