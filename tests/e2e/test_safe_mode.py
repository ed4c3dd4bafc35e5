"""Safe mode in the real window: told in the settings, and left from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.services import Services
from app.ui.settings.sections.model import ModelSection
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine


def changed(services: Services) -> str:
    facts = services.engine.state.facts
    return facts.safe_mode if facts is not None else "-"


def test_everything_is_tried_again_from_the_settings(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert changed(services) == ""
        window.show_page(window.settings)
        window.settings.show_section(Section.MODEL)
        view = window.settings.view(Section.MODEL)
        assert isinstance(view, ModelSection)
        row = view.rows["safe_mode"]
        assert not row.isVisible()
        services.engine.load_safer()  # as the card of a fault does
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert changed(services).startswith("cpu_variant=")
        wait_for(row.isVisible)
    with open_window(home) as (window, services):  # and still so at the next start
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert changed(services).startswith("cpu_variant=")
        window.show_page(window.settings)
        window.settings.show_section(Section.MODEL)
        view = window.settings.view(Section.MODEL)
        assert isinstance(view, ModelSection)
        row = view.rows["safe_mode"]
        wait_for(row.isVisible)
        view._try_all.click()
        wait_for(lambda: services.engine.state.phase is EnginePhase.LOADING)
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        assert changed(services) == ""
        wait_for(lambda: not row.isVisible())
