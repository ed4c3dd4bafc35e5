"""The lock in the real window: the way of a passphrase, what a locked window shows, what the disk holds."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import make_application
from app.composition import make_services
from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.services.language import LanguageService
from app.services.lock import LockPhase
from app.settings.table import Section
from app.system.paths import Paths
from app.ui.first import make_first
from app.ui.lock.dialogs import PassphraseDialog
from app.ui.lock.page import LockPage
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.confirm import Confirmation
from app.ui.settings.sections.privacy import PrivacySection
from tests.benchmarks.driver import change, open_window, wait_for
from tests.store.lock_child import NEW, OLD
from tests.store.lock_child import opened as other_computer
from tests.ui.access import faint, nameless, unreachable

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
WORDS = "quarnelmoor"
QUESTION = f"What is the heron of {WORDS} doing?"


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        yield window, services


def ask(services: Services, text: str = QUESTION) -> None:
    services.chats.send(text, Effort.LOW)
    wait_for(lambda: not services.chats.busy and any(v.message.text for v in services.chats.path()[1:]))


def section(window: MainWindow) -> PrivacySection:
    window.show_settings(Section.PRIVACY)
    view = window.settings.view(Section.PRIVACY)
    assert isinstance(view, PrivacySection)
    return view


def dialog(window: MainWindow) -> PassphraseDialog:
    found = window.lock.dialog
    assert found is not None
    return found


def switch_on(window: MainWindow, services: Services) -> None:
    section(window).lock.set_up.click()
    asked = dialog(window)
    assert not asked.act.isEnabled()
    asked.new.line.setText(OLD)
    asked.again.line.setText(NEW)
    assert not asked.act.isEnabled()
    asked.again.line.setText(OLD)
    asked.act.click()
    asked.reject()  # not while the files are being written
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    wait_for(lambda: window.lock.dialog is None)
    assert window.settings.news == "The lock is on."


def page(window: MainWindow) -> LockPage:
    found = window.lock.page
    assert found is not None
    assert window.cover.currentWidget() is found is window.lock_page
    return found


def enter(window: MainWindow, passphrase: str) -> None:
    wait_for(lambda: not window.services.lock.wait)
    field = page(window).field.line
    field.setText(passphrase)
    wait_for(page(window).button.isEnabled)
    QTest.keyClick(field, Qt.Key.Key_Return)


def lock(window: MainWindow, services: Services) -> None:
    window.activateWindow()
    wait_for(window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_L, both)
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)


def said(window: MainWindow) -> str:
    """All that can be read or heard anywhere in the program."""
    parts = [window.windowTitle()]
    for root in QApplication.topLevelWidgets():
        for widget in (root, *root.findChildren(QWidget)):
            parts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel | QLineEdit):
                parts.append(widget.text())
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        parts += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return "\n".join(parts).lower()


def leaks(home: Path) -> list[str]:
    """Files below the whole folder of the program that hold a word of the chats."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return [str(path.relative_to(home)) for path in files if WORDS.encode() in content(path).lower()]


