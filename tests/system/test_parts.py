"""The parts of the program: all that the project names, with versions and licences."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from app.system.parts import DIRECT, parts

ROOT = Path(__file__).parents[2]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_what_the_project_needs_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {normal(re.match(r"[\w.-]+", line)[0]) for line in project["project"]["dependencies"]}  # type: ignore[index]
    assert needed <= {normal(name) for name in DIRECT}


def test_every_part_has_a_version_and_a_licence_or_its_text() -> None:
    found = parts(ROOT / "resources" / "guide" / "guide.gguf", "b1234")
    names = {normal(part.name) for part in found}
    assert {"alcove", "guide", "python", "llama.cpp, ggml".replace(".", "-")} <= names
    assert {normal(name) for name in DIRECT} <= names
    for part in found:
        assert part.version or part.name == "Guide", part
        assert part.licence or part.text(), part
    own = found[0]
    assert own.name == "Alcove"
    assert "Apache License" in own.text()
    assert len(names) == len(found)
