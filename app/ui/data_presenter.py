"""Between the data and network services and the section Privacy and data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from app.domain.errors import AppError
from app.services.lock import LockPhase
from app.store.backups import Backup
from app.ui.backup_file_presenter import BackupFilePresenter
from app.ui.errors import in_a_line
from app.ui.services import Services

if TYPE_CHECKING:
    from app.ui.lock.dialogs import PassphraseDialog
    from app.ui.main_window import MainWindow
    from app.ui.settings.sections.privacy import PrivacySection

_MOST_SHOWN = 3  # files of those that could not be removed


class DataPresenter(QObject):
    """Asks before what can't be undone; errors and news go where the page says them."""

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        failed: Callable[[AppError], None],
        said: Callable[[Callable[[], str]], None],
    ) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._said = said
        self._view: PrivacySection | None = None
        self._dialog: PassphraseDialog | None = None
        services.data.failed.connect(failed)
        services.data.backed_up.connect(self._backed_up)
        services.data.restored.connect(self._restored)
        services.data.passphrase_asked.connect(self._ask_passphrase)
        services.data.refused.connect(self._refused)
        services.data.removal_asked.connect(window.closing.leave)
        services.data.files.refused.connect(self._refused)
        services.data.files.failed.connect(failed)
        self._files = BackupFilePresenter(services, window, said, self)

    def dress(self, view: PrivacySection) -> None:
        """Connect the section, that was just made, and show what is known."""
        services = self._services
        self._view = view
        view.set_folder(str(services.paths.data))
        view.set_connections(services.network.connections())
        view.folder_requested.connect(self._open_folder)
        view.trash_requested.connect(self._empty_trash)
        view.removal_requested.connect(self._remove)
        view.backups.make_requested.connect(services.data.back_up)
        view.backups.restore_requested.connect(self._restore)
        self._files.dress(view)
        services.network.changed.connect(view.set_connections)
        services.data.measured.connect(view.set_use)
        services.data.backups_changed.connect(view.set_backups)
        services.chats.list.trash_counted.connect(view.set_trash)
        self.look()
        services.chats.list.refresh()

    def look(self) -> None:
        """Measure anew."""
        if self._view is not None:
            self._services.data.look()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._services.paths.data)))

    def _backed_up(self, path: Path) -> None:
        self._said(lambda: self.tr("A backup was made: {name}").replace("{name}", path.name))

    @property
    def dialog(self) -> PassphraseDialog | None:
        """The question for the passphrase of a backup that is shown."""
        return self._dialog

    def _ask_passphrase(self, backup: Path) -> None:
        self.ask_passphrase(lambda passphrase: self._services.data.restore(backup, passphrase))

    def ask_passphrase(self, restore: Callable[[str], None]) -> None:
        """Ask for the passphrase of a backup, and restore it with what is entered."""
        from app.store.locking import SHORTEST
        from app.ui.lock.dialogs import PassphraseDialog, Wish

        if self._services.lock.covered:  # meanwhile; whoever sits there may not be the one who asked
            return
        dialog = self._dialog = PassphraseDialog(self._services.theme, Wish.RESTORE, SHORTEST, self._window)
        dialog.asked.connect(lambda passphrase, _: restore(passphrase))
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self, _result: int) -> None:
        self._dialog = None

    def _refused(self, error: AppError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(partial(in_a_line, error))

    def _restored(self, keep: Path) -> None:
        opened = self._dialog is not None and self._services.lock.phase is LockPhase.OFF
        if self._dialog is not None:
            self._dialog.finish()

        def words() -> str:
            text = self.tr("The backup was restored. What was here before is kept as {name}.")
            text, more = text.replace("{name}", keep.name), self.tr("To lock it here, set a passphrase.")
            return f"{text} {more}" if opened else text

        self._said(words)

    def _restore(self, backup: Backup) -> None:
        self.confirm_restore(self.view_words(backup), lambda: self._services.data.restore(backup.path))

    def confirm_restore(self, backup: str, restore: Callable[[], None], warning: str = "") -> None:
        """Ask whether a backup, in words, is to take the place of all chats."""
        text = self.tr("All chats of now are replaced by those of {backup}. A safety copy is made first.")
        text = text.replace("{backup}", backup)
        text = f"{text} {warning}" if warning else text
        self._confirm(self.tr("Restore this backup?"), text, self.tr("Restore"), restore)

    def view_words(self, backup: Backup) -> str:
        """A backup in words."""
        return self._view.backups.words(backup) if self._view is not None else backup.path.name

    def _empty_trash(self) -> None:
        self._confirm(
            self.tr("Empty the trash?"),
            self.tr("Its chats are removed for good; backups may still hold them."),
            self.tr("Empty the trash"),
            self._services.chats.list.empty_trash,
        )

    def _remove(self) -> None:
        paths = self._services.paths
        folders = dict.fromkeys(str(path) for path in (paths.data, paths.config, paths.cache, paths.logs))
        self._confirm(
            self.tr("Delete everything?"),
            self._what_goes(),
            self.tr("Delete everything"),
            self._services.data.remove_everything,
            word=self.tr("DELETE"),
            places=tuple(folders),
        )

    def _what_goes(self) -> str:
        if self._services.paths.shares_data():
            return self.tr(
                "Chats, backups, settings, logs and the models that Alcove downloaded are removed, then "
                "Alcove ends. Other files in these folders stay, and so do model files that you put there "
                "yourself. Nothing can bring the rest back. It lies here:"
            )
        return self.tr(
            "Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files "
            "in folders of your own stay. Nothing can bring the rest back. It lies here:"
        )

    def _confirm(
        self,
        title: str,
        text: str,
        act: str,
        do: Callable[[], object],
        *,
        word: str = "",
        places: Sequence[str] = (),
    ) -> None:
        from app.ui.settings.confirm import Confirmation

        Confirmation(self._window, title, text, act, do, word=word, places=places).open()


def words_for_left(left: Sequence[Path]) -> str:
    """Say which files could not be removed when everything was to go: the first few of them."""
    shown = ", ".join(str(path) for path in left[:_MOST_SHOWN])
    if len(left) > _MOST_SHOWN:
        shown = f"{shown}, …"
    translate = QCoreApplication.translate
    text = translate("DataPresenter", "Not everything could be deleted. These files are still there: {files}")
    return text.replace("{files}", shown)
