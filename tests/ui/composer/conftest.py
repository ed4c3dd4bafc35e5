"""What the tests of the composer share."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.composer.composer import Composer
from app.ui.theme.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(RESOURCES, "light")


@pytest.fixture
def composer(theme: Theme, qtbot: QtBot) -> Composer:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(700, 200)
    composer.show()
    return composer
