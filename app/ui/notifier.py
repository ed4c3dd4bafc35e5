"""Says that a long answer is ready when the window isn't in front."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.domain.chat import Message, MessageStatus
from app.ui.services import Services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

    from app.ui.main_window import MainWindow

LONG = 10.0  # seconds that an answer takes before its end is news
_SHOWN_MS = 8000
_BUS = "org.freedesktop.Notifications"


class Notifier(QObject):
    """Follows the answers; no word of a chat is ever in what it says."""

    notified = Signal(str)  # what was said

    def __init__(self, services: Services, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        services.chats.replies.ended.connect(self._ended)

    def _ended(self, _chat: object, reply: Message, _turn: object) -> None:
        long = reply.usage is not None and reply.usage.total_seconds >= LONG
        wanted = self._services.settings.current.notifications
        seen = self._window.isActiveWindow() or reply.status is MessageStatus.STOPPED
        if wanted and long and not seen:
            self.say(self.tr("The answer is ready"))

    def say(self, text: str) -> None:
        """Show a notification of the system, and let the entry in the task bar ask for attention."""
        QApplication.alert(self._window)
        command = bus_command(text) if sys.platform.startswith("linux") else ()
        if not (command and QProcess.startDetached(command[0], list(command[1:]))[0]):
            self._by_tray(text)
        self.notified.emit(f"{QApplication.applicationDisplayName()}: {text}")

    def _by_tray(self, text: str) -> None:
        """Windows and macOS show the message of an icon in the notification area."""
        from PySide6.QtWidgets import QSystemTrayIcon

        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            icon = self._services.theme.icon("alcove", "accent")
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.activated.connect(lambda _: self._window.raise_for([]))
            self._tray.messageClicked.connect(lambda: self._window.raise_for([]))
        self._tray.show()
        self._tray.showMessage(QCoreApplication.applicationName().title(), text, self._tray.icon(), _SHOWN_MS)
        QTimer.singleShot(2 * _SHOWN_MS, self._tray, self._tray.hide)


def bus_command(text: str) -> Sequence[str]:
    """The command that asks the desktop for a notification, () where there is none.

    PySide's D-Bus can't send the unsigned number that this call needs; these small tools can.
    """
    if tool := shutil.which("notify-send"):
        return (tool, "--app-name=Alcove", "--icon=alcove", f"--expire-time={_SHOWN_MS}", "Alcove", text)
    if tool := shutil.which("gdbus"):
        path = "/" + _BUS.replace(".", "/")
        head = (
            tool,
            "call",
            "--session",
            "--dest",
            _BUS,
            "--object-path",
            path,
            "--method",
            f"{_BUS}.Notify",
        )
        return (*head, "Alcove", "0", "alcove", "Alcove", text, "[]", "{}", str(_SHOWN_MS))
    return ()
