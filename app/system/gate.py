"""The one way to the network: every connection is allowed, noted and opened here, or refused."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from msgspec import Struct

from app.domain.errors import DownloadError
from app.system.connections import ConnectionLog

if TYPE_CHECKING:
    import ssl

    from app.system.http import Client

SYSTEM, NONE = "system", "none"
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))


class NetworkOptions(Struct, frozen=True):
    """The user's choices: whether connections may be opened, through which proxy, whom to trust besides."""

    allowed: bool = True
    proxy: str = SYSTEM  # "system", "none" or an address
    ca_file: str = ""


class Abortable(Protocol):
    """Something open that can be ended from any thread."""

    def abort(self) -> None:
        """End it now; whoever reads from it gets an error."""


class NetworkGate:
    """Makes HTTP clients; with the switch off, open ones are ended and no new one opens a socket."""

    def __init__(self, log: ConnectionLog, options: NetworkOptions | None = None) -> None:
        self.log = log
        self._options = options or NetworkOptions()
        self._lock = threading.Lock()
        self._open: set[Abortable] = set()
        self._trusted: tuple[str, ssl.SSLContext] | None = None

    @property
    def options(self) -> NetworkOptions:
        """The choices in force."""
        return self._options

    def set_options(self, options: NetworkOptions) -> None:
        """Take new choices; switched off, everything open is ended before this returns."""
        self._options = options
        if not options.allowed:
            with self._lock:
                running = tuple(self._open)
            for client in running:
                client.abort()

    def check(self) -> None:
        """Raise `DownloadError` (network_off) when connections are switched off."""
        if not self._options.allowed:
            raise DownloadError(code="network_off")

    def client(self, purpose: str, subject: str = "") -> Client:
        """Return a client whose connections are noted under `purpose`; close it after use.

        Raises `DownloadError` (network_off, bad_certificate_file).
        """
        self.check()
        from app.system.http import Client  # here: it costs start-up time, and most sessions need no network

        return Client(self, purpose, subject)

    def opened(self, client: Abortable) -> None:
        """Note a client that is open; ends it at once when the switch was turned off meanwhile."""
        with self._lock:
            self._open.add(client)
        if not self._options.allowed:
            client.abort()

    def closed(self, client: Abortable) -> None:
        """Forget a client."""
        with self._lock:
            self._open.discard(client)

    def proxy_for(self, scheme: str, host: str) -> str:
        """Return the address of the proxy for a host, "" for none; raises `DownloadError` (bad_proxy).

        The system's are those of the environment, of Windows and of macOS. This computer itself is never
        reached through the system's proxy.
        """
        chosen = self._options.proxy
        if chosen == NONE or (chosen == SYSTEM and host in _LOOPBACK):
            return ""
        if chosen != SYSTEM:
            return _checked(chosen)
        from urllib import request  # takes time, so not before the first frame

        found = request.getproxies()
        address = found.get(scheme) or found.get("all") or found.get("socks") or ""
        if not address or request.proxy_bypass(host):
            return ""
        return _checked(address)

    def certificates(self) -> ssl.SSLContext:
        """Return whom to trust: the system's authorities and those of the user's file.

        Reading them takes a tenth of a second, so they are kept until the user chooses another file.
        """
        file = self._options.ca_file
        with self._lock:
            if self._trusted is None or self._trusted[0] != file:
                self._trusted = (file, _trusted(file))
            return self._trusted[1]


def _trusted(file: str) -> ssl.SSLContext:
    import httpcore2

    context = httpcore2.default_ssl_context()
    if file:
        try:
            context.load_verify_locations(cafile=file)
        except (OSError, ValueError) as error:  # an SSLError is an OSError
            raise DownloadError(f"{file}: {error}", code="bad_certificate_file") from error
    return context


def _checked(address: str) -> str:
    """Return a proxy's address in the form the library takes."""
    address = address if "://" in address else f"http://{address}"
    address = address.replace("socks://", "socks5h://", 1).replace("socks4://", "socks5://", 1)
    from app.system.http import can_be_asked

    try:
        parts = urlsplit(address)
        usable = parts.scheme in _PROXY_SCHEMES and parts.port != 0 and can_be_asked(address)
    except ValueError:
        usable = False
    if not usable:
        # It may hold a password, and what is said here is shown and logged.
        raise DownloadError(f"proxy {address.rpartition('@')[2]!r}", code="bad_proxy")
    return address
