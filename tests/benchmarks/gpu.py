"""On a graphics card: the whole path against llama-bench, and the planner against the card's own figures.

`python -m tests.benchmarks.gpu [20b|120b ...]` on a computer with a card, the engine built with ACCEL=cuda or
vulkan. Prints a Markdown table and writes build/gpu.json.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import msgspec
import psutil

from app.domain.models import Device, DeviceKind, Hardware, LoadedFacts, LoadOptions, LoadWishes
from app.engine.devices import list_devices
from app.fit.correction import Reported, reported
from app.fit.estimate import Planner
from app.fit.placement import places
from app.fit.shape import ModelShape
from app.library.gguf import read_header
from tests.benchmarks import native, stand_in
from tests.benchmarks.measures import ROOT

OUT = ROOT / "build" / "gpu.json"
_WORDS, _TOKENS, _TURNS = 5000, 256, 5
_FEWER = 400, 64, 5  # with the experts in main memory, where the processor sets the speed
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
    options = _planned(model, held, cards)
    words, tokens, turns = _FEWER if held else (_WORDS, _TOKENS, _TURNS)
    ours = native.whole_path(model, options, words, tokens, turns)
    shared = ("-ngl", "99", "-ncmoe", str(held), *native.NO_REPACK)
    one, many = str(options.n_threads), str(options.n_threads_batch)
    depth = str(int(ours["depth"]))
    (prefill,) = native.llama_bench(model, *native.prompt_of(ours), "-t", many, *shared, rounds=turns)
    (decode,) = native.llama_bench(
        model, "-p", "0", "-n", str(tokens), "-d", depth, "-t", one, *shared, rounds=turns
    )
    facts = msgspec.convert(ours["facts"], LoadedFacts, dec_hook=lambda kind, value: kind(value))
    return {
        "model": name,
        "held": held,
        "threads": [options.n_threads, options.n_threads_batch],
        **{name: ours[name] for name in ("pp", "tg", "prompt_tokens", "depth", "load_s")},
        "bench_pp": prefill["avg_ts"],
        "bench_tg": decode["avg_ts"],
        **_fit(model, options, cards, facts),
    }


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
    speeds = (
        f"{row['tg']:.1f} | {row['tg'] / row['bench_tg']:.3f} "
        f"| {row['pp']:,.0f} | {row['pp'] / row['bench_pp']:.3f}"
    )
    shares = " | ".join(f"{row[name]:.4f}" for name in ("weights", "kv", "compute"))
    return (
        f"| {row['model']} | {experts} | {speeds} | {shares} "
        f"| {row['used'] / 1e9:.2f} | {row['predicted'] / 1e9:.2f} |"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
