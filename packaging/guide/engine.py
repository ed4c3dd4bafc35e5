"""Runs a finished Guide with llama.cpp, the engine that the app uses."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

LIBRARY = Path(llama_cpp.__file__).parent / "lib"


def load_backend() -> None:
    """Load one processor variant by name where the build has several."""
    # The automatic choice can take a variant that faults in a virtual machine.
    lib = llama_cpp.llama_cpp._lib
    lib.ggml_backend_load.argtypes, lib.ggml_backend_load.restype = [ctypes.c_char_p], ctypes.c_void_p
    for variant in ("icelake", "haswell", "x64"):
        path = LIBRARY / f"libggml-cpu-{variant}.so"
        if path.exists() and lib.ggml_backend_load(str(path).encode()):
            return


class Engine:
    """A loaded model that continues token ids."""

    def __init__(self, path: Path, threads: int = 2, context: int = 4096) -> None:
        load_backend()
        self.quiet = llama_cpp.llama_log_callback(lambda *_: None)
        llama_cpp.llama_log_set(self.quiet, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        params = llama_cpp.llama_model_default_params()
        self.model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
        if not self.model:
            raise RuntimeError(f"llama.cpp can't load {path}")
        options = llama_cpp.llama_context_default_params()
        options.n_ctx, options.n_batch, options.n_ubatch = context, context, 512
        options.n_threads = options.n_threads_batch = threads
        self.context = llama_cpp.llama_init_from_model(self.model, options)
        self.memory = llama_cpp.llama_get_memory(self.context)
        self.vocab = llama_cpp.llama_model_get_vocab(self.model)
        self.size = llama_cpp.llama_vocab_n_tokens(self.vocab)
        self.past: list[int] = []

    def feed(self, ids: list[int]) -> Any:
        """Logits after ids; what they share with the last call is not computed again."""
        same = 0
        while same < min(len(self.past), len(ids) - 1) and self.past[same] == ids[same]:
            same += 1
        llama_cpp.llama_memory_seq_rm(self.memory, 0, same, -1)
        fresh = ids[same:]
        array = (llama_cpp.llama_token * len(fresh))(*fresh)
        if llama_cpp.llama_decode(self.context, llama_cpp.llama_batch_get_one(array, len(fresh))):
            raise RuntimeError("llama.cpp can't decode")
        self.past = list(ids)
        out = llama_cpp.llama_get_logits_ith(self.context, -1)
        return np.ctypeslib.as_array(out, (self.size,)).copy()

    def generate(
        self, ids: list[int], stops: set[int], temperature: float, rng: Any, limit: int = 400
    ) -> list[int]:
        """Continue ids until a stop token, which is kept."""
        made: list[int] = []
        while len(made) < limit:
            scores = self.feed(ids + made)
            if temperature > 0:
                share = np.exp((scores - scores.max()) / temperature)
                made.append(int(rng.choice(self.size, p=share / share.sum())))
            else:
                made.append(int(scores.argmax()))
            if made[-1] in stops:
                break
        return made
