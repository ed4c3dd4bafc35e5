"""General: how the window starts and ends, what it tells, newer versions, the settings as a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Signal

from app import VERSION
from app.domain.releases import Hindrance, UpdateState, may_be_asked
from app.settings.model import Settings
from app.settings.table import Section
from app.ui.settings.control import Column
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.settings.update_words import update_line
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button


class GeneralSection(SectionView):
    """Start, close, notifications, updates, export and import."""

    section = Section.GENERAL
    export_requested = Signal()
    import_requested = Signal()
    look_requested = Signal()
    page_requested = Signal()  # of the newer version

    def __init__(self, theme: Theme) -> None:
        self._updates = UpdateState()
        super().__init__(theme)

    def build(self) -> Iterator[None]:
        """The declared rows, then what is no setting."""
        yield from super().build()
        self._look = Button(clicked=self.look_requested.emit)
        self._page = Button(clicked=self.page_requested.emit)
        looking = Column()
        looking.row.insertWidget(0, self._page)
        looking.row.insertWidget(1, self._look)
        self.add_row("updates", Row(looking))
        self._page.hide()
        yield
        files = Column()
        self._export = Button(clicked=self.export_requested.emit)
        self._import = Button(clicked=self.import_requested.emit)
        files.row.insertWidget(0, self._export)
        files.row.insertWidget(1, self._import)
        self.add_row("file", Row(files))

    def set_updates(self, state: UpdateState) -> None:
        """Say what is known of newer versions."""
        self._updates = state
        self._look.setEnabled(state.hindrance is Hindrance.NONE and not state.looking)
        self._page.setVisible(state.newer is not None and bool(state.newer.page))
        self.controls["releases"].set_labels(self.labels("releases"))
        self.rows["updates"].set_words(*self.words()["updates"])
        self.refresh()
        self.rows["updates"].fold()

    @property
    def update_line(self) -> str:
        """What is said of newer versions."""
        return update_line(self._updates)

    def harms(self, shown: Settings) -> Mapping[str, str]:
        """An address that can't be asked, and none at all, are said beside their rows."""
        found = dict(super().harms(shown))
        if shown.releases.strip() and not may_be_asked(shown.releases.strip()):
            found["releases"] = "releases_bad"
        elif shown.tell_updates and not (shown.releases.strip() or self._updates.built_in):
            found["tell_updates"] = "releases_missing"
        return found

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
            "tell_updates": (
                self.tr("Tell me about new versions"),
                self.tr("Asks the address below once a day. It only tells: nothing is fetched or installed."),
            ),
            "releases": (
                self.tr("Where to look"),
                self.tr("The address of a list of releases, as GitHub, GitLab and Forgejo give to programs."),
            ),
            "updates": (
                self.tr("Version {version}").replace("{version}", VERSION),
                self.update_line,
            ),
            "file": (
                self.tr("Settings as a file"),
                self.tr("To keep them or use them elsewhere. No secrets, no chats, no model files in it."),
            ),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices."""
        return {
            "releases": [self._updates.built_in or "https://…/releases"],
            "start_with": [self.tr("New chat"), self.tr("Last chat")],
            "close_action": [self.tr("Ask if busy"), self.tr("Quit"), self.tr("Keep running")],
        }.get(name, ())

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._look.set_words(self.tr("Look now"), self.tr("Look for a new version now"))
        self._page.set_words(self.tr("Open page"), self.tr("Open the page of the new version"))
        self._export.set_words(self.tr("Export…"), self.tr("Export the settings"))
        self._import.set_words(self.tr("Import…"), self.tr("Import settings"))
