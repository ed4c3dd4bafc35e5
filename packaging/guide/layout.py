"""Sizes, positions and masks of the model, and the rounding of its experts."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Shape:
    """The sizes of the model."""

    vocab: int
    hidden: int = 192
    layers: int = 4
    heads: int = 3
    kv_heads: int = 1
    head_dim: int = 64
    experts: int = 4
    active: int = 2
    inner: int = 192
    window: int = 128
    theta: float = 150000.0
    yarn_factor: float = 32.0
    yarn_context: int = 4096
    eps: float = 1e-5


MX_VALUES = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)


def mxfp4(weight: Tensor) -> Tensor:
    """Round a weight to what MXFP4 can hold (blocks of 32 along the last axis), as gguf.quants does."""
    blocks = weight.reshape(-1, 32)
    top = blocks.abs().amax(1, keepdim=True).clamp_min(1e-30)
    scale = torch.exp2(torch.floor(torch.log2(top)) - 2)
    bounds = torch.tensor([(a + b) / 2 for a, b in itertools.pairwise(MX_VALUES)])
    values = torch.tensor(MX_VALUES)
    scaled = blocks / scale
    rounded = values[torch.bucketize(scaled.abs(), bounds)] * scaled.sign()
    return (rounded * scale).reshape(weight.shape)


def through(weight: Tensor, on: bool) -> Tensor:
    """Return the rounded weight with the gradient of the exact one (straight-through)."""
    return weight + (mxfp4(weight.detach()) - weight.detach()) if on else weight


def yarn(shape: Shape, positions: Tensor) -> tuple[Tensor, Tensor]:
    """Cosines and sines of YaRN rotary positions, with its scale folded in."""
    half = shape.head_dim // 2

    def dim(rotations: float) -> float:
        turns = shape.yarn_context / (rotations * 2 * math.pi)
        return shape.head_dim * math.log(turns) / (2 * math.log(shape.theta))

    # llama.cpp rounds the two borders outwards; it is the engine that runs this model.
    low, high = max(math.floor(dim(32.0)), 0), min(math.ceil(dim(1.0)), shape.head_dim - 1)
    index = torch.arange(half, dtype=torch.float32)
    ramp = ((index - low) / max(high - low, 0.001)).clamp(0, 1)
    base = shape.theta ** (-index / half)
    freq = base / shape.yarn_factor * ramp + base * (1 - ramp)
    angle = positions.float()[..., None] * freq
    scale = 1 + 0.1 * math.log(shape.yarn_factor)
    return angle.cos() * scale, angle.sin() * scale


def rotate(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Turn the two halves of each head (NEOX order); x is [tokens, heads, dim]."""
    cos, sin = turn[0].unsqueeze(-2), turn[1].unsqueeze(-2)
    a, b = x.chunk(2, -1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), -1)


@dataclass
class View:
    """A group of sequences of unlike length: where its tokens lie among all tokens, and what each may see."""

    place: Tensor
    real: Tensor
    near: Tensor
    far: Tensor

    def spread(self, flat: Tensor) -> Tensor:
        """Lay the rows of flat out as [rows, length, ...]; padding repeats another row and is masked."""
        return flat.index_select(0, self.place.flatten()).view(*self.place.shape, *flat.shape[1:])


@dataclass
class Layout:
    """All tokens of a batch, without padding: trunks first, then branches."""

    trunk: View
    branch: View
    turn: tuple[Tensor, Tensor]
    skip: int


def place(lengths: Tensor, first: int) -> tuple[Tensor, Tensor]:
    """For rows of some lengths, the token at each position and the positions that hold a token."""
    width = int(lengths.max())
    inside = torch.arange(width) < lengths[:, None]
    index = (inside.flatten().cumsum(0) - 1 + first).clamp_min(first).view(inside.shape)
    return index, torch.where(inside.flatten())[0]


def make_layout(shape: Shape, trunk_len: Tensor, branch_len: Tensor, start: Tensor) -> Layout:
    """Places, positions and masks of a batch."""
    place_t, real_t = place(trunk_len, 0)
    place_b, real_b = place(branch_len, int(trunk_len.sum()))
    (b, t), (r, n) = place_t.shape, place_b.shape
    pos_t = torch.arange(t).expand(b, t)
    pos_b = start[:, None] + torch.arange(n)
    see_t = pos_t[:, :, None] >= pos_t[:, None, :]
    inside = (torch.arange(t) < trunk_len[:, None]).repeat_interleave(r // b, 0)[:, None, :]
    own = torch.ones(n, n, dtype=torch.bool).tril().expand(r, n, n)
    see_b = torch.cat((inside.expand(-1, n, -1), own), -1)
    keys = torch.cat((torch.arange(t).expand(r, t), pos_b), -1)
    views = []
    for spot, real, pos, key, see in (
        (place_t, real_t, pos_t, pos_t, see_t),
        (place_b, real_b, pos_b, keys, see_b),
    ):
        close = (pos[:, :, None] - key[:, None, :]) < shape.window
        views.append(View(spot, real, bias(see & close), bias(see)))
    turn = yarn(shape, torch.cat((pos_t.flatten()[real_t], pos_b.flatten()[real_b])))
    return Layout(views[0], views[1], turn, max(int(start.min()) - shape.window + 1, 0))


def bias(see: Tensor) -> Tensor:
    """Turn what may be seen into what is added to the scores."""
    return torch.zeros(see.shape).masked_fill(~see, -1e30)
