"""What llama.cpp allocates beside the weights: KV cache and compute buffers, in bytes.

The rules are those of the vendored source (llama-kv-cache-iswa.cpp, llama-context.cpp, models/openai-moe.cpp
of llama-cpp-python 0.3.36); the sums are held against its own reports by `make bench ONLY=fit`.
"""

from __future__ import annotations

from app.domain.models import KvType
from app.fit.shape import ModelShape

CELL_PAD = 256
_BLOCK = {KvType.F16: 64, KvType.Q8_0: 34, KvType.Q4_0: 18}  # bytes of 32 numbers (ggml-common.h)
_F32 = 4
PIPELINE_COPIES = 4  # GGML_SCHED_MAX_COPIES: inputs are held that often when several GPUs take turns
_PROCESS = 40 << 20  # Python and llama.cpp themselves, measured
_PROCESS_TOKEN = 500  # a token of the vocabulary: text, bytes and rank, measured


def is_sliding(shape: ModelShape, layer: int) -> bool:
    """Whether a layer sees the sliding window only: every other one, the first included."""
    return bool(shape.sliding_window) and layer % 2 == 0


def kv_layer_bytes(
    shape: ModelShape, layer: int, context_length: int, ubatch: int, kv_type: KvType = KvType.F16
) -> int:
    """Return the bytes of a layer's KV cache: the whole context, or the sliding window and a batch."""
    cells = _pad(context_length)
    if is_sliding(shape, layer):
        cells = min(cells, _pad(shape.sliding_window + ubatch))
    row = (shape.key_length + shape.value_length) * shape.head_count_kv
    return cells * row * _BLOCK[kv_type] // 32


def kv_cache_bytes(
    shape: ModelShape, context_length: int, ubatch: int = 512, kv_type: KvType = KvType.F16
) -> int:
    """Return the bytes of the whole KV cache."""
    layers = range(shape.block_count)
    return sum(kv_layer_bytes(shape, layer, context_length, ubatch, kv_type) for layer in layers)


def mask_bytes(shape: ModelShape, context_length: int, ubatch: int, *, flash: bool = True) -> int:
    """Return the bytes of the two attention masks: a number for each token of a batch and each cell."""
    window = min(_pad(context_length), _pad(shape.sliding_window + ubatch)) if shape.sliding_window else 0
    return (_pad(context_length) + window) * ubatch * (2 if flash else _F32)


def activation_bytes(shape: ModelShape, context_length: int, ubatch: int, *, flash: bool = True) -> int:
    """Return what a layer computes at once: four tensors of all experts used, or the attention's scores."""
    widest = max(shape.embedding_length, shape.expert_length)
    experts = 4 * shape.expert_used_count * widest + shape.embedding_length // 2
    attention = 0
    if not flash:
        # The scores of every head over the whole context, and the queries.
        attention = shape.head_count * _pad(context_length) + 7 * shape.embedding_length
    return max(experts, attention) * ubatch * _F32


def card_activation_bytes(shape: ModelShape, ubatch: int, *, experts_apart: bool) -> int:
    """Return what a card that has all layers computes at once, attention by flash attention.

    Seen with CUDA at contexts of 8,192 to 131,072 tokens: three tensors of the experts used, two where the
    experts' weights come from main memory, the queries and two embeddings.
    """
    widest = max(shape.embedding_length, shape.expert_length)
    experts = (2 if experts_apart else 3) * shape.expert_used_count * widest
    queries = shape.head_count * shape.key_length
    return (experts + queries + 2 * shape.embedding_length) * ubatch * _F32


def embedding_batch_bytes(shape: ModelShape, ubatch: int) -> int:
    """Return the bytes of what passes from layer to layer."""
    return shape.embedding_length * ubatch * _F32


def output_bytes(shape: ModelShape) -> int:
    """Return the bytes of the logits of one token."""
    return shape.vocabulary_size * _F32


def process_bytes(shape: ModelShape) -> int:
    """Return what the engine's process takes by itself, the vocabulary above all."""
    return _PROCESS + shape.vocabulary_size * _PROCESS_TOKEN


def _pad(cells: int) -> int:
    return -(-cells // CELL_PAD) * CELL_PAD
