"""An import from the first look to its report: what would come, how far it is, what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.exchange import ImportPreview, ImportReport, Source, Unread
from app.ui.figures import named
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog, fit_height
from app.ui.widgets.labels import Label
from app.ui.widgets.progress import ProgressBar

_NAMES = {
    Source.ALCOVE: "Alcove",
    Source.CHATGPT: "ChatGPT",
    Source.OPEN_WEBUI: "Open WebUI",
    Source.LM_STUDIO: "LM Studio",
    Source.LLAMA_PAGE: "llama.cpp",
    Source.JAN: "Jan",
}


class ImportDialog(FittedDialog):
    """A window-modal page that goes through the steps of an import; closing it cancels what goes on."""

    wanted = Signal(bool)  # import, and again what is here already
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setMinimumWidth(500)
        self._preview: ImportPreview | None = None
        self._report: ImportReport | None = None
        self._working, self._chats = True, 0
        self._title, self._line = Label("", "title"), Label("", "", wrap=True)
        self._detail, self._unread_head = Label("", "note", wrap=True), Label("", "warn", wrap=True)
        self._bar = ProgressBar(theme, height=6)
        self._unread = QPlainTextEdit()
        self._unread.setProperty("kind", "field")
        self._unread.setReadOnly(True)
        self._unread.setMaximumHeight(140)
        self._copies = QCheckBox()
        self._copies.toggled.connect(lambda _: self._dress())
        self._close = Button("", clicked=self.reject)
        self._go = Button("", "primary", clicked=self._import)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        parts = (self._title, self._bar, self._line, self._detail, self._copies)
        for widget in (*parts, self._unread_head, self._unread):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._go)
        column.addSpacing(4)
        column.addLayout(row)

    def show_share(self, share: float, chats: int) -> None:
        """Show how far the reading or the import is."""
        self._bar.set_share(share)
        self._chats = chats
        if self._working:
            self._line.setText(self.tr("%n chat(s) so far", None, chats))

    def show_preview(self, preview: ImportPreview) -> None:
        """Show what an import would bring."""
        self._preview, self._working = preview, False
        self.retranslate()
        (self._go if self._go.isEnabled() else self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: ImportReport) -> None:
        """Show what became of it."""
        self._report, self._working = report, False
        self.retranslate()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _import(self) -> None:
        self._working = True
        self._bar.set_share(0.0)
        self.retranslate()
        self.wanted.emit(self._copies.isChecked())

    def reject(self) -> None:
        """Closing ends what is going on; what was imported stays."""
        if self._working:
            self._working = False
            self.cancelled.emit()
        super().reject()
        self.deleteLater()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every word again."""
        self.setWindowTitle(self.tr("Import chats"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._copies.setText(self.tr("Import these again as copies"))
        self._unread.setAccessibleName(self.tr("What could not be read"))
        self._go.set_words(self.tr("Import"))
        self._dress()

    def _dress(self) -> None:
        """Show what belongs to the step; what stays is never hidden meanwhile: it may have the keyboard."""
        preview = None if self._working or self._report is not None else self._preview
        self._copies.setVisible(preview is not None and preview.known > 0)
        self._bar.setVisible(self._working)
        self._go.setVisible(self._report is None and not self._working)
        if self._working:
            importing = self._preview is not None
            self._title.setText(self.tr("Importing chats") if importing else self.tr("Looking at the files"))
            self.show_share(self._bar.share, self._chats)
            self._show_detail("")
            self._show_unread((), 0)
        elif self._report is not None:
            self._dress_report(self._report)
        elif preview is not None:
            self._dress_preview(preview)
        done = self._report is not None and not self._working
        self._close.set_words(self.tr("Close") if done else self.tr("Cancel"))
        if self.isVisible():
            fit_height(self, self.width())

    def _dress_preview(self, found: ImportPreview) -> None:
        self._title.setText(self.tr("%n chat(s) found", None, found.chats))
        sources = (named(_NAMES[source], QLocale().toString(count)) for source, count in found.sources)
        messages = self.tr("%n message(s)", None, found.messages)
        self._line.setText(" · ".join([*sources, messages]) if found.chats else self._none())
        detail = "\n".join(f"· {title}" for title in found.titles)
        new = found.chats - found.known
        if found.known:
            known = self.tr("%n of them are here already and will be skipped.", None, found.known)
            detail = f"{detail}\n\n{known}"
        self._show_detail(detail)
        self._go.setEnabled(new > 0 or self._copies.isChecked())
        self._show_unread(found.unread, found.unread_count)

    def _none(self) -> str:
        return self.tr(
            "Alcove reads its own JSON, ChatGPT's conversations.json or the zip file of its data export,"
            " Open WebUI's export, LM Studio's conversation files, Jan's threads and the export of"
            " llama.cpp's own page."
        )

    def _dress_report(self, report: ImportReport) -> None:
        words = self.tr("%n chat(s) imported", None, report.imported)
        self._title.setText(words)
        self._line.setText(self.tr("%n message(s)", None, report.messages))
        details = []
        if report.skipped:
            details.append(self.tr("%n skipped: they are here already.", None, report.skipped))
        if report.cancelled:
            details.append(self.tr("Cancelled. What was imported so far stays."))
        self._show_detail("\n".join(details))
        self._show_unread(report.unread, report.unread_count)

    def _show_detail(self, text: str) -> None:
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    def _show_unread(self, unread: Sequence[Unread], count: int) -> None:
        for widget in (self._unread_head, self._unread):
            widget.setVisible(count > 0)
        if not count:
            return
        self._unread_head.setText(self.tr("%n thing(s) could not be read:", None, count))
        lines = [named(item.where, self._reason(item.why)) for item in unread]
        if count > len(lines):
            lines.append("…")
        self._unread.setPlainText("\n".join(lines))

    def _reason(self, why: str) -> str:
        """The reasons that are known in the language of the window; others are technical."""
        return {
            "pictures": self.tr("pictures are left out"),
            "files: the export holds their names only": self.tr("of files the export holds their names only"),
            "the file ends inside it": self.tr("the file ends inside it"),
            "it is too large": self.tr("it is too large"),
            "its brackets don't match": self.tr("the file is damaged here"),
            "no chats in it": self.tr("no chats in it"),
            "no chat of a program that is known": self.tr("no chat of a program that is known"),
            "a chat without messages": self.tr("a chat without messages"),
            "it unpacks to too much": self.tr("it unpacks to too much"),
            "a part of a message": self.tr("a part of a message was kept as text"),
        }.get(why, why)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
