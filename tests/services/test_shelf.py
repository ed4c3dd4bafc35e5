"""The shelf service watches: a file that appears is there, one that goes is gone, one that grows waits."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.models import ModelRef
from app.library.shelf import Shelf, ShelfEntry
from app.library.shelf_memory import ShelfMemory
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.file import SettingsFile
from tests.library.crafted import GUIDE, from_guide, small
from tests.library.splitting import split


@pytest.fixture
def settings(tmp_path: Path, qtbot: QtBot) -> Iterator[SettingsService]:
    service = SettingsService(SettingsFile(tmp_path / "settings.json"))
    yield service
    service.close()


@pytest.fixture
def service(
    tmp_path: Path, settings: SettingsService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ShelfService]:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))  # no program's folders
    shelf = Shelf(guide=GUIDE, downloads=tmp_path / "downloads", memory=ShelfMemory(), settle=0.2)
    service = ShelfService(shelf, settings)
    yield service
    service.close()


def named(service: ShelfService) -> dict[str, ShelfEntry]:
    return {entry.ref.name: entry for entry in service.entries()[1:]}


def watched(service: ShelfService) -> list[str]:
    return service._watcher.directories() if service._watcher is not None else []


def old(path: Path, content: bytes | None = None) -> Path:
    """A file that was written long ago."""
    path.write_bytes(small().build() if content is None else content)
    os.utime(path, (1, 1))
    return path


def test_files_appear_vanish_and_come_back_by_themselves(
    service: ShelfService, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "disk" / "Models"
    folder.mkdir(parents=True)
    service.start()
    with qtbot.waitSignal(service.folder_added) as added:
        service.add([folder])
    assert added.args == [str(folder), 0]
    deep = folder / "any" / "where"
    deep.mkdir(parents=True)
    qtbot.waitUntil(lambda: str(deep) in service.watched)
    old(tmp_path / "one.gguf").rename(deep / "one.gguf")
    qtbot.waitUntil(lambda: "one" in named(service) and named(service)["one"].usable)
    shutil.move(tmp_path / "disk", tmp_path / "away")  # the disk is pulled out
    qtbot.waitUntil(lambda: named(service)["one"].gone)
    shutil.move(tmp_path / "away", tmp_path / "disk")
    qtbot.waitUntil(lambda: named(service)["one"].usable)
    (deep / "one.gguf").unlink()
    qtbot.waitUntil(lambda: named(service)["one"].gone)
    service.take_off(named(service)["one"].ref.id)
    qtbot.waitUntil(lambda: named(service) == {})
    service.remove_folder(str(folder))
    assert service._settings.current.model_folders == ()


def test_a_folder_that_is_renamed_itself_is_gone(service: ShelfService, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "deep" / "down" / "Models"
    folder.mkdir(parents=True)
    old(folder / "m.gguf")
    service.start()
    service.add([folder])
    qtbot.waitUntil(lambda: "m" in named(service))
    qtbot.waitUntil(lambda: str(folder.parent) in watched(service))
    folder.rename(folder.with_name("elsewhere"))
    qtbot.waitUntil(lambda: named(service)["m"].gone)
    folder.with_name("elsewhere").rename(folder)
    qtbot.waitUntil(lambda: named(service)["m"].usable)


def test_a_folder_that_cannot_be_reached_leaves_the_rest(
    service: ShelfService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "Models"
    folder.mkdir()
    old(folder / "m.gguf")
    far = tmp_path / ("x" * 300) / "Models"  # the system refuses to look for such a name
    failures: list[AppError] = []
    for signal in (service.failed, service.unread):
        signal.connect(failures.append)
    settings.update({"model_folders": (str(far), str(folder))})
    service.start()
    qtbot.waitUntil(lambda: "m" in named(service))
    assert {str(tmp_path), str(folder)} <= set(service.watched)
    service.add([far])
    qtbot.waitUntil(lambda: bool(failures))
    assert [failure.code for failure in failures] == ["file_unreadable"]


def test_a_reading_that_fails_again_and_again_is_told_once(
    service: ShelfService, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[AppError] = []
    failed: list[AppError] = []
    service.unread.connect(told.append)
    service.failed.connect(failed.append)
    count = [0]

    def break_off(*_: object) -> list[ShelfEntry]:
        count[0] += 1
        raise OSError("the disk says nothing")

    with monkeypatch.context() as broken:
        broken.setattr(service._shelf, "models", break_off)
        for number in range(3):
            service.refresh()
            qtbot.waitUntil(lambda number=number: count[0] > number and not service._reading)  # type: ignore[misc]
        assert [error.detail for error in told] == ["OSError: the disk says nothing"]
        assert failed == []
        service.search()  # that was asked for
        qtbot.waitUntil(lambda: len(failed) == 1)
    service.refresh()
    qtbot.waitUntil(lambda: bool(service.entries()))
    monkeypatch.setattr(service._shelf, "models", break_off)
    service.refresh()
    qtbot.waitUntil(lambda: len(told) == 2)  # it is another fault


def test_a_file_that_is_copied_is_usable_when_it_is_complete(
    service: ShelfService, tmp_path: Path, qtbot: QtBot
) -> None:
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    content = small().build()
    service.start()
    qtbot.waitUntil(lambda: bool(service.entries()))
    states: list[tuple[bool, str]] = []
    service.changed.connect(lambda rows: states.extend((r.arriving, r.error) for r in rows[1:]))
    with (downloads / "m.gguf").open("wb") as stream:
        for start in range(0, len(content), 64):  # slowly, until it was seen
            stream.write(content[start : start + 64] if not states else content[start:])
            stream.flush()
            if states:
                break
            qtbot.wait(5)
    qtbot.waitUntil(lambda: "m" in named(service) and named(service)["m"].usable)
    assert states[0] == (True, "")
    assert {error for _, error in states} == {""}  # never told as damaged


def test_what_is_added_is_used_and_what_is_bad_is_said(
    service: ShelfService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    parts = split(from_guide(), tmp_path, "guide", 2)
    failures: list[AppError] = []
    added: list[ModelRef] = []
    service.failed.connect(failures.append)
    service.added.connect(added.append)
    service.add([parts[1]])  # the second part was dropped: the model is meant
    qtbot.waitUntil(lambda: bool(added))
    assert (added[0].path, added[0].name) == (parts[0], "guide")
    assert settings.current.model_files == (str(parts[0]),)
    parts[1].unlink()
    service.add([parts[0]])
    qtbot.waitUntil(lambda: bool(failures))
    assert (failures[0].code, failures[0].detail) == ("part_missing", parts[1].name)
    bad, good = old(tmp_path / "bad.gguf", b"no model"), old(tmp_path / "good.gguf")
    service.add([bad, good])
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert failures[1].code == "not_gguf"
    assert str(good) in settings.current.model_files  # the good one of the two is taken
    assert len(added) == 1  # several at once: none is loaded by itself


def test_other_programs_models_are_found_and_used_in_place(
    service: ShelfService, settings: SettingsService, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "nobody" / ".lmstudio" / "models" / "o" / "r"
    place.mkdir(parents=True)
    service.start()
    qtbot.waitUntil(lambda: bool(service.entries()))
    with old(place / "m.gguf").open("r+b") as stream:
        stream.truncate(100_000_000)  # a hole
    os.utime(place / "m.gguf", (1, 1))
    with qtbot.waitSignal(service.searched) as searched:
        service.search()
    (entry,) = searched.args[0]
    assert (entry.program, entry.usable) == ("LM Studio", True)
    assert settings.current.model_files == ()
    assert list(place.iterdir()) == [place / "m.gguf"]
