"""The planner: verdicts and options for computers of all sizes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.models import Device, DeviceKind, Hardware, KvType, LoadWishes, ProgramUse, Verdict
from app.fit.estimate import plan
from app.fit.placement import gpu_share
from app.fit.shape import ModelShape
from tests.fit.computers import GB, GIB, LARGE, SMALL, card, computer

MODELS = {"20b": SMALL, "120b": LARGE}


@pytest.mark.parametrize(
    ("model", "hardware", "verdict"),
    [
        ("20b", computer(16, 15), Verdict.FITS_MEMORY),
        ("20b", computer(16, 8), Verdict.FITS_TIGHTLY),
        ("20b", computer(8, 6), Verdict.FROM_DISK),
        ("20b", computer(4, 3), Verdict.DOES_NOT_FIT),
        ("120b", computer(96, 90), Verdict.FITS_MEMORY),
        ("120b", computer(24, 20), Verdict.FROM_DISK),
        ("20b", computer(32, None, card(16)), Verdict.FITS_GPU),
        ("20b", computer(32, None, card(8)), Verdict.FITS_EXPERTS),
        ("120b", computer(96, None, card(8)), Verdict.FITS_EXPERTS),
        ("120b", computer(64, None, card(80)), Verdict.FITS_GPU),
        ("120b", computer(64, None, *(card(24, number=n) for n in range(3))), Verdict.FITS_GPU),
        ("120b", computer(32, None, card(24)), Verdict.FROM_DISK),
        ("20b", computer(32, None, card(22), unified=True), Verdict.FITS_GPU),
        ("20b", computer(16, 14, card(11), unified=True), Verdict.FITS_EXPERTS),
        ("120b", computer(96, None, card(72), unified=True), Verdict.FITS_GPU),
    ],
)
def test_verdicts(model: str, hardware: Hardware, verdict: Verdict) -> None:
    assert plan(MODELS[model], hardware).verdict is verdict


def test_20b_on_24_gb_gets_32k() -> None:
    found = plan(SMALL, computer(24))
    assert found.options.context_length == 32768
    assert 13.1 * GB < found.needed < 13.5 * GB


def test_a_short_context_that_fits_goes_before_a_long_one() -> None:
    found = plan(SMALL, computer(16, 13))
    assert found.verdict is Verdict.FITS_MEMORY
    assert found.options.context_length == 16384
    assert "context_reduced" in found.reasons


def test_a_long_context_where_nobody_misses_the_memory() -> None:
    found = plan(SMALL, computer(64))
    assert found.options.context_length == 131072
    assert "context_extended" in found.reasons


def test_the_gpu_gets_as_many_experts_as_fit() -> None:
    found = plan(SMALL, computer(32, None, card(8)))
    assert 0 < found.options.n_cpu_moe < 24
    assert found.options.n_gpu_layers == 25
    fewer = LoadWishes(found.options.context_length, experts_in_memory=found.options.n_cpu_moe - 1)
    gpu = plan(SMALL, computer(32, None, card(8)), replace(fewer, gpu_layers=25)).places[1]
    assert gpu.to_free > 0  # one layer more would not


def test_a_small_card_gets_some_layers_without_their_experts() -> None:
    found = plan(LARGE, computer(96, None, card(2)))
    assert 0 < found.options.n_gpu_layers < 37
    assert found.options.n_cpu_moe == 36
    assert found.verdict is Verdict.FITS_EXPERTS


def test_uneven_cards_are_filled_alike() -> None:
    found = plan(LARGE, computer(64, None, card(48), card(24, number=1)))
    assert found.verdict is Verdict.FITS_GPU
    assert sum(found.options.tensor_split) == 37
    first, second = found.places[1:]
    assert first.used / first.free == pytest.approx(second.used / second.free, abs=0.1)
    assert first.to_free == second.to_free == 0


def test_unified_memory_stays_below_70_percent_on_the_gpu() -> None:
    hardware = computer(16, 15, card(16), unified=True)
    wishes = LoadWishes(context_length=32768)
    found = plan(SMALL, hardware, wishes)
    assert found.verdict is Verdict.FITS_EXPERTS
    assert found.options.n_cpu_moe > 0
    assert gpu_share(SMALL, hardware, found.options) <= 16 * GIB * 7 // 10
    whole = plan(SMALL, computer(24, 21, card(24), unified=True))
    assert whole.verdict is Verdict.FITS_GPU


def test_what_our_own_model_gives_back_counts_as_free() -> None:
    full = computer(24, 8)
    assert plan(SMALL, full).verdict is Verdict.FITS_TIGHTLY
    assert plan(SMALL, replace(full, gives_back=12 * GIB)).verdict is Verdict.FITS_MEMORY
    busy = card(16, 2)
    assert plan(SMALL, computer(24, None, busy)).options.n_cpu_moe > 0
    ours = replace(busy, gives_back=13 * GIB)
    assert plan(SMALL, computer(24, None, ours)).verdict is Verdict.FITS_GPU


def test_tightly_says_what_to_close() -> None:
    programs = (ProgramUse("Browser", 4 * GIB), ProgramUse("Editor", 2 * GIB), ProgramUse("Mail", GIB))
    found = plan(SMALL, computer(16, 10, programs=programs))
    assert found.verdict is Verdict.FITS_TIGHTLY
    assert [p.name for p in found.close] == ["Browser"]
    assert 0 < found.to_free <= 4 * GIB
    tighter = plan(SMALL, computer(16, 8, programs=programs))
    assert [p.name for p in tighter.close] == ["Browser", "Editor"]


def test_from_disk_says_how_fast() -> None:
    found = plan(LARGE, computer(24, 20))
    assert 0.3 < found.tokens_per_s < 1.5
    slow = plan(LARGE, replace(computer(24, 20), disk_speed=120_000_000))
    assert slow.tokens_per_s < found.tokens_per_s / 4
    assert plan(LARGE, computer(48, 40)).tokens_per_s > found.tokens_per_s


def test_what_is_missing_is_told() -> None:
    found = plan(SMALL, computer(4))
    assert found.missing == found.needed + found.memory.reserve - 4 * GIB


def test_repacking_only_where_memory_is_ample() -> None:
    assert not plan(SMALL, computer(24)).options.use_extra_buffers
    ample = plan(SMALL, computer(64))
    assert ample.options.use_extra_buffers
    assert ample.repacked > 10 * GB
    assert ample.needed > SMALL.weights + ample.repacked
    # A card's pinned memory takes the experts, they aren't repacked.
    assert plan(SMALL, computer(64, None, card(8))).repacked == 0


def test_a_core_is_left_to_the_system() -> None:
    assert plan(SMALL, computer(24, cores=8)).options.n_threads == 7
    assert plan(SMALL, computer(24, cores=2)).options.n_threads == 2


def test_the_processor_looks_tokens_up_where_a_card_has_the_rest() -> None:
    options = plan(SMALL, computer(24, None, card(24), cores=8)).options
    assert (options.n_threads, options.n_threads_batch) == (1, 4)
    options = plan(SMALL, computer(24, None, card(24), cores=2)).options
    assert (options.n_threads, options.n_threads_batch) == (1, 2)
    chosen = plan(SMALL, computer(24, None, card(24)), LoadWishes(threads=6)).options
    assert (chosen.n_threads, chosen.n_threads_batch) == (6, 6)
    assert plan(SMALL, computer(24, None, card(8), cores=8)).options.n_threads == 7


def test_the_embedding_goes_to_a_card_where_nothing_misses_the_room() -> None:
    found = plan(SMALL, computer(24, None, card(24)))
    assert found.options.embedding_on_card
    assert found.places[0].weights == 0
    assert found.places[1].weights == SMALL.weights
    assert found.places[1].free - found.places[1].used - found.places[1].reserve > GIB
    tight = plan(SMALL, computer(32, None, card(13)), LoadWishes(context_length=8192))
    assert tight.verdict is Verdict.FITS_GPU
    assert not tight.options.embedding_on_card
    assert tight.places[0].weights == SMALL.embedding
    two = plan(SMALL, computer(64, None, card(24), card(24, number=1)))
    assert not two.options.embedding_on_card
    assert not plan(SMALL, computer(64, None, card(60), unified=True)).options.embedding_on_card


def test_a_chosen_context_is_kept_within_the_model() -> None:
    found = plan(SMALL, computer(64), LoadWishes(context_length=1 << 20))
    assert found.options.context_length == 131072
    assert "context_chosen" in found.reasons


def test_wishes_are_followed() -> None:
    wishes = LoadWishes(8192, 10, 4, KvType.Q8_0, threads=3, batch=1024, extra_buffers=True)
    options = plan(SMALL, computer(24, None, card(8)), wishes).options
    assert (options.context_length, options.n_gpu_layers, options.n_cpu_moe) == (8192, 10, 4)
    assert (options.kv_type, options.flash_attention) == (KvType.Q8_0, True)  # one takes the other
    assert (options.n_threads, options.n_threads_batch, options.n_ubatch) == (3, 3, 1024)
    assert options.use_extra_buffers


def test_layers_that_are_forced_on_a_card_too_small_are_told() -> None:
    found = plan(SMALL, computer(32, None, card(8)), LoadWishes(gpu_layers=25, experts_in_memory=0))
    assert found.verdict is Verdict.DOES_NOT_FIT
    assert found.places[1].missing > 3 * GIB
    assert plan(SMALL, computer(32, None, card(8)), LoadWishes(gpu_layers=0)).options.n_gpu_layers == 0


def test_a_tiny_model_computes_on_the_processor() -> None:
    tiny = replace(SMALL, embedding=1 << 20, output=1 << 20, layers=SMALL.layers[:0])
    options = plan(tiny, computer(32, None, card(24))).options
    assert (options.n_gpu_layers, options.n_threads) == (0, 1)


KINDS = st.sampled_from([DeviceKind.GPU, DeviceKind.IGPU])
DEVICES = st.builds(
    lambda kind, total, share: Device("CUDA0", "", kind, total * GIB, int(total * GIB * share)),
    KINDS,
    st.integers(1, 96),
    st.floats(0, 1),
)
COMPUTERS = st.builds(
    lambda total, share, cards, unified: Hardware(
        total * GIB,
        int(total * GIB * share),
        8,
        4,
        devices=tuple(replace(d, name=f"CUDA{n}") for n, d in enumerate(cards)),
        unified=unified and bool(cards),
    ),
    st.integers(1, 256),
    st.floats(0, 1),
    st.lists(DEVICES, max_size=3),
    st.booleans(),
)


@given(COMPUTERS, st.sampled_from([SMALL, LARGE]), st.one_of(st.none(), st.integers(1024, 131072)))
def test_every_plan_holds_what_it_says(hardware: Hardware, shape: ModelShape, context: int | None) -> None:
    found = plan(shape, hardware, LoadWishes(context_length=context))
    assert found.weights == shape.weights
    assert 0 < found.options.context_length <= 131072
    fits = found.verdict in (Verdict.FITS_GPU, Verdict.FITS_EXPERTS, Verdict.FITS_MEMORY)
    assert fits == (found.to_free == 0)
    assert (found.verdict is Verdict.FROM_DISK) == (found.tokens_per_s > 0)
    if found.verdict is Verdict.DOES_NOT_FIT:
        assert found.missing > 0
    if found.verdict is Verdict.FITS_TIGHTLY:
        assert found.missing == 0
