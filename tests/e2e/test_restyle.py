"""Another look, switched while the window is used: between its events, and then as if it had started so."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.benchmarks.driver import change, open_window, wait_for
from tests.benchmarks.long_chat import fill

pytestmark = pytest.mark.engine
# Without the figures of the memory that is free, which differ from one second to the next.
SECTIONS = (Section.APPEARANCE, Section.ANSWERS, Section.SHORTCUTS)
LOOK = {"theme": "dark", "density": "compact", "text_size": 115, "accent": "rose"}


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        yield window, services


def pictures(window: MainWindow, services: Services, chat: str) -> dict[str, QImage]:
    """What some pages look like."""
    found: dict[str, QImage] = {}
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    services.chats.open(chat)
    wait_for(lambda: services.chats.current_id == chat)
    window.show_chat()
    window.chat.conversation.jump_to_end()
    found["chat"] = settled(window)
    for section in SECTIONS:
        window.show_settings(section)
        found[section.value] = settled(window)
    window.show_help("lock")
    window.help.findChildren(QListWidget)[0].scrollToTop()
    found["help"] = settled(window)
    return found


def settled(window: MainWindow) -> QImage:
    """A picture of the window once it stays as it is, after what fades in."""
    last, since = QImage(), time.monotonic()

    def still() -> bool:
        nonlocal last, since
        window.setFocus()  # no cursor that blinks
        now = window.inner.grab().toImage()
        if now != last:
            last, since = now, time.monotonic()
        return time.monotonic() - since > 0.25

    wait_for(still)
    return last


def test_a_window_that_was_restyled_looks_like_one_that_started_so(home: Path, qtbot: QtBot) -> None:
    chat = fill(home, (4, 2))[0]
    with open_window(home) as (window, services):
        plain = pictures(window, services, chat)
        change(window, services, **LOOK)
        restyled = pictures(window, services, chat)
    with open_window(home) as (window, services):
        fresh = pictures(window, services, chat)
    assert [name for name in fresh if restyled[name] != fresh[name]] == []
    assert [name for name in fresh if plain[name] == fresh[name]] == []


def test_events_come_while_the_look_changes(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.show_settings(Section.MODEL)
    between: list[bool] = []
    timer = QTimer()
    timer.timeout.connect(lambda: between.append(services.theme.switching))
    timer.start(0)
    change(window, services, theme="dark")
    assert services.theme.dark
    assert between.count(True) > 10
    assert window.updatesEnabled()


def test_the_last_of_many_wishes_holds(opened: tuple[MainWindow, Services]) -> None:
    _, services = opened
    for look in ("dark comfortable", "light comfortable", "dark compact"):
        theme, density = look.split()
        services.settings.update({"theme": theme, "density": density})
        QApplication.processEvents()
    wait_for(lambda: not services.theme.switching)
    assert services.theme.dark
    assert services.theme.compact
    assert "#1b1c1c" in QApplication.instance().styleSheet()  # type: ignore[union-attr]


@pytest.fixture
def switching(opened: tuple[MainWindow, Services]) -> tuple[MainWindow, Services]:
    """A window amid a switch of its looks, with settings that were shown before the help that is shown."""
    window, services = opened
    window.show_settings(Section.ANSWERS)
    window.show_help()
    services.settings.update({"theme": "dark"})
    QApplication.processEvents()
    assert services.theme.switching
    return window, services


def test_a_page_that_is_opened_meanwhile_is_shown_in_the_new_look(
    switching: tuple[MainWindow, Services],
) -> None:
    window, services = switching
    window.show_page(window.settings)
    wait_for(window.settings.isVisible)
    # It doesn't wait for all the others.
    assert services.theme.switching
    assert services.theme.dark
    inside = window.settings.findChildren(QWidget)
    assert all(one.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for one in inside if one.isVisible())
    assert window.updatesEnabled()
    wait_for(lambda: not services.theme.switching)
    assert window.settings.isVisible()


def test_of_two_pages_that_are_opened_meanwhile_the_last_is_shown(
    switching: tuple[MainWindow, Services],
) -> None:
    window, services = switching
    window.show_page(window.settings)
    window.show_chat()
    services.settings.update({"theme": "light"})  # and once more before either is shown
    assert window.help.isVisible()
    wait_for(lambda: not services.theme.switching)
    assert window.chat.isVisible()
    assert window.chat.composer.isAncestorOf(window.focusWidget())


def test_a_page_that_was_waited_for_takes_no_keys_from_the_lock(
    switching: tuple[MainWindow, Services],
) -> None:
    window, services = switching
    window.show_chat()
    window.cover.setCurrentWidget(window.lock_page)
    window.lock_page.field.setFocus()
    wait_for(lambda: not services.theme.switching)
    assert window.pages.currentWidget() is window.chat
    assert window.lock_page.isAncestorOf(window.focusWidget())
    window.cover.setCurrentWidget(window.inner)


@pytest.mark.parametrize("events", [0, 1, 5, 20])
def test_a_window_closes_while_its_look_changes(home: Path, qtbot: QtBot, events: int) -> None:
    with open_window(home) as (window, services):
        window.show_settings(Section.ANSWERS)
        services.settings.update({"theme": "dark"})
        for _ in range(events):
            QApplication.processEvents()
    # what is left of it is found after the test
