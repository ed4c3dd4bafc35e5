"""What closing the window does: end, ask while an answer is written, or go on in the notification area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.settings.model import CloseAction
from app.ui.services import Services
from app.ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from app.ui.main_window import MainWindow
    from app.ui.widgets.question import Question

_SESSION_END_MS = 60_000


class Closing(QObject):
    """Asked by the window whether it may close."""

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._leaving = False
        self._question: Question | None = None
        self._tray: QSystemTrayIcon | None = None

    def allows(self) -> bool:
        """Whether the window closes now; else it is hidden, or a question is shown."""
        action = self._services.settings.current.close_action
        if self._leaving:
            return True
        self._end_with_window(True)
        if action is CloseAction.HIDE and self._hide():
            return False
        if self._services.chats.replies.messages.behind:
            self._ask_about_unsaved()
            return False
        if action is CloseAction.QUIT:
            return True
        if self._services.chats.busy:
            self._ask()
            return False
        if self._services.downloads.active():
            self._ask_about_downloads()
            return False
        return True

    def quit(self) -> None:
        """Close for good, hidden or not; asks while an answer is written."""
        if not self._leaving and self._services.chats.replies.messages.behind:
            self._show()
            self._ask_about_unsaved()
            return
        if not self._leaving and self._asks:
            if self._services.chats.busy:
                self._show()
                self._ask()
                return
            if self._services.downloads.active():
                self._show()
                self._ask_about_downloads()
                return
        self.leave()

    @property
    def _asks(self) -> bool:
        return self._services.settings.current.close_action is not CloseAction.QUIT

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self._question

    def session_ends(self) -> None:
        """Close without a question from now on; for a while, since others may keep the user logged in."""
        self._leaving = True
        self._services.chats.set_draft(self._window.chat.composer.text)
        QTimer.singleShot(_SESSION_END_MS, self, self._session_goes_on)

    def _session_goes_on(self) -> None:
        self._leaving = False

    def leave(self) -> None:
        """End the program without a question."""
        self._leaving = True
        if self._tray is not None:
            self._tray.hide()
        self._window.close()
        QCoreApplication.quit()  # a hidden window is not the last one that closes

    def _ask(self) -> None:
        from app.ui.widgets.question import Question

        if self._question is not None:
            return
        question = self._question = Question(
            self._window,
            self.tr("An answer is being written."),
            self.tr("What is written so far is kept, the rest would be missing."),
        )
        leave = question.addButton(self.tr("Quit anyway"), Question.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("Keep writing"), Question.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)

        def answered(_: int) -> None:
            self._question = None
            question.deleteLater()
            if question.clickedButton() is not leave:
                return
            if self._services.downloads.active():
                self._ask_about_downloads()
            else:
                self.leave()

        question.finished.connect(answered)
        question.open()

    def _ask_about_unsaved(self) -> None:
        """Whatever the settings say: what the disk refuses would be lost."""
        from app.ui.widgets.question import Question

        if self._question is not None:
            return
        question = self._question = Question(
            self._window,
            self.tr("Not everything is stored yet."),
            self.tr("The disk refuses the last messages. Make room and they are stored by themselves."),
        )
        leave = question.addButton(self.tr("Quit anyway"), Question.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("Cancel"), Question.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)

        def answered(_: int) -> None:
            self._question = None
            question.deleteLater()
            if question.clickedButton() is leave:
                self.leave()

        question.finished.connect(answered)
        question.open()

    def _ask_about_downloads(self) -> None:
        from app.ui.widgets.question import Question

        if self._question is not None:
            return
        running = len(self._services.downloads.active())
        question = self._question = Question(
            self._window,
            self.tr("%n download(s) are running.", None, running),
            self.tr("In the background they go on until they are complete; then Alcove ends by itself."),
        )
        go_on = question.addButton(self.tr("Go on in the background"), Question.ButtonRole.AcceptRole)
        leave = question.addButton(self.tr("Pause and quit"), Question.ButtonRole.DestructiveRole)
        stay = question.addButton(self.tr("Cancel"), Question.ButtonRole.RejectRole)
        question.setDefaultButton(go_on)
        question.setEscapeButton(stay)

        def answered(_: int) -> None:
            self._question = None
            question.deleteLater()
            if question.clickedButton() is leave:
                self._services.downloads.pause_all()
                self.leave()
            elif question.clickedButton() is go_on:
                self._go_on_hidden()

        question.finished.connect(answered)
        question.open()

    def _go_on_hidden(self) -> None:
        """Hide until the downloads are complete; a second start of the program shows the window again."""
        downloads = self._services.downloads
        if not downloads.active():
            self.leave()
            return
        self._end_with_window(False)
        if not self._hide():
            self._window.hide()

        def changed(_: object) -> None:
            if self._window.isVisible():
                downloads.changed.disconnect(changed)
            elif not downloads.active():
                downloads.changed.disconnect(changed)
                self.leave()

        downloads.changed.connect(changed)

    def _hide(self) -> bool:
        """Hide the window; False where no notification area can bring it back."""
        from PySide6.QtWidgets import QSystemTrayIcon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if self._tray is None:
            self._tray = self._make_tray()
        self._end_with_window(False)
        self._tray.show()
        self._window.hide()
        return True

    def _end_with_window(self, end: bool) -> None:
        from PySide6.QtWidgets import QApplication

        QApplication.setQuitOnLastWindowClosed(end)

    def _make_tray(self) -> QSystemTrayIcon:
        from PySide6.QtWidgets import QMenu, QSystemTrayIcon

        tray = QSystemTrayIcon(self._services.theme.icon("alcove", "accent"), self)
        menu = QMenu(self._window)
        shown, ended = menu.addAction(""), menu.addAction("")
        shown.triggered.connect(self._show)
        ended.triggered.connect(self.quit)

        def name() -> None:
            shown.setText(self.tr("Open Alcove"))
            ended.setText(self.tr("Quit"))

        self._services.language.changed.connect(name)
        name()
        tray.setContextMenu(menu)
        set_tip(tray, "Alcove")
        tray.activated.connect(
            lambda why: self._show() if why is not QSystemTrayIcon.ActivationReason.Context else None
        )
        return tray

    def _show(self) -> None:
        self._window.raise_for([])
