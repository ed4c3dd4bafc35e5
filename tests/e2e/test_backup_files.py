"""A backup as a file in the real window: saved, restored, with a lock, by keyboard, told where one is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.services.backup_files import FileWork
from app.services.lock import LockPhase
from app.settings.table import Section
from app.store.backup_file import SUFFIX
from app.store.carrying import Carrying
from app.ui.lock.dialogs import PassphraseDialog
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.confirm import Confirmation
from app.ui.settings.sections.privacy import PrivacySection
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.store.lock_child import NEW, OLD
from tests.store.lock_child import opened as other_computer
from tests.ui.access import faint, nameless, unreachable

pytestmark = pytest.mark.engine


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def section(window: MainWindow) -> PrivacySection:
    window.show_settings(Section.PRIVACY)
    view = window.settings.view(Section.PRIVACY)
    assert isinstance(view, PrivacySection)
    return view


def question(window: MainWindow) -> Confirmation:
    wait_for(lambda: any(found.isVisible() for found in window.findChildren(Confirmation)))
    return next(found for found in window.findChildren(Confirmation) if found.isVisible())


def text_of(dialog: Confirmation) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def titles(services: Services) -> list[str]:
    return [chat.title for chat in services.chats.list.all()]


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Stand in for the system's own dialog, in which the user picks a place."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A file from another computer, locked there."""
    store, lock = other_computer(tmp_path / "other")
    store.open()
    store.create_chat("precious")
    lock.switch_on(OLD)
    carrying = Carrying(store, lock)
    target = tmp_path / f"stick{SUFFIX}"
    carrying.save(carrying.copy(1_700_000_000.0), target)
    store.close()
    return target


def test_a_backup_is_saved_and_restored_from_the_keyboard(
    opened: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: len(titles(services)) == 1 and not services.chats.busy)
    view = section(window)
    window.activateWindow()
    view.backups._make.setFocus()
    QTest.keyClick(view.backups._make, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.backups._save
    choose(monkeypatch, tmp_path / "mine")  # its ending was not typed
    QTest.keyClick(view.backups._save, Qt.Key.Key_Space)
    file = tmp_path / f"mine{SUFFIX}"
    wait_for(lambda: str(file) in window.settings.news)
    assert view.backups._work.isHidden()
    assert QApplication.focusWidget() is view.backups._save
    QTest.keyClick(view.backups._save, Qt.Key.Key_Space)  # another one overwrites none
    wait_for((tmp_path / f"mine (2){SUFFIX}").exists)
    wait_for(lambda: services.data.files.work is FileWork.NONE)
    services.chats.list.delete([services.chats.list.all()[0].id])
    wait_for(lambda: titles(services) == [])
    QTest.keyClick(view.backups._save, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.backups._file
    choose(monkeypatch, file)
    QTest.keyClick(view.backups._file, Qt.Key.Key_Space)
    asked = question(window)
    assert f"mine{SUFFIX}" in text_of(asked)
    assert "locked" not in text_of(asked)
    asked.act.click()
    wait_for(lambda: "before-restore-" in window.settings.news)
    wait_for(lambda: len(titles(services)) == 1)


def test_a_locked_one_of_another_computer_asks_for_its_passphrase_alone(
    opened: tuple[MainWindow, Services], brought: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    view = section(window)
    choose(monkeypatch, brought)
    view.backups._file.click()
    asked = question(window)
    assert "It is locked" in text_of(asked)
    asked.act.click()
    wait_for(lambda: bool(window.findChildren(PassphraseDialog)))
    dialog = window.findChildren(PassphraseDialog)[-1]
    assert [*nameless(dialog), *unreachable(dialog), *faint(dialog)] == []
    dialog.old.line.setText(NEW)
    dialog.act.click()
    wait_for(lambda: "not the passphrase" in dialog.said)
    assert titles(services) == []
    dialog.old.line.setText(OLD)
    dialog.act.click()
    wait_for(lambda: titles(services) == ["precious"])
    wait_for(lambda: "To lock it here" in window.settings.news)
    wait_for(lambda: not window.findChildren(PassphraseDialog))
    assert services.lock.phase is LockPhase.OFF


def test_a_file_that_is_none_is_told_before_anything_is_asked(
    opened: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = opened
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")
    view = section(window)
    choose(monkeypatch, letter)
    view.backups._file.click()
    wait_for(lambda: "no backup file of Alcove" in window.settings.news)
    assert view.backups._work.isHidden()
    assert not any(found.isVisible() for found in window.findChildren(Confirmation))


def test_its_end_is_told_where_the_user_is(
    opened: tuple[MainWindow, Services], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = opened
    view = section(window)
    choose(monkeypatch, tmp_path / f"a{SUFFIX}")
    view.backups._save.click()
    assert not view.backups._work.isHidden()
    assert view.backups._work.text()
    window.show_chat()
    wait_for(lambda: f"a{SUFFIX}" in window.chat.notices.notice)


def test_what_was_chosen_under_the_lock_is_not_heard(
    opened: tuple[MainWindow, Services], brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, services = opened
    view = section(window)
    services.lock.switch_on(OLD)
    wait_for(lambda: services.lock.phase is LockPhase.OPEN)
    services.lock.lock()
    wait_for(lambda: services.lock.phase is LockPhase.LOCKED)
    choose(monkeypatch, brought)
    view.backups.file_requested.emit()
    choose(monkeypatch, tmp_path / f"a{SUFFIX}")
    view.backups.save_requested.emit()
    assert services.data.files.work is FileWork.NONE


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_can_be_read_heard_and_reached(opened: tuple[MainWindow, Services], theme: str) -> None:
    window, services = opened
    services.settings.update({"theme": theme})
    wait_for(lambda: not services.theme.switching)
    view = section(window)
    view.backups.show_work(FileWork.READING)
    assert [*nameless(view), *unreachable(view), *faint(view)] == []
