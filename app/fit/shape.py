"""The numbers of a model that memory depends on, from its file or from the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import prod

from msgspec import Struct
from msgspec.structs import replace

from app.domain.models import CatalogueEntry, GgufInfo, TensorInfo

_LAYER = re.compile(r"blk\.(\d+)\.(.+)")
# What llama.cpp's --n-cpu-moe keeps in main memory: the experts' weights and biases.
_EXPERTS = re.compile(r"ffn_(up|down|gate|gate_up)_(ch|)exps")
_OUTPUT = ("output.weight", "output_norm.weight")
# Weights that the CPU backend repacks (ggml-cpu/repack.cpp), with AVX2 and with NEON.
_REPACKED_X86 = frozenset({"MXFP4", "Q4_0", "Q4_K", "Q2_K", "IQ4_NL"})
_REPACKED_ARM = frozenset({"MXFP4", "Q8_0", "Q4_0", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL"})
_ROWS = 8  # that are repacked together
_HEADER = 13_000_000  # bytes of a file before its weights: the vocabulary
_MOST_REPACKED = 1.25  # times the bytes of MXFP4: experts of more bits aren't repacked
_HEADS, _FFN = 64, 2880  # of every gpt-oss
_Q8_0, _MXFP4 = ("Q8_0", 32, 34), ("MXFP4", 32, 17)


class LayerShape(Struct, frozen=True):
    """A layer's bytes: its experts, all the rest, and how much of each repacking copies (x86, ARM)."""

    experts: int
    rest: int
    largest_expert_tensor: int = 0
    repacked_x86: int = 0
    repacked_arm: int = 0


class ModelShape(Struct, frozen=True):
    """What a model is made of, in bytes, and its dimensions."""

    embedding: int  # the token embedding, always in main memory
    output: int
    layers: tuple[LayerShape, ...]
    embedding_length: int
    expert_length: int  # width of an expert's inner layer
    head_count: int
    head_count_kv: int
    key_length: int
    value_length: int
    sliding_window: int
    vocabulary_size: int
    expert_count: int
    expert_used_count: int
    context_length: int = 131_072
    output_repacked_arm: int = 0

    @property
    def block_count(self) -> int:
        """The number of layers."""
        return len(self.layers)

    @property
    def weights(self) -> int:
        """All weights."""
        return self.embedding + self.output + sum(layer.experts + layer.rest for layer in self.layers)

    @property
    def expert_weights(self) -> int:
        """The experts of all layers."""
        return sum(layer.experts for layer in self.layers)

    @classmethod
    def from_gguf(cls, info: GgufInfo) -> ModelShape:
        """The shape of a model file."""
        tensors = {tensor.name: tensor for tensor in info.tensors}
        inner = tensors.get("blk.0.ffn_gate_exps.weight") or tensors.get("blk.0.ffn_up_exps.weight")
        return _shape(
            info.tensors,
            info.block_count,
            embedding_length=info.embedding_length,
            expert_length=inner.shape[1] if inner and len(inner.shape) > 1 else info.embedding_length,
            head_count=info.head_count,
            head_count_kv=info.head_count_kv,
            key_length=info.key_length,
            value_length=info.value_length,
            sliding_window=info.sliding_window,
            vocabulary_size=info.vocabulary_size,
            expert_count=info.expert_count,
            expert_used_count=info.expert_used_count,
            context_length=info.context_length or 131_072,
        )

    @classmethod
    def from_catalogue(cls, entry: CatalogueEntry) -> ModelShape:
        """The shape of a model that isn't here yet: the tensors of the original MXFP4 files.

        A variant of another size has experts of other bytes, so that all weights are those of its file.
        """
        shape = _shape(
            tuple(original_tensors(entry)),
            entry.block_count,
            embedding_length=entry.embedding_length,
            expert_length=_FFN,
            head_count=_HEADS,
            head_count_kv=entry.head_count_kv,
            key_length=entry.key_length,
            value_length=entry.key_length,
            sliding_window=entry.sliding_window,
            vocabulary_size=_VOCABULARY,
            expert_count=entry.expert_count,
            expert_used_count=4,
        )
        more = entry.size - _HEADER - shape.weights
        return shape if abs(more) <= _HEADER else _with_experts(shape, shape.expert_weights + more)


