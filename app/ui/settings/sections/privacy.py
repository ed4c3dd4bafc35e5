"""Privacy and data: what is stored where, and what has left the computer."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.settings.table import Section
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button


class PrivacySection(SectionView):
    """The data folder and what lies in it."""

    section = Section.PRIVACY
    folder_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        self._place = ""
        super().__init__(theme)

    def build(self) -> None:
        """The declared rows, then what is no setting."""
        super().build()
        self._folder = Button(clicked=self.folder_requested.emit)
        self.add_row("folder", Row(self._folder))

    def set_folder(self, place: str) -> None:
        """Say where the data lies."""
        self._place = place
        self.retranslate()

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        lead = self.tr("Chats stay on this computer. No account, no telemetry, no crash reports sent.")
        return self.tr("Privacy and data"), lead

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {"folder": (self.tr("Data folder"), self._place)}

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._folder.set_words(self.tr("Open folder"))
