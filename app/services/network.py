"""The connections of this session, for the strip under the composer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.models import Connection
from app.system.connections import ConnectionLog


class NetworkService(QObject):
    """Tells the window's thread about each connection that opens or closes."""

    changed = Signal(tuple)  # tuple[Connection, ...]

    def __init__(self, log: ConnectionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        log.listen(self.changed.emit)

    def connections(self) -> tuple[Connection, ...]:
        """All connections of this session, oldest first."""
        return self._log.all()

    def close(self) -> None:
        """Stop listening."""
        self._log.listen(None)
