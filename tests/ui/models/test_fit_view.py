"""The memory bar of a model: drawn from its plan, redrawn for another context, said in one sentence."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.domain.models import FitPlan, LoadWishes, ProgramUse
from app.fit.estimate import plan
from app.services.library import Offer
from app.system.paths import Paths
from app.ui.models.catalogue import CatalogueCard
from app.ui.models.fit_bars import FitBars
from app.ui.models.fit_view import FitView
from app.ui.theme.theme import Theme
from app.ui.widgets.share_bar import ShareBar
from app.ui.words import computer_line, memory_line, verdict
from tests.fit.computers import ENTRIES, GIB, LARGE, SMALL, card, computer


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(Paths.discover().resources, "light")


def bars(theme: Theme, qtbot: QtBot, shown: FitPlan) -> list[str]:
    """What the bars say to a screen reader."""
    widget = FitBars(theme)
    qtbot.addWidget(widget)
    widget.set_plan(shown)
    return [bar.accessibleName() for bar in widget.findChildren(ShareBar) if not bar.isHidden()]


def test_the_bar_is_cut_from_the_plan(theme: Theme, qtbot: QtBot) -> None:
    (bar,) = bars(theme, qtbot, plan(SMALL, computer(24)))
    assert bar.startswith("weights 12.1, context 32k · 0.8, work 0.3, other programs 3.2, free ")


def test_a_card_has_a_bar_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    memory, gpu = bars(theme, qtbot, plan(SMALL, computer(32, None, card(24))))
    assert memory.startswith("work ")
    assert gpu.startswith("weights 12.1, context ")
    memory, gpu = bars(theme, qtbot, plan(SMALL, computer(32, None, card(13)), LoadWishes(8192)))
    assert memory.startswith("weights 0.6, work ")  # its token embedding
    assert gpu.startswith("weights 11.5, context ")


def test_what_is_missing_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    assert bars(theme, qtbot, plan(LARGE, computer(24))) == ["24 GB here, 39 GB missing"]


def test_what_must_be_closed_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    programs = (ProgramUse("Browser", 4 * GIB),)
    shown = plan(SMALL, computer(16, 9, programs=programs))
    (bar,) = bars(theme, qtbot, shown)
    assert "other programs 3.8, to close 3.8" in bar
    assert memory_line(shown) == "Needs 3.8 GB more than is free with a 8k context. Close Browser (4.3 GB)."


def test_programs_that_hold_too_little_are_only_examples(qtbot: QtBot) -> None:
    programs = (ProgramUse("Browser", 3 * GIB), ProgramUse("Editor", GIB // 2))
    line = memory_line(plan(SMALL, computer(16, 9, programs=programs)))
    assert line == (
        "Needs 3.8 GB more than is free with a 8k context: close other programs, "
        "such as Browser (3.2 GB), Editor (0.5 GB)."
    )


@pytest.mark.parametrize(
    ("shown", "badge", "sentence"),
    [
        (plan(SMALL, computer(32, None, card(24))), "Fits: all on the graphics card", "lie on Card of 24 GB"),
        (plan(SMALL, computer(32, None, card(8))), "Fits: graphics card and memory", "experts of"),
        (plan(SMALL, computer(24)), "Fits in memory", "Uses 13.2 of 24 GB memory with a 32k context."),
        (plan(SMALL, computer(16, 13)), "Fits in memory", "16k is the longest context that fits now."),
        (plan(SMALL, computer(64)), "Fits in memory", "weights copied for speed"),
        (plan(LARGE, computer(64, 63)), "Fits in memory", "nearly all of the 64 GB memory"),
        (plan(SMALL, computer(16, 8)), "Fits tightly", "close other programs"),
        (plan(LARGE, computer(24)), "Needs 64 GB, 24 GB here", "well under one word a second"),
        (plan(SMALL, computer(4)), "Needs 13 GB, 4 GB here", "whatever is closed"),
    ],
)
def test_a_plan_in_words(qtbot: QtBot, shown: FitPlan, badge: str, sentence: str) -> None:
    assert verdict(shown)[0] == badge
    assert sentence in memory_line(shown)
    assert "{" not in memory_line(shown)


def test_another_context_redraws_the_bar(theme: Theme, qtbot: QtBot) -> None:
    view = FitView(theme, plan(SMALL, computer(24)))
    qtbot.addWidget(view)
    chosen: list[object] = []
    view.context_chosen.connect(chosen.append)
    choice = view.findChildren(QComboBox)[0]
    assert (choice.accessibleName(), choice.itemText(0)) == ("Context length", "Automatic: 32k")
    index = choice.findData(131072)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)
    assert chosen == [131072]
    view.set_plan(plan(SMALL, computer(24), LoadWishes(context_length=131072)))
    assert "context 128k · 3.2" in view.findChildren(ShareBar)[0].accessibleName()
    assert choice.itemText(0) == "Automatic: 32k"
    assert view.context_length == 131072


def test_a_card_keeps_the_context_that_was_chosen(theme: Theme, qtbot: QtBot) -> None:
    entry, hardware = ENTRIES["gpt-oss-20b"], computer(24)
    shown = CatalogueCard(theme, Offer(entry, plan(SMALL, hardware)))
    qtbot.addWidget(shown)
    shown.fit.choose(65536)
    shown.set_plan(plan(SMALL, hardware, LoadWishes(context_length=65536)))
    shown.set_offer(Offer(entry, plan(SMALL, hardware)))  # the memory was looked at again
    assert "context 64k" in shown.findChildren(ShareBar)[0].accessibleName()


def test_the_computers_memory_is_one_figure(theme: Theme, qtbot: QtBot) -> None:
    """In the head of the page, in badge, bar and sentence: as the system and the seller name it."""
    hardware = replace(computer(24), total_memory=25_300_000_000)  # the firmware keeps a part for itself
    told = (
        computer_line(hardware),
        memory_line(plan(SMALL, hardware)),
        verdict(plan(LARGE, hardware))[0],
        *bars(theme, qtbot, plan(LARGE, hardware)),
    )
    for words in told:
        assert "24 GB" in words
        assert "25" not in words
    two = plan(LARGE, computer(24, None, card(12)))
    assert verdict(two)[0].endswith(", 36 GB here")


def test_the_computer_in_a_line(qtbot: QtBot) -> None:
    assert computer_line(computer(24, None, card(12))) == "This computer: 24 GB memory · Card of 12 GB, 12 GB"
