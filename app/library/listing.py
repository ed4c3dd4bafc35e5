"""The shelf for the terminal: the facts that the models page shows, as plain values."""

from __future__ import annotations

from typing import Any

from app.library.catalogue import load_catalogue
from app.library.hashes import FileHashes
from app.library.opening import open_shelf
from app.library.shelf import ShelfEntry, Source
from app.settings.model import Settings
from app.system.paths import Paths


def listed(paths: Paths, settings: Settings) -> list[ShelfEntry]:
    """Return the shelf as it is now, with the models of other programs."""
    hashes = FileHashes(paths.engine_state.with_name("hashes.json"))
    catalogue = load_catalogue(paths.resources / "catalogue.toml")
    shelf = open_shelf(paths, hashes, catalogue, settle=0)
    return shelf.models(settings.model_files, settings.model_folders, shelf.other_programs(), keep=False)


def describe(entry: ShelfEntry) -> dict[str, Any]:
    """Return what is known of a model; sizes in bytes, the context in tokens."""
    facts = entry.facts
    return {
        "id": entry.ref.id,
        "name": entry.ref.name,
        "path": str(entry.ref.path),
        "parts": [str(part) for part in entry.parts],
        "built_in": entry.ref.built_in,
        "where": entry.program or ("the app" if entry.source is Source.APP else entry.source.value),
        "size": entry.size,
        "parameters": facts.parameters if facts else None,
        "active_parameters": facts.active_parameters if facts else None,
        "quantisation": facts.quantisation if facts else None,
        "context_length": facts.context_length if facts else None,
        "licence": facts.licence if facts else None,
        "sha256": entry.check.value,
        "state": "gone" if entry.gone else "unusable" if entry.error else "ready",
        "problem": entry.error or None,
        "detail": entry.detail or None,
    }
