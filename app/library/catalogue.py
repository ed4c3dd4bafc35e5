"""The models that can be downloaded, as data (`resources/catalogue.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from app.domain.models import CatalogueEntry


def load_catalogue(path: Path) -> tuple[CatalogueEntry, ...]:
    """Return the entries of the catalogue file, in its order."""
    with path.open("rb") as stream:
        content = tomllib.load(stream)
    return tuple(CatalogueEntry(**model) for model in content["model"])
