"""The box (Ctrl+K) in the real window finds settings, texts of the help, folders, versions, files by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.attachment import Attachment, FileKind, SectionUnit
from app.domain.chat import Message, Role, TextPart
from app.services.language import LANGUAGES
from app.settings.table import Section
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.system.paths import Paths
from app.ui.main_window import MainWindow
from app.ui.palette.model import CommandRow, HitRow, Title
from app.ui.services import Services
from app.ui.sidebar.chat_list import ChatList
from tests.benchmarks.driver import change, open_window, ready, wait_for

pytestmark = pytest.mark.engine
WILL = Attachment("f", "Last will.docx", FileKind.TEXT, 9, "f" * 64, "I leave everything", SectionUnit.LINES)


@pytest.fixture
def filled(home: Path) -> None:
    """A chat with two answers to a question with a file, and one in a closed folder."""
    paths = Paths.discover(str(home))
    store = SqliteChatStore(paths.database, backups=paths.backups, clock=SystemClock())
    store.open()
    chat = store.create_chat("Birds", chat_id="birds")
    for name, parent, role, text, files in (
        ("q", None, Role.USER, "Which bird?", (WILL,)),
        ("a1", "q", Role.ASSISTANT, "An albatross.", ()),
        ("a2", "q", Role.ASSISTANT, "A pelican.", ()),
    ):
        store.add_message(
            Message(name, chat.id, parent, role, (TextPart(text),), created_at=1.0, attachments=files)
        )
    folder = store.folders.create("Receipts")
    store.create_chat("Rent", chat_id="rent")
    store.folders.move(["rent"], folder.id)
    store.folders.set_open(folder.id, is_open=False)
    store.close()


@pytest.fixture
def opened(home: Path, filled: None, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        wait_for(services.chats.list.all)
        window.activateWindow()
        wait_for(window.isActiveWindow)
        yield window, services


def rows(window: MainWindow) -> list[object]:
    model = window.finder.box._model
    return [model.row(model.index(number)) for number in range(model.rowCount())]


def group(window: MainWindow, title: str) -> list[str]:
    """The words of the rows below a title."""
    found, within = list[str](), False
    for row in rows(window):
        if isinstance(row, Title):
            within = row.text.split(" · ")[0] == title
        elif within and isinstance(row, CommandRow):
            found.append(row.command.words)
        elif within and isinstance(row, HitRow):
            found.append(row.hit.snippet)
    return found


def words_shown(window: MainWindow) -> list[str]:
    return [row.command.words for row in rows(window) if isinstance(row, CommandRow)]


def look_for(window: MainWindow, query: str, title: str, words: str) -> None:
    """Type a query into the open box and choose the row with some words below a title."""
    box = window.finder.box
    if not box.isVisible():
        window.finder.toggle()
    box.search(query)
    wait_for(lambda: box._answered == query and words in group(window, title))
    for number, row in enumerate(rows(window)):
        shown = row.command.words if isinstance(row, CommandRow) else ""
        shown = row.hit.snippet if isinstance(row, HitRow) else shown
        if shown == words:
            box._choose(box._model.index(number))
            break


def enter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.finder.box._field, Qt.Key.Key_Return)
    assert not window.finder.box.isVisible()


@pytest.mark.parametrize(
    ("query", "words", "section", "name"),
    [
        ("passphrase", "Lock", Section.PRIVACY, "lock"),
        ("proxy", "Proxy", Section.PRIVACY, "proxy"),
        ("temperature", "Temperature", Section.ANSWERS, "temperature"),
        ("seed", "Seed", Section.ANSWERS, "seed"),
        ("text size", "Text size", Section.APPEARANCE, "text_size"),
    ],
)
def test_a_setting_is_opened_with_the_keyboard_in_its_row(
    opened: tuple[MainWindow, Services], qtbot: QtBot, query: str, words: str, section: Section, name: str
) -> None:
    window, _ = opened
    look_for(window, query, "Settings", words)
    enter(window, qtbot)
    wait_for(lambda: window.pages.currentWidget() is window.settings)
    wait_for(lambda: window.settings.existing(section))
    row = window.settings.view(section).rows[name]

    def has_keyboard() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and row.isAncestorOf(focus)

    wait_for(has_keyboard)
    assert window.settings.section is section
    port = window.settings.area.viewport()
    wait_for(lambda: port.rect().contains(QRect(row.mapTo(port, row.rect().topLeft()), row.size())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_settings_is_found_without_making_the_page(
    home: Path, qtbot: QtBot, language: str
) -> None:
    with open_window(home, language) as (window, _):
        window.finder.toggle()  # from here on nothing is made ahead
        box = window.finder.box
        wait_for(lambda: box._settings)
        assert not window.made("settings")
        found = {command.id: command for command in box._settings or ()}
        box.close_box()
        for section in Section:
            view = window.settings.view(section)
            for name, row in view.rows.items():
                if not row.matches([]):
                    continue
                command = found.pop(f"setting:{section.value}:{name}")
                label, line = row._name.text(), row._text.text()
                assert (command.words, command.place) == (label, view._heading.text())
                # Some lines tell of this computer, which a row that isn't made doesn't know.
                assert command.text.startswith(label)
                assert line in command.text or name in ("trash", "tuning", "updates", "gpu_layers")
        assert found == {}
        window.finder.toggle()
        assert len(box._settings or ()) > 60  # those of the page itself, at once


def test_the_settings_follow_the_language(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    look_for(window, "seed", "Settings", "Seed")
    window.finder.toggle()
    change(window, services, language="fr")
    window.finder.toggle()
    window.finder.box.search("graine")
    wait_for(lambda: "Graine" in words_shown(window))


def test_help_is_found_by_its_texts(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    title = next(page.title for page in services.help.pages("en") if page.slug == "lock")
    look_for(window, "scrypt sealed", "Help", title)
    enter(window, qtbot)
    wait_for(lambda: window.pages.currentWidget() is window.help)
    assert window.help._slug == "lock"


@pytest.mark.parametrize("hidden", [False, True])
def test_a_folder_is_shown_in_the_sidebar(
    opened: tuple[MainWindow, Services], qtbot: QtBot, hidden: bool
) -> None:
    window, services = opened
    services.chats.open("birds")
    wait_for(lambda: services.chats.current_id == "birds")
    services.settings.update({"sidebar_visible": not hidden})
    window.finder.toggle()
    window.finder.box.search("receipts")
    wait_for(lambda: group(window, "Folders") == ["Receipts"])
    wait_for(lambda: window.finder.box._answered == "receipts")
    enter(window, qtbot)  # the first row: nothing is moved into the folder
    wait_for(lambda: services.chats.list.folders()[0].open)
    chats = window.sidebar.findChild(ChatList)
    assert isinstance(chats, ChatList)
    wait_for(chats.hasFocus)
    assert chats.isVisible()
    assert chats.currentIndex().data() == "Receipts"
    wait_for(lambda: chats.model().index(chats.currentIndex().row() + 1, 0).data() == "Rent")
    birds = services.chats.list.get("birds")
    assert birds is not None
    assert birds.folder_id is None


def test_versions_are_compared(opened: tuple[MainWindow, Services], qtbot: QtBot) -> None:
    window, services = opened
    window.finder.toggle()
    assert "compare" not in {command.id for command in window.finder.box._commands}
    window.finder.toggle()
    services.chats.open("birds")
    wait_for(lambda: services.chats.current_id == "birds")
    window.show_page(window.models)
    look_for(window, "compare", "Commands", "Compare versions")
    enter(window, qtbot)
    view = window.replies._compare
    assert view is not None
    wait_for(view.isVisible)
    assert view.hasFocus()


@pytest.mark.parametrize("query", ["will.docx", "last will"])
def test_a_chat_is_found_by_the_name_of_its_file(
    opened: tuple[MainWindow, Services], qtbot: QtBot, query: str
) -> None:
    window, services = opened
    look_for(window, query, "Chats", "Last will.docx")
    enter(window, qtbot)
    wait_for(lambda: services.chats.current_id == "birds")
    wait_for(lambda: window.chat.conversation.message_widget("q"))
