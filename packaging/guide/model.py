"""A tiny gpt-oss: the same graph as llama.cpp's openai-moe, written for speed on a processor.

A batch is a set of trunks (the start of a chat) with many branches each (a question and its answer), so
that the long, nearly constant start is computed once for many questions.
"""

from __future__ import annotations

from typing import Any

import torch
from layout import Layout, Shape, make_layout, rotate, through
from torch import Tensor, nn
from torch.nn import functional as fn


class Drop(nn.Module):  # type: ignore[misc]
    """Dropout whose masks are cut from a pool, since drawing them anew costs a tenth of the time."""

    def __init__(self, rate: float, width: int, rows: int = 16384) -> None:
        super().__init__()
        self.rate, self.uses = rate, 0
        self.pool = torch.zeros(rows if rate else 0, width)

    def forward(self, x: Tensor) -> Tensor:
        """Drop parts of x [tokens, width] while training."""
        if not self.training or not self.rate:
            return x
        if self.uses % 128 == 0:
            self.pool = torch.empty_like(self.pool).bernoulli_(1 - self.rate).div_(1 - self.rate)
        self.uses += 1
        first = int(torch.randint(len(self.pool) - len(x), ()))
        return x * self.pool[first : first + len(x)]


class Experts(nn.Module):  # type: ignore[misc]
    """The mixture of experts; only the chosen ones are computed."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        e, d, f = shape.experts, shape.hidden, shape.inner
        self.active = shape.active
        self.router = nn.Linear(d, e)
        self.gate = nn.Parameter(torch.randn(e, f, d) * d**-0.5)
        self.up = nn.Parameter(torch.randn(e, f, d) * d**-0.5)
        self.down = nn.Parameter(torch.randn(e, d, f) * (f * 2 * shape.layers) ** -0.5)
        self.gate_bias = nn.Parameter(torch.zeros(e, f))
        self.up_bias = nn.Parameter(torch.zeros(e, f))
        self.down_bias = nn.Parameter(torch.zeros(e, d))
        self.round = False
        self.balance = torch.zeros(())

    def forward(self, x: Tensor) -> Tensor:
        """Return the weighted sum of the chosen experts for x [tokens, hidden]."""
        scores = self.router(x)
        top, chosen = scores.topk(self.active, -1)
        weight = top.float().softmax(-1)
        if self.training:
            share = scores.float().softmax(-1).mean(0)
            used = fn.one_hot(chosen, scores.shape[-1]).float().mean((0, 1))
            self.balance = (share * used.detach()).sum() * scores.shape[-1]
        gate, up, down = (through(w, self.round) for w in (self.gate, self.up, self.down))
        out = torch.zeros_like(x, dtype=torch.float32)
        for e in range(gate.shape[0]):
            token, slot = torch.where(chosen == e)
            h = x[token]
            g = fn.linear(h, gate[e], self.gate_bias[e]).clamp(max=7.0)
            u = fn.linear(h, up[e], self.up_bias[e]).clamp(-7.0, 7.0)
            y = fn.linear((u + 1) * g * torch.sigmoid(1.702 * g), down[e], self.down_bias[e])
            out = out.index_add(0, token, y.float() * weight[token, slot, None])
        return out


class Attention(nn.Module):  # type: ignore[misc]
    """Grouped attention with a sink per head."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        d, q, kv = shape.hidden, shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
        self.q, self.k, self.v, self.o = nn.Linear(d, q), nn.Linear(d, kv), nn.Linear(d, kv), nn.Linear(q, d)
        nn.init.normal_(self.o.weight, std=(q * 2 * shape.layers) ** -0.5)
        self.sinks = nn.Parameter(torch.zeros(shape.heads))

    def forward(self, x: Tensor, layout: Layout, near: bool) -> Tensor:
        """Attention of all tokens x [tokens, hidden]; a branch also sees its trunk."""
        s = self.shape
        q = rotate(self.q(x).view(-1, s.heads, s.head_dim).float(), layout.turn) * s.head_dim**-0.5
        k = rotate(self.k(x).view(-1, s.kv_heads, s.head_dim).float(), layout.turn)
        v = self.v(x).view(-1, s.kv_heads, s.head_dim).float()
        out = []
        trunk_k, trunk_v = layout.trunk.spread(k), layout.trunk.spread(v)
        for view in (layout.trunk, layout.branch):
            keys, values, mask = trunk_k, trunk_v, view.near if near else view.far
            if view is layout.branch:
                # What no branch can see from a sliding layer is left out.
                skip = layout.skip if near else 0
                times, mask = view.place.shape[0] // trunk_k.shape[0], mask[..., skip:]
                keys = torch.cat((trunk_k[:, skip:].repeat_interleave(times, 0), view.spread(k)), 1)
                values = torch.cat((trunk_v[:, skip:].repeat_interleave(times, 0), view.spread(v)), 1)
            mixed = self.attend(view.spread(q), keys, values, mask)
            out.append(mixed.flatten(0, 1).index_select(0, view.real))
        mixed_all: Tensor = self.o(torch.cat(out))
        return mixed_all

    def attend(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
        """Attention of q over k and v; mask [rows, length, keys] holds 0 or minus infinity."""
        s, (r, n) = self.shape, q.shape[:2]
        group = s.heads // s.kv_heads
        qh = (
            q.view(r, n, s.kv_heads, group, s.head_dim)
            .permute(0, 2, 3, 1, 4)
            .reshape(r, s.kv_heads, group * n, -1)
        )
        kh, vh = k.permute(0, 2, 3, 1), v.transpose(1, 2)
        score = (qh @ kh).view(r, s.heads, n, -1).add_(mask[:, None])
        sink = self.sinks.float().view(1, -1, 1, 1).expand(r, -1, n, 1)
        share = torch.cat((score, sink), -1).softmax(-1)[..., :-1]
        out = share.reshape(r, s.kv_heads, group * n, -1) @ vh
        return out.view(r, s.heads, n, -1).transpose(1, 2).reshape(r, n, -1)


class Block(nn.Module):  # type: ignore[misc]
    """One layer."""

    def __init__(self, shape: Shape, index: int, drop: Drop) -> None:
        super().__init__()
        self.near = index % 2 == 0
        self.norm1, self.norm2 = nn.RMSNorm(shape.hidden, shape.eps), nn.RMSNorm(shape.hidden, shape.eps)
        self.attention, self.experts = Attention(shape), Experts(shape)
        self.drop = drop

    def forward(self, x: Tensor, layout: Layout) -> Tensor:
        """Carry all tokens one layer on."""
        x = x + self.drop(self.attention(self.norm1(x), layout, self.near))
        out: Tensor = x + self.drop(self.experts(self.norm2(x)))
        return out


class Guide(nn.Module):  # type: ignore[misc]
    """The whole model, with helper heads over topics that exist in training alone.

    The heads look at the middle layers: what a position has found there, later positions can still read,
    whereas a topic that only the last layer knows is lost to every token but one.
    """

    def __init__(self, shape: Shape, topics: int = 1, dropout: float = 0.0) -> None:
        super().__init__()
        self.shape = shape
        self.drop = Drop(dropout, shape.hidden)
        self.embed = nn.Embedding(shape.vocab, shape.hidden)
        nn.init.normal_(self.embed.weight, std=0.5)
        self.blocks = nn.ModuleList(Block(shape, i, self.drop) for i in range(shape.layers))
        self.norm = nn.RMSNorm(shape.hidden, shape.eps)
        self.head = nn.Linear(shape.hidden, shape.vocab, bias=False)
        self.early, self.late = nn.Linear(shape.hidden, topics), nn.Linear(shape.hidden, topics)
        self.effort = nn.Linear(shape.hidden, 3)
        self.middle: list[Tensor] = []

    def rounded(self, on: bool) -> None:
        """Switch the rounding of the experts to MXFP4 on or off."""
        for block in self.blocks:
            block.experts.round = on

    def topics(self, row: Tensor, col: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of the topics at places of the branches of the last batch, after blocks 2 and 3."""
        width = (self.shape.hidden,)
        first, second = (fn.rms_norm(states[row, col], width) for states in self.middle)
        return self.early(first), self.late(second)

    def efforts(self, row: Tensor, col: Tensor) -> Tensor:
        """Scores of the three efforts at places of the branches of the last batch, after block 3."""
        scores: Tensor = self.effort(fn.rms_norm(self.middle[1][row, col], (self.shape.hidden,)))
        return scores

    def forward(
        self, trunk: Tensor, trunk_len: Tensor, branch: Tensor, branch_len: Tensor, start: Tensor
    ) -> Any:
        """Final states of trunks [B, T] and of branches [B * K, L] whose first position is start [B * K]."""
        layout = make_layout(self.shape, trunk_len, branch_len, start)
        ids = torch.cat((trunk.flatten()[layout.trunk.real], branch.flatten()[layout.branch.real]))
        x = self.drop(self.embed(ids))
        self.middle = []
        for i, block in enumerate(self.blocks):
            x = block(x, layout)
            if i in (1, 2):
                self.middle.append(layout.branch.spread(x))
        x = self.norm(x)
        return layout.trunk.spread(x), layout.branch.spread(x)


def logits(model: Any, ids: list[int]) -> Tensor:
    """Logits of one plain sequence, without branches (for checks)."""
    trunk = torch.tensor([ids])
    length, one = torch.tensor([len(ids)]), torch.tensor([1])
    states, _ = model(trunk, length, torch.zeros(1, 1, dtype=torch.long), one, length)
    out: Tensor = model.head(states[0])
    return out
