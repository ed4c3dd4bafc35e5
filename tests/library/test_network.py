"""The one gate to the network: the token's way, proxies, certificates, the switch, what is noted."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from app.domain.errors import DownloadError
from app.library.download import Downloader, Stop
from app.library.hub_access import TOKEN, HubAccess
from app.library.hub_search import HubSearch
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate, NetworkOptions
from tests.library.hub import Hub, Repo, serve
from tests.library.test_download import CONTENT, FAST, job

CERTIFICATES = Path(__file__).parents[1] / "data" / "certificates"
ROOT = Path(__file__).parents[2]


ODD_HOSTS = ["exam_ple..com", ".example.com", "exämple..com", "☃.example", f"{'x' * 64}.com", "hf mirror.com"]


class Kept:
    """A key store of the test's own."""

    def __init__(self, token: str = "hf_right") -> None:
        self._token = token

    def get(self, name: str) -> str | None:
        return self._token if name == TOKEN else None

    def set(self, name: str, value: str | None) -> bool:
        return True


@pytest.fixture
def gate() -> NetworkGate:
    return NetworkGate(ConnectionLog(SystemClock()))


def fetch(folder: Path, access: HubAccess) -> bytes:
    path = Downloader(folder, access, conditions=FAST).fetch(job(), lambda progress: None, Stop())
    return path.read_bytes()


def code_of(folder: Path, access: HubAccess) -> str:
    with pytest.raises(DownloadError) as caught:
        fetch(folder, access)
    return caught.value.code


def codes_of(folder: Path, access: HubAccess) -> set[str]:
    """Of a download and of a search."""
    with pytest.raises(DownloadError) as caught:
        HubSearch(access).search("law", Stop())
    return {caught.value.code, code_of(folder, access)}


# -- the token -----------------------------------------------------------------------------------


def test_the_token_goes_to_the_hub_and_not_to_its_file_server(tmp_path: Path, gate: NetworkGate) -> None:
    with serve(CONTENT) as hub:
        hub.repos["o/r"].gated = True
        assert fetch(tmp_path, HubAccess(gate, Kept(), hub=hub.address)) == CONTENT
    assert [(seen.server, seen.authorization) for seen in hub.seen] == [
        ("hub", "Bearer hf_right"),
        ("cdn", None),
    ]


def test_the_token_never_goes_to_a_mirror(tmp_path: Path, gate: NetworkGate) -> None:
    with serve(CONTENT) as hub, serve(CONTENT) as mirror:
        access = HubAccess(gate, Kept(), hub=hub.address)
        access.set_endpoint(mirror.address + "/")
        assert fetch(tmp_path, access) == CONTENT
        assert hub.seen == []
        assert [seen.authorization for seen in mirror.seen] == [None, None]


def test_a_mirror_that_leads_back_to_the_hub_gets_no_token_itself(tmp_path: Path, gate: NetworkGate) -> None:
    with serve(CONTENT) as hub, serve(CONTENT) as mirror:
        mirror.redirect_to = f"{hub.address}/o/r/resolve/{'c' * 40}/m.gguf"
        access = HubAccess(gate, Kept(), hub=hub.address)
        access.set_endpoint(mirror.address)
        assert fetch(tmp_path, access) == CONTENT
        assert [seen.authorization for seen in mirror.seen] == [None]
        assert [seen.authorization for seen in hub.seen] == ["Bearer hf_right", None]


@pytest.mark.parametrize("token", ["hf_ключ", "hf_right\u200b", "hf_a\nb", "hf_a\tb"])
def test_a_token_that_is_none_is_not_sent(tmp_path: Path, gate: NetworkGate, token: str) -> None:
    with serve(CONTENT) as hub:
        assert codes_of(tmp_path, HubAccess(gate, Kept(token), hub=hub.address)) == {"refused"}
        assert hub.seen == []


@pytest.mark.parametrize(
    "mirror",
    [
        *("ftp://x", "nonsense", "https://", "http://x:0", "http://[", "//x"),
        *(f"https://{host}" for host in ODD_HOSTS),
    ],
)
def test_a_mirror_that_is_none(tmp_path: Path, gate: NetworkGate, mirror: str) -> None:
    access = HubAccess(gate, Kept())
    access.set_endpoint(mirror)
    assert codes_of(tmp_path, access) == {"bad_endpoint"}


# -- proxies -------------------------------------------------------------------------------------


class _Proxy(BaseHTTPRequestHandler):
    """An HTTP proxy that knows where hub.test is."""

    hub: Hub
    asked: list[str]

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        return

    def do_GET(self) -> None:
        self.asked.append(self.path)
        target = urlsplit(self.hub.address if "hub.test" in self.path else self.hub.cdn_address)
        assert target.hostname is not None
        with socket.create_connection((target.hostname, target.port or 80)) as server:
            path = "/" + self.path.split("/", 3)[3]
            lines = [
                f"GET {path} HTTP/1.0",
                *(f"{n}: {v}" for n, v in self.headers.items() if n != "Connection"),
            ]
            server.sendall("\r\n".join([*lines, "", ""]).encode())
            while block := server.recv(65536):
                self.wfile.write(block)


