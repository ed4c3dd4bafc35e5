"""Two versions of an answer side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from app.domain.chat import Effort, Message, Usage, VisibleMessage
from app.domain.deltas import Delta
from app.ui.chat.error_card import Explain
from app.ui.chat.math import MathRenderer
from app.ui.chat.numbers import seconds_text
from app.ui.chat.reply import Reply
from app.ui.chat.user_message import Bubble
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.direction import put
from app.ui.widgets.keys import kept_escape
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.menus import let_scroll
from app.ui.widgets.stack import height_of

_WIDEST, _MARGIN, _GAP, _TOP = 940, 24, 18, 22  # pixels
_NARROW = 700  # pixels; below, the cards stand one above the other
_HEAD = 34
_INSET = 5  # pixels that a link has before its word
_EFFORTS = (Effort.LOW, Effort.MEDIUM, Effort.HIGH)


class VersionCard(Card):
    """One version: its effort and cost, whether it is the one that is shown, its content."""

    keep_requested = Signal(str)
    other_requested = Signal(str)  # message id to show in this card
    link_requested = Signal(str)
    save_requested = Signal(str, str)  # code, language
    answer_again_requested = Signal(object)  # Effort, or None for the same
    answer_now_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, message id

    def __init__(self, theme: Theme, math: MathRenderer, explain: Explain) -> None:
        super().__init__("card", margins=(18, 14, 18, 16), spacing=8)
        self._theme, self._math, self._explain = theme, math, explain
        self._message: Message | None = None
        self._versions: tuple[Message, ...] = ()
        self._menu: QMenu | None = None
        self._shown = False
        self._reply: Reply | None = None
        self._effort, self._cost = Label("", "strong"), ElidedLabel("", "note")
        self._which = Button("", "link", clicked=self._open_menu)
        self._keep = Button("", "", clicked=self._ask)
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self._effort, self._cost, self._which, self._keep):
            head.addWidget(widget, 1 if widget is self._cost else 0)
        self.column.addLayout(head)
        self.column.addStretch(1)

    @property
    def message(self) -> Message | None:
        """The version it shows."""
        return self._message

    def show_version(self, message: Message, versions: tuple[Message, ...], *, shown: bool) -> None:
        """Show one of the versions; `shown` says whether it is the one in the chat."""
        if self._reply is not None and (self._message is None or self._message.id != message.id):
            self.column.removeWidget(self._reply)
            self._reply.hide()
            self._reply.deleteLater()
            self._reply = None
        self._message, self._versions, self._shown = message, versions, shown
        visible = VisibleMessage(message, self._place(), tuple(version.id for version in versions))
        if self._reply is None:
            self._reply = self._make_reply(visible)
            self.column.insertWidget(1, self._reply)
            self._reply.show()  # now, not when the layout comes to it
        else:
            self._reply.show_message(visible)
        self.setProperty("chosen", shown)
        self.style().unpolish(self)
        self.style().polish(self)
        self.retranslate()

    def _make_reply(self, visible: VisibleMessage) -> Reply:
        reply = Reply(self._theme, self._math, self._explain, visible, actions=False)
        reply.hurry()
        message_id, effort = visible.message.id, visible.message.effort
        reply.link_requested.connect(self.link_requested)
        reply.save_requested.connect(self.save_requested)
        reply.answer_now_requested.connect(self.answer_now_requested)
        reply.retry_requested.connect(lambda wanted: self.answer_again_requested.emit(wanted or effort))
        reply.remedy_requested.connect(lambda remedy: self.remedy_requested.emit(remedy, message_id))
        return reply

    def _place(self) -> int:
        """Where the version stands among all of them, from 0."""
        ids = [version.id for version in self._versions]
        return ids.index(self._message.id) if self._message is not None and self._message.id in ids else 0

    def stops(self) -> list[QWidget]:
        """What the keyboard can reach, in the order it is seen."""
        inside = self._reply.findChildren(QWidget) if self._reply is not None else []
        return [self._which, self._keep, *inside]

    def stream(self, deltas: list[Delta]) -> None:
        """Take deltas of a version that is being written."""
        if self._reply is not None:
            self._reply.apply(deltas)

    def redraw(self) -> None:
        """Draw the text again, in other colours or another size."""
        if self._reply is not None:
            self._reply.redraw()

    def renew(self) -> None:
        """Show the version again, in another language."""
        if self._message is not None:
            self.show_version(self._message, self._versions, shown=self._shown)

    def height_for(self, width: int) -> int:
        """The height at a width."""
        inner = height_of(self._reply, width - 38) if self._reply is not None else 0
        if self._reply is not None:
            self._reply.setFixedHeight(inner)
        return inner + _HEAD + 38

    def retranslate(self) -> None:
        """Set the words."""
        message = self._message
        if message is None:
            return
        self._effort.setText(self._effort_words(message))
        self._cost.setText(self._cost_words(message.usage))
        place, count = self._place() + 1, len(self._versions)
        self._which.set_words(f"{place} / {count} ▾", self.tr("Choose the version"))
        self._which.setVisible(count > 2)
        self._keep.setProperty("kind", "primary" if self._shown else "")
        self._keep.style().unpolish(self._keep)
        self._keep.style().polish(self._keep)
        self._keep.set_words(self.tr("Shown") if self._shown else self.tr("Keep this one"))

    def _effort_words(self, message: Message) -> str:
        words = {Effort.LOW: self.tr("Low"), Effort.MEDIUM: self.tr("Medium"), Effort.HIGH: self.tr("High")}
        return words[message.effort] if message.effort else self.tr("Edited")

    def _cost_words(self, usage: Usage | None) -> str:
        if usage is None:
            return ""
        locale = QLocale()
        answer = max(0, usage.generated_tokens - usage.reasoning_tokens)
        return self.tr("{seconds} s · {reasoning} reasoning · {answer} answer tokens").format(
            seconds=seconds_text(usage.total_seconds),
            reasoning=locale.toString(usage.reasoning_tokens),
            answer=locale.toString(answer),
        )

    def _ask(self) -> None:
        if self._message is not None:
            self.keep_requested.emit(self._message.id)

    def version_menu(self) -> QMenu:
        """The menu of all versions: place and effort, the one in this card ticked."""
        if self._menu is None:
            self._menu = QMenu(self)
            let_scroll(self._menu)
        menu, count = self._menu, len(self._versions)
        menu.clear()
        for place, version in enumerate(self._versions, 1):
            action = menu.addAction(f"{place} / {count} · {self._effort_words(version)}")
            action.setCheckable(True)
            action.setChecked(place == self._place() + 1)
            action.triggered.connect(lambda _=False, chosen=version.id: self.other_requested.emit(chosen))
        return menu

    def _open_menu(self) -> None:
        self.version_menu().popup(self._which.mapToGlobal(self._which.rect().bottomLeft()))


class CompareView(QScrollArea):
    """The question, two versions of its answer, and what can be done next."""

    keep_requested = Signal(str)
    closed = Signal()
    answer_again_requested = Signal(object)  # Effort
    link_requested = Signal(str)
    save_requested = Signal(str, str)  # code, language: save it as a file
    answer_now_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, message id

    def __init__(
        self, theme: Theme, math: MathRenderer, explain: Explain, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._versions: dict[str, Message] = {}
        self._shown_id = ""
        self._question: Bubble | None = None
        self._ordered = 0  # how many stops of the keyboard were put in order
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = Plane(self)
        self.setWidget(self._inner)
        self._cards = [VersionCard(theme, math, explain) for _ in range(2)]
        for card in self._cards:
            card.setParent(self._inner)
            card.keep_requested.connect(self.keep_requested)
            card.link_requested.connect(self.link_requested)
            card.save_requested.connect(self.save_requested)
            card.answer_again_requested.connect(self.answer_again_requested)
            card.answer_now_requested.connect(self.answer_now_requested)
            card.remedy_requested.connect(self.remedy_requested)
            card.other_requested.connect(lambda message_id, c=card: self._choose(c, message_id))
        self._foot = QWidget(self._inner)
        self._links = QHBoxLayout(self._foot)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(14)
        theme.changed.connect(self._redraw)
        theme.zoomed.connect(self._redraw)
        self.retranslate()

    def _redraw(self) -> None:
        for card in self._cards:
            card.redraw()
        self.relayout()

    def show_versions(self, question: str, versions: Sequence[Message], shown_id: str) -> None:
        """Show the version in the chat and the one before it, or after it when it is the first."""
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
        self._question = Bubble(self._theme, question)
        self._question.setParent(self._inner)
        self._question.show()
        self._versions, self._shown_id = {m.id: m for m in versions}, shown_id
        ids = list(self._versions)
        place = ids.index(shown_id) if shown_id in ids else len(ids) - 1
        pair = ids[max(0, place - 1) : max(0, place - 1) + 2]
        for card, message_id in zip(self._cards, pair, strict=False):
            self._choose(card, message_id)
        self._cards[1].setVisible(len(pair) > 1)
        self._ordered = 0
        self.retranslate()
        self._order()
        self.relayout()

    def stream(self, message_id: str, deltas: list[Delta]) -> None:
        """Take deltas of a version that is being written."""
        for card in self._cards:
            if card.message is not None and card.message.id == message_id:
                card.stream(deltas)
        self.relayout()

    def put(self, message: Message) -> None:
        """Show a version as it is now."""
        if message.id not in self._versions:
            return
        self._versions[message.id] = message
        for card in self._cards:
            if card.message is not None and card.message.id == message.id:
                self._choose(card, message.id)
        self.relayout()

    def _choose(self, card: VersionCard, message_id: str) -> None:
        message, versions = self._versions[message_id], tuple(self._versions.values())
        card.show_version(message, versions, shown=message_id == self._shown_id)
        self._order()
        self.relayout()

    def _order(self) -> None:
        """Let the keyboard go from the question over the cards to the links."""
        stops: list[QWidget] = [] if self._question is None else self._question.findChildren(QWidget)
        for card in self._cards:
            stops += card.stops()
        stops += [link for link in self._foot.findChildren(QWidget) if not link.isHidden()]
        stops = [stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if len(stops) == self._ordered:
            return
        self._ordered = len(stops)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def schedule_layout(self) -> None:
        """Lay out again: a part has another height, or came to be."""
        self._order()
        self.relayout()

    def relayout(self) -> None:
        """Place everything for the width there is."""
        whole = self.viewport().width()
        width = max(240, min(_WIDEST, whole - 2 * _MARGIN))
        left, y = max(0, (whole - width) // 2), _TOP
        if self._question is not None:
            height = self._question.place(width, int(width * 0.8))
            self._question.move(left + self._question.x(), y)
            y += height + 18
        cards = [card for card in self._cards if not card.isHidden()]
        beside = width >= _NARROW and len(cards) == 2
        each = (width - _GAP) // 2 if beside else width
        heights = [card.height_for(each) for card in cards]
        if beside:
            for i, card in enumerate(cards):
                put(card, QRect(left + i * (each + _GAP), y, each, max(heights)), whole)
            y += max(heights)
        else:
            for card, height in zip(cards, heights, strict=True):
                card.setGeometry(left, y, each, height)
                y += height + _GAP
            y -= _GAP
        y += 12
        put(self._foot, QRect(left - _INSET, y, width + _INSET, 28), whole)
        self._inner.resize(whole, y + 28 + _TOP)

    def retranslate(self) -> None:
        """Set the words."""
        self.setAccessibleName(self.tr("Comparison"))
        for card in self._cards:
            card.retranslate()
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add_link(Button(self.tr("Close comparison"), "link", clicked=self.closed.emit))
        words = {
            Effort.LOW: self.tr("Answer again at Low"),
            Effort.MEDIUM: self.tr("Answer again at Medium"),
            Effort.HIGH: self.tr("Answer again at High"),
        }
        there = {message.effort for message in self._versions.values()}
        for effort in _EFFORTS:
            if effort not in there:
                button = Button(words[effort], "link")
                button.clicked.connect(lambda _=False, e=effort: self.answer_again_requested.emit(e))
                self._add_link(button)
        self._links.addStretch(1)

    def _add_link(self, link: Button) -> None:
        self._links.addWidget(link)
        link.show()

    def event(self, event: QEvent) -> bool:
        """Keep Escape, wherever in the comparison, from the window, where it stops an answer."""
        return kept_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            QTimer.singleShot(0, self, self._renew)  # once every part within has its new words
        super().changeEvent(event)

    def _renew(self) -> None:
        for card in self._cards:
            card.renew()
        self.relayout()


class Plane(QWidget):
    """What is scrolled; passes on that a part has another height."""

    def __init__(self, view: CompareView) -> None:
        super().__init__()
        self._view = view

    def schedule_layout(self) -> None:
        """Lay out again."""
        self._view.schedule_layout()
