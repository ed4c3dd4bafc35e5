"""Opens the shelf of a data folder; the same for the window and the commands."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.models import CatalogueEntry
from app.library.hashes import FileHashes
from app.library.shelf import SETTLE_SECONDS, Shelf
from app.library.shelf_memory import ShelfMemory
from app.system.paths import Paths


def open_shelf(
    paths: Paths,
    hashes: FileHashes,
    catalogue: Sequence[CatalogueEntry],
    *,
    settle: float = SETTLE_SECONDS,
) -> Shelf:
    """Return the shelf of a data folder; what it remembers lies beside the engine's state."""
    return Shelf(
        guide=paths.guide,
        downloads=paths.models,
        memory=ShelfMemory(paths.engine_state.with_name("shelf.json")),
        hashes=hashes,
        catalogue=catalogue,
        settle=settle,
    )
