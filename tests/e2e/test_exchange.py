"""Export and import in the real window."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.exchange import Format, WholeChat
from app.services.lock import LockPhase
from app.settings.table import Section
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.exchange.import_dialog import ImportDialog
from app.ui.exchange.work_dialog import WorkDialog
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.sections.privacy import PrivacySection
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.store.exchange import samples
from tests.store.lock_child import OLD

pytestmark = [
    pytest.mark.engine,
    pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning"),  # at ziamath's import
]


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    wait_for(lambda: any(found.isVisible() for found in window.findChildren(kind)))
    return next(found for found in window.findChildren(kind) if found.isVisible())


def test_chats_are_imported_with_a_preview_and_a_report(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps([samples.chatgpt(), samples.open_webui(), {"no": "chat"}]), encoding="utf-8")
    window.exchange.import_paths([path])
    found = dialog(window, ImportDialog)
    assert isinstance(found, ImportDialog)
    wait_for(lambda: found._preview is not None)
    assert "ChatGPT: 1 · Open WebUI: 1" in found._line.text()
    assert "conversations.json, 3: no chat of a program that is known" in found._unread.toPlainText()
    assert services.chats.list.all() == []
    found._go.click()
    wait_for(lambda: found._report is not None)
    assert found._title.text() == "2 chats imported"
    wait_for(lambda: len(services.chats.list.all()) == 2)
    found.close()
    # A second time there is nothing to do but make copies.
    window.exchange.import_paths([path])
    again = dialog(window, ImportDialog)
    assert isinstance(again, ImportDialog)
    wait_for(lambda: again._preview is not None)
    assert not again._go.isEnabled()
    again._copies.setChecked(True)
    assert again._go.isEnabled()
    again.close()
    # A chat that came from elsewhere goes on here.
    chat = next(c for c in services.chats.list.all() if c.title == "Adding numbers")
    services.chats.open(chat.id)
    wait_for(lambda: services.chats.current_id == chat.id)
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: len(services.chats.path()) == 6 and not services.chats.busy)


def test_chats_of_another_program_on_this_computer_are_offered(
    opened: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = opened
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    chats = tmp_path / ".lmstudio" / "conversations"
    (chats / "Work").mkdir(parents=True)
    for name in ("1", "Work/2"):
        value = samples.lm_studio() | {"createdAt": 1_700_000_000_000 + len(name)}
        (chats / f"{name}.conversation.json").write_text(json.dumps(value), encoding="utf-8")
    window.show_settings(Section.PRIVACY)
    wait_for(lambda: window.exchange._sources()._places)
    view = window.settings.view(Section.PRIVACY)
    assert isinstance(view, PrivacySection)
    view._import.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert names == ["From files…", "From a folder…", "From LM Studio on this computer"]
    menu.actions()[-1].trigger()
    menu.close()
    found = dialog(window, ImportDialog)
    assert isinstance(found, ImportDialog)
    wait_for(lambda: found._preview is not None)
    assert found._line.text().startswith("LM Studio: 2")
    found.close()
    folder = tmp_path / "elsewhere"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "page.json").write_text(json.dumps(samples.llama_page()), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.exchange.import_folder()
    again = dialog(window, ImportDialog)
    assert isinstance(again, ImportDialog)
    wait_for(lambda: again._preview is not None)
    assert again._line.text().startswith("llama.cpp: 1")
    again.close()


class Gate:
    """Lets the first chats of an export be read, and the next once it is opened."""

    def __init__(self, services: Services, first: int) -> None:
        self._read, self._left = services.exchange._read, first
        self.open, self.waiting = threading.Event(), threading.Event()
        services.exchange._read = self.read  # type: ignore[method-assign]

    def read(self, chat_id: str) -> WholeChat:
        if self._left == 0:
            self.waiting.set()
            self.open.wait(60)
        self._left -= 1
        return self._read(chat_id)


@pytest.fixture
def locked(opened: tuple[MainWindow, Services]) -> tuple[MainWindow, Services]:
    """A window with the lock on, and three chats."""
    window, services = opened
    services.exchange._stores.main.exchange.write([samples.everything(f"chat{i}") for i in range(3)])
    services.chats.list.refresh()
    services.lock.switch_on(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN and len(services.chats.list.all()) == 3)
    return window, services


CHATS = ["chat0", "chat1", "chat2"]


@pytest.mark.parametrize("kind", [Format.HTML, Format.PDF])
def test_an_export_goes_on_behind_the_lock_and_is_told_afterwards(
    locked: tuple[MainWindow, Services], tmp_path: Path, kind: Format
) -> None:
    window, services = locked
    gate = Gate(services, 1)
    target = tmp_path / ("pdf" if kind is Format.PDF else "all.zip")
    window.exchange.export_many_to(CHATS, target, kind)
    wait_for(gate.waiting.is_set)
    work = dialog(window, WorkDialog)
    services.lock.lock()
    assert services.lock.phase is LockPhase.CLOSING
    assert not work.isVisible()
    gate.open.set()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    found = list(target.iterdir()) if target.is_dir() else ZipFile(target).namelist()
    assert len(found) == 3
    assert window.chat.notices.notice == ""
    services.lock.unlock(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN and len(services.chats.list.all()) == 3)
    assert "3 chats exported" in window.chat.notices.notice
    assert not any(found.isVisible() for found in window.findChildren(WorkDialog))


def test_an_export_that_goes_on_is_shown_again_and_can_be_cancelled(
    locked: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = locked
    target = tmp_path / "out" / "all.zip"
    target.parent.mkdir()
    target.write_bytes(b"old")
    gate = Gate(services, 1)
    window.exchange.export_many_to(CHATS, target, Format.HTML)
    wait_for(gate.waiting.is_set)
    services.lock.lock()
    services.lock.unlock(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    work = dialog(window, WorkDialog)
    work.reject()
    gate.open.set()
    wait_for(lambda: not services.exchange.busy)
    assert target.read_bytes() == b"old"
    assert [p.name for p in target.parent.iterdir()] == ["all.zip"]


def test_no_word_of_an_export_reaches_who_begins_anew(
    locked: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = locked
    gate = Gate(services, 0)
    window.exchange.export_to("chat0", tmp_path / "heron.html", Format.HTML)
    wait_for(gate.waiting.is_set)
    services.lock.lock()
    gate.open.set()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    services.lock.begin_anew()
    wait_for(lambda: services.lock.phase is LockPhase.OFF)
    assert "heron" not in window.chat.notices.notice


def test_pdfs_of_chats_of_one_name_are_files_of_their_own(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    services.exchange._stores.main.exchange.write([samples.everything(f"chat{i}") for i in range(2)])
    services.chats.list.refresh()
    wait_for(lambda: len(services.chats.list.all()) == 2)
    name = "1970-01-01 Everything b"
    for ids, number in ((["chat0"], 1), (["chat0", "gone", "chat1"], 3)):
        window.exchange.export_many_to(ids, tmp_path / "out", Format.PDF)
        wait_for(lambda: not services.exchange.drawing())
        assert len(list((tmp_path / "out").iterdir())) == number
    assert (tmp_path / "out" / f"{name}.pdf").exists()
    assert "2 chats exported" in window.chat.notices.notice


def test_a_pdf_of_a_chat_that_is_gone_ends_in_words(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, _ = opened
    window.exchange.export_to("gone", tmp_path / "a.pdf", Format.PDF)
    dialog(window, WorkDialog)
    wait_for(lambda: not any(found.isVisible() for found in window.findChildren(WorkDialog)))
    assert window.chat.notices.notice
    assert not (tmp_path / "a.pdf").exists()


def test_the_settings_say_what_was_asked_for_on_them(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    page = window.settings
    window.show_settings(Section.PRIVACY)
    window.exchange.export_all()
    assert "no chats" in page.news
    services.exchange._stores.main.exchange.write([samples.everything()])
    window.exchange.export_many_to(["chat1"], tmp_path / "all.zip", Format.JSON)
    wait_for(lambda: "1 chat exported" in page.news)
    assert page._news._text.property("kind") == "note"
    (tmp_path / "a file").write_text("in the way")
    window.exchange.export_many_to(["chat1"], tmp_path / "a file" / "all.zip", Format.JSON)
    wait_for(lambda: "exported" not in page.news)
    assert page._news._text.property("kind") == "bad"
    page.show_section(Section.PRIVACY)
    assert page.news == ""
    window.exchange.export_to("gone", tmp_path / "a.pdf", Format.PDF)
    wait_for(lambda: page.news)
    assert window.chat.notices.notice == ""
    window.show_chat()
    window.exchange.export_to("chat1", tmp_path / "one.md", Format.MARKDOWN)
    wait_for(lambda: "one.md" in window.chat.notices.notice)


def test_an_export_tells_of_chats_that_could_not_be_read(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    services.exchange.exported.emit("all.zip", 38, 2)
    assert "38 chats exported to all.zip" in window.chat.notices.notice
    assert "2 chats could not be read" in window.chat.notices.notice


def test_one_chat_and_many_are_exported(opened: tuple[MainWindow, Services], tmp_path: Path) -> None:
    window, services = opened
    services.exchange._stores.main.exchange.write([samples.everything(), samples.everything("chat2")])
    services.chats.list.refresh()
    wait_for(lambda: len(services.chats.list.all()) == 2)
    window.exchange.export_to("chat1", tmp_path / "one.pdf", Format.PDF)
    wait_for((tmp_path / "one.pdf").exists)
    document = pypdfium2.PdfDocument(tmp_path / "one.pdf")
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Everything <b>" in text
    assert "What & why?" in text
    assert "print(1)" in text
    wait_for(lambda: "one.pdf" in window.chat.notices.notice)
    window.exchange.export_many_to(["chat1", "chat2"], tmp_path / "pdf", Format.PDF)
    wait_for(lambda: "2 chat" in window.chat.notices.notice)
    assert len(list((tmp_path / "pdf").glob("*.pdf"))) == 2
    window.exchange.export_all()
    chosen = dialog(window, ExportDialog)
    assert isinstance(chosen, ExportDialog)
    chosen.choose_format(Format.PDF)
    assert not chosen._zip.isEnabled()
    chosen.close()
    window.exchange.export_many_to(["chat1", "chat2"], tmp_path / "all.zip", Format.HTML)
    wait_for((tmp_path / "all.zip").exists)
    wait_for(lambda: not any(found.isVisible() for found in window.findChildren(WorkDialog)))
