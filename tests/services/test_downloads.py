"""The queue of downloads: several at once, paused, kept over a restart, checked and mended."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadJob, DownloadPhase, DownloadState, RemoteFile
from app.domain.errors import AppError
from app.library.catalogue import load_catalogue
from app.library.download import Conditions, Downloader
from app.library.download_damage import Repair, examine, reopen
from app.library.download_pace import SpeedLimit
from app.library.download_places import lock_path
from app.library.download_queue import DownloadQueue, job_for
from app.library.hub_access import HubAccess
from app.services.downloads import DownloadService
from app.services.network import NetworkService
from app.services.settings import SettingsService
from app.settings.file import SettingsFile
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from app.system.locks import FileLock
from app.system.paths import Paths
from tests.library.hub import COMMIT, Hub, Repo, serve

T = TypeVar("T")
CHUNK = 1 << 18
CONTENTS = {f"{name}.gguf": b"GGUF" + name.encode() * 700_000 for name in "abc"}
FAST = Conditions(chunk=CHUNK, first_wait=0.001, margin=1000, save_seconds=0.0)


def job(name: str) -> DownloadJob:
    content = CONTENTS[f"{name}.gguf"]
    file = RemoteFile(f"{name}.gguf", len(content), hashlib.sha256(content).hexdigest())
    return DownloadJob(name, f"model {name}", "o/r", COMMIT, f"o/{name}", (file,))


class Session:
    """One run of the program over a folder."""

    def __init__(self, folder: Path, hub: Hub) -> None:
        self.settings = SettingsService(SettingsFile(folder / "settings.json"))
        self.gate = NetworkGate(ConnectionLog(SystemClock()))
        access = HubAccess(self.gate, hub=hub.address)
        self.network = NetworkService(self.gate, access, self.settings)
        limit = SpeedLimit()
        downloader = Downloader(folder / "models", access, limit, FAST)
        self.queue = DownloadQueue(folder / "downloads.json")
        self.downloads = DownloadService(downloader, self.queue, limit, self.settings)
        self.told: list[DownloadState] = []
        self.arrived: list[Path] = []
        self.downloads.changed.connect(self.told.append)
        self.downloads.finished.connect(lambda _, path: self.arrived.append(path))

    def phase(self, name: str) -> DownloadPhase:
        return self.downloads.state(name).phase

    def close(self) -> None:
        self.downloads.close()
        self.network.close()
        self.settings.close()


@pytest.fixture
def hub() -> Iterator[Hub]:
    with serve() as hub:
        hub.repos["o/r"] = Repo(dict(CONTENTS))
        yield hub


@pytest.fixture
def session(tmp_path: Path, hub: Hub, qtbot: QtBot) -> Iterator[Callable[[], Session]]:
    """Makes sessions over one folder; each ends the one before."""
    made: list[Session] = []

    def start() -> Session:
        if made:
            made[-1].close()
        made.append(Session(tmp_path, hub))
        return made[-1]

    yield start
    made[-1].close()


def test_a_download_runs_to_its_end(session: Callable[[], Session], qtbot: QtBot, tmp_path: Path) -> None:
    now = session()
    now.downloads.add(job("a"))
    now.downloads.add(job("a"))  # asked twice: one
    qtbot.waitUntil(lambda: bool(now.arrived))
    assert now.arrived == [tmp_path / "models/o/a/a.gguf"]
    assert now.arrived[0].read_bytes() == CONTENTS["a.gguf"]
    phases = [state.phase for state in now.told]
    assert phases[0] is DownloadPhase.QUEUED
    assert phases[-1] is DownloadPhase.DONE
    assert {DownloadPhase.CHECKING, DownloadPhase.RUNNING} <= set(phases)
    assert {state.name for state in now.told} == {"model a"}
    qtbot.waitUntil(lambda: now.queue.load() == [])


def test_two_run_at_once_and_the_third_waits(session: Callable[[], Session], qtbot: QtBot, hub: Hub) -> None:
    now = session()
    hub.hold_after = 1000
    for name in "abc":
        now.downloads.add(job(name))
    running = {DownloadPhase.RUNNING}
    qtbot.waitUntil(lambda: {now.phase("a"), now.phase("b")} == running)
    assert now.phase("c") is DownloadPhase.QUEUED
    now.settings.update({"downloads_at_once": 3})
    qtbot.waitUntil(lambda: now.phase("c") in running)
    hub.release.set()
    qtbot.waitUntil(lambda: len(now.arrived) == 3)


def test_a_pause_gives_its_place_to_the_next(session: Callable[[], Session], qtbot: QtBot, hub: Hub) -> None:
    now = session()
    now.settings.update({"downloads_at_once": 1})
    hub.hold_after = 1000
    now.downloads.add(job("a"))
    now.downloads.add(job("b"))
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.RUNNING)
    now.downloads.pause("a")
    assert now.phase("a") is DownloadPhase.PAUSED
    qtbot.waitUntil(lambda: now.phase("b") is DownloadPhase.RUNNING)
    now.downloads.pause("b")
    now.downloads.resume("b")  # while its thread still ends
    hub.hold_after = None
    qtbot.waitUntil(lambda: len(now.arrived) == 1)
    assert now.phase("a") is DownloadPhase.PAUSED
    now.downloads.resume("a")
    qtbot.waitUntil(lambda: len(now.arrived) == 2)


class Held:
    """Keeps a call on the downloads' threads waiting: a slow disk."""

    def __init__(self) -> None:
        self.reached, self.release = threading.Event(), threading.Event()

    def over(self, call: Callable[..., T]) -> Callable[..., T]:
        def held(*args: object) -> T:
            self.reached.set()
            self.release.wait(60)
            return call(*args)

        return held


