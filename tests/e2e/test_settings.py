"""Settings in the real window: looks, reload, one model's values, files, backups, Delete everything."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.errors import AppError
from app.domain.models import Limits
from app.services.engine import EnginePhase
from app.settings.table import Section
from app.system.paths import Paths
from app.ui.errors import in_a_line
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.confirm import Confirmation
from app.ui.settings.parts import TextDialog
from app.ui.settings.sections.about import AboutSection
from app.ui.settings.sections.model import ModelSection
from app.ui.settings.sections.privacy import PrivacySection
from app.ui.widgets.share_bar import ShareBar
from tests.benchmarks.driver import change, open_window, ready, wait_for

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Services]]:
    with open_window(home) as (window, services):
        ready(services)
        yield window, services


def confirm(window: MainWindow, word: str = "") -> None:
    dialog = window.findChildren(Confirmation)[-1]
    if word:
        assert not dialog.act.isEnabled()
        dialog.field.setText(word)
    dialog.act.click()


def test_looks_change_at_once_in_the_whole_window(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.show_page(window.settings)
    before = services.theme.name("accent")
    change(window, services, theme="light", accent="violet", text_size=130, column_width=920)
    assert services.theme.name("accent") != before
    assert QApplication.font().pixelSize() == 18
    assert window.chat._foot.maximumWidth() == 920 + 48
    change(window, services, accent="teal", text_size=100, column_width=760)


def test_a_value_of_the_next_load_shows_its_effect_first(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.show_page(window.settings)
    window.settings.show_section(Section.MODEL)
    view = window.settings.view(Section.MODEL)
    assert isinstance(view, ModelSection)
    wait_for(lambda: view._bars.findChildren(ShareBar))
    assert not view._reload.isVisible()
    services.settings.update_for_model("guide", {"context_length": 2048})
    wait_for(view._reload.isVisible)
    view._reload.click()
    wait_for(lambda: services.engine.state.facts and services.engine.state.facts.context_length == 2048)
    assert not view._reload.isVisible()


@pytest.mark.parametrize("how", ["reload now", "next message"])
def test_a_value_that_was_set_goes_before_what_one_load_was_asked_for(
    opened: tuple[MainWindow, Services], how: str
) -> None:
    window, services = opened
    window.show_page(window.settings)
    window.settings.show_section(Section.MODEL)
    view = window.settings.view(Section.MODEL)
    assert isinstance(view, ModelSection)
    engine = services.engine
    assert engine.state.model is not None
    services.settings.update({"extra_buffers": True})
    engine.load(engine.state.model, 4096, Limits(extra_buffers=False))  # as a remedy of the doctor does
    wait_for(lambda: engine.state.phase is EnginePhase.READY)
    assert engine.state.facts is not None
    assert (engine.state.facts.context_length, engine.state.facts.options.use_extra_buffers) == (4096, False)
    engine.restart()  # a fault, or the next message after it was idle
    wait_for(lambda: engine.state.phase is EnginePhase.READY)
    assert (engine.state.facts.context_length, engine.state.facts.options.use_extra_buffers) == (4096, False)
    services.settings.update({"context_length": 2048})
    wait_for(view._reload.isVisible)
    if how == "reload now":
        view._reload.click()
    else:
        engine.unload()
        engine.restart()
    wait_for(lambda: engine.state.phase is EnginePhase.READY)
    assert (engine.state.facts.context_length, engine.state.facts.options.use_extra_buffers) == (2048, True)
    assert not view._reload.isVisible()


def test_settings_go_through_a_file(opened: tuple[MainWindow, Services], tmp_path: Path) -> None:
    window, services = opened
    page = window.settings
    window.show_page(page)
    services.settings.update({"temperature": 0.8, "shortcuts": {"new_chat": "Ctrl+T"}})
    services.settings.export_to(tmp_path / "mine.json")
    wait_for(lambda: "mine.json" in page.news)
    services.settings.update({"temperature": 1.0, "shortcuts": {}})
    services.settings.import_from(tmp_path / "mine.json")
    wait_for(lambda: services.settings.current.temperature == 0.8)
    assert window.shortcuts.keys("new_chat") == "Ctrl+T"
    (tmp_path / "bad.json").write_text('{"program": "alcove", "settings": {"temperature": 9}}')
    services.settings.import_from(tmp_path / "bad.json")
    wait_for(lambda: "bad.json" in page.news)
    assert "temperature" in page.news
    assert services.settings.current.temperature == 0.8


def test_a_backup_is_made_and_put_back(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    page = window.settings
    window.show_page(page)
    page.show_section(Section.PRIVACY)
    view = page.view(Section.PRIVACY)
    assert isinstance(view, PrivacySection)
    services.chats.send("Hello", Effort.LOW)
    wait_for(lambda: len(services.chats.list.all()) == 1 and not services.chats.busy)
    view.backups._make.click()
    wait_for(lambda: "manual-" in page.news)
    services.chats.list.delete([services.chats.list.all()[0].id])
    wait_for(lambda: services.chats.list.all() == [])
    wait_for(lambda: "1 chat" in view.rows["trash"]._text.text())
    wait_for(lambda: "made by you" in view.backups._list.itemText(0))
    view.backups._restore.click()
    confirm(window)
    wait_for(lambda: "before-restore-" in page.news)
    wait_for(lambda: len(services.chats.list.all()) == 1)
    assert "chats" in view._sizes.text()
    view.trash_requested.emit()
    window.findChildren(Confirmation)[-1].reject()


def test_a_damaged_settings_file_is_told_once(home: Path, qtbot: QtBot) -> None:
    paths = Paths.discover(str(home))
    paths.ensure()
    paths.settings_file.write_text('{"theme": "dar')
    with open_window(home) as (window, services):
        wait_for(lambda: "settings file was damaged" in window.chat.notices.notice)
        assert services.settings.set_aside is not None
        assert str(services.settings.set_aside) in window.chat.notices.notice
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert window.chat.notices.notice == ""


REMOVAL = """
import sys
from PySide6.QtCore import QTimer
from app.bootstrap import run
from app.main import parse
from app.settings.table import Section
import app.ui.main_window as module
from app.ui.settings.confirm import Confirmation
def act(window):
    window.show_page(window.settings)
    view = window.settings.view(Section.PRIVACY)
    view.removal_requested.emit()
    dialog = window.findChildren(Confirmation)[-1]
    assert not dialog.act.isEnabled()
    dialog.field.setText("delete")
    dialog.act.click()
