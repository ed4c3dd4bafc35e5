"""Files in the real window with the real engine and the real reading child."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.chat import MessageStatus
from app.domain.context import ContextAction, ContextKind, ContextMap
from app.ui.chat.file_view import FileView
from app.ui.composer.parts_panel import PartsPanel
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.widgets.chips import Chip
from app.ui.widgets.question import Question
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.reader import files

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def words(window: MainWindow) -> list[str]:
    return [chip.words for chip in window.chat.composer.tray.chips()]


def counted(services: Services) -> bool:
    items = services.attachments.items()
    return bool(items) and all(i.attachment is None or bool(i.attachment.vocabulary) for i in items)


def asked(window: MainWindow) -> Question:
    (box,) = (box for box in window.findChildren(Question) if box.isVisible())
    return box


def test_a_file_is_added_asked_about_and_found_again(
    opened: tuple[MainWindow, Services], qtbot: QtBot, tmp_path: Path
) -> None:
    window, services = opened
    (tmp_path / "notes.md").write_text("# Notes\n\nwords\n" * 10)
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    window.chat.composer.files_given.emit([tmp_path / "notes.md", tmp_path / "photo.png"])
    wait_for(lambda: not services.attachments.busy and counted(services))
    assert words(window)[0].startswith("notes.md · 150 ")
    assert not words(window)[0].split(" · ")[-1].startswith("~")  # the engine has counted
    assert words(window)[1] == "photo.png · Images can't be read"
    assert "gpt-oss reads text only" in window.chat.notices.notice
    editor = window.chat.composer.focusProxy()
    qtbot.keyClicks(editor, "Hello")
    for answer in ("Cancel", "Send without"):  # it may be the file that is asked about
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        box = asked(window)
        assert box.text() == "photo.png can't be read. Send the message without it?"
        assert (services.chats.path(), len(words(window))) == ((), 2)
        next(button for button in box.buttons() if button.text() == answer).click()
    wait_for(lambda: len(services.chats.path()) == 2 and not services.chats.busy)
    question, reply = (v.message for v in services.chats.path())
    assert reply.status is MessageStatus.DONE
    assert [a.name for a in question.attachments] == ["notes.md"]
    assert words(window) == []
    shown = window.chat.conversation.message_widget(question.id)
    assert shown is not None
    (chip,) = shown.findChildren(Chip)
    assert chip.words.startswith("notes.md · ")
    chip.click()
    wait_for(lambda: window.findChild(FileView))
    view = window.findChild(FileView)
    assert isinstance(view, FileView)
    wait_for(lambda: view.text.startswith("# Notes"))
    view.close()
    # It has its own line in the map of the context, and can be left out there.
    maps: list[ContextMap] = []
    services.context.changed.connect(maps.append)
    services.context.show()
    wait_for(lambda: maps)
    (part,) = [p for p in maps[-1].parts if p.kind is ContextKind.FILE]
    assert (part.label, part.left_out) == ("notes.md", False)
    services.context.choose(ContextAction.LEAVE_OUT, part.message_ids)
    wait_for(lambda: len(maps) == 2)
    assert maps[1].needed < maps[0].needed


def test_the_guide_is_said_to_be_no_help_with_files(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    window, services = opened
    (tmp_path / "will.md").write_text("# My will\n\nThe house goes to the heron.\n")
    window.attachments.add([tmp_path / "will.md"])
    wait_for(lambda: not services.attachments.busy and counted(services))
    assert "it can't answer questions about files" in window.chat.notices.notice
    (models,) = (b for b in window.chat.notices.findChildren(QPushButton) if b.text() == "Models")
    models.click()
    wait_for(window.models.isVisible)
    window.show_chat()
    window.chat.composer.set_text("x")  # the same file again says nothing
    services.attachments.changed.emit(services.attachments.items())
    assert not models.isVisible()


def test_a_long_paste_becomes_a_chip_and_goes_back(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    editor = window.chat.composer.focusProxy()
    text = "a line of the letter\n" * 100
    QApplication.clipboard().setText(text)
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: counted(services))
    assert words(window)[0].startswith("Pasted text · 2.1 kB · ")
    assert window.chat.composer.text == ""
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (words(window), window.chat.composer.text) == ([], text)


def test_a_file_that_does_not_fit_offers_its_parts(
    opened: tuple[MainWindow, Services], qtbot: QtBot, tmp_path: Path
) -> None:
    window, services = opened
    page = "\n".join("The notice period is thirty days for both parties." for _ in range(40))
    (tmp_path / "contract.pdf").write_bytes(files.pdf([page] * 30))
    window.attachments.add([tmp_path / "contract.pdf"])
    wait_for(lambda: window.findChild(PartsPanel))
    panel = window.findChild(PartsPanel)
    assert isinstance(panel, PartsPanel)
    assert "doesn't fit" in words(window)[0]
    wait_for(lambda: panel._exact)
    fitting = panel.places()
    assert 0 < len(fitting) < 30
    assert fitting == tuple(range(len(fitting)))
    panel._use.click()
    wait_for(lambda: counted(services) and "pages 1–" in words(window)[0])
    window.chat.composer.set_text("Hello")
    window.chat.composer.send()
    wait_for(lambda: len(services.chats.path()) == 2 and not services.chats.busy)
    reply = services.chats.path()[1].message
    assert reply.status is MessageStatus.DONE  # it did fit
    assert reply.usage is not None
    assert reply.usage.prompt_tokens > 4_000
