"""What a list of models says of each: parameters, quantisation, context, licence."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

from msgspec import Struct

from app.domain.models import GgufInfo, TensorInfo

# llama_ftype of llama.h, as the publishers name their files.
_FILE_TYPES = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    19: "IQ2_XXS",
    20: "IQ2_XS",
    21: "Q2_K_S",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    32: "BF16",
    36: "TQ1_0",
    37: "TQ2_0",
    38: "MXFP4",
}
_EXPERTS = "_exps.weight"


class ModelFacts(Struct, frozen=True):
    """What a row of the shelf shows of a model; counts, tokens."""

    name: str
    architecture: str
    parameters: int
    active_parameters: int
    quantisation: str
    context_length: int
    licence: str = ""
    block_count: int = 0
    expert_count: int = 0
    expert_used_count: int = 0
    vocabulary_size: int = 0


class TensorGroup(Struct, frozen=True):
    """The tensors of one quantisation: how many, their weights, their bytes."""

    kind: str
    count: int
    elements: int
    size: int


def facts_of(info: GgufInfo) -> ModelFacts:
    """Return the facts of a model from its headers."""
    return ModelFacts(
        name=info.name,
        architecture=info.architecture,
        parameters=info.parameters,
        active_parameters=active_parameters(info),
        quantisation=_FILE_TYPES.get(info.file_type) or _largest(info.tensors),
        context_length=info.context_length,
        licence=info.licence,
        block_count=info.block_count,
        expert_count=info.expert_count,
        expert_used_count=info.expert_used_count,
        vocabulary_size=info.vocabulary_size,
    )


def active_parameters(info: GgufInfo) -> int:
    """Return the weights that compute one token, counted as OpenAI does: without the token embedding."""
    experts = sum(prod(t.shape) for t in info.tensors if t.name.endswith(_EXPERTS))
    embedding = sum(prod(t.shape) for t in info.tensors if t.name == "token_embd.weight")
    tied = not any(t.name == "output.weight" for t in info.tensors)  # the embedding is the output too
    idle = experts - experts * info.expert_used_count // info.expert_count if info.expert_count else 0
    return info.parameters - idle - (0 if tied else embedding)


def tensor_groups(tensors: Iterable[TensorInfo]) -> tuple[TensorGroup, ...]:
    """Return the tensors by quantisation, the largest group first."""
    groups: dict[str, list[TensorInfo]] = {}
    for tensor in tensors:
        groups.setdefault(tensor.kind, []).append(tensor)
    found = [
        TensorGroup(kind, len(some), sum(prod(t.shape) for t in some), sum(t.size for t in some))
        for kind, some in groups.items()
    ]
    return tuple(sorted(found, key=lambda group: -group.size))


def _largest(tensors: Iterable[TensorInfo]) -> str:
    groups = tensor_groups(tensors)
    return groups[0].kind if groups else ""
