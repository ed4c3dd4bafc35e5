"""Why a load failed or an engine ended, named from its last words and its exit status. Pure.

The texts are those of llama.cpp at the pinned version: llama-model-loader.cpp, llama-model.cpp, gguf.cpp,
llama-mmap.cpp, ggml-backend.cpp and the GPU backends.
"""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterable

from app.domain.errors import EngineError
from app.engine.ladder import ABORT, exit_text, is_native_fault

_I = re.IGNORECASE
_GPU_MEMORY = re.compile(
    r"(?:cuda|hip|vulkan|metal|sycl|vk::|ggml_backend_(?:cuda|vk|metal)|device)[^\n]*"
    r"(?:out of memory|failed to allocate|unable to allocate|ErrorOutOf\w*Memory)"
    r"|(?:unable|failed) to allocate (?:CUDA|Vulkan|Metal|ROCm|SYCL)\w*|ErrorOutOfDeviceMemory",
    _I,
)
_MEMORY = re.compile(
    r"out of memory|failed to allocate|unable to allocate|cannot allocate|bad_alloc|MemoryError"
    r"|failed to (?:mmap|create ggml context)[^\n]*memory|ErrorOutOf\w*Memory|posix_memalign",
    _I,
)
_DISK = re.compile(
    r"input/output error|no such device|stale file handle|transport endpoint|no such file or directory"
    r"|remote i/o|host is down|network is unreachable|read error|lseek error|seek error|failed to open"
    r"|device not configured|bad file descriptor|permission denied",
    _I,
)
_ARCHITECTURE = re.compile(
    r"unknown model architecture|unsupported model architecture|CLIP cannot be used|model type is not", _I
)
_QUANTISATION = re.compile(
    r"invalid ggml type|unsupported (?:tensor )?type|has been removed|not a multiple of block size"
    r"|compatible buffer type|no suitable buffer type",
    _I,
)
_CUT = re.compile(
    r"file bounds|corrupted or incomplete|reached end of file|tensors expected but|file is smaller",
    _I,
)
_PART = re.compile(r"split file|GGUF split|first split|invalid split", _I)
_DRIVER = re.compile(
    r"no CUDA-capable device|CUDA driver version is insufficient|libcuda|no usable GPU|no devices found"
    r"|failed to initialize (?:CUDA|Vulkan|ROCm)|ErrorIncompatibleDriver",
    _I,
)
_DAMAGED = re.compile(
    r"invalid magic|missing tensor|tensor '[^']*' not found|wrong shape|wrong (?:array|type|number)"
    r"|key not found|array key"
    r"|duplicated?|invalid data|gguf_init|failed to read|bad GGUF|error loading model (?:hyper|vocab)"
    r"|vocabulary|invalid n_|out of array bounds|unknown (?:pre-)?tokenizer|cannot find tokenizer"
    r"|GGML_ASSERT|expected scalar|overflow|alignment|has offset|no token for some byte",
    _I,
)
_TABLE = (
    ("gpu_memory", _GPU_MEMORY),
    ("out_of_memory", _MEMORY),
    ("driver_missing", _DRIVER),
    ("other_architecture", _ARCHITECTURE),
    ("unsupported_quantisation", _QUANTISATION),
    ("parts_mixed", _PART),
    ("file_truncated", _CUT),
    ("disk_gone", _DISK),
    ("file_damaged", _DAMAGED),
)
# What says only that it failed, which everyone knows by then.
_EMPTY = re.compile(
    r"failed to (?:load model|read tensor data|read header|initialize the context)(?: from .*)?$"
)
_NT_MEMORY = frozenset({0xC0000017, 0xC000012D, 0xC000009A})  # no memory, commitment limit, resources
_NT_PAGE = 0xC0000006  # a page of a mapped file could not be read
_KEPT_LINES = 12
_KEPT_LENGTH = 300


def named(lines: Iterable[str], otherwise: str) -> str:
    """Return the code of a failure that native lines tell, `otherwise` when they tell nothing."""
    text = "\n".join(lines)
    return next((code for code, pattern in _TABLE if pattern.search(text)), otherwise)


def telling(lines: Iterable[str]) -> str:
    """Return the line that says most about a failure: the loader's own reason, else the last word."""
    told = [line for line in lines if line and not _EMPTY.search(line)]
    reasons = [line for line in told if "error loading model" in line]
    return (reasons or told or [""])[-1][:_KEPT_LENGTH]


def end_code(exit_code: int | None, tail: str, *, memory_ran_out: bool, file_there: bool) -> str:
    """Return the code for a child that ended by itself.

    `memory_ran_out`: the system has ended a process for want of memory meanwhile; `file_there`: the model's
    file can still be read and is as long as it was.
    """
    if exit_code in _NT_MEMORY or (exit_code == -9 and memory_ran_out):
        return "out_of_memory"
    if exit_code == -9:
        return "engine_killed"
    if exit_code == _NT_PAGE or is_bus_error(exit_code):
        return "disk_gone"
    if not file_there:
        return "disk_gone"
    if exit_code is not None and exit_code != 0:  # what memory does to C++: terminate, or a plain exit
        found = named(tail.splitlines()[-_KEPT_LINES:], "")
        if found in ("out_of_memory", "gpu_memory", "driver_missing"):
            return found
    return "engine_died"


def is_bus_error(exit_code: int | None) -> bool:
    """Whether a page of a mapped file could not be read (on macOS the same signal means more)."""
    return sys.platform.startswith("linux") and exit_code == -int(signal.SIGBUS)


def described(first: str, tail: str) -> str:
    """Return a technical detail: one line that says it, then the engine's last lines."""
    lines = [line[:_KEPT_LENGTH] for line in tail.splitlines() if line.strip()][-_KEPT_LINES:]
    return "\n".join([first, "", *lines]) if lines else first


def ended_how(exit_code: int | None) -> str:
    """Say how a process ended."""
    return exit_text(exit_code)


def no_way_left(error: EngineError) -> EngineError:
    """Return the error of the last try: a fault that no way of loading avoids is no mere end."""
    if error.code == "engine_died" and is_native_fault(error.exit_code):
        aborted = error.exit_code == ABORT  # a check of llama.cpp's own, which says what it is
        code = named(error.tail.splitlines()[-3:], "load_failed") if aborted else "cpu_fault"
        return EngineError(error.detail, code=code, exit_code=error.exit_code, tail=error.tail)
    return error
