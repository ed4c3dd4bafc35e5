"""Between the exchange service and its dialogs: export of one, some or all chats, import of files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.chat import ChatSummary
from app.domain.errors import AppError
from app.domain.exchange import ExportWords, Format, ImportPreview, ImportReport, WholeChat
from app.services.exchange import Work
from app.ui.errors import in_a_line
from app.ui.services import Services

if TYPE_CHECKING:  # imported when they are wanted
    from app.ui.exchange.import_dialog import ImportDialog
    from app.ui.exchange.pdf import PdfExport
    from app.ui.exchange.sources import ImportSources
    from app.ui.exchange.work_dialog import WorkDialog
    from app.ui.main_window import MainWindow

PlaceOf = Callable[[ChatSummary], Path]
_KINDS = (Format.MARKDOWN, Format.JSON, Format.HTML, Format.PDF)


class ExchangePresenter(QObject):
    """`export`, `export_all` and `import_files` are what menus, the palette and the settings call."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._exchange = services.exchange
        self._work: WorkDialog | None = None
        self._import: ImportDialog | None = None
        self._import_sources: ImportSources | None = None
        self._pdf: PdfExport | None = None
        self._pdf_waiting: list[tuple[str, PlaceOf]] = []
        self._pdf_done = self._pdf_count = self._pdf_round = 0
        self._pdf_place = ""  # where the files are
        self._later: Callable[[], None] | None = None  # says something once nothing is covered any more
        exchange = self._exchange
        exchange.progressed.connect(self._progressed)
        exchange.exported.connect(self._exported)
        exchange.previewed.connect(self._previewed)
        exchange.imported.connect(self._imported)
        exchange.ended.connect(self._close_work)
        exchange.failed.connect(self._failed)
        exchange.drawing = lambda: bool(self._pdf_waiting)

    # -- export --------------------------------------------------------------------------------

    def export(self, chat_ids: Sequence[str]) -> None:
        """Export one chat into a file, several into a zip file or a folder."""
        if len(chat_ids) == 1:
            self._export_one(chat_ids[0])
        elif chat_ids:
            self._export_many(list(chat_ids))

    def export_all(self) -> None:
        """Export every chat that is stored."""
        ids = [chat.id for chat in self._services.chats.list.all() if not chat.temporary]
        if ids:
            self._export_many(ids)
        else:
            self._say(lambda: self.tr("There are no chats to export."))

    def _export_one(self, chat_id: str) -> None:
        from PySide6.QtWidgets import QFileDialog

        from app.store.exchange.writing import ENDINGS, file_name

        filters = self._filters()
        chat = self._services.chats.list.get(chat_id)
        name = file_name(chat.title if chat else "", ENDINGS[Format.MARKDOWN])
        path, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export chat"), name, ";;".join(filters.values())
        )
        if path:
            self.export_to(chat_id, Path(path), self._kind(path, chosen))

    def export_to(self, chat_id: str, path: Path, kind: Format) -> None:
        """Write one chat to a file."""
        if kind is Format.PDF:
            self._start_pdf([(chat_id, lambda _: path)])
        else:
            self._exchange.export_one(chat_id, path, kind, self._words(), self._services.language.code)

    def _filters(self) -> dict[Format, str]:
        return {
            Format.MARKDOWN: self.tr("Markdown (*.md)"),
            Format.JSON: self.tr("JSON, complete (*.json)"),
            Format.HTML: self.tr("HTML (*.html)"),
            Format.PDF: self.tr("PDF (*.pdf)"),
        }

    def _kind(self, path: str, chosen: str) -> Format:
        """By the ending that was typed, else by the filter."""
        from app.store.exchange.writing import ENDINGS

        by_name = next((kind for kind in _KINDS if path.lower().endswith(ENDINGS[kind])), None)
        by_filter = next(
            (kind for kind, words in self._filters().items() if words == chosen), Format.MARKDOWN
        )
        return by_name or by_filter

    def _export_many(self, chat_ids: list[str]) -> None:
        from app.ui.exchange.export_dialog import ExportDialog

        dialog = ExportDialog(len(chat_ids), self._window)
        dialog.chosen.connect(lambda kind, packed: self._ask_where(chat_ids, kind, packed))
        dialog.open()

    def _ask_where(self, chat_ids: list[str], kind: Format, packed: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Export chats")
        if packed:
            path, _ = QFileDialog.getSaveFileName(self._window, title, "chats.zip", self.tr("Zip (*.zip)"))
            path = path if not path or path.lower().endswith(".zip") else f"{path}.zip"
        else:
            path = QFileDialog.getExistingDirectory(self._window, title)
        if path:
            self.export_many_to(chat_ids, Path(path), kind)

    def export_many_to(self, chat_ids: list[str], target: Path, kind: Format) -> None:
        """Write chats into a zip file (by its ending) or a folder, with progress that can be cancelled."""
        if kind is Format.PDF:
            place = self._places_in(target)
            self._start_pdf([(chat_id, place) for chat_id in chat_ids])
            return
        self._open_work()
        self._exchange.export_many(chat_ids, target, kind, self._words(), self._services.language.code)

    def _words(self) -> ExportWords:
        from app.ui.file_words import left_out_words, part_forms

        return ExportWords(
            you=self.tr("You"),
            assistant=self.tr("Assistant"),
            reasoning=self.tr("Reasoning"),
            tool=self.tr("Tool"),
            result=self.tr("Result"),
            attached=self.tr("Attached"),
            left_out=left_out_words(),
            parts=part_forms(),
            exported=self.tr("Exported from Alcove on {date}"),
            versions=self.tr("version {number} of {count}"),
        )

    # -- PDF, which the window draws -----------------------------------------------------------

    def _places_in(self, folder: Path) -> PlaceOf:
        """What names the file of each chat when it is to be written: those before it are there by then."""
        from app.store.exchange.writing import Names, free_path

        names, self._pdf_place = Names(".pdf"), str(folder)
        return lambda chat: free_path(folder / names.name(chat))

    def _start_pdf(self, wanted: list[tuple[str, PlaceOf]]) -> None:
        if self._pdf_waiting:  # one is being drawn; these follow it
            self._pdf_waiting += wanted
            self._pdf_count += len(wanted)
            return
        if not wanted:
            return
        self._pdf_waiting, self._pdf_done, self._pdf_count = list(wanted), 0, len(wanted)
        self._pdf_round += 1
        self._open_work()
        self._next_pdf()

    def _next_pdf(self) -> None:
        if not self._pdf_waiting:
            self._close_work()
            self._exported(self._pdf_place, self._pdf_done)
        else:
            chat_id, place = self._pdf_waiting[0]
            number = self._pdf_round
            self._exchange.read(
                chat_id,
                lambda chat: self._draw_pdf(number, chat, place),
                lambda error: self._pdf_unread(number, error),
            )

    def _draw_pdf(self, number: int, chat: WholeChat, place: PlaceOf) -> None:
        if number != self._pdf_round or not self._pdf_waiting:
            return  # cancelled while it was read
        from app.ui.exchange.pdf import PdfExport

        theme = self._services.theme
        fonts = (theme.font(14).family(), theme.mono_font().family())
        resources = self._services.paths.resources
        self._pdf = PdfExport(chat, place(chat.chat), self._words(), resources, fonts, self)
        self._pdf.progressed.connect(self._pdf_progressed)
        self._pdf.written.connect(self._pdf_written)
        self._pdf.refused.connect(self._pdf_refused)
        self._pdf.start()

    def _pdf_progressed(self, share: float) -> None:
        if self._work is not None:
            self._work.show_share((self._pdf_done + share) / max(1, self._pdf_count), self._pdf_done)

    def _pdf_written(self, path: str) -> None:
        self._let_go_of_pdf()
        self._pdf_done += 1
        self._pdf_place = path if self._pdf_count == 1 else str(Path(path).parent)
        self._pdf_waiting.pop(0)
        self._next_pdf()

    def _pdf_unread(self, number: int, error: AppError) -> None:
        """One that was removed meanwhile is left out, as in the other formats."""
        if number != self._pdf_round or not self._pdf_waiting:
            return
        if error.code != "not_found" or self._pdf_count == 1:
            self._pdf_refused(error)
            return
        self._pdf_waiting.pop(0)
        self._next_pdf()

    def _pdf_refused(self, error: AppError) -> None:
        self._let_go_of_pdf()
        self._pdf_waiting.clear()
        self._close_work()
        self._failed(error)

    def _let_go_of_pdf(self) -> None:
        """Forget the one that is being drawn; it ends by itself and is then deleted."""
        pdf, self._pdf = self._pdf, None
        if pdf is not None:
            pdf.disconnect(self)
            pdf.stop()
            pdf.finished.connect(pdf.deleteLater)
            if pdf.isFinished():
                pdf.deleteLater()

    def close(self) -> None:
        """End what is being drawn; called before the window goes."""
        self._pdf_waiting.clear()
        pdf = self._pdf
        self._let_go_of_pdf()
        if pdf is not None:
            pdf.wait()

    # -- import --------------------------------------------------------------------------------

    def import_files(self) -> None:
        """Ask for files and show what an import of them would bring."""
        self._sources().ask_for_files()

    def import_folder(self) -> None:
        """Ask for a folder and show what an import of all in it would bring."""
        self._sources().ask_for_folder()

    def look_for_programs(self) -> None:
        """Look for chats of other programs, which the menu of the import offers."""
        self._exchange.find_places(self._sources().set_places)

    def show_import_menu(self, below: QWidget) -> None:
        """Offer every way to import, below a button."""
        self._sources().show_menu(below)
        self.look_for_programs()  # there may be more the next time

    def _sources(self) -> ImportSources:
        if self._import_sources is None:
            from app.ui.exchange.sources import ImportSources

            self._import_sources = ImportSources(self._window, self.import_paths)
        return self._import_sources

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Show what an import of files and folders would bring; nothing is stored before the user agrees."""
        if self._exchange.busy or self._import is not None:
            return
        if self._services.lock.covered:  # since the system asked for the files
            return
        from app.ui.exchange.import_dialog import ImportDialog

        self._import = ImportDialog(self._services.theme, self._window)
        self._import.wanted.connect(lambda copies: self._exchange.take(copies=copies))
        self._import.cancelled.connect(self._exchange.cancel)
        self._import.finished.connect(lambda _: self._forget_import())
        self._import.open()
        self._exchange.look(paths)

    def _forget_import(self) -> None:
        self._import = None

    def _previewed(self, preview: ImportPreview) -> None:
        if self._import is not None:
            self._import.show_preview(preview)

    def _imported(self, report: ImportReport) -> None:
        if self._import is not None:
            self._import.show_report(report)
        else:  # closed while it went on
            self._say(lambda: self.tr("%n chat(s) imported", None, report.imported))

    # -- both ----------------------------------------------------------------------------------

    def _open_work(self) -> None:
        from app.ui.exchange.work_dialog import WorkDialog

        self._close_work()
        self._work = WorkDialog(self._services.theme, self._window)
        self._work.cancelled.connect(self._cancel)
        if not self._services.lock.covered:
            self._work.open()

    def _cancel(self) -> None:
        self._work = None  # it closes by itself
        self._exchange.cancel()
        self._pdf_waiting.clear()
        if self._pdf is not None:
            self._let_go_of_pdf()

    def _close_work(self) -> None:
        if self._work is not None and not self._pdf_waiting:
            self._work.finish()
            self._work = None

    def _progressed(self, work: Work) -> None:
        if work.kind == "export" and self._work is not None:
            self._work.show_share(work.share, work.chats)
        elif work.kind != "export" and self._import is not None:
            self._import.show_share(work.share, work.chats)

    def _exported(self, path: str, count: int, unread: int = 0) -> None:
        def words() -> str:
            said = self.tr("%n chat(s) exported to {path}", None, count).replace("{path}", path)
            if not unread:
                return said
            return f"{said} · {self._unread(unread)}"

        self._say(words, bad=unread > 0)

    def _unread(self, count: int) -> str:
        return self.tr("%n chat(s) could not be read and are not in it", None, count)

    def _failed(self, error: AppError) -> None:
        if self._import is not None:
            self._import.reject()
        self._close_work()
        self._say(partial(in_a_line, error), bad=True)

    def _say(self, words: Callable[[], str], *, bad: bool = False) -> None:
        if self._services.lock.covered:
            self._later = partial(self._say, words, bad=bad)  # it may name a chat
        else:
            self._window.rooms.tell(words, bad=bad)

    def put_away(self) -> None:
        """Hide how far an export is, which goes on as an answer does; called when the window is covered."""
        if self._work is not None:
            self._work.hide()

    def come_back(self, *, tell: bool) -> None:
        """Show again what goes on, and tell what became of it; called when nothing is covered any more."""
        say, self._later = self._later, None
        if self._work is not None:
            self._work.open()
        if tell and say is not None:
            say()
