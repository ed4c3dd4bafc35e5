"""About: the version, the licences, how to tell others what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app import VERSION
from app.settings.table import Section
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.widgets.buttons import Button


class AboutSection(SectionView):
    """The version and the licences."""

    section = Section.ABOUT
    licence_requested = Signal()

    def build(self) -> None:
        """Nothing here is a setting."""
        self._policy = Button(clicked=self.licence_requested.emit)
        self.add_row("version", Row(self._policy))

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        return self.tr("About"), self.tr("Private chat with gpt-oss on your own computer.")

    def words(self) -> Words:
        """The name of each row and one line about it."""
        line = self.tr("Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.")
        return {"version": (f"Alcove {VERSION}", line)}

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._policy.set_words(self.tr("Licences and usage policy"))
