"""Plans with the real computer and a real loaded model: what it gives back, what it taught."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.domain.models import LoadWishes, ModelRef, Verdict
from app.engine.devices import DeviceProbe
from app.engine.session import ModelSession
from app.library.measured import MeasuredLoads
from app.services.fit import FitPlanner
from app.system.clock import SystemClock
from app.system.hardware import (
    disk_speed,
    free_space,
    heaviest_programs,
    own_processes,
    private_memory,
    probe,
)
from app.system.paths import Paths
from tests.fit.computers import ENTRIES, MIB

GUIDE = ModelRef("guide", "Guide", Paths.discover().guide, built_in=True)
COMMAND = (sys.executable, "-m", "app.engine.child")


@pytest.mark.engine
def test_a_loaded_model_gives_back_and_teaches(tmp_path: Path) -> None:
    loads = MeasuredLoads(tmp_path / "loads.json")
    with ModelSession(
        log_dir=tmp_path, state_file=tmp_path / "engine.json", clock=SystemClock(), command=COMMAND
    ) as session:
        planner = FitPlanner(lambda _: LoadWishes(threads=1), loads=loads, loaded=session)
        assert planner.hardware().gives_back == 0
        before = planner.model(GUIDE)
        assert not before.corrected
        facts = session.load(GUIDE.path, before.options, lambda _: None)
        planner.remember(facts)
        held = planner.hardware().gives_back
        # The cache is written through at the load; the compute buffer isn't yet.
        assert before.kv_cache < held < before.needed + 200 * MIB
        after = planner.model(GUIDE)
        assert after.corrected
        assert after.verdict is Verdict.FITS_MEMORY
        assert after.needed == pytest.approx(before.needed, rel=0.1)
        session.unload()
        assert planner.hardware().gives_back == 0


def test_wishes_belong_to_a_model() -> None:
    planner = FitPlanner(lambda model_id: LoadWishes(4096 if model_id == "gpt-oss-20b" else 8192))
    assert planner.entry(ENTRIES["gpt-oss-20b"]).options.context_length == 4096
    assert planner.entry(ENTRIES["gpt-oss-120b"]).options.context_length == 8192
    assert planner.entry(ENTRIES["gpt-oss-20b"], 16384).options.context_length == 16384  # asked for now


def test_no_child_is_asked_where_no_gpu_backend_is() -> None:
    nothing = (sys.executable, "-c", "raise SystemExit(1)")
    assert DeviceProbe(nothing, gpu=False)() == ()
    assert DeviceProbe(nothing, gpu=True)() == ()  # a child that ends says nothing, the load will


@pytest.mark.engine
def test_a_child_lists_the_cards() -> None:
    cards = DeviceProbe(COMMAND, gpu=True)
    assert cards() == cards()  # a processor is no card


def test_what_the_computer_has(tmp_path: Path) -> None:
    hardware = probe()
    assert 0 < hardware.free_memory <= hardware.total_memory
    assert 1 <= hardware.physical_cores <= hardware.logical_cores
    assert disk_speed(tmp_path) > 0
    assert free_space(tmp_path / "not" / "there") > 0


def test_programs_that_hold_memory_are_found() -> None:
    import subprocess

    script = "x = bytearray(b'1') * (300 << 20); print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        assert private_memory(program.pid) >= 300 * MIB
        found = heaviest_programs(limit=100)
        assert any(p.name.startswith("python") and p.memory >= 300 * MIB for p in found)
        assert program.pid in own_processes()
        assert found == tuple(sorted(found, key=lambda p: -p.memory))
        program.communicate("\n")
    assert private_memory(program.pid) == 0
