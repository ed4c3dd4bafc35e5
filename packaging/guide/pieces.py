"""Token ids with their weights in the loss, and the rectangles that a training step takes."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor


@dataclass
class Piece:
    """Ids with the weight of each in the loss."""

    ids: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    topic: int = -1
    asked: int = 0

    def add(self, ids: list[int], weight: float) -> None:
        """Append ids of one weight."""
        self.ids += ids
        self.weights += [weight] * len(ids)


@dataclass
class Batch:
    """One training step's input."""

    trunk: Tensor
    trunk_len: Tensor
    branch: Tensor
    branch_len: Tensor
    start: Tensor
    trunk_weight: Tensor
    branch_weight: Tensor
    topic: Tensor
    asked: Tensor
    effort: int = -1  # of all its chats: 0 low, 1 medium, 2 high; -1 for none


def pad(pieces: list[Piece]) -> tuple[Tensor, Tensor]:
    """Ids and weights as rectangles."""
    width = max(len(p.ids) for p in pieces)
    ids = torch.zeros(len(pieces), width, dtype=torch.long)
    weights = torch.zeros(len(pieces), width)
    for i, piece in enumerate(pieces):
        ids[i, : len(piece.ids)] = torch.tensor(piece.ids)
        weights[i, : len(piece.ids)] = torch.tensor(piece.weights)
    return ids, weights
