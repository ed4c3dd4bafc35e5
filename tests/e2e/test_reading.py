"""Reading in the real window: zoom and search by their keys, saving code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, Role, TextPart, new_id
from app.services.engine import EnginePhase
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.chat.code_block import CodeBlock
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine
ANSWER = "The **needle** is here.\n\n```python\nimport os\n```\n"


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    """The window with one of two chats open."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    for title in ("Another chat", "A chat"):
        chat = store.create_chat(title)
        asked = Message(new_id(), chat.id, None, Role.USER, (TextPart("Where?"),))
        store.add_message(asked)
        store.add_message(Message(new_id(), chat.id, asked.id, Role.ASSISTANT, (TextPart(ANSWER),)))
    store.close()
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        services.chats.open(chat.id)
        wait_for(lambda: services.chats.current_id == chat.id)
        wait_for(lambda: window.chat.conversation.seen_is_drawn)
        yield window, services


def test_the_keys_zoom_and_find(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    conversation = window.chat.conversation
    size = [text.document().size().height() for host in conversation.hosts for text in host.texts()]
    for keys, zoom in (("Ctrl++", 110), ("Ctrl+=", 125), ("Ctrl+-", 110), ("Ctrl+0", 100), ("Ctrl++", 110)):
        QTest.keySequence(window, QKeySequence(keys))
        assert services.settings.current.zoom == zoom
        assert services.theme.zoom == zoom
    wait_for(lambda: conversation.settled)
    larger = [text.document().size().height() for host in conversation.hosts for text in host.texts()]
    assert all(after > before for before, after in zip(size, larger, strict=True))
    QTest.keySequence(window, QKeySequence("Ctrl+F"))
    (field,) = conversation.finding.bar.findChildren(QLineEdit)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "needle")
    wait_for(lambda: any(text.extraSelections() for host in conversation.hosts for text in host.texts()))
    QTest.keySequence(field, QKeySequence("Esc"))
    assert not conversation.finding.bar.isVisible()


def test_code_is_saved_as_a_file(
    opened: tuple[MainWindow, Services], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, _ = opened
    target = tmp_path / "saved.py"
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str) -> tuple[str, str]:
        offered.append(name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    (block,) = window.chat.conversation.findChildren(CodeBlock)
    block.more_menu().actions()[0].trigger()
    wait_for(target.exists)
    assert offered == ["code.py"]
    assert target.read_text() == "import os"


def test_a_click_on_another_chat_leaves_no_blank_page(
    opened: tuple[MainWindow, Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    conversation = window.chat.conversation
    (other,) = (c.id for c in services.chats.list.all() if c.id != services.chats.current_id)
    monkeypatch.setattr("app.ui.chat.column._SLICE", 0.0)  # each message takes an event of its own
    monkeypatch.setattr("app.ui.chat.curtain._LONGEST_MS", 60_000)  # however slow this machine is
    drawn: list[bool] = []

    def opened_at_last() -> bool:
        drawn.append(conversation.curtain.closed or conversation.seen_is_drawn)
        return services.chats.current_id == other and conversation.settled

    window.sidebar.chat_requested.emit(other)
    wait_for(opened_at_last)
    assert all(drawn)
    assert not conversation.curtain.closed
