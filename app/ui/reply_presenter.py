"""What can be done with a reply: go on, edit, compare, see its prompt; and the options of its chat."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.domain.chat import ChatView, Message, VisibleMessage
from app.domain.deltas import Delta
from app.domain.generation import PromptPiece
from app.domain.options import ChatOptions, Preset
from app.ui.chat.wishes import BRANCH, COMPARE, CONTINUE, EDIT_ANSWER, EDIT_REASONING, PROMPT
from app.ui.errors import explain_reply
from app.ui.pieces import Between, Pieces, Work
from app.ui.services import Services

if TYPE_CHECKING:  # widgets are imported when they are wanted: the first frame comes sooner
    from app.ui.chat.compare import CompareView
    from app.ui.chat.prompt_view import PromptView
    from app.ui.main_window import MainWindow


class ReplyPresenter(QObject):
    """Carries out the wishes of the reader about one reply; makes the widgets for it when they are wanted."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._chats = services.chats
        self._window = window
        self._compare: CompareView | None = None
        self._compared = ""
        self._between = Between(self)
        window.chat.conversation.wish_requested.connect(self.wish)
        window.chat.composer.options_requested.connect(self.show_options)
        self._chats.opened.connect(self._opened)
        self._chats.message_added.connect(self._added)
        self._chats.turns.streamed.connect(self._streamed)
        self._chats.turn_ended.connect(self._ended)

    def wish(self, wish: str, message_id: str, text: str) -> None:
        """Do what was chosen in the menu of a reply."""
        if wish == CONTINUE:
            self._chats.resume(message_id)
        elif wish == EDIT_ANSWER:
            self._chats.edit(message_id, text, self._chats.effort)
        elif wish == EDIT_REASONING:
            self._chats.think_on(message_id, text)
        elif wish == COMPARE:
            self.compare(message_id)
        elif wish == BRANCH and self._chats.current_id is not None:
            self._window.lists.duplicate(self._chats.current_id, message_id)
        elif wish == PROMPT:
            self._chats.extras.read_prompt(
                self._chats.current, message_id, lambda pieces: self._show_prompt(message_id, pieces)
            )

    # -- comparing -----------------------------------------------------------------------------

    def compare(self, message_id: str) -> None:
        """Show a reply and its other versions side by side."""
        if self._compare is None:
            from app.ui.chat.compare import CompareView

            conversation = self._window.chat.conversation
            self._compare = CompareView(self._services.theme, conversation.math, explain_reply)
            self._compare.keep_requested.connect(self._keep)
            self._compare.closed.connect(self.close_comparison)
            self._compare.answer_again_requested.connect(
                lambda effort: self._chats.retry(self._compared, effort)
            )
            self._compare.link_requested.connect(conversation.link_requested)
            self._compare.save_requested.connect(conversation.save_requested)
            self._compare.answer_now_requested.connect(conversation.answer_now_requested)
            self._compare.remedy_requested.connect(conversation.remedy_requested)
        self._show_versions(message_id)
        self._window.chat.show_over(self._compare)
        self._compare.setFocus()

    def _show_versions(self, message_id: str) -> None:
        versions = self._chats.current.versions(message_id)
        if self._compare is None or not versions:
            return
        self._compared = message_id
        question = next(
            (v.message for v in self._chats.path() if v.message.id == versions[0].parent_id), None
        )
        self._compare.show_versions(question.text if question else "", versions, message_id)

    def _keep(self, message_id: str) -> None:
        self.close_comparison()
        self._chats.show_version(message_id)

    def close_comparison(self) -> None:
        """Back to the conversation."""
        focus, compare = QApplication.focusWidget(), self._compare
        inside = focus is not None and compare is not None and compare.isAncestorOf(focus)
        held = inside or (focus is not None and focus is compare)
        self._compared = ""
        self._window.chat.show_over(None)
        if held:  # Qt would give the keyboard to whatever comes first
            self._window.chat.composer.focus_text()

    def _opened(self, view: ChatView) -> None:
        """A new version makes the path be shown again: it joins the comparison; another chat ends it."""
        self._window.chat.composer.set_own_options(self._chats.options != ChatOptions())
        if not self._compared:
            return
        shown = next((v for v in view.path if self._compared in v.siblings), None)
        if shown is None:
            self.close_comparison()
        else:
            self._show_versions(shown.message.id)

    def _added(self, visible: VisibleMessage) -> None:
        if self._compared and self._compared not in visible.siblings:
            self.close_comparison()

    def _streamed(self, message_id: str, deltas: list[Delta]) -> None:
        if self._compare is not None and self._compared:
            self._compare.stream(message_id, deltas)

    def _ended(self, visible: VisibleMessage) -> None:
        if self._compare is not None and self._compared in visible.siblings:
            self._compare.put(visible.message)

    # -- the exact prompt ----------------------------------------------------------------------

    def _show_prompt(self, message_id: str, pieces: tuple[PromptPiece, ...]) -> None:
        message = next((m for m in self._chats.current.versions(message_id) if m.id == message_id), None)
        if message is None or self._services.lock.covered:  # since it was asked for
            return
        from app.ui.chat.prompt_view import PromptView

        view = PromptView(self._services.theme, self._window)
        view.show_prompt(pieces, message.record, message.effort.value if message.effort else "")
        view.export_requested.connect(lambda: self._export_prompt(view, message))
        view.open()

    def _export_prompt(self, view: PromptView, message: Message) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = f"prompt-{message.id[:8]}.txt"
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the prompt"), name, self.tr("Text (*.txt)")
        )
        if path:
            self._chats.list.export_text(Path(path), view.plain_text())

    # -- options -------------------------------------------------------------------------------

    def show_options(self) -> None:
        """Show the options of the open chat as soon as the dialog is made; nothing waits for it meanwhile."""
        if not self._between.busy:  # a second click on the way
            self._between.start(Pieces(self._open_options()), self._between.stop)

    def _open_options(self) -> Work:
        from app.ui.chat.options_panel import ChatOptionsDialog

        yield
        model = self._services.engine.state.model
        settings = self._services.settings.current.for_model(model.id if model else "")
        dialog = ChatOptionsDialog(self._services.theme, self._window)
        yield
        dialog.show_options(self._chats.options, settings.presets, settings.sampling, settings.instructions)
        dialog.options_changed.connect(self._set_options)
        dialog.presets_changed.connect(self._set_presets)
        yield
        dialog.ensurePolished()
        yield
        if self._services.lock.covered:
            dialog.deleteLater()
        else:
            dialog.open()

    def _set_options(self, options: ChatOptions) -> None:
        self._chats.extras.set_options(self._chats.current, options)
        self._window.chat.composer.set_own_options(options != ChatOptions())

    def _set_presets(self, presets: list[Preset]) -> None:
        self._services.settings.update({"presets": tuple(presets)})
