"""Which builds of the CPU backend lie beside the engine, and which of them run on this computer."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Mapping
from pathlib import Path

_NAME = re.compile(r"(?:lib)?ggml-cpu-(\w+)\.(?:so|dll|dylib)")
_GPU = re.compile(r"(?:lib)?ggml-(?:cuda|vulkan|hip|sycl|metal)\.(?:so|dll|dylib)")
# Virtual machines report AMX and die in its first matrix product (seen with this llama.cpp).
AMX_VARIANTS = frozenset({"sapphirerapids", "graniterapids", "diamondrapids"})


def found(folder: Path) -> dict[str, Path]:
    """Return the CPU backends in a folder by variant name; none in a build without dynamic backends."""
    if not folder.is_dir():
        return {}
    matches = ((_NAME.fullmatch(path.name), path) for path in sorted(folder.iterdir()))
    return {match.group(1): path for match, path in matches if match}


def gpu_backends(folder: Path) -> tuple[Path, ...]:
    """Return the GPU backends in a folder."""
    if not folder.is_dir():
        return ()
    return tuple(path for path in sorted(folder.iterdir()) if _GPU.fullmatch(path.name))


def native_score(path: Path) -> int:
    """Ask a backend library how well it suits this CPU; 0 when it can't run here."""
    try:
        function = ctypes.CDLL(str(path)).ggml_backend_score
    except (OSError, AttributeError):
        return 0
    function.argtypes, function.restype = [], ctypes.c_int
    return int(function())


def ranked(
    variants: Mapping[str, Path], score: Callable[[Path], int], *, virtual_machine: bool
) -> tuple[str, ...]:
    """Return the variants that run here, best first; in a virtual machine those with AMX come last."""
    scores = {name: score(path) for name, path in variants.items()}
    usable = [name for name, points in scores.items() if points > 0]
    return tuple(
        sorted(usable, key=lambda name: (virtual_machine and name in AMX_VARIANTS, -scores[name], name))
    )


def in_virtual_machine(cpuinfo: Path = Path("/proc/cpuinfo")) -> bool:
    """Tell whether the CPU says that a hypervisor runs it; False where that can't be told."""
    try:
        text = cpuinfo.read_text("utf-8", "replace")
    except OSError:
        return False
    return re.search(r"^flags\s*:.*\bhypervisor\b", text, re.MULTILINE) is not None
