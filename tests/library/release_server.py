"""A loopback server that answers with releases, as GitHub and its like do, with fault switches."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAGE = "https://example.org/alcove/releases/"


def release(tag: str, **more: Any) -> dict[str, Any]:
    """A release as GitHub tells of it."""
    return {"tag_name": tag, "html_url": PAGE + tag, "draft": False, "prerelease": False, **more}


@dataclass
class ReleaseServer:
    """What it answers and how it misbehaves; `seen` records the paths and headers asked for."""

    address: str = ""
    answer: Any = None  # told as JSON, bytes as they are
    status: int = 200
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    redirect: str = ""  # where /releases leads to
    hold: bool = False  # sends the head and then nothing until `release` is set
    release: threading.Event = field(default_factory=threading.Event)
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [path for path, _ in self.seen]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_of: ReleaseServer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        return

    def do_GET(self) -> None:
        told = self.server_of
        told.seen.append((self.path, dict(self.headers.items())))
        if told.redirect and self.path == "/releases":
            self.send_response(302)
            self.send_header("Location", told.redirect)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = told.answer if isinstance(told.answer, bytes) else json.dumps(told.answer).encode()
        self.send_response(told.status)
        self.send_header("Content-Type", told.kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in told.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if told.hold:
            self.wfile.write(body[:1])
            self.wfile.flush()
            told.release.wait(30)
            self.close_connection = True
            return
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True


@contextmanager
def serve_releases(answer: Any = None) -> Iterator[ReleaseServer]:
    """Run the server; `address` is that of its releases."""
    told = ReleaseServer(answer=answer)
    handler = type("Handler", (_Handler,), {"server_of": told})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    told.address = f"http://127.0.0.1:{server.server_address[1]}/releases"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        told.release.set()
        server.shutdown()
        thread.join()
        server.server_close()
