"""The planner: the known sizes of gpt-oss, and verdicts for computers of all sizes."""

from __future__ import annotations

import pytest

from app.domain.models import Hardware, KvType, LoadWishes, Verdict
from app.fit.estimate import MIB, ModelShape, kv_cache_bytes, plan
from app.library.catalogue import load_catalogue
from app.system.paths import Paths

GB = 1_000_000_000
ENTRIES = {entry.id: entry for entry in load_catalogue(Paths.discover().resources / "catalogue.toml")}


def shape(model: str) -> ModelShape:
    return ModelShape.from_catalogue(ENTRIES[model])


def computer(total: int, free: int | None = None, cores: int = 8) -> Hardware:
    return Hardware(total * GB, (total - 3 if free is None else free) * GB, cores * 2, cores)


# Measured on real loads: 2 KiB a token for each full layer, 18 MiB (27) for the sliding window at ubatch 512
# with a window of 128 plus 512 cells, padded to 256.
@pytest.mark.parametrize(
    ("model", "context", "full"),
    [
        ("gpt-oss-20b", 8192, 192),
        ("gpt-oss-20b", 32768, 768),
        ("gpt-oss-20b", 131072, 3072),
        ("gpt-oss-120b", 8192, 288),
        ("gpt-oss-120b", 131072, 4608),
    ],
)
def test_kv_cache(model: str, context: int, full: int) -> None:
    window = 18 if model == "gpt-oss-20b" else 27
    assert kv_cache_bytes(shape(model), context) == (full + window) * MIB


def test_20b_on_24_gb_gets_32k() -> None:
    found = plan(shape("gpt-oss-20b"), computer(24))
    assert found.verdict is Verdict.FITS_MEMORY
    assert found.options.context_length == 32768
    assert 13.3 * GB < found.needed < 13.8 * GB


@pytest.mark.parametrize(
    ("model", "total", "free", "verdict"),
    [
        ("gpt-oss-20b", 16, 15, Verdict.FITS_MEMORY),
        ("gpt-oss-20b", 16, 8, Verdict.FITS_TIGHTLY),
        ("gpt-oss-20b", 8, 6, Verdict.FROM_DISK),
        ("gpt-oss-20b", 4, 3, Verdict.DOES_NOT_FIT),
        ("gpt-oss-120b", 96, 90, Verdict.FITS_MEMORY),
        ("gpt-oss-120b", 16, 14, Verdict.FROM_DISK),
    ],
)
def test_verdicts(model: str, total: int, free: int, verdict: Verdict) -> None:
    hardware = Hardware(total << 30, free << 30, 8, 4)
    assert plan(shape(model), hardware).verdict is verdict


def test_repacking_only_where_memory_is_ample() -> None:
    assert not plan(shape("gpt-oss-20b"), computer(24)).options.use_extra_buffers
    assert plan(shape("gpt-oss-20b"), computer(64)).options.use_extra_buffers


def test_a_core_is_left_to_the_system() -> None:
    assert plan(shape("gpt-oss-20b"), computer(24, cores=8)).options.n_threads == 7
    assert plan(shape("gpt-oss-20b"), computer(24, cores=2)).options.n_threads == 2


def test_a_chosen_context_is_kept_within_the_model() -> None:
    found = plan(shape("gpt-oss-20b"), computer(64), LoadWishes(context_length=1 << 20))
    assert found.options.context_length == 131072


def test_wishes_are_followed() -> None:
    wishes = LoadWishes(8192, 10, 4, KvType.Q8_0, threads=3, batch=1024, extra_buffers=True)
    options = plan(shape("gpt-oss-20b"), computer(24), wishes).options
    assert (options.context_length, options.n_gpu_layers, options.n_cpu_moe) == (8192, 10, 4)
    assert (options.kv_type, options.flash_attention) == (KvType.Q8_0, True)  # one takes the other
    assert (options.n_threads, options.n_threads_batch, options.n_ubatch) == (3, 3, 1024)
    assert options.use_extra_buffers