@pytest.mark.parametrize("begun", ["running", "paused"])
def test_a_download_begins_anew_once_what_was_cancelled_is_gone(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub, monkeypatch: pytest.MonkeyPatch, begun: str
) -> None:
    now, held = session(), Held()
    monkeypatch.setattr(Downloader, "discard", held.over(Downloader.discard))
    failed: list[AppError] = []
    now.downloads.failed.connect(failed.append)
    hub.hold_after = CHUNK
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: now.downloads.state("a").done > 0)
    if begun == "paused":
        now.downloads.pause("a")
    hub.hold_after = None
    now.downloads.discard("a")
    now.downloads.add(job("a"))
    now.downloads.discard("a")
    now.downloads.add(job("a"))
    qtbot.waitUntil(held.reached.is_set)
    now.downloads.add(job("b"))
    qtbot.waitUntil(lambda: now.phase("b") is DownloadPhase.DONE)
    assert now.phase("a") is DownloadPhase.QUEUED  # as long as it takes
    held.release.set()
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    (path,) = [path for path in now.arrived if path.name == "a.gguf"]
    assert path.read_bytes() == CONTENTS["a.gguf"]
    assert failed == []


def test_the_next_start_goes_on_as_it_was(session: Callable[[], Session], qtbot: QtBot, hub: Hub) -> None:
    now = session()
    hub.hold_after = CHUNK + 70_000
    now.downloads.add(job("a"))
    now.downloads.add(job("b"))
    qtbot.waitUntil(lambda: all(now.downloads.state(name).done > CHUNK for name in "ab"))
    now.downloads.pause("b")
    after = session()  # ends the first, as a restart does
    hub.hold_after = None
    after.downloads.restore()
    qtbot.waitUntil(lambda: bool(after.arrived))
    assert [path.name for path in after.arrived] == ["a.gguf"]
    assert after.phase("b") is DownloadPhase.PAUSED
    assert after.downloads.state("b").done > CHUNK
    assert [r for r in hub.ranges if r is not None]  # it went on from where it was
    last = session()
    last.downloads.restore()
    qtbot.waitUntil(lambda: last.phase("b") is DownloadPhase.PAUSED)
    last.downloads.discard("b")
    qtbot.waitUntil(lambda: last.queue.load() == [])
    assert last.phase("b") is DownloadPhase.NONE


def test_pause_all_is_kept(session: Callable[[], Session], qtbot: QtBot, hub: Hub) -> None:
    now = session()
    hub.hold_after = 1000
    for name in "abc":
        now.downloads.add(job(name))
    now.downloads.pause_all()
    assert now.downloads.active() == []
    after = session()
    after.downloads.restore()
    qtbot.waitUntil(lambda: len(after.downloads.states()) == 3)
    assert {state.phase for state in after.downloads.states()} == {DownloadPhase.PAUSED}


@pytest.mark.parametrize("content", ["", "{", "[1]", '[{"id": "x"}]'])
def test_a_damaged_queue_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "downloads.json"
    path.write_text(content)
    assert DownloadQueue(path).load() == []
    assert [p.name for p in tmp_path.iterdir()] == ["downloads.json.damaged-1"]


