"""The downloader against a loopback Hub: resume, faults that pass, faults that don't, the hash."""

from __future__ import annotations

import hashlib
import json
import os
import random
import threading
from collections.abc import Callable, Iterator
from email.utils import formatdate
from pathlib import Path, PureWindowsPath
from typing import cast
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from app.domain.downloads import DownloadJob, DownloadPhase, RemoteFile
from app.domain.errors import DownloadError
from app.library.download import Conditions, Downloader, Paused, Progress, Stop
from app.library.download_damage import Repair
from app.library.download_part import chunks_path, note_path, part_path
from app.library.hashes import FileHashes
from app.library.hub_access import HubAccess
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate, NetworkOptions
from app.system.locks import FileLock
from tests.library.hub import COMMIT, Hub, Repo, serve
from tests.sharing import Windows, on_windows

CHUNK = 1 << 20
CONTENT = b"GGUF" + random.Random(1).randbytes(3 * CHUNK + 300_000)
FAST = Conditions(chunk=CHUNK, first_wait=0.001, margin=1000, save_seconds=0.0)


def remote(content: bytes, path: str = "m.gguf") -> RemoteFile:
    return RemoteFile(path, len(content), hashlib.sha256(content).hexdigest())


def job(content: bytes = CONTENT, *more: RemoteFile) -> DownloadJob:
    return DownloadJob("m", "m", "o/r", COMMIT, "m", (remote(content), *more))


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve(CONTENT) as hub:
        yield hub


@pytest.fixture
def gate() -> NetworkGate:
    return NetworkGate(ConnectionLog(SystemClock()))


def make(folder: Path, hub: Hub, gate: NetworkGate, conditions: Conditions = FAST) -> Downloader:
    return Downloader(folder, HubAccess(gate, hub=hub.address), conditions=conditions)


def fetch(
    folder: Path,
    hub: Hub,
    gate: NetworkGate,
    report: Callable[[Progress], None] = lambda progress: None,
    stop: Stop | None = None,
) -> Path:
    return make(folder, hub, gate).fetch(job(), report, stop or Stop())


def refused(folder: Path, hub: Hub, gate: NetworkGate) -> str:
    with pytest.raises(DownloadError) as caught:
        fetch(folder, hub, gate)
    return caught.value.code


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def stopping_at(stop: Stop, done: int) -> Callable[[Progress], None]:
    def report(progress: Progress) -> None:
        if progress.phase is DownloadPhase.RUNNING and progress.done >= done:
            stop.set()

    return report


# -- the plain way -------------------------------------------------------------------------------


