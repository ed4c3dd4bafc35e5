"""The planner's bytes against the buffers that the engine reports, for files of the real ones' shape."""

from __future__ import annotations

import functools
import shutil
import tempfile
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from app.domain.models import LoadWishes
from app.engine.session import ModelSession
from app.fit.correction import Reported, reported
from app.library.planning import plan_file
from app.system.clock import SystemClock
from tests.benchmarks import stand_in
from tests.benchmarks.measures import Figure

CONTEXTS = (8192, 32768, 131072)
_BLOCK = 512  # bytes, what st_blocks counts


class Comparison(Struct, frozen=True):
    """Predicted over reported, for one model and context."""

    model: str
    context: int
    weights: float
    kv: float
    compute: float


@functools.cache
def comparisons() -> tuple[Comparison, ...]:
    """Load every stand-in with every context, one at a time, mapped and without repacking."""
    found = []
    print(f"{'model':14} {'context':>8} {'weights':>9} {'KV cache':>9} {'compute':>9}   predicted / reported")
    for name, shape in stand_in.SHAPES.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{name}.gguf"
            _write(path, name, shape)
            for context in CONTEXTS:
                row = _compare(name, path, context)
                found.append(row)
                print(
                    f"{name:14} {context:8} {row.weights:9.4f} {row.kv:9.4f} {row.compute:9.4f}", flush=True
                )
    return tuple(found)


def _write(path: Path, name: str, shape: stand_in.Shape) -> None:
    """Write a stand-in; its weights are holes, which some file systems fill with zeros."""
    stand_in.write(path, name, shape)
    size, taken = path.stat().st_size, path.stat().st_blocks * _BLOCK
    room = f"{name}: {size / 1e9:.1f} GB that take {taken / 1e9:.2f} GB of disk"
    print(f"{room}; without sparse files {size / 1e9:.1f} GB are needed", flush=True)
    if taken < size // 2:
        return
    left = shutil.disk_usage(path.parent).free
    print(f"this file system has no sparse files; {left / 1e9:.1f} GB are left", flush=True)


def _compare(name: str, path: Path, context: int) -> Comparison:
    wishes = LoadWishes(context_length=context, gpu_layers=0, extra_buffers=False)
    plan = plan_file(path, wishes)
    folder = path.parent
    with ModelSession(log_dir=folder, state_file=folder / "engine.json", clock=SystemClock()) as session:
        facts = session.load(path, replace(plan.options, n_threads=None), lambda _: None)
    engine = reported(facts.buffers).get("memory", Reported())
    return Comparison(
        name,
        context,
        plan.weights / engine.weights,
        plan.kv_cache / engine.kv,
        plan.compute / engine.compute,
    )


def weights_error() -> Figure:
    """The largest distance of predicted over reported weights from 1."""
    return _worst("weights")


def kv_error() -> Figure:
    """The same of the KV cache."""
    return _worst("kv")


def compute_error() -> Figure:
    """The same of the compute buffers."""
    return _worst("compute")


def _worst(kind: str) -> Figure:
    ratios = {f"{row.model}@{row.context // 1024}k": getattr(row, kind) for row in comparisons()}
    details = {name: round(ratio, 4) for name, ratio in ratios.items()}
    return Figure(max(abs(ratio - 1) for ratio in ratios.values()), "share", details)
