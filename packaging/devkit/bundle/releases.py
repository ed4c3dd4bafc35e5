"""The address that a bundle asks for newer versions once its user has switched that on; none by default."""

from __future__ import annotations

import os
from pathlib import Path

from devkit.steps import Failure

VARIABLE = "ALCOVE_RELEASES"


def address() -> str:
    """Return the address that the environment names, "" where it names none; raises `Failure`."""
    found = os.environ.get(VARIABLE, "").strip()
    if found and not found.startswith("https://"):
        remedy = f"{VARIABLE} is like https://api.github.com/repos/OWNER/NAME/releases, or unset."
        raise Failure("Bundle: address of the releases", f"{found!r} isn't https", remedy)
    return found


def write(work: Path) -> list[tuple[str, str, str]]:
    """Return the address as data of the bundle, nothing where there is none."""
    found = address()
    if not found:
        return []
    work.mkdir(parents=True, exist_ok=True)
    file = work / "releases-address.txt"
    file.write_text(found, encoding="utf-8")
    return [("resources/releases/address.txt", str(file), "DATA")]
