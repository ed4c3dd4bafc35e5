"""The names of models that lie in several files, `NAME-00001-of-0000N.gguf`; loaded by the first part."""

from __future__ import annotations

import re
from pathlib import Path

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
    if found and len(parts_of(path)) > 1:
        return found[1]
    return path.stem if path.suffix.lower() == ".gguf" else path.name
