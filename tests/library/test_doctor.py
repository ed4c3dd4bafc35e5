"""What is said about a load that failed for want of memory."""

from __future__ import annotations

import pytest

from app.domain.errors import EngineError
from app.domain.models import Device, LoadWishes, ModelRef
from app.fit.estimate import Planner
from app.library.doctor import examine
from app.system.paths import Paths
from tests.fit.computers import GB, SMALL, card, computer


@pytest.mark.parametrize("cards", [(card(16),), (card(8, 7),), (card(16), card(16, None, 1))])
def test_figures_are_those_of_main_memory_where_cards_hold_the_rest(cards: tuple[Device, ...]) -> None:
    planner = Planner(SMALL, computer(16, 8, *cards))
    now = planner.plan()
    assert now.needed - now.memory.used > 4 * GB
    model = ModelRef("m", "gpt-oss-20b", Paths.discover().guide)
    error = EngineError(code="out_of_memory")
    trouble = examine(lambda _, length: planner.plan(LoadWishes(length)), model, None, error)
    assert (trouble.needed, trouble.free) == (now.memory.used, now.memory.free)
