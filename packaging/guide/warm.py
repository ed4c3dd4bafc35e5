"""Gives the embeddings a start: words of one topic lie together before the model learns to read.

A transformer trained from nothing needs long before its answer looks at the question at all. A bag of
words finds the topic at once, and its embeddings leave the attention little to learn.
"""

from __future__ import annotations

import time

import torch
from sampler import Sampler
from torch import Tensor, nn
from torch.nn import functional as fn

RATE, BATCH = 4e-3, 256


class Bag(nn.Module):  # type: ignore[misc]
    """The mean of a question's embeddings, and the topic read from it."""

    def __init__(self, vocab: int, hidden: int, topics: int) -> None:
        super().__init__()
        self.embed = nn.EmbeddingBag(vocab, hidden, mode="mean")
        nn.init.normal_(self.embed.weight, std=0.3)
        self.norm = nn.RMSNorm(hidden)
        self.drop = nn.Dropout(0.2)
        self.topic = nn.Linear(hidden, topics)

    def forward(self, questions: list[list[int]]) -> Tensor:
        """Scores of the topics."""
        flat = torch.tensor([i for q in questions for i in q])
        sizes = torch.tensor([0, *(len(q) for q in questions[:-1])]).cumsum(0)
        out: Tensor = self.topic(self.drop(self.norm(self.embed(flat, sizes))))
        return out


def held_right(bag: Bag, sampler: Sampler) -> float:
    """The share of held-out lines whose topic the bag finds."""
    strength, sampler.strength = sampler.strength, 0.0
    pairs = [(e, sampler.question(e, held=True)) for e in sampler.corpus.entries if e.held for _ in range(3)]
    sampler.strength = strength
    with torch.no_grad():
        best = bag.eval()([sampler.vocab.encode_plain(text) for _, text in pairs]).argmax(1)
    bag.train()
    return sum(int(b) == sampler.keys[e.key] for b, (e, _) in zip(best, pairs, strict=True)) / len(pairs)


def warm_embeddings(sampler: Sampler, hidden: int, seconds: float) -> Tensor:
    """Train the bag and return its embeddings, scaled as the model wants them."""
    bag = Bag(sampler.vocab.size, hidden, len(sampler.keys))
    optimizer = torch.optim.AdamW(bag.parameters(), lr=RATE, weight_decay=0.02)
    spent, step = 0.0, 0
    while spent < seconds:
        began = time.monotonic()
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - 0.9 * min(spent / seconds, 1.0))
        drawn = [sampler.draw() for _ in range(BATCH)]
        scores = bag([sampler.encode_question(text) for _, text in drawn])
        wanted = torch.tensor([sampler.keys[e.key] for e, _ in drawn])
        optimizer.zero_grad()
        loss = fn.cross_entropy(scores, wanted, label_smoothing=0.05)
        loss.backward()
        optimizer.step()
        step += 1
        spent += min(time.monotonic() - began, 1.0)
        if step % 200 == 0:
            print(
                f"bag of words: step {step} loss {loss.item():.3f} held {held_right(bag, sampler):.3f}",
                flush=True,
            )
    weight = bag.embed.weight.detach()
    return weight * (0.5 / weight.std())