plain = module.MainWindow.restore_and_show
def show(window):
    plain(window)
    window.settled.connect(lambda: act(window))
module.MainWindow.restore_and_show = show
sys.exit(run(parse(["--home", sys.argv[1]])))
"""


def test_everything_is_deleted_once_the_program_has_ended(home: Path) -> None:
    home.mkdir()
    (home / "mine.txt").write_text("mine")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", REMOVAL, str(home)],
        cwd=ROOT,
        env=environment,
        timeout=100,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert [path.name for path in home.rglob("*")] == ["mine.txt"]


def test_the_diagnostics_are_copied_and_that_is_said_here(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    window.show_settings(Section.ABOUT)
    view = window.settings.view(Section.ABOUT)
    assert isinstance(view, AboutSection)
    QApplication.clipboard().setText("before")
    view._diagnostics.click()
    wait_for(lambda: "clipboard" in window.settings.news)
    assert QApplication.clipboard().text().startswith("== Program\nAlcove ")
    assert window.chat.notices.notice == ""


@pytest.mark.parametrize("section", Section)
def test_every_wish_of_a_section_is_heard(opened: tuple[MainWindow, Services], section: Section) -> None:
    window, _ = opened
    view = window.settings.view(section)
    wishes = {name for name, kind in vars(type(view)).items() if isinstance(kind, Signal)}
    meta = view.metaObject()
    unheard = {
        name
        for number in range(meta.methodCount())
        if (name := meta.method(number).name().toStdString()) in wishes
        and not view.isSignalConnected(meta.method(number))
    }
    assert unheard == set()


def test_what_is_said_while_nobody_sees_it_waits(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    notices = window.chat.notices
    notices.show_notice(lambda: "seen at once")
    assert notices._timer.isActive()
    window.show_settings(Section.GENERAL)
    assert not notices._timer.isActive()
    notices.show_notice(lambda: "beside the settings")
    assert not notices._timer.isActive()
    window.show_chat()
    assert notices.notice == "beside the settings"
    assert notices._timer.isActive()
    window.showMinimized()
    notices.show_notice(lambda: "minimised")
    assert not notices._timer.isActive()
    window.showNormal()
    assert notices._timer.isActive()
    notices._close.click()
    window.show_settings(Section.GENERAL)
    window.show_chat()
    assert not notices._timer.isActive()


def test_an_error_of_the_chats_is_told_on_the_settings(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    error = AppError(code="disk_full")
    window.show_settings(Section.PRIVACY)
    services.chats.failed.emit(error)
    assert in_a_line(error) in window.settings.news
    window.settings.show_section(Section.ABOUT)
    services.lock.failed.emit(error)
    assert in_a_line(error) in window.settings.news
    assert window.chat.notices.notice == ""
    window.show_chat()
    services.settings.exported.emit(services.paths.data / "mine.json")  # the user went on meanwhile
    assert "mine.json" in window.chat.notices.notice


def test_the_licence_of_a_part_can_be_read(opened: tuple[MainWindow, Services]) -> None:
    window, _ = opened
    window.show_page(window.settings)
    window.settings.show_section(Section.ABOUT)
    view = window.settings.view(Section.ABOUT)
    assert isinstance(view, AboutSection)
    table = view.parts._table
    wait_for(lambda: table.rowCount() > 10)
    table.selectRow(0)
    view.parts._show.click()
    wait_for(lambda: window.findChildren(TextDialog))
    dialog = window.findChildren(TextDialog)[0]
    assert "Apache License" in dialog.text.toPlainText()
    dialog.accept()


def test_restore_defaults_and_the_search_work_in_the_window(opened: tuple[MainWindow, Services]) -> None:
    window, services = opened
    window.show_page(window.settings)
    services.settings.update({"temperature": 0.5})
    window.settings.show_section(Section.ANSWERS)
    buttons = window.settings.view(Section.ANSWERS).findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Restore defaults").click()
    assert services.settings.current.temperature == 1.0
    window.settings.search("temperature")
    assert window.settings.view(Section.ANSWERS).rows["temperature"].isVisible()
    assert not window.settings.view(Section.MODEL).isVisible()
