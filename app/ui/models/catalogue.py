"""The catalogue on the models page: a card for each model that can be had, two side by side."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.downloads import DownloadPhase, DownloadState
from app.domain.models import CatalogueEntry, FitPlan
from app.services.library import Offer
from app.ui.errors import explain
from app.ui.models.fit_view import FitView
from app.ui.models.offers import only_anyway, remedy_of
from app.ui.models.section import Section
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.labels import Badge, Label
from app.ui.widgets.progress import ProgressBar
from app.ui.words import download_line, gigabytes, verdict

_TWO_COLUMNS = 720  # pixels of room, at the usual size of text, from which two cards stand side by side


class CatalogueCard(Card):
    """A model of the catalogue: what it is, whether it fits, how to get it.

    `memory` is the place of the memory bar, `progress` that of the download's progress.
    """

    download_requested = Signal(str)
    pause_requested = Signal(str)
    discard_requested = Signal(str)
    use_requested = Signal(object)  # ModelRef
    policy_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, entry id
    context_chosen = Signal(str, object)  # entry id, tokens or None

    def __init__(self, theme: Theme, offer: Offer) -> None:
        super().__init__("card", margins=(18, 16, 18, 16), spacing=8)
        self._offer = offer
        self._state = DownloadState(offer.entry.id)
        self._title, self._badge = Label(kind="cardtitle"), Badge()
        self._facts, self._licence = Label(kind="note", wrap=True), Label(kind="note", wrap=True)
        self._line = Label(kind="note", wrap=True)
        self.fit = FitView(theme, offer.plan)
        self.fit.context_chosen.connect(lambda length: self.context_chosen.emit(self.entry_id, length))
        self._bar = ProgressBar(theme)
        self._main = Button(kind="primary", clicked=self._act)
        self._anyway = Button(clicked=self._act)  # in its place where the model doesn't fit
        self._cancel = Button(clicked=lambda: self.discard_requested.emit(self.entry_id))
        self._other = Button(clicked=self._use_found)
        self._policy = Button(kind="action", clicked=self.policy_requested.emit)
        self.memory, self.progress = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        name = QWidget()
        head = FlowLayout(name, spacing=10)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        for place in (self.memory, self.progress):
            place.setSpacing(8)
        self.memory.addWidget(self.fit)
        self.progress.addWidget(self._bar)
        self.progress.addWidget(self._line)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=6)
        for button in (self._main, self._anyway, self._cancel, self._other):
            flow.addWidget(button)
        licence = QHBoxLayout()
        licence.setSpacing(4)
        licence.addWidget(self._licence, 1)
        licence.addWidget(self._policy)
        self.column.addWidget(name)
        self.column.addWidget(self._facts)
        self.column.addLayout(self.memory)
        self.column.addLayout(self.progress)
        self.column.addWidget(buttons)
        self.column.addStretch(1)
        self.column.addLayout(licence)

    @property
    def entry_id(self) -> str:
        """The catalogue entry shown."""
        return self._offer.entry.id

    def set_offer(self, offer: Offer) -> None:
        """Show a new plan, that the model has arrived, or what another program has."""
        if self.fit.context_length is not None:  # looked at with another length: that is planned apart
            offer = replace(offer, plan=self._offer.plan)
        self._offer = offer
        self.fit.set_plan(offer.plan)
        self.retranslate()

    def set_plan(self, plan: FitPlan) -> None:
        """Show the plan for the context length that was chosen."""
        self._offer = replace(self._offer, plan=plan)
        self.fit.set_plan(plan)
        self._badge.show_text(*verdict(plan))
        self._show_main()

    def set_download(self, state: DownloadState) -> None:
        """Show how far the download is."""
        if state.entry_id == self.entry_id:
            self._state = state
            self.retranslate()

    def _act(self) -> None:
        if self._offer.installed is not None:
            self.use_requested.emit(self._offer.installed)
        elif remedy := remedy_of(self._state):
            self.remedy_requested.emit(remedy, self.entry_id)
        elif self._state.active:
            self.pause_requested.emit(self.entry_id)
        else:
            self.download_requested.emit(self.entry_id)

    def _use_found(self) -> None:
        if self._offer.found:
            self.use_requested.emit(self._offer.found[0])

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        entry, plan, phase = self._offer.entry, self._offer.plan, self._state.phase
        self._title.setText(entry.name)
        self._badge.show_text(*verdict(plan))
        self._facts.setText(self._facts_line(entry))
        active = phase not in (DownloadPhase.NONE, DownloadPhase.DONE)
        self._bar.setVisible(active)
        self._bar.setAccessibleName(entry.name)
        self._bar.set_share(self._state.done / self._state.total if self._state.total else 0.0)
        self._line.setVisible(active)
        self._line.setText(download_line(self._state))
        self._show_main()
        self._cancel.setVisible(active)
        self._cancel.set_words(self.tr("Cancel"))
        found = self._offer.found
        self._other.setVisible(bool(found) and self._offer.installed is None)
        if found:
            self._other.set_words(self.tr("Use {name}").replace("{name}", found[0].name))
        self._licence.setText(
            self.tr("Free to use, also at work, under {licence} and OpenAI's usage policy.").replace(
                "{licence}", entry.licence
            )
        )
        self._policy.set_words(self.tr("Read them"))

    def _facts_line(self, entry: CatalogueEntry) -> str:
        number = QLocale().toString
        text = self.tr("{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}")
        for name, value in (
            ("{all}", number(round(entry.parameters / 1e9))),
            ("{active}", number(entry.active_parameters / 1e9, "f", 1)),
            ("{quantisation}", "MXFP4"),
            ("{size}", gigabytes(entry.size)),
            ("{licence}", entry.licence),
        ):
            text = text.replace(name, value)
        return text

    def _show_main(self) -> None:
        """Offer what comes next; not warmly to fetch what this computer can't hold."""
        anyway = only_anyway(self._offer, self._state)
        self._main.setVisible(not anyway)
        self._main.set_words(self._main_words())
        self._anyway.setVisible(anyway)
        self._anyway.set_words(self.tr("Download anyway"))

    def _main_words(self) -> str:
        if self._offer.installed is not None:
            return self.tr("Use this model")
        if self._state.active:
            return self.tr("Pause")
        if remedy_of(self._state):
            return explain(self._state.error).button
        if self._state.phase in (DownloadPhase.PAUSED, DownloadPhase.FAILED):
            return self.tr("Resume")
        return self.tr("Download")


