"""The models page in the real window: files dropped, unloaded before they move, kits taken."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus
from app.domain.models import ModelRef
from app.library.shelf import Check
from app.services.engine import EnginePhase
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.library.crafted import from_guide, small
from tests.library.splitting import split
from tests.library.stand_in_file import write_20b

pytestmark = pytest.mark.engine


class Opened(Struct):
    """The window on its models page."""

    window: MainWindow
    services: Services

    def names(self) -> list[str]:
        return [entry.ref.name for entry in self.services.shelf.entries()]

    def loaded(self) -> Path | None:
        state = self.services.engine.state
        return state.facts.path if state.phase is EnginePhase.READY and state.facts else None

    def row(self, name: str) -> str:
        return next(entry.ref.id for entry in self.services.shelf.entries() if entry.ref.name == name)

    def press(self, words: str) -> None:
        found = [
            button
            for button in self.window.models.findChildren(QAbstractButton)
            if button.text() == words and button.isVisible()
        ]
        assert found, words
        found[-1].click()

    def says(self, words: str) -> bool:
        labels = self.window.models.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())


@pytest.fixture
def opened(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Opened]:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_page(window.models)
        wait_for(services.shelf.entries)
        yield Opened(window, services)


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), actions, data, buttons, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, data, buttons, none))


def put(path: Path, content: bytes | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(small().build() if content is None else content)
    os.utime(path, (1, 1))
    return path


def offered(window: MainWindow) -> list[str]:
    buttons = window.first_run.findChildren(QAbstractButton)
    return [button.text() for button in buttons if button.isVisibleTo(window.first_run)]


def test_a_model_of_another_program_is_offered_until_a_real_one_is_used(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "user"))
    folder = tmp_path / "user" / ".local" / "share" / "Jan" / "data" / "llamacpp" / "models" / "gpt-oss-20b"
    write_20b(folder / "model.gguf", "x")
    with open_window(home) as (window, services):
        wait_for(lambda: "Use gpt-oss-20b (Jan)" in offered(window))
        assert "What can gpt-oss do?" in offered(window)  # the Guide is asked as well
        card = window.models.catalogue.card("gpt-oss-20b")
        assert card is not None
        wait_for(lambda: "Use gpt-oss-20b (Jan)" in [b.text() for b in card.findChildren(QAbstractButton)])
        mine = put(tmp_path / "mine.gguf", from_guide().build())
        services.shelf.add([mine])
        wait_for(lambda: Opened(window, services).loaded() == mine)
        wait_for(lambda: offered(window) == [])
        services.engine.load(ModelRef("guide", "Guide", services.paths.guide, built_in=True))
        wait_for(lambda: "Use gpt-oss-20b (Jan)" in offered(window))


def test_a_dropped_model_is_loaded_and_a_folder_is_watched(opened: Opened, tmp_path: Path) -> None:
    parts = split(from_guide(), tmp_path, "guide-in-two", 2)
    drop(opened.window, [parts[0]])
    wait_for(lambda: "guide-in-two" in opened.names())
    wait_for(lambda: opened.loaded() == parts[0])
    opened.window.show_page(opened.window.models)
    put(tmp_path / "Models" / "m.gguf")
    drop(opened.window, [tmp_path / "Models"])
    wait_for(lambda: "m" in opened.names())
    wait_for(lambda: opened.says("1 usable model in"))


def test_a_loaded_model_is_unloaded_before_it_moves(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "from" / "copy.gguf", from_guide().build())
    target = tmp_path / "to"
    target.mkdir()
    opened.services.shelf.add([path])
    wait_for(lambda: opened.loaded() == path)
    opened.window.show_page(opened.window.models)
    wait_for(lambda: "copy" in opened.names())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    opened.window.models.shelf.act_requested.emit("move", str(path))
    assert opened.says("copy is loaded")
    assert path.exists()
    opened.press("Unload and go on")
    wait_for((target / "copy.gguf").exists)
    wait_for(lambda: opened.row("copy") == str(target / "copy.gguf"))
    assert opened.services.engine.state.phase is EnginePhase.EMPTY
    opened.services.chats.send("What can gpt-oss do?", Effort.LOW)  # which loads it where it is now
    wait_for(lambda: opened.loaded() == target / "copy.gguf")
    wait_for(lambda: not opened.services.chats.busy)
    assert opened.services.chats.path()[-1].message.status is MessageStatus.DONE


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A trash of the system for this test alone."""
    folder = tmp_path / "nobody" / "share"
    folder.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))


def seen(opened: Opened, folder: Path, name: str = "shared") -> Path:
    """A model in a folder that is watched, which is shown on the page."""
    path = put(folder / f"{name}.gguf", from_guide().build())
    opened.services.shelf.add([folder])
    wait_for(lambda: name in opened.names())
    wait_for(lambda: opened.window.models.shelf.row(str(path)) is not None)
    return path


def loaded(opened: Opened, path: Path) -> None:
    model = opened.services.shelf.model(str(path))
    assert model is not None
    opened.window.model_presenter.use(model)
    wait_for(lambda: opened.loaded() == path)
    opened.window.show_page(opened.window.models)


@pytest.mark.usefixtures("trash")
def test_a_file_that_others_may_use_is_asked_for_before_it_is_trashed(opened: Opened, tmp_path: Path) -> None:
    path = seen(opened, tmp_path / "Shared")
    for _ in range(2):  # asked once, however often it is wanted
        opened.window.models.shelf.act_requested.emit("trash", str(path))
        assert opened.says("Move shared.gguf to the trash?")
        assert opened.says(str(path.parent))
    assert path.exists()
    opened.press("Cancel")
    assert not opened.says("to the trash?")
    opened.press("Remove")
    opened.press("Move to trash")
    wait_for(lambda: not path.exists())
    wait_for(lambda: opened.says("shared.gguf lies in the trash of your system"))
    wait_for(lambda: "shared" not in opened.names())


