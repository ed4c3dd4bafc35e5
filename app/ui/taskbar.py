"""How far the downloads are, in the dock or taskbar: a badge where Qt has one, a bar on Linux desktops."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.domain.downloads import DownloadState

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusMessage

_INTERFACE = "com.canonical.Unity.LauncherEntry"  # read by the docks of GNOME, KDE, Unity and others
_PATH = "/com/canonical/unity/launcherentry/1"


class Taskbar(QObject):
    """Shows how many downloads run and their share; nothing when none does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = (0, -1)

    def show(self, states: Sequence[DownloadState]) -> None:
        """Follow the downloads."""
        active = [state for state in states if state.active]
        total = sum(state.total for state in active)
        percent = 100 * sum(state.done for state in active) // total if total else 0
        now = (len(active), percent if active else -1)
        if now == self._shown:
            return
        if now[0] != self._shown[0]:
            QGuiApplication.instance().setBadgeNumber(len(active))  # type: ignore[union-attr]
        self._shown = now
        if sys.platform.startswith("linux"):
            self._send(percent / 100, bool(active))

    def _send(self, share: float, visible: bool) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            bus.send(launcher_message(share, visible, QGuiApplication.desktopFileName()))


def launcher_message(share: float, visible: bool, desktop: str) -> QDBusMessage:
    """Return the signal that tells a dock the share, from 0 to 1, of this program's work."""
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
    values: dict[str, Any] = {"progress": float(share), "progress-visible": visible}
    message.setArguments([f"application://{desktop}.desktop", values])
    return message
