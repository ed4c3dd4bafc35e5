"""Between the lock and the window: what covers it, what is asked, what the settings say."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.errors import AppError
from app.services.lock import LockPhase
from app.settings.table import Section
from app.ui.chat.announcer import announce
from app.ui.errors import explain, in_a_line
from app.ui.services import Services

if TYPE_CHECKING:  # made when they are wanted
    from app.ui.lock.dialogs import PassphraseDialog, Wish
    from app.ui.lock.page import LockPage
    from app.ui.main_window import MainWindow
    from app.ui.settings.sections.privacy import PrivacySection

_ALWAYS = ("quit",)  # keys that do something while the window is covered


class LockPresenter(QObject):
    """Covers the whole window while the chats are locked: no title of a chat is behind a pixel of it."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services, self._lock, self._window = services, services.lock, window
        self._page: LockPage | None = None
        self._dialog: PassphraseDialog | None = None
        self._anew: QWidget | None = None  # the question whether to begin anew
        self._view: PrivacySection | None = None
        self._watching = self._covered = False
        self._entered = False  # a passphrase, before anybody listened
        self._lock.changed.connect(self._changed)
        self._lock.refused.connect(self._refused)
        self._lock.worked.connect(self._worked)
        self._lock.switched.connect(self._switched)
        self._lock.passphrase_changed.connect(self._passphrase_changed)
        self._lock.failed.connect(self._failed)
        if self._lock.covered:
            self._cover()

    def start(self) -> None:
        """Open the chats, or wait for the passphrase, which may have been entered already."""
        self._lock.start()
        if self._entered and self._page is not None:
            self._page.set_opening(True)
            self._lock.unlock(self._page.field.text)

    @property
    def page(self) -> LockPage | None:
        """The page that covers the window, once it was made."""
        return self._page

    @property
    def dialog(self) -> PassphraseDialog | None:
        """The question for a passphrase that is shown."""
        return self._dialog

    def lock_now(self) -> None:
        """Lock; without a passphrase show where one is set."""
        if self._lock.phase is LockPhase.OFF:
            self._window.show_settings(Section.PRIVACY)
        else:
            self._lock.lock()

    # -- the cover -----------------------------------------------------------------------------

    def _changed(self, phase: LockPhase) -> None:
        if self._lock.covered:
            self._cover()
        elif self._covered:
            self._uncover()
        if phase is not LockPhase.OFF:
            self._watch()
        if self._view is not None:
            self._view.set_lock(phase is not LockPhase.OFF)

    def _cover(self) -> None:
        page, phase = self._made(), self._lock.phase
        page.set_closing(phase is LockPhase.CLOSING)
        page.set_opening(phase is LockPhase.OPENING)
        if phase is LockPhase.LOCKED:
            self._clear()
        if self._covered:
            if phase is LockPhase.LOCKED:  # what is asked over the page itself stays
                self._close_others(but=(self._anew, self._window.closing.question))
            return
        self._covered = True
        self._window.exchange.put_away()
        self._window.finder.close()
        self._close_others()
        self._window.shortcuts.set_enabled(False, but=_ALWAYS)
        self._window.setAcceptDrops(False)
        self._window.speech.stop()
        self._window.chat.conversation.announcer.quiet = True
        self._window.cover.setCurrentWidget(page)
        page.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> LockPage:
        if self._page is None:
            page = self._page = self._window.lock_page
            self._entered = page.waiting
            page.unlock_requested.connect(self._lock.unlock)
            page.anew_requested.connect(self._begin_anew)
        return self._page

    def _begin_anew(self) -> None:
        from app.ui.settings.confirm import Confirmation

        text = self.tr(
            "The chats and backups are put aside in the data folder, encrypted as they are, and Alcove "
            "starts without a lock. With the passphrase they can be put back by hand."
        )
        title, act = self.tr("Begin anew?"), self.tr("Begin anew")
        question = self._anew = Confirmation(self._window, title, text, act, self._lock.begin_anew)
        question.open()

    def _uncover(self) -> None:
        window = self._window
        self._covered = False
        self._made().reset()
        window.cover.setCurrentWidget(window.inner)
        window.shortcuts.set_enabled(True)
        window.setAcceptDrops(True)
        window.chat.conversation.announcer.quiet = False
        window.rooms.focus()
        window.exchange.come_back(tell=self._lock.phase is LockPhase.OPEN)  # else it is another's
        window.attachments.come_back()

    def _close_others(self, but: Collection[QWidget | None] = ()) -> None:
        """Dialogs and menus may name a chat."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget not in but and widget.isVisible():
                if isinstance(widget, QDialog):
                    widget.reject()
                else:
                    widget.close()

    def _clear(self) -> None:
        """What the services let go of is no longer shown by then; this is what was said and typed."""
        window = self._window
        window.finder.forget()
        window.sidebar.undo.forget()
        window.chat.notices.clear()
        if window.made("settings"):
            window.settings.clear_news()
        window.chat.set_title("")
        window.replies.close_comparison()

    def _refused(self, seconds: float) -> None:
        if self._page is not None:
            self._page.refuse(lambda: explain("wrong_passphrase").title + ".", seconds)
            announce(self._page, self._page.news)
            self._page.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- idle and hidden -----------------------------------------------------------------------

    def _watch(self) -> None:
        if self._watching:
            return
        from app.ui.activity import Activity

        self._watching = True
        Activity(self).touched.connect(self._lock.touched)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the window is minimised or hidden."""
        if watched is self._window and (
            event.type() is QEvent.Type.Hide
            or (event.type() is QEvent.Type.WindowStateChange and self._window.isMinimized())
        ):
            self._lock.hidden()
        return False

    # -- settings ------------------------------------------------------------------------------

    def dress(self, view: PrivacySection) -> None:
        """Connect the section, that was just made."""
        from app.ui.lock.dialogs import Wish

        self._view = view
        view.set_lock(self._lock.phase is not LockPhase.OFF)
        view.lock.on_requested.connect(lambda: self._ask(Wish.ON))
        view.lock.change_requested.connect(lambda: self._ask(Wish.CHANGE))
        view.lock.off_requested.connect(lambda: self._ask(Wish.OFF))
        view.lock.lock_requested.connect(self._lock.lock)
        view.lock.threats_requested.connect(lambda: self._window.open_help("lock"))

    def _ask(self, wish: Wish) -> None:
        from app.store.locking import SHORTEST
        from app.ui.lock.dialogs import PassphraseDialog, Wish

        dialog = self._dialog = PassphraseDialog(self._services.theme, wish, SHORTEST, self._window)
        work: dict[Wish, Callable[[str, str], None]] = {
            Wish.ON: lambda _old, new: self._lock.switch_on(new),
            Wish.CHANGE: self._lock.change,
            Wish.OFF: lambda old, _new: self._lock.switch_off(old),
        }
        dialog.asked.connect(work[wish])
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _dialog_closed(self, _result: int) -> None:
        self._dialog = None

    def _worked(self, step: str, done: int, count: int) -> None:
        if self._dialog is not None:
            self._dialog.show_step(step, done, count)

    def _switched(self, on: bool, left: list[Path]) -> None:
        if self._dialog is not None:
            self._dialog.finish()
        self._say(lambda: self._switched_words(on, left), bad=bool(left))

    def _switched_words(self, on: bool, left: list[Path]) -> str:
        words = self.tr("The lock is on.") if on else self.tr("The lock is off.")
        if not left:
            return words
        stay = self.tr("These old files are damaged and could not be encrypted; remove them if need be:")
        if not on:
            stay = self.tr("These backups could not be decrypted:")
        return " ".join((words, stay, *map(str, left)))

    def _passphrase_changed(self) -> None:
        if self._dialog is not None:
            self._dialog.finish()
        self._say(lambda: self.tr("The passphrase was changed."))

    def _say(self, words: Callable[[], str], *, bad: bool = False) -> None:
        self._window.rooms.tell(words, bad=bad)

    def _failed(self, error: AppError) -> None:
        words = partial(in_a_line, error)
        if self._dialog is not None:
            self._dialog.refuse(words)
        elif self._page is not None and self._lock.covered:
            self._page.refuse(words)
        else:
            self._say(words, bad=True)
