"""The files in the folder of downloads that the program brought there itself, whole or unfinished."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from app.library.download_part import chunks_path, note_path, part_path, read_note
from app.library.download_places import lock_path
from app.library.hashes import FileHashes
from app.library.kit_taking import part_of
from app.system.paths import Paths

_Place = Callable[[Path], Path]
_HALF_A_NOTE = re.compile(r"\..+\.(part|chunks)\.json\.\w+")  # as `write_atomically` names it


def own_files(paths: Paths) -> list[Path]:
    """Return them with what is noted beside them; what was put there by hand is none of them."""
    hashes = FileHashes(paths.engine_state.with_name("hashes.json"))
    found = (Path(folder) / name for folder, _, names in os.walk(paths.models) for name in sorted(names))
    return [path for path in found if _came(path, hashes) or _is_of_a_model(path)]


def _came(path: Path, hashes: FileHashes) -> bool:
    """Whether a file is the one that came by a download or from a kit; one of another size isn't."""
    note = read_note(chunks_path(path))
    try:
        if note is not None and path.stat().st_size == note.size:
            return True
    except OSError:
        return False
    return bool(hashes.published(path) or hashes.of_kit(path))


def _is_of_a_model(path: Path) -> bool:
    """Whether it is a note of a download, or what there is of a model that hasn't come whole."""
    proofs: tuple[tuple[_Place, tuple[_Place, ...]], ...] = (
        (chunks_path, (chunks_path,)),
        (note_path, (note_path,)),
        (part_path, (note_path,)),
        (lock_path, (note_path, chunks_path)),
    )
    for place, notes in proofs:
        target = _target(path, place)
        if target is not None and any(read_note(note(target)) is not None for note in notes):
            return True
    of_kit = _target(path, part_of)  # nothing is noted of it, and no other program names a file so
    return (of_kit is not None and of_kit.suffix.lower() == ".gguf") or bool(
        _HALF_A_NOTE.fullmatch(path.name)
    )


def _target(path: Path, place: _Place) -> Path | None:
    """The model's file that a path is of, where it is named as `place` names one."""
    ending = place(Path("x")).name.removeprefix("x")
    name = path.name.removesuffix(ending)
    return path.with_name(name) if name not in ("", path.name) else None
