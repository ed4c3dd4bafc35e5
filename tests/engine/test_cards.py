"""Layers, caches and experts go to cards and main memory as the planner says: llama.cpp lays them out."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.models import Device, DeviceKind, Hardware, LoadOptions, PlaceUse
from app.fit.correction import Reported, reported
from app.fit.placement import places
from app.fit.shape import ModelShape
from app.library.gguf import read_header
from tests.engine.cards import Report
from tests.engine.conftest import GUIDE

SCRIPT = Path(__file__).with_name("cards.py")
ROOT = SCRIPT.parents[2]
GB = 1 << 30
SHAPE = ModelShape.from_gguf(read_header(GUIDE))
PLAIN = LoadOptions(context_length=4096, n_threads=1, use_extra_buffers=False)


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """Where two devices are offered."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"127.0.0.1:{port}"
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.engine.cards", "serve", address, "2"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 60
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                assert server.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.05)
        yield address
    finally:
        server.kill()
        server.wait()


def laid_out(endpoint: str, options: LoadOptions) -> tuple[dict[str, Reported], dict[str, PlaceUse]]:
    """What llama.cpp allocated and what the planner says, by place."""
    text = msgspec.json.encode(options).decode()
    done = subprocess.run(
        [sys.executable, "-m", "tests.engine.cards", "load", endpoint, str(GUIDE), text],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    report = msgspec.json.decode(done.stdout.splitlines()[-1], type=Report)
    cards = tuple(d for d in report.devices if d.kind is DeviceKind.GPU)
    assert [card.name for card in cards] == ["RPC0", "RPC1"]
    hardware = Hardware(64 * GB, 60 * GB, 8, 4, devices=cards)
    return reported(report.buffers), {p.place: p for p in places(SHAPE, hardware, options)}


LAYERS = SHAPE.block_count
CASES: dict[str, dict[str, Any]] = {
    "all, shared evenly": {"n_gpu_layers": LAYERS + 1, "tensor_split": (1.0, 1.0)},
    "all, shared by layers": {"n_gpu_layers": LAYERS + 1, "tensor_split": (float(LAYERS - 1), 2.0)},
    "half of the layers": {"n_gpu_layers": LAYERS // 2, "tensor_split": (1.0, 1.0)},
    "one layer and the output": {"n_gpu_layers": 2, "tensor_split": (1.0, 1.0)},
    "experts of half in memory": {
        "n_gpu_layers": LAYERS + 1,
        "n_cpu_moe": LAYERS // 2,
        "tensor_split": (1.0, 1.0),
    },
    "all experts in memory": {"n_gpu_layers": LAYERS + 1, "n_cpu_moe": LAYERS, "tensor_split": (3.0, 1.0)},
    "all, with the embedding": {
        "n_gpu_layers": LAYERS + 1,
        "embedding_on_card": True,
        "tensor_split": (1.0, 0.0),
    },
    "nothing on a card": {"n_gpu_layers": 0},
}


@pytest.mark.skipif(sys.platform != "linux", reason="the RPC backend's library has another name elsewhere")
@pytest.mark.parametrize("case", CASES)
def test_memory_by_place(endpoint: str, case: str) -> None:
    options = msgspec.structs.replace(PLAIN, **CASES[case])
    facts, plan = laid_out(endpoint, options)
    for place, use in plan.items():
        fact = facts.get(place, Reported())
        assert use.kv_cache == pytest.approx(fact.kv, rel=0.02, abs=1 << 14), place
        if place != "memory":  # what main memory maps spans the tensors between, too
            assert use.weights == pytest.approx(fact.weights, rel=0.02, abs=1 << 14), place
    if options.n_gpu_layers == 0:
        assert plan["memory"].weights == pytest.approx(facts["memory"].weights, rel=0.02)


def test_the_child_lists_its_devices(guide_devices: tuple[Device, ...]) -> None:
    assert [device.kind for device in guide_devices] == [DeviceKind.CPU]
    assert guide_devices[0].total >= guide_devices[0].free > 0


@pytest.fixture
def guide_devices() -> tuple[Device, ...]:
    from app.engine.devices import list_devices

    return list_devices()