_VOCABULARY = 201_088


def original_tensors(entry: CatalogueEntry) -> Iterable[TensorInfo]:
    """Yield the tensors of a model as OpenAI published it (MXFP4 experts, Q8_0 attention)."""
    d, q, kv = entry.embedding_length, _HEADS * entry.key_length, entry.head_count_kv * entry.key_length
    for name in ("token_embd.weight", "output.weight"):
        yield _tensor(name, (d, _VOCABULARY), _Q8_0)
    yield _tensor("output_norm.weight", (d,))
    for layer in range(entry.block_count):
        b = f"blk.{layer}."
        for name, rows in (("attn_q", q), ("attn_k", kv), ("attn_v", kv)):
            yield _tensor(f"{b}{name}.weight", (d, rows), _Q8_0)
            yield _tensor(f"{b}{name}.bias", (rows,))
        yield _tensor(f"{b}attn_output.weight", (q, d), _Q8_0)
        for name in ("attn_output.bias", "attn_norm.weight", "post_attention_norm.weight"):
            yield _tensor(b + name, (d,))
        yield _tensor(f"{b}attn_sinks.weight", (_HEADS,))
        yield _tensor(f"{b}ffn_gate_inp.weight", (d, entry.expert_count))
        yield _tensor(f"{b}ffn_gate_inp.bias", (entry.expert_count,))
        for name, inner, outer in (("gate", d, _FFN), ("up", d, _FFN), ("down", _FFN, d)):
            yield _tensor(f"{b}ffn_{name}_exps.weight", (inner, outer, entry.expert_count), _MXFP4)
            yield _tensor(f"{b}ffn_{name}_exps.bias", (outer, entry.expert_count))


def _tensor(name: str, shape: tuple[int, ...], kind: tuple[str, int, int] = ("F32", 1, 4)) -> TensorInfo:
    label, block, size = kind
    return TensorInfo(name, shape, label, prod(shape) // block * size)


class _Sum:
    """The bytes of one layer while they are added up."""

    def __init__(self) -> None:
        self.experts = self.rest = self.largest = self.x86 = self.arm = 0

    def add(self, tensor: TensorInfo) -> None:
        if _EXPERTS.search(tensor.name):
            self.experts += tensor.size
            self.largest = max(self.largest, tensor.size)
        else:
            self.rest += tensor.size
        self.x86 += _copied(tensor, _REPACKED_X86)
        self.arm += _copied(tensor, _REPACKED_ARM)

    def layer(self) -> LayerShape:
        return LayerShape(self.experts, self.rest, self.largest, self.x86, self.arm)


def _copied(tensor: TensorInfo, kinds: frozenset[str]) -> int:
    fits = tensor.kind in kinds and len(tensor.shape) > 1 and tensor.shape[1] % _ROWS == 0
    return tensor.size if fits else 0


def _with_experts(shape: ModelShape, experts: int) -> ModelShape:
    """Return a shape whose experts take so many bytes, shared as before."""
    before = max(1, shape.expert_weights)
    experts = max(0, experts)

    def scaled(size: int) -> int:
        return size * experts // before

    def repacked(size: int) -> int:
        return scaled(size) if experts <= before * _MOST_REPACKED else 0

    layers = (
        replace(
            layer,
            experts=scaled(layer.experts),
            largest_expert_tensor=scaled(layer.largest_expert_tensor),
            repacked_x86=repacked(layer.repacked_x86),
            repacked_arm=repacked(layer.repacked_arm),
        )
        for layer in shape.layers
    )
    return replace(shape, layers=tuple(layers))


def _shape(tensors: Iterable[TensorInfo], block_count: int, **numbers: int) -> ModelShape:
    layers = [_Sum() for _ in range(block_count)]
    embedding = output = copied = 0
    for tensor in tensors:
        found = _LAYER.match(tensor.name)
        if found and int(found[1]) < block_count:
            layers[int(found[1])].add(tensor)
        elif tensor.name in _OUTPUT:
            output += tensor.size
            copied += _copied(tensor, _REPACKED_ARM)
        else:
            embedding += tensor.size
    return ModelShape(
        embedding=embedding,
        output=output,
        layers=tuple(layer.layer() for layer in layers),
        output_repacked_arm=copied,
        **numbers,
    )
