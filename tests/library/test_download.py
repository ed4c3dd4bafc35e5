"""The downloader against a loopback Hub: resume, faults that pass, faults that don't, the hash."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import DownloadError
from app.domain.models import CatalogueEntry
from app.library.download import CHUNK, Downloader, Paused, SpeedMeter
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from tests.library.hub import Hub, serve

CONTENT = random.Random(1).randbytes(3 * CHUNK + 12_345)


def entry(content: bytes = CONTENT) -> CatalogueEntry:
    return CatalogueEntry(
        "m",
        "m",
        "o/r",
        "c" * 40,
        "m.gguf",
        len(content),
        hashlib.sha256(content).hexdigest(),
        1,
        1,
        1,
        1,
        "x",
        "",
    )


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve(CONTENT) as hub:
        yield hub


@pytest.fixture
def log() -> ConnectionLog:
    return ConnectionLog(SystemClock())


def fetch(folder: Path, hub: Hub, log: ConnectionLog, pause: threading.Event | None = None) -> Path:
    downloader = Downloader(folder, log, hub=hub.address)
    return downloader.fetch(entry(), lambda done, total: None, pause or threading.Event())


def test_a_plain_download_is_complete_and_noted(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    path = fetch(tmp_path, hub, log)
    assert path.read_bytes() == CONTENT
    assert [p.name for p in path.parent.iterdir()] == ["m.gguf"]
    (connection,) = log.all()
    assert connection.host == hub.address.removeprefix("http://")
    assert connection.bytes_received == len(CONTENT)
    assert not connection.open


def test_a_pause_keeps_the_part_and_the_next_call_goes_on(
    tmp_path: Path, hub: Hub, log: ConnectionLog
) -> None:
    pause = threading.Event()
    downloader = Downloader(tmp_path, log, hub=hub.address)
    with pytest.raises(Paused):
        downloader.fetch(entry(), lambda done, total: pause.set(), pause)
    kept = downloader.partial_bytes(entry())
    assert 0 < kept < len(CONTENT)
    assert fetch(tmp_path, hub, log).read_bytes() == CONTENT
    assert hub.ranges == [None, f"bytes={kept}-"]


def test_drops_are_survived(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    hub.drop_after, hub.drops = CHUNK + 77, 2
    assert fetch(tmp_path, hub, log).read_bytes() == CONTENT
    assert len(hub.ranges) >= 2


def test_a_server_that_ignores_ranges_starts_over(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    hub.drop_after, hub.drops, hub.ignore_range = CHUNK + 77, 1, True
    assert fetch(tmp_path, hub, log).read_bytes() == CONTENT


@pytest.mark.parametrize("status", [403, 429, 503])
def test_faults_that_pass_are_tried_again(tmp_path: Path, hub: Hub, log: ConnectionLog, status: int) -> None:
    hub.statuses = [status, status]
    assert fetch(tmp_path, hub, log).read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("status", "code"), [(404, "not_found"), (401, "refused"), (500 + 18, "server_error")]
)
def test_faults_that_stay_end_at_once(
    tmp_path: Path, hub: Hub, log: ConnectionLog, status: int, code: str
) -> None:
    hub.statuses = [status] * 3
    with pytest.raises(DownloadError) as caught:
        fetch(tmp_path, hub, log)
    assert caught.value.code == code
    assert len(hub.ranges) == 1


def test_a_wrong_byte_is_found_and_the_file_not_kept(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    hub.flip = 1234
    with pytest.raises(DownloadError) as caught:
        fetch(tmp_path, hub, log)
    assert caught.value.code == "damaged"
    assert list((tmp_path / "m").iterdir()) == []


def test_a_log_in_page_is_told_apart(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    hub.html = True
    with pytest.raises(DownloadError) as caught:
        fetch(tmp_path, hub, log)
    assert caught.value.code == "captive_portal"


def test_a_changed_file_is_not_taken(tmp_path: Path, log: ConnectionLog) -> None:
    with serve(CONTENT + b"more") as hub, pytest.raises(DownloadError) as caught:
        fetch(tmp_path, hub, log)
    assert caught.value.code == "changed_on_server"


def test_the_file_server_is_noted_too(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    with serve(CONTENT) as front:
        front.redirect = hub.address
        assert fetch(tmp_path, front, log).read_bytes() == CONTENT
    assert [c.host for c in log.all()] == [
        front.address.removeprefix("http://"),
        hub.address.removeprefix("http://"),
    ]
    assert not any(c.open for c in log.all())


def test_no_room_is_told_before_the_first_byte(
    tmp_path: Path, hub: Hub, log: ConnectionLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.library.download.DISK_MARGIN", 1 << 60)
    with pytest.raises(DownloadError) as caught:
        fetch(tmp_path, hub, log)
    assert caught.value.code == "no_space"
    assert hub.ranges == []


def test_a_part_of_another_version_is_thrown_away(tmp_path: Path, hub: Hub, log: ConnectionLog) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "m.gguf.part").write_bytes(b"old" * 1000)
    (folder / "m.gguf.part.json").write_text('{"commit": "other"}')
    assert fetch(tmp_path, hub, log).read_bytes() == CONTENT
    assert hub.ranges == [None]


def test_speed() -> None:
    meter = SpeedMeter()
    assert meter.add(0, 0.0) == 0.0
    assert meter.add(1000, 2.0) == 500.0
