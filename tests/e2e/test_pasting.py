"""Pasting into a message that waits, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.ui.composer.editor import Editor
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.e2e.test_making_room import hold

pytestmark = pytest.mark.engine


@pytest.fixture
def waiting(
    home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[tuple[MainWindow, Services, Editor]]:
    """A message that waits for an answer, and is edited."""
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        go_on = hold(services, monkeypatch)
        services.chats.send("Tell me a story.", Effort.LOW)
        wait_for(lambda: services.chats.turns.running is not None)
        services.chats.send("look: ", Effort.LOW)
        wait_for(window.chat.queue.rows)
        row = window.chat.queue.rows()[0]
        row.start_editing()
        assert row.editor is not None
        yield window, services, row.editor
        services.chats.queue.remove(services.chats.current, row.item.id)
        services.chats.turns.stop()
        go_on()
        wait_for(lambda: not services.chats.busy)


def paste(editor: Editor, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    editor.paste()


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_a_long_text_is_written_into_it(waiting: tuple[MainWindow, Services, Editor], qtbot: QtBot) -> None:
    _, services, editor = waiting
    log = "line of a log\n" * 70
    paste(editor, text(log))
    assert editor.toPlainText() == "look: " + log
    assert services.attachments.items() == []
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "look: "


def test_files_go_to_the_next_message_and_pictures_are_refused_in_words(
    waiting: tuple[MainWindow, Services, Editor], tmp_path: Path
) -> None:
    window, services, editor = waiting
    file = tmp_path / "notes.txt"
    file.write_text("some notes")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    paste(editor, data)
    wait_for(lambda: [item.name for item in services.attachments.items()] == ["notes.txt"])
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    paste(editor, data)
    assert window.chat.notices.notice.startswith("Images can't be read.")
    assert editor.toPlainText() == "look: "
