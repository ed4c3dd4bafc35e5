"""Export and import in the real window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.exchange import Format
from app.services.engine import EnginePhase
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.exchange.import_dialog import ImportDialog
from app.ui.exchange.work_dialog import WorkDialog
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.store.exchange import samples

pytestmark = [
    pytest.mark.engine,
    pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning"),  # at ziamath's import
]


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(lambda: services.chats.current_id is None)
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
