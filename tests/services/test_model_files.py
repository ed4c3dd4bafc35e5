"""Work on model files from the window: progress, cancel, what the shelf says afterwards."""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct
from pytestqt.qtbot import QtBot

from app.domain.downloads import DownloadJob, RemoteFile
from app.domain.errors import AppError
from app.domain.models import CatalogueEntry, LoadOptions, ModelRef
from app.engine.session import ModelSession
from app.library.copying import move_model
from app.library.download import Conditions, Downloader, Stop
from app.library.download_damage import Repair
from app.library.download_pace import SpeedLimit
from app.library.download_queue import DownloadQueue
from app.library.hashes import FileHashes
from app.library.hub_access import HubAccess
from app.library.shelf import Check, Shelf, ShelfEntry
from app.services.downloads import DownloadService
from app.services.engine import EnginePhase, EngineService
from app.services.model_files import ModelFilesService, WorkKind, WorkPhase, WorkState
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.file import SettingsFile
from app.system.clock import SystemClock
from app.system.connections import ConnectionLog
from app.system.gate import NetworkGate
from tests.engine.conftest import COMMAND
from tests.library.crafted import GUIDE, from_guide, small
from tests.library.hub import COMMIT, serve
from tests.library.splitting import split


class Made(Struct):
    """The services of a test, what they have told, a folder with one model."""

    shelf: ShelfService
    work: ModelFilesService
    settings: SettingsService
    states: list[WorkState]
    folder: Path
    hashes: FileHashes

    def entry(self, name: str) -> ShelfEntry:
        return next(entry for entry in self.shelf.entries() if entry.ref.name == name)

    def names(self) -> list[str]:
        return [entry.ref.name for entry in self.shelf.entries()[1:]]


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "nobody" / "share"))
    settings = SettingsService(SettingsFile(tmp_path / "settings.json"))
    hashes = FileHashes(tmp_path / "hashes.json")
    files = Shelf(guide=GUIDE, downloads=tmp_path / "models", hashes=hashes, settle=0)
    shelf = ShelfService(files, settings)
    work = ModelFilesService(shelf, files, hashes, settings, tmp_path / "models")
    folder = tmp_path / "Models"
    folder.mkdir()
    (folder / "m.gguf").write_bytes(small().build())
    settings.update({"model_folders": (str(folder),)})
    states: list[WorkState] = []
    work.changed.connect(states.append)
    shelf.refresh()
    qtbot.waitUntil(lambda: len(shelf.entries()) == 2)
    yield Made(shelf, work, settings, states, folder, hashes)
    work.close()
    shelf.close()
    settings.close()


def finished(qtbot: QtBot, made: Made, phase: WorkPhase = WorkPhase.DONE) -> WorkState:
    qtbot.waitUntil(lambda: bool(made.states) and made.states[-1].phase is phase)
    return made.states[-1]


def test_a_check_is_remembered(made: Made, qtbot: QtBot) -> None:
    made.work.check(made.entry("m"))
    state = finished(qtbot, made)
    assert (state.kind, state.done) == (WorkKind.CHECK, made.entry("m").size)
    assert WorkPhase.RUNNING in {told.phase for told in made.states}
    qtbot.waitUntil(lambda: made.entry("m").check is Check.COMPUTED)


def test_a_wrong_hash_is_said(made: Made, qtbot: QtBot) -> None:
    blob = made.folder / f"{'0' * 64}"
    blob.write_bytes(small().build())
    (made.folder / "link.gguf").symlink_to(blob)
    made.shelf.refresh()
    qtbot.waitUntil(lambda: "link" in made.names())
    made.work.check(made.entry("link"))
    state = finished(qtbot, made, WorkPhase.FAILED)
    assert state.error == "hash_wrong"
    qtbot.waitUntil(lambda: made.entry("link").check is Check.WRONG)
    made.work.cancel(state.id)  # put away
    assert made.work.works() == []


