"""What a gpt-oss model needs in memory and what to load it with; integers only, pure."""

from __future__ import annotations

from msgspec import Struct

from app.domain.models import (
    CatalogueEntry,
    FitPlan,
    GgufInfo,
    Hardware,
    KvType,
    LoadOptions,
    LoadWishes,
    Verdict,
)

MIB = 1 << 20
CONTEXTS = (131072, 65536, 32768, 16384, 8192, 4096)
DEFAULT_CONTEXT = 32768  # chosen by itself when it fits: long enough for papers, cheap in memory
SMALL_CONTEXT = 8192
_UBATCH = 512
_CELL_PAD = 256
# Blocks of 32 numbers, in bytes (ggml-common.h).
_BLOCK = {KvType.F16: 64, KvType.Q8_0: 34, KvType.Q4_0: 18}
_TINY = 64 * MIB


class ModelShape(Struct, frozen=True):
    """The numbers of a model that memory depends on; `weights` in bytes."""

    weights: int
    expert_weights: int
    block_count: int
    embedding_length: int
    head_count_kv: int
    key_length: int
    sliding_window: int
    vocabulary_size: int
    context_length: int = 131072

    @classmethod
    def from_gguf(cls, info: GgufInfo) -> ModelShape:
        """The shape of a model file."""
        experts = sum(t.size for t in info.tensors if t.name.endswith("_exps.weight"))
        return cls(
            weights=sum(t.size for t in info.tensors),
            expert_weights=experts,
            block_count=info.block_count,
            embedding_length=info.embedding_length,
            head_count_kv=info.head_count_kv,
            key_length=info.key_length,
            sliding_window=info.sliding_window,
            vocabulary_size=info.vocabulary_size,
            context_length=info.context_length,
        )

    @classmethod
    def from_catalogue(cls, entry: CatalogueEntry) -> ModelShape:
        """The shape of a model that isn't here yet; its file is weights but for a header of some MB."""
        ffn = 2880
        experts = entry.block_count * entry.expert_count * 3 * ffn * entry.embedding_length // 32 * 17
        return cls(
            weights=entry.size,
            expert_weights=experts,
            block_count=entry.block_count,
            embedding_length=entry.embedding_length,
            head_count_kv=entry.head_count_kv,
            key_length=entry.key_length,
            sliding_window=entry.sliding_window,
            vocabulary_size=201_088,
        )


def kv_cache_bytes(
    shape: ModelShape, context_length: int, ubatch: int = _UBATCH, kv_type: KvType = KvType.F16
) -> int:
    """Return the bytes of a KV cache: full layers hold the context, the others the sliding window."""
    per_cell = 2 * shape.head_count_kv * shape.key_length * _BLOCK[kv_type] // 32
    sliding = (shape.block_count + 1) // 2 if shape.sliding_window else 0
    full = shape.block_count - sliding
    window = min(_pad(context_length), _pad(shape.sliding_window + ubatch))
    return per_cell * (full * _pad(context_length) + sliding * window)


def compute_bytes(shape: ModelShape, ubatch: int = _UBATCH) -> int:
    """Return the bytes of the compute buffer with flash attention: logits of a batch, three activations.

    Measured from 4k to 131k: it doesn't grow with the context, since the masks have gone when the logits
    come; at 8k llama.cpp's allocator leaves a gap of 6 %.
    """
    return ubatch * (shape.vocabulary_size + 3 * shape.embedding_length) * 4


def plan(shape: ModelShape, hardware: Hardware, wishes: LoadWishes | None = None) -> FitPlan:
    """Return how to load a model here; what isn't wished the plan chooses (32k of context, or less)."""
    wishes = wishes or LoadWishes()
    largest = shape.context_length or CONTEXTS[0]
    if wishes.context_length is not None:
        return _plan_for(shape, hardware, min(wishes.context_length, largest), wishes, ("context_chosen",))
    choices = [c for c in CONTEXTS if c <= min(DEFAULT_CONTEXT, largest)] or [largest]
    plans = [_plan_for(shape, hardware, choice, wishes, ()) for choice in choices]
    good = [p for p in plans if p.verdict is Verdict.FITS_MEMORY]
    if good:
        reasons = () if good[0] is plans[0] else ("context_reduced",)
        return _with_reasons(good[0], reasons)
    return plans[-2] if len(plans) > 1 and plans[-1].verdict is plans[-2].verdict else plans[-1]


def _plan_for(
    shape: ModelShape,
    hardware: Hardware,
    context_length: int,
    wishes: LoadWishes,
    reasons: tuple[str, ...],
) -> FitPlan:
    ubatch, kv_type = wishes.batch or _UBATCH, wishes.kv_type or KvType.F16
    kv = kv_cache_bytes(shape, context_length, ubatch, kv_type)
    compute = compute_bytes(shape, ubatch)
    needed = shape.weights + kv + compute
    reserve = _reserve(hardware)
    verdict = _verdict(shape, hardware, needed, kv + compute, reserve)
    # Repacked experts are a second copy: only where memory is ample even so.
    ample = needed + shape.expert_weights + reserve <= hardware.free_memory
    extra = ample if wishes.extra_buffers is None else wishes.extra_buffers
    threads = wishes.threads or _threads(shape, hardware)
    options = LoadOptions(
        context_length=context_length,
        n_batch=max(ubatch, LoadOptions().n_batch),
        n_ubatch=ubatch,
        n_threads=threads,
        n_threads_batch=threads,
        n_gpu_layers=-1 if wishes.gpu_layers is None else wishes.gpu_layers,
        n_cpu_moe=wishes.experts_in_memory or 0,
        use_extra_buffers=extra,
        kv_type=kv_type,
        flash_attention=True if kv_type is not KvType.F16 else wishes.flash_attention,
    )
    return FitPlan(
        options=options,
        verdict=verdict,
        weights=shape.weights,
        kv_cache=kv,
        compute=compute,
        available=hardware.free_memory,
        total_memory=hardware.total_memory,
        reasons=(*reasons, "extra_buffers" if extra else "no_extra_buffers"),
    )


def _threads(shape: ModelShape, hardware: Hardware) -> int:
    """One for a tiny model, whose threads would only wait for each other; else leave a core to the system."""
    if shape.weights < _TINY:
        return 1
    cores = hardware.physical_cores
    return cores - 1 if cores >= 4 else cores


def _verdict(shape: ModelShape, hardware: Hardware, needed: int, working: int, reserve: int) -> Verdict:
    if needed + reserve <= hardware.free_memory:
        return Verdict.FITS_MEMORY
    if needed + reserve <= hardware.total_memory:
        return Verdict.FITS_TIGHTLY
    # Experts that don't fit are read from disk again and again; what isn't experts must stay in memory.
    resident = shape.weights - shape.expert_weights + working
    if resident + reserve <= hardware.total_memory // 2 and hardware.total_memory >= 8 << 30:
        return Verdict.FROM_DISK
    return Verdict.DOES_NOT_FIT


def _reserve(hardware: Hardware) -> int:
    """What is left to the system and other programs: 5 % of the memory, between 256 MB and 2 GB."""
    return min(max(hardware.total_memory // 20, 256 * MIB), 2048 * MIB)


def _with_reasons(found: FitPlan, reasons: tuple[str, ...]) -> FitPlan:
    return FitPlan(
        found.options,
        found.verdict,
        found.weights,
        found.kv_cache,
        found.compute,
        found.available,
        found.total_memory,
        (*reasons, *found.reasons),
    )


def _pad(cells: int) -> int:
    return -(-cells // _CELL_PAD) * _CELL_PAD