def test_a_queue_that_cannot_be_read_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system.files._PAUSES", (0.0,) * 6)
    path = tmp_path / "downloads.json"
    DownloadQueue(path).save([job("b")])
    before = path.read_bytes()
    queue = DownloadQueue(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refused)
        assert queue.load() == []
    assert path.read_bytes() == before
    queue.save([job("a")])
    assert (tmp_path / "downloads.json.unread-1").read_bytes() == before
    assert queue.load() == [job("a")]


def refused(_: Path) -> bytes:
    raise PermissionError(13, "held by another program")


def test_a_queue_with_names_that_do_harm_is_not_taken(tmp_path: Path) -> None:
    bad = DownloadJob("x", "x", "o/r", COMMIT, "../..", (RemoteFile("m.gguf", 5, "0" * 64),))
    queue = DownloadQueue(tmp_path / "downloads.json")
    queue.save([bad, job("a"), job("a")])
    assert queue.load() == [job("a")]


def test_an_unfinished_file_in_no_queue_is_shown_as_paused(
    session: Callable[[], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    entry = load_catalogue(Paths.discover().resources / "catalogue.toml")[0]
    folder = tmp_path / "models" / entry.id
    folder.mkdir(parents=True)
    (folder / f"{entry.file}.part").write_bytes(b"GGUF")
    (folder / f"{entry.file}.part.json").write_text(f'{{"sha256": "{entry.sha256}", "size": {entry.size}}}')
    now = session()
    now.downloads.restore([entry])
    qtbot.waitUntil(lambda: now.phase(entry.id) is DownloadPhase.PAUSED)
    assert now.downloads.state(entry.id).done == 4
    assert job_for(entry).size == entry.size


def test_a_failure_says_why_and_can_be_gone_on_with(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub
) -> None:
    now = session()
    hub.hub_statuses = [(404, {})]
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.FAILED)
    assert now.downloads.state("a").error == "not_on_server"
    now.downloads.resume("a")
    qtbot.waitUntil(lambda: bool(now.arrived))


def test_the_switch_ends_what_runs_and_its_way_back_goes_on(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub
) -> None:
    now = session()
    hub.hold_after = CHUNK
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: now.downloads.state("a").done > 0)
    now.network.set_allowed(False)
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.FAILED)
    assert now.downloads.state("a").error == "network_off"
    qtbot.waitUntil(lambda: not any(c.open for c in now.network.connections()))
    before = len(hub.seen)
    now.downloads.add(job("b"))
    qtbot.waitUntil(lambda: now.phase("b") is DownloadPhase.FAILED)
    assert len(hub.seen) == before
    hub.hold_after = None
    now.network.set_allowed(True)
    qtbot.waitUntil(lambda: len(now.arrived) == 2)


def test_a_damaged_model_is_mended_by_its_bad_part(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub
) -> None:
    now = session()
    checked: list[object] = []
    now.downloads.checked.connect(lambda _, result: checked.append(result))
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: bool(now.arrived))
    now.downloads.check(job("a"))
    qtbot.waitUntil(lambda: checked == [Repair(True)])
    assert now.phase("a") is DownloadPhase.NONE
    with now.arrived[0].open("r+b") as stream:
        stream.seek(CHUNK + 1)
        stream.write(b"\0")
    now.downloads.check(job("a"))
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert checked == [Repair(True), Repair(False, CHUNK)]
    assert hub.ranges[-1] == f"bytes={CHUNK}-{2 * CHUNK - 1}"
    assert now.arrived[0].read_bytes() == CONTENTS["a.gguf"]


def test_a_file_with_something_after_its_end_is_whole_again(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub
) -> None:
    now = session()
    checked: list[object] = []
    now.downloads.checked.connect(lambda _, result: checked.append(result))
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: bool(now.arrived))
    before = len(hub.seen)
    with now.arrived[0].open("ab") as stream:
        stream.write(b"tail")
    now.downloads.check(job("a"))
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert checked == [Repair(False, 0)]  # not right, though nothing is missing
    assert now.arrived[1].read_bytes() == CONTENTS["a.gguf"]
    assert len(hub.seen) == before