def test_a_move_is_followed_by_the_shelf_and_the_settings(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    old = made.entry("m").ref.id
    made.settings.update({"model_id": old})
    target = tmp_path / "elsewhere"
    target.mkdir()
    made.work.move(made.entry("m"), target)
    finished(qtbot, made)
    assert made.settings.current.model_id == str(target / "m.gguf")
    assert made.settings.current.model_files == (str(target / "m.gguf"),)
    qtbot.waitUntil(lambda: [e.ref.id for e in made.shelf.entries()[1:]] == [str(target / "m.gguf")])
    made.work.move(made.entry("m"), made.folder)  # back into a folder that is shown: no second entry
    qtbot.waitUntil(lambda: [e.ref.id for e in made.shelf.entries()[1:]] == [old])


def test_what_was_set_for_a_model_alone_moves_with_it(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    old = made.entry("m").ref.id
    made.settings.update_for_model(old, {"context_length": 32768})
    made.settings.update_for_model("another", {"temperature": 0.5})
    (tmp_path / "elsewhere").mkdir()
    made.work.move(made.entry("m"), tmp_path / "elsewhere")
    finished(qtbot, made)
    assert made.settings.current.overrides == {
        str(tmp_path / "elsewhere" / "m.gguf"): {"context_length": 32768},
        "another": {"temperature": 0.5},
    }


class Loading:
    """An engine whose first load finds its file gone, by a move that hasn't ended yet."""

    def __init__(self, made: Made, folder: Path, patch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
        self.gone, self.go_on, self.tried = threading.Event(), threading.Event(), threading.Event()
        self.old, self.new = made.entry("m").ref, folder / "elsewhere" / "m.gguf"
        self.new.parent.mkdir()

        def held(*arguments: Any) -> tuple[Path, ...]:
            moved = move_model(*arguments)
            self.gone.set()
            self.go_on.wait(30)
            return moved

        def options(*_: object) -> LoadOptions:
            self.tried.set()
            return LoadOptions(context_length=1024, n_threads=1)

        patch.setattr("app.services.model_files.move_model", held)
        session = ModelSession(
            log_dir=folder / "logs", state_file=folder / "engine.json", clock=SystemClock(), command=COMMAND
        )
        self.engine = EngineService(session, options)
        made.work.moved.connect(self.engine.moved)
        self.engine.whereabouts = made.work.whereabouts
        made.work.move(made.entry("m"), self.new.parent)
        qtbot.waitUntil(self.gone.is_set)
        self.engine.load(self.old)
        qtbot.waitUntil(self.tried.is_set)


@pytest.fixture
def loading(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Loading]:
    shutil.copyfile(GUIDE, made.folder / "m.gguf")
    made.shelf.refresh()
    qtbot.waitUntil(lambda: made.entry("m").size == GUIDE.stat().st_size)
    loading = Loading(made, tmp_path, monkeypatch, qtbot)
    yield loading
    loading.engine.close()
    loading.go_on.set()


@pytest.mark.engine
def test_a_load_waits_for_a_move_of_its_file(loading: Loading, qtbot: QtBot) -> None:
    assert loading.engine.state.phase is EnginePhase.LOADING
    loading.go_on.set()
    ended = (EnginePhase.READY, EnginePhase.FAILED)
    qtbot.waitUntil(lambda: loading.engine.state.phase in ended, timeout=30_000)
    state = loading.engine.state
    assert (state.phase, state.error) == (EnginePhase.READY, None)
    assert state.model == ModelRef(str(loading.new), "m", loading.new)
    assert state.facts is not None
    assert state.facts.path == loading.new


@pytest.mark.engine
def test_what_waits_for_a_move_can_be_cancelled(loading: Loading, made: Made, qtbot: QtBot) -> None:
    loading.engine.cancel_load()
    with qtbot.waitCallback() as left:
        loading.engine.unload(left)  # behind the load, on the same thread
    assert loading.engine.state.phase is EnginePhase.EMPTY
    assert not loading.go_on.is_set()
    loading.go_on.set()
    finished(qtbot, made)
    assert made.work.whereabouts(loading.old.path, lambda: False) == loading.new
    qtbot.waitUntil(lambda: made.entry("m").ref.path == loading.new)
    made.work.move(made.entry("m"), made.folder)  # and back
    qtbot.waitUntil(lambda: made.work.works() == [])
    loading.old.path.unlink()
    assert made.work.whereabouts(loading.old.path, lambda: False) is None


def test_a_kit_goes_round(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    parts = split(from_guide(), made.folder, "guide", 2)
    made.shelf.refresh()
    qtbot.waitUntil(lambda: "guide" in made.names())
    usb = tmp_path / "usb"
    usb.mkdir()
    made.work.copy_to_disk(made.entry("guide"), usb)
    finished(qtbot, made)
    with qtbot.waitSignal(made.work.kits_found) as found:
        made.work.look_for_kits(usb)
    ((path, manifest),) = found.args[0]
    with qtbot.waitSignal(made.work.taken) as taken:
        made.work.take_kit(path, manifest)
    assert taken.args == [tmp_path / "models" / "guide" / parts[0].name]
    qtbot.waitUntil(lambda: made.names().count("guide") == 2)
    copies = [entry for entry in made.shelf.entries() if entry.ref.path == taken.args[0]]
    assert copies[0].check is Check.COMPUTED  # its hash came along, and nobody vouches for that
    _damage(copies[0].parts[1])
    made.work.check(copies[0])
    assert finished(qtbot, made, WorkPhase.FAILED).error == "hash_wrong"
    qtbot.waitUntil(lambda: any(entry.check is Check.WRONG for entry in made.shelf.entries()))


def _damage(path: Path) -> None:
    """Let the last byte go bad."""
    with path.open("r+b") as stream:
        stream.seek(-1, os.SEEK_END)
        last = stream.read(1)[0]
        stream.seek(-1, os.SEEK_END)
        stream.write(bytes([last ^ 1]))


@pytest.mark.parametrize("honest", [True, False])
def test_a_kit_is_what_the_catalogue_says_not_what_its_own_list_says(
    made: Made, tmp_path: Path, qtbot: QtBot, honest: bool
) -> None:
    content = small().build()
    digest = hashlib.sha256(content).hexdigest()
    listed = CatalogueEntry("m", "m", "o/r", COMMIT, "m.gguf", len(content), digest, 1, 1, 1, 1, "x", "")
    if not honest:
        _damage(made.folder / "m.gguf")
    usb = tmp_path / "usb"
    usb.mkdir()
    made.work.copy_to_disk(made.entry("m"), usb)
    finished(qtbot, made)
    with qtbot.waitSignal(made.work.kits_found) as found:
        made.work.look_for_kits(usb)
    with qtbot.waitSignal(made.work.taken) as taken:
        made.work.take_kit(*found.args[0][0])
    shelf = Shelf(guide=GUIDE, downloads=tmp_path / "models", hashes=made.hashes, catalogue=(listed,))
    assert shelf.check(taken.args) is (Check.RIGHT if honest else Check.WRONG)


def test_a_failed_import_is_gone_on_with(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    made.work.copy_to_disk(made.entry("m"), usb)
    finished(qtbot, made)
    with qtbot.waitSignal(made.work.kits_found) as found:
        made.work.look_for_kits(usb)
    ((path, manifest),) = found.args[0]
    shutil.move(usb, tmp_path / "pocket")
    made.work.take_kit(path, manifest)
    state = finished(qtbot, made, WorkPhase.FAILED)
    assert state.error == "source_unreadable"
    assert [work.id for work in made.work.works()] == [state.id]
    shutil.move(tmp_path / "pocket", usb)
    with qtbot.waitSignal(made.work.taken):
        made.work.again(state.id)
    assert made.work.works() == []
    failures: list[AppError] = []
    made.work.failed.connect(failures.append)
    made.work.look_for_kits(tmp_path / "nobody")
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "kit_not_found"


def test_a_file_goes_to_the_trash(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    path = made.entry("m").ref.path
    missing: list[ShelfEntry] = []
    made.work.no_trash.connect(missing.append)
    made.work.remove(made.entry("m"))
    qtbot.waitUntil(lambda: bool(made.states) and not made.states[-1].running)
    if missing:  # this disk has none: the user is asked
        assert path.exists()
        made.work.delete(missing[0])
    qtbot.waitUntil(lambda: made.names() == [])
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_a_link_stays_whatever_is_asked_for(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    link = made.folder / "link.gguf"
    link.symlink_to("m.gguf")
    made.shelf.refresh()
    qtbot.waitUntil(lambda: "link" in made.names())
    entry = made.entry("link")
    (tmp_path / "elsewhere").mkdir()
    made.work.move(entry, tmp_path / "elsewhere")
    made.work.remove(entry)
    made.work.delete(entry)
    made.work.check(entry)  # that is done after what was asked for before
    finished(qtbot, made)
    assert {state.kind for state in made.states} == {WorkKind.CHECK}
    assert link.is_symlink()


def test_a_disk_without_a_trash_is_asked_about(
    made: Made, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The trash of this user can't be made: a file lies in its place.
    monkeypatch.setenv("XDG_DATA_HOME", str(made.folder / "m.gguf"))
    entry = made.entry("m")
    with qtbot.waitSignal(made.work.no_trash) as asked:
        made.work.remove(entry)
    assert asked.args == [entry]
    assert entry.ref.path.exists()
    made.work.delete(entry)
    qtbot.waitUntil(lambda: made.names() == [])
    assert os.listdir(made.folder) == []


def test_what_waits_can_be_cancelled(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    with (made.folder / "m.gguf").open("r+b") as stream:
        stream.truncate(3 << 30)  # a hole: it takes a while to read
    made.shelf.refresh()
    qtbot.waitUntil(lambda: made.entry("m").size == 3 << 30)
    made.work.check(made.entry("m"))
    made.work.check(made.entry("m"))  # once is enough
    qtbot.waitUntil(lambda: any(state.done for state in made.states))
    assert len(made.work.works()) == 1
    made.work.cancel(made.work.works()[0].id)
    finished(qtbot, made, WorkPhase.CANCELLED)
    assert made.work.works() == []
    assert made.entry("m").check is Check.NONE


def test_a_downloads_hashes_are_known_at_once(made: Made, tmp_path: Path, qtbot: QtBot) -> None:
    parts = split(from_guide(), tmp_path, "guide", 2)
    folder = tmp_path / "models" / "o" / "r"
    (folder / "sub").mkdir(parents=True)
    files = []
    for part in parts:
        target = folder / "sub" / part.name
        part.rename(target)
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        files.append(RemoteFile(f"sub/{part.name}", target.stat().st_size, digest))
    job = DownloadJob("j", "guide", "o/r", "c" * 40, "o/r", tuple(files))
    made.work.arrived(job, folder / "sub" / parts[0].name)
    qtbot.waitUntil(lambda: "guide" in made.names() and made.entry("guide").check is Check.RIGHT)


def test_a_file_found_wrong_is_fetched_again_when_it_is_downloaded_once_more(
    made: Made, tmp_path: Path, qtbot: QtBot
) -> None:
    content = small().build()
    file = RemoteFile("one.gguf", len(content), hashlib.sha256(content).hexdigest())
    job = DownloadJob("one", "one", "o/r", COMMIT, "one", (file,))
    target = tmp_path / "models" / "one" / "one.gguf"
    target.parent.mkdir(parents=True)
    target.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    hashes = FileHashes(tmp_path / "downloaded.json")
    with serve(content, file.path) as hub:
        access = HubAccess(NetworkGate(ConnectionLog(SystemClock())), hub=hub.address)
        downloader = Downloader(tmp_path / "models", access, conditions=Conditions(margin=0), hashes=hashes)
        queue = DownloadQueue(tmp_path / "queue.json")
        downloads = DownloadService(downloader, queue, SpeedLimit(), made.settings)
        downloads.finished.connect(made.work.arrived)
        with qtbot.waitSignal(downloads.finished):
            downloads.add(job)
        downloads.close()
    assert target.read_bytes() == content
    assert hashes.known(target) == file.sha256
    qtbot.waitUntil(lambda: "one" in made.names() and made.entry("one").check is Check.RIGHT)


class Fetched(Struct):
    """A model that came by a download, with what it takes to mend it."""

    downloader: Downloader
    job: DownloadJob
    path: Path
    content: bytes


@pytest.fixture
def fetched(made: Made, tmp_path: Path, qtbot: QtBot) -> Iterator[Fetched]:
    content = small().build()
    file = RemoteFile("one.gguf", len(content), hashlib.sha256(content).hexdigest())
    job = DownloadJob("o/r/one", "one", "o/r", COMMIT, "o/r", (file,))
    with serve(content, file.path) as hub:
        access = HubAccess(NetworkGate(ConnectionLog(SystemClock())), hub=hub.address)
        conditions = Conditions(margin=0)
        downloader = Downloader(tmp_path / "models", access, conditions=conditions, hashes=made.hashes)
        path = downloader.fetch(job, lambda progress: None, Stop())
        made.work.arrived(job, path)
        qtbot.waitUntil(lambda: "one" in made.names() and made.entry("one").check is Check.RIGHT)
        yield Fetched(downloader, job, path, content)


def _own_file_in_its_place(made: Made, fetched: Fetched, qtbot: QtBot) -> None:
    """Put another file of the same size there, and have it checked: nothing is wrong with it."""

    def there() -> list[ShelfEntry]:
        return [entry for entry in made.shelf.entries() if entry.ref.path == fetched.path]

    qtbot.waitUntil(lambda: there() == [])
    assert list(fetched.path.parent.glob("one.gguf*")) == []
    fetched.path.write_bytes(fetched.content)
    _damage(fetched.path)
    made.shelf.refresh()
    qtbot.waitUntil(lambda: there() != [])
    made.states.clear()
    made.work.check(there()[0])
    qtbot.waitUntil(lambda: bool(made.states) and not made.states[-1].running)
    assert made.states[-1].phase is WorkPhase.DONE
    qtbot.waitUntil(lambda: [entry.check for entry in there()] == [Check.COMPUTED])
    assert fetched.downloader.job_of(fetched.path) is None


@pytest.mark.parametrize("way", ["remove", "delete"])
def test_a_file_that_comes_to_the_place_of_a_removed_model_is_another(
    made: Made, fetched: Fetched, qtbot: QtBot, way: str
) -> None:
    made.work.no_trash.connect(made.work.delete)
    getattr(made.work, way)(made.entry("one"))
    qtbot.waitUntil(lambda: not fetched.path.exists() and made.work.works() == [])
    _own_file_in_its_place(made, fetched, qtbot)


def test_a_moved_model_leaves_nothing_and_can_be_mended_when_it_is_back(
    made: Made, fetched: Fetched, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "elsewhere").mkdir()
    made.work.move(made.entry("one"), tmp_path / "elsewhere")
    finished(qtbot, made)
    _own_file_in_its_place(made, fetched, qtbot)
    fetched.path.unlink()
    moved = next(entry for entry in made.shelf.entries() if entry.ref.path.parent.name == "elsewhere")
    assert moved.check is Check.RIGHT
    made.work.move(moved, fetched.path.parent)
    qtbot.waitUntil(lambda: fetched.path.exists() and made.work.works() == [])
    assert os.listdir(tmp_path / "elsewhere") == []
    assert fetched.downloader.job_of(fetched.path) == fetched.job
    _damage(fetched.path)
    qtbot.waitUntil(lambda: made.entry("one").ref.path == fetched.path)
    made.work.check(made.entry("one"))
    assert finished(qtbot, made, WorkPhase.FAILED).error == "hash_wrong"
    nothing = fetched.downloader.repair(fetched.job, lambda progress: None, Stop())
    assert nothing == Repair(False, len(fetched.content))
    fetched.downloader.fetch(fetched.job, lambda progress: None, Stop())
    assert fetched.path.read_bytes() == fetched.content
