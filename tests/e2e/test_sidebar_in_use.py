"""The sidebar while other things happen, in the real window: what is chosen or typed there stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.chat import Message, Role, TextPart
from app.services.engine import EnginePhase
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for
from tests.e2e.test_around import store_of

pytestmark = pytest.mark.engine


@pytest.fixture
def ids(home: Path) -> list[str]:
    """Six chats; the last was used last."""
    store, found = store_of(home), []
    for number in range(6):
        chat = store.create_chat(f"Chat {number}")
        found.append(chat.id)
        part = (TextPart("hello"),)
        store.add_message(Message(f"q{number}", chat.id, None, Role.USER, part, created_at=1000.0 + number))
    store.close()
    return found


@pytest.fixture
def opened(home: Path, ids: list[str], qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        services.chats.open(ids[5])
        wait_for(lambda: services.chats.current_id == ids[5])
        window.activateWindow()
        yield window, services


def read_again(services: Services, qtbot: QtBot) -> None:
    """What every end of an answer does."""
    with qtbot.waitSignal(services.chats.list.changed):
        services.chats.list.refresh()


def retitle(window: MainWindow, services: Services, chat_id: str, title: str) -> None:
    """What the first answer of a chat does."""
    services.chats.list.rename(chat_id, title)
    model = window.sidebar._model
    wait_for(lambda: model.data(model.index_of(chat_id)) == title)


def click(window: MainWindow, qtbot: QtBot, name: str, keys: Qt.KeyboardModifier) -> None:
    view = window.sidebar._list
    place = view.visualRect(window.sidebar._model.index_of(name)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_what_is_chosen_stays_when_the_list_is_read_again(
    opened: tuple[MainWindow, Services], ids: list[str], qtbot: QtBot
) -> None:
    window, services = opened
    for number in (1, 2, 3, 5):  # the open one is let go of
        click(window, qtbot, ids[number], Qt.KeyboardModifier.ControlModifier)
    wanted = {ids[1], ids[2], ids[3]}
    assert set(window.sidebar.chosen()) == wanted
    read_again(services, qtbot)
    assert set(window.sidebar.chosen()) == wanted
    retitle(window, services, ids[0], "An answer's title")
    assert set(window.sidebar.chosen()) == wanted
    with qtbot.waitSignal(services.chats.list.deleted):
        qtbot.keyClick(window.sidebar._list, Qt.Key.Key_Delete)
    wait_for(lambda: {chat.id for chat in services.chats.list.all()} == {ids[0], ids[4], ids[5]})


def test_the_keyboard_stays_on_its_row(
    opened: tuple[MainWindow, Services], ids: list[str], qtbot: QtBot
) -> None:
    window, services = opened
    view, model = window.sidebar._list, window.sidebar._model
    view.setFocus()
    view.setCurrentIndex(model.index_of(ids[5]))
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    read_again(services, qtbot)
    retitle(window, services, ids[0], "An answer's title")
    assert (window.sidebar.chosen(), model.name_of(view.currentIndex())) == ([ids[3]], ids[3])
    with qtbot.waitSignal(services.chats.list.deleted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    wait_for(lambda: ids[3] not in {chat.id for chat in services.chats.list.all()})
    wait_for(lambda: model.index_of(ids[3]).row() < 0)
    assert services.chats.current_id == ids[5]
    assert window.sidebar.chosen() == [ids[5]]


def test_a_new_chat_goes_into_the_folder_it_was_begun_in(
    opened: tuple[MainWindow, Services], ids: list[str]
) -> None:
    window, services = opened
    chats = services.chats
    chats.list.create_folder("Work")
    wait_for(chats.list.folders)
    (work,) = chats.list.folders()
    chats.list.open_folder(work.id, False)
    wait_for(lambda: not chats.list.folders()[0].open)

    def ask(question: str) -> str | None:
        """Ask in the new chat that is shown; return the folder it is in then."""
        wait_for(lambda: chats.current_id is None)
        window.chat.composer.set_text(question)
        window.chat.composer.send()
        wait_for(lambda: len(chats.path()) == 2 and not chats.busy)
        wait_for(lambda: chats.list.get(str(chats.current_id)))
        chat = chats.list.get(str(chats.current_id))
        return chat.folder_id if chat is not None else None

    window.sidebar.chat_in_folder_requested.emit(work.id)
    assert window.chat.notices.notice == "The new chat goes into the folder Work."
    ask("Hello?")
    wait_for(lambda: (chat := chats.list.get(str(chats.current_id))) and chat.folder_id == work.id)
    assert chats.list.folders()[0].open  # the chat is seen in it
    window.sidebar.chat_in_folder_requested.emit(work.id)
    wait_for(lambda: chats.current_id is None)
    chats.open(ids[0])  # elsewhere meanwhile: the next new chat is an ordinary one
    wait_for(lambda: chats.current_id == ids[0])
    window.sidebar.new_chat_requested.emit()
    assert ask("And here?") is None
    with_folder = [chat.id for chat in chats.list.all() if chat.folder_id]
    assert len(with_folder) == 1


def test_a_folder_that_the_keyboard_is_on_keeps_it(
    opened: tuple[MainWindow, Services], ids: list[str], qtbot: QtBot
) -> None:
    window, services = opened
    services.chats.list.create_folder("Work")
    wait_for(services.chats.list.folders)
    wait_for(lambda: window.sidebar._list.is_editing)  # its name
    view, model = window.sidebar._list, window.sidebar._model
    qtbot.keyClick(view.findChild(QLineEdit), Qt.Key.Key_Escape)
    folder = services.chats.list.folders()[0].id
    wait_for(lambda: not view.is_editing)
    view.setFocus()
    view.setCurrentIndex(model.index_of(folder))
    retitle(window, services, ids[0], "An answer's title")
    assert model.name_of(view.currentIndex()) == folder
    qtbot.keyClick(view, Qt.Key.Key_Delete)  # a folder isn't deleted by that, nor the open chat
    read_again(services, qtbot)
    assert len(services.chats.list.all()) == len(ids)


def test_a_title_is_typed_to_its_end_while_the_list_is_read_again(
    opened: tuple[MainWindow, Services], ids: list[str], qtbot: QtBot
) -> None:
    window, services = opened
    sidebar = window.sidebar
    sidebar.edit_chat(ids[1])
    editor = sidebar._list.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Holid")
    read_again(services, qtbot)
    services.chats.open(ids[2])
    wait_for(lambda: services.chats.current_id == ids[2])
    assert sidebar._list.is_editing
    qtbot.keyClicks(editor, "ays")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    wait_for(lambda: "Holidays" in {chat.title for chat in services.chats.list.all()})
    assert window.chat.composer.text == ""
    wait_for(lambda: sidebar.chosen() == [ids[2]])  # marked once the title is done
