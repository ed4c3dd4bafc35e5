"""What the headers of a model's parts say together."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo
from app.domain.parts import parts_of
from app.library.gguf import read_header
from app.system.disks import is_there


def read_model(path: Path) -> GgufInfo:
    """Return what the headers of all parts say together: size, tensors and parameters are of the whole.

    Raises `ModelFileError`: part_missing names the parts that aren't there.
    """
    parts = parts_of(path)
    if len(parts) > 1:
        missing = [part.name for part in parts if not is_there(part)]
        if len(missing) == len(parts):
            raise ModelFileError(str(parts[0]), code="file_missing")
        if missing:
            raise ModelFileError(", ".join(missing), code="part_missing")
    infos = [read_header(part) for part in parts]
    first = infos[0]
    if len(infos) == 1:
        return first
    return replace(
        first,
        file_size=sum(info.file_size for info in infos),
        parameters=sum(info.parameters for info in infos),
        tensors=tuple(tensor for info in infos for tensor in info.tensors),
    )
