"""The models the user can pick: the Guide, the downloads, the files they chose, used in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from app.domain.errors import ModelFileError
from app.domain.models import GgufInfo, ModelRef
from app.library.gguf import check_gpt_oss, read_header

GUIDE_ID = "guide"
GUIDE_NAME = "Guide"


class ShelfEntry(Struct, frozen=True):
    """A model file: what its header says, or the code and detail of why it can't be used."""

    ref: ModelRef
    size: int = 0
    info: GgufInfo | None = None
    error: str = ""
    detail: str = ""


class Shelf:
    """Finds the models; reading a header costs some milliseconds, so call it off the window's thread."""

    def __init__(self, *, guide: Path, downloads: Path) -> None:
        self._guide = guide
        self._downloads = downloads

    def models(self, files: Sequence[str] = ()) -> list[ShelfEntry]:
        """All models: the Guide first, then downloads and chosen files by name."""
        seen: set[Path] = set()
        entries = []
        for path in (*self._downloaded(), *(Path(file) for file in files)):
            if path not in seen:
                seen.add(path)
                entries.append(look_at(ModelRef(str(path), path.stem, path)))
        entries.sort(key=lambda entry: entry.ref.name.casefold())
        guide = look_at(ModelRef(GUIDE_ID, GUIDE_NAME, self._guide, built_in=True))
        return [guide, *entries]

    def _downloaded(self) -> Iterable[Path]:
        return sorted(self._downloads.glob("**/*.gguf")) if self._downloads.is_dir() else ()


def look_at(ref: ModelRef) -> ShelfEntry:
    """Read one model file's header; a file that can't be used is an entry with its error."""
    try:
        info = read_header(ref.path)
        check_gpt_oss(info)
    except ModelFileError as error:
        return ShelfEntry(ref, error=error.code, detail=error.detail)
    return ShelfEntry(ref, info.file_size, info)
