"""Privacy and data: what has left the computer, what is stored where, copies of it, removing it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal

from app.domain.models import Connection
from app.settings.table import Section, of_section
from app.store.backups import Backup
from app.system.storage import StorageUse
from app.ui.figures import data_size, number
from app.ui.settings.backups import BackupList
from app.ui.settings.connections import ConnectionTable
from app.ui.settings.control import Column
from app.ui.settings.lock import LockControls
from app.ui.settings.row import Row
from app.ui.settings.section import SectionView, Words
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.paths import PathLabel


class PrivacySection(SectionView):
    """Connections, the lock, the data folder, backups, the trash, Delete everything."""

    section = Section.PRIVACY
    folder_requested = Signal()
    trash_requested = Signal()
    removal_requested = Signal()
    export_requested = Signal()
    import_requested = Signal(object)  # the button, below which the ways are offered

    def __init__(self, theme: Theme) -> None:
        self._use = StorageUse()
        self._trash_count, self._locked = -1, False
        super().__init__(theme)

    def build(self) -> Iterator[None]:
        """The declared rows, the lock behind the network; then what is no setting."""
        for one in of_section(self.section):
            self.declare(one)
            yield
            if one.name == "network":
                self.lock = LockControls()
                self.add_row("lock", Row(self.lock, below=True))
                yield
        self.connections = ConnectionTable()
        self.connections.setParent(self)  # the window may close before it has its place
        yield
        self.add_row("connections", Row(self.connections, below=True))
        yield
        self._folder, self._sizes = Button(clicked=self.folder_requested.emit), Label(kind="note", wrap=True)
        self._path = PathLabel()
        place = Column()
        place.column.addWidget(self._path)
        place.column.addWidget(self._sizes)
        place.row.addWidget(self._folder)
        self.add_row("folder", Row(place, below=True))
        yield
        self.backups = BackupList()
        self.add_row("backups", Row(self.backups, below=True))
        yield
        self._export = Button(clicked=self.export_requested.emit)
        self._import = Button(clicked=lambda: self.import_requested.emit(self._import))
        exchange = Column()
        exchange.row.addWidget(self._export)
        exchange.row.addWidget(self._import)
        self.add_row("exchange", Row(exchange, below=True))
        yield
        self._trash = Button(clicked=self.trash_requested.emit)
        self.add_row("trash", Row(self._trash))
        self._remove = Button(kind="danger", clicked=self.removal_requested.emit)
        self.add_row("removal", Row(self._remove))

    def set_lock(self, on: bool) -> None:
        """Say whether a passphrase is set."""
        self._locked = on
        self.lock.set_on(on)
        self.refresh()

    def refresh(self) -> None:
        """Show the values again; those of the lock are of use with a passphrase only."""
        super().refresh()
        for name in ("lock_after", "lock_when_hidden"):
            self.rows[name].setEnabled(self._locked)

    def set_folder(self, place: str) -> None:
        """Say where the data lies."""
        self._path.setText(place)
        self.retranslate()

    def set_use(self, use: StorageUse) -> None:
        """Say how much it is."""
        self._use = use
        self._show_use()

    def set_connections(self, connections: Sequence[Connection]) -> None:
        """List the connections of this session."""
        self.connections.set_connections(connections)

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """List the copies."""
        self.backups.set_backups(backups)

    def set_trash(self, count: int) -> None:
        """Say how many chats are in the trash."""
        if count == self._trash_count:  # told with every change of the list
            return
        self._trash_count = count
        self._trash.setEnabled(count > 0)
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
                self.tr("Off: no connection is opened at all. On: only what you start or have switched on."),
            ),
            "lock": (
                self.tr("Lock"),
                self.tr("A passphrase that encrypts your chats. Without it nobody can read them."),
            ),
            "lock_after": (
                self.tr("Lock after"),
                self.tr("So long without a key or the mouse. An answer being written is finished first."),
            ),
            "lock_when_hidden": (
                self.tr("Lock a hidden window"),
                self.tr("At once when the window is minimised or closed into the notification area."),
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
            **self._data_words(),
        }

    def labels(self, name: str) -> Sequence[str]:
        """The words of the choices, and what empty fields say."""
        return {
            "hub_endpoint": ["https://huggingface.co"],
            "ca_file": [self.tr("None")],
            "lock_after": [self.tr("Never"), *(self._minutes(n) for n in (1, 5, 10, 30, 60))],
            "downloads_at_once": [number(count) for count in (1, 2, 3, 4)],
            "speed_limit": [self.tr("No limit"), *(self._speed(n) for n in (1, 3, 10, 30))],
        }.get(name, ())

    def _minutes(self, count: int) -> str:
        return self.tr("%n min", "", count)

    def _speed(self, megabytes: int) -> str:
        return self.tr("{count} MB/s").replace("{count}", number(megabytes))

    def _data_words(self) -> dict[str, tuple[str, str]]:
        count = max(0, self._trash_count)
        trash = self.tr("%n chat(s) in it. Each is removed for good after 30 days.", "", count)
        return {
            "connections": (
                self.tr("Connections of this session"),
                self.tr("Every connection that Alcove opens: only what you start or have switched on."),
            ),
            "folder": (self.tr("Data folder"), ""),
            "backups": (
                self.tr("Backups"),
                self.tr("A copy of all chats is made each day; seven are kept. Yours stay."),
            ),
            "exchange": (
                self.tr("Export and import chats"),
                self.tr(
                    "All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and"
                    " llama.cpp out of files."
                ),
            ),
            "trash": (self.tr("Trash"), trash),
            "removal": (
                self.tr("Delete everything"),
                self.tr("Chats, backups, settings, logs and downloaded models, for good."),
            ),
        }

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self.backups.set_name(self.tr("Backups"))
        folder = self.tr("Data folder")
        self._path.setAccessibleName(f"{folder}: {self._path.text()}")
        self._folder.set_words(self.tr("Open folder"))
        self._export.set_words(self.tr("Export all chats…"))
        self._import.set_words(self.tr("Import chats…"))
        self._trash.set_words(self.tr("Empty the trash…"))
        self._remove.set_words(self.tr("Delete everything…"))
        self._show_use()

    def _show_use(self) -> None:
        use = self._use
        parts = (
            (self.tr("chats {size}"), use.chats),
            (self.tr("backups {size}"), use.backups),
            (self.tr("downloaded models {size}"), use.models),
            (self.tr("logs {size}"), use.logs),
            (self.tr("other {size}"), use.other),
        )
        self._sizes.setText(
            " · ".join(text.replace("{size}", data_size(count)) for text, count in parts if count)
        )
