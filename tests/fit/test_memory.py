"""What llama.cpp allocates: figures that the full-size models reported."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.domain.models import KvType, LoadOptions, Verdict
from app.fit.estimate import Planner
from app.fit.memory import kv_cache_bytes
from app.fit.placement import places
from app.fit.shape import ModelShape
from tests.fit.computers import ENTRIES, GIB, LARGE, MIB, SMALL, computer

SHAPES = {"20b": SMALL, "120b": LARGE}


# 2 KiB a token for each full layer; for the window 128 and a batch of 512 cells, padded to 256.
@pytest.mark.parametrize(
    ("model", "context", "full", "window"),
    [
        ("20b", 8192, 192, 18),
        ("20b", 32768, 768, 18),
        ("20b", 131072, 3072, 18),
        ("120b", 8192, 288, 27),
        ("120b", 131072, 4608, 27),
    ],
)
def test_kv_cache(model: str, context: int, full: int, window: int) -> None:
    assert kv_cache_bytes(SHAPES[model], context) == (full + window) * MIB


def test_quantised_cache() -> None:
    whole = kv_cache_bytes(SMALL, 8192)
    assert kv_cache_bytes(SMALL, 8192, kv_type=KvType.Q8_0) == whole * 34 // 64
    assert kv_cache_bytes(SMALL, 8192, kv_type=KvType.Q4_0) == whole * 18 // 64


# Reported by llama.cpp for both models alike with one row of logits, in MiB (output buffer of 0.77 apart).
@pytest.mark.parametrize("model", SHAPES)
@pytest.mark.parametrize(
    ("context", "ubatch", "reported"),
    [
        (4096, 128, 24.16),
        (4096, 512, 97.14),
        (4096, 2048, 394.58),
        (8192, 512, 101.14),
        (32768, 128, 31.16),
        (32768, 512, 125.14),
        (32768, 2048, 506.58),
        (131072, 128, 55.16),
        (131072, 512, 221.14),
        (131072, 2048, 890.58),
    ],
)
def test_compute_buffer(model: str, context: int, ubatch: int, reported: float) -> None:
    options = LoadOptions(context_length=context, n_ubatch=ubatch, n_gpu_layers=0)
    (memory,) = places(SHAPES[model], computer(256), options)
    assert memory.compute / MIB == pytest.approx(reported + 0.77, rel=0.02)


def test_compute_without_flash_attention() -> None:
    options = LoadOptions(context_length=8192, n_gpu_layers=0, flash_attention=False)
    assert places(SMALL, computer(64), options)[0].compute / MIB == pytest.approx(1078.39, rel=0.05)


@pytest.mark.parametrize("name", ["gpt-oss-20b", "gpt-oss-120b"])
def test_the_catalogue_gives_the_weights_of_the_real_file(name: str) -> None:
    entry = ENTRIES[name]
    header = entry.size - ModelShape.from_catalogue(entry).weights
    assert 0 < header < 16 * MIB  # keys and the vocabulary


@pytest.mark.parametrize(
    ("size", "verdict"),
    [
        (12_109_566_624, Verdict.FITS_MEMORY),
        (13_792_000_000, Verdict.FITS_MEMORY),  # attention of 16 bits
        (22_300_000_000, Verdict.FITS_TIGHTLY),  # Q8_0
        (41_900_000_000, Verdict.FROM_DISK),  # BF16
    ],
)
def test_a_variant_of_another_size_is_planned_with_its_own_weights(size: int, verdict: Verdict) -> None:
    entry = replace(ENTRIES["gpt-oss-20b"], size=size)
    shape = ModelShape.from_catalogue(entry)
    assert abs(size - shape.weights - 13_000_000) < 20_000
    plan = Planner(shape, computer(24, 21)).plan()
    assert plan.verdict is verdict
    assert abs(plan.weights - shape.weights) < 1000


def test_experts_of_more_bits_are_not_copied() -> None:
    entry = replace(ENTRIES["gpt-oss-20b"], size=41_900_000_000)
    roomy = Planner(ModelShape.from_catalogue(entry), computer(128)).plan()
    assert (roomy.verdict, roomy.repacked) == (Verdict.FITS_MEMORY, 0)
    assert not roomy.options.use_extra_buffers


def test_repacking_copies_what_the_processor_can() -> None:
    options = LoadOptions(n_gpu_layers=0, use_extra_buffers=True)
    x86 = places(SMALL, computer(64), options)[0].repacked
    arm = places(SMALL, computer(64, machine="Darwin arm64"), options)[0].repacked
    assert x86 == 24 * 3 * 32 * 2880 * 2880 // 32 * 17  # the experts' weights
    assert arm - x86 == pytest.approx(1.35 * GIB, rel=0.2)  # attention and output too
