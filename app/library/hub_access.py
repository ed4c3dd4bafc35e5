"""Where the Hub is reached, and who gets the user's token: the Hub's own host, nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from app.domain.errors import DownloadError
from app.domain.ports import SecretStore
from app.system.gate import NetworkGate

if TYPE_CHECKING:
    from app.system.http import Client

HUB = "https://huggingface.co"
TOKEN = "hub-token"


class HubAccess:
    """Makes clients and addresses for the Hub or a mirror in its place; safe to use from any thread."""

    def __init__(self, gate: NetworkGate, secrets: SecretStore | None = None, *, hub: str = HUB) -> None:
        self._gate, self._secrets = gate, secrets
        self._hub = hub.rstrip("/")
        self._endpoint = ""

    def set_endpoint(self, endpoint: str) -> None:
        """Use a mirror; "" for the Hub itself."""
        self._endpoint = endpoint.strip().rstrip("/")

    @property
    def base(self) -> str:
        """Where requests go; raises `DownloadError` (bad_endpoint) when the user's choice can't be used."""
        if not self._endpoint:
            return self._hub
        from app.system.http import can_be_asked

        try:
            parts = urlsplit(self._endpoint)
            usable = parts.scheme in ("http", "https") and parts.port != 0 and can_be_asked(self._endpoint)
        except ValueError:
            usable = False
        if not usable:
            raise DownloadError(f"mirror {self._endpoint!r}", code="bad_endpoint")
        return self._endpoint

    @property
    def host(self) -> str:
        """The host of `base`, as a user knows it; the Hub's own where the mirror can't be used."""
        return urlsplit(self._endpoint or self._hub).netloc or urlsplit(self._hub).netloc

    def check(self) -> None:
        """Raise `DownloadError` (network_off) when connections are switched off."""
        self._gate.check()

    def client(self, purpose: str, subject: str = "") -> Client:
        """Return a client, noted under `purpose`; raises `DownloadError` (network_off and others)."""
        return self._gate.client(purpose, subject)

    def credentials(self, address: str) -> str | None:
        """Return the token when `address` is an origin of the Hub's own, else None.

        Raises `DownloadError` (refused) for one with letters that no token has, which can't even be sent.
        """
        from app.system.http import origin

        if self._secrets is None or address != origin(self._hub):
            return None
        token = self._secrets.get(TOKEN)
        if token and not (token.isascii() and token.isprintable()):
            raise DownloadError("the token holds other characters than letters and digits", code="refused")
        return token

    def file_address(self, repo: str, commit: str, path: str) -> str:
        """Return the address of a file of a repository at a commit."""
        return f"{self.base}/{repo}/resolve/{quote(commit, safe='')}/{quote(path)}"

    def api_address(self, path: str) -> str:
        """Return the address of a call of the Hub's API."""
        return f"{self.base}/api/{path}"
