"""The log holds what the program says, and nothing of what its libraries tell of their work."""

from __future__ import annotations

import http.server
import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from app.system.logs import start_logging, stop_logging


class Answer(http.server.BaseHTTPRequestHandler):
    """Answers anything with nothing."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"me:s3cret@127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def levels() -> Iterator[None]:
    """Those of the tests' own logging, put back."""
    loggers = logging.getLogger(), logging.getLogger("app")
    before = [logger.level for logger in loggers]
    yield
    for logger, level in zip(loggers, before, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("levels")
def test_no_address_that_is_asked_stands_in_the_log(tmp_path: Path, address: str) -> None:
    handler = start_logging(tmp_path)
    try:
        httpx2.get(f"http://{address}/api/models?search=divorce+lawyer", trust_env=False)
        logging.getLogger("app.anything").info("said by the program")
        logging.getLogger("httpx2").warning("said in need")
    finally:
        stop_logging(handler)
    log = (tmp_path / "alcove.log").read_text("utf-8")
    assert "said by the program" in log
    assert "said in need" in log
    for word in ("divorce", "s3cret", "127.0.0.1", "HTTP"):
        assert word not in log