@contextmanager
def http_proxy(hub: Hub) -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("Proxy", (_Proxy,), {"hub": hub, "asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def socks_proxy(hub: Hub) -> Iterator[tuple[str, list[str]]]:
    """A SOCKS 5 proxy (RFC 1928) that resolves names itself."""
    asked: list[str] = []
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def pump(source: socket.socket, target: socket.socket) -> None:
        try:
            while block := source.recv(65536):
                target.sendall(block)
        except OSError:
            pass
        finally:
            for end in (source, target):
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def serve_one(client: socket.socket) -> None:
        client.recv(2 + client.recv(2, socket.MSG_PEEK)[1])
        client.sendall(b"\x05\x00")
        head = client.recv(4)
        named = head[3] == 3
        host = client.recv(client.recv(1)[0]).decode() if named else socket.inet_ntoa(client.recv(4))
        port = int.from_bytes(client.recv(2), "big")
        asked.append(host)
        port = urlsplit(hub.address).port or 0 if host == "hub.test" else port
        with client, socket.create_connection(("127.0.0.1", port)) as server:
            client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01" + port.to_bytes(2, "big"))
            back = threading.Thread(target=pump, args=(server, client))
            back.start()
            pump(client, server)
            back.join()

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=serve_one, args=(client,))
            threads.append(thread)
            thread.start()

    acceptor = threading.Thread(target=accept)
    acceptor.start()
    try:
        yield f"socks5h://127.0.0.1:{listener.getsockname()[1]}", asked
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for thread in (acceptor, *threads):
            thread.join()


@pytest.mark.parametrize("kind", ["http", "socks"])
def test_a_proxy_is_used_and_the_real_host_noted(tmp_path: Path, gate: NetworkGate, kind: str) -> None:
    with serve(CONTENT) as hub, (http_proxy if kind == "http" else socks_proxy)(hub) as (address, asked):
        hub.direct = True
        gate.set_options(NetworkOptions(proxy=address))
        assert fetch(tmp_path, HubAccess(gate, hub="http://hub.test")) == CONTENT
    assert len(asked) == 1
    assert "hub.test" in asked[0]
    assert [c.host for c in gate.log.all()] == ["hub.test"]


def test_the_proxy_of_the_environment_is_the_systems(
    tmp_path: Path, gate: NetworkGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve(CONTENT) as hub, http_proxy(hub) as (address, asked):
        hub.direct = True
        for name in ("HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "no_proxy", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("http_proxy", address)
        assert fetch(tmp_path, HubAccess(gate, hub="http://hub.test")) == CONTENT
        assert len(asked) == 1
        monkeypatch.setenv("no_proxy", "hub.test")
        assert gate.proxy_for("http", "hub.test") == ""
        assert gate.proxy_for("http", "127.0.0.1") == ""  # this computer itself
        gate.set_options(NetworkOptions(proxy="none"))
        assert gate.proxy_for("http", "other.test") == ""


@pytest.mark.parametrize(
    "proxy",
    [
        *("nonsense://x", "http://", "ftp://x:1", "http://x:99999", "http://[::1"),
        *(f"http://{host}:80" for host in ODD_HOSTS),
    ],
)
def test_a_proxy_that_is_none(tmp_path: Path, gate: NetworkGate, proxy: str) -> None:
    gate.set_options(NetworkOptions(proxy=proxy))
    assert codes_of(tmp_path, HubAccess(gate, hub="http://hub.test")) == {"bad_proxy"}


def test_a_proxy_that_is_down(tmp_path: Path, gate: NetworkGate) -> None:
    with serve(CONTENT) as gone:
        pass
    gate.set_options(NetworkOptions(proxy=gone.address))
    assert code_of(tmp_path, HubAccess(gate, hub="http://hub.test")) == "host_unreachable"


# -- certificates --------------------------------------------------------------------------------


def test_nothing_is_said_to_have_left_for_a_host_that_is_not_reached(
    tmp_path: Path, gate: NetworkGate
) -> None:
    """The list said "206 bytes out" of each try, though nobody had answered."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(DownloadError):
        HubSearch(HubAccess(gate, Kept(), hub=address)).search("gpt-oss", Stop())
    (tried,) = gate.log.all()
    assert (tried.bytes_sent, tried.bytes_received, tried.reached, tried.open) == (0, 0, False, False)


@contextmanager
def secure(hub: Hub) -> Iterator[str]:
    """The Hub's protocol under TLS, with a certificate of an authority that no system knows."""
    from tests.library.hub import _Handler

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "server.pem")
    handler = type("Handler", (_Handler,), {"hub": hub, "server_name": "hub"})

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            return

        def finish_request(self, request: Any, client_address: Any) -> None:
            try:
                wrapped = context.wrap_socket(request, server_side=True)
            except OSError:
                return
            with wrapped:
                super().finish_request(wrapped, client_address)

    server = Server(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"https://localhost:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_company_certificate_is_trusted_when_the_user_says_so(tmp_path: Path, gate: NetworkGate) -> None:
    hub = Hub({"o/r": Repo({"m.gguf": CONTENT})}, direct=True)
    with secure(hub) as address:
        access = HubAccess(gate, Kept(), hub=address)
        assert code_of(tmp_path, access) == "certificate"
        assert hub.seen == []  # and the token was not sent
        gate.set_options(NetworkOptions(ca_file=str(CERTIFICATES / "authority.pem")))
        assert fetch(tmp_path, access) == CONTENT
        assert hub.seen[0].authorization == "Bearer hf_right"


def test_a_hanging_download_under_tls_is_paused_at_once(tmp_path: Path, gate: NetworkGate) -> None:
    from app.library.download_pace import Paused

    hub, stop = Hub({"o/r": Repo({"m.gguf": CONTENT})}, direct=True, hold_after=500_000), Stop()
    gate.set_options(NetworkOptions(ca_file=str(CERTIFICATES / "authority.pem")))
    with secure(hub) as address:
        downloader = Downloader(tmp_path, HubAccess(gate, hub=address), conditions=FAST)
        timer = threading.Timer(0.3, stop.set)
        timer.start()
        with pytest.raises(Paused):
            downloader.fetch(job(), lambda progress: None, stop)
        timer.join()
        assert not hub.release.is_set()
        hub.release.set()


@pytest.mark.parametrize("content", [None, "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_certificate_file_that_is_none(tmp_path: Path, gate: NetworkGate, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    gate.set_options(NetworkOptions(ca_file=str(file)))
    assert code_of(tmp_path, HubAccess(gate, hub="http://hub.test")) == "bad_certificate_file"


def test_a_secure_page_never_leads_to_an_open_one(tmp_path: Path, gate: NetworkGate) -> None:
    hub = Hub({"o/r": Repo({"m.gguf": CONTENT})}, redirect_to="http://127.0.0.1:9/m.gguf")
    gate.set_options(NetworkOptions(ca_file=str(CERTIFICATES / "authority.pem")))
    with secure(hub) as address:
        assert code_of(tmp_path, HubAccess(gate, hub=address)) == "captive_portal"


# -- the switch ----------------------------------------------------------------------------------

GUARD = """
import sys
import app.system.disks
app.system.disks.free_bytes = lambda _: 1 << 60  # what is asked for is larger than some disks
opened = []
def guard(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        opened.append((event, str(arguments[1:])))
sys.addaudithook(guard)
from contextlib import ExitStack
from app.bootstrap import make_application
from app.composition import make_services
from app.library.download_queue import job_for
from app.services.language import LanguageService
from app.system.paths import Paths
from app.ui.first import make_first
from tests.benchmarks.driver import wait_for
make_application()
paths = Paths.discover(sys.argv[1])
paths.ensure()
with ExitStack() as stack:
    services = make_services(make_first(paths, LanguageService(paths.resources / "i18n"), stack), stack)
    services.settings.update({"network": sys.argv[2] == "on", "hub_endpoint": sys.argv[3], "proxy": "none"})
    entry = services.library.catalogue[0]
    services.downloads.add(job_for(entry))
    wait_for(lambda: services.downloads.state(entry.id).phase.value == "failed")
    print(services.downloads.state(entry.id).error)
    told = []
    services.hub.failed.connect(lambda repo, error: told.append(error.code))
    services.hub.found.connect(lambda found: told.append("found"))
    services.hub.search("law")
    wait_for(lambda: told)
    services.hub.open("o/r")
    wait_for(lambda: len(told) == 2)
    print(*told)
    mine = [one for one in opened if "AF_UNIX" not in one[1] and "'/" not in one[1]]
    print(len(mine), mine[:3])
"""


@pytest.mark.parametrize("switch", ["off", "on"])
def test_with_the_switch_off_no_socket_is_opened(tmp_path: Path, switch: str) -> None:
    """The interpreter's own audit events tell, in a process of the whole program."""
    with serve(CONTENT) as hub:  # has no such model: the download fails there
        done = subprocess.run(
            [sys.executable, "-c", GUARD, str(tmp_path), switch, hub.address],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    error, told, sockets = done.stdout.splitlines()[:3]
    if switch == "off":
        assert (error, told, sockets) == ("network_off", "network_off network_off", "0 []")
        assert hub.seen == []
    else:  # the guard does see sockets
        assert (error, told) == ("not_on_server", "found not_runnable")
        assert int(sockets.split()[0]) >= 3
        assert len(hub.seen) >= 4
