"""The copies of the chats: one is chosen and put back, a new one made, here or as a file elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QEvent, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.services.backup_files import FileWork
from app.store.backups import Backup, BackupKind
from app.ui.chat.announcer import announce
from app.ui.figures import data_size
from app.ui.settings.choice import CalmComboBox
from app.ui.settings.control import Column
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import FlowLayout
from app.ui.widgets.labels import Label


class BackupList(Column):
    """Shows the copies it is given, newest first."""

    make_requested = Signal()
    restore_requested = Signal(object)  # Backup
    save_requested = Signal()
    file_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._backups: Sequence[Backup] = ()
        self._picked: Backup | None = None  # by the user; else the newest is shown
        self._list = CalmComboBox()
        self._list.activated.connect(self._pick)
        self._none, self._elsewhere = Label(kind="note", wrap=True), Label(kind="note", wrap=True)
        self._work, self._doing = Label(kind="note", wrap=True), FileWork.NONE
        self._work.hide()
        self._restore = Button(clicked=self._restore_it)
        self._make = Button(clicked=self.make_requested.emit)
        self._save = Button(clicked=self.save_requested.emit)
        self._file = Button(clicked=self.file_requested.emit)
        for widget in (self._list, self._none, _in_a_row(self._restore, self._make)):
            self.column.addWidget(widget)
        for widget in (self._elsewhere, _in_a_row(self._save, self._file), self._work):
            self.column.addWidget(widget)
        self.retranslate()

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Show these copies."""
        chosen = self._picked
        self._backups = backups
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([self.words(backup) for backup in backups])
            self._list.setCurrentIndex(backups.index(chosen) if chosen in backups else 0)
        self._list.setVisible(bool(backups))
        self._restore.setVisible(bool(backups))
        self._none.setVisible(not backups)

    def show_work(self, work: FileWork) -> None:
        """Say what is being done with a file."""
        self._doing = work
        text = self._words_of_work()
        self._work.setText(text)
        self._work.setVisible(bool(text))
        if text and self.isVisible():
            announce(self, text)

    def _words_of_work(self) -> str:
        return {
            FileWork.NONE: "",
            FileWork.SAVING: self.tr("The backup is being saved…"),
            FileWork.READING: self.tr("The backup is being read…"),
        }[self._doing]

    def words(self, backup: Backup) -> str:
        """A copy in words: when, why, how large."""
        locale = QLocale()
        made = QDateTime.fromSecsSinceEpoch(int(backup.made_at))
        when = locale.toString(made, QLocale.FormatType.ShortFormat)
        why = {
            BackupKind.DAILY: self.tr("daily"),
            BackupKind.MANUAL: self.tr("made by you"),
            BackupKind.BEFORE_RESTORE: self.tr("before a restore"),
            BackupKind.BEFORE_UPDATE: self.tr("before an update"),
        }[backup.kind]
        return f"{when} · {why} · {data_size(backup.size)}"

    def set_name(self, name: str) -> None:
        """Name the list."""
        self._list.setAccessibleName(name)

    def _pick(self, _: int) -> None:
        self._picked = self._chosen()

    def _chosen(self) -> Backup | None:
        index = self._list.currentIndex()
        return self._backups[index] if 0 <= index < len(self._backups) else None

    def _restore_it(self) -> None:
        backup = self._chosen()
        if backup is not None:
            self.restore_requested.emit(backup)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._none.setText(self.tr("None yet."))
        self._restore.set_words(self.tr("Restore…"), self.tr("Restore this backup"))
        self._make.set_words(self.tr("Back up now"))
        self._elsewhere.setText(self.tr("One file with all chats, for a USB stick or another computer:"))
        self._save.set_words(self.tr("Save a backup as…"))
        self._file.set_words(self.tr("Restore from a file…"))
        self._work.setText(self._words_of_work())
        self.set_backups(self._backups)


def _in_a_row(*buttons: Button) -> QWidget:
    row = QWidget()
    line = FlowLayout(row)
    for button in buttons:
        line.addWidget(button)
    return row
