"""A loopback server that answers as the Hub does, with faults that a test switches on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Hub:
    """What the server holds and how it misbehaves; `ranges` records what was asked for."""

    content: bytes
    address: str = ""
    ranges: list[str | None] = field(default_factory=list)
    drop_after: int | None = None  # bytes of one answer, after which the connection ends
    drops: int = 0
    statuses: list[int] = field(default_factory=list)  # answers that come first
    ignore_range: bool = False
    flip: int | None = None  # offset of a byte that is sent wrong
    html: bool = False
    redirect: str = ""  # address of the file server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: Hub

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        return

    def do_GET(self) -> None:
        hub = self.hub
        if hub.redirect and not self.path.startswith("/cdn"):
            self._empty(302, {"Location": hub.redirect + "/cdn" + self.path})
            return
        hub.ranges.append(self.headers.get("Range"))
        if hub.statuses:
            self._empty(hub.statuses.pop(0), {"Retry-After": "0"})
            return
        if hub.html:
            self._send(200, b"<html>log in</html>", {"Content-Type": "text/html"})
            return
        start = self._start()
        if start > len(hub.content) - 1:
            self._empty(416, {})
            return
        body = bytearray(hub.content)
        if hub.flip is not None:
            body[hub.flip] ^= 0xFF
        headers = {"Content-Type": "application/octet-stream"}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        self._send(206 if start else 200, bytes(body[start:]), headers)

    def _start(self) -> int:
        asked = self.headers.get("Range", "")
        return 0 if self.hub.ignore_range or not asked else int(asked.removeprefix("bytes=").rstrip("-"))

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        hub = self.hub
        if hub.drop_after is not None and hub.drops > 0:
            hub.drops -= 1
            self.wfile.write(body[: hub.drop_after])
            self.close_connection = True
            return
        self.wfile.write(body)

    def _empty(self, status: int, headers: dict[str, str]) -> None:
        self._send(status, b"", headers)


@contextmanager
def serve(content: bytes) -> Iterator[Hub]:
    """Serve one file until the block ends."""
    hub = Hub(content)
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    hub.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
