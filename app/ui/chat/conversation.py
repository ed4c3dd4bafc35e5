"""The conversation: one column, its messages drawn only near what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.domain.chat import MessageStatus, Role, VisibleMessage
from app.domain.deltas import Delta
from app.ui.chat.announcer import Announcer, announce
from app.ui.chat.clipboard import CopyMenu
from app.ui.chat.column import MessageColumn
from app.ui.chat.curtain import Curtain
from app.ui.chat.edits import Edits
from app.ui.chat.error_card import Explain
from app.ui.chat.host import Intents, MessageHost
from app.ui.chat.math import MathRenderer
from app.ui.chat.selection import Selection
from app.ui.chat.stops import first_stop, is_stop, next_stop
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from app.ui.chat.finding import Finding


class ConversationView(QScrollArea):
    """Shows the path of a chat; emits what the reader wants."""

    retry_requested = Signal(str, object)  # message id, Effort or None for the same
    edit_requested = Signal(str, str)  # message id, text
    version_requested = Signal(str)  # message id
    answer_now_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, message id
    save_requested = Signal(str, str)  # code, language: save it as a file
    link_requested = Signal(str)  # http, https or mailto only
    zoom_requested = Signal(int)  # 1 larger, -1 smaller
    wish_requested = Signal(str, str, str)  # wish (see actions), message id, text
    file_requested = Signal(object)  # Attachment

    def __init__(self, theme: Theme, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._explain = theme, explain
        self._math = MathRenderer(self)
        self._column = MessageColumn(self, theme, self._make_host)
        self.edits = Edits(self._column, self)
        self._intents = Intents(
            retry=self.retry_requested.emit,
            edit=self.edit_requested.emit,
            version=self.version_requested.emit,
            answer_now=self.answer_now_requested.emit,
            remedy=self.remedy_requested.emit,
            link=self.link_requested.emit,
            save=self.save_requested.emit,
            wish=self.wish_requested.emit,
            file=self.file_requested.emit,
            written=self.edits.written.emit,
            unfinished=self.edits.unfinished,
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._wanted = ""  # the message to go to once its path is shown
        self._column.laid.connect(self._laid)
        self.setWidget(self._column)
        self.selection = Selection(self._column, self)
        self.copying = CopyMenu(self.selection, self)
        self.copying.link_requested.connect(self.link_requested)
        self.announcer = Announcer(self)
        self.announcer.said.connect(lambda words: announce(self, words))
        self._jump = IconButton(theme, "arrow-down", "", kind="float", clicked=self.jump_to_end)
        self._jump.setParent(self)
        self._jump.hide()
        self.curtain = Curtain(theme, self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().setSingleStep(40)
        theme.changing.connect(self.curtain.open)
        theme.changing.connect(self._column.let_go)
        theme.dressed.connect(self._column.restyle)
        theme.zoomed.connect(self._column.restyle)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Conversation"))
        self._jump.set_name(self.tr("Jump to the end"))

    @property
    def math(self) -> MathRenderer:
        """What draws the formulas."""
        return self._math

    def close_threads(self) -> None:
        """End what draws in the background; called before the window goes."""
        self._math.close()
        self.copying.close()

    # -- content -------------------------------------------------------------------------------

    def show_path(self, path: Sequence[VisibleMessage]) -> None:
        """Show the messages of a path; those that were shown already are kept as they are."""
        column = self._column
        self.selection.clear()
        before = column.rows[0].visible.message.chat_id if column.rows else ""
        other = bool(path) and path[0].message.chat_id != before
        if other:
            self.curtain.take_now()
        held = self.edits.focused()
        column.show_path(path)
        if held is not None and held.host is None:
            self.edits.left.emit()
        if other:
            column.follow_end()
            self.curtain.close_over(self._jump)
        if not (self._wanted and column.go_to(self._wanted)):
            column.relayout()
        self._wanted = ""
        if "finding" in self.__dict__:
            self.finding.path_changed()

    def add(self, visible: VisibleMessage) -> None:
        """Add a message at the end; the reader's own is always scrolled to."""
        self._column.append(visible)
        if visible.message.role is Role.USER or len(self._column.rows) == 1:
            self._column.follow_end()
        # A question and its reply come in one event; each is drawn in a round of its own.
        self._column.schedule_layout()
        self._find_again(visible)

    def _change(self, visible: VisibleMessage) -> None:
        """Show a message that changed (its versions, its status)."""
        row = self._column.row(visible.message.id)
        if row is not None:
            self._column.change(row, visible)
            self._column.relayout()
            self._find_again(visible)

    def _find_again(self, visible: VisibleMessage) -> None:
        if "finding" in self.__dict__:
            self.finding.message_changed(visible.message.id)

    def stream(self, message_id: str, deltas: list[Delta]) -> None:
        """Take deltas of the turn that runs."""
        row, column = self._column.row(message_id), self._column
        if row is not None:
            scheduled = column.scheduled  # messages wait to be drawn, which takes an event of its own
            column.draw(row).apply(deltas)
            if not scheduled:
                column.relayout()
            if QAccessible.isActive():
                self.announcer.take(deltas)

    def end(self, visible: VisibleMessage) -> None:
        """Show how a turn ended."""
        self._change(visible)
        if QAccessible.isActive() and self._column.row(visible.message.id) is not None:
            self.announcer.end(self._ended_words(visible))

    def _ended_words(self, visible: VisibleMessage) -> str:
        message = visible.message
        if message.status is MessageStatus.STOPPED:
            return self.tr("You stopped this answer.")
        if message.error:
            words = self._explain(message.error, message.detail)
            return f"{words.title}. {words.text}"
        return self.tr("The answer is complete.")

    def set_waiting(self, message_id: str, words: str) -> None:
        """Say what a reply waits for before its first word, for example a load."""
        host = self._column.host(message_id)
        if host is not None:
            host.set_waiting(words)
            self._column.relayout()

    def set_empty_widget(self, widget: QWidget | None) -> None:
        """Show a widget in the column while there are no messages."""
        self._column.set_empty_widget(widget)

    def set_tail(self, widget: QWidget | None) -> None:
        """Show a widget below the last message, in place of the one that is there."""
        self._column.set_tail(widget)

    def message_widget(self, message_id: str) -> QWidget | None:
        """The drawn content of a message, None when it isn't drawn."""
        host = self._column.host(message_id)
        return host.content if host is not None else None

    @property
    def hosts(self) -> list[MessageHost]:
        """The messages that are drawn, from the top."""
        return self._column.hosts

    @property
    def seen_is_drawn(self) -> bool:
        """Whether all that lies in the view is drawn."""
        return self._column.seen_is_drawn

    @property
    def settled(self) -> bool:
        """Whether nothing is left to draw."""
        return self._column.settled

    def show_message(self, message_id: str) -> None:
        """Bring a message to the top of the view; one that isn't here yet, when its path is shown."""
        if not self._column.go_to(message_id):
            self._wanted = message_id

    @cached_property
    def finding(self) -> Finding:
        """The search in this chat, made when it is first asked for."""
        from app.ui.chat.finding import Finding

        return Finding(self._column, self, self.selection, self._theme, self._make_room)

    def _make_room(self, pixels: int) -> None:
        """Leave room above the messages; what is read stays where it is."""
        change = pixels - self.viewportMargins().top()
        if change:
            place = self.verticalScrollBar().value()
            self.setViewportMargins(0, pixels, 0, 0)
            if not self._column.follow:
                self.verticalScrollBar().setValue(place + change)

    def find_words(self) -> None:
        """Look for words in this chat."""
        self.finding.open()

    def jump_to_end(self) -> None:
        """Scroll to the end and stay there."""
        self._column.follow_end()
        self._column.relayout()

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end while text arrives."""
        return self._column.follow

    def _make_host(self, visible: VisibleMessage, parent: QWidget) -> MessageHost:
        return MessageHost(self._theme, self._math, self._explain, self._intents, visible, parent)

    def _scrolled(self) -> None:
        self._column.scrolled()
        self._place_jump()

    def _laid(self) -> None:
        if self.curtain.closed and self._column.seen_is_drawn:
            self.curtain.open()
        self._place_jump()

    def _place_jump(self) -> None:
        self._jump.setVisible(not self._column.at_end and bool(self._column.rows))
        view = self.viewport().geometry()
        self._jump.move(view.center().x() - 18, view.bottom() - 48)
        self._jump.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self.curtain.open()
        super().resizeEvent(event)
        if "finding" in self.__dict__:
            self.finding.place()
        self._column.relayout()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the texts selects nothing."""
        self.selection.clear()
        super().mousePressEvent(event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let the keyboard go the way the eye goes, over messages that aren't drawn yet too."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return super().focusNextPrevChild(forward)
        target = next_stop(self._column, focus, forward=forward) if focus is not self else None
        if focus is self and forward:
            target = first_stop(self._column)
        if target is None:
            return self._leave(focus, forward)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        self._column.bring(target)
        return True

    def _leave(self, focus: QWidget, forward: bool) -> bool:
        """Give the focus to what comes after, or before, all messages."""
        if not forward and focus is not self:
            self.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        step = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        widget = step(focus)
        while widget is not None and widget is not focus:
            outside = widget is not self and not self.isAncestorOf(widget)
            if outside and is_stop(widget):
                widget.setFocus(reason)
                return True
            widget = step(widget)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the rest is the scroll area's."""
        if self.selection.key(None, event):
            return
        if event.key() == Qt.Key.Key_End:
            self.jump_to_end()
        elif event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
