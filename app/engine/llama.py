"""A model and its context, wrapped so that no call of llama.cpp's can abort the process."""

from __future__ import annotations

import ctypes
import math
import os
from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.errors import EngineError
from app.domain.generation import Sampling
from app.domain.models import DeviceKind, KvType, LoadOptions
from app.engine.constrain import GrammarGate, grammar_of
from app.engine.library import Library, libc
from app.engine.loaded_tokens import LoadedTokens
from app.engine.sampler import Sampler
from app.engine.threads import ThreadPools

_PARTIAL_ONLY = 1  # LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY: the sliding-window part alone
_SMALLEST_CONTEXT = 256
_KV_TYPES = {KvType.F16: 1, KvType.Q8_0: 8, KvType.Q4_0: 2}  # enum ggml_type
_EMBEDDING = rb"^token_embd\.weight$"
_EXPERTS = r"blk\.{}\.ffn_(up|down|gate|gate_up)_(ch|)exps"


class _BufferOverride(ctypes.Structure):
    """struct llama_model_tensor_buft_override, which the bindings lack."""

    _fields_ = [("pattern", ctypes.c_char_p), ("buft", ctypes.c_void_p)]


class Context:
    """A model, loaded, and its context, opened; token ids and counts are checked before every call."""

    def __init__(self, library: Library, path: Path, options: LoadOptions, threads: int) -> None:
        self.library, self._path, self._options, self._threads = library, path, options, threads
        self._api = library.api
        self._model: Any = None
        self._context: Any = None
        # The abort callback is libc's strlen on these bytes: non-zero once the first is set. It is
        # called for every node of the graph, too often for a Python function.
        self._abort = ctypes.create_string_buffer(b"\0\0", 2)
        self._sampler: Sampler | None = None
        self._pools = ThreadPools(library)
        self.asynchronous = False
        self.moves_weights = False  # a GPU reads some from main memory, the same for a few tokens as for many

    def load(self, progress: Callable[[float], bool]) -> None:
        """Load the weights; `progress` returns False to cancel."""
        api, options = self._api, self._options
        params = api.llama_model_default_params()
        callback = api.llama_progress_callback(lambda fraction, _data: progress(fraction))
        params.progress_callback = callback
        params.n_gpu_layers = options.n_gpu_layers
        params.use_extra_bufts = options.use_extra_buffers
        split = self._split(options.tensor_split)
        if split is not None:
            params.tensor_split = split
        overrides = self._overrides(options)
        if overrides is not None:
            params.tensor_buft_overrides = ctypes.cast(overrides, ctypes.c_void_p)
        self.library.problems.clear()
        self.library.buffers.clear()
        self._model = api.llama_model_load_from_file(str(self._path).encode(), params)
        if not self._model:
            raise self.library.reason("load_failed")
        cards = any(device.kind in (DeviceKind.GPU, DeviceKind.IGPU) for device in self.library.devices())
        self.asynchronous = cards and self._ends_on_gpu(options.n_gpu_layers)
        self.moves_weights = cards and (options.n_cpu_moe > 0 or not self.asynchronous)
        self._vocab = api.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(api.llama_vocab_n_tokens(self._vocab))
        self.tokens = LoadedTokens(self.library, self._vocab, self.vocabulary_size)

    def _ends_on_gpu(self, layers: int) -> bool:
        """Tell whether a GPU gets the output layer: a step then returns before it is computed."""
        return layers < 0 or layers > int(self._api.llama_model_n_layer(self._model))

    def _split(self, shares: Sequence[float]) -> Any:
        """Return the shares of the GPUs as llama.cpp reads them: one for every device it could have."""
        limit = int(self._api.llama_max_devices())
        if not any(share > 0 for share in shares) or len(shares) > limit:
            return None
        self._shares = (ctypes.c_float * limit)(*(max(0.0, share) for share in shares))
        return self._shares

    def _overrides(self, options: LoadOptions) -> Any:
        """Return the list of what lies elsewhere than llama.cpp has it, None when nothing does."""
        limit = int(self._api.llama_max_tensor_buft_overrides()) - 1
        memory = self.library.buffer_type(DeviceKind.CPU)
        wanted = [(_EXPERTS.format(i).encode(), memory) for i in range(options.n_cpu_moe)]
        card = self.library.buffer_type(DeviceKind.GPU) if options.embedding_on_card else None
        if card is not None:
            wanted.insert(0, (_EMBEDDING, card))
        del wanted[max(limit, 0) :]
        if not wanted:
            return None
        self._patterns = wanted  # llama.cpp keeps pointers to them during the load
        rows = [_BufferOverride(pattern, place) for pattern, place in wanted]
        return (_BufferOverride * (len(rows) + 1))(*rows, _BufferOverride(None, None))

    def open(self) -> None:
        """Make the context of a loaded model; raises `EngineError`."""
        api, options = self._api, self._options
        limit = max(_SMALLEST_CONTEXT, int(api.llama_model_n_ctx_train(self._model)))
        if options.context_length < _SMALLEST_CONTEXT:
            raise EngineError(f"{options.context_length} tokens", code="context_too_small")
        params = api.llama_context_default_params()
        params.n_ctx = min(options.context_length, limit)
        params.n_batch = max(1, min(options.n_batch, params.n_ctx))
        params.n_ubatch = max(1, min(options.n_ubatch, params.n_batch))
        params.n_outputs_max = (
            1  # logits of the last token alone: room for a batch's would be 400 MB and more
        )
        params.n_threads = self._threads
        params.n_threads_batch = min(options.n_threads_batch or self._threads, 512)
        params.flash_attn_type = -1 if options.flash_attention is None else int(options.flash_attention)
        if options.kv_type is not KvType.F16 and options.flash_attention is False:
            raise EngineError(f"a {options.kv_type} cache takes flash attention", code="load_failed")
        params.type_k = params.type_v = _KV_TYPES[options.kv_type]
        params.swa_full = options.swa_full
        address = ctypes.cast(libc().strlen, ctypes.c_void_p).value
        params.abort_callback = api.ggml_abort_callback(address)
        params.abort_callback_data = ctypes.cast(self._abort, ctypes.c_void_p)
        self._context = api.llama_init_from_model(self._model, params)
        if not self._context:
            raise self.library.reason("out_of_memory")
        self._pools.attach(self._context, params.n_threads, params.n_threads_batch)
        self._memory = api.llama_get_memory(self._context)
        self.context_length = int(api.llama_n_ctx(self._context))
        self.n_batch = int(api.llama_n_batch(self._context))
        self.n_ubatch = int(api.llama_n_ubatch(self._context))
        self.window = 0 if options.swa_full else max(0, int(api.llama_model_n_swa(self._model)))
        self._many = api.llama_batch_init(self.n_batch, 0, 1)
        self._one = api.llama_batch_init(1, 0, 1)
        for batch, size in ((self._many, self.n_batch), (self._one, 1)):
            for i in range(size):
                batch.n_seq_id[i], batch.seq_id[i][0], batch.logits[i] = 1, 0, 0
        self._one.n_tokens, self._one.logits[0] = 1, 1
        self._one_token, self._one_pos = self._one.token, self._one.pos
        self._decode = api.llama_decode

    @property
    def name(self) -> str:
        """The model's own name, from its file."""
        buffer = ctypes.create_string_buffer(256)
        found = self._api.llama_model_meta_val_str(self._model, b"general.name", buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if found > 0 else ""

    def abort(self, wanted: bool) -> None:
        """Make a computation under way end (CPU only), or allow new ones."""
        self._abort[0] = b"\1" if wanted else b"\0"

    def evaluate(self, tokens: Sequence[int], start: int, *, wanted: bool = True) -> bool:
        """Compute tokens at positions from `start`; False when aborted. `wanted`: with logits of the last."""
        count = len(tokens)
        if not 0 < count <= self.n_batch or start < 0 or start + count > self.context_length:
            raise EngineError(f"{count} tokens at {start}", code="decode_failed")
        if min(tokens) < 0 or max(tokens) >= self.vocabulary_size:
            raise EngineError("a token id outside the vocabulary", code="decode_failed")
        batch = self._many
        batch.n_tokens = count
        ctypes.memmove(batch.token, array("i", tokens).tobytes(), 4 * count)
        ctypes.memmove(batch.pos, array("i", range(start, start + count)).tobytes(), 4 * count)
        batch.logits[count - 1] = int(wanted)
        try:
            return self._finish(self._decode(self._context, batch))
        finally:
            batch.logits[count - 1] = 0

    def step(self, token: int, position: int) -> bool:
        """Compute one sampled token; False when aborted. The caller has checked that there is room."""
        self._one_token[0] = token
        self._one_pos[0] = position
        status = self._decode(self._context, self._one)
        return status == 0 or self._finish(status)

    def _finish(self, status: int) -> bool:
        if status == 0:
            return True
        if status == 2:
            return False
        raise EngineError(f"llama_decode returned {status}", code="decode_failed")

    def wait(self) -> None:
        """Return when a GPU has computed what it was given."""
        self._api.llama_synchronize(self._context)

    def set_threads(self, n_threads: int, n_threads_batch: int) -> None:
        """Compute single tokens and prompts with so many threads from now on."""
        self._pools.attach(self._context, n_threads, n_threads_batch)

    def sampler(self, sampling: Sampling, *, raw: bool) -> Sampler:
        """Return a sampler, valid until the next call; `raw` keeps the logits at hand for a grammar.

        Where the output layer is on a GPU the token is drawn there: 200,000 logits neither cross the bus nor
        are they sorted out here. It is asked for before the prompt is computed.
        """
        offload = self.asynchronous and not raw and sampling.temperature > 0 and sampling.repeat_penalty <= 1
        if offload and self._sampler is not None and self._sampler.reseed(sampling):
            return self._sampler
        self._drop_sampler()
        self._sampler = Sampler(self._api, self._context, self.vocabulary_size, sampling)
        if offload:
            self._sampler.offload(self.library.tensor_view())
        return self._sampler

    def _drop_sampler(self) -> None:
        if self._sampler is not None:
            self._sampler.close()
            self._sampler = None

    def gate(self, schema: str, banned: Iterable[int]) -> GrammarGate:
        """Return what holds an answer to a JSON schema; raises `EngineError` (bad_schema)."""
        grammar = grammar_of(self.library.grammar_maker(), schema)
        return GrammarGate(self._api, self._vocab, self.vocabulary_size, grammar, banned)

    def check_finite(self, *, whole: bool) -> None:
        """Raise `EngineError` (bad_weights) when the logits of the last token are no numbers.

        A NaN in a norm, a scale or a bias spreads to all of them, so that looking at a few is enough while
        answers are written; one in the output's own weights stays alone and takes a look at the `whole`.
        """
        if self._sampler is not None and self._sampler.offloaded:
            row, size = self._sampler.chances()
        else:
            row, size = self._api.llama_get_logits_ith(self._context, -1), self.vocabulary_size
        if size == 0:  # the draw ends here, and the device has cut values to -infinity
            return
        seen = row[:size] if whole else (row[0], row[size // 2], row[size - 1])
        if not all(map(math.isfinite, seen)):
            raise EngineError("the model computes no numbers (NaN)", code="bad_weights")

    def logits(self) -> list[float]:
        """Return the logits of the last token computed."""
        row = self._api.llama_get_logits_ith(self._context, -1)
        return [float(x) for x in row[: self.vocabulary_size]]

    def first_position(self) -> int:
        """Return the lowest position whose sliding-window cells are there, -1 when none are."""
        return int(self._api.llama_memory_seq_pos_min(self._memory, 0))

    def forget(self, start: int) -> None:
        """Remove positions from `start` on; 0 empties the cache."""
        if start <= 0:
            self._api.llama_memory_clear(self._memory, False)
        else:
            self._api.llama_memory_seq_rm(self._memory, 0, start, -1)

    def save_window(self) -> bytes | bytearray:
        """Return the sliding-window part of the cache."""
        size = int(self._api.llama_state_seq_get_size_ext(self._context, 0, _PARTIAL_ONLY))
        data = bytearray(size)
        buffer = (ctypes.c_uint8 * size).from_buffer(data)
        written = int(self._api.llama_state_seq_get_data_ext(self._context, buffer, size, 0, _PARTIAL_ONLY))
        return data if written == size else data[:written]

    def restore_window(self, data: bytes | bytearray) -> bool:
        """Put a saved sliding-window part back; False when it was refused."""
        buffer = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
        done = self._api.llama_state_seq_set_data_ext(self._context, buffer, len(data), 0, _PARTIAL_ONLY)
        return bool(done)

    def cells_size(self) -> int:
        """Return how many bytes `save_cells` would write, about."""
        return int(self._api.llama_state_seq_get_size(self._context, 0))

    def save_cells(self, path: Path, tokens: Sequence[int]) -> int:
        """Write the cache with its tokens to a file; returns the bytes written, 0 when that failed."""
        ids = (self._api.llama_token * len(tokens))(*tokens)
        name = os.fsencode(path)
        return int(self._api.llama_state_seq_save_file(self._context, name, 0, ids, len(tokens)))

    def load_cells(self, path: Path, limit: int) -> list[int] | None:
        """Read a file of `save_cells` in place of the cache; its tokens, None when it was refused."""
        self.forget(0)
        room = max(1, min(limit, self.context_length))
        ids, count = (self._api.llama_token * room)(), ctypes.c_size_t(0)
        name = os.fsencode(path)
        done = self._api.llama_state_seq_load_file(self._context, name, 0, ids, room, ctypes.byref(count))
        return list(ids[: count.value]) if done else None

    def close(self) -> None:
        """Free the context and the model; safe to call twice."""
        self._drop_sampler()
        if self._context:
            self._api.llama_batch_free(self._many)
            self._api.llama_batch_free(self._one)
            self._api.llama_free(self._context)
            self._pools.close()
            self._context = None
        if self._model:
            self._api.llama_model_free(self._model)
            self._model = None
