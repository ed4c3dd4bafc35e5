"""The conversation: one column, its messages drawn only near what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.chat import Role, VisibleMessage
from app.domain.deltas import Delta
from app.ui.chat.error_card import Explain
from app.ui.chat.host import Intents, MessageHost
from app.ui.chat.math import MathRenderer
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.stack import height_of

_MARGIN = 24  # at each side, at least
_TOP, _BOTTOM = 22, 28
_SLICE = 0.008  # seconds of drawing in one event
_FAR = 4  # pages away from the view, where drawn messages are let go of
_AT_END = 32  # pixels from the end that still count as the end


class ConversationView(QScrollArea):
    """Shows the path of a chat; emits what the reader wants."""

    retry_requested = Signal(str, object)  # message id, Effort or None for the same
    edit_requested = Signal(str, str)  # message id, text
    version_requested = Signal(str)  # message id
    answer_now_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, message id
    link_requested = Signal(str)  # http, https or mailto only
    wish_requested = Signal(str, str, str)  # wish (see actions), message id, text

    def __init__(self, theme: Theme, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._explain = theme, explain
        self._math = MathRenderer(self)
        self._intents = Intents(
            retry=self.retry_requested.emit,
            edit=self.edit_requested.emit,
            version=self.version_requested.emit,
            answer_now=self.answer_now_requested.emit,
            remedy=self.remedy_requested.emit,
            link=self.link_requested.emit,
            wish=self.wish_requested.emit,
        )
        self._hosts: list[MessageHost] = []
        self._empty: QWidget | None = None
        self._tail: QWidget | None = None
        self._follow = True
        self._laying = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = Column(self)
        self.setWidget(self._column)
        self._jump = IconButton(theme, "arrow-down", "", kind="float", clicked=self.jump_to_end)
        self._jump.setParent(self)
        self._jump.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.relayout)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().setSingleStep(40)
        theme.changing.connect(self._let_go)
        theme.changed.connect(self._recolour)
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

    # -- content -------------------------------------------------------------------------------

    def show_path(self, path: Sequence[VisibleMessage]) -> None:
        """Show the messages of a path; those that were shown already are kept as they are."""
        known = {host.visible.message.id: host for host in self._hosts}
        same_chat = bool(path) and any(
            v.message.chat_id == h.chat_id for v in path[:1] for h in self._hosts[:1]
        )
        hosts: list[MessageHost] = []
        for visible in path:
            host = known.pop(visible.message.id, None)
            if host is None:
                host = self._make_host(visible)
            else:
                host.show_message(visible)
            hosts.append(host)
        for stale in known.values():
            stale.hide()
            stale.deleteLater()
        self._hosts = hosts
        if not same_chat:
            self._follow = True
        self._show_empty()
        self.relayout()

    def add(self, visible: VisibleMessage) -> None:
        """Add a message at the end; the reader's own is always scrolled to."""
        self._hosts.append(self._make_host(visible))
        if visible.message.role is Role.USER or len(self._hosts) == 1:
            self._follow = True
        self._show_empty()
        self.relayout()

    def change(self, visible: VisibleMessage) -> None:
        """Show a message that changed (its versions, its status)."""
        host = self._host(visible.message.id)
        if host is not None:
            host.show_message(visible)
            self.relayout()

    def stream(self, message_id: str, deltas: list[Delta]) -> None:
        """Take deltas of the turn that runs."""
        host = self._host(message_id)
        if host is not None:
            host.apply(deltas)
            self.relayout()

    def end(self, visible: VisibleMessage) -> None:
        """Show how a turn ended."""
        self.change(visible)

    def set_waiting(self, message_id: str, words: str) -> None:
        """Say what a reply waits for before its first word, for example a load."""
        host = self._host(message_id)
        if host is not None:
            host.set_waiting(words)
            self.relayout()

    def set_empty_widget(self, widget: QWidget | None) -> None:
        """Show a widget in the column while there are no messages."""
        if self._empty is not None and self._empty is not widget:
            self._empty.hide()
            self._empty.setParent(None)
        self._empty = widget
        if widget is not None:
            widget.setParent(self._column)
        self._show_empty()
        self.relayout()

    def set_tail(self, widget: QWidget | None) -> None:
        """Show a widget below the last message, in place of the one that is there."""
        if self._tail is not None and self._tail is not widget:
            self._tail.hide()
        self._tail = widget
        if widget is not None:
            if widget.parentWidget() is not self._column:
                widget.setParent(self._column)
            widget.show()
            self._follow = True
        self.relayout()

    def message_widget(self, message_id: str) -> QWidget | None:
        """The drawn content of a message, None when it isn't drawn."""
        host = self._host(message_id)
        return host.content if host is not None else None

    def scroll_to(self, message_id: str) -> None:
        """Bring a message into view (a search hit)."""
        host = self._host(message_id)
        if host is not None:
            self._follow = False
            self.verticalScrollBar().setValue(host.y() - _TOP)
            self.relayout()
            self.verticalScrollBar().setValue(host.y() - _TOP)

    def jump_to_end(self) -> None:
        """Scroll to the end and stay there."""
        self._follow = True
        self.relayout()

    @property
    def follows(self) -> bool:
        """Whether the view stays at the end while text arrives."""
        return self._follow

    def _host(self, message_id: str) -> MessageHost | None:
        return next((host for host in reversed(self._hosts) if host.visible.message.id == message_id), None)

    def _make_host(self, visible: VisibleMessage) -> MessageHost:
        return MessageHost(self._theme, self._math, self._explain, self._intents, visible, self._column)

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self._hosts)
        if not self._hosts:
            self._follow = False  # the empty page is read from its top
            self.verticalScrollBar().setValue(0)

    # -- layout --------------------------------------------------------------------------------

    def schedule_layout(self) -> None:
        """Lay out in the next event round."""
        if not self._laying and not self._timer.isActive():
            self._timer.start(0)

    def relayout(self) -> None:
        """Place everything; the text under the reader's eye stays where it is."""
        if self._laying:
            return
        self._laying = True
        self._timer.stop()
        anchor = self._anchor()
        until = perf_counter() + _SLICE
        self._place(anchor)
        while self._draw_near(until):  # may bring more undrawn messages near
            self._place(anchor)
            if perf_counter() > until:
                self._timer.start(0)  # the rest in the next event round
                break
        self._laying = False
        self._place_jump()

    def _anchor(self) -> tuple[MessageHost, int] | None:
        """The first message that is seen, and how far its end lies below the top of the view."""
        top = self.verticalScrollBar().value()
        for host in self._hosts:
            if host.y() + host.height() > top and host.height() > 0:
                return host, host.y() - top
        return None

    def _place(self, anchor: tuple[MessageHost, int] | None) -> None:
        whole = self.viewport().width()
        width = max(200, min(self._theme.look.column_width, self.width() - 2 * _MARGIN))
        left = max(0, (self.width() - width) // 2)  # not the viewport: no shift when a bar comes
        y = _TOP
        if not self._hosts and self._empty is not None:
            height = max(height_of(self._empty, width), self.viewport().height() - _TOP - _BOTTOM)
            self._empty.setGeometry(QRect(left, y, width, height))
            y += height
        for host in self._hosts:
            height = host.height_for(width)
            if host.geometry() != QRect(left, y, width, height):
                host.setGeometry(left, y, width, height)
            y += height
        if self._tail is not None:
            height = height_of(self._tail, width)
            self._tail.setGeometry(left, y, width, height)
            y += height
        self._column.resize(whole, y + _BOTTOM)
        bar = self.verticalScrollBar()
        if self._follow:
            bar.setValue(bar.maximum())
        elif anchor is not None:
            bar.setValue(anchor[0].y() - anchor[1])

    def _draw_near(self, until: float) -> bool:
        """Draw what is seen or nearly so; whether anything was drawn."""
        page = self.viewport().height()
        top = self.verticalScrollBar().value() - page // 2
        bottom = self.verticalScrollBar().value() + page + page // 2
        drawn = False
        for host in reversed(self._hosts):
            near = host.y() < bottom and host.y() + host.height() > top
            if near and not host.drawn:
                host.draw()
                drawn = True
                if perf_counter() > until:
                    return True
            elif host.drawn and not host.busy and _distance(host, top, bottom) > _FAR * page:
                host.undraw()
        return drawn

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        if not self._laying:
            self._follow = bar.value() >= bar.maximum() - _AT_END
            if any(not host.drawn for host in self._hosts):
                self.schedule_layout()
        self._place_jump()

    def _place_jump(self) -> None:
        bar = self.verticalScrollBar()
        away = bar.value() < bar.maximum() - _AT_END
        self._jump.setVisible(away and bool(self._hosts))
        view = self.viewport().geometry()
        self._jump.move(view.center().x() - 18, view.bottom() - 48)
        self._jump.raise_()

    def _let_go(self) -> None:
        """Before a change of theme: what is drawn anew anyway need not be styled anew first."""
        for host in self._hosts:
            if not host.busy:
                host.undraw()

    def _recolour(self) -> None:
        for host in self._hosts:
            host.recolour()
        self.relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.relayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the rest is the scroll area's."""
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


def _distance(host: MessageHost, top: int, bottom: int) -> int:
    """How far a message lies outside of a range, in pixels."""
    return max(host.y() - bottom, top - host.y() - host.height())


class Column(QWidget):
    """What is scrolled; tells the view of changed heights."""

    def __init__(self, view: ConversationView) -> None:
        super().__init__()
        self._view = view

    def schedule_layout(self) -> None:
        """Lay out in the next event round."""
        self._view.schedule_layout()
