"""The order of safe mode's tries."""

from __future__ import annotations

import signal
import sys

import pytest

from app.domain.models import LoadOptions
from app.engine.ladder import after, exit_text, is_native_fault, rungs, trusted
from app.engine.state import way_of

VARIANTS = ("zen4", "icelake", "haswell", "x64")


def test_variants_go_down_then_buffers_then_gpu() -> None:
    tries = rungs(LoadOptions(), VARIANTS, gpu=True)
    assert [rung.change for rung in tries] == [
        "",
        "cpu_variant=icelake",
        "cpu_variant=icelake extra_buffers=off",
        "cpu_variant=icelake extra_buffers=off gpu=off",
        "cpu_variant=haswell extra_buffers=off gpu=off",
        "cpu_variant=x64 extra_buffers=off gpu=off",
    ]
    assert tries[0].options.cpu_variant == "zen4"
    assert tries[-1].options.n_gpu_layers == 0


def test_a_chosen_variant_comes_first() -> None:
    assert rungs(LoadOptions(cpu_variant="haswell"), VARIANTS, gpu=False)[0].options.cpu_variant == "haswell"
    unknown = rungs(LoadOptions(cpu_variant="zen9"), VARIANTS, gpu=True)
    assert unknown == rungs(LoadOptions(), VARIANTS, gpu=True)


def test_what_is_distrusted_is_left_out_but_for_the_last() -> None:
    tries = rungs(LoadOptions(), VARIANTS, gpu=True)
    ways = [way_of(rung.options) for rung in tries]
    assert trusted(tries, ways[:2]) == tries[2:]
    assert trusted(tries, ways) == tries[-1:]
    assert trusted(tries, ()) == tries


def test_without_variants_only_buffers_are_left() -> None:
    assert [rung.change for rung in rungs(LoadOptions(), (), gpu=False)] == ["", "extra_buffers=off"]


def test_options_are_never_tried_twice() -> None:
    tries = rungs(LoadOptions(use_extra_buffers=False, n_gpu_layers=0), VARIANTS, gpu=True)
    assert len({rung.options for rung in tries}) == len(tries) == 4


@pytest.mark.parametrize("code", [-4, -11, -8, 0xC000001D])
def test_a_native_fault_takes_the_next_try_until_the_last(code: int) -> None:
    tries = rungs(LoadOptions(), VARIANTS, gpu=False)
    assert is_native_fault(code)
    assert after(tries, 0, code) == 1
    assert after(tries, len(tries) - 1, code) is None


@pytest.mark.parametrize("code", [0, 1, 7, -15, None])
def test_other_ends_are_not_mended(code: int | None) -> None:
    assert after(rungs(LoadOptions(), VARIANTS, gpu=False), 0, code) is None


def test_a_kill_for_memory_goes_to_the_try_that_needs_less() -> None:
    tries = rungs(LoadOptions(), VARIANTS, gpu=False)
    following = after(tries, 0, -9)
    assert following is not None
    assert not tries[following].options.use_extra_buffers
    assert after(tries, following, -9) is None


def test_a_failed_check_is_not_tried_with_every_variant() -> None:
    tries = rungs(LoadOptions(), VARIANTS, gpu=True)
    changes = [tries[index].change for index in range(len(tries))]
    first = after(tries, 0, -6)
    assert first is not None
    assert changes[first] == "cpu_variant=icelake extra_buffers=off"
    second = after(tries, first, -6)
    assert second is not None
    assert changes[second] == "cpu_variant=icelake extra_buffers=off gpu=off"
    assert after(tries, second, -6) is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the signal means more")
def test_an_unreadable_page_is_not_tried_again() -> None:
    assert after(rungs(LoadOptions(), VARIANTS, gpu=False), 0, -int(signal.SIGBUS)) is None


def test_words() -> None:
    assert exit_text(-4) == "signal SIGILL"
    assert exit_text(3) == "exit status 3"
    assert exit_text(0xC000001D) == "exception 0xC000001D"
