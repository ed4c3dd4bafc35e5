"""Before a model is wanted the engine makes ready: the menu, the list of models, and what is written tell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.ui.services import Services
from tests.benchmarks.driver import open_window, ready, wait_for
from tests.children import engines

pytestmark = pytest.mark.engine


Begun = Callable[[], set[int]]


@pytest.fixture
def begun() -> Begun:
    """The children that were started since the test began: others may have one for the whole session."""
    before = engines()
    return lambda: engines() - before


def unload(services: Services, begun: Begun) -> None:
    services.engine.unload()
    wait_for(lambda: services.engine.state.phase is EnginePhase.EMPTY and not begun())


def loaded_child(services: Services) -> int | None:
    return services.engine.engine.pid  # type: ignore[attr-defined,no-any-return]


def test_what_is_written_makes_the_engine_ready(home: Path, qtbot: QtBot, begun: Begun) -> None:
    with open_window(home) as (window, services):
        ready(services)
        editor = window.chat.composer._editor
        QTest.keyClicks(editor, "What is ")  # while the model is loaded nothing is expected
        unload(services, begun)
        QTest.keyClicks(editor, "private here?")
        wait_for(begun)
        (standing,) = begun()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        wait_for(lambda: services.engine.state.phase in (EnginePhase.READY, EnginePhase.GENERATING))
        assert loaded_child(services) == standing


def test_the_menu_of_models_makes_the_engine_ready(home: Path, qtbot: QtBot, begun: Begun) -> None:
    with open_window(home) as (window, services):
        ready(services)
        unload(services, begun)
        window.chat.model_menu_requested.emit()
        wait_for(begun)
        (standing,) = begun()
        menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
        load = next(action for action in menu.actions() if action.text() == "Load")
        menu.close()
        load.trigger()
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert loaded_child(services) == standing
        unload(services, begun)
        window.open_page("models")
        wait_for(begun)
    wait_for(lambda: not begun())
