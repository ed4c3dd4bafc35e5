"""HTTP through the gate: requests are noted with their host and bytes, redirects followed by hand."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import httpx2

from app.domain.errors import DownloadError

if TYPE_CHECKING:
    from app.system.gate import NetworkGate

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
_MOST_REDIRECTS = 6
_REDIRECTS = frozenset((301, 302, 303, 307, 308))

Credentials = Callable[[str], str | None]
"""Gives the token for an origin ("https://host:port"), None where it must not be sent."""


def origin(address: str) -> str:
    """Return "scheme://host:port" of an address, the port always named."""
    url = httpx2.URL(address)
    port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    return f"{url.scheme}://{url.host}:{port}"


def can_be_asked(address: str) -> bool:
    """Whether an address names a host that a name server could be asked for."""
    try:
        host = httpx2.URL(address).raw_host.decode("ascii")
        host.encode("idna")  # as it is before the system is asked
    except (ValueError, httpx2.InvalidURL):  # a UnicodeError is a ValueError
        return False
    return bool(host) and ("%" not in host or ":" in host)  # of a name what can't stand in it was encoded


class Answer:
    """The last response of a request and the responses that led there."""

    def __init__(self, response: httpx2.Response, trail: tuple[httpx2.Response, ...]) -> None:
        self._response = response
        self.trail = trail

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def redirected(self) -> bool:
        """Whether another origin answered than the one asked."""
        first = self.trail[0] if self.trail else self._response
        return origin(str(first.request.url)) != origin(str(self._response.request.url))

    def header(self, name: str) -> str:
        """A header of the last response, "" when it has none."""
        return str(self._response.headers.get(name, ""))

    def first_header(self, name: str) -> str:
        """A header from wherever in the trail it stands, "" when nowhere."""
        for response in (*self.trail, self._response):
            if value := response.headers.get(name):
                return str(value)
        return ""

    def blocks(self) -> Iterator[bytes]:
        """Yield the body as it comes, undecoded; raises `httpx2.HTTPError`."""
        yield from self._response.iter_raw()

    def body(self, limit: int) -> bytes:
        """Return the whole body; raises `DownloadError` when it is longer than `limit` bytes."""
        found = bytearray()
        for block in self._response.iter_bytes():
            found += block
            if len(found) > limit:
                raise DownloadError(f"an answer of more than {limit:,} bytes", code="server_error")
        return bytes(found)


class Client:
    """An HTTP client for one purpose; `abort` ends what it does from any thread."""

    def __init__(self, gate: NetworkGate, purpose: str, subject: str = "") -> None:
        self._transport = _Transport(gate, purpose, subject)
        timeout = httpx2.Timeout(READ_SECONDS, connect=CONNECT_SECONDS)
        self._client = httpx2.Client(transport=self._transport, timeout=timeout, follow_redirects=False)
        self._gate = gate
        gate.opened(self._transport)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def abort(self) -> None:
        """End every connection now; the request that runs fails with `httpx2.HTTPError`."""
        self._transport.abort()

    def close(self) -> None:
        """Close the connections."""
        self._gate.closed(self._transport)
        with contextlib.suppress(httpx2.HTTPError, OSError):
            self._client.close()

    @contextmanager
    def get(
        self,
        address: str,
        headers: Mapping[str, str] | None = None,
        *,
        credentials: Credentials | None = None,
        decoded: bool = False,
    ) -> Iterator[Answer]:
        """Send a GET and follow redirects; the token goes only to origins that `credentials` has one for.

        Raises `httpx2.HTTPError` for what may pass, `DownloadError` for what won't.
        """
        trail: list[httpx2.Response] = []
        try:
            for _ in range(_MOST_REDIRECTS):
                response = self._send(address, headers or {}, credentials, decoded=decoded)
                target = response.headers.get("location", "")
                if response.status_code not in _REDIRECTS or not target:
                    yield Answer(response, tuple(trail))
                    return
                trail.append(response)
                response.close()
                address = _next(address, target)
            raise DownloadError("one redirect after another", code="server_error")
        finally:
            for response in trail:
                response.close()

    def _send(
        self, address: str, headers: Mapping[str, str], credentials: Credentials | None, *, decoded: bool
    ) -> httpx2.Response:
        sent = {"User-Agent": "alcove", "Accept-Encoding": "gzip" if decoded else "identity", **headers}
        token = credentials(origin(address)) if credentials else None
        if token:
            sent["Authorization"] = f"Bearer {token}"
        request = self._client.build_request("GET", address, headers=sent)
        try:
            return self._client.send(request, stream=True)
        except httpx2.ConnectError as error:
            if _is_certificate(error):
                raise DownloadError(f"{request.url.host}: {error}", code="certificate") from error
            raise


def _next(address: str, target: str) -> str:
    """Where a redirect leads; from https never to http."""
    try:
        found = urljoin(address, target)
    except ValueError as error:
        raise DownloadError(f"redirect to {target!r}", code="server_error") from error
    if not can_be_asked(found):
        raise DownloadError(f"redirect to {target!r}", code="server_error")
    scheme = httpx2.URL(found).scheme
    if scheme not in ("http", "https") or (address.startswith("https:") and scheme == "http"):
        raise DownloadError(f"redirect to {target!r}", code="captive_portal")
    return found


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


class _Transport(httpx2.BaseTransport):
    """Asks the gate before each request, notes hosts and bytes, and knows the sockets that it opened."""

    def __init__(self, gate: NetworkGate, purpose: str, subject: str) -> None:
        self._gate, self._purpose, self._subject = gate, purpose, subject
        self._verify = gate.certificates()
        self._transports: dict[str, httpx2.HTTPTransport] = {}
        self._numbers: dict[str, int] = {}
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._aborted = False

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request that the gate allows."""
        self._gate.check()
        if self._aborted:
            raise httpx2.ReadError("ended by the user", request=request)
        url = request.url
        transport = self._through(self._gate.proxy_for(url.scheme, url.host))
        host = url.netloc.decode("ascii", "replace")
        if host not in self._numbers:
            self._numbers[host] = self._gate.log.opened(host, self._purpose, self._subject)
        number = self._numbers[host]
        request.extensions = {**request.extensions, "trace": partial(self._trace, number)}
        response = transport.handle_request(request)
        assert isinstance(response.stream, httpx2.SyncByteStream)
        response.stream = _Counted(
            response.stream, lambda count: self._gate.log.moved(number, received=count)
        )
        return response

    def _through(self, proxy: str) -> httpx2.HTTPTransport:
        if proxy not in self._transports:
            self._transports[proxy] = httpx2.HTTPTransport(verify=self._verify, proxy=proxy or None)
        return self._transports[proxy]

    def _trace(self, number: int, event: str, info: dict[str, Any]) -> None:
        """Count what leaves once somebody is reached; learn each socket as soon as it is open.

        A socket is connected, then wrapped by TLS. A proxy is asked for the tunnel by a request of its own.
        """
        if event.endswith("send_request_headers.started"):
            self._gate.log.moved(number, sent=_size(info["request"]))
        stream = info.get("return_value")
        if stream is None or not event.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        self._gate.log.reached(number)
        opened = stream.get_extra_info("socket")
        if isinstance(opened, socket.socket):
            with self._lock:
                self._sockets.append(opened)
            if self._aborted:
                _shut(opened)

    def abort(self) -> None:
        """End the connections and open no other."""
        self._aborted = True
        with self._lock:
            sockets = tuple(self._sockets)
        for opened in sockets:
            _shut(opened)

    def close(self) -> None:
        """Close the connections and note it."""
        for transport in self._transports.values():
            transport.close()
        for number in self._numbers.values():
            self._gate.log.closed(number)


def _size(request: Any) -> int:
    """Bytes of a request: httpcore's own, with the target and the headers as they go out."""
    return len(request.url.target) + sum(len(name) + len(value) + 4 for name, value in request.headers)


def _shut(opened: socket.socket) -> None:
    """Wake up whoever waits for a socket; not by the method of TLS, which would wait for the other side."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(opened, socket.SHUT_RDWR)


class _Counted(httpx2.SyncByteStream):
    """A body that tells how many bytes have come."""

    def __init__(self, inner: httpx2.SyncByteStream, count: Callable[[int], None]) -> None:
        self._inner, self._count = inner, count

    def __iter__(self) -> Iterator[bytes]:
        for block in self._inner:
            self._count(len(block))
            yield block

    def close(self) -> None:
        self._inner.close()