def test_a_plain_download_is_complete_and_every_connection_noted(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    path = fetch(tmp_path, hub, gate)
    assert path.read_bytes() == CONTENT
    assert files(path.parent) == ["m.gguf", "m.gguf.chunks.json"]
    first, second = gate.log.all()
    assert [c.host for c in (first, second)] == [a.removeprefix("http://") for a in _both(hub)]
    assert second.bytes_received == len(CONTENT)
    assert first.bytes_sent > 50
    assert second.bytes_sent > 50
    assert {(c.purpose, c.subject) for c in (first, second)} == {("download", "m")}
    assert all(c.reached and not c.open for c in gate.log.all())


def _both(hub: Hub) -> tuple[str, str]:
    return hub.address, hub.cdn_address


def test_a_complete_file_needs_no_connection(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    fetch(tmp_path, hub, gate)
    gate.set_options(NetworkOptions(allowed=False))
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert len(hub.ranges) == 1


@pytest.mark.parametrize(
    ("held", "call"),
    [(".part.json", "replace"), (".chunks.json", "replace"), ("m.gguf", "replace"), (".part.json", "unlink")],
)
def test_a_scanner_that_holds_a_file_for_a_moment_ends_no_download(
    tmp_path: Path, hub: Hub, gate: NetworkGate, monkeypatch: pytest.MonkeyPatch, held: str, call: str
) -> None:
    windows = Windows(2, lambda name: name.endswith(held), (call,))
    on_windows(monkeypatch, windows)
    path = fetch(tmp_path, hub, gate)
    assert windows.refused == 2
    assert path.read_bytes() == CONTENT
    assert files(path.parent) == ["m.gguf", "m.gguf.chunks.json"]


def test_progress_only_grows_and_names_its_phases(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    told: list[Progress] = []
    fetch(tmp_path, hub, gate, told.append)
    done = [p.done for p in told]
    assert done == sorted(done)
    assert told[-1] == Progress(DownloadPhase.DONE, len(CONTENT), len(CONTENT))
    assert {p.phase for p in told} == {DownloadPhase.RUNNING, DownloadPhase.DONE}


def test_a_split_model_comes_as_one(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    parts = {f"q/m-0000{n}-of-00003.gguf": b"GGUF" + random.Random(n).randbytes(400_000) for n in (1, 2, 3)}
    hub.repos["o/split"] = Repo(parts)
    wanted = DownloadJob(
        "s",
        "s",
        "o/split",
        COMMIT,
        "o/split",
        tuple(remote(content, name) for name, content in parts.items()),
    )
    told: list[Progress] = []
    downloader = make(tmp_path, hub, gate)
    path = downloader.fetch(wanted, told.append, Stop())
    assert path == tmp_path / "o/split/q/m-00001-of-00003.gguf"
    assert all((tmp_path / "o/split" / name).read_bytes() == content for name, content in parts.items())
    assert {p.total for p in told} == {3 * 400_004}
    assert [p.done for p in told] == sorted(p.done for p in told)
    (tmp_path / "o/split/q/m-00002-of-00003.gguf").unlink()
    assert downloader.present(wanted) == 2 * 400_004
    downloader.discard(wanted)  # a split model lacking a file is not a model: all of it goes
    assert not list(tmp_path.rglob("*.gguf"))


def test_a_part_that_was_here_before_stays_when_the_rest_is_cancelled(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    parts = {f"m-0000{n}-of-00003.gguf": b"GGUF" + random.Random(n).randbytes(400_000) for n in (1, 2, 3)}
    hub.repos["o/split"] = Repo({name: parts[name] for name in list(parts)[:2]})  # the third is missing there
    files = tuple(remote(content, name) for name, content in parts.items())
    wanted, downloader = DownloadJob("s", "s", "o/split", COMMIT, "o/split", files), make(tmp_path, hub, gate)
    first, second, _ = downloader.targets(wanted)
    first.parent.mkdir(parents=True, exist_ok=True)
    first.write_bytes(parts[first.name])  # copied from elsewhere
    with pytest.raises(DownloadError):
        downloader.fetch(wanted, lambda progress: None, Stop())
    assert second.exists()
    assert not downloader.discard(wanted)
    assert first.read_bytes() == parts[first.name]
    assert not second.exists()


# -- pause and resume ----------------------------------------------------------------------------


def test_a_pause_keeps_the_part_and_the_next_call_goes_on(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    stop = Stop()
    with pytest.raises(Paused):
        fetch(tmp_path, hub, gate, stopping_at(stop, CHUNK + 5), stop)
    kept = make(tmp_path, hub, gate).present(job())
    assert CHUNK < kept < len(CONTENT)
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None, f"bytes={kept}-"]


def test_a_pause_ends_a_connection_that_hangs(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.hold_after, stop = CHUNK, Stop()

    def report(progress: Progress) -> None:
        if progress.done >= CHUNK - 100_000:
            stop.set()

    with pytest.raises(Paused):
        fetch(tmp_path, hub, gate, report, stop)
    assert not hub.release.is_set()


def test_what_a_power_cut_left_wrong_is_fetched_again(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    stop = Stop()
    with pytest.raises(Paused):
        fetch(tmp_path, hub, gate, stopping_at(stop, 3 * CHUNK + 5), stop)
    part = part_path(tmp_path / "m/m.gguf")
    with part.open("r+b") as stream:  # the length was kept, the content of the second chunk lost
        stream.seek(CHUNK + 99)
        stream.write(bytes(1000))
        stream.seek(0, os.SEEK_END)
        stream.write(bytes(50_000))  # beyond what was noted: not trusted
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None, f"bytes={CHUNK}-{2 * CHUNK - 1}", f"bytes={3 * CHUNK}-"]


@pytest.mark.parametrize("note", ["", "{", '{"sha256": "other", "size": 3}', "[1]"])
def test_a_part_with_no_note_of_its_own_is_thrown_away(
    tmp_path: Path, hub: Hub, gate: NetworkGate, note: str
) -> None:
    target = tmp_path / "m/m.gguf"
    target.parent.mkdir()
    part_path(target).write_bytes(b"old" * 1000)
    note_path(target).write_text(note)
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None]


def test_a_part_of_an_older_alcove_is_taken_up(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    target, half = tmp_path / "m/m.gguf", CHUNK + 700
    target.parent.mkdir()
    part_path(target).write_bytes(CONTENT[:half])
    note = {"commit": COMMIT, "sha256": job().files[0].sha256, "size": len(CONTENT)}
    note_path(target).write_text(json.dumps(note))
    assert make(tmp_path, hub, gate).present(job()) == half
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [f"bytes={half}-"]


def test_one_program_at_a_time_writes_a_file(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    (tmp_path / "m").mkdir()
    with FileLock(tmp_path / "m/m.gguf.part.lock"):
        assert refused(tmp_path, hub, gate) == "in_use"
        with pytest.raises(DownloadError):
            make(tmp_path, hub, gate).discard(job())
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert "m.gguf.part.lock" not in files(tmp_path / "m")


def test_discarding_leaves_nothing(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    stop = Stop()
    with pytest.raises(Paused):
        fetch(tmp_path, hub, gate, stopping_at(stop, 5), stop)
    downloader = make(tmp_path, hub, gate)
    downloader.discard(job())
    assert files(tmp_path / "m") == []
    assert downloader.present(job()) == 0


# -- faults that pass ----------------------------------------------------------------------------


def test_drops_are_survived(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.drop_after, hub.drops = CHUNK + 77, 2
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert len(hub.ranges) == 3


def test_a_server_that_ignores_ranges_is_read_from_the_start(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    hub.drop_after, hub.drops, hub.ignore_range = CHUNK + 77, 2, True
    told: list[Progress] = []
    assert fetch(tmp_path, hub, gate, told.append).read_bytes() == CONTENT
    done = [p.done for p in told]
    assert done == sorted(done)  # nothing that was here is given up
    assert all(p.phase is not DownloadPhase.CHECKING for p in told)  # the hash flowed on


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_faults_that_pass_are_tried_again(tmp_path: Path, hub: Hub, gate: NetworkGate, status: int) -> None:
    hub.statuses = [(status, {}), (status, {})]
    told: list[Progress] = []
    assert fetch(tmp_path, hub, gate, told.append).read_bytes() == CONTENT
    waits = [p for p in told if p.phase is DownloadPhase.WAITING]
    assert {p.error for p in waits} == {"server_busy" if status == 429 else "server_error"}
    assert 0 < waits[0].wait < waits[1].wait


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_a_server_is_given_the_time_it_asks_for(
    tmp_path: Path, hub: Hub, gate: NetworkGate, form: str
) -> None:
    hub.statuses = [(429, {"Retry-After": "70" if form == "seconds" else formatdate(4e9, usegmt=True)})]
    stop, told = Stop(), list[Progress]()

    def report(progress: Progress) -> None:
        told.append(progress)
        if progress.phase is DownloadPhase.WAITING:
            stop.set()

    if form == "seconds":
        with pytest.raises(Paused):
            fetch(tmp_path, hub, gate, report, stop)
        assert [p.wait for p in told if p.phase is DownloadPhase.WAITING] == [70.0]
    else:  # decades from now: that isn't waited for
        assert refused(tmp_path, hub, gate) == "server_busy"


def test_an_expired_link_is_asked_for_again(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.statuses = [(403, {})]
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert [seen.server for seen in hub.seen] == ["hub", "cdn", "hub", "cdn"]


def test_tries_end_and_only_new_bytes_start_them_again(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.cut = 2 * CHUNK  # says the right length, ends early, each time
    hub.ignore_range = True
    assert refused(tmp_path, hub, gate) in ("offline", "changed_on_server")
    assert len(hub.ranges) <= 10


def test_nobody_there(tmp_path: Path, gate: NetworkGate) -> None:
    with serve(CONTENT) as hub:
        pass
    assert refused(tmp_path, hub, gate) == "host_unreachable"


# -- faults that stay ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (404, "not_on_server"),
        (401, "refused"),
        (403, "refused"),
        (511, "captive_portal"),
        (518, "server_error"),
    ],
)
def test_faults_that_stay_end_at_once(
    tmp_path: Path, hub: Hub, gate: NetworkGate, status: int, code: str
) -> None:
    hub.hub_statuses = [(status, {})] * 3
    assert refused(tmp_path, hub, gate) == code
    assert len(hub.seen) == 1


def test_a_gated_model_says_so(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.repos["o/r"].gated = True
    assert refused(tmp_path, hub, gate) == "gated"


@pytest.mark.parametrize("fault", ["html", "html_untyped"])
def test_a_log_in_page_is_told_apart(tmp_path: Path, hub: Hub, gate: NetworkGate, fault: str) -> None:
    hub.direct = True
    setattr(hub, fault, True)
    code = refused(tmp_path, hub, gate)
    # Without a type, its length alone tells that it isn't the file.
    assert code == ("captive_portal" if fault == "html" else "changed_on_server")
    hub.html = hub.html_untyped = False
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT  # and nothing of it was kept


def test_a_page_of_the_right_length_is_told_apart(tmp_path: Path, gate: NetworkGate) -> None:
    page = b"<!doctype html>".ljust(len(CONTENT))
    with serve(page) as hub:
        hub.direct = True
        assert refused(tmp_path, hub, gate) == "captive_portal"


def test_so_is_one_in_the_place_of_a_file_with_a_large_ending(tmp_path: Path, gate: NetworkGate) -> None:
    page = b"<!doctype html>".ljust(len(CONTENT))
    with serve(page) as hub:
        hub.direct, hub.repos["o/r"].files["M.GGUF"] = True, page
        large = replace(job(), files=(remote(CONTENT, "M.GGUF"),))
        with pytest.raises(DownloadError) as caught:
            make(tmp_path, hub, gate).fetch(large, lambda progress: None, Stop())
    assert caught.value.code == "captive_portal"


@pytest.mark.parametrize(
    "fault",
    [{"linked_sha256": "f" * 64}, {"linked_size": 99}, {"shift": 7}, {"grow": b"more"}, {"gzip": True}],
    ids=lambda fault: next(iter(fault)),
)
def test_a_changed_file_is_not_taken(
    tmp_path: Path, hub: Hub, gate: NetworkGate, fault: dict[str, object]
) -> None:
    if "shift" in fault:
        stop = Stop()
        with pytest.raises(Paused):
            fetch(tmp_path, hub, gate, stopping_at(stop, CHUNK + 5), stop)
    for name, value in fault.items():
        setattr(hub, name, value)
    if "grow" in fault:
        # What comes after the announced length is not the file's; it is never read.
        assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
        return
    assert refused(tmp_path, hub, gate) == ("server_error" if "gzip" in fault else "changed_on_server")


@pytest.mark.parametrize("length", [-7, 4])
def test_a_file_of_another_length_is_not_taken(tmp_path: Path, gate: NetworkGate, length: int) -> None:
    changed = CONTENT[:length] if length < 0 else CONTENT + bytes(length)
    with serve(changed) as hub:
        hub.direct = True
        assert refused(tmp_path, hub, gate) == "changed_on_server"


def test_redirects_end(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.redirect_to = f"{hub.address}/o/r/resolve/{COMMIT}/m.gguf"
    assert refused(tmp_path, hub, gate) == "server_error"
    hub.redirect_to = "ftp://example.org/m.gguf"
    assert refused(tmp_path, hub, gate) == "captive_portal"
    for host in ("exam_ple..com", "[", "exämple..com"):
        hub.redirect_to = f"http://{quote(host, safe='[:')}/m.gguf"
        assert refused(tmp_path, hub, gate) == "server_error"


@pytest.mark.parametrize(
    "name",
    [
        *("../m.gguf", "/m.gguf", "a/../../m.gguf", "m\0.gguf", "CON", "con.gguf", "m.gguf:x", "c:\\m.gguf"),
        *("a\\m.gguf", "m.gguf.", "m ", "-m.gguf", "m\n.gguf", "\u202em.gguf", "", "x" * 201, "~m", "a//b"),
    ],
)
def test_odd_names_never_become_paths(tmp_path: Path, hub: Hub, gate: NetworkGate, name: str) -> None:
    for wanted in (
        DownloadJob("m", "m", "o/r", COMMIT, "m", (remote(CONTENT, name),)),
        DownloadJob("m", "m", "o/r", COMMIT, name, (remote(CONTENT),)),
        DownloadJob("m", "m", f"o/{name}", COMMIT, "m", (remote(CONTENT),)),
    ):
        if wanted.repo in ("o/CON", "o/con.gguf", "o/m.gguf."):
            continue  # a name of the server's, never one here
        with pytest.raises(DownloadError) as caught:
            make(tmp_path, hub, gate).fetch(wanted, lambda progress: None, Stop())
        assert caught.value.code == "bad_name"
    assert hub.seen == []
    assert files(tmp_path) == []


# -- the disk ------------------------------------------------------------------------------------


def test_no_room_is_told_before_the_first_byte(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    conditions = Conditions(chunk=CHUNK, margin=1 << 60)
    with pytest.raises(DownloadError) as caught:
        make(tmp_path, hub, gate, conditions).fetch(job(), lambda progress: None, Stop())
    assert caught.value.code == "no_space"
    assert hub.seen == []


def test_a_disk_that_fills_up_meanwhile_ends_it_with_the_part_kept(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    room = iter([1 << 40, 1 << 40])
    conditions = Conditions(chunk=CHUNK, margin=4000, save_seconds=0.0, free=lambda folder: next(room, 999))
    with pytest.raises(DownloadError) as caught:
        make(tmp_path, hub, gate, conditions).fetch(job(), lambda progress: None, Stop())
    assert caught.value.code == "no_space"
    kept = make(tmp_path, hub, gate).present(job())
    assert 0 < kept < len(CONTENT)
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges[-1] == f"bytes={kept}-"


class _PulledOut(PureWindowsPath):
    """A path of a drive that isn't there any more."""

    def exists(self) -> bool:
        return False

    def stat(self) -> object:
        raise FileNotFoundError(2, "no such drive")

    read_bytes = stat


def test_a_drive_that_was_pulled_out_is_told(hub: Hub, gate: NetworkGate) -> None:
    folder = cast("Path", _PulledOut("E:\\alcove\\models"))
    assert refused(folder, hub, gate) == "not_written"
    assert hub.seen == []


def test_a_folder_that_cannot_be_written(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    (tmp_path / "m").write_text("a file in the place of the folder")
    assert refused(tmp_path, hub, gate) == "not_written"


# -- the hash ------------------------------------------------------------------------------------


def test_a_wrong_byte_is_found_and_the_file_not_kept(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hub.flip = 1234
    assert refused(tmp_path, hub, gate) == "damaged"
    assert files(tmp_path / "m") == []


def test_a_byte_gone_wrong_on_disk_costs_one_chunk(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    path = fetch(tmp_path, hub, gate)
    _flip(path, 2 * CHUNK + 17)
    downloader = make(tmp_path, hub, gate)
    told: list[Progress] = []
    assert downloader.repair(job(), told.append, Stop()) == Repair(False, CHUNK)
    assert {p.phase for p in told} == {DownloadPhase.CHECKING}
    assert not path.exists()  # a damaged file isn't offered as a model meanwhile
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None, f"bytes={2 * CHUNK}-{3 * CHUNK - 1}"]
    assert downloader.repair(job(), told.append, Stop()) == Repair(True)


def test_a_file_cut_on_disk_gets_its_end_back(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    path = fetch(tmp_path, hub, gate)
    os.truncate(path, 3 * CHUNK + 2)
    missing = len(CONTENT) - 3 * CHUNK
    assert make(tmp_path, hub, gate).repair(job(), lambda progress: None, Stop()) == Repair(False, missing)
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None, f"bytes={3 * CHUNK}-"]


def test_a_file_grown_on_disk_is_cut(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    path = fetch(tmp_path, hub, gate)
    with path.open("ab") as stream:
        stream.write(b"tail")
    downloader = make(tmp_path, hub, gate)
    assert not downloader.is_unfinished(job())
    for _ in range(2):  # nothing is missing, and yet it is not right until it has its name again
        assert downloader.repair(job(), lambda progress: None, Stop()) == Repair(False, 0)
        assert downloader.is_unfinished(job())
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert not downloader.is_unfinished(job())
    assert len(hub.ranges) == 1


def test_a_check_that_ends_early_changes_nothing(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    other = CONTENT + b"2"
    hub.repos["o/r"].files["b.gguf"] = other
    split = job(CONTENT, remote(other, "b.gguf"))
    downloader = make(tmp_path, hub, gate)
    downloader.fetch(split, lambda progress: None, Stop())
    first, second = downloader.targets(split)
    _flip(first, 5)
    stop = Stop()

    def stop_at_the_end(progress: Progress) -> None:
        if progress.done == split.size:
            stop.set()

    with pytest.raises(Paused):
        downloader.repair(split, stop_at_the_end, stop)
    assert (first.exists(), second.exists()) == (True, True)
    _flip(second, 5)
    chunks_path(second).unlink()
    with pytest.raises(DownloadError):  # only all of the second can come again
        downloader.repair(split, lambda progress: None, Stop())
    assert (first.exists(), second.exists()) == (True, True)


def test_what_was_here_before_a_download_stays_when_that_is_given_up(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    path = tmp_path / "m" / "m.gguf"
    path.parent.mkdir()
    path.write_bytes(b"GGUF, of another version")
    stop = Stop()
    with pytest.raises(Paused):
        fetch(tmp_path, hub, gate, stopping_at(stop, 5), stop)
    make(tmp_path, hub, gate).discard(job())
    assert files(path.parent) == ["m.gguf"]


def test_a_split_model_that_was_being_mended_stays_when_that_is_given_up(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    other = CONTENT + b"2"
    hub.repos["o/r"].files["b.gguf"] = other
    split, downloader = job(CONTENT, remote(other, "b.gguf")), make(tmp_path, hub, gate)
    downloader.fetch(split, lambda progress: None, Stop())
    first, second = downloader.targets(split)
    _flip(second, CHUNK + 5)
    before = second.read_bytes()
    for _ in range(2):
        assert downloader.repair(split, lambda progress: None, Stop()) == Repair(False, CHUNK)
        assert not second.exists()
        assert downloader.discard(split)
        assert (first.read_bytes(), second.read_bytes()) == (CONTENT, before)
    assert not downloader.discard(split)  # nothing is mended now
    assert downloader.repair(split, lambda progress: None, Stop()) == Repair(False, CHUNK)
    downloader.fetch(split, lambda progress: None, Stop())
    assert second.read_bytes() == other


def test_a_scanner_that_holds_a_damaged_file_for_a_moment_keeps_it_from_no_mending(
    tmp_path: Path, hub: Hub, gate: NetworkGate, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = fetch(tmp_path, hub, gate)
    _flip(path, 5)
    damaged, downloader = path.read_bytes(), make(tmp_path, hub, gate)
    for held in ("m.gguf.part", "m.gguf"):
        windows = Windows(2, lambda name, held=held: name.endswith(held))  # type: ignore[misc]
        on_windows(monkeypatch, windows)
        if held == "m.gguf.part":
            assert downloader.repair(job(), lambda progress: None, Stop()) == Repair(False, CHUNK)
        else:
            assert downloader.discard(job())
        assert windows.refused == 2
        monkeypatch.undo()
    assert path.read_bytes() == damaged


def test_without_chunk_hashes_it_is_said_that_all_must_come_again(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    path = fetch(tmp_path, hub, gate)
    chunks_path(path).unlink()
    downloader = make(tmp_path, hub, gate)
    assert downloader.repair(job(), lambda progress: None, Stop()) == Repair(True)
    _flip(path, 5)
    with pytest.raises(DownloadError) as caught:
        downloader.repair(job(), lambda progress: None, Stop())
    assert caught.value.code == "damaged_unknown"
    assert path.exists()
    downloader.remove(job())
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
    assert hub.ranges == [None, None]


def test_a_file_of_the_right_size_is_read_before_it_counts(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "m.gguf").write_bytes(bytes(len(CONTENT)))
    told: list[Progress] = []
    assert fetch(tmp_path, hub, gate, told.append).read_bytes() == CONTENT
    assert told[0].phase is DownloadPhase.CHECKING
    assert hub.ranges == [None]


def test_a_damaged_file_that_is_downloaded_once_more_gets_its_bad_chunk(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    downloader = Downloader(tmp_path, HubAccess(gate, hub=hub.address), conditions=FAST, hashes=hashes)
    path = downloader.fetch(job(), lambda progress: None, Stop())
    assert hashes.known(path) == job().files[0].sha256
    _flip(path, CHUNK + 3)
    assert hashes.compute(path, threading.Event(), again=True) != job().files[0].sha256
    assert downloader.fetch(job(), lambda progress: None, Stop()).read_bytes() == CONTENT
    assert hashes.known(path) == job().files[0].sha256
    assert hub.ranges == [None, f"bytes={CHUNK}-{2 * CHUNK - 1}"]


def test_a_file_whose_hash_is_known_is_not_read_again(tmp_path: Path, hub: Hub, gate: NetworkGate) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    downloader = Downloader(tmp_path, HubAccess(gate, hub=hub.address), conditions=FAST, hashes=hashes)
    downloader.fetch(job(), lambda progress: None, Stop())
    told: list[Progress] = []
    downloader.fetch(job(), told.append, Stop())
    assert [progress.phase for progress in told] == [DownloadPhase.DONE]


def test_a_job_that_is_removed_says_nothing_of_what_comes_to_its_place(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    hashes = FileHashes(tmp_path / "hashes.json")
    downloader = Downloader(tmp_path, HubAccess(gate, hub=hub.address), conditions=FAST, hashes=hashes)
    path = downloader.fetch(job(), lambda progress: None, Stop())
    hashes.remember(path, job().files[0].sha256, published=True)
    downloader.remove(job())
    path.write_bytes(CONTENT)
    assert (hashes.published(path), hashes.known(path)) == ("", "")


def _flip(path: Path, offset: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(offset)
        byte = stream.read(1)[0]
        stream.seek(offset)
        stream.write(bytes([byte ^ 1]))


def test_another_version_stays_until_the_wanted_one_has_come(
    tmp_path: Path, hub: Hub, gate: NetworkGate
) -> None:
    path = make(tmp_path, hub, gate).targets(job())[0]
    path.parent.mkdir(parents=True)
    other = bytes(len(CONTENT))
    path.write_bytes(other)
    hub.flip = 1234  # what comes is wrong
    assert refused(tmp_path, hub, gate) == "damaged"
    assert path.read_bytes() == other
    hub.flip = None
    assert fetch(tmp_path, hub, gate).read_bytes() == CONTENT
