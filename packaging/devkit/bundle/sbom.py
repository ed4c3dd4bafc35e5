"""The bill of materials of a bundle, as CycloneDX 1.6 JSON."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from devkit.bundle.licences import Part


def document(parts: Iterable[Part], version: str) -> dict[str, Any]:
    """Return the bill: the program and every part in its bundle."""
    listed = [_component(part) for part in parts]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, listed]))  # the same parts, the same number
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "alcove",
                "name": "alcove",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": listed,
        "dependencies": [{"ref": "alcove", "dependsOn": [part["bom-ref"] for part in listed]}],
    }


def _component(part: Part) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.url or part.name,
        "name": part.name,
        "version": part.version,
    }
    if part.licence:
        found["licenses"] = [{"license": {"name": part.licence}}]
    if part.url:
        found["purl"] = part.url
    return found


def write(parts: Iterable[Part], version: str, path: Path) -> None:
    """Write the bill into a file."""
    path.write_text(json.dumps(document(parts, version), indent=1), encoding="utf-8")
