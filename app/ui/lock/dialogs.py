"""Setting, changing and removing the passphrase; what the lock protects from."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.figures import number
from app.ui.lock.field import PassphraseField
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog, fit_height
from app.ui.widgets.labels import Label
from app.ui.widgets.progress import ProgressBar

_WIDTH = 480  # pixels


class Wish(StrEnum):
    """What the passphrase is asked for."""

    ON = "on"
    CHANGE = "change"
    OFF = "off"
    RESTORE = "restore"  # a backup that has one of its own


_OLD = (Wish.CHANGE, Wish.OFF, Wish.RESTORE)
_NEW = (Wish.ON, Wish.CHANGE)


class PassphraseDialog(FittedDialog):
    """Asks for what is needed, shows how far the work is, and can't be closed meanwhile."""

    asked = Signal(str, str)  # the passphrase of now, the new one

    def __init__(self, theme: Theme, wish: Wish, shortest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setFixedWidth(theme.scaled(_WIDTH))
        self._wish, self._shortest, self._working = wish, shortest, False
        self._refusal: Callable[[], str] | None = None  # why nothing was changed
        self._title, self._text = Label(kind="title"), Label(kind="note", wrap=True)
        self.old, self.new, self.again = PassphraseField(), PassphraseField(), PassphraseField()
        self._hint, self._bar = Label(kind="note", wrap=True), ProgressBar(theme, height=6)
        self._bar.hide()
        self._cancel = Button(clicked=self.reject)
        self.act = Button(kind="primary", clicked=self._ask)
        self._lay_out()
        self.retranslate()
        (self.old if wish in _OLD else self.new).setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._text)
        for field in (self.old, self.new, self.again):
            field.edited.connect(self._check)
            field.entered.connect(self._ask)
            column.addWidget(field)
        self.old.setVisible(self._wish in _OLD)  # laid out by now: else it would be a window
        for field in (self.new, self.again):
            field.setVisible(self._wish in _NEW)
        column.addWidget(self._hint)
        column.addWidget(self._bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.act)
        column.addLayout(row)

    # -- what is typed -------------------------------------------------------------------------

    def _missing(self) -> str | None:
        """What is still wrong, "" when it goes without saying, None when nothing is."""
        if self._wish in _OLD and not self.old.text:
            return ""
        if self._wish not in _NEW:
            return None
        if len(self.new.text) < self._shortest:
            return self.tr(
                "At least %n character(s). Four or more random words are best.", "", self._shortest
            )
        if self.new.text != self.again.text:
            return self.tr("The two aren't the same yet.") if self.again.text else ""
        return None

    def _check(self) -> None:
        missing, self._refusal = self._missing(), None
        self.act.setEnabled(missing is None and not self._working)
        self.say(missing or "")

    def _ask(self) -> None:
        if self.act.isEnabled():
            self._set_working(True)
            self.say(self._words_of_work())
            self.asked.emit(self.old.text, self.new.text)

    # -- what is said --------------------------------------------------------------------------

    def say(self, text: str, *, bad: bool = False) -> None:
        """Say something above the buttons."""
        self._hint.set_kind("bad" if bad else "note")
        self._hint.setText(text)
        self._hint.setAccessibleName(text)
        if self.isVisible():
            fit_height(self, self.width())

    @property
    def said(self) -> str:
        """What is said."""
        return self._hint.text()

    def show_step(self, step: str, done: int, count: int) -> None:
        """Say what is being done."""
        if step == "backups" and count:
            words = self.tr("Backup {n} of {count}…").replace("{n}", number(min(done + 1, count)))
            self.say(words.replace("{count}", number(count)))
            self._bar.set_share(0.5 + 0.5 * done / count)
        else:
            self._bar.set_share({"copied": 0.4, "replaced": 0.5, "finished": 1.0}.get(step, 0.1))

    def refuse(self, words: Callable[[], str]) -> None:
        """Say why nothing was changed, in any language, and let it be tried again."""
        self._set_working(False)
        self._check()
        self._refusal = words
        self.say(words(), bad=True)
        if self._wish in _OLD:
            self.old.line.selectAll()
            self.old.setFocus()

    def finish(self) -> None:
        """Close: it is done."""
        self._set_working(False)
        self.accept()

    def done(self, result: int) -> None:
        """Forget what was typed."""
        for field in (self.old, self.new, self.again):
            field.clear()
        super().done(result)
        self.deleteLater()

    def reject(self) -> None:
        """Nothing closes it while the files are being written."""
        if not self._working:
            super().reject()

    def _set_working(self, working: bool) -> None:
        self._working = working
        for widget in (self.old, self.new, self.again, self._cancel, self.act):
            widget.setEnabled(not working)
        self._bar.setVisible(working and self._wish in (Wish.ON, Wish.OFF))

    def _words_of_work(self) -> str:
        return {
            Wish.ON: self.tr("Your chats are being encrypted…"),
            Wish.CHANGE: self.tr("The passphrase is being changed…"),
            Wish.OFF: self.tr("Your chats are being decrypted…"),
            Wish.RESTORE: self.tr("The backup is being restored…"),
        }[self._wish]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        title, text, act = self._words()
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        of_backup = self._wish is Wish.RESTORE
        self.old.set_name(self.tr("Passphrase of the backup") if of_backup else self.tr("Passphrase of now"))
        self.new.set_name(self.tr("New passphrase"))
        self.again.set_name(self.tr("New passphrase again"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel.set_words(self.tr("Cancel"))
        self.act.set_words(act)
        refusal = self._refusal
        if not self._working:
            self._check()
        if refusal is not None:
            self.refuse(refusal)

    def _words(self) -> tuple[str, str, str]:
        if self._wish is Wish.ON:
            text = self.tr(
                "Your chats and their backups are encrypted with it. There is no way around it: without the "
                "passphrase they are lost. Write it down and keep it in a safe place."
            )
            return self.tr("Set a passphrase"), text, self.tr("Encrypt my chats")
        if self._wish is Wish.CHANGE:
            text = self.tr(
                "It opens the same key. Who knows the old passphrase and has an old copy of your data could "
                "still read; against that, switch the lock off and on again."
            )
            return self.tr("Change the passphrase"), text, self.tr("Change it")
        if self._wish is Wish.RESTORE:
            text = self.tr("It was made under another lock. The lock of this computer stays as it is.")
            return self.tr("This backup has its own passphrase"), text, self.tr("Restore")
        text = self.tr("Your chats and their backups become readable for whoever can use your account.")
        return self.tr("Switch the lock off"), text, self.tr("Decrypt my chats")
