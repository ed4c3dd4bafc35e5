"""What was measured fills in what the user leaves open, and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.domain.models import (
    Device,
    DeviceKind,
    FitPlan,
    Hardware,
    KvType,
    LoadOptions,
    LoadWishes,
    ModelRef,
    Placement,
    Speed,
    Tuned,
)
from app.engine.devices import installed_build
from app.engine.ladder import rungs
from app.engine.tuning import Choices, Tuner
from app.fit.estimate import Planner
from app.fit.tuned import placement, plan_tuned, wished
from app.library.measured import file_key
from app.library.tunings import Tunings
from app.services.fit import FitPlanner
from tests.engine.test_tuning import Machine
from tests.fit.computers import GIB, MIB, SMALL, card, computer

GUIDE = Path(__file__).parents[2] / "resources" / "guide" / "guide.gguf"
TUNED = Tuned(
    n_threads=3,
    n_threads_batch=4,
    n_ubatch=256,
    use_extra_buffers=False,
    flash_attention=True,
    cpu_variant="haswell",
    before=Speed(10.0, 2.0),
    after=Speed(20.0, 3.0),
)
MODEL = ModelRef("guide", "Guide", GUIDE, built_in=True)


def test_wishes_of_the_user_stand() -> None:
    own = LoadWishes(threads=1, batch=1024, extra_buffers=True, flash_attention=False)
    assert wished(own, TUNED) == own


def test_a_second_copy_is_never_wished_for() -> None:
    """The plan alone knows whether there is room for it now."""
    assert wished(LoadWishes(), replace(TUNED, use_extra_buffers=True)).extra_buffers is None
    assert wished(LoadWishes(), TUNED).extra_buffers is False
    assert wished(LoadWishes(), replace(TUNED, use_extra_buffers=None)).extra_buffers is None


@pytest.fixture
def tunings(tmp_path: Path) -> Tunings:
    return Tunings(tmp_path / "tuned.json", "a computer")


def test_a_plan_follows_what_was_measured_here(tunings: Tunings, tmp_path: Path) -> None:
    tunings.remember(GUIDE, TUNED)
    planner = FitPlanner(tunings=tunings)
    options = planner.model(MODEL).options
    assert (options.n_threads, options.n_threads_batch, options.n_ubatch) == (3, 4, 256)
    assert (options.use_extra_buffers, options.flash_attention) == (False, True)
    assert options.cpu_variant == "haswell"
    assert planner.model(MODEL, tuned=False).options.cpu_variant is None
    elsewhere = FitPlanner(tunings=Tunings(tmp_path / "tuned.json", "another computer"))
    assert elsewhere.model(MODEL).options == planner.model(MODEL, tuned=False).options


def test_threads_of_the_user_hold_for_prompts_too(tunings: Tunings) -> None:
    tunings.remember(GUIDE, TUNED)
    options = FitPlanner(lambda _: LoadWishes(threads=2), tunings=tunings).model(MODEL).options
    assert (options.n_threads, options.n_threads_batch) == (2, 2)


def test_a_smaller_cache_keeps_its_flash_attention(tunings: Tunings) -> None:
    tunings.remember(GUIDE, replace(TUNED, flash_attention=False))
    wishes = LoadWishes(kv_type=KvType.Q8_0)
    assert FitPlanner(lambda _: wishes, tunings=tunings).model(MODEL).options.flash_attention is True


def test_a_damaged_file_is_as_good_as_none(tunings: Tunings, tmp_path: Path) -> None:
    tunings.remember(GUIDE, TUNED)
    assert tunings.of(GUIDE) == TUNED
    (tmp_path / "tuned.json").write_bytes(b'{"tuned": {"a": 1')
    assert tunings.of(GUIDE) is None
    tunings.remember(GUIDE, TUNED)
    assert tunings.of(GUIDE) == TUNED
    tunings.remember(GUIDE, None)
    assert tunings.of(GUIDE) is None


def test_what_another_engine_was_measured_with_is_not_used(tmp_path: Path) -> None:
    path, names = tmp_path / "tuned.json", ["one"]
    tunings = Tunings(path, "a computer", lambda: names[0])
    tunings.remember(GUIDE, TUNED)
    names[0] = "another"
    assert tunings.of(GUIDE) is None
    assert FitPlanner(tunings=tunings).model(MODEL).options == FitPlanner().model(MODEL).options
    names[0] = "one"
    assert tunings.of(GUIDE) == TUNED


def test_measurements_of_earlier_versions_are_dropped_with_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """They say neither which engine was measured nor what computed."""
    path = tmp_path / "tuned.json"
    speed = {"prompt": 1.0, "answer": 1.0}
    entry: dict[str, object] = {"n_threads": 1, "n_threads_batch": 4, "n_ubatch": 512}
    entry |= {"use_extra_buffers": False, "flash_attention": None, "cpu_variant": "zen4"}
    entry |= {"before": speed, "after": speed, "measured_at": 1.0, "trials": 3}
    path.write_bytes(msgspec.json.encode({"version": 1, "tuned": {f"a computer|{file_key(GUIDE)}": entry}}))
    tunings = Tunings(path, "a computer", lambda: "")
    with caplog.at_level(logging.INFO):
        assert tunings.of(GUIDE) is None
    assert "earlier version" in caplog.text
    tunings.remember(GUIDE, TUNED)
    assert tunings.of(GUIDE) == TUNED


def test_the_installed_engine_has_a_name() -> None:
    assert installed_build() == installed_build() != ""


def test_nothing_measured_changes_nothing() -> None:
    assert planned(computer(32)) == Planner(SMALL, computer(32)).plan()


# -- where it holds ---------------------------------------------------------------------------------

CARD, BUSY = card(24), card(24, 10)
WITH_CARD = computer(64, None, CARD)
ON_CARD = Placement("all_on_gpu", (CARD.description,))
CARDS_OWN = Tuned(1, 4, 512, None, None, "zen4", Speed(9.0, 9.0), Speed(9.0, 9.0), placement=ON_CARD)


def planned(hardware: Hardware, tuned: Tuned | None = None, wishes: LoadWishes | None = None) -> FitPlan:
    """The plan of the small model here."""
    return plan_tuned(Planner(SMALL, hardware).plan, wishes or LoadWishes(), tuned)


def measured_with(plan: FitPlan, speeds: Callable[[LoadOptions, int], tuple[float, float]]) -> Tuned:
    """What the tuner finds on a machine whose speeds follow a rule."""
    machine = Machine(speeds)
    found = Tuner(machine.load, Choices((4, 7, 8, 16)), clock=machine.clock).find(plan.options)
    return replace(found, placement=placement(plan))


def indifferent(_options: LoadOptions, _threads: int) -> tuple[float, float]:
    """A card: what the processor does makes no difference."""
    return 2000.0, 100.0


def test_threads_of_a_card_stay_with_the_card() -> None:
    tuned = measured_with(planned(WITH_CARD), indifferent)
    assert (tuned.placement, tuned.n_threads, tuned.n_threads_batch) == (ON_CARD, 1, 4)
    same = planned(WITH_CARD, replace(tuned, cpu_variant="zen4")).options
    assert (same.n_threads, same.n_threads_batch, same.cpu_variant) == (1, 4, "zen4")


@pytest.mark.parametrize(
    ("hardware", "wishes"),
    [
        (computer(64, None, BUSY), LoadWishes()),  # a game has the card's memory
        (WITH_CARD, LoadWishes(gpu_layers=0)),
        (WITH_CARD, LoadWishes(experts_in_memory=4)),
        (computer(64, None, card(16)), LoadWishes(context_length=131072)),
        (computer(64, None, Device("CUDA0", "Another", DeviceKind.GPU, 24 * GIB, 23 * GIB)), LoadWishes()),
        (computer(64), LoadWishes()),  # the card was taken out
    ],
)
def test_what_was_measured_on_a_card_is_of_no_use_elsewhere(hardware: Hardware, wishes: LoadWishes) -> None:
    assert planned(hardware, CARDS_OWN, wishes) == planned(hardware, None, wishes)


def test_what_was_measured_on_the_processor_is_of_no_use_to_a_card() -> None:
    assert planned(computer(64), TUNED).options.n_threads == TUNED.n_threads
    assert planned(WITH_CARD, TUNED) == planned(WITH_CARD)
    assert planned(WITH_CARD, TUNED, LoadWishes(gpu_layers=0)).options.n_threads == TUNED.n_threads


def test_a_few_experts_more_in_memory_are_still_the_same_place() -> None:
    few, more = computer(64, None, card(12)), computer(64, None, card(12, 9))
    assert planned(few).options.n_cpu_moe != planned(more).options.n_cpu_moe
    tuned = replace(CARDS_OWN, n_threads=5, n_threads_batch=6, placement=placement(planned(few)))
    assert tuned.placement.kind == "experts_in_memory"
    options = planned(more, tuned).options
    assert (options.n_threads, options.n_threads_batch) == (5, 6)


def test_safe_mode_without_the_card_has_the_threads_of_the_processor_for_what_was_measured_too() -> None:
    tuned = planned(WITH_CARD, replace(CARDS_OWN, n_threads=2)).options
    assert tuned.n_threads == 2
    assert rungs(tuned, ("zen4",), gpu=True)[-1].options.n_threads == 7
    chosen = planned(WITH_CARD, CARDS_OWN, LoadWishes(threads=3)).options
    assert rungs(chosen, ("zen4",), gpu=True)[-1].options.n_threads == 3


def test_a_second_copy_that_was_never_tried_is_not_forbidden() -> None:
    short, ample = computer(32, 17), computer(32)
    assert not planned(short).options.use_extra_buffers
    tuned = measured_with(planned(short), lambda *_: (40.0, 5.0))
    assert tuned.use_extra_buffers is None
    assert planned(ample, tuned).options.use_extra_buffers

    def slower(options: LoadOptions, _threads: int) -> tuple[float, float]:
        return (20.0, 2.0) if options.use_extra_buffers else (40.0, 5.0)

    tuned = measured_with(planned(ample), slower)
    assert tuned.use_extra_buffers is False
    assert not planned(ample, tuned).options.use_extra_buffers


@pytest.mark.parametrize("attention", [None, False])
@pytest.mark.parametrize(
    "hardware",
    [
        replace(computer(16), free_memory=13_600 * MIB),
        replace(computer(16), free_memory=14_500 * MIB),
        computer(32, None, card(16)),
        computer(32, None, card(12)),
    ],
)
def test_a_batch_or_attention_that_costs_a_better_place_is_dropped(
    hardware: Hardware, attention: bool | None
) -> None:
    plain = planned(hardware)
    tuned = replace(TUNED, n_ubatch=2048, flash_attention=attention, placement=placement(plain))
    found = planned(hardware, tuned)
    assert (found.verdict, found.options.context_length) == (plain.verdict, plain.options.context_length)
    before = plain.options
    assert (found.options.n_gpu_layers, found.options.n_cpu_moe) == (before.n_gpu_layers, before.n_cpu_moe)
    assert found.to_free <= plain.to_free
    assert found.options.n_threads == TUNED.n_threads  # the rest holds


def test_a_batch_and_attention_stay_where_there_is_room() -> None:
    found = planned(computer(64), replace(TUNED, n_ubatch=1024, flash_attention=False), LoadWishes(8192))
    assert (found.options.n_ubatch, found.options.flash_attention) == (1024, False)
