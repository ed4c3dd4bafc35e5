"""Asks for the releases of the program, and keeps what the last look found; only their list is fetched."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.domain.errors import DownloadError, ReleaseError
from app.domain.releases import Looked, Release, may_be_asked, newest, page_of, parse_version
from app.library.download_pace import Stop
from app.system.files import write_atomically

if TYPE_CHECKING:
    from app.system.gate import NetworkGate
    from app.system.http import Answer, Client

log = logging.getLogger(__name__)

PURPOSE = "updates"
MOST_BYTES = 1 << 20  # of an answer
MOST_SECONDS = 60.0  # that a look takes
_MISSING = frozenset((404, 410))


class Releases:
    """Asks an address in the form of GitHub, GitLab, Gitea and Forgejo; a call blocks."""

    def __init__(self, gate: NetworkGate, seconds: float = MOST_SECONDS) -> None:
        self._gate, self._seconds = gate, seconds

    def newest(self, address: str, stop: Stop) -> Release:
        """Return the newest final release that an address tells of.

        Raises `ReleaseError`, `DownloadError` (network_off, certificate, bad_proxy, bad_certificate_file,
        captive_portal), or `Paused` when asked to stop.
        """
        if not may_be_asked(address):
            raise ReleaseError(address, code="release_address")
        return read_releases(self._get(address, stop))

    def _get(self, address: str, stop: Stop) -> bytes:
        import httpx2  # here: it takes time, and most sessions need no network

        headers = {"Accept": "application/json"}
        try:
            with (
                self._gate.client(PURPOSE) as client,
                stop.over(client),
                _at_most(self._seconds, client),
                client.get(address, headers) as answer,
            ):
                _check(answer)
                return _body(answer)
        except DownloadError as error:
            if error.code != "server_error":
                raise
            raise ReleaseError(error.detail, code="release_refused") from error
        except (httpx2.InvalidURL, UnicodeError) as error:
            raise ReleaseError(f"{address}: {error}", code="release_address") from error
        except httpx2.HTTPError as error:
            stop.check()
            self._gate.check()
            code = "bad_proxy" if isinstance(error, httpx2.ProxyError) else "release_unreachable"
            raise ReleaseError(f"{type(error).__name__}: {error}", code=code) from error


@contextmanager
def _at_most(seconds: float, client: Client) -> Iterator[None]:
    """End a client after a time, however slowly the other side sends."""
    timer = threading.Timer(seconds, client.abort)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _check(answer: Answer) -> None:
    if answer.status in _MISSING:
        raise ReleaseError(f"HTTP {answer.status}", code="release_missing")
    if answer.status != 200:
        raise ReleaseError(f"HTTP {answer.status}", code="release_refused")
    if "text/html" in answer.header("content-type"):
        raise ReleaseError("a web page", code="release_page")
    if answer.header("content-encoding") not in ("", "identity"):
        raise ReleaseError(f"encoded as {answer.header('content-encoding')}", code="release_garbage")


def _body(answer: Answer) -> bytes:
    found = bytearray()
    for block in answer.blocks():
        found += block
        if len(found) > MOST_BYTES:
            raise ReleaseError(f"more than {MOST_BYTES:,} bytes", code="release_garbage")
    return bytes(found)


def read_releases(body: bytes) -> Release:
    """Return the newest final release of an answer: one release or a list of them, as JSON.

    Drafts, versions before a final one and tags that name no version are passed over. Raises `ReleaseError`:
    release_garbage for what is no such answer, release_none when no final release is left.
    """
    try:
        answer = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReleaseError(str(error), code="release_garbage") from error
    listed = answer if isinstance(answer, list) else [answer]
    entries = [one for one in listed if isinstance(one, dict) and isinstance(one.get("tag_name"), str)]
    if listed and not entries:
        raise ReleaseError("no release in it", code="release_garbage")
    found = newest(release for entry in entries if (release := _release(entry)) is not None)
    if found is None:
        raise ReleaseError("no final release in it", code="release_none")
    return found


def _release(entry: dict[str, Any]) -> Release | None:
    if any(entry.get(mark) for mark in ("draft", "prerelease", "upcoming_release")):
        return None
    version = parse_version(entry["tag_name"])
    links = entry.get("_links")  # GitLab's
    page = entry.get("html_url") or (links.get("self") if isinstance(links, dict) else "")
    return Release(version, page_of(page)) if version is not None else None


class LookNotes:
    """The last look, in a file of the data folder; a damaged one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Looked:
        """Return the last look."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Looked)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return Looked()

    def write(self, looked: Looked) -> bool:
        """Keep a look; False when the disk refuses."""
        try:
            write_atomically(self._path, msgspec.json.encode(looked))
        except OSError as error:
            log.warning("the look for a new version is not noted: %s", error)
            return False
        return True


def built_in_address(path: Path) -> str:
    """Return the address that a bundle was made with, "" where there is none."""
    try:
        address = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return address if may_be_asked(address) else ""
