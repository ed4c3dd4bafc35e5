"""What was measured fills in what the user leaves open, and nothing else."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.domain.models import KvType, LoadWishes, ModelRef, Speed, Tuned
from app.engine.devices import installed_build
from app.fit.tuned import applied, wished
from app.library.measured import file_key
from app.library.tunings import Tunings
from app.services.fit import FitPlanner

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
    assert wished(own, None) == own


def test_a_second_copy_is_never_wished_for() -> None:
    """The plan alone knows whether there is room for it now."""
    assert wished(LoadWishes(), replace(TUNED, use_extra_buffers=True)).extra_buffers is None
    assert wished(LoadWishes(), TUNED).extra_buffers is False


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
    plan = FitPlanner().model(MODEL)
    assert applied(plan, LoadWishes(), None) == plan
