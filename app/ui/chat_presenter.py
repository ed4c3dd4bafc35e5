"""Between the chat service and the widgets: conversation, composer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.chat import ChatView, Effort, Role
from app.domain.errors import AppError
from app.services.attachments import DraftItem, ItemPhase
from app.services.engine import EnginePhase, EngineState
from app.ui.errors import explain_opening, in_a_line
from app.ui.figures import number
from app.ui.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMessageBox

    from app.ui.main_window import MainWindow

_SCHEMES = frozenset(("http", "https", "mailto"))


class ChatPresenter(QObject):
    """Turns intents of the widgets into calls of the service and facts of the service into pictures."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._chats = services.chats
        self._window = window
        self._jump = ""  # the message to show once its chat is open
        self._unopened: AppError | None = None  # why the chats can't be read
        self._listen_to_service()
        self._listen_to_chat()

    def start(self) -> None:
        """Show what the settings say; the lock opens the store."""
        self._show_effort()

    def new_chat(self) -> None:
        """Show an empty chat."""
        self._chats.new_chat()
        self._window.show_chat()

    def new_temporary(self) -> None:
        """Show an empty chat that is never stored."""
        self._chats.new_temporary()
        self._window.show_chat()

    def _listen_to_service(self) -> None:
        chats, window = self._chats, self._window
        conversation = window.chat.conversation
        chats.opened.connect(self._opened)
        chats.accepted.connect(self._accepted)
        chats.edited.connect(conversation.edits.end)
        for gone in (chats.forgotten, chats.replaced):
            gone.connect(conversation.edits.forget)
            gone.connect(window.chat.queue.forget)
        chats.message_added.connect(conversation.add)
        chats.turns.streamed.connect(conversation.stream)
        chats.turn_ended.connect(conversation.end)
        chats.turns.busy_changed.connect(window.chat.composer.set_busy)
        chats.context_used.connect(window.chat.set_context)
        chats.queue_changed.connect(window.chat.queue.set_items)
        chats.failed.connect(self._failed)
        chats.not_opened.connect(self._not_opened)
        chats.opening.connect(window.chat.expect_other)
        chats.started.connect(self._store_opened)
        self._services.engine.changed.connect(self._engine_changed)
        self._services.settings.changed.connect(self._show_effort)

    def _listen_to_chat(self) -> None:
        chat, chats = self._window.chat, self._chats
        self._window.sidebar.new_chat_requested.connect(self.new_chat)
        chat.composer.send_requested.connect(self._send)
        chat.composer.stop_requested.connect(chats.turns.stop)
        chat.composer.draft_changed.connect(chats.set_draft)
        chat.composer.draft_changed.connect(self._services.ahead.writing)
        chat.composer.effort_changed.connect(self._effort_chosen)
        chat.conversation.retry_requested.connect(chats.retry)
        chat.conversation.edit_requested.connect(self._edit)
        chat.conversation.version_requested.connect(chats.show_version)
        chat.conversation.answer_now_requested.connect(chats.turns.answer_now)
        chat.conversation.remedy_requested.connect(self._remedy)
        chat.conversation.link_requested.connect(self.open_link)
        chat.temporary_requested.connect(self.new_temporary)
        chat.temporary_note.keep_requested.connect(lambda: chats.keep(str(chats.current_id)))
        chat.conversation.edits.written.connect(chats.edits.set)
        chat.queue.written.connect(lambda name, edit: chats.edits.set(chats.current_id, name, edit))
        chat.queue.held.connect(chats.queue.hold)
        chat.queue.released.connect(chats.queue.release)
        chat.queue.edited.connect(lambda name, text: chats.queue.edit(chats.current, name, text))
        chat.queue.removed.connect(lambda name: chats.queue.remove(chats.current, name))
        chat.queue.moved.connect(lambda name, place: chats.queue.move(chats.current, name, place))
        chat.queue.sent.connect(lambda name: chats.queue.send_now(chats.current, name))
        chat.notices.remedy_requested.connect(lambda remedy: self._remedy(remedy, ""))
        self._window.first_run.suggestion_requested.connect(self._suggested)

    def _engine_changed(self, state: EngineState) -> None:
        """A reply that waits for the model says how far the load is."""
        reply, model = self._chats.reply_id, state.model
        if reply is not None and model is not None and state.phase is EnginePhase.LOADING:
            words = self.tr("Loading {name}, {percent} %").replace("{name}", model.name)
            percent = number(100 * state.progress)
            self._window.chat.conversation.set_waiting(reply, words.replace("{percent}", percent))

    def _opened(self, view: ChatView) -> None:
        self._window.opened(view)
        self._show_effort()
        jump, self._jump = self._jump, ""
        if any(visible.message.id == jump for visible in view.path):
            self._window.chat.conversation.show_message(jump)

    def open(self, chat_id: str, message_id: object = None) -> None:
        """Show a chat, at a message of any of its branches when one is given."""
        self._window.show_chat()
        self._window.replies.close_comparison()  # it would cover the message
        self._jump = message_id if isinstance(message_id, str) else ""
        self._chats.open(chat_id, self._jump or None)

    def _accepted(self, text: str) -> None:
        """The text is stored: it may leave the composer, unless something else is written by now."""
        if self._window.chat.composer.text == text:
            self._window.chat.composer.set_text("")

    def _send(self, text: str, effort: Effort) -> None:
        """Send, but never without a file that the question may be about: it may be one that can't be read."""
        attachments = self._services.attachments
        unread = [item for item in attachments.items() if item.phase is ItemPhase.FAILED]
        if unread:
            self._ask_without(unread)
        else:
            self._chats.send(text, effort, attachments.take())

    def _ask_without(self, unread: Sequence[DraftItem]) -> None:
        from app.ui.widgets.question import Question

        text = self.tr("{file} can't be read. Send the message without it?")
        if len(unread) > 1:
            text = self.tr("{file} can't be read. Send the message without them?")
        question = Question(self._window, text.replace("{file}", ", ".join(item.name for item in unread)))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = question.addButton(self.tr("Send without"), Question.ButtonRole.AcceptRole)
        question.addButton(Question.StandardButton.Cancel)
        question.finished.connect(partial(self._asked, question, yes, unread))
        question.open()

    def _asked(
        self, question: QMessageBox, yes: QAbstractButton, unread: Sequence[DraftItem], _result: int
    ) -> None:
        if question.clickedButton() is not yes:
            return
        for item in unread:
            self._services.attachments.remove(item.id)
        self._window.chat.composer.send()

    def _suggested(self, question: str) -> None:
        self._chats.send(question, self._window.chat.composer.effort)
        self._window.chat.composer.setFocus()  # the suggestions go; what is typed next is a question too

    def _edit(self, message_id: str, text: str) -> None:
        self._chats.edit(message_id, text, self._window.chat.composer.effort)

    def choose_effort(self, effort: Effort) -> None:
        """Use an effort in the open chat, from its next message on."""
        self._window.chat.composer.set_effort(effort)
        self._effort_chosen(effort)

    def again_high(self) -> None:
        """Answer the last question again at high effort."""
        path = self._chats.path()
        if path and path[-1].message.role is Role.ASSISTANT:
            self._chats.retry(path[-1].message.id, Effort.HIGH)

    def _effort_chosen(self, effort: Effort) -> None:
        self._chats.efforts.choose(self._chats.current_id, effort)

    def _show_effort(self, _: object = None) -> None:
        """An open chat has its own; a new one that of the settings until another is chosen in it."""
        self._window.chat.composer.set_effort(self._chats.effort)

    def _not_opened(self, error: AppError) -> None:
        """The card stays until the chats are there: without them nothing can be kept."""
        self._unopened = error
        self._window.chat.notices.show_error(error.code, error.detail, explain_opening)

    def _store_opened(self) -> None:
        if self._unopened is not None:
            self._unopened = None
            self._window.chat.notices.clear_error()

    def _failed(self, error: AppError) -> None:
        if error.code == "not_open" and self._unopened is not None:
            self._not_opened(self._unopened)
            return
        if error.code == "locked":  # the page that covers the window says so
            return
        self._window.rooms.tell(partial(in_a_line, error), bad=True)

    def _remedy(self, code: str, message_id: str) -> None:
        if self._window.model_presenter.doctor.do(code):
            if code == "safe_mode" and message_id:
                self._chats.resume(message_id)
        elif code == "retry":
            self._chats.retry(message_id, None)
        elif code == "continue":
            self._chats.resume(message_id)
        elif code in ("use_result", "use_result_start"):
            self._chats.use_result(message_id, whole=code == "use_result")
        elif code == "make_room":
            self._services.context.show()
        elif code == "new_chat":
            self.new_chat()
        elif code == "save_downloads":
            self._window.downloads.save_again()
        elif code == "open_store":
            self._chats.start()

    def open_link(self, address: str) -> None:
        """Open a link of an answer in the browser, after showing where it really leads."""
        parts = urlsplit(address)
        if parts.scheme.lower() not in _SCHEMES:
            return
        from app.ui.chat.markdown import host_of
        from app.ui.widgets.labels import breakable
        from app.ui.widgets.question import Question

        shown = breakable(address[:500])
        title = self.tr("Open this link in the browser?")
        question = Question(self._window, title, f"{host_of(address) or shown}\n\n{shown}")
        yes = question.addButton(self.tr("Open"), Question.ButtonRole.AcceptRole)
        question.addButton(Question.StandardButton.Cancel)
        question.finished.connect(
            lambda _: question.clickedButton() is yes and QDesktopServices.openUrl(QUrl(address))
        )
        question.open()
