"""The pages beside the chat: made when first wanted, between the window's events, and shown whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.settings.table import Section
from app.ui.main_window import MainWindow
from app.ui.models.page import ModelsPage
from app.ui.models.shelf_row import ShelfRow
from app.ui.services import Services
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine
NAMES = ("models", "settings", "help", "trash")


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        yield window, services


def shown(window: MainWindow) -> QWidget | None:
    return window.pages.currentWidget()


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_made_between_the_events_and_then_shown(
    opened: tuple[MainWindow, Services], name: str
) -> None:
    window, _ = opened
    wishes = {
        "models": window.sidebar.models_requested.emit,
        "settings": window.sidebar.settings_requested.emit,
        "help": window.sidebar.help_requested.emit,
        "trash": window.lists.show_trash,
    }
    events: list[QWidget | None] = []
    timer = QTimer()
    timer.timeout.connect(lambda: events.append(shown(window)))
    timer.start(0)
    wishes[name]()
    assert not window.made(name)
    assert shown(window) is window.chat
    wait_for(lambda: shown(window) is not window.chat)
    timer.stop()
    assert window.made(name)
    assert shown(window) is getattr(window, name)
    assert window.chat in events  # there was one while it was made


def test_who_goes_elsewhere_meanwhile_stays_there(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    window.sidebar.models_requested.emit()
    window.sidebar.help_requested.emit()
    wait_for(lambda: window.made("help") and shown(window) is window.help)
    assert not window.made("models")
    window.sidebar.models_requested.emit()
    window.show_chat()
    for _ in range(50):
        wait_for(lambda: True)
    assert shown(window) is window.chat
    assert window.models.isHidden()  # made at once where it is needed, from where it was left


def test_what_is_asked_for_while_it_is_made_ahead_is_made_once(
    opened: tuple[MainWindow, Services],
) -> None:
    window, _ = opened
    for _ in range(6):
        assert window.rooms.make_next()
    page = window.models
    assert window.models is page
    assert window.findChildren(ModelsPage) == [page]
    while window.rooms.make_next():
        pass
    assert all(window.settings.existing(section) for section in Section)
    assert window.made("help")


def test_the_models_page_knows_what_came_while_it_was_made(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    wait_for(services.library.entries)
    window.sidebar.models_requested.emit()
    services.library.models_changed.emit(services.library.entries())
    wait_for(lambda: window.made("models"))
    rows = [entry.ref.id for entry in services.library.entries()]
    assert rows
    assert sorted(row.model_id for row in window.models.findChildren(ShelfRow)) == sorted(rows)


def tops() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.parent() is None}


def test_what_is_made_belongs_to_the_window_after_each_piece(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    before = tops()
    loose: list[tuple[int, list[str]]] = []
    pieces = [window.rooms._pieces(name) for name in NAMES]
    pieces += [window.settings._pieces(section) for section in Section]
    for number, one in enumerate(pieces):
        while not one.done:
            one._next()
            if left := [repr(widget) for widget in tops() - before]:
                loose.append((number, left))
    assert not loose  # a window that closes now leaves nothing


@pytest.mark.parametrize("name", ["models", "settings", "trash"])
def test_a_window_closes_while_a_page_is_made(home: Path, qtbot: QtBot, name: str) -> None:
    begun = 0
    while True:
        with open_window(home) as (window, _services):
            pieces = window.rooms._pieces(name)
            for _ in range(begun):
                pieces._next()
            if window.made(name):
                break
        begun += 3
    assert begun
    # what would be left of a page is found after the test
