"""Ollama's store: manifests name the blobs `sha256-…` that hold model files."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

_MODEL = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")
_LARGEST_MANIFEST = 1 << 20  # bytes
_MOST = 500  # manifests
_HOST = "registry.ollama.ai"


def models(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield (name, blob) of each model of a store, named as Ollama does: `gpt-oss:20b`."""
    root, count = folder / "manifests", 0
    for base, _, files in os.walk(root):
        for file in sorted(files):
            count += 1
            if count > _MOST:
                return
            path = Path(base) / file
            blob = _blob(folder, path)
            if blob is not None:
                yield _name(path.relative_to(root)), blob


def _blob(folder: Path, manifest: Path) -> Path | None:
    try:
        if manifest.stat().st_size > _LARGEST_MANIFEST:
            return None
        content = json.loads(manifest.read_bytes())
        layers = content.get("layers", []) if isinstance(content, dict) else []
        for layer in layers:
            digest = _DIGEST.fullmatch(str(layer.get("digest", "")))
            if layer.get("mediaType") == _MODEL and digest:
                return folder / "blobs" / f"sha256-{digest[1]}"
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return None
    return None


def _name(place: Path) -> str:
    """Return `model:tag` for the library's own models, with owner and host for others."""
    *owners, model, tag = place.parts if len(place.parts) > 1 else (place.name, "latest")
    while owners and owners[0] in (_HOST, "library"):
        owners = owners[1:]
    return f"{'/'.join([*owners, model])}:{tag}"


def digest_of(path: Path) -> str:
    """Return the sha256 that a file's own name promises (blobs of Ollama and of the Hub's cache), or ""."""
    name = path.name.removeprefix("sha256-")
    return name if re.fullmatch(r"[0-9a-f]{64}", name) else ""
