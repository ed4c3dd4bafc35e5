"""About: the version, the parts and their licences, how to tell others what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Signal

from app import VERSION
from app.settings.table import Section
from app.system.parts import Part
from app.ui.settings.parts import PartsTable
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Picture

_EMBLEM = 72  # pixels


class AboutSection(SectionView):
    """Version, usage policy, diagnostics, crash reports, parts."""

    section = Section.ABOUT
    licence_requested = Signal()
    policy_requested = Signal()
    diagnostics_requested = Signal()
    crashes_requested = Signal()

    def build(self) -> Iterator[None]:
        """Nothing here is a setting."""
        self.column.addWidget(self._emblem())
        yield
        self._licence = Button(clicked=self.licence_requested.emit)
        self._policy = Button(clicked=self.policy_requested.emit)
        self.add_row("version", Row(self._licence))
        self.add_row("policy", Row(self._policy))
        yield
        self._diagnostics = Button(clicked=self.diagnostics_requested.emit)
        self._crashes = Button(clicked=self.crashes_requested.emit)
        self.add_row("diagnostics", Row(self._diagnostics))
        self.add_row("crashes", Row(self._crashes))
        yield
        self.parts = PartsTable()
        self.parts.setParent(self)  # the window may close before it has its place
        yield
        self.add_row("parts", Row(self.parts, below=True))

    def _emblem(self) -> Picture:
        """The program's icon, which says nothing that the row below doesn't say in words."""
        emblem = Picture()
        size = QSize(_EMBLEM, _EMBLEM)
        emblem.setPixmap(self._theme.program_icon().pixmap(size, self.devicePixelRatioF()))
        emblem.setContentsMargins(0, 2, 0, 6)
        return emblem

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show what the program is made of."""
        self.parts.set_parts(parts)

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        return self.tr("About"), self.tr("Private chat with gpt-oss on your own computer.")

    def words(self) -> Words:
        """The name of each row and one line about it."""
        return {
            "version": (
                f"Alcove {VERSION}",
                self.tr("Free and open source, Apache 2.0. No account, no telemetry, no updates by itself."),
            ),
            "policy": (
                self.tr("Usage policy"),
                self.tr("OpenAI asks that gpt-oss be used safely, responsibly and lawfully."),
            ),
            "diagnostics": (
                self.tr("Diagnostics"),
                self.tr("Versions, hardware and the last lines of the logs, to copy. No chat text in it."),
            ),
            "crashes": (
                self.tr("Crash reports"),
                self.tr("They stay in the data folder, hold no chat text and are never sent."),
            ),
            "parts": (
                self.tr("Parts and their licences"),
                self.tr("Everything that Alcove is made of."),
            ),
        }

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self.parts.set_name(self.tr("Parts and their licences"))
        self._licence.set_words(self.tr("Licence"), self.tr("About the licence of Alcove"))
        self._policy.set_words(self.tr("Read…"), self.tr("Read the usage policy"))
        self._diagnostics.set_words(self.tr("Copy"), self.tr("Copy the diagnostics"))
        self._crashes.set_words(self.tr("Open folder"), self.tr("Open the folder of the crash reports"))
