"""One window for each data folder: a second start raises the first and ends."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:  # the first frame needs the lock alone
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000
_ANSWER_MS = 10_000  # the other may be at work, or its computer busy
_RETRY_SECONDS = 0.05


class SingleInstance(QObject):
    """Holds the lock of a data folder and listens (on a local socket, no port) for second starts."""

    raised = Signal(list)  # arguments of the second start

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "alcove.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; False when another window has it."""
        taken = self._lock.tryLock(0)
        return taken or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Hear second starts from now on; after the first frame, for it takes time."""
        from PySide6.QtNetwork import QLocalServer

        server, name = QLocalServer(self), self._name()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)
        if server.listen(name):
            server.newConnection.connect(self._connected)
            self._server = server

    def raise_other(self, arguments: list[str]) -> bool:
        """Ask the window that has the lock to come to the front; False when it doesn't answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket, until = QLocalSocket(self), time.monotonic() + _WAIT_MS / 1000
        socket.connectToServer(self._name())
        while not socket.waitForConnected(_WAIT_MS):
            if time.monotonic() > until:
                return False
            time.sleep(_RETRY_SECONDS)  # the other may not listen yet
            socket.connectToServer(self._name())
        socket.write("\0".join(arguments).encode("utf-8", "surrogateescape") + b"\n")
        # Only an answer shows that the other lives: the system connects to one that hangs as well.
        answered = socket.waitForReadyRead(_ANSWER_MS)
        socket.disconnectFromServer()
        return answered

    def _name(self) -> str:
        import hashlib

        digest = hashlib.sha256(str(self._folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
        return f"alcove-{digest[:16]}"

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
            socket.write(b"\n")
            self.raised.emit([argument for argument in line.split("\0") if argument])
