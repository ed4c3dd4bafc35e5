"""The rows of small buttons under a message: copy, retry, edit, versions, what the reply cost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.chat import Effort, Message, VisibleMessage
from app.ui.chat.numbers import seconds_text, speed_text
from app.ui.chat.wishes import (
    BRANCH,
    COMPARE,
    CONTINUE,
    EDIT_ANSWER,
    EDIT_REASONING,
    PROMPT,
    READ,
    wishes_for,
)
from app.ui.figures import number
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.tips import set_tip

_DOT = " · "
_ROW = 24  # pixels under a reply, at least


class VersionSwitch(QWidget):
    """ "‹ 2 / 2 ›": the other versions of a message."""

    version_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._siblings: tuple[str, ...] = ()
        self._index = 0
        self._parts: tuple[Button, Label, Button] | None = None  # made when there is something to switch
        self.hide()

    def show_place(self, visible: VisibleMessage) -> None:
        """Show which of how many."""
        self._siblings, self._index = visible.siblings, visible.index
        if len(self._siblings) > 1 and self._parts is None:
            self._parts = self._make()
        self.setVisible(len(self._siblings) > 1)
        self.retranslate()

    def _make(self) -> tuple[Button, Label, Button]:
        back = Button("‹", "action", clicked=lambda: self._go(-1))
        label = Label("", "small")
        forward = Button("›", "action", clicked=lambda: self._go(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (back, label, forward):
            row.addWidget(widget)
        return back, label, forward

    def retranslate(self) -> None:
        """Set the words."""
        if self._parts is None:
            return
        back, label, forward = self._parts
        label.setText(f"{number(self._index + 1)} / {number(len(self._siblings))}")
        back.set_words("‹", self.tr("Previous version"))
        back.setEnabled(self._index > 0)
        forward.set_words("›", self.tr("Next version"))
        forward.setEnabled(self._index < len(self._siblings) - 1)

    def _go(self, step: int) -> None:
        place = self._index + step
        if 0 <= place < len(self._siblings):
            self.version_requested.emit(self._siblings[place])


class CopyButton(Button):
    """Copies what it is asked to, and says so for a moment."""

    def __init__(self) -> None:
        super().__init__("", "action")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(1500)
        self._timer.timeout.connect(self.retranslate)
        self.retranslate()

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self.set_words(self.tr("Copied"))
        self._timer.start()

    def retranslate(self) -> None:
        """Set the word."""
        self.set_words(self.tr("Copy"), self.tr("Copy the message"))


class ReplyActions(QWidget):
    """Copy, Retry, versions at the left; tokens and speed at the right."""

    copy_requested = Signal()
    retry_requested = Signal(object)  # Effort, or None for the same
    version_requested = Signal(str)
    wish_requested = Signal(str)  # one of WISHES

    def __init__(self) -> None:
        super().__init__()
        self._message: Message | None = None
        self._wishes: tuple[str, ...] = ()
        self._figures: list[str] = []
        self._placed = False
        self._copy = CopyButton()
        self._copy.setProperty("flush", True)
        self._copy.clicked.connect(lambda _=False: self.copy_requested.emit())
        self._retry = Button("", "action")
        self._menu: QMenu | None = None
        self._retry.clicked.connect(lambda _=False: self._open_menu())
        self._more = Button("", "action")
        self._more_menu: QMenu | None = None
        self._more.clicked.connect(lambda _=False: self._open_more())
        self._versions = VersionSwitch()
        self._versions.version_requested.connect(self.version_requested)
        self._cost = Button("", "action", clicked=self._open_figures)
        self._cost.setProperty("flush", "end")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for widget in (self._copy, self._retry, self._more, self._versions):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._cost)
        row.addStrut(_ROW)  # at least; the words may be larger
        self.retranslate()

    def show_reply(self, visible: VisibleMessage) -> None:
        """Show the versions and the cost of a reply."""
        self._message = visible.message
        self._versions.show_place(visible)
        self._copy.setVisible(bool(visible.message.text))
        self._wishes = wishes_for(visible)
        self._more.setVisible(bool(self._wishes))
        self.retranslate()

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        self._copy.copy_text(text)

    def focus_more(self) -> None:
        """Give the keyboard to More, where the wishes are chosen."""
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set the words."""
        self._copy.retranslate()
        self._retry.set_words(self.tr("Retry ▾"), self.tr("Retry with an effort"))
        self._more.set_words(self.tr("More ▾"), self.tr("More for this answer"))
        self._versions.retranslate()
        self._figures = self._cost_words()
        set_tip(self._cost, self._reuse_words() if self._figures else "")
        self._cost.setVisible(bool(self._figures))
        self._fit_cost()

    def _fit_cost(self) -> None:
        """Show as many of the figures as there is room for; all are told and shown with a click."""
        name = self.tr("Figures of this answer: {figures}").replace("{figures}", _DOT.join(self._figures))
        room, layout = self.width(), self.layout()
        for count in range(len(self._figures), -1, -1):
            self._cost.set_words(_DOT.join(self._figures[:count]), name)
            if count < 2 or layout is None or not self._placed or layout.minimumSize().width() <= room:
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self._placed = True
        self._fit_cost()

    def _cost_words(self) -> list[str]:
        usage = self._message.usage if self._message else None
        if usage is None or not usage.generated_tokens:
            return []
        words = [self.tr("%n tokens", None, usage.generated_tokens)]
        if usage.decode_tokens_per_s > 0:
            speed = speed_text(usage.decode_tokens_per_s)
            words.append(self.tr("{speed} tok/s").format(speed=speed))
        if usage.first_token_seconds > 0:
            first = seconds_text(usage.first_token_seconds)
            words.append(self.tr("first token {first} s").format(first=first))
        return words

    def _reuse_words(self) -> str:
        from app.ui.usage.figures import reuse_words

        return reuse_words(self._message.usage) if self._message and self._message.usage else ""

    def _open_figures(self) -> None:
        from app.ui.usage.figures import ReplyFigures

        if self._message is not None:
            corner = self._cost.mapToGlobal(self._cost.rect().topRight())
            ReplyFigures(self).show_reply(self._message, corner)

    def retry_menu(self) -> QMenu:
        """The menu of Retry: the same effort, or another."""
        if self._menu is None:
            self._menu = QMenu(self)
        menu = self._menu
        menu.clear()
        choices = (
            (self.tr("Same effort"), None),
            (self.tr("Low"), Effort.LOW),
            (self.tr("Medium"), Effort.MEDIUM),
            (self.tr("High"), Effort.HIGH),
        )
        for index, (words, effort) in enumerate(choices):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, chosen=effort: self.retry_requested.emit(chosen))
            if index == 0:
                menu.addSeparator()
        return menu

    def more_menu(self) -> QMenu:
        """The menu of More: what can be done with this reply as it is."""
        if self._more_menu is None:
            self._more_menu = QMenu(self)
        from app.ui.speech import has_voice

        menu = self._more_menu
        menu.clear()
        words = {
            CONTINUE: self.tr("Continue this answer"),
            EDIT_ANSWER: self.tr("Edit the answer"),
            EDIT_REASONING: self.tr("Edit the reasoning and continue"),
            COMPARE: self.tr("Compare versions"),
            BRANCH: self.tr("Branch into a new chat"),
            READ: self.tr("Read aloud"),
            PROMPT: self.tr("Show exact prompt"),
        }
        for wish in self._wishes:
            if wish == READ and not has_voice():
                continue
            action = menu.addAction(words[wish])
            action.triggered.connect(lambda _=False, chosen=wish: self.wish_requested.emit(chosen))
        return menu

    def _open_more(self) -> None:
        self.more_menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _open_menu(self) -> None:
        self.retry_menu().popup(self._retry.mapToGlobal(self._retry.rect().bottomLeft()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
