"""Prints the tokens a second of a bare llama_cpp loop on the Guide: decode and sample, nothing else."""

from __future__ import annotations

import ctypes
import time
from pathlib import Path

import llama_cpp
from llama_cpp import llama_cpp as api

from app.engine import variants
from app.library.planning import plan_file
from app.system.paths import Paths

TOKENS = 400


def main() -> None:
    """Load the Guide as the engine does, decode a prompt of the same length, then token by token."""
    guide = Paths.discover().guide
    options = plan_file(guide, guide=True).options
    load = api._lib.ggml_backend_load
    load.argtypes, load.restype = [ctypes.c_char_p], ctypes.c_void_p
    found = variants.found(Path(llama_cpp.__file__).parent / "lib")
    best = variants.ranked(found, variants.native_score, virtual_machine=variants.in_virtual_machine())[0]
    load(str(found[best]).encode())
    quiet = api.llama_log_callback(lambda *_: None)
    api.llama_log_set(quiet, ctypes.c_void_p(0))
    api.llama_backend_init()
    model = api.llama_model_load_from_file(str(guide).encode(), api.llama_model_default_params())
    parameters = api.llama_context_default_params()
    parameters.n_ctx, parameters.swa_full = options.context_length, False
    parameters.n_threads = parameters.n_threads_batch = options.n_threads or 1
    context = api.llama_init_from_model(model, parameters)
    chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
    api.llama_sampler_chain_add(chain, api.llama_sampler_init_dist(1))
    prompt = (api.llama_token * 164)(*[200 + n % 500 for n in range(164)])
    api.llama_decode(context, api.llama_batch_get_one(prompt, len(prompt)))
    one = (api.llama_token * 1)()
    started = time.perf_counter()
    for _ in range(TOKENS):
        one[0] = api.llama_sampler_sample(chain, context, -1)
        api.llama_decode(context, api.llama_batch_get_one(one, 1))
    print(TOKENS / (time.perf_counter() - started))


if __name__ == "__main__":
    main()
