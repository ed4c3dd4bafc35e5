"""The real window used at random: no exception, no warning of Qt, no crash; pytest-qt looks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from app.engine import session
from app.services.engine import EnginePhase
from app.ui.main_window import MainWindow
from app.ui.services import Services
from tests import steady_engine
from tests.benchmarks.driver import change, open_window, wait_for
from tests.e2e.random_use import RandomUse
from tests.screenshots import fill

pytestmark = [pytest.mark.engine, pytest.mark.timeout(300)]
ANSWER = "Some **words** with `code`.\n\n- one\n- two\n\n" * 10
SPEED = 60.0  # tokens a second


@pytest.fixture
def opened(
    home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[MainWindow, Services]]:
    """The window over chats, its model ready; what belongs to the desktop is left alone."""
    for asks in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, asks, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    (tmp_path / "answer.txt").write_text(ANSWER)
    command = steady_engine.command(SPEED, tmp_path / "answer.txt")
    monkeypatch.setattr(session, "default_command", lambda *_, **__: command)
    home.mkdir()
    fill(home)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        wait_for(services.chats.list.all)
        window.activateWindow()
        yield window, services
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog):
                top.reject()
        change(window, services, language="en")


@pytest.mark.parametrize("seed", range(1, 6))
def test_nothing_breaks_in_whatever_order(
    seed: int, opened: tuple[MainWindow, Services], tmp_path: Path
) -> None:
    use = RandomUse(*opened, seed, tmp_path)
    try:
        use.go(150)
    finally:
        print("\n".join(use.log))  # what led to a fault: pytest shows it with one
    assert len(use.log) > 60
