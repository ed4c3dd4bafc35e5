"""Taking a model's files away with all that is noted of them: other files may come to lie in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app.domain.errors import FileWorkError
from app.library.download_part import chunks_path
from app.library.hashes import FileHashes
from app.system.files import patiently


def remove_model(
    parts: Sequence[Path], hashes: FileHashes, away: Callable[[Path], object] = Path.unlink
) -> None:
    """Remove those files of a model that are there, each by `away`; raises `FileWorkError`."""
    try:
        for part in parts:
            if part.exists():
                away(part)
            hashes.forget(part)
            patiently(partial(chunks_path(part).unlink, missing_ok=True))
    except OSError as error:
        raise FileWorkError(f"{error.filename}: {error.strerror}", code="not_deleted") from error
