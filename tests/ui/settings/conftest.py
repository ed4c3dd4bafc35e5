"""What the tests of the settings page share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.settings.model import Settings
from app.ui.settings.page import SettingsPage
from app.ui.theme.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SettingsPage:
    """The page as a window of its own, following its own changes as the service would."""
    page = SettingsPage(theme, lambda: None)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.set_settings(Settings())
    page.show_section(page.section)
    page.show()
    return page


@pytest.fixture
def wait_layout(qtbot: QtBot) -> Callable[[], None]:
    """Let layouts settle."""

    def wait() -> None:
        for _ in range(5):
            QCoreApplication.processEvents()

    return wait
