"""The notes of a release: its section of CHANGELOG.md."""

from __future__ import annotations

from pathlib import Path

from devkit.steps import Failure


def of_version(root: Path, version: str) -> str:
    """Return what changed in a version, as Markdown; raises `Failure` when the change log doesn't say."""
    found: list[str] = []
    inside = False
    for line in (root / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            inside = line.removeprefix("## ").split()[0].strip("[]v") == version
        elif inside:
            found.append(line)
    text = "\n".join(found).strip()
    if not text:
        reason = f"no section {version}, or nothing in it"
        raise Failure("Release notes", reason, f"Write ## {version} into CHANGELOG.md.")
    return f"{text}\n"
