"""Where llama.cpp puts what: the token embedding, layers in runs, the output, experts in memory."""

from __future__ import annotations

import pytest

from app.domain.models import DeviceKind, LoadOptions, PlaceKind
from app.fit.placement import lay_out, places, usable_devices
from tests.fit.computers import GIB, LARGE, MIB, SMALL, card, computer

TWO = (card(24), card(24, number=1))


def test_the_last_layers_and_the_output_go_to_the_card() -> None:
    layout = lay_out(SMALL, LoadOptions(n_gpu_layers=10), (card(24),))
    assert layout.layers == (-1,) * 15 + (0,) * 9
    assert layout.output == 0


def test_all_layers() -> None:
    for wanted in (-1, 25, 99):
        layout = lay_out(SMALL, LoadOptions(n_gpu_layers=wanted), (card(24),))
        assert set(layout.layers) == {0}
        assert layout.output == 0


def test_a_split_is_a_run_of_layers_for_each_card() -> None:
    layout = lay_out(SMALL, LoadOptions(n_gpu_layers=25, tensor_split=(10.0, 15.0)), TWO)
    assert layout.layers == (0,) * 10 + (1,) * 14
    assert layout.output == 1
    by_free = lay_out(SMALL, LoadOptions(n_gpu_layers=25), TWO)
    assert by_free.layers.count(0) == 13


def test_every_byte_of_the_weights_lies_somewhere() -> None:
    hardware = computer(64, None, *TWO)
    for options in (
        LoadOptions(n_gpu_layers=0),
        LoadOptions(n_gpu_layers=-1),
        LoadOptions(n_gpu_layers=9, n_cpu_moe=20),
        LoadOptions(n_gpu_layers=25, n_cpu_moe=7, tensor_split=(1.0, 4.0)),
        LoadOptions(n_gpu_layers=25, embedding_on_card=True),
    ):
        assert sum(place.weights for place in places(SMALL, hardware, options)) == SMALL.weights


def test_experts_of_the_first_layers_stay_in_memory() -> None:
    hardware = computer(64, None, card(24))
    memory, gpu = places(SMALL, hardware, LoadOptions(n_gpu_layers=25, n_cpu_moe=5))
    assert memory.weights == SMALL.embedding + sum(layer.experts for layer in SMALL.layers[:5])
    assert gpu.weights == SMALL.weights - memory.weights
    assert (memory.kv_cache, gpu.kv_full) == (0, 12 * 2048 * 8192)  # the cache stays with its layer


# Reported by llama.cpp's scheduler on two devices with a batch of 512 (RPC, all of a model; MiB).
@pytest.mark.parametrize("shape", [SMALL, LARGE], ids=["20b", "120b"])
@pytest.mark.parametrize(
    ("context", "host", "first", "second"), [(8192, 63.2, 144.3, 166.8), (131072, 543.2, 624.3, 646.8)]
)
def test_compute_of_cards_that_take_turns(
    shape: object, context: int, host: float, first: float, second: float
) -> None:
    assert shape in (SMALL, LARGE)
    model = SMALL if shape is SMALL else LARGE
    options = LoadOptions(context_length=context, n_gpu_layers=-1)
    found = [place.compute / MIB for place in places(model, computer(64, None, *TWO), options)]
    assert found == pytest.approx([host + 0.77, first, second], rel=0.1)


# Reported by llama.cpp with CUDA on an NVIDIA H200, a batch of 512; MiB.
@pytest.mark.parametrize(("context", "taken"), [(8192, 95.52), (32768, 119.52), (131072, 215.52)])
def test_compute_of_a_card_that_has_all(context: int, taken: float) -> None:
    options = LoadOptions(context_length=context, n_gpu_layers=-1)
    for shape in (SMALL, LARGE):
        gpu = places(shape, computer(64, None, card(141)), options)[1]
        assert gpu.compute / MIB == pytest.approx(taken, rel=0.01)


# Reported by llama.cpp with CUDA on an NVIDIA H100, a batch of 512; MiB.
@pytest.mark.parametrize(("on_card", "host", "taken"), [(False, 20.02, 95.52), (True, 14.39, 95.52)])
def test_compute_where_the_token_embedding_is_on_the_card(on_card: bool, host: float, taken: float) -> None:
    options = LoadOptions(context_length=8192, n_gpu_layers=-1, embedding_on_card=on_card)
    memory, gpu = places(SMALL, computer(64, None, card(80)), options)
    assert memory.compute / MIB == pytest.approx(host + 0.77, rel=0.01)
    assert gpu.compute / MIB == pytest.approx(taken, rel=0.01)
    assert memory.weights == (0 if on_card else SMALL.embedding)


def test_compute_of_a_card_with_the_experts_in_main_memory() -> None:
    options = LoadOptions(context_length=8192, n_gpu_layers=-1, n_cpu_moe=24)
    gpu = places(SMALL, computer(64, None, card(24)), options)[1]
    assert gpu.compute / MIB == pytest.approx(207.5, rel=0.01)  # seen as above


def test_compute_of_half_a_model_on_two_cards() -> None:
    options = LoadOptions(n_gpu_layers=12)
    found = [place.compute / MIB for place in places(SMALL, computer(64, None, *TWO), options)]
    assert found[:2] == pytest.approx([101.1 + 0.77, 104.4], rel=0.03)
    assert 87.6 <= found[2] < 1.3 * 87.6  # never less than it took


def test_a_card_that_shares_the_memory_makes_one_place() -> None:
    apple = card(12, kind=DeviceKind.GPU)
    (place,) = places(SMALL, computer(16, None, apple, unified=True), LoadOptions())
    assert place.kind is PlaceKind.UNIFIED
    assert place.weights == SMALL.weights
    assert place.total == 16 * GIB


def test_cards_are_taken_before_what_shares_the_memory() -> None:
    both = computer(32, None, card(16), card(16, number=1, kind=DeviceKind.IGPU))
    assert [d.name for d in usable_devices(both)] == ["CUDA0"]
    shared = computer(32, None, card(16, kind=DeviceKind.IGPU))
    assert places(SMALL, shared, LoadOptions())[0].kind is PlaceKind.UNIFIED
