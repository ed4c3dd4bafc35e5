"""Nothing comes up as a window of its own for a moment: that takes the keyboard from the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachment import Attachment, FileKind
from app.services.engine import EnginePhase
from app.ui.chat.file_view import FileView
from app.ui.lock.dialogs import PassphraseDialog, Wish
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests.asides import put_away
from tests.asides_of_pages import locked, switch_lock_on, with_lock
from tests.benchmarks.driver import open_window, wait_for
from tests.screenshots import add_models, fill, screens

pytestmark = [pytest.mark.engine, pytest.mark.timeout(300)]
_MEANT = (QDialog, QMenu, QMainWindow)


class _Watch(QObject):
    """Notes what is shown as a window though nothing made it one."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each widget that is shown."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and _stray(watched):
            self.seen.append(f"{type(watched).__name__} {watched.property('kind') or watched.objectName()}")
        return False


def _stray(widget: QWidget) -> bool:
    return widget.isWindow() and widget.parent() is None and not isinstance(widget, _MEANT)


@contextmanager
def watched() -> Iterator[list[str]]:
    """The widgets that come up as windows meanwhile."""
    watch, application = _Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    yield watch.seen
    application.removeEventFilter(watch)


def strays(shown: Mapping[str, Callable[[], object]], away: Callable[[], object]) -> list[str]:
    """Bring up one after the other."""
    found: list[str] = []
    for name, bring_up in shown.items():
        with watched() as seen:
            bring_up()
            for _ in range(3):
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            away()
        found += [f"{name}: {one}" for one in seen]
    return found


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services, str]]:
    home.mkdir()
    chat_id = fill(home)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        add_models(services, home)
        yield window, services, chat_id


@pytest.mark.slow
def test_no_screen_brings_up_a_stray_window(opened: tuple[MainWindow, Services, str]) -> None:
    window, services, chat_id = opened

    def away() -> None:
        put_away(window, services)

    found = strays(screens(window, services, chat_id), away)
    switch_lock_on(window, services)
    found += strays({**with_lock(window), **locked(window, services)}, away)
    assert found == []


def test_nor_does_the_start_or_a_file(home: Path, qtbot: QtBot) -> None:
    with watched() as seen, open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.activateWindow()
        window.chat.composer.focus_text()
        services.attachments.add_text("some text\n", "notes.txt")
        wait_for(lambda: services.attachments.items()[0].attachment is not None)
        assert window.chat.composer.isAncestorOf(window.focusWidget())
        pasted = Attachment("a", "a", FileKind.PASTED, 1, "", "words")
        dialogs: list[QDialog] = [FileView(services.theme, pasted, window, draft=True)]
        dialogs += [PassphraseDialog(services.theme, wish, 8, window) for wish in Wish]
        for dialog in dialogs:
            dialog.open()
            dialog.reject()
    assert seen == []


def test_the_watch_sees_what_it_is_for(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    early, late = QLabel("early"), QLabel("late")
    with watched() as seen:
        early.setVisible(True)
        column = QVBoxLayout(holder)
        column.addWidget(early)
        column.addWidget(late)
        late.setVisible(True)
    assert seen == ["QLabel "]