class CatalogueSection(Section):
    """The cards of the catalogue, two in a row where there is room."""

    download_requested = Signal(str)
    pause_requested = Signal(str)
    discard_requested = Signal(str)
    use_requested = Signal(object)
    policy_requested = Signal()
    remedy_requested = Signal(str, str)  # remedy, entry id
    context_chosen = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[str, CatalogueCard] = {}
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self.column.addLayout(self._grid)

    def card(self, entry_id: str) -> CatalogueCard | None:
        """The card of a catalogue entry."""
        return self._cards.get(entry_id)

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show the catalogue with a plan for each model."""
        for offer in offers:
            card = self._cards.get(offer.entry.id)
            if card is None:
                self._add(offer)
            else:
                card.set_offer(offer)

    def _add(self, offer: Offer) -> None:
        card = self._cards[offer.entry.id] = CatalogueCard(self._theme, offer)
        card.download_requested.connect(self.download_requested)
        card.pause_requested.connect(self.pause_requested)
        card.discard_requested.connect(self.discard_requested)
        card.use_requested.connect(self.use_requested)
        card.policy_requested.connect(self.policy_requested)
        card.remedy_requested.connect(self.remedy_requested)
        card.context_chosen.connect(self.context_chosen)
        self._columns = 0
        self._arrange()

    def set_download(self, state: DownloadState) -> None:
        """Show how far a download is."""
        if state.entry_id in self._cards:
            self._cards[state.entry_id].set_download(state)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one card: else two that stand side by side would keep the page too wide for ever."""
        widest = max((card.minimumSizeHint().width() for card in self._cards.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below one another where the page is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= self._theme.scaled(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
