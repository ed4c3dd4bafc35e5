"""Privacy and data: what is stored where, and what has left the computer."""

from __future__ import annotations

from collections.abc import Sequence

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
        return {
            "network": (
                self.tr("Network"),
                self.tr(
                    "Off: no connection is opened at all. On: only those that you start, each is listed."
                ),
            ),
            "proxy": (
                self.tr("Proxy"),
                self.tr("system, none, or an address such as http://host:8080 or socks5://host:1080."),
            ),
            "hub_endpoint": (
                self.tr("Mirror"),
                self.tr("An address in place of the Hugging Face Hub. Your token is never sent there."),
            ),
            "ca_file": (
                self.tr("Certificates of a company"),
                self.tr("A file in PEM form, trusted besides the system's certificates."),
            ),
            "downloads_at_once": (self.tr("Downloads at once"), self.tr("Others wait for their turn.")),
            "speed_limit": (self.tr("Speed limit"), self.tr("Of all downloads together.")),
            "folder": (self.tr("Data folder"), self._place),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices, and what empty fields say."""
        return {
            "hub_endpoint": ["https://huggingface.co"],
            "ca_file": [self.tr("None")],
            "downloads_at_once": ["1", "2", "3", "4"],
            "speed_limit": [self.tr("None"), *(self._speed(n) for n in (1, 3, 10, 30))],
        }.get(name, ())

    def _speed(self, megabytes: int) -> str:
        return self.tr("{count} MB/s").replace("{count}", str(megabytes))

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._folder.set_words(self.tr("Open folder"))
