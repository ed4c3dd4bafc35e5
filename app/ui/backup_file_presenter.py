"""Between backup files and the section Privacy and data: asks where, shows the work, tells its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from app.domain.times import dated
from app.services.lock import LockPhase
from app.store.backup_file import SUFFIX, About
from app.ui.figures import data_size
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.data_presenter import DataPresenter
    from app.ui.main_window import MainWindow
    from app.ui.settings.sections.privacy import PrivacySection


class BackupFilePresenter(QObject):
    """`save_to` and `restore_from` are what the buttons come to once a place was chosen."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        said: Callable[[Callable[[], str]], None],
        data: DataPresenter,
    ) -> None:
        super().__init__(window)
        self._services, self._window, self._said, self._data = services, window, said, data
        self._files = services.data.files
        self._files.saved.connect(self._saved)
        self._files.looked.connect(self._looked)
        self._files.passphrase_asked.connect(self._ask_passphrase)

    def dress(self, view: PrivacySection) -> None:
        """Connect the section, that was just made."""
        view.backups.save_requested.connect(self._ask_where)
        view.backups.file_requested.connect(self._ask_which)
        view.backups.show_work(self._files.work)
        self._files.working.connect(view.backups.show_work)

    # -- saving --------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        day = QDateTime.currentDateTime().toString("yyyy-MM-dd")
        title = self.tr("Save a backup")
        path, _ = QFileDialog.getSaveFileName(self._window, title, f"Alcove {day}{SUFFIX}", self._kinds())
        if path:
            self.save_to(Path(path))

    def _kinds(self) -> str:
        return self.tr("Backups of Alcove (*{ending})").replace("{ending}", SUFFIX)

    def save_to(self, path: Path) -> None:
        """Save all chats as a file; one whose ending was not typed gets it and overwrites no other."""
        from app.store.exchange.writing import free_path

        if self._services.lock.covered:  # since the system asked for the place
            return
        if path.suffix.lower() != SUFFIX:
            path = free_path(path.with_name(path.name + SUFFIX))
        self._files.save(path)

    def _saved(self, path: Path) -> None:
        self._said(lambda: self.tr("The backup was saved: {path}").replace("{path}", str(path)))

    # -- restoring -----------------------------------------------------------------------------

    def _ask_which(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Restore a backup"), "", self._kinds())
        if path:
            self.restore_from(Path(path))

    def restore_from(self, path: Path) -> None:
        """Look at a file, then ask whether it is to take the place of all chats."""
        if not self._services.lock.covered:
            self._files.look(path)

    def _looked(self, path: Path, about: About) -> None:
        if self._services.lock.covered:  # meanwhile; whoever sits there may not be the one who asked
            return
        made = QDateTime.fromSecsSinceEpoch(int(dated(about.made_at)))
        when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        words = f"{path.name} · {when} · {data_size(about.size)}"
        opens = about.locked and self._services.lock.phase is LockPhase.OFF
        warning = self.tr(
            "It is locked; on this computer its chats can be read without a passphrase until you set one."
        )
        self._data.confirm_restore(words, lambda: self._files.restore(path, about), warning if opens else "")

    def _ask_passphrase(self, path: Path, about: About) -> None:
        self._data.ask_passphrase(lambda passphrase: self._files.restore(path, about, passphrase))
