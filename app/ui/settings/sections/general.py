"""General: how the window starts and ends, what it tells, the settings as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app import VERSION
from app.settings.table import Section
from app.ui.settings.control import Column
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class GeneralSection(SectionView):
    """Start, close, notifications, updates, export and import."""

    section = Section.GENERAL
    export_requested = Signal()
    import_requested = Signal()

    def build(self) -> None:
        """The declared rows, then what is no setting."""
        super().build()
        self._version = Label(VERSION, "note")
        self.add_row("updates", Row(self._version))
        files = Column()
        self._export = Button(clicked=self.export_requested.emit)
        self._import = Button(clicked=self.import_requested.emit)
        files.row.insertWidget(0, self._export)
        files.row.insertWidget(1, self._import)
        self.add_row("file", Row(files))

    def head(self) -> tuple[str, str]:
        """The title and the line below it."""
        return self.tr("General"), self.tr("How the window starts, ends and tells you things.")

    def words(self) -> Words:
        """The name of each setting and one line about it."""
        return {
            "start_with": (self.tr("Start with"), self.tr("What the window shows first.")),
            "close_action": (
                self.tr("Closing the window"),
                self.tr(
                    "Keep running hides the window in the notification area. No text is lost either way."
                ),
            ),
            "notifications": (
                self.tr("Notifications"),
                self.tr("Tells that a long answer is ready while the window isn't in front."),
            ),
            "updates": (
                self.tr("Updates"),
                self.tr("Alcove looks for none. New versions come from where you got this one."),
            ),
            "file": (
                self.tr("Settings as a file"),
                self.tr("To keep them or use them elsewhere. No secrets, no chats, no model files in it."),
            ),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices."""
        return {
            "start_with": [self.tr("New chat"), self.tr("Last chat")],
            "close_action": [self.tr("Ask if busy"), self.tr("Quit"), self.tr("Keep running")],
        }.get(name, ())

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._export.set_words(self.tr("Export…"), self.tr("Export the settings"))
        self._import.set_words(self.tr("Import…"), self.tr("Import settings"))
