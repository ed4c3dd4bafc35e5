"""Estimates put right by real loads: the same options only, in the same place, within reason."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.domain.models import BufferFact, LoadedFacts, LoadOptions, LoadWishes
from app.fit.correction import MeasuredLoad, comparable, reported
from app.fit.estimate import plan
from app.library.measured import MeasuredLoads
from tests.fit.computers import GIB, MIB, SMALL, card, computer

HARDWARE = computer(24)
WISHES = LoadWishes(context_length=8192)
PLAIN = plan(SMALL, HARDWARE, WISHES)


def load(options: LoadOptions = PLAIN.options, *, kv: int = 210, compute: int = 110) -> MeasuredLoad:
    buffers = (
        BufferFact("CPU_Mapped", "model", SMALL.weights),
        BufferFact("CPU", "kv", kv * MIB),
        BufferFact("CPU", "compute", compute * MIB),
        BufferFact("CPU", "output", MIB),
    )
    return MeasuredLoad(options, buffers)


def test_the_last_load_with_these_options_is_believed() -> None:
    found = plan(SMALL, HARDWARE, WISHES, [load(compute=150), load(compute=120)])
    assert found.corrected
    assert found.compute == 121 * MIB
    assert not PLAIN.corrected


def test_another_context_is_scaled() -> None:
    before = plan(SMALL, HARDWARE, LoadWishes(context_length=32768))
    after = plan(SMALL, HARDWARE, LoadWishes(context_length=32768), [load(kv=231)])
    assert after.corrected
    assert 0 <= before.kv_cache * 11 // 10 - after.kv_cache < 3


def test_a_load_with_other_options_says_nothing() -> None:
    other = replace(PLAIN.options, n_ubatch=1024)
    assert not comparable(other, PLAIN.options)
    found = plan(SMALL, HARDWARE, WISHES, [load(other, compute=300)])
    assert not found.corrected
    assert found.compute == PLAIN.compute


def test_a_figure_beyond_reason_is_not_believed() -> None:
    assert plan(SMALL, HARDWARE, WISHES, [load(compute=5000)]).compute == PLAIN.compute


def test_a_correction_decides_what_fits_a_card() -> None:
    hardware = computer(32, None, card(14))
    wishes = LoadWishes(context_length=8192)
    before = plan(SMALL, hardware, wishes)
    took = BufferFact("CUDA0", "model", before.places[1].weights * 6 // 5)
    after = plan(SMALL, hardware, wishes, [MeasuredLoad(before.options, (took,))])
    assert before.options.n_cpu_moe == 0
    assert after.options.n_cpu_moe > 0


def test_buffers_are_told_apart_by_place() -> None:
    names = ("CPU_Mapped", "CPU_REPACK", "CUDA_Host", "CUDA0", "MTL0_Mapped", "RPC0[127.0.0.1:5000]")
    found = reported(BufferFact(name, "model", GIB) for name in names)
    assert set(found) == {"memory", "CUDA0", "MTL0", "RPC0"}
    assert (found["memory"].weights, found["memory"].repacked) == (2 * GIB, GIB)


def facts(path: Path, options: LoadOptions, compute: int) -> LoadedFacts:
    buffers = (BufferFact("CPU", "compute", compute),)
    return LoadedFacts(path, "m", 8192, "v", 1, "x64", buffers=buffers, options=options)


def test_loads_are_kept_by_file_and_options(tmp_path: Path) -> None:
    model, other = tmp_path / "m.gguf", tmp_path / "o.gguf"
    model.write_bytes(b"GGUF one")
    other.write_bytes(b"GGUF two")
    loads = MeasuredLoads(tmp_path / "loads.json")
    loads.remember(facts(model, PLAIN.options, 1))
    loads.remember(facts(model, replace(PLAIN.options, n_ubatch=64), 2))
    loads.remember(facts(model, PLAIN.options, 3))
    kept = MeasuredLoads(tmp_path / "loads.json")
    assert [load.buffers[0].size for load in kept.of(model)] == [2, 3]
    assert kept.of(other) == ()
    moved = model.rename(tmp_path / "moved.gguf")
    assert len(kept.of(moved)) == 2  # the same file elsewhere


def test_a_damaged_file_of_loads_is_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "loads.json"
    path.write_bytes(b'{"files": 3')
    model = tmp_path / "m.gguf"
    model.write_bytes(b"GGUF")
    loads = MeasuredLoads(path)
    assert loads.of(model) == ()
    loads.remember(facts(model, PLAIN.options, 1))
    assert len(loads.of(model)) == 1
