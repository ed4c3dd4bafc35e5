"""Models that lie in several files, `NAME-00001-of-0000N.gguf`: one model, loaded by its first part."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec.structs import replace

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo
from app.library.gguf import read_header

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})(\.gguf)", re.IGNORECASE)
_MOST = 1000  # parts; more is no split model but a strange name


def parts_of(path: Path) -> tuple[Path, ...]:
    """Return all parts that a model should have, the first one first; the file alone when it is whole."""
    found = _PART.fullmatch(path.name)
    count = int(found[3]) if found else 0
    if found is None or not 1 <= count <= _MOST or not 1 <= int(found[2]) <= count:
        return (path,)
    head, total, tail = found[1], found[3], found[4]
    return tuple(path.with_name(f"{head}-{number:05d}-of-{total}{tail}") for number in range(1, count + 1))


def first_part(path: Path) -> Path:
    """Return the file that a model is loaded by."""
    return parts_of(path)[0]


def whole_name(path: Path) -> str:
    """Return the model's name without the ending and the number of a part."""
    found = _PART.fullmatch(path.name)
    return found[1] if found and len(parts_of(path)) > 1 else path.name.removesuffix(".gguf")


def read_model(path: Path) -> GgufInfo:
    """Return what the headers of all parts say together: size, tensors and parameters are of the whole.

    Raises `ModelFileError`: part_missing names the parts that aren't there.
    """
    parts = parts_of(path)
    if len(parts) > 1:
        missing = [part.name for part in parts if not part.is_file()]
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