def test_a_part_of_which_nothing_is_missing_is_shown_as_paused(
    session: Callable[[], Session], qtbot: QtBot, tmp_path: Path
) -> None:
    content = CONTENTS["a.gguf"]
    entry = replace(
        load_catalogue(Paths.discover().resources / "catalogue.toml")[0],
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    folder = tmp_path / "models" / entry.id
    folder.mkdir(parents=True)
    (folder / f"{entry.file}.part").write_bytes(content)
    (folder / f"{entry.file}.part.json").write_text(f'{{"sha256": "{entry.sha256}", "size": {entry.size}}}')
    now = session()
    now.downloads.restore([entry])
    qtbot.waitUntil(lambda: now.phase(entry.id) is DownloadPhase.PAUSED)
    now.network.set_allowed(False)  # nothing is missing
    now.downloads.resume(entry.id)
    qtbot.waitUntil(lambda: bool(now.arrived))
    assert now.arrived[0].read_bytes() == content


class Damaged:
    """A finished file with a wrong byte, that is offered to be mended; reading it is held."""

    def __init__(self, now: Session, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.checked: list[object] = []
        now.downloads.checked.connect(lambda _, result: self.checked.append(result))
        now.downloads.add(job("a"))
        qtbot.waitUntil(lambda: bool(now.arrived))
        self.path = now.arrived[0]
        with self.path.open("r+b") as stream:
            stream.seek(CHUNK + 1)
            stream.write(b"\0")
        self.content = self.path.read_bytes()
        now.downloads.offer_mending(self.path, [])
        qtbot.waitUntil(lambda: now.downloads.state("a").error == "damaged_here")
        self.held = Held()
        patch.setattr("app.library.download.examine", self.held.over(examine))
        now.downloads.mend("a")
        qtbot.waitUntil(self.held.reached.is_set)
        assert now.phase("a") is DownloadPhase.CHECKING


def test_a_check_ends_when_it_is_paused_and_can_be_asked_for_again(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = session()
    damaged = Damaged(now, qtbot, monkeypatch)
    now.downloads.pause_all()
    assert now.downloads.active() == []
    assert now.downloads.state("a").error == "damaged_here"  # as before: it can be mended
    damaged.held.release.set()
    qtbot.waitUntil(lambda: not now.downloads._runs)
    assert (damaged.path.read_bytes(), damaged.checked) == (damaged.content, [])
    damaged.held.release.clear()
    damaged.held.reached.clear()
    now.downloads.mend("a")
    qtbot.waitUntil(damaged.held.reached.is_set)
    now.downloads.pause("a")
    now.downloads.resume("a")  # while its thread still reads
    assert now.phase("a") is DownloadPhase.CHECKING
    damaged.held.release.set()
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert damaged.checked == [Repair(False, CHUNK)]
    assert damaged.path.read_bytes() == CONTENTS["a.gguf"]


def test_a_check_that_is_cancelled_leaves_the_file_alone(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hub: Hub
) -> None:
    now = session()
    damaged, before = Damaged(now, qtbot, monkeypatch), len(hub.seen)
    now.downloads.discard("a")
    assert now.downloads.states() == []
    assert now.told[-1].phase is DownloadPhase.NONE
    damaged.held.release.set()
    qtbot.waitUntil(lambda: not now.downloads._runs)
    assert now.downloads.states() == []
    assert (damaged.path.read_bytes(), damaged.checked) == (damaged.content, [])
    assert (len(hub.seen), now.queue.load()) == (before, [])


def test_a_check_that_is_paused_too_late_leaves_a_paused_download(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = session()
    damaged, reopened = Damaged(now, qtbot, monkeypatch), Held()
    monkeypatch.setattr("app.library.download.reopen", reopened.over(reopen))
    damaged.held.release.set()
    qtbot.waitUntil(reopened.reached.is_set)
    now.downloads.pause("a")
    reopened.release.set()
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.PAUSED)
    assert damaged.checked == []
    qtbot.waitUntil(lambda: [kept.paused for kept in now.queue.load()] == [True])
    now.downloads.resume("a")
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert damaged.path.read_bytes() == CONTENTS["a.gguf"]


def test_a_check_that_is_cancelled_too_late_puts_the_file_back(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = session()
    damaged, reopened = Damaged(now, qtbot, monkeypatch), Held()
    monkeypatch.setattr("app.library.download.reopen", reopened.over(reopen))
    damaged.held.release.set()
    qtbot.waitUntil(reopened.reached.is_set)
    with qtbot.waitSignal(now.downloads.put_back):
        now.downloads.discard("a")
        reopened.release.set()
    assert (damaged.path.read_bytes(), damaged.checked) == (damaged.content, [])
    assert now.downloads.states() == []
    qtbot.waitUntil(lambda: not now.downloads._runs)
    now.downloads.mend("a")
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert damaged.path.read_bytes() == CONTENTS["a.gguf"]


@pytest.mark.parametrize("paused", [False, True])
def test_a_mending_that_is_cancelled_leaves_the_file_and_can_be_taken_up_again(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, hub: Hub, paused: bool
) -> None:
    now = session()
    damaged = Damaged(now, qtbot, monkeypatch)
    hub.hold_after = 1000  # of the bad part, that is fetched
    damaged.held.release.set()
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.RUNNING)
    assert not damaged.path.exists()
    if paused:
        now.downloads.pause("a")
        qtbot.waitUntil(lambda: not now.downloads._runs)
        now = session()  # the next start
        now.downloads.restore()
        qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.PAUSED)
    with qtbot.waitSignal(now.downloads.put_back):
        now.downloads.discard("a")
    found, whole = damaged.path.read_bytes(), CONTENTS["a.gguf"]
    assert (found[:CHUNK], found[2 * CHUNK :]) == (whole[:CHUNK], whole[2 * CHUNK :])
    assert sorted(p.name for p in damaged.path.parent.iterdir() if ".part" in p.name) in (
        [],
        ["a.gguf.part.lock"],
    )
    hub.hold_after = None
    hub.release.set()
    now.downloads.offer_mending(damaged.path, [])
    qtbot.waitUntil(lambda: now.downloads.state("a").error == "damaged_here")
    now.downloads.mend("a")
    qtbot.waitUntil(lambda: bool(now.arrived) and now.phase("a") is DownloadPhase.DONE)
    assert damaged.path.read_bytes() == whole
    assert hub.ranges[-1] == f"bytes={CHUNK}-{2 * CHUNK - 1}"


def test_a_check_that_failed_is_gone_on_with(
    session: Callable[[], Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = session()
    damaged = Damaged(now, qtbot, monkeypatch)
    now.downloads.pause("a")
    damaged.held.release.set()
    qtbot.waitUntil(lambda: not now.downloads._runs)
    with FileLock(lock_path(damaged.path)):
        now.downloads.mend("a")
        qtbot.waitUntil(lambda: now.downloads.state("a").error == "in_use")
    now.downloads.resume("a")
    qtbot.waitUntil(lambda: len(now.arrived) == 2)


def test_where_the_bad_part_is_unknown_it_is_said_and_all_comes_again(
    session: Callable[[], Session], qtbot: QtBot, hub: Hub
) -> None:
    now = session()
    checked: list[object] = []
    now.downloads.checked.connect(lambda _, result: checked.append(result))
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: bool(now.arrived))
    path = now.arrived[0]
    path.with_name(path.name + ".chunks.json").unlink()
    with path.open("r+b") as stream:
        stream.write(b"\0")
    now.downloads.check(job("a"))
    qtbot.waitUntil(lambda: bool(checked))
    assert isinstance(checked[0], AppError)
    assert now.downloads.state("a").error == "damaged_unknown"
    now.downloads.fetch_again("a")
    qtbot.waitUntil(lambda: len(now.arrived) == 2)
    assert path.read_bytes() == CONTENTS["a.gguf"]


def test_a_speed_limit_is_shared_out() -> None:
    at = [0.0]
    limit = SpeedLimit(1000, lambda: at[0])
    assert limit.delay(500) == pytest.approx(0.5)
    assert limit.delay(500) == pytest.approx(1.0)
    at[0] = 1.0
    assert limit.delay(100) == pytest.approx(0.1)
    at[0] = 100.0
    assert limit.delay(250) == 0.0  # a short burst after a pause, no more
    assert limit.delay(100) == pytest.approx(0.1)
    limit.set_rate(0)
    assert limit.delay(10**9) == 0.0


def test_a_limit_holds_a_download_back(session: Callable[[], Session], qtbot: QtBot, hub: Hub) -> None:
    now = session()
    now.settings.update({"speed_limit": 1000})  # a block takes a minute
    now.downloads.add(job("a"))
    qtbot.waitUntil(lambda: now.phase("a") is DownloadPhase.RUNNING)
    assert now.arrived == []
    now.downloads.pause("a")  # and the wait ends at once
    now.settings.update({"speed_limit": 0})
    now.downloads.resume("a")
    qtbot.waitUntil(lambda: bool(now.arrived))
