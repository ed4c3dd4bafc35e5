"""Trains the Guide for a given time and writes checkpoints of its averaged weights."""

from __future__ import annotations

import copy
import math
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import harmony
import torch
from corpus import Corpus
from layout import Shape
from model import Guide
from pieces import Batch
from sampler import Sampler
from tokenizer import Vocabulary
from torch import distributed
from torch.nn import functional as fn
from warm import warm_embeddings

PEAK, FLOOR, WARM_UP = 3e-3, 0.02, 60
TRUNKS, BARES = 1, 48
BRANCHES, SHARES = {"full": 10, "sums": 14, "openings": 20}, (0.35, 0.3, 0.35)
# Rows of a helper head; more than there are topics, so that a grown corpus can go on from a checkpoint.
TOPICS = 512
ROUND_FROM = 0.6
BARE = 0.15
DOUBT_FROM, DOUBTFUL_FROM = 0.85, 0.5


@dataclass
class Run:
    """The state of a training run."""

    model: Any
    average: Any
    optimizer: Any
    sampler: Sampler
    seconds: float = 0.0
    step: int = 0


def start(shape: Shape, corpus: Corpus, vocab: Vocabulary, seed: int, warm: float = 0.0) -> Run:
    """A fresh run; warm is the seconds given to the start of the embeddings."""
    torch.manual_seed(seed)
    sampler = Sampler(corpus, vocab, seed)
    model = Guide(shape, TOPICS, dropout=0.05)
    if warm:
        model.embed.weight.data.copy_(warm_embeddings(sampler, shape.hidden, warm))
    matrices = [p for p in model.parameters() if p.ndim > 1]
    vectors = [p for p in model.parameters() if p.ndim < 2]
    groups = [{"params": matrices, "weight_decay": 0.05}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=PEAK, betas=(0.9, 0.98), fused=True)
    return Run(model, copy.deepcopy(model).eval(), optimizer, sampler)


def losses(model: Any, batch: Batch) -> Any:
    """The loss of a batch: the answers, the topic seen by the helper heads, and the use of the experts."""
    trunk, branch = model(batch.trunk, batch.trunk_len, batch.branch, batch.branch_len, batch.start)
    states, targets, weights = [], [], []
    for state, ids, weight in (
        (trunk, batch.trunk, batch.trunk_weight),
        (branch, batch.branch, batch.branch_weight),
    ):
        row, col = torch.where(weight > 0)
        states.append(state[row, col - 1])
        targets.append(ids[row, col])
        weights.append(weight[row, col])
    weight = torch.cat(weights)
    each = fn.cross_entropy(model.head(torch.cat(states)).float(), torch.cat(targets), reduction="none")
    loss = (each * weight).sum() / weight.sum()
    place = torch.arange(batch.branch.shape[1])
    after = (place >= batch.asked[:, None]) & (place < batch.branch_len[:, None])
    row, col = torch.where(after & (batch.topic >= 0)[:, None])
    if len(row):
        for scores in model.topics(row, col):
            loss = loss + 0.25 * fn.cross_entropy(scores.float(), batch.topic[row], label_smoothing=0.05)
    if batch.effort >= 0:
        row, col = torch.where(after)
        wanted = torch.full((len(row),), batch.effort)
        loss = loss + 0.2 * fn.cross_entropy(model.efforts(row, col).float(), wanted)
    return loss + 0.01 * sum(block.experts.balance for block in model.blocks)


def advance(run: Run, limit: float, bf16: bool) -> tuple[str, float]:
    """One step; limit is the length of the whole run in seconds; the kind of the batch and its loss."""
    began = time.monotonic()
    part = min(run.seconds / limit, 1.0)
    rate = (
        PEAK
        * min(1.0, (run.step + 1) / WARM_UP)
        * (FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * part)))
    )
    for group in run.optimizer.param_groups:
        group["lr"] = rate
    run.model.rounded(part > ROUND_FROM)
    run.average.rounded(part > ROUND_FROM)
    # Towards the end questions that can't be understood come more often: "I don't know" beats a wrong page.
    run.sampler.doubt = part > DOUBT_FROM
    run.model.train()
    # All workers take the same kind of batch, so that none waits for another.
    kind = random.Random(run.step).choices(("full", "sums", "openings"), SHARES)[0]  # noqa: S311
    batch = run.sampler.bare(BARES) if part < BARE else run.sampler.batch(TRUNKS, BRANCHES[kind], kind)
    with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
        loss = losses(run.model, batch)
    run.optimizer.zero_grad(set_to_none=True)
    loss.backward()
    spent = share_gradients(run.model, time.monotonic() - began)
    torch.nn.utils.clip_grad_norm_(run.model.parameters(), 1.0)
    run.optimizer.step()
    keep = min(0.998, 1 - 1 / (run.step / 8 + 1))
    with torch.no_grad():
        torch._foreach_lerp_(list(run.average.parameters()), list(run.model.parameters()), 1 - keep)
    run.step += 1
    # A machine that was stopped or asleep must not eat the schedule.
    run.seconds += min(spent, 10.0)
    return kind, float(loss.item())