@pytest.mark.usefixtures("trash")
def test_a_loaded_model_that_is_removed_does_not_stay_the_one_in_use(opened: Opened, tmp_path: Path) -> None:
    path, services = seen(opened, tmp_path / "Shared"), opened.services
    loaded(opened, path)
    opened.window.models.shelf.act_requested.emit("trash", str(path))
    assert opened.says("Move shared.gguf to the trash?")
    assert opened.says("shared is loaded")
    opened.press("Unload and move to trash")
    wait_for(lambda: not path.exists())
    wait_for(lambda: opened.window.chat.model_pill.accessibleName().count("Guide"))
    assert services.settings.current.model_id == "guide"
    services.chats.send("What can gpt-oss do?", Effort.LOW)  # the Guide is loaded for it
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY and not services.chats.busy)
    assert services.chats.path()[-1].message.status is MessageStatus.DONE


@pytest.mark.usefixtures("trash")
def test_a_model_that_could_not_be_loaded_goes_from_the_list_of_models(
    opened: Opened, tmp_path: Path
) -> None:
    path = seen(opened, tmp_path / "Shared")
    path.write_bytes(path.read_bytes()[:-1000])
    opened.services.engine.load(ModelRef(str(path), "shared", path))
    wait_for(lambda: opened.services.engine.state.phase is EnginePhase.FAILED)
    opened.window.models.shelf.act_requested.emit("trash", str(path))
    opened.press("Move to trash")
    wait_for(lambda: opened.services.engine.state.model.id == "guide")  # type: ignore[union-attr]
    assert opened.window.chat.notices.error is None


@pytest.mark.usefixtures("trash")
def test_alcoves_own_download_is_removed_and_told_of(opened: Opened) -> None:
    own = put(opened.services.paths.models / "o" / "mine.gguf", from_guide().build())
    opened.services.shelf.refresh()
    wait_for(lambda: "mine" in opened.names())
    opened.window.models.shelf.act_requested.emit("trash", str(own))
    wait_for(lambda: opened.says("mine.gguf lies in the trash of your system"))
    assert not own.exists()


def test_a_reading_nobody_asked_for_leaves_the_page(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window, services = opened.window, opened.services

    def break_off(*_: object) -> None:
        raise OSError("the disk says nothing")

    monkeypatch.setattr(services.shelf._shelf, "models", break_off)
    services.shelf.refresh()
    wait_for(lambda: window.chat.notices.error)
    assert window.pages.currentWidget() is window.models
    window.chat.notices.clear_error()
    monkeypatch.setattr(services.library.fit, "hardware", break_off)
    services.library.refresh()  # as opening the page does
    wait_for(lambda: window.chat.notices.error)
    assert window.pages.currentWidget() is window.models
    services.shelf.add([Path(__file__)])  # this was asked for
    wait_for(lambda: window.pages.currentWidget() is window.chat)


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_what_is_a_link_is_neither_moved_nor_removed(opened: Opened, tmp_path: Path) -> None:
    put(tmp_path / "hub" / "blobs" / "b")
    link = tmp_path / "hub" / "snapshots" / "linked.gguf"
    link.parent.mkdir()
    link.symlink_to("../blobs/b")
    own = put(tmp_path / "hub" / "own.gguf")
    opened.services.shelf.add([tmp_path / "hub"])
    wait_for(lambda: {"linked", "own"} <= set(opened.names()))
    section = opened.window.models.shelf
    for path, acts in ((link, 0), (own, 2)):
        section.open_details(str(path))
        wait_for(lambda path=path: section.row(str(path)).opened)  # type: ignore[misc, union-attr]
        words = [b.text() for b in section.row(str(path)).findChildren(QAbstractButton)]  # type: ignore[union-attr]
        assert len({"Move…", "Move to trash"} & set(words)) == acts
        assert "Check SHA-256" in words


def test_a_kit_is_made_and_taken_from_the_page(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "own.gguf")
    usb = tmp_path / "usb"
    usb.mkdir()
    opened.services.shelf.add([put(tmp_path / "other.gguf"), path])
    wait_for(lambda: "own" in opened.names())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(usb))
    section = opened.window.models.shelf
    section.act_requested.emit("kit", str(path))
    wait_for(lambda: opened.says("read back and right"))
    section.act_requested.emit("take_off", str(path))
    wait_for(lambda: "own" not in opened.names())
    section.kit_requested.emit()
    wait_for(lambda: "own" in opened.names())
    entry = next(e for e in opened.services.shelf.entries() if e.ref.name == "own")
    assert opened.services.paths.models in entry.ref.path.parents
    assert entry.check is Check.COMPUTED  # only the kit itself says that it is right
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(empty))
    section.kit_requested.emit()
    wait_for(lambda: opened.says("There is no model kit in this folder"))


def test_details_and_this_computer_are_read_off_the_window(opened: Opened) -> None:
    wait_for(lambda: opened.says("This computer: "))
    opened.press("Details")
    wait_for(lambda: opened.says("Name in the file"))
    opened.press("Check SHA-256")
    wait_for(lambda: opened.services.shelf.entries()[0].check is Check.RIGHT)
    wait_for(lambda: opened.says("as it must be"))