def content(path: Path) -> bytes:
    """The bytes of a file, none when it has gone meanwhile, as SQLite's log does when it is closed."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def leave_chat(services: Services) -> None:
    services.chats.new_chat()
    wait_for(lambda: services.chats.current_id is None)


def test_no_file_of_the_program_holds_a_word(opened: tuple[MainWindow, Services], home: Path) -> None:
    window, services = opened
    ask(services)
    chat_id = services.chats.current_id
    assert chat_id is not None
    leave_chat(services)
    states = Paths.discover(str(home)).kept_states
    wait_for(lambda: list(states.glob("*/state.json")))
    assert leaks(home)
    switch_on(window, services)
    assert leaks(home) == []
    assert list(states.iterdir()) == []
    services.chats.open(chat_id)
    wait_for(lambda: services.chats.current_id == chat_id)
    leave_chat(services)  # and no cache of it is kept
    ask(services, f"And the other heron of {WORDS}?")
    window.finder.toggle()
    window.finder.box.search(WORDS[2:7])
    wait_for(lambda: WORDS in said(window))  # the search finds it while it is open
    assert leaks(home) == []
    lock(window, services)
    assert leaks(home) == []
    assert list(states.iterdir()) == []
    enter(window, OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    section(window).lock.off.click()
    dialog(window).old.line.setText(OLD)
    dialog(window).act.click()
    wait_for(lambda: services.lock.phase is LockPhase.OFF)
    assert window.settings.news == "The lock is off."
    assert leaks(home)
    wait_for(lambda: len(services.chats.list.all()) == 2)


def test_a_locked_window_tells_nothing_and_does_nothing(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    ask(services)
    switch_on(window, services)
    leave_chat(services)
    ask(services, f"And the other heron of {WORDS}?")
    window.chat.notices.show_notice(lambda: f"Exported to {WORDS}.md")
    wait_for(lambda: len(services.chats.list.all()) == 2)
    services.chats.list.delete([services.chats.list.all()[0].id])
    wait_for(lambda: len(services.chats.list.all()) == 1)
    window.lists.show_trash()
    window.finder.toggle()
    window.finder.box.search(WORDS[:6])
    open_one = Confirmation(window, f"About {WORDS}", WORDS, "Do it", lambda: None)
    open_one.open()
    assert WORDS in said(window)
    services.lock.lock()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    wait_for(lambda: WORDS not in said(window))
    assert not window.acceptDrops()
    behind = window.pages.currentWidget()
    QTest.keyClick(window, Qt.Key.Key_F1)  # no key does anything behind the page
    assert window.pages.currentWidget() is behind

    enter(window, "not the passphrase")
    wait_for(lambda: "This is not the passphrase" in page(window).news)
    assert services.lock.wait > 0
    assert not page(window).button.isEnabled()
    enter(window, OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    wait_for(services.chats.list.all)
    assert window.cover.currentIndex() == 0
    assert page_is_empty(window)
    assert window.acceptDrops()


def test_the_passphrase_is_changed(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    switch_on(window, services)
    section(window).lock.change.click()
    asked = dialog(window)
    for field, text in ((asked.old, NEW), (asked.new, NEW), (asked.again, NEW)):
        field.line.setText(text)
    asked.act.click()
    wait_for(lambda: "This is not the passphrase" in asked.said)
    asked.old.line.setText(OLD)
    asked.act.click()
    wait_for(lambda: window.settings.news == "The passphrase was changed.")
    lock(window, services)
    enter(window, NEW)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)


def page_is_empty(window: MainWindow) -> bool:
    found = window.lock.page
    return found is not None and found.field.text == "" and found.news == ""


def test_the_next_start_is_covered_from_its_first_frame(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        ask(services)
        switch_on(window, services)
    with open_window(home) as (window, services):
        assert page(window).isVisible()
        assert page(window).field.line.hasFocus() or window.focusWidget() is page(window).field.line
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)  # the model loads meanwhile
        assert WORDS not in said(window)
        window.lock.lock_now()
        assert services.lock.phase is LockPhase.LOCKED
        window.close()
    with open_window(home) as (window, services):
        enter(window, OLD)
        wait_for(services.chats.list.all)
        assert WORDS in services.chats.list.all()[0].title


def test_a_passphrase_typed_into_the_first_frame_is_no_message(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        ask(services)
        switch_on(window, services)
    make_application()
    with ExitStack() as stack:
        paths = Paths.discover(str(home))
        first = make_first(paths, LanguageService(paths.resources / "i18n"), stack)
        early = MainWindow(first)
        stack.callback(early.release)
        early.restore_and_show()
        field = early.lock_page.field.line
        assert field.isVisible()
        assert early.focusWidget() is field
        QTest.keyClicks(field, OLD)
        QTest.keyClick(field, Qt.Key.Key_Return)
        services = make_services(first, stack)
        stack.callback(early.release)
        early.fill(services)
        wait_for(lambda: services.lock.phase is LockPhase.OPEN)
        wait_for(services.chats.list.all)
        assert early.chat.composer.text == ""
        assert early.cover.currentWidget() is early.inner


def test_the_commands_need_no_passphrase_and_say_so(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        ask(services)
        switch_on(window, services)

    def alcove(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app.main", "--home", str(home), *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)

    asked = alcove("ask", "Hello", "--seed", "1", "--effort", "low")
    assert (asked.returncode, asked.stderr) == (0, "")
    assert alcove("models").returncode == 0
    tested = json.loads(alcove("--self-test").stdout)
    assert tested["ok"]
    assert tested["window"]["locked"]
    assert tested["data"]["locked"]
    assert tested["lock"]["unreadable"]
    assert leaks(home) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_read_heard_and_reached(opened: tuple[MainWindow, Services], theme: str) -> None:
    window, services = opened
    change(window, services, theme=theme)
    switch_on(window, services)
    view = section(window)
    for button in (view.lock.change, view.lock.off):
        button.click()
        asked = dialog(window)
        asked.say("This is not the passphrase.", bad=True)
        assert [*nameless(asked), *unreachable(asked), *faint(asked)] == []
        asked.reject()
    view.lock.threats.click()
    wait_for(lambda: window.pages.currentWidget() is window.help)
    assert "It does not protect from" in window.help._text.toPlainText()
    view.lock.now.click()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    page(window).refuse(lambda: "This is not the passphrase.", 3)
    page(window)._help.click()
    QApplication.processEvents()
    assert [*nameless(window), *unreachable(window), *faint(window)] == []
    assert "Next try in 3 seconds" in page(window).news


def test_keys_and_the_mouse_put_it_off(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    switch_on(window, services)
    services.settings.update({"lock_when_hidden": True, "lock_after": None})
    services.lock._touched_at = 0.0
    handle = window.windowHandle()
    assert isinstance(handle, QWindow)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert services.lock._touched_at > 0
    services.lock._touched_at = 0.0
    QTest.mouseMove(handle, handle.geometry().center())
    wait_for(lambda: services.lock._touched_at > 0)
    window.showMinimized()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    assert window.lock.eventFilter(window, QEvent(QEvent.Type.Show)) is False


def test_begun_anew_there_is_no_chat_and_no_lock(opened: tuple[MainWindow, Services], home: Path) -> None:
    window, services = opened
    ask(services)
    switch_on(window, services)
    lock(window, services)
    page(window)._help.click()
    page(window)._anew.click()
    window.findChildren(Confirmation)[-1].act.click()
    wait_for(lambda: services.lock.phase is LockPhase.OFF)
    assert window.cover.currentIndex() == 0
    ask(services, "Hello")
    assert len(list((home / "data").glob("*-locked-1"))) == 2


def test_a_locked_backup_of_another_computer_is_put_back(
    opened: tuple[MainWindow, Services], home: Path, tmp_path: Path
) -> None:
    store, its_lock = other_computer(tmp_path / "other")
    store.open()
    store.create_chat("precious")
    its_lock.switch_on(OLD)
    made = store.backups.make(1_700_000_000.0)
    store.close()
    window, services = opened
    backups = services.paths.backups
    backups.mkdir(exist_ok=True)
    for file in (made, made.with_name("lock.json")):
        shutil.copy2(file, backups)
    view = section(window)
    services.data.look()
    wait_for(lambda: made.name in [backup.path.name for backup in view.backups._backups])
    (brought,) = (backup for backup in view.backups._backups if backup.path.name == made.name)
    view.backups.restore_requested.emit(brought)
    window.findChildren(Confirmation)[-1].act.click()
    wait_for(lambda: bool(window.findChildren(PassphraseDialog)))
    asked = window.findChildren(PassphraseDialog)[-1]
    assert not asked.act.isEnabled()
    assert asked.new.isHidden()
    asked.old.line.setText(NEW)
    assert [*nameless(asked), *unreachable(asked), *faint(asked)] == []
    asked.act.click()
    wait_for(lambda: "not the passphrase" in asked.said)
    assert services.chats.list.all() == []
    asked.old.line.setText(OLD)
    asked.act.click()
    wait_for(lambda: [chat.title for chat in services.chats.list.all()] == ["precious"])
    wait_for(lambda: "before-restore-" in window.settings.news)
    wait_for(lambda: not window.findChildren(PassphraseDialog))
    assert services.lock.phase is LockPhase.OFF
