"""The models page: what can be had, what is being fetched, what is here, which one is in use."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.domain.downloads import DownloadState
from app.domain.models import Hardware
from app.library.shelf import ShelfEntry
from app.services.library import Offer
from app.ui.models.catalogue import CatalogueSection
from app.ui.models.download_row import DAMAGED, DownloadRows
from app.ui.models.hub_search import HubSection
from app.ui.models.section import Section
from app.ui.models.shelf_section import ShelfSection
from app.ui.notice import NoticeArea
from app.ui.page import Page
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import ElidedLabel
from app.ui.words import computer_line

_WIDTH = 948  # pixels


class Sections(NamedTuple):
    """The parts of the page, from top to bottom; `downloads` is hidden while empty."""

    catalogue: CatalogueSection
    downloads: DownloadRows
    hub: HubSection
    shelf: ShelfSection


KINDS = (CatalogueSection, DownloadRows, HubSection, ShelfSection)


def make_sections(theme: Theme, holder: QWidget) -> Generator[None, None, Sections]:
    """Make the sections in pieces; until they have their place they are the holder's, which may close."""
    made: list[Section] = []
    for kind in KINDS:
        section: Section = kind(theme)
        section.setParent(holder)
        made.append(section)
        yield
    return Sections._make(made)


class ModelsPage(Page):
    """Sections from top to bottom: `catalogue`, `downloads`, `hub`, `shelf`."""

    download_requested = Signal(str)
    pause_requested = Signal(str)
    discard_requested = Signal(str)
    policy_requested = Signal()
    file_requested = Signal()
    use_requested = Signal(object)

    def __init__(
        self, theme: Theme, back: Callable[[], object], sections: Sections, parent: QWidget | None = None
    ) -> None:
        super().__init__(back, parent, width=_WIDTH)
        self.catalogue, self.downloads, self.hub, self.shelf = sections
        self._computer = ElidedLabel(kind="chip")
        self.head.insertWidget(self.head.count() - 1, self._computer)
        self._hardware: Hardware | None = None
        self.column.setSpacing(22)
        self.notices = NoticeArea(theme)
        self.notices.hide()
        self.column.addWidget(self.notices)
        for section in sections:
            self.column.addWidget(section)
        self.column.addStretch(1)
        self.catalogue.download_requested.connect(self.download_requested)
        self.catalogue.pause_requested.connect(self.pause_requested)
        self.catalogue.discard_requested.connect(self.discard_requested)
        self.catalogue.policy_requested.connect(self.policy_requested)
        self.catalogue.use_requested.connect(self.use_requested)
        self.downloads.pause_requested.connect(self.pause_requested)
        self.downloads.resume_requested.connect(self.download_requested)
        self.downloads.discard_requested.connect(self.discard_requested)
        self.hub.policy_requested.connect(self.policy_requested)
        self.shelf.file_requested.connect(self.file_requested)
        self.shelf.use_requested.connect(self.use_requested)
        self.retranslate()

    def show_error(self, code: str, detail: str) -> None:
        """Say at the top what concerns the whole page, until `clear_error`."""
        self.notices.show_error(code, detail)
        self.notices.show()
        self.area.verticalScrollBar().setValue(0)

    def clear_error(self) -> None:
        """Put it away."""
        self.notices.clear_error()
        self.notices.hide()

    def set_computer(self, hardware: Hardware) -> None:
        """Show what this computer has."""
        self._hardware = hardware
        self._computer.setText(computer_line(hardware))
        self._computer.show()

    def set_offers(self, offers: Sequence[Offer]) -> None:
        """Show the catalogue with a plan for each model."""
        self.catalogue.set_offers(offers)

    def set_download(self, state: DownloadState) -> None:
        """Show how far a download is."""
        self.hub.set_download(state)
        if self.catalogue.card(state.entry_id) is None or state.error in DAMAGED:
            self.downloads.set_state(state)
            return
        self.downloads.set_state(DownloadState(state.entry_id))
        self.catalogue.set_download(state)

    def set_models(self, entries: Sequence[ShelfEntry], in_use: str) -> None:
        """Show the files on this computer and mark the one in use."""
        self.shelf.set_models(entries, in_use)
        self.hub.set_shelf(entries)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self.set_title(self.tr("Models"))
        self._computer.setVisible(self._hardware is not None)
        if self._hardware is not None:
            self._computer.setText(computer_line(self._hardware))
        self.set_back(self.tr("Back to the chat"))
