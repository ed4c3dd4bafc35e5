"""A newer version in the real window: the notice comes once, the row tells, its page can be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.main_window import MainWindow
from app.ui.services import Services
from app.ui.settings.sections.general import GeneralSection
from tests.benchmarks.driver import change, open_window, wait_for
from tests.library.release_server import PAGE, release, serve_releases

pytestmark = pytest.mark.engine


def ready(window: MainWindow, services: Services) -> None:
    wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
    wait_for(lambda: services.updates._known and window.first_run.isVisible())


def section(window: MainWindow) -> GeneralSection:
    window.show_settings(Section.GENERAL)
    view = window.settings.view(Section.GENERAL)
    assert isinstance(view, GeneralSection)
    return view


def test_a_newer_version_is_told_once(home: Path, qtbot: QtBot) -> None:
    with serve_releases([release("v99.1.0"), release("v99.2.0-rc.1")]) as server:
        with open_window(home) as (window, services):
            ready(window, services)
            services.settings.update({"releases": server.address, "tell_updates": True})
            assert services.updates._timer.isActive()
            services.updates._timer.timeout.emit()
            notices = window.chat.notices
            wait_for(lambda: notices.notice == "Alcove 99.1.0 is available.")
            change(window, services, language="fr")
            wait_for(lambda: "99.1.0" in notices.notice and "available" not in notices.notice)
            change(window, services, language="en")
            assert not notices._timer.isActive()  # it waits for the user
            notices._act.click()
            wait_for(lambda: window.findChildren(QMessageBox))
            question = window.findChildren(QMessageBox)[-1]
            assert PAGE.split("/")[2] in question.informativeText()
            question.reject()
            assert notices.notice == ""
            view = section(window)
            wait_for(lambda: "99.1.0" in view.update_line)
            assert view._page.isVisible()
            assert [one.purpose for one in services.network.connections()] == ["updates"]
        with open_window(home) as (window, services):
            ready(window, services)
            wait_for(lambda: services.updates.state.newer)
            assert window.chat.notices.notice == ""
            assert "99.1.0" in section(window).update_line
        assert len(server.seen) == 1


def test_the_button_looks_at_once_and_says_what_went_wrong(home: Path, qtbot: QtBot) -> None:
    with serve_releases(b"no list") as server, open_window(home) as (window, services):
        ready(window, services)
        view = section(window)
        assert not view._look.isEnabled()
        assert "no address" in view.update_line
        services.settings.update({"releases": server.address})
        view._look.click()
        wait_for(lambda: "no list of releases" in view.update_line)
        server.answer = release("v0.0.1")
        view._look.click()
        wait_for(lambda: "newest" in view.update_line)
        server.answer = release("v99.0.0")
        view._look.click()
        wait_for(lambda: "99.0.0" in view.update_line)
        window.show_chat()
        assert window.chat.notices.notice == ""  # switched off: only the row tells
        services.settings.update({"tell_updates": True})
        section(window)
        window.show_chat()
        wait_for(lambda: "99.0.0" in window.chat.notices.notice)
        services.settings.update({"network": False})
        assert "switched off" in section(window).update_line
        assert not view._look.isEnabled()
        assert len(server.seen) == 3
