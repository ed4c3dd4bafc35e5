"""Between the files of a draft or a message and the widgets that show them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.attachment import Attachment, FileKind
from app.domain.errors import AppError
from app.services.attachments import DraftItem, ItemPhase
from app.ui.errors import in_a_line
from app.ui.figures import named
from app.ui.file_drop import FileDrop
from app.ui.notice import NoticeAction
from app.ui.services import Services

if TYPE_CHECKING:  # widgets are imported when they are wanted
    from app.ui.main_window import MainWindow

_MODELS = ".gguf"


class AttachmentPresenter(QObject):
    """Takes files that are picked, pasted or dropped; shows their chips, their parts, their text."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._attachments = services.attachments
        self._pasted = ""  # the item of the long text that was pasted last
        self._told: set[str] = set()  # items whose error was shown
        self._warned: set[str] = set()  # items of which it was said that the Guide is no help with them
        self._unasked: set[str] = set()  # items whose parts are still to be chosen: a lock came before
        composer = window.chat.composer
        composer.files_requested.connect(self.pick)
        for field in (composer, window.chat.queue):
            field.files_given.connect(self.add)
            field.image_given.connect(lambda: self._failed(AppError(code="attachment_image")))
        composer.long_text_given.connect(self._add_text)
        composer.long_text_undone.connect(self._undo_text)
        composer.tray.file_opened.connect(self.open)
        composer.tray.file_removed.connect(self._attachments.remove)
        window.chat.conversation.file_requested.connect(self.open_sent)
        self._attachments.changed.connect(self._show)
        self._attachments.choice_needed.connect(self.choose_parts)
        self._attachments.failed.connect(self._failed)
        drop = FileDrop(window)
        drop.hovering.connect(composer.set_drop)
        drop.dropped.connect(self._dropped)

    def _dropped(self, paths: list[Path]) -> None:
        """Models go to the shelf, everything else to the message."""
        if files := self._window.shelf.take_dropped(paths):
            self.add(files)

    # -- taking --------------------------------------------------------------------------------

    def pick(self) -> None:
        """Ask for files and read them."""
        from PySide6.QtWidgets import QFileDialog

        known = "*.txt *.md *.csv *.tsv *.json *.html *.htm *.pdf *.docx *.log *.xml *.py *.js *.ts *.java"
        known += " *.c *.h *.cpp *.cs *.go *.rs *.rb *.php *.sh *.sql *.toml *.yaml *.yml *.ini *.tex"
        kinds = self.tr("Documents, text and code ({endings})").replace("{endings}", known)
        every = self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add files"), "", f"{kinds};;{every}")
        self.add([Path(name) for name in names])

    def add(self, paths: list[Path]) -> None:
        """Read files into the draft; model files go to the models."""
        models = [path for path in paths if path.suffix.lower() == _MODELS]
        if models:
            self._services.shelf.add(models)
            self._window.open_page("models")
        files = [path for path in paths if path not in models]
        if files:
            self._window.show_chat()
            self._attachments.add_files(files)

    def _add_text(self, text: str) -> None:
        self._pasted = self._attachments.add_text(text, self.tr("Pasted text"))
        if self._pasted:
            self._window.chat.notices.show_notice(
                lambda: self.tr(
                    "The long text became a file of the message. Undo puts it back into the text."
                )
            )
        else:
            self._window.chat.composer.insert_text(text)

    def _undo_text(self) -> None:
        self._put_back(self._pasted)

    def _put_back(self, item_id: str) -> None:
        """A pasted text goes back to where it was pasted."""
        item = self._attachments.get(item_id)
        if item is not None and item.attachment is not None:
            self._attachments.remove(item_id)
            self._window.chat.composer.insert_text(item.attachment.text)
            self._window.chat.composer.focus_text()

    # -- showing -------------------------------------------------------------------------------

    def _show(self, items: list[DraftItem]) -> None:
        large = frozenset(item.id for item in items if not self._attachments.fits(item.id))
        self._window.chat.composer.set_files(items, large)
        for item in items:
            if item.phase is ItemPhase.FAILED and item.id not in self._told:
                self._told.add(item.id)
                self._explain(item)
        self._warn_of_guide(items)
        self._ask_again(items)

    def _explain(self, item: DraftItem) -> None:
        error = item.error
        if error is not None:
            self._window.chat.notices.show_notice(lambda: named(item.name, in_a_line(error)))

    def _warn_of_guide(self, items: list[DraftItem]) -> None:
        """The model that comes with the program takes files, but nobody should hope for its answer."""
        model = self._services.engine.state.model
        new = {item.id for item in items if item.phase is ItemPhase.READY} - self._warned
        pasted = any(item.attachment and item.attachment.kind is FileKind.PASTED for item in items)
        failed = any(item.phase is ItemPhase.FAILED for item in items)  # that was said, and matters more
        if not new or pasted or failed or model is None or not model.built_in:
            return
        self._warned |= {item.id for item in items}
        self._window.chat.notices.show_notice(
            lambda: self.tr(
                "The Guide knows only the help of this program: it can't answer questions about files. "
                "gpt-oss can."
            ),
            NoticeAction(lambda: self.tr("Models"), lambda: self._window.open_page("models")),
        )

    def open(self, item_id: str) -> None:
        """Show the text of a file of the draft, its parts when it doesn't fit, or why there is none."""
        item = self._attachments.get(item_id)
        if item is None or item.attachment is None:
            if item is not None:
                self._explain(item)
        elif not self._attachments.fits(item_id):
            self.choose_parts(item_id)
        else:
            self._view(item.attachment, item_id)

    def open_sent(self, attachment: Attachment) -> None:
        """Show the text of a file of a message."""
        self._view(attachment, "")

    def _view(self, attachment: Attachment, item_id: str) -> None:
        from app.ui.chat.file_view import FileView

        view = FileView(self._services.theme, attachment, self._window, draft=bool(item_id))
        view.parts_requested.connect(lambda: self.choose_parts(item_id))
        view.text_requested.connect(lambda: self._put_back(item_id))
        view.open()

    def come_back(self) -> None:
        """Ask what came up while the window was covered; called when nothing covers it any more."""
        self._ask_again(self._attachments.items())

    def _ask_again(self, items: list[DraftItem]) -> None:
        """Files whose chats were closed meanwhile come back later than the window."""
        for item in items:
            if item.id in self._unasked and not self._services.lock.covered:
                self._unasked.remove(item.id)
                if not self._attachments.fits(item.id):
                    self.choose_parts(item.id)

    def choose_parts(self, item_id: str) -> None:
        """Let the user choose which parts of a file the model gets, once nothing covers the window."""
        if self._services.lock.covered:
            self._unasked.add(item_id)
            return
        item = self._attachments.get(item_id)
        if item is None or item.attachment is None:
            return
        from app.ui.composer.parts_panel import PartsPanel

        panel = PartsPanel(self._services.theme, self._window)
        panel.show_parts(item.attachment, self._attachments.room_for(item_id))
        panel.chosen.connect(lambda places: self._attachments.choose(item_id, places))
        panel.left_out.connect(lambda: self._attachments.remove(item_id))
        shown = {"panel": panel}
        panel.finished.connect(lambda _: shown.clear())
        panel.destroyed.connect(shown.clear)

        def counted(costs: list[int], exact: bool) -> None:
            if "panel" in shown:
                shown["panel"].set_costs(costs, exact=exact)

        panel.open()
        self._attachments.costs(item_id, counted)

    def _failed(self, error: AppError) -> None:
        self._window.chat.notices.show_notice(partial(in_a_line, error))
