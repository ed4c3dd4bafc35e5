"""The licences of all that lies in a bundle: who owns each file, and the texts that must come along.

Imported by packaging/bundle/alcove.spec, in an environment that holds what the bundle is made of.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from app.system.parts import LICENCE_TEXT, OWN_TEXTS, licence_of, normal

ROOT = Path(__file__).resolve().parents[3]
TEXTS = ROOT / "resources" / "licences"
_NAMES = {"pyinstaller": "PyInstaller's start program", "llama_cpp_python": "llama-cpp-python with llama.cpp"}


@dataclass(frozen=True)
class Part:
    """One part of a bundle; `url` names its package for the bill of materials."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    url: str = ""


@dataclass
class Owners:
    """Tells to which part a file belongs."""

    distributions: dict[Path, metadata.Distribution] = field(default_factory=dict)

    @classmethod
    def installed(cls) -> Owners:
        """Read what every installed package says that it brought."""
        found = cls()
        for distribution in metadata.distributions():
            for file in distribution.files or ():
                found.distributions[Path(os.path.normpath(str(file.locate())))] = distribution
        return found

    def of(self, path: Path) -> Part | None:
        """Return the part that a file belongs to, None when nobody owns it."""
        distribution = self.distributions.get(Path(os.path.normpath(path)))
        if distribution is not None:
            return of_distribution(distribution)
        if path.is_relative_to(ROOT):
            return None
        resolved = path.resolve()
        library, base = Path(os.__file__).parent.resolve(), Path(sys.base_prefix).resolve()
        if resolved.is_relative_to(library) or (base != Path("/usr") and resolved.is_relative_to(base)):
            return python()
        return _of_system(resolved)


def of_distribution(found: metadata.Distribution) -> Part:
    """Return the part that a package of Python's is."""
    name = _NAMES.get(found.metadata["Name"], found.metadata["Name"])
    texts = [
        Path(str(file.locate()))
        for file in found.files or ()
        if ".dist-info" in file.parts[0]
        and LICENCE_TEXT.search("/".join(file.parts[1:]))
        and file.suffix != ".py"
    ]
    texts += [TEXTS / text for text in OWN_TEXTS.get(normal(name), ())]
    url = f"pkg:pypi/{normal(found.metadata['Name'])}@{found.version}"
    return Part(name, found.version, licence_of(found.metadata), tuple(texts), url)


def python() -> Part:
    """Return Python itself."""
    version = ".".join(map(str, sys.version_info[:3]))
    library = Path(os.__file__).parent
    places = [library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places.append(Path("/usr/share/doc/python{}.{}/copyright".format(*sys.version_info[:2])))
    texts = tuple(place for place in places if place.is_file())[:1]
    return Part("Python", version, "PSF-2.0", texts, f"pkg:generic/python@{version}")


def packager() -> Part:
    """Return PyInstaller, whose start program is in every bundle."""
    return of_distribution(metadata.distribution("pyinstaller"))


def _of_system(path: Path) -> Part | None:
    if sys.platform == "win32":
        if not path.is_relative_to(os.environ.get("SYSTEMROOT", r"C:\Windows")):
            return None
        texts = (TEXTS / "microsoft-runtime.txt",)
        return Part("Microsoft C++ runtime", "14", "Redistributable", texts)
    return _of_debian(path) if shutil.which("dpkg-query") else None


def _of_debian(path: Path) -> Part | None:
    places = [path, Path("/usr") / path.relative_to("/"), Path(str(path).removeprefix("/usr"))]
    for place in places:
        done = subprocess.run(["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            name = done.stdout.partition(":")[0].split(",")[0].strip()
            break
    else:
        return None
    asked = ["dpkg-query", "-W", "-f", "${Version}", name]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip().split("\n")[0]
    text = Path("/usr/share/doc") / name / "copyright"
    texts = (text,) if text.is_file() else ()
    return Part(name, version, _debian_licences(text), texts, f"pkg:deb/debian/{name}@{version}")


def _debian_licences(text: Path) -> str:
    """The names of the licences in a copyright file of the machine-readable kind."""
    if not text.is_file():
        return ""
    named = re.findall(r"^License: *(\S.*)$", text.read_text("utf-8", "replace"), re.MULTILINE)
    return ", ".join(dict.fromkeys(line.strip() for line in named))[:200] or "see its text"


def collect(always: Iterable[Part], *tables: Iterable[tuple[str, str, str]]) -> list[Part]:
    """Return the parts of PyInstaller's tables, and those that are `always` in; raises `LookupError`.

    A file that nobody owns, and a part without the text of its licence, may not be given to anybody.
    """
    owners = Owners.installed()
    found = {part.name: part for part in always}
    strays: list[str] = []
    for where, source, kind in (entry for table in tables for entry in table):
        if kind == "SYMLINK" or not source or source == "-" or not os.path.isabs(source):
            continue
        part = owners.of(Path(source))
        if part is not None:
            found[part.name] = part
        elif not Path(source).is_relative_to(ROOT / "app"):
            strays.append(f"{where} (from {source})")
    bare = [part.name for part in found.values() if not has_text(part)]
    if strays or bare:
        raise LookupError(f"no owner: {', '.join(strays) or '-'}; no licence text: {', '.join(bare) or '-'}")
    return sorted(found.values(), key=lambda part: part.name.casefold())


def has_text(part: Part) -> bool:
    """Tell whether the text of a part's licence is there to come along."""
    return bool(part.texts) and all(text.is_file() and text.stat().st_size for text in part.texts)


def write(parts: Iterable[Part], folder: Path) -> list[tuple[str, str, str]]:
    """Write the list of parts; return it and all texts as data of the bundle, below `parts/`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    listed = []
    for part in parts:
        names = [f"{normal(part.name)}-{number}.txt" for number in range(len(part.texts))]
        for name, text in zip(names, part.texts, strict=True):
            (folder / name).write_text(text.read_text("utf-8", "replace"), encoding="utf-8")
        listed.append({"name": part.name, "version": part.version, "licence": part.licence, "texts": names})
    (folder / "parts.json").write_text(json.dumps(listed, indent=1), encoding="utf-8")
    return list(_data(folder))


def _data(folder: Path) -> Iterator[tuple[str, str, str]]:
    for path in sorted(folder.iterdir()):
        yield f"parts/{path.name}", str(path), "DATA"
