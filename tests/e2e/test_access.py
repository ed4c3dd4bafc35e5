"""Every page of the real window, in both themes: names, keyboard reach, contrast."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.theme.theme import Theme
from tests.benchmarks.driver import change, open_window, wait_for
from tests.screenshots import add_models, fill, screens
from tests.ui.access import controls, faint, nameless, unreachable

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services, str]]:
    home.mkdir()
    chat_id = fill(home)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        add_models(services, home)
        window.resize(1100, 760)
        yield window, services, chat_id


def settle() -> None:
    """Let what was begun come to the screen."""
    for _ in range(12):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def pages(window: MainWindow, services: Services, chat_id: str) -> dict[str, Callable[[], object]]:
    """What brings up each page, and each dialog."""
    return dict(screens(window, services, chat_id))


def faults(root: QWidget) -> dict[str, list[str]]:
    """What is wrong with what is shown."""
    return {
        "no name": nameless(root),
        "not reached": unreachable(root),
        "faint": faint(root),
    }


def report(found: dict[str, list[str]], where: str) -> list[str]:
    return [f"{where}: {kind}: {one}" for kind, ones in found.items() for one in ones]


def front(window: MainWindow) -> QWidget:
    """What lies over the window, else the window."""
    popup = QApplication.activePopupWidget()
    return popup or (window.finder.box if window.finder.box.isVisible() else window)


def put_away(window: MainWindow) -> None:
    """What lies over the window."""
    window.finder.close()
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.hide()


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_can_be_read_heard_and_reached(
    opened: tuple[MainWindow, Services, str], theme: str
) -> None:
    window, services, chat_id = opened
    change(window, services, theme=theme)
    found: list[str] = []
    for name, bring_up in pages(window, services, chat_id).items():
        bring_up()
        settle()
        # Else the page isn't there.
        assert front(window) is not window or len(list(controls(window))) >= 8, name
        found += report(faults(front(window)), name)
        put_away(window)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_dialog_can_be_read_heard_and_reached(
    opened: tuple[MainWindow, Services, str], theme: str
) -> None:
    window, services, chat_id = opened
    change(window, services, theme=theme)
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    privacy = window.settings.view(Section.PRIVACY)
    window.show_page(window.settings)
    found: list[str] = []
    for name, bring_up in {
        "options": window.replies.show_options,
        "connections": window.chat.strip.show_list,
        "delete everything": privacy.removal_requested.emit,  # type: ignore[attr-defined]
    }.items():
        bring_up()
        wait_for(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
        settle()
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        found += report(faults(dialog), name)
        dialog.reject()
        settle()
    assert not found, "\n".join(found)


def test_the_walk_finds_what_it_is_for(qtbot: QtBot, opened: tuple[MainWindow, Services, str]) -> None:
    """A page with each fault, so that the tests above can fail."""
    theme: Theme = opened[1].theme
    page = QWidget()
    qtbot.addWidget(page)
    page.setProperty("kind", "page")
    column = QVBoxLayout(page)
    named, mute = QPushButton("Named"), QPushButton()
    named.setFocusPolicy(named.focusPolicy().NoFocus)
    mute.setFixedSize(40, 20)
    pale = QLabel("Nobody can read this")
    palette = pale.palette()
    palette.setColor(pale.foregroundRole(), theme.token("line"))
    pale.setPalette(palette)
    good = QLabel("Everybody can read this")
    for widget in (named, mute, pale, good):
        column.addWidget(widget)
    page.resize(300, 200)
    page.show()
    settle()
    assert [one.split(" in ")[0] for one in nameless(page)] == ["QPushButton ''"]
    assert [one.split(" in ")[0] for one in unreachable(page)] == ["QPushButton 'Named'"]
    assert [one.split(": ")[1].split(" in ")[0] for one in faint(page)] == ["QLabel 'Nobody can read this'"]
