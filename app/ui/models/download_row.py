"""The downloads that belong to no card of the catalogue, each with its progress and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.domain.downloads import DownloadPhase, DownloadState
from app.ui.errors import explain
from app.ui.models.section import Section
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.progress import ProgressBar
from app.ui.words import download_line

DAMAGED = ("damaged_unknown", "damaged_here")  # of finished files: there is nothing to resume
_NAME = 130  # pixels of a name beside the buttons; with less they go below it
_GO_ON = ("", "resume_download")  # remedies that the row's own button does


class DownloadRow(Card):
    """One download: its name, a bar, how far, pause or resume, cancel; an error with its remedy."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    discard_requested = Signal(str)
    remedy_requested = Signal(str, str)  # remedy, job id

    def __init__(self, theme: Theme, state: DownloadState) -> None:
        super().__init__("card", margins=(18, 12, 14, 14), spacing=8)
        self._state = state
        self._name, self._line = ElidedLabel(kind="strong"), Label(kind="note", wrap=True)
        self._bar = ProgressBar(theme)
        self._main = Button(clicked=self._act)
        self._remedy = Button(kind="primary", clicked=self._mend)
        self._cancel = Button(clicked=lambda: self.discard_requested.emit(self._state.entry_id))
        self._name.setMinimumWidth(_NAME)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self._remedy, self._main, self._cancel):
            flow.addWidget(button)
        self.column.addWidget(FoldingRow(self._name, acts))
        self.column.addWidget(self._bar)
        self.column.addWidget(self._line)
        self.retranslate()

    def set_state(self, state: DownloadState) -> None:
        """Show how far it is."""
        self._state = state
        self.retranslate()

    def _act(self) -> None:
        signal = self.pause_requested if self._state.active else self.resume_requested
        signal.emit(self._state.entry_id)

    def _mend(self) -> None:
        self.remedy_requested.emit(explain(self._state.error).remedy, self._state.entry_id)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        state = self._state
        name = state.name or state.entry_id
        self._name.setText(name)
        self._bar.setAccessibleName(name)
        self._bar.set_share(state.done / state.total if state.total else 0.0)
        self._line.setText(download_line(state))
        failed = state.phase is DownloadPhase.FAILED
        self._line.set_kind("warn" if failed else "note")
        words = explain(state.error) if failed else None
        other = words is not None and words.remedy not in _GO_ON
        self._remedy.setVisible(other)
        if words is not None and other:
            self._remedy.set_words(words.button, self._named(words.button))
        self._main.setVisible(state.error not in DAMAGED)
        act = self.tr("Pause") if state.active else self.tr("Resume")
        for button, word in ((self._main, act), (self._cancel, self.tr("Cancel"))):
            button.set_words(word, self._named(word))

    def _named(self, act: str) -> str:
        """The accessible name of a button, which says what of."""
        name = self._state.name or self._state.entry_id
        return self.tr("{act}: {name}").replace("{act}", act).replace("{name}", name)


class DownloadRows(Section):
    """The rows, one below the other; hidden while there are none."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    discard_requested = Signal(str)
    remedy_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(placeholder=True)
        self._theme = theme
        self._rows: dict[str, DownloadRow] = {}
        self.retranslate()

    def set_state(self, state: DownloadState) -> None:
        """Show a download; one that is done or given up goes."""
        row = self._rows.get(state.entry_id)
        if state.phase in (DownloadPhase.NONE, DownloadPhase.DONE):
            if row is not None:
                del self._rows[state.entry_id]
                self.column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.setVisible(bool(self._rows))
        elif row is not None:
            row.set_state(state)
        else:
            self._add(state)

    def _add(self, state: DownloadState) -> None:
        row = self._rows[state.entry_id] = DownloadRow(self._theme, state)
        row.pause_requested.connect(self.pause_requested)
        row.resume_requested.connect(self.resume_requested)
        row.discard_requested.connect(self.discard_requested)
        row.remedy_requested.connect(self.remedy_requested)
        self.add(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set the title again."""
        self.set_title(self.tr("Downloads"))
