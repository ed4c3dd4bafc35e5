"""The models page in the real window: a plan for another context, drawn at once."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.system.paths import Paths
from app.ui.models.fit_view import FitView
from app.ui.widgets.share_bar import ShareBar
from tests.benchmarks.driver import open_window, wait_for
from tests.fit.computers import ENTRIES

pytestmark = pytest.mark.engine


def is_planned_for(view: FitView, length: int) -> bool:
    return view._plan.options.context_length == length


def test_the_bar_follows_the_context(home: Path, qtbot: QtBot) -> None:
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_page(window.models)
        wait_for(lambda: window.models.catalogue.card("gpt-oss-20b") is not None)
        card = window.models.catalogue.card("gpt-oss-20b")
        assert card is not None
        choice, bar = card.fit.findChildren(QComboBox)[0], card.fit.findChildren(ShareBar)[0]
        view = card.fit
        for length, words in ((4096, "4k"), (65536, "64k")):
            choice.setCurrentIndex(choice.findData(length))
            choice.activated.emit(choice.currentIndex())
            wait_for(partial(is_planned_for, view, length))
            assert f"context {words}" in bar.accessibleName() or "missing" in bar.accessibleName()
        assert card.fit.context_length == 65536
        # What was loaded is remembered, and the Guide's own plan is put right by it.
        assert services.paths.measured_loads.is_file()


def test_a_model_is_used_with_the_context_that_was_chosen(home: Path, qtbot: QtBot) -> None:
    paths = Paths.discover(str(home))
    paths.ensure()
    file = paths.models / ENTRIES["gpt-oss-20b"].file  # the Guide under the name of the real one
    shutil.copyfile(paths.guide, file)
    with open_window(home) as (window, services):
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        window.show_page(window.models)
        wait_for(lambda: any(offer.installed for offer in services.library.offers()))
        model = next(offer.installed for offer in services.library.offers() if offer.installed)
        section = window.models.shelf
        section.open_details(model.id)
        wait_for(lambda: section._panel is not None and section._panel.fit is not None)
        assert section._panel is not None
        view = section._panel.fit
        assert view is not None
        view.choose(4096)
        view.context_chosen.emit(4096)
        wait_for(partial(is_planned_for, view, 4096))
        card = window.models.catalogue.card("gpt-oss-20b")
        assert card is not None
        card.fit.choose(16384)  # the card goes before the details
        card.use_requested.emit(model)
        wait_for(lambda: services.engine.state.model == model)
        wait_for(lambda: services.engine.state.phase is EnginePhase.READY)
        facts = services.engine.state.facts
        assert facts is not None
        assert facts.context_length == 16384
