"""On a graphics card: the whole path against llama-bench, and the planner against the card's own figures.

`python -m tests.benchmarks.gpu [20b|120b ...]` on a computer with a card, the engine built with ACCEL=cuda or
vulkan. Prints a Markdown table and writes build/gpu.json.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psutil

from app.domain.chat import Usage
from app.domain.models import Device, DeviceKind, Hardware, LoadedFacts, LoadOptions, LoadWishes
from app.engine.devices import list_devices
from app.fit.correction import Reported, reported
from app.fit.estimate import Planner
from app.fit.placement import places
from app.fit.shape import ModelShape
from app.library.gguf import read_header
from tests.benchmarks import native, stand_in, whole_path
from tests.benchmarks.measures import ROOT

OUT = ROOT / "build" / "gpu.json"
_WHOLE, _TURNS, _STARTS = (5000, 256), 5, 3  # words of a prompt, tokens of an answer; turns; starts
# With the experts in main memory the processor sets the speed, and varies: both sides are measured in turns.
_HELD, _ROUNDS, _SECONDS = (400, 64), 3, 120.0
_SHARED = ("-ngl", "99", *native.NO_REPACK)
_CONTEXT = 8192
_HEAD = (
    "| model | experts | decode, tok/s | over llama-bench | prefill, tok/s | over llama-bench "
    "| weights | KV cache | compute | card, GB | predicted |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
)


def main(names: list[str]) -> None:
    """Measure each stand-in with all layers on the card, then with its experts in main memory."""
    cards = [d for d in list_devices() if d.kind is DeviceKind.GPU]
    if not cards:
        sys.exit("There is no graphics card that this engine can use. Build it with ACCEL=cuda make setup.")
    print(", ".join(f"{card.description}, {card.total / 1e9:.1f} GB" for card in cards), flush=True)
    rows = []
    for name, shape in stand_in.SHAPES.items():
        if names and not any(name.endswith(f"-{wanted}") for wanted in names):
            continue
        with tempfile.TemporaryDirectory(dir=os.environ.get("ALCOVE_BENCH_DIR")) as folder:
            model = Path(folder) / f"{name}.gguf"
            stand_in.write(model, name, shape, filled=True)
            for held in (0, shape.layers):
                rows.append(_measure(model, name, held, tuple(cards)))
                print(_HEAD if len(rows) == 1 else "", _line(rows[-1]), sep="\n", flush=True)
                OUT.parent.mkdir(exist_ok=True)
                OUT.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def _measure(model: Path, name: str, held: int, cards: tuple[Device, ...]) -> dict[str, Any]:
    """Measure both sides; medians, and the medians of the ratios."""
    options = _planned(model, held, cards)
    pairs: list[tuple[dict[str, float], dict[str, float]]] = []
    with ExitStack() as until_closed:
        path = until_closed.enter_context(whole_path.loaded(model, options))
        path.turn(4, 4)
        began = time.perf_counter()
        while held and (len(pairs) < _ROUNDS or time.perf_counter() - began < _SECONDS):
            usage = path.turn(*_HELD)
            pairs.append((_speeds([usage]), _bench_held(model, usage, options)))
        if not held:
            usages = [path.turn(*_WHOLE) for _ in range(_TURNS)]
            until_closed.close()  # the card may have no room for both
            usage = usages[-1]
            pairs.append((_speeds(usages), _bench_whole(model, usage, options)))
    return {
        "model": name,
        "held": held,
        "threads": [options.n_threads, options.n_threads_batch],
        "load_s": path.load_seconds,
        "prompt_tokens": _read(usage),
        "depth": usage.prompt_tokens,
        **{f"{key}_ours": [ours[key] for ours, _ in pairs] for key in ("pp", "tg")},
        **{f"{key}_ratios": [ours[key] / bench[key] for ours, bench in pairs] for key in ("pp", "tg")},
        **_fit(model, options, cards, path.facts),
    }


def _speeds(usages: Sequence[Usage]) -> dict[str, float]:
    return {
        "pp": statistics.median(usage.prefill_tokens_per_s for usage in usages),
        "tg": statistics.median(usage.decode_tokens_per_s for usage in usages),
    }


def _read(usage: Usage) -> int:
    return usage.prompt_tokens - usage.reused_tokens


def _bench_held(model: Path, usage: Usage, options: LoadOptions) -> dict[str, float]:
    """Tokens a second of llama-bench, loaded once; what came before makes no difference at this length."""
    counts = ("-p", str(_read(usage)), "-n", str(_HELD[1]), "-t", str(options.n_threads))
    return _by_kind(native.llama_bench(model, *counts, "-ncmoe", str(options.n_cpu_moe), *_SHARED))


def _bench_whole(model: Path, usage: Usage, options: LoadOptions) -> dict[str, float]:
    """Tokens a second of llama-bench: as long a prompt and answer after as many tokens as ours."""
    before = str(usage.prompt_tokens - _read(usage))
    prompt = ("-p", str(_read(usage)), "-n", "0", "-d", before, "-t", str(options.n_threads_batch))
    answer = ("-p", "0", "-n", str(_WHOLE[1]), "-d", str(usage.prompt_tokens), "-t", str(options.n_threads))
    (first,) = native.llama_bench(model, *prompt, *_SHARED, rounds=_TURNS)
    # Started anew each time: from the second round on llama-bench puts what comes before back from a copy,
    # and then decodes with a card that has rested, not right after a prompt.
    tries = [native.llama_bench(model, *answer, *_SHARED)[0] for _ in range(_STARTS)]
    return _by_kind([first, _middle(tries)])


def _middle(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return sorted(rows, key=lambda row: float(row["avg_ts"]))[len(rows) // 2]


def _by_kind(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    return {"pp" if row["n_prompt"] else "tg": float(row["avg_ts"]) for row in rows}


def _planned(model: Path, held: int, cards: tuple[Device, ...]) -> LoadOptions:
    """The options by which the program loads it, but for a shorter context and no second copy of weights."""
    wishes = LoadWishes(_CONTEXT, gpu_layers=999, experts_in_memory=held, extra_buffers=False)
    return Planner(ModelShape.from_gguf(read_header(model)), _hardware(cards)).plan(wishes).options


def _hardware(cards: tuple[Device, ...]) -> Hardware:
    memory = psutil.virtual_memory()
    logical, cores = psutil.cpu_count() or 1, psutil.cpu_count(logical=False) or 1
    return Hardware(memory.total, memory.available, logical, cores, devices=cards)


def _fit(
    model: Path, options: LoadOptions, cards: tuple[Device, ...], facts: LoadedFacts
) -> dict[str, float]:
    """Predicted over reported by purpose, and what of the card is in use, and was to be; bytes."""
    card, shape = cards[0], ModelShape.from_gguf(read_header(model))
    use = {p.place: p for p in places(shape, _hardware(cards), options)}[card.name]
    engine = reported(facts.buffers).get(card.name, Reported())
    after = next(d.free for d in facts.devices if d.name == card.name)
    return {
        "weights": use.weights / max(1, engine.weights),
        "kv": use.kv_cache / max(1, engine.kv),
        "compute": use.compute / max(1, engine.compute),
        "used": card.free - after,
        "predicted": use.used,
        "reserve": use.reserve,
    }


def _line(row: dict[str, Any]) -> str:
    experts = f"{row['held']} layers in memory" if row["held"] else "on the card"
    tg, pp = (statistics.median(row[f"{key}_ratios"]) for key in ("tg", "pp"))
    own_tg, own_pp = (statistics.median(row[f"{key}_ours"]) for key in ("tg", "pp"))
    speeds = f"{own_tg:.1f} | {tg:.3f} | {own_pp:,.0f} | {pp:.3f}"
    shares = " | ".join(f"{row[name]:.4f}" for name in ("weights", "kv", "compute"))
    return (
        f"| {row['model']} | {experts} | {speeds} | {shares} "
        f"| {row['used'] / 1e9:.2f} | {row['predicted'] / 1e9:.2f} |"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
