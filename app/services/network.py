"""The network as the window sees it: the switch, the connections of this session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.models import Connection
from app.domain.ports import SecretStore
from app.library.hub_access import HubAccess
from app.services.lane import Lane
from app.services.settings import SettingsService
from app.settings import proxy
from app.settings.model import Settings
from app.system.gate import NetworkGate, NetworkOptions


class NetworkService(QObject):
    """Keeps the gate as the settings say and tells the window's thread about each connection.

    A password in the address of a proxy goes to the key store, and is gone from the settings at once.
    """

    changed = Signal(tuple)  # tuple[Connection, ...]
    password_kept = Signal(bool)  # whether it outlasts this session

    def __init__(
        self,
        gate: NetworkGate,
        access: HubAccess,
        settings: SettingsService,
        secrets: SecretStore | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._access, self._settings = gate, access, settings
        self._secrets = secrets
        self._lane = Lane("network", self)
        self._password = ("", "")  # the address of a proxy, and its password
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
        address, password = proxy.split(settings.proxy)
        if password:
            self._password = (address, password)
            self._keep(proxy.pack(address, password))
            self._settings.update({"proxy": address})  # which comes back here
            return
        known, password = self._password
        self._gate.set_options(network_options(settings, password if known == address else ""))
        self._access.set_endpoint(settings.hub_endpoint)
        if proxy.needs_password(address) and known != address:
            self._password = (address, "")
            self._read(address)

    def _keep(self, secret: str) -> None:
        secrets = self._secrets
        if secrets is not None:
            self._lane.run(lambda: secrets.set(proxy.NAME, secret), self._kept)

    def _kept(self, lasting: bool) -> None:
        self.password_kept.emit(lasting)

    def _read(self, address: str) -> None:
        secrets = self._secrets

        def done(secret: str | None) -> None:
            password = proxy.unpack(secret or "", address)
            if password and self._password == (address, ""):
                self._password = (address, password)
                self._apply(self._settings.current)

        if secrets is not None:
            self._lane.run(lambda: secrets.get(proxy.NAME), done)

    def close(self) -> None:
        """Stop listening; end the thread."""
        self._gate.log.listen(None)
        self._lane.close()


def network_options(settings: Settings, password: str = "") -> NetworkOptions:
    """Return the gate's options that the settings ask for; `password` is that of the proxy."""
    address = proxy.join(settings.proxy or "system", password)
    return NetworkOptions(settings.network, address, settings.ca_file)
