"""Whether an answer of the server holds the bytes that were asked for, and if not, whether that may pass."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from app.domain.downloads import RemoteFile
from app.domain.errors import DownloadError

if TYPE_CHECKING:
    import httpx2

    from app.system.http import Answer

_PASSING = frozenset((408, 425, 429, 500, 502, 503, 504))
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class PassingFault(Exception):  # noqa: N818 - carries the error
    """A fault that may pass: wait and try again."""

    def __init__(self, error: DownloadError, wait: float | None = None) -> None:
        super().__init__(error.detail)
        self.error = error
        self.wait = wait


def broken(error: httpx2.HTTPError) -> DownloadError:
    """Name what broke a request off; a host that was never reached is the error's detail."""
    import httpx2  # here: it costs start-up time, and most sessions never download

    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return DownloadError(error.request.url.netloc.decode("ascii"), code="host_unreachable")
    code = "bad_proxy" if isinstance(error, httpx2.ProxyError) else "offline"
    return DownloadError(f"{type(error).__name__}: {error}", code=code)


def check_answer(answer: Answer, file: RemoteFile, start: int, end: int) -> int:
    """See that the answer holds the file's bytes from `start`; return how many come before them.

    Raises `PassingFault` or `DownloadError` for what is wrong with it.
    """
    check_status(answer)
    if "text/html" in answer.header("content-type"):
        # A hotel's or company's log-in page in place of the file.
        raise DownloadError("the network answers with a web page", code="captive_portal")
    if answer.header("content-encoding") not in ("", "identity"):
        raise DownloadError(f"encoded as {answer.header('content-encoding')}", code="server_error")
    _check_identity(answer, file)
    length = answer.header("content-length")
    if answer.status == 200:
        if length and length != str(file.size):
            raise DownloadError(f"{length} bytes on the server", code="changed_on_server")
        return start  # the range was ignored, or none was asked for
    found = _RANGE.match(answer.header("content-range"))
    if found is None or int(found[1]) != start or int(found[3]) != file.size:
        raise DownloadError(
            f"another range than asked for: {answer.header('content-range')}", code="changed_on_server"
        )
    if length and int(length) > end - start:
        raise DownloadError(f"{length} bytes in place of {end - start}", code="changed_on_server")
    return 0


def check_start(block: bytes) -> None:
    """Raise `DownloadError` when a model file doesn't begin as one."""
    magic = b"GGUF"
    if block[:4] == magic[: len(block)]:
        return
    portal = block.lstrip()[:1] == b"<"
    raise DownloadError(
        f"it begins with {block[:8]!r}", code="captive_portal" if portal else "changed_on_server"
    )


def check_status(answer: Answer) -> None:
    """Raise `PassingFault` or `DownloadError` for a status that isn't a success."""
    status = answer.status
    detail = f"HTTP {status} {answer.first_header('x-error-message')}".strip()
    if status in (200, 206):
        return
    if status in _PASSING:
        wait = _asked_wait(answer.header("retry-after"))
        code = "server_busy" if status == 429 else "server_error"
        raise PassingFault(DownloadError(detail, code=code), wait)
    if status == 403 and answer.redirected:  # a signed address that has expired: ask the Hub for another
        raise PassingFault(DownloadError(detail, code="refused"))
    if status == 511:
        raise DownloadError(detail, code="captive_portal")
    if answer.header("x-error-code") == "GatedRepo":
        raise DownloadError(detail, code="gated")
    codes = {401: "refused", 403: "refused", 404: "not_on_server", 410: "not_on_server"}
    codes |= {407: "bad_proxy", 416: "changed_on_server"}
    raise DownloadError(detail, code=codes.get(status, "server_error"))


def _asked_wait(value: str) -> float | None:
    """Return the seconds that a Retry-After header asks for (a number or a date), None without one."""
    if value.strip().isdigit():
        return float(value)
    from email.utils import parsedate_to_datetime  # takes 20 ms to import, and is seldom needed

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def _check_identity(answer: Answer, file: RemoteFile) -> None:
    """What the Hub says about the file must be what is pinned."""
    # Not ETag: that of the file servers is another hash.
    tag = answer.first_header("x-linked-etag").removeprefix("W/").strip('"')
    if _SHA256.fullmatch(tag) and tag != file.sha256:
        raise DownloadError(f"SHA-256 {tag} on the server", code="changed_on_server")
    size = answer.first_header("x-linked-size")
    if size and size != str(file.size):
        raise DownloadError(f"{size} bytes on the server", code="changed_on_server")
