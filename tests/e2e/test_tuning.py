"""Measuring what is fastest, from the settings, with the real engine."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.services.engine import EnginePhase
from app.settings.table import Section
from app.ui.settings.sections.model import ModelSection
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine


def test_what_is_measured_is_loaded_with_and_shown(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_page(window.settings)
        window.settings.show_section(Section.MODEL)
        view = window.settings.view(Section.MODEL)
        assert isinstance(view, ModelSection)
        assert view._measure.text() == "Measure"
        view._measure.click()
        wait_for(lambda: services.tuning.state.share > 0)
        assert view._measure.text() == "Stop"
        wait_for(lambda: not services.tuning.state.running)
        tuned = services.tuning.state.tuned
        assert tuned is not None
        assert tuned.trials >= 3
        assert tuned.after.seconds <= tuned.before.seconds
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        facts = services.engine.state.facts
        assert facts is not None
        assert facts.options.n_threads == tuned.n_threads
        assert facts.cpu_variant == (tuned.cpu_variant or "native")
        assert "tokens a second" in view._speed_words()
        assert view._measure.text() == "Measure again"
    with open_window(home) as (_, services):  # and still so at the next start
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        facts = services.engine.state.facts
        assert facts is not None
        assert facts.options.n_ubatch == tuned.n_ubatch


def test_a_message_goes_before_a_measurement(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (_, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        services.tuning.start()
        wait_for(lambda: services.engine.state.phase is EnginePhase.EMPTY)
        services.chats.send("What can gpt-oss do?", Effort.LOW)
        wait_for(lambda: len(services.chats.path()) == 2 and not services.chats.busy)
        assert services.chats.path()[-1].message.text
        wait_for(lambda: not services.tuning.state.running)
        assert services.tuning.state.error is None
        assert services.engine.state.phase is EnginePhase.READY
