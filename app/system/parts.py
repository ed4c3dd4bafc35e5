"""The parts that the program is made of, their versions and licences, read from what is installed."""

from __future__ import annotations

import contextlib
import platform
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from msgspec import Struct

from app import VERSION

# What pyproject.toml names; what those need is found from there.
DIRECT = (
    *("PySide6_Essentials", "llama-cpp-python", "tiktoken", "msgspec", "apsw-sqlite3mc", "platformdirs"),
    *("markdown-it-py", "mdit-py-plugins", "Pygments", "ziamath", "psutil", "httpx2", "socksio"),
    *("keyring", "pypdfium2", "python-docx"),
)
_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.I)
_MOST_TEXT = 400_000  # characters of all texts of one part


class Part(Struct, frozen=True):
    """One part: `licence` as its metadata says it, `texts` the files with the whole text."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """Return the licence's texts, "" when none came along; blocking."""
        found = []
        for path in self.texts:
            with contextlib.suppress(OSError):
                found.append(path.read_text("utf-8", "replace").strip())
        return "\n\n\n".join(found)[:_MOST_TEXT]


def parts(guide: Path, engine_version: str = "") -> list[Part]:
    """Return all parts, our own first, the others by name; blocking (reads metadata from disk)."""
    own = Path(__file__).parents[2] / "LICENSE"
    known = [
        Part("Alcove", VERSION, "Apache-2.0", (own,) if own.is_file() else ()),
        Part("Guide", "", "Apache-2.0", _existing(guide.with_name("README.md"))),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("llama.cpp, ggml", engine_version, "MIT"),
    ]
    return [*known, *sorted(_installed(), key=lambda part: part.name.casefold())]


def _existing(path: Path) -> tuple[Path, ...]:
    return (path,) if path.is_file() else ()


def _installed() -> Iterator[Part]:
    waiting, seen = list(DIRECT), set[str]()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # only needed on another system
        waiting += [_name_of(line) for line in found.requires or () if "extra ==" not in line]
        yield _part(found)


def _name_of(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    return match.group() if match else requirement


def _part(found: metadata.Distribution) -> Part:
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and _TEXT.search("/".join(file.parts[1:]))
    )
    return Part(found.metadata["Name"], found.version, _licence(found), texts)


def _licence(found: metadata.Distribution) -> str:
    """The licence in a few words; some packages write its whole text into the field."""
    data = found.metadata
    lines = {name: (data.get_all(name) or [""])[0] for name in ("License", "License-Expression")}
    classifiers = [
        line.rpartition("::")[2].strip()
        for line in data.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    field = lines["License"].strip().partition("\n")[0][:80]
    said = field if field not in ("OSI Approved", "UNKNOWN") else ""
    return lines["License-Expression"] or said or ", ".join(classifiers)
