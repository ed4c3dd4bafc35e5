"""What was asked for before the window was covered and comes afterwards: none of it shows over the lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.exchange import Format
from app.services.lock import LockPhase
from app.settings.table import Section
from app.ui.chat.wishes import PROMPT
from app.ui.composer.parts_panel import PartsPanel
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.confirm import Confirmation
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.store.lock_child import OLD

pytestmark = pytest.mark.engine
WORDS = "quarnelmoor"


class Writing:
    """Stands for an answer that is being written: until its end a lock only covers the window."""

    def __init__(self, services: Services) -> None:
        self._lock, self._busy = services.lock, services.lock._busy
        services.lock._busy = lambda: True

    def end(self) -> None:
        """Let the chats be closed."""
        self._lock._busy = self._busy
        wait_for(lambda: self._lock.phase is LockPhase.LOCKED)


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    """A window with the lock on."""
    with open_window(home) as (window, services):
        ready(services)
        services.lock.switch_on(OLD)
        wait_for(lambda: services.lock.phase is LockPhase.OPEN)
        yield window, services


def dialogs() -> list[QDialog]:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    return [widget for widget in found if widget.isVisible()]


def unlock(services: Services) -> None:
    services.lock.unlock(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)


@pytest.mark.parametrize("closed", [False, True])
def test_parts_of_a_file_are_offered_once_it_is_shown_again(
    opened: tuple[MainWindow, Services], qtbot: QtBot, tmp_path: Path, closed: bool
) -> None:
    window, services = opened
    file = tmp_path / f"{WORDS}.txt"
    file.write_text("".join(f"Paragraph {number} of {WORDS}. " * 40 + "\n\n" for number in range(400)))
    writing = Writing(services)
    with qtbot.waitSignal(services.attachments.choice_needed, timeout=60_000):
        window.attachments.add([file])
        services.lock.lock()
    assert dialogs() == []
    if closed:
        writing.end()
        assert services.attachments.items() == []
    unlock(services)
    wait_for(lambda: any(isinstance(one, PartsPanel) for one in dialogs()))
    (panel,) = dialogs()
    assert isinstance(panel, PartsPanel)
    (item,) = services.attachments.items()
    assert item.name == file.name
    assert "doesn't fit" in window.chat.composer.tray.chips()[0].words
    panel._use.click()
    wait_for(lambda: services.attachments.fits(item.id))
    window.attachments._show(services.attachments.items())
    assert dialogs() == []  # it was asked once


def test_what_came_over_the_lock_goes_when_the_chats_are_closed(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    writing = Writing(services)
    services.lock.lock()
    Confirmation(window, WORDS, WORDS, "Do it", lambda: None).open()
    services.chats.send("Hello", Effort.LOW)  # the question of quitting asks about it
    wait_for(lambda: services.chats.busy)
    window.closing.quit()
    page = window.lock.page
    assert page is not None
    page.anew_requested.emit()
    assert len(dialogs()) == 3
    wait_for(lambda: not services.chats.busy)
    writing.end()
    question = window.closing.question
    assert question is not None
    left = dialogs()
    assert len(left) == 2  # what is asked over the lock itself stays: it tells nothing
    assert question in left
    assert "Begin anew" in "".join(one.windowTitle() for one in left)
    for one in left:
        one.reject()


def ask_for_prompt(window: MainWindow, services: Services) -> Callable[[], object]:
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: not services.chats.busy and len(services.chats.path()) == 2)
    message_id = services.chats.path()[1].message.id
    window.replies.wish(PROMPT, message_id, "")
    read: list[object] = []
    services.chats.extras.read_prompt(services.chats.current, message_id, read.append)  # comes after it
    return lambda: read


def ask_for_options(window: MainWindow, services: Services) -> Callable[[], object]:
    window.replies.show_options()
    assert window.replies._between.busy
    return lambda: not window.replies._between.busy


def ask_for_licence(window: MainWindow, services: Services) -> Callable[[], object]:
    window.settings.view(Section.ABOUT)
    parts: list[list[object]] = []
    services.about.parts_read.connect(parts.append)
    services.about.read()
    wait_for(lambda: parts)
    read: list[str] = []
    services.about.text_read.connect(lambda _name, text: read.append(text))
    services.about.read_text(parts[-1][0])  # type: ignore[arg-type]
    return lambda: read


LATE = {"prompt": ask_for_prompt, "options": ask_for_options, "licence": ask_for_licence}


@pytest.mark.parametrize("what", LATE)
def test_nothing_that_was_asked_for_comes_over_the_lock(
    opened: tuple[MainWindow, Services], what: str
) -> None:
    window, services = opened
    Writing(services)
    arrived = LATE[what](window, services)
    services.lock.lock()
    wait_for(arrived)
    assert dialogs() == []
    unlock(services)
    assert dialogs() == []


def test_what_a_dialog_of_the_system_brings_stays_behind_the_lock(
    opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    """Such a dialog can't be closed from here: it may be answered while the window is covered."""
    window, services = opened
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: not services.chats.busy and len(services.chats.list.all()) == 1)
    services.chats.list.refresh()
    Writing(services)
    services.lock.lock()
    window.exchange.import_paths([tmp_path])
    assert dialogs() == []
    window.exchange.export_many_to([services.chats.list.all()[0].id], tmp_path / "all.zip", Format.JSON)
    assert dialogs() == []
    wait_for(lambda: not services.exchange.busy)
    assert (tmp_path / "all.zip").exists()
    assert dialogs() == []
    unlock(services)
    assert "exported" in window.chat.notices.notice


def test_the_box_of_commands_is_gone_when_the_window_is_shown_again(
    opened: tuple[MainWindow, Services],
) -> None:
    window, services = opened
    Writing(services)
    window.finder.toggle()
    services.lock.lock()
    unlock(services)
    assert not window.finder.box.isVisible()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClicks(focus, "Hello")
    assert window.chat.composer.text == "Hello"


def test_what_the_settings_said_goes_with_the_chats(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.show_settings(Section.PRIVACY)
    window.exchange._exported(f"/mine/{WORDS}.md", 1)
    assert WORDS in window.settings.news
    services.lock.lock()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    window.settings.retranslate()
    assert WORDS not in window.settings._news.text
