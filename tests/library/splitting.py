"""Cuts a crafted file into the parts of a split model, as llama.cpp's `gguf-split` does."""

from __future__ import annotations

import struct
from pathlib import Path

from msgspec.structs import replace

from tests.library.crafted import Crafted, Tensor

_U16, _I32 = 2, 5


def split(whole: Crafted, folder: Path, name: str, count: int) -> list[Path]:
    """Write the parts of a model; return their paths, the first one first."""
    share = -(-len(whole.tensors) // count)
    paths = []
    for number in range(count):
        part = Crafted(list(whole.keys) if number == 0 else [], [], bytearray())
        part.set("split.no", _U16, struct.pack("<H", number))
        part.set("split.count", _U16, struct.pack("<H", count))
        part.set("split.tensors.count", _I32, struct.pack("<i", len(whole.tensors)))
        for tensor in whole.tensors[number * share : (number + 1) * share]:
            _append(part, whole, tensor)
        path = folder / f"{name}-{number + 1:05d}-of-{count:05d}.gguf"
        path.write_bytes(part.build())
        paths.append(path)
    return paths


def _append(part: Crafted, whole: Crafted, tensor: Tensor) -> None:
    later = [other.offset for other in whole.tensors if other.offset > tensor.offset]
    data = whole.data[tensor.offset : min(later, default=len(whole.data))]
    part.data += bytes(-len(part.data) % 32)
    part.tensors.append(replace(tensor, offset=len(part.data)))
    part.data += data
