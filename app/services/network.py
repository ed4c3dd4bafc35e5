"""The network as the window sees it: the switch, the connections of this session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.models import Connection
from app.library.hub_access import HubAccess
from app.services.settings import SettingsService
from app.settings.model import Settings
from app.system.gate import NetworkGate, NetworkOptions


class NetworkService(QObject):
    """Keeps the gate as the settings say and tells the window's thread about each connection."""

    changed = Signal(tuple)  # tuple[Connection, ...]

    def __init__(
        self,
        gate: NetworkGate,
        access: HubAccess,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._access, self._settings = gate, access, settings
        gate.log.listen(self.changed.emit)
        settings.changed.connect(self._apply)
        self._apply(settings.current)

    @property
    def allowed(self) -> bool:
        """Whether connections may be opened."""
        return self._gate.options.allowed

    @property
    def hub_host(self) -> str:
        """The host that searches and downloads go to, the mirror's where one is set."""
        return self._access.host

    def set_allowed(self, allowed: bool) -> None:
        """Turn the switch; off, open connections are ended at once."""
        self._settings.update({"network": allowed})

    def connections(self) -> tuple[Connection, ...]:
        """All connections of this session, oldest first."""
        return self._gate.log.all()

    def _apply(self, settings: Settings) -> None:
        self._gate.set_options(network_options(settings))
        self._access.set_endpoint(settings.hub_endpoint)

    def close(self) -> None:
        """Stop listening."""
        self._gate.log.listen(None)


def network_options(settings: Settings) -> NetworkOptions:
    """Return the gate's options that the settings ask for."""
    return NetworkOptions(settings.network, settings.proxy or "system", settings.ca_file)
