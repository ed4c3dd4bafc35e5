"""The parts that the program is made of, their versions and licences, read from what is installed."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from app import VERSION

if TYPE_CHECKING:  # importing it takes 35 ms; it is needed when somebody looks
    from importlib import metadata

# What pyproject.toml names; what those need is found from there.
DIRECT = (
    *("PySide6_Essentials", "llama-cpp-python", "tiktoken", "msgspec", "apsw-sqlite3mc", "platformdirs"),
    *("markdown-it-py", "mdit-py-plugins", "Pygments", "ziamath", "psutil", "httpx2", "socksio"),
    *("keyring", "pypdfium2", "python-docx"),
)
# Those whose packages bring no text of their own: files in resources/licences.
OWN_TEXTS = {
    "pyside6-essentials": ("lgpl-3.0.txt", "gpl-3.0.txt", "qt-third-party.txt"),
    "shiboken6": ("lgpl-3.0.txt", "gpl-3.0.txt"),
    "latex2mathml": ("latex2mathml.txt",),
    "llama-cpp-python": ("llama.cpp.txt",),
}
LICENCE_TEXT = re.compile(r"(licen[cs]e|copying|notice)", re.I)
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


class _Listed(Struct, frozen=True):
    """A part as the list in a bundle has it; `texts` are files beside it."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def parts(guide: Path, engine_version: str = "") -> list[Part]:
    """Return all parts, our own first, the others by name; blocking (reads metadata from disk).

    In a bundle the list was written when it was made (packaging/devkit/bundle/licences.py); it also names
    the system's libraries in it.
    """
    root = Path(__file__).parents[2]
    texts = guide.parents[1] / "licences"
    known = [
        Part("Alcove", VERSION, "Apache-2.0", _existing(root / "LICENSE")),
        Part("Guide", "", "Apache-2.0", _existing(guide.with_name("README.md"))),
        Part("llama.cpp, ggml", engine_version, "MIT", _existing(texts / "llama.cpp.txt")),
    ]
    listed = root / "parts" / "parts.json"
    if getattr(sys, "frozen", False) and listed.is_file():
        return [*known, *_bundled(listed)]
    known.append(_python())
    return [*known, *sorted(_installed(texts), key=lambda part: part.name.casefold())]


def _bundled(listed: Path) -> list[Part]:
    found = msgspec.json.decode(listed.read_bytes(), type=list[_Listed])
    return [
        Part(one.name, one.version, one.licence, tuple(listed.with_name(name) for name in one.texts))
        for one in found
    ]


def _python() -> Part:
    text = Path(os.__file__).with_name("LICENSE.txt")
    return Part("Python", platform.python_version(), "PSF-2.0", _existing(text))


def _existing(path: Path) -> tuple[Path, ...]:
    return (path,) if path.is_file() else ()


def _installed(texts: Path) -> Iterator[Part]:
    from importlib import metadata

    waiting, seen = list(DIRECT), set[str]()
    while waiting:
        name = waiting.pop()
        key = normal(name)
        if key in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # only needed on another system
        waiting += [_name_of(line) for line in found.requires or () if "extra ==" not in line]
        yield _part(found, [texts / name for name in OWN_TEXTS.get(key, ())])


def normal(name: str) -> str:
    """Return a package's name as all its spellings have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _name_of(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    return match.group() if match else requirement


def _part(found: metadata.Distribution, own: Sequence[Path]) -> Part:
    texts = tuple(
        Path(str(found.locate_file(file)))
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and LICENCE_TEXT.search("/".join(file.parts[1:]))
    )
    return Part(found.metadata["Name"], found.version, licence_of(found.metadata), (*texts, *own))


def licence_of(data: metadata.PackageMetadata) -> str:
    """Return the licence in a few words; some packages write its whole text into the field."""
    lines = {name: (data.get_all(name) or [""])[0] for name in ("License", "License-Expression")}
    classifiers = [
        line.rpartition("::")[2].strip()
        for line in data.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    field = lines["License"].strip().partition("\n")[0][:80]
    said = field if field not in ("OSI Approved", "UNKNOWN") else ""
    return lines["License-Expression"] or said or ", ".join(classifiers)
