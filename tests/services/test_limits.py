"""What a remedy takes back from a load is planned, not cut out of a plan for something else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.errors import EngineError
from app.domain.models import Limits, LoadOptions, LoadWishes, ModelRef
from app.engine.ladder import rungs
from app.fit.estimate import plan
from app.library.shelf import Shelf
from app.services.engine import EnginePhase, EngineService
from app.services.fit import FitPlanner
from app.services.library import LibraryService
from app.services.settings import SettingsService
from app.services.shelf import ShelfService
from app.settings.file import SettingsFile
from app.system.paths import Paths
from tests.fit.computers import SMALL, card, computer
from tests.library.stand_in_file import write_20b
from tests.services.test_engine import ScriptedSession

GUIDE = Paths.discover().guide
CARD = card(24)
HERE = computer(64, None, CARD, cores=16)


@pytest.fixture
def model(tmp_path: Path) -> ModelRef:
    path = tmp_path / "gpt-oss-20b.gguf"
    write_20b(path, "gpt-oss-20b")
    return ModelRef(str(path), "gpt-oss-20b", path)


@pytest.fixture
def planner(monkeypatch: pytest.MonkeyPatch) -> FitPlanner:
    monkeypatch.setattr("app.services.fit.probe", lambda *_: HERE)
    return FitPlanner(devices=lambda _: (CARD,))


class Loads:
    """An engine service whose session only notes what it is to load."""

    def __init__(self, planner: FitPlanner, folder: Path) -> None:
        settings = SettingsService(SettingsFile(folder / "settings.json"))
        self.shelf = ShelfService(Shelf(guide=GUIDE, downloads=folder / "models", settle=0), settings)
        self.library = LibraryService(self.shelf, (), settings, fit=planner)
        self.session = ScriptedSession()
        self.service = EngineService(self.session, self.library.options_for, examine=self.library.examine)

    def close(self) -> None:
        for part in (self.service, self.library, self.shelf):
            part.close()


@pytest.fixture
def loads(planner: FitPlanner, tmp_path: Path, qtbot: QtBot) -> Iterator[Loads]:
    loads = Loads(planner, tmp_path)
    yield loads
    loads.close()


@pytest.mark.parametrize("layers", [0, 12])
def test_layers_that_are_taken_back_get_the_threads_of_a_plan_without_them(
    model: ModelRef, planner: FitPlanner, loads: Loads, qtbot: QtBot, layers: int
) -> None:
    loads.service.load(model)
    qtbot.waitUntil(lambda: loads.service.state.phase is EnginePhase.READY)
    whole = loads.session.options[-1]
    assert (whole.n_threads, whole.embedding_on_card) == (1, True)
    loads.service.load_within(Limits(gpu_layers=layers))
    qtbot.waitUntil(lambda: loads.service.state.phase is EnginePhase.READY)
    limited = loads.session.options[-1]
    wished = FitPlanner(lambda _: LoadWishes(gpu_layers=layers), devices=lambda _: (CARD,))
    assert limited == wished.model(model).options
    assert (limited.n_gpu_layers, limited.n_threads, limited.embedding_on_card) == (layers, 15, False)


def test_wishes_for_less_than_the_limit_stand() -> None:
    wishes = LoadWishes(gpu_layers=4, extra_buffers=False)
    assert Limits(gpu_layers=12, extra_buffers=False).within(wishes) == wishes
    assert Limits(gpu_layers=2).within(wishes) == replace(wishes, gpu_layers=2)
    assert Limits().within(wishes) == wishes
    assert Limits(extra_buffers=False).within(LoadWishes(extra_buffers=True)).extra_buffers is False


def test_fewer_layers_once_more_are_fewer_than_those_that_failed(
    model: ModelRef, loads: Loads, qtbot: QtBot
) -> None:
    loads.session.error = EngineError("CUDA error: out of memory", code="gpu_memory")
    loads.service.load(model)
    found: list[int] = []
    for _ in range(3):
        qtbot.waitUntil(lambda: loads.service.state.phase is EnginePhase.FAILED)
        trouble = loads.service.state.trouble
        assert trouble is not None
        found.append(trouble.gpu_layers)
        loads.service.load_within(Limits(gpu_layers=trouble.gpu_layers))
    qtbot.waitUntil(lambda: loads.service.state.phase is EnginePhase.FAILED)
    assert found == [12, 6, 3]


@pytest.mark.parametrize("wishes", [LoadWishes(), LoadWishes(threads=3), LoadWishes(experts_in_memory=4)])
def test_safe_mode_without_the_card_computes_with_the_threads_of_the_processor(wishes: LoadWishes) -> None:
    whole = plan(SMALL, HERE, wishes).options
    last = rungs(whole, ("zen4", "haswell", "x64"), gpu=True)[-1].options
    alone = plan(SMALL, HERE, replace(wishes, gpu_layers=0, extra_buffers=False)).options
    assert last.n_threads == last.n_threads_batch == alone.n_threads
    assert replace(last, cpu_variant=None, context_length=alone.context_length) == alone


def test_a_card_that_computes_all_leaves_no_threads_that_matter() -> None:
    options = plan(SMALL, HERE).options
    assert (options.n_threads, options.n_threads_batch) == (1, 4)
    assert LoadOptions().n_threads_without_card is None