def share_gradients(model: Any, spent: float) -> float:
    """Average the gradients over the workers, and the time they took, so that all keep to one schedule."""
    parameters = list(model.parameters())
    grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
    flat = torch.cat([*(g.flatten() for g in grads), torch.tensor([spent])])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    sizes = [p.numel() for p in parameters]
    for parameter, part in zip(parameters, flat[:-1].split(sizes), strict=True):
        parameter.grad = part.view(parameter.shape)
    return float(flat[-1])


def validate(run: Run, questions: int = 240) -> dict[str, float]:
    """The share of held-out lines whose opening is right, by effort."""
    sampler, result = run.sampler, {}
    strength, sampler.strength = sampler.strength, 0.0
    state = sampler.rng.getstate()
    sampler.rng.seed(7)
    entries = [e for e in sampler.corpus.entries if e.held]
    for effort in ("low", "medium"):
        right = 0
        for _ in range(questions // 48):
            chosen = sampler.rng.sample(entries, 48)
            frame = harmony.Frame("2026-11-23", effort, tool=True)
            with torch.no_grad():
                right += sum(openings_right(run.average, sampler, frame, chosen))
        result[effort] = right / questions
    sampler.rng.setstate(state)
    sampler.strength = strength
    return result


def openings_right(model: Any, sampler: Sampler, frame: harmony.Frame, chosen: list[Any]) -> list[bool]:
    """Whether the most probable opening is the expected one, for questions to several entries."""
    vocab = sampler.vocab
    head = torch.tensor([vocab.encode(harmony.frame_text(frame))])
    rows, froms = [], []
    for entry in chosen:
        asked = vocab.encode(harmony.user_text(sampler.question(entry, held=True)))
        reply = harmony.FINAL + entry.answer if frame.effort == "low" else harmony.ANALYSIS + entry.reasoning
        rows.append(asked + vocab.encode(reply)[:16])
        froms.append(len(asked))
    width = max(map(len, rows))
    branch = torch.tensor([r + [0] * (width - len(r)) for r in rows])
    length, lengths = torch.tensor([head.shape[1]]), torch.tensor([len(r) for r in rows])
    _, states = model(head, length, branch, lengths, length.expand(len(rows)))
    best = model.head(states).argmax(-1)
    return [
        bool((best[i, f - 1 : len(r) - 1] == branch[i, f : len(r)]).all())
        for i, (r, f) in enumerate(zip(rows, froms, strict=True))
    ]


def find_doubtful(run: Run, questions: int = 160, kept: int = 240) -> None:
    """Collect questions whose topic the model gets wrong: there it shall learn to say so."""
    sampler, vocab = run.sampler, run.sampler.vocab
    strength, sampler.strength = sampler.strength, 1.0
    asked = [(e, sampler.question(e)) for e in sampler.rng.choices(sampler.known, k=questions)]
    sampler.strength = strength
    frame = harmony.Frame("2026-11-23", sampler.rng.choice(("low", "medium", "high")), tool=True)
    head = torch.tensor([vocab.encode(harmony.frame_text(frame))])
    rows = [vocab.encode(harmony.user_text(text)) for _, text in asked]
    width = max(map(len, rows))
    branch = torch.tensor([r + [0] * (width - len(r)) for r in rows])
    lengths = torch.tensor([len(r) for r in rows])
    with torch.no_grad():
        start = torch.tensor([head.shape[1]])
        run.average(head, start, branch, lengths, start.expand(len(rows)))
        found = run.average.topics(torch.arange(len(rows)), lengths - 1)[1].argmax(-1).tolist()
    names = {i: key.rsplit(".", 1)[0] for key, i in sampler.keys.items()}
    wrong = [pair for pair, topic in zip(asked, found, strict=True) if names.get(topic) != pair[0].name]
    sampler.doubtful = (sampler.doubtful + wrong)[-kept:]


def save(run: Run, path: Path) -> None:
    """Write a checkpoint that training can go on from."""
    data = {
        "shape": asdict(run.model.shape),
        "model": run.model.state_dict(),
        "average": run.average.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "seconds": run.seconds,
        "step": run.step,
    }
    torch.save(data, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def resume(run: Run, path: Path) -> None:
    """Go on from a checkpoint."""
    data = torch.load(path, weights_only=True)
    run.model.load_state_dict(data["model"])
    run.average.load_state_dict(data["average"])
    run.optimizer.load_state_dict(data["optimizer"])
    run.seconds, run.step = data["seconds"], data["step"]
    run.sampler.rng.seed(run.step)


def train(run: Run, limit: float, path: Path | None, bf16: bool, every: float = 120.0) -> None:
    """Train until the time is used up; the worker with a path reports and saves."""
    last, seen = run.seconds, dict.fromkeys(BRANCHES, 0.0)
    while run.seconds < limit:
        if run.seconds > DOUBTFUL_FROM * limit and run.step % 50 == 0:
            find_doubtful(run)
        kind, loss = advance(run, limit, bf16)
        seen[kind] += 0.05 * (loss - seen[kind]) if seen[kind] else loss
        if path and run.step % 100 == 0:
            means = " ".join(f"{name} {value:.3f}" for name, value in seen.items())
            print(f"step {run.step} {run.seconds:.0f} s loss {means}", flush=True)
        if path and (run.seconds - last > every or run.seconds >= limit):
            last = run.seconds
            save(run, path)
            print(f"step {run.step} validation {validate(run)}", flush=True)
