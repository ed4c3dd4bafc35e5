"""Serves one large file as the Hub does, in a process of its own; prints its address and the file's facts."""

from __future__ import annotations

import hashlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

BLOCK = 1 << 20


class Handler(BaseHTTPRequestHandler):
    """Answers every GET with the file, or the range of it that is asked for."""

    protocol_version = "HTTP/1.1"
    blocks: tuple[bytes, ...] = ()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing."""

    def do_GET(self) -> None:
        """Send it in blocks of a megabyte."""
        size = sum(map(len, self.blocks))
        self.send_response(200)
        self.send_header("Content-Length", str(size))
        self.end_headers()
        for block in self.blocks:
            self.wfile.write(block)


def main(megabytes: int) -> None:
    """Serve until standard input ends."""
    seed = hashlib.sha256(b"alcove").digest() * (BLOCK // 32)
    Handler.blocks = (b"GGUF" + seed[4:], *([seed] * (megabytes - 1)))
    digest = hashlib.sha256()
    for block in Handler.blocks:
        digest.update(block)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    facts = {"address": f"http://127.0.0.1:{server.server_port}", "sha256": digest.hexdigest()}
    print(json.dumps({**facts, "size": megabytes * BLOCK}), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]))
