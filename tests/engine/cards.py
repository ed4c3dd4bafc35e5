"""Graphics cards for tests: llama.cpp's RPC backend, whose devices it lays models out on like on cards.

`cards.py serve ENDPOINT COUNT` offers devices, `cards.py load ENDPOINT MODEL OPTIONS` loads a model on them
as the engine child does and prints what was allocated, as JSON.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import msgspec

from app.domain.models import BufferFact, Device, LoadOptions
from app.engine import variants
from app.engine.library import Library
from app.engine.llama import Context


class Report(msgspec.Struct):
    """What llama.cpp allocated and the devices it saw."""

    buffers: list[BufferFact]
    devices: list[Device]


def library() -> tuple[Library, Any]:
    """Return the engine's library with a CPU backend, and the RPC backend."""
    made = Library()
    built = variants.found(made.folder)
    best = variants.ranked(built, variants.native_score, virtual_machine=variants.in_virtual_machine())
    made.load_backends(best[0], gpu=False)
    return made, ctypes.CDLL(str(made.folder / "libggml-rpc.so"))


def serve(endpoint: str, count: int) -> None:
    """Offer `count` devices until the process is ended."""
    made, rpc = library()
    cpu = made.function("ggml_backend_dev_by_type", [ctypes.c_int], ctypes.c_void_p)(0)
    start = rpc.ggml_backend_rpc_start_server
    devices = ctypes.POINTER(ctypes.c_void_p)
    start.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, devices]
    start(endpoint.encode(), None, 1, count, (ctypes.c_void_p * count)(*([cpu] * count)))


def load(endpoint: str, model: Path, options: LoadOptions) -> Report:
    """Load a model on the devices that an endpoint offers."""
    made, rpc = library()
    add = rpc.ggml_backend_rpc_add_server
    add.argtypes, add.restype = [ctypes.c_char_p], ctypes.c_void_p
    register = made.function("ggml_backend_register", [ctypes.c_void_p], None)
    register(add(endpoint.encode()))
    context = Context(made, model, options, 1)
    context.load(lambda _: True)
    context.open()
    assert context.evaluate([1, 2, 3], 0)
    report = Report(made.buffers, list(made.devices()))
    context.close()
    return report


if __name__ == "__main__":
    what, where, *rest = sys.argv[1:]
    if what == "serve":
        serve(where, int(rest[0]))
    else:
        options = msgspec.json.decode(rest[1], type=LoadOptions)
        print(msgspec.json.encode(load(where, Path(rest[0]), options)).decode())
