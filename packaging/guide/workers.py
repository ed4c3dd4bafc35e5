"""Trains with one process for each core: far steadier than threads when other programs want the cores too."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import corpus as data
import tokenizer
import torch
import train
from layout import Shape
from torch import distributed

SEED, WARM = 20261123, 25.0


def work(rank: int, count: int, folder: Path, minutes: float, bf16: bool) -> None:
    """One worker: its own questions, the same weights as the others."""
    torch.set_num_threads(1)
    distributed.init_process_group(
        "gloo", init_method=f"file://{folder}/meeting", rank=rank, world_size=count
    )
    checkpoint, vocab = folder / "checkpoint.pt", tokenizer.load(folder / "vocabulary.json")
    shape = Shape(vocab=vocab.size)
    run = train.start(shape, data.load(), vocab, SEED, WARM if rank == 0 and not checkpoint.exists() else 0.0)
    if checkpoint.exists():
        train.resume(run, checkpoint)
    for value in [*run.model.state_dict().values(), *run.average.state_dict().values()]:
        distributed.broadcast(value, 0)
    run.sampler.rng.seed(run.step * count + rank)
    if rank == 0:
        print(f"{sum(p.numel() for p in run.model.parameters()) / 1e6:.2f} million parameters", flush=True)
        print(f"starting at step {run.step}", flush=True)
    train.train(run, minutes * 60, checkpoint if rank == 0 else None, bf16)
    distributed.destroy_process_group()


def train_all(folder: Path, minutes: float, bf16: bool) -> None:
    """Start the workers and wait for them."""
    (folder / "meeting").unlink(missing_ok=True)
    count = min(os.cpu_count() or 1, 4)
    start: Any = torch.multiprocessing.spawn
    start(work, (count, folder, minutes, bf16), nprocs=count)
