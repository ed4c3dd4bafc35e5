"""The models page: what can be had, what is here, which one is in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.models import DownloadState, ModelRef
from app.library.shelf import ShelfEntry
from app.services.library import Offer
from app.ui.errors import explain
from app.ui.first_run.card import OfferCard
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import Badge, ElidedLabel, Label

_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


class ModelRow(Card):
    """A model file: its name, size and place, and what can be done with it."""

    use_requested = Signal(object)  # ModelRef
    remove_requested = Signal(str)

    def __init__(self, entry: ShelfEntry, *, in_use: bool) -> None:
        super().__init__("card", margins=(18, 12, 14, 12), spacing=4)
        ref = entry.ref
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(ref.name, "strong"))
        if in_use:
            row.addWidget(Badge(self.tr("In use"), "accent"))
        row.addStretch(1)
        if entry.size:
            row.addWidget(Label(QLocale().formattedDataSize(entry.size, 1, _DECIMAL), "note"))
        if not entry.error and not in_use:
            row.addWidget(Button(self.tr("Use"), clicked=lambda: self.use_requested.emit(ref)))
        if not ref.built_in:
            row.addWidget(
                Button(self.tr("Take off the list"), clicked=lambda: self.remove_requested.emit(ref.id))
            )
        self.column.addLayout(row)
        if entry.error:
            words = explain(entry.error, entry.detail)
            self.column.addWidget(Label(f"{words.title}. {words.text}", "warn", wrap=True))
        elif ref.built_in:
            text = self.tr("A tiny built-in model that knows a little about Alcove and can be wrong.")
            self.column.addWidget(Label(text, "note", wrap=True))
        else:
            self.column.addWidget(ElidedLabel(str(ref.path), "note"))


class ModelsPage(Page):
    """Shows offers and files; every act is a signal."""

    download_requested = Signal(str)
    pause_requested = Signal(str)
    file_requested = Signal()
    use_requested = Signal(object)
    remove_requested = Signal(str)

    def __init__(self, theme: Theme, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(back, parent)
        self._theme = theme
        self._cards: dict[str, OfferCard] = {}
        self._found: Sequence[ModelRef] = ()
        self._entries: Sequence[ShelfEntry] = ()
        self._in_use = ""
        self._offers_title, self._shelf_title = Label(kind="section"), Label(kind="section")
        self._add = Button(clicked=self.file_requested.emit)
        self._offers, self._shelf = QVBoxLayout(), QVBoxLayout()
        for box in (self._offers, self._shelf):
            box.setSpacing(10)
        self.column.addWidget(self._offers_title)
        self.column.addLayout(self._offers)
        self.column.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self._shelf_title)
        row.addStretch(1)
        row.addWidget(self._add)
        self.column.addLayout(row)
        self.column.addLayout(self._shelf)
        self.column.addStretch(1)
        self.retranslate()

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show the catalogue with a plan for each model."""
        for offer in offers:
            card = self._cards.get(offer.entry.id)
            if card is None:
                card = self._cards[offer.entry.id] = OfferCard(self._theme, offer, files=False)
                card.download_requested.connect(self.download_requested)
                card.pause_requested.connect(self.pause_requested)
                card.file_requested.connect(self.file_requested)
                card.use_requested.connect(self.use_requested)
                self._offers.addWidget(card)
            card.set_offer(offer)
            card.set_found(self._found)

    def set_download(self, state: DownloadState) -> None:
        """Show how far a download is."""
        if state.entry_id in self._cards:
            self._cards[state.entry_id].set_download(state)

    def set_found(self, found: Sequence[ModelRef]) -> None:
        """Offer files of other programs."""
        self._found = found
        for card in self._cards.values():
            card.set_found(found)

    def set_models(self, entries: Sequence[ShelfEntry], in_use: str) -> None:
        """Show the files on this computer and mark the one in use."""
        if (entries, in_use) == (self._entries, self._in_use) and self._shelf.count():
            return
        self._entries, self._in_use = entries, in_use
        while (item := self._shelf.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            row = ModelRow(entry, in_use=entry.ref.id == in_use)
            row.use_requested.connect(self.use_requested)
            row.remove_requested.connect(self.remove_requested)
            self._shelf.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            entries, self._entries = self._entries, ()
            self.set_models(entries, self._in_use)
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Models"))
        self.set_back(self.tr("Back to the chat"))
        self._offers_title.setText(self.tr("gpt-oss, from OpenAI").upper())
        self._shelf_title.setText(self.tr("On this computer").upper())
        self._add.set_words(self.tr("Use a file I have…"))
