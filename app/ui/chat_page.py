"""The chat's page: title, model and context at the top, the conversation, the composer, the strip."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.domain.chat import ChatView
from app.ui.composer.composer import Composer
from app.ui.composer.queue import QueueList
from app.ui.composer.strip import PrivacyStrip
from app.ui.figures import number
from app.ui.notice import NoticeArea
from app.ui.temporary import TemporaryNote
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.pill import Pill
from app.ui.widgets.share_bar import short_tokens
from app.ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from app.services.engine import EngineState
    from app.ui.chat.conversation import ConversationView

_MARGIN = 24


class ChatPage(QWidget):
    """Holds the parts of the chat; the presenter gives them their content."""

    model_menu_requested = Signal()
    temporary_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._theme = theme
        self._view: ChatView | None = None
        self._state: EngineState | None = None
        self._context = (0, 0)
        self.title = ElidedLabel(kind="title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # what is left
        self.model_pill = Pill(theme, chevron=True)
        self.model_pill.clicked.connect(self.model_menu_requested)
        self.context_pill = Pill(theme)
        self.usage_button = IconButton(theme, "chart", "", size=17)
        self.usage_button.hide()
        self.temporary_button = Button(kind="action", clicked=self.temporary_requested.emit)
        self.temporary_button.hide()
        self.composer = Composer(theme)
        self.strip = PrivacyStrip(theme)
        self.notices = NoticeArea(theme)
        self.temporary_note = TemporaryNote()
        self.queue = QueueList(theme)
        self.queue.left.connect(self.composer.focus_text)
        self._lay_out()
        theme.changed.connect(self._follow_theme)
        self.retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top_bar())
        self._places = QStackedWidget()
        self._places.addWidget(QWidget())  # until there is the conversation
        layout.addWidget(self._places, 1)
        foot = self._foot = QWidget()
        self._follow_theme()
        column = self._notes = QVBoxLayout(foot)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 6)
        column.setSpacing(6)
        column.addWidget(self.notices)
        column.addWidget(self.temporary_note)
        column.addWidget(self.queue)
        column.addWidget(self.composer)
        column.addWidget(self.strip)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(foot, 1000)
        row.addStretch(1)
        layout.addLayout(row)

    def _follow_theme(self) -> None:
        """The composer is as wide as the conversation."""
        self._foot.setMaximumWidth(self._theme.look.column_width + 2 * _MARGIN)

    def _top_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("topBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(52)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(12)
        row.addWidget(self.title, 1)
        row.addWidget(self.temporary_button)
        row.addWidget(self.usage_button)
        row.addWidget(self.model_pill)
        row.addWidget(self.context_pill)
        return bar

    @cached_property
    def conversation(self) -> ConversationView:
        """The conversation, made after the first frame."""
        from app.ui.chat.conversation import ConversationView
        from app.ui.errors import explain_reply

        view = ConversationView(self._theme, explain_reply)
        view.edits.left.connect(self.composer.focus_text)
        self._places.addWidget(view)
        self._places.setCurrentWidget(view)
        return view

    def expect_other(self) -> None:
        """Another chat is being read: what is seen stays until that is drawn."""
        if "conversation" in self.__dict__:
            self.conversation.curtain.take_soon()

    def show_view(self, view: ChatView) -> None:
        """Show a chat and its draft, where it has one."""
        # The new chat is never the one before: a lock may lie between.
        again = self._view is not None and self._view.chat.id == view.chat.id != ""
        self._view = view
        self.set_title(view.chat.title)
        self.conversation.edits.take_up(view.edits)
        self.conversation.show_path(view.path)
        self.temporary_note.setVisible(view.chat.temporary)
        self.temporary_button.setVisible(not view.chat.id)
        self.queue.take_up(view.edits)
        self.queue.set_items(view.queue)
        if view.draft is not None and not (again and view.draft == self.composer.text):
            self.composer.set_text(view.draft)

    def add_note(self, note: QWidget) -> None:
        """Put a note above the composer."""
        self._notes.insertWidget(1, note)

    def show_over(self, widget: QWidget | None) -> None:
        """Show a widget in the place of the conversation; None: the conversation again."""
        if widget is not None and self._places.indexOf(widget) < 0:
            self._places.addWidget(widget)
        self._places.setCurrentWidget(widget or self.conversation)

    def set_title(self, title: str) -> None:
        """Show another title of the open chat."""
        temporary = self._view is not None and self._view.chat.temporary
        untitled = self.tr("Temporary chat") if temporary else self.tr("New chat")
        self.title.setText(title or untitled)

    def set_engine(self, state: EngineState) -> None:
        """Show the model and what it is doing."""
        self._state = state
        name = state.model.name if state.model else self.tr("No model")
        if state.model is not None and state.model.built_in:
            name = self.tr("Guide (built in)")
        text, dot = {  # the values of EnginePhase
            "empty": (self.tr("{name}, not loaded"), "line_strong"),
            "loading": (self.tr("{name}, loading {percent} %"), "warn"),
            "ready": ("{name}", "ok"),
            "generating": ("{name}", "ok"),
            "failed": (self.tr("{name}, stopped"), "bad"),
        }[state.phase]
        text = text.replace("{percent}", number(100 * state.progress)).replace("{name}", name)
        self.model_pill.set_text(text, self.tr("Model"))
        self.model_pill.set_dot(dot)
        self.model_pill.show()

    def set_context(self, used: int, total: int) -> None:
        """Show how much of the context is used, in tokens."""
        self._context = (used, total)
        self.context_pill.setVisible(used > 0 and total > 0)
        if not total:
            return
        share = used / total
        self.context_pill.set_share(share, "accent" if share < 0.9 else "warn")
        text = (
            self.tr("{used} of {total}")
            .replace("{used}", short_tokens(used))
            .replace("{total}", short_tokens(total))
        )
        self.context_pill.set_text(text, self.tr("Context"))
        exact = self.tr("{used} of {total} tokens of the context are used")
        locale = QLocale()
        words = exact.replace("{used}", locale.toString(used)).replace("{total}", locale.toString(total))
        set_tip(self.context_pill, words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.temporary_button.set_words(self.tr("Temporary"), self.tr("New temporary chat, never stored"))
        set_tip(self.temporary_button, self.tr("A chat of which nothing is stored"))
        self.usage_button.set_name(self.tr("Usage of this chat"))
        self.set_title(self._view.chat.title if self._view else "")
        self.model_pill.setVisible(self._state is not None)
        if self._state is not None:
            self.set_engine(self._state)
        self.set_context(*self._context)
