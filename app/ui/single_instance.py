"""One window for each data folder: a second start raises the first and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000


class SingleInstance(QObject):
    """Holds the lock of a data folder and listens (on a local socket, no port) for second starts."""

    raised = Signal(list)  # arguments of the second start

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
        self._name = f"alcove-{digest[:16]}"
        self._lock = QLockFile(str(folder / "alcove.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another window has it."""
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        if server.listen(self._name):
            server.newConnection.connect(self._connected)
            self._server = server
        return True

    def raise_other(self, arguments: list[str]) -> bool:
        """Ask the window that has the lock to come to the front; False when it doesn't answer."""
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write("\0".join(arguments).encode("utf-8", "surrogateescape") + b"\n")
        written = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return written

    def close(self) -> None:
        """Let go of the lock and the socket."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _connected(self) -> None:
        server = self._server
        socket = server.nextPendingConnection() if server is not None else None
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            line = bytes(socket.readLine().data()).decode("utf-8", "surrogateescape").rstrip("\n")
            self.raised.emit([argument for argument in line.split("\0") if argument])
