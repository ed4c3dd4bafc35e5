"""gpt-oss files that other programs have put on this computer; used in place, never copied."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from pathlib import Path

from msgspec import Struct

from app.domain.parts import first_part, parts_of, whole_name
from app.library import ollama
from app.system.disks import real_path

_MOST_FILES = 400  # looked at in one folder, so that a huge tree can't hold up the start
_DEPTH = 6
_SMALLEST = 100_000_000  # bytes; smaller files are vocabularies and adapters
_LARGEST_SETTINGS = 1 << 20  # bytes
_OLLAMA = "Ollama"


class FoundFile(Struct, frozen=True):
    """A model file of another program: the name it goes by there, the program's folder."""

    path: Path
    name: str
    program: str
    root: Path


class Place(Struct, frozen=True):
    """A folder where a program keeps its models, or its chats."""

    program: str
    folder: Path


def places(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[Place]:
    """Return the model folders of other programs, with what their variables and settings say."""
    base = home or Path.home()
    values = os.environ if environment is None else environment
    found = [
        *_lm_studio(base),
        *_jan(base),
        *_gpt4all(base),
        *_ollama(base, values),
        Place("Hugging Face", _hugging_face(base, values)),
        *_llama_cpp(base, values),
    ]
    return list(dict.fromkeys(found))


def chat_folders(home: Path | None = None) -> list[Place]:
    """Return the folders where other programs keep chats that can be imported; those that hold some."""
    try:
        base = home or Path.home()
    except RuntimeError:  # a home folder that isn't known
        return []
    studios = [base / ".lmstudio" / "conversations", base / ".cache" / "lm-studio" / "conversations"]
    found = [
        *(Place("LM Studio", folder) for folder in studios if _holds(folder, "*.conversation.json")),
        *(
            Place("Jan", place.folder / "threads")
            for place in dict.fromkeys(_jan(base))
            if _holds(place.folder / "threads", "messages.jsonl")
        ),
    ]
    return list({real_path(place.folder): place for place in reversed(found)}.values())[::-1]


def _holds(folder: Path, pattern: str) -> bool:
    """Whether there is such a file in a folder, in the first some hundred that are looked at."""
    seen = 0
    for _, _, files in os.walk(folder):
        if any(fnmatch(name, pattern) for name in files):
            return True
        seen += 1 + len(files)
        if seen > _MOST_FILES:
            break
    return False


def program_folders() -> tuple[Path, ...]:
    """Return where other programs keep their models, links followed."""
    try:
        return tuple(dict.fromkeys(real_path(place.folder) for place in places()))
    except RuntimeError:  # a home folder that isn't known
        return ()


def find_files(
    home: Path | None = None, environment: Mapping[str, str] | None = None, *, smallest: int = _SMALLEST
) -> list[FoundFile]:
    """Return the GGUF files of other programs; one file in two places counts once."""
    found: list[FoundFile] = []
    seen: set[Path] = set()
    for place in places(home, environment):
        for name, path in _files(place):
            try:
                real, size = real_path(path), sum(part.stat().st_size for part in parts_of(path))
            except OSError:
                continue
            if real in seen or size < smallest:
                continue
            seen.add(real)
            found.append(FoundFile(path, name, place.program, place.folder))
    return found


def _files(place: Place) -> Iterator[tuple[str, Path]]:
    if place.program == _OLLAMA:
        yield from ollama.models(place.folder)
        return
    for path in gguf_files(place.folder, most=_MOST_FILES, depth=_DEPTH):
        if first_part(path) == path:
            # Jan calls each file "model.gguf" and names the folder.
            yield path.parent.name if path.stem == "model" else whole_name(path), path


def gguf_files(folder: Path, *, most: int, depth: int) -> Iterator[Path]:
    """Yield the `.gguf` files below a folder in their order, not those of hidden folders."""
    count = 0
    base = len(folder.parts)
    for root, names, files in os.walk(folder):
        if len(Path(root).parts) - base >= depth:
            names.clear()
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            if not name.lower().endswith(".gguf") or name.startswith("."):
                continue
            count += 1
            if count > most:
                return
            yield Path(root) / name


def _lm_studio(home: Path) -> list[Place]:
    folders = [home / ".lmstudio" / "models", home / ".cache" / "lm-studio" / "models"]
    for settings in (home / ".lmstudio" / "settings.json", home / ".cache" / "lm-studio" / "settings.json"):
        folders += _named_in(settings, "downloadsFolder")
    return [Place("LM Studio", folder) for folder in folders]


def _jan(home: Path) -> list[Place]:
    application = {
        "darwin": home / "Library" / "Application Support" / "Jan",
        "win32": home / "AppData" / "Roaming" / "Jan",
    }.get(sys.platform, home / ".local" / "share" / "Jan")
    folders = [application / "data", home / ".config" / "Jan" / "data", home / "jan"]
    for settings in (application / "settings.json", home / ".config" / "Jan" / "settings.json"):
        folders += _named_in(settings, "data_folder")
    return [Place("Jan", folder) for folder in folders]


def _gpt4all(home: Path) -> list[Place]:
    data, settings = {
        "darwin": (home / "Library" / "Application Support", home / ".config"),
        "win32": (home / "AppData" / "Local", home / "AppData" / "Roaming"),
    }.get(sys.platform, (home / ".local" / "share", home / ".config"))
    folders = [data / "nomic.ai" / "GPT4All"]
    text = _read(settings / "nomic.ai" / "GPT4All.ini")
    named = re.search(r"^modelPath=(.+)$", text, re.MULTILINE)
    if named:
        folders.append(Path(named[1].strip().strip('"')))
    return [Place("GPT4All", folder) for folder in folders]


def _ollama(home: Path, environment: Mapping[str, str]) -> list[Place]:
    folders = [home / ".ollama" / "models", Path("/usr/share/ollama/.ollama/models")]
    if chosen := environment.get("OLLAMA_MODELS"):
        folders.insert(0, Path(chosen).expanduser())
    return [Place(_OLLAMA, folder) for folder in folders]


def _hugging_face(home: Path, environment: Mapping[str, str]) -> Path:
    if chosen := environment.get("HF_HUB_CACHE") or environment.get("HUGGINGFACE_HUB_CACHE"):
        return Path(chosen).expanduser()
    if chosen := environment.get("HF_HOME"):
        return Path(chosen).expanduser() / "hub"
    return _cache(home, environment) / "huggingface" / "hub"


def _llama_cpp(home: Path, environment: Mapping[str, str]) -> list[Place]:
    folders = [_cache(home, environment) / "llama.cpp"]
    if sys.platform == "darwin":
        folders.append(home / "Library" / "Caches" / "llama.cpp")
    elif sys.platform == "win32":
        folders.append(home / "AppData" / "Local" / "llama.cpp")
    if chosen := environment.get("LLAMA_CACHE"):
        folders.insert(0, Path(chosen).expanduser())
    return [Place("llama.cpp", folder) for folder in folders]


def _cache(home: Path, environment: Mapping[str, str]) -> Path:
    chosen = environment.get("XDG_CACHE_HOME")
    return Path(chosen) if chosen else home / ".cache"


def _named_in(settings: Path, key: str) -> list[Path]:
    """The folder that another program's JSON settings name, none when they don't."""
    try:
        value = json.loads(_read(settings)).get(key)
    except (ValueError, AttributeError, RecursionError):
        return []
    return [Path(value).expanduser()] if isinstance(value, str) and value else []


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_SETTINGS:
            return ""
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
