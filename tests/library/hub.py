"""A loopback server that speaks the Hub's protocol on two origins (Hub, file server), with fault switches."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "c" * 40


@dataclass
class Seen:
    """A request that came."""

    server: str  # "hub" or "cdn"
    path: str
    range: str | None
    authorization: str | None


@dataclass
class Repo:
    """A repository: its files and what the API says about it."""

    files: dict[str, bytes]
    gated: bool = False
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass
class Hub:
    """What the server holds and how it misbehaves; `seen` records what was asked for."""

    repos: dict[str, Repo] = field(default_factory=dict)
    address: str = ""
    cdn_address: str = ""
    direct: bool = False  # answers with the file itself, as a plain mirror does
    seen: list[Seen] = field(default_factory=list)
    token: str = "hf_right"
    # Faults of the server that sends the file.
    drop_after: int | None = None  # bytes of one answer, after which the connection ends
    drops: int = 0
    statuses: list[tuple[int, dict[str, str]]] = field(default_factory=list)  # answers that come first
    ignore_range: bool = False
    flip: int | None = None  # offset of a byte that is sent wrong
    html: bool = False
    html_untyped: bool = False
    cut: int | None = None  # the object is that short, whatever the Hub says
    grow: bytes = b""  # sent after the file, beyond the length announced
    shift: int = 0  # another range than asked for
    gzip: bool = False
    hold_after: int | None = None  # bytes, after which the answer waits for `release`
    release: threading.Event = field(default_factory=threading.Event)
    # Faults of the Hub.
    hub_statuses: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    hold_api: str = ""  # answers of the API to what holds this wait for `release`
    linked_sha256: str = ""
    linked_size: int = 0
    redirect_to: str = ""

    @property
    def ranges(self) -> list[str | None]:
        """The ranges asked of the server that sends the file."""
        server = "hub" if self.direct else "cdn"
        return [seen.range for seen in self.seen if seen.server == server and "/api/" not in seen.path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub
    server_name = ""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        return

    def do_GET(self) -> None:
        hub, url = self.hub, urlsplit(self.path)
        asked = self.headers
        hub.seen.append(Seen(self.server_name, self.path, asked.get("Range"), asked.get("Authorization")))
        if self.server_name == "cdn":
            self._file(unquote(url.path.removeprefix("/cdn/")))
        elif url.path.startswith("/api/"):
            if hub.hold_api and hub.hold_api in self.path:
                hub.release.wait(60)
            self._api(unquote(url.path.removeprefix("/api/models").strip("/")), parse_qs(url.query))
        else:
            self._resolve(unquote(url.path.strip("/")))

    # -- the Hub -------------------------------------------------------------------------------

    def _resolve(self, path: str) -> None:
        hub = self.hub
        repo, _, rest = path.partition("/resolve/")
        commit, _, name = rest.partition("/")
        if hub.hub_statuses:
            self._empty(*hub.hub_statuses.pop(0))
        elif hub.redirect_to:
            self._empty(302, {"Location": hub.redirect_to})
        elif repo not in hub.repos or commit not in (COMMIT, "main"):
            self._empty(404, {"X-Error-Code": "RepoNotFound"})
        elif hub.repos[repo].gated and self.headers.get("Authorization") != f"Bearer {hub.token}":
            self._empty(401, {"X-Error-Code": "GatedRepo", "X-Error-Message": "Access is restricted"})
        elif name not in hub.repos[repo].files:
            self._empty(404, {"X-Error-Code": "EntryNotFound"})
        elif hub.direct:
            self._file(f"{repo}/{name}")
        else:
            content = hub.repos[repo].files[name]
            linked = hub.linked_sha256 or hashlib.sha256(content).hexdigest()
            headers = {"X-Repo-Commit": COMMIT, "X-Linked-Etag": f'"{linked}"', "Accept-Ranges": "bytes"}
            headers["X-Linked-Size"] = str(hub.linked_size or len(content))
            self._empty(302, {**headers, "Location": f"{hub.cdn_address}/cdn/{repo}/{name}?sig=abc"})

    def _api(self, name: str, query: dict[str, list[str]]) -> None:
        if self.hub.hub_statuses:
            self._empty(*self.hub.hub_statuses.pop(0))
        elif not name:
            words = query.get("search", [""])[0].lower().split()
            found = [n for n in self.hub.repos if all(word in n.lower() for word in words)]
            self._json([self._facts(n, blobs=False) for n in found])
        elif name in self.hub.repos:
            self._json(self._facts(name, blobs="blobs" in query))
        else:
            self._empty(404, {"X-Error-Code": "RepoNotFound"})

    def _facts(self, name: str, *, blobs: bool) -> dict[str, Any]:
        repo = self.hub.repos[name]
        siblings: list[dict[str, Any]] = []
        for path, content in repo.files.items():
            entry: dict[str, Any] = {"rfilename": path}
            if blobs:
                digest = hashlib.sha256(content).hexdigest()
                entry |= {"size": len(content), "lfs": {"sha256": digest, "size": len(content)}}
            siblings.append(entry)
        gated = "manual" if repo.gated else False
        return {"id": name, "sha": COMMIT, "gated": gated, "siblings": siblings, **repo.facts}

    def _json(self, value: Any) -> None:
        self._send(200, json.dumps(value).encode(), {"Content-Type": "application/json"}, faulty=False)

    # -- the file server -----------------------------------------------------------------------

    def _file(self, path: str) -> None:
        hub = self.hub
        if hub.statuses:
            self._empty(*hub.statuses.pop(0))
            return
        if hub.html or hub.html_untyped:
            kind = {"Content-Type": "text/html"} if hub.html else {}
            self._send(200, b"<html>log in</html>", kind, faulty=False)
            return
        owner, name, rest = path.split("/", 2)
        body = bytearray(hub.repos[f"{owner}/{name}"].files[rest])
        if hub.flip is not None:
            body[hub.flip] ^= 0xFF
        start, end = self._asked(len(body))
        if start >= len(body):
            self._empty(416, {"Content-Range": f"bytes */{len(body)}"})
            return
        headers = {"Content-Type": "binary/octet-stream", "ETag": '"' + "e" * 64 + '"'}
        headers |= {"Content-Encoding": "gzip"} if hub.gzip else {}
        partial = self.headers.get("Range") is not None and not hub.ignore_range
        if partial:
            headers["Content-Range"] = f"bytes {start + hub.shift}-{end - 1}/{len(body)}"
        if hub.cut is not None:
            del body[hub.cut :]
        self._send(206 if partial else 200, bytes(body[start:end]), headers)

    def _asked(self, size: int) -> tuple[int, int]:
        asked = self.headers.get("Range", "")
        if self.hub.ignore_range or not asked:
            return 0, size
        first, _, last = asked.removeprefix("bytes=").partition("-")
        return int(first), int(last) + 1 if last else size

    def _send(self, status: int, body: bytes, headers: dict[str, str], *, faulty: bool = True) -> None:
        hub = self.hub
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with self._ended_by_client():
            if faulty and hub.drop_after is not None and hub.drops > 0:
                hub.drops -= 1
                self.wfile.write(body[: hub.drop_after])
                self.close_connection = True
            elif faulty and hub.hold_after is not None:
                self.wfile.write(body[: hub.hold_after])
                self.wfile.flush()
                hub.release.wait(60)
                self.wfile.write(body[hub.hold_after :])
            else:
                self.wfile.write(body + (hub.grow if faulty else b""))

    @contextmanager
    def _ended_by_client(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            self.close_connection = True

    def _empty(self, status: int, headers: dict[str, str] | None = None) -> None:
        self._send(status, b"", headers or {}, faulty=False)


class _Server(ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        return  # a client that goes away in the middle is part of the tests


@contextmanager
def serve(content: bytes | None = None, name: str = "m.gguf") -> Iterator[Hub]:
    """Serve until the block ends; `content` is the file `name` of the repository o/r."""
    hub = Hub()
    if content is not None:
        hub.repos["o/r"] = Repo({name: content})
    servers = []
    for role in ("hub", "cdn"):
        handler = type("Handler", (_Handler,), {"hub": hub, "server_name": role})
        servers.append(_Server(("127.0.0.1", 0), handler))
    hub.address, hub.cdn_address = (f"http://127.0.0.1:{server.server_port}" for server in servers)
    threads = [
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}) for server in servers
    ]
    for thread in threads:
        thread.start()
    try:
        yield hub
    finally:
        hub.release.set()
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()
