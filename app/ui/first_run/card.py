"""The page of an empty chat: what the program is, the model that fits, questions to begin with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.downloads import DownloadPhase, DownloadState
from app.services.library import Offer
from app.ui.errors import explain
from app.ui.models.offers import only_anyway, remedy_of
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.direction import directed
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import Badge, Label
from app.ui.widgets.progress import ProgressBar
from app.ui.widgets.stack import mark_dirty
from app.ui.words import download_line, gigabytes, memory_line, verdict


class OfferCard(Card):
    """A model of the catalogue: whether it fits, and how to get it."""

    download_requested = Signal(str)
    pause_requested = Signal(str)
    file_requested = Signal()
    use_requested = Signal(object)  # ModelRef
    remedy_requested = Signal(str)

    def __init__(
        self, theme: Theme, offer: Offer, *, files: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", margins=(18, 16, 18, 16), spacing=8)
        if parent is not None:
            self.setParent(parent)
        self._offer = offer
        self._state = DownloadState(offer.entry.id)
        self._title, self._badge, self._facts = Label(kind="heading"), Badge(), Label(kind="note")
        self._memory, self._progress = Label(kind="note", wrap=True), Label(kind="note", wrap=True)
        self._bar = ProgressBar(theme)
        self._bar.setAccessibleName(offer.entry.name)
        self._main = Button(kind="primary", clicked=self._act)
        self._anyway = Button(clicked=self._act)  # in its place where the model doesn't fit
        self._file = Button(clicked=self.file_requested.emit)
        self._other = Button(clicked=self._use_found)
        self._lay_out()
        self._file.setVisible(files)  # laid out by now: else it would be a window
        self.retranslate()

    def _lay_out(self) -> None:
        name = QWidget()
        head = QHBoxLayout(name)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=6)
        for button in (self._main, self._anyway, self._file, self._other):
            flow.addWidget(button)
        head_row = FoldingRow(name, self._facts, spacing=10)
        for widget in (head_row, self._memory, self._bar, self._progress, buttons):
            self.column.addWidget(widget)

    @property
    def entry_id(self) -> str:
        """The catalogue entry shown."""
        return self._offer.entry.id

    def set_offer(self, offer: Offer) -> None:
        """Show a new plan, that the model has arrived, or what another program has."""
        self._offer = offer
        self.retranslate()

    def set_download(self, state: DownloadState) -> None:
        """Show how far the download is."""
        if state.entry_id == self.entry_id:
            self._state = state
            self.retranslate()

    def _act(self) -> None:
        if self._offer.installed is not None:
            self.use_requested.emit(self._offer.installed)
        elif remedy := remedy_of(self._state):
            self.remedy_requested.emit(remedy)
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
        entry, plan = self._offer.entry, self._offer.plan
        self._title.setText(entry.name)
        self._badge.show_text(*verdict(plan))
        size = self.tr("{size} GB").replace("{size}", gigabytes(entry.size))
        self._facts.setText(f"{size} · {entry.licence}")
        self._memory.setText(f"{memory_line(plan)} {self._summary()}")
        active = self._state.phase not in (DownloadPhase.NONE, DownloadPhase.DONE)
        self._bar.setVisible(active)
        self._bar.set_share(self._state.done / self._state.total if self._state.total else 0.0)
        self._progress.setVisible(active)
        self._progress.setText(download_line(self._state))
        anyway = only_anyway(self._offer, self._state)
        self._main.setVisible(not anyway)
        self._main.set_words(self._main_words())
        self._anyway.setVisible(anyway)
        self._anyway.set_words(self.tr("Download anyway"))
        self._file.set_words(self.tr("Use a file I have…"))
        found = self._offer.found
        self._other.setVisible(bool(found) and self._offer.installed is None)
        if found:
            self._other.set_words(self.tr("Use {name}").replace("{name}", found[0].name))

    def _summary(self) -> str:
        if self._offer.entry.id == "gpt-oss-20b":
            return self.tr("Reasoning, tools and code, fully offline.")
        return self.tr("The large model, for computers with 80 GB of memory and more.")

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


class FirstRunPage(QWidget):
    """Shown in the place of an empty conversation."""

    download_requested = Signal(str)
    pause_requested = Signal(str)
    file_requested = Signal()
    use_requested = Signal(object)
    remedy_requested = Signal(str)
    suggestion_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: OfferCard | None = None
        self._guide = True
        self._title, self._lead = Label(kind="display", wrap=True), Label(kind="muted", wrap=True)
        for label in (self._title, self._lead):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._ask = Label(kind="note", wrap=True)
        self._ask.setContentsMargins(2, 10, 0, 0)
        self._buttons = [
            Button(kind="suggestion", clicked=partial(self._suggest, number)) for number in range(4)
        ]
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 48, 0, 24)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._lead)
        self._layout.addSpacing(18)
        self._layout.addWidget(self._ask)
        for first, second in (self._buttons[:2], self._buttons[2:]):
            pair = FoldingRow(first, second, spacing=10)
            pair.share_evenly()
            self._layout.addWidget(pair)
        self._layout.addStretch(1)
        self.retranslate()

    def set_offer(self, offer: Offer | None) -> None:
        """Show the card of the recommended model; None where the user needs none."""
        if offer is None:
            if self._card is not None:
                self._card.hide()
            return
        if self._card is None:
            self._card = OfferCard(self._theme, offer)
            self._card.download_requested.connect(self.download_requested)
            self._card.pause_requested.connect(self.pause_requested)
            self._card.file_requested.connect(self.file_requested)
            self._card.use_requested.connect(self.use_requested)
            self._card.remedy_requested.connect(self.remedy_requested)
            self._layout.insertWidget(3, self._card)
        self._card.set_offer(offer)
        self._card.show()

    def set_download(self, state: DownloadState) -> None:
        """Show how far the download is."""
        if self._card is not None:
            self._card.set_download(state)

    def set_guide(self, guide: bool) -> None:
        """Whether the Guide is the model in use; only then its questions are shown."""
        self._guide = guide
        self.retranslate()

    def suggestions(self) -> list[str]:
        """The questions that the Guide answers exactly; other languages keep the English."""
        return [
            self.tr("What can gpt-oss do?"),
            self.tr("How much memory does 120b need?"),
            self.tr("Where are my chats stored?"),
            self.tr("Show me a table and some code"),
        ]

    def _suggest(self, number: int) -> None:
        self.suggestion_requested.emit(self.suggestions()[number])

    def event(self, event: QEvent) -> bool:
        """What takes another height makes the conversation measure the page again."""
        if event.type() == QEvent.Type.LayoutRequest:
            mark_dirty(self)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language, and of the direction it is read in."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("A private chat, on this computer"))
        if self._guide:
            lead = self.tr(
                "No account. No network. Try it now with the small built-in guide, or get the real thing."
            )
        else:
            lead = self.tr("No account. No network. Ask anything.")
        self._lead.setText(lead)
        self._ask.setText(
            self.tr("Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong")
        )
        self._ask.setVisible(self._guide)
        for button, text in zip(self._buttons, self.suggestions(), strict=True):
            # A language without them keeps the English ones.
            button.set_words(directed(text) if self.isRightToLeft() else text, text)
            button.setVisible(self._guide)
