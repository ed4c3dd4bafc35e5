"""Below the catalogue: a search of the Hub for what others have made of gpt-oss."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState
from app.domain.errors import AppError
from app.domain.hub import HubDetails, HubFound, HubModel
from app.library.shelf import ShelfEntry
from app.services.hub import HubOffer
from app.ui.errors import explain
from app.ui.models.section import Section
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import Badge, ElidedLabel, Label
from app.ui.words import gigabytes, verdict

Files = frozenset[tuple[str, int]]
"""The models on this computer: name of the first file, bytes of all."""

_ENDED = (DownloadPhase.NONE, DownloadPhase.DONE)
_LICENCES = {"apache-2.0": "Apache 2.0", "mit": "MIT"}


class VariantRow(QWidget):
    """One way to have a model: quantisation, size, whether it fits, Download."""

    download_requested = Signal(object)  # DownloadJob

    def __init__(self, offer: HubOffer) -> None:
        super().__init__()
        self._offer = offer
        self._state = DownloadState(offer.variant.job.id)
        self._on_shelf = False
        self._label, self._size = ElidedLabel(kind="strong"), Label(kind="note")
        self._badge, self._here = Badge(), Label(kind="note")
        self._button = Button(clicked=lambda: self.download_requested.emit(self.job))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(FoldingRow(self._label, self._size, self._badge, self._here, self._button, spacing=10))
        self.retranslate()

    @property
    def job(self) -> DownloadJob:
        """What would be downloaded."""
        return self._offer.variant.job

    def set_state(self, state: DownloadState) -> None:
        """Show that it is being downloaded or has come."""
        self._state = state
        self.retranslate()

    def set_shelf(self, files: Files) -> None:
        """Show whether it is among the files on this computer; one that came and has gone can come again."""
        first = PurePosixPath(self.job.files[0].path).name
        before, self._on_shelf = self._on_shelf, (first, self._offer.variant.size) in files
        if before and not self._on_shelf and self._state.phase is DownloadPhase.DONE:
            self._state = DownloadState(self.job.id)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        variant = self._offer.variant
        self._label.setText(variant.label)
        size = self.tr("{size} GB").replace("{size}", gigabytes(variant.size))
        files = len(variant.job.files)
        together = self.tr("%n files", None, files)
        self._size.setText(f"{size} · {together}" if files > 1 else size)
        self._badge.show_text(*verdict(self._offer.plan))
        wanted = self._state.phase not in _ENDED
        here = self._on_shelf or self._state.phase is DownloadPhase.DONE
        self._here.setVisible(wanted or here)
        self._here.setText(self.tr("In the downloads") if wanted else self.tr("On this computer"))
        self._button.setVisible(not wanted and not here)
        name = self.tr("Download {name}").replace("{name}", variant.job.name)
        self._button.set_words(self.tr("Download"), name)


class HubRow(Card):
    """A repository: what it is, and on demand its variants."""

    open_requested = Signal(str)
    link_requested = Signal(str)
    download_requested = Signal(object)
    policy_requested = Signal()
    remedy_requested = Signal(str)

    def __init__(self, model: HubModel) -> None:
        super().__init__("card", margins=(18, 12, 14, 14), spacing=6)
        self._model = model
        self._details: HubDetails | None = None
        self._variants: dict[str, VariantRow] = {}
        self._looking, self._error = False, ""
        self._name, self._gated = ElidedLabel(kind="strong"), Badge(kind="warn")
        self._facts, self._text = Label(kind="note", wrap=True), Label(kind="note", wrap=True)
        self._files = Button(clicked=self._toggle)
        self._page = Button(kind="action", clicked=lambda: self.link_requested.emit(model.repo))
        self._policy = Button(kind="action", clicked=self.policy_requested.emit)
        self._remedy = Button(clicked=lambda: self.remedy_requested.emit(explain(self._error).remedy))
        self._below = QWidget()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        head.addWidget(self._gated)
        head.addWidget(self._files)
        self._list = QVBoxLayout(self._below)
        self._list.setContentsMargins(0, 6, 0, 0)
        self._list.setSpacing(8)
        self._list.addWidget(self._text)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._remedy)
        foot.addStretch(1)
        foot.addWidget(self._policy)
        foot.addWidget(self._page)
        self._list.addLayout(foot)
        self._below.hide()
        self.column.addLayout(head)
        self.column.addWidget(self._facts)
        self.column.addWidget(self._below)

    @property
    def model(self) -> HubModel:
        """The repository shown."""
        return self._model

    def _toggle(self) -> None:
        if self._below.isVisibleTo(self) and not self._error:
            self._below.hide()
        else:
            self._below.show()
            if self._details is None:
                self._looking, self._error = True, ""
                self.open_requested.emit(self._model.repo)
        self.retranslate()

    def set_details(self, details: HubDetails, offers: Sequence[HubOffer], files: Files) -> None:
        """Show the variants, and which of them are among the files on this computer."""
        self._details, self._model, self._looking = details, details.model, False
        for offer in offers:
            row = self._variants[offer.variant.job.id] = VariantRow(offer)
            row.download_requested.connect(self.download_requested)
            row.set_shelf(files)
            self._list.insertWidget(self._list.count() - 1, row)
        self.retranslate()

    def set_error(self, error: AppError) -> None:
        """Say why it can't be looked into, or can't be run."""
        self._looking, self._error = False, error.code
        self.retranslate()

    def set_download(self, state: DownloadState) -> None:
        """Show how far a variant is."""
        if state.entry_id in self._variants:
            self._variants[state.entry_id].set_state(state)

    def set_shelf(self, files: Files) -> None:
        """Show which variants are among the files on this computer."""
        for row in self._variants.values():
            row.set_shelf(files)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            for row in self._variants.values():
                row.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        model = self._model
        self._name.setText(model.repo)
        self._gated.show_text(self.tr("Asks for consent"), "warn")
        self._gated.setVisible(model.gated)
        self._facts.setText(self._facts_line())
        opened = self._below.isVisibleTo(self)
        word = self.tr("Hide files") if opened else self.tr("Show files")
        self._files.set_words(word, f"{word}: {model.repo}")
        words = explain(self._error) if self._error else None
        if words is not None:
            self._text.setText(f"{words.title}. {words.text}")
        elif self._looking:
            self._text.setText(self.tr("Looking into its files…"))
        else:
            self._text.setText(self.tr("OpenAI's usage policy in short: obey the law that applies to you."))
        self._text.set_kind("warn" if words else "note")
        self._remedy.setVisible(bool(words and words.remedy not in ("", "resume_download")))
        self._remedy.set_words(words.button if words else "")
        self._policy.set_words(self.tr("Licence and policy"))
        page = self.tr("Its page…")
        self._page.set_words(page, f"{page} {model.repo}")

    def _facts_line(self) -> str:
        locale, model, details = QLocale(), self._model, self._details
        parts = []
        if model.parameters:
            text = self.tr("{count} B parameters")
            parts.append(text.replace("{count}", locale.toString(model.parameters / 1e9, "f", 1)))
        if details is not None and details.active_parameters:
            text = self.tr("{count} B active")
            parts.append(text.replace("{count}", locale.toString(details.active_parameters / 1e9, "f", 1)))
        parts.append(_LICENCES.get(model.licence, model.licence) or self.tr("licence not named"))
        text = self.tr("{count} downloads")
        parts.append(text.replace("{count}", locale.toString(model.downloads)))
        return " · ".join(parts)


class HubSection(Section):
    """The search field and what it found; every act is a signal."""

    search_requested = Signal(str)
    open_requested = Signal(str)
    link_requested = Signal(str)
    download_requested = Signal(object)
    policy_requested = Signal()
    token_requested = Signal()
    remedy_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._host = "huggingface.co"
        self._found: HubFound | None = None
        self._busy, self._error = False, ""
        self._rows: list[HubRow] = []
        self._downloads: dict[str, DownloadState] = {}  # that haven't ended
        self._files: Files = frozenset()
        self._token = Button(kind="quiet", clicked=self.token_requested.emit)
        self.head.addWidget(self._token)
        self._lead, self._status = Label(kind="note", wrap=True), Label(kind="note", wrap=True)
        self._field = QLineEdit()
        self._field.setClearButtonEnabled(True)
        self._field.setMaxLength(200)
        self._field.returnPressed.connect(self._search)
        self._button = Button(clicked=self._search)
        self._remedy = Button(clicked=lambda: self.remedy_requested.emit(explain(self._error).remedy))
        self._results = QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        status = QHBoxLayout()
        status.addWidget(self._status, 1)
        status.addWidget(self._remedy)
        self._results.setSpacing(10)
        self.column.addWidget(self._lead)
        self.column.addWidget(FoldingRow(self._field, self._button))
        self.column.addLayout(status)
        self.column.addLayout(self._results)

    def set_host(self, host: str) -> None:
        """Say where a search connects to."""
        self._host = host
        self.retranslate()

    def focus_field(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus()

    def _search(self) -> None:
        self._busy, self._error = True, ""
        self.retranslate()
        self.search_requested.emit(self._field.text())

    def set_found(self, found: HubFound) -> None:
        """Show what a search found."""
        self._busy, self._error, self._found = False, "", found
        for row in self._rows:
            self._results.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(model) for model in found.models]
        self.retranslate()

    def _row(self, model: HubModel) -> HubRow:
        row = HubRow(model)
        row.open_requested.connect(self.open_requested)
        row.link_requested.connect(self.link_requested)
        row.download_requested.connect(self.download_requested)
        row.policy_requested.connect(self.policy_requested)
        row.remedy_requested.connect(self.remedy_requested)
        self._results.addWidget(row)
        return row

    def set_details(self, details: HubDetails, offers: Sequence[HubOffer]) -> None:
        """Show the variants of a repository."""
        for row in self._rows:
            if row.model.repo == details.model.repo:
                row.set_details(details, offers, self._files)
                for state in self._downloads.values():
                    row.set_download(state)

    def set_error(self, repo: str, error: AppError) -> None:
        """Say why a search, or a look into a repository, gave nothing."""
        if not repo:
            self._busy, self._error = False, error.code
            self.retranslate()
        for row in self._rows:
            if row.model.repo == repo:
                row.set_error(error)

    def set_download(self, state: DownloadState) -> None:
        """Show how far a variant is."""
        self._downloads[state.entry_id] = state
        if state.phase in _ENDED:  # what has come is on the shelf, as long as it is there
            del self._downloads[state.entry_id]
        for row in self._rows:
            row.set_download(state)

    def set_shelf(self, entries: Sequence[ShelfEntry]) -> None:
        """Show which variants are on this computer."""
        self._files = frozenset((entry.ref.path.name, entry.size) for entry in entries if not entry.gone)
        for row in self._rows:
            row.set_shelf(self._files)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("More from the Hub"))
        self._lead.setText(
            self.tr(
                "What others have made of gpt-oss. A search connects to {host} and sends its words, no more."
            ).replace("{host}", self._host)
        )
        self._field.setPlaceholderText(self.tr("For example: law, medicine, French"))
        self._field.setAccessibleName(self.tr("Search the Hub"))
        self._button.set_words(self.tr("Search"), self.tr("Search the Hub"))
        self._button.setEnabled(not self._busy)
        self._token.set_words(self.tr("Your token…"))
        words = explain(self._error) if self._error else None
        self._status.setText(f"{words.title}. {words.text}" if words else self._status_line())
        self._status.set_kind("warn" if words else "note")
        self._status.setVisible(bool(self._status.text()))
        self._remedy.setVisible(bool(words and words.remedy not in ("", "resume_download")))
        self._remedy.set_words(words.button if words else "")

    def _status_line(self) -> str:
        if self._busy:
            return self.tr("Searching…")
        if self._found is None:
            return ""
        parts = [self.tr("%n models found", None, len(self._found.models))]
        if self._found.others:
            parts.append(
                self.tr("%n of another kind left out: Alcove runs gpt-oss", None, self._found.others)
            )
        return " · ".join(parts)
