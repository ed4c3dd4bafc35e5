"""What went through a connection, in words: for the list under the composer and for the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.models import Connection
from app.ui.figures import data_size


def traffic(connection: Connection) -> str:
    """Bytes both ways, and whether it is open; of a host that nobody reached, that."""
    if not connection.reached:
        if connection.open:
            return QCoreApplication.translate("traffic", "not reached yet")
        return QCoreApplication.translate("traffic", "not reached, nothing sent")
    text = QCoreApplication.translate("traffic", "{in} in, {out} out")
    if connection.open:
        text = QCoreApplication.translate("traffic", "{in} in, {out} out, open")
    return text.replace("{in}", data_size(connection.bytes_received)).replace(
        "{out}", data_size(connection.bytes_sent)
    )
