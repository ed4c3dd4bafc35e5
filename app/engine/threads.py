"""The processor's threads of a context, kept from one computation to the next.

Where llama.cpp is built without OpenMP (Windows, macOS) and is given no threads it starts new ones for each
part of a graph: with the experts of gpt-oss-120b in main memory 36 times a token. Built with OpenMP it has
threads of its own, and what is given here is a description of them that costs nothing.
"""

from __future__ import annotations

import ctypes
from typing import Any

from app.domain.errors import EngineError
from app.engine.library import Library

_MOST = 512  # GGML_MAX_N_THREADS
# Of 100. One is 131,072 turns, some milliseconds: longer than a card takes for its part of a layer, and than
# the draw of a token. llama.cpp's 50 would keep the cores busy for a fifth of a second after each answer.
_POLL = 1


class Parameters(ctypes.Structure):
    """struct ggml_threadpool_params, which the bindings lack."""

    _fields_ = [
        ("cpumask", ctypes.c_bool * _MOST),
        ("n_threads", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("poll", ctypes.c_uint32),
        ("strict_cpu", ctypes.c_bool),
        ("paused", ctypes.c_bool),
    ]


class ThreadPools:
    """Threads for a context by their number; one who computes with fewer would wake all of them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pools: dict[int, Any] = {}

    def attach(self, context: Any, n_threads: int, n_threads_batch: int) -> None:
        """Have a context compute tokens and prompts with so many threads, 512 at most."""
        one, many = (min(max(1, count), _MOST) for count in (n_threads, n_threads_batch))
        attach = self._library.function("llama_attach_threadpool", [ctypes.c_void_p] * 3, None)
        attach(context, self._pool(one), self._pool(many))
        self._library.api.llama_set_n_threads(context, one, many)

    def _pool(self, count: int) -> Any:
        """Return so many threads; they are kept, for the context has them until others computed."""
        pool = self._pools.get(count)
        if pool is None:
            make = self._library.cpu_function(
                "ggml_threadpool_new", [ctypes.POINTER(Parameters)], ctypes.c_void_p
            )
            parameters = Parameters(n_threads=count, poll=_POLL)
            pool = self._pools[count] = make(ctypes.byref(parameters))
            if not pool:
                raise EngineError(f"no {count} threads", code="out_of_memory")
        return pool

    def close(self) -> None:
        """End the threads; called once the context is freed."""
        for pool in self._pools.values():
            self._library.cpu_function("ggml_threadpool_free", [ctypes.c_void_p], None)(pool)
        self._pools.clear()
