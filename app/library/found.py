"""gpt-oss files that other programs have put on this computer; used in place, never copied."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import ModelFileError
from app.domain.models import ModelRef
from app.library.gguf import check_gpt_oss, read_header

_MOST_FILES = 400  # looked at in one folder, so that a huge tree can't hold up the start
_DEPTH = 6
_SMALLEST = 100_000_000  # bytes; smaller files are vocabularies and adapters


def places(home: Path | None = None) -> list[tuple[str, Path]]:
    """Return the model folders of other programs as (program, folder)."""
    home = home or Path.home()
    found = [
        ("LM Studio", home / ".lmstudio" / "models"),
        ("LM Studio", home / ".cache" / "lm-studio" / "models"),
        ("Hugging Face", Path(os.environ.get("HF_HOME", home / ".cache" / "huggingface")) / "hub"),
        ("llama.cpp", home / ".cache" / "llama.cpp"),
    ]
    if sys.platform == "darwin":
        support = home / "Library" / "Application Support"
        found += [("Jan", support / "Jan" / "data"), ("GPT4All", support / "nomic.ai" / "GPT4All")]
        found.append(("llama.cpp", home / "Library" / "Caches" / "llama.cpp"))
    elif sys.platform == "win32":
        roaming, local = home / "AppData" / "Roaming", home / "AppData" / "Local"
        found += [("Jan", roaming / "Jan" / "data"), ("GPT4All", local / "nomic.ai" / "GPT4All")]
    else:
        found += [
            ("Jan", home / ".config" / "Jan" / "data"),
            ("Jan", home / ".local" / "share" / "Jan" / "data"),
            ("GPT4All", home / ".local" / "share" / "nomic.ai" / "GPT4All"),
        ]
    return found


def find_models(home: Path | None = None) -> list[ModelRef]:
    """Return usable gpt-oss files of other programs, named "file (program)"."""
    found: list[ModelRef] = []
    seen: set[Path] = set()
    for program, folder in places(home):
        for path in _gguf_files(folder):
            real = path.resolve()
            if real in seen:
                continue
            seen.add(real)
            try:
                check_gpt_oss(read_header(path))
            except ModelFileError:
                continue
            found.append(ModelRef(str(path), f"{path.stem} ({program})", path))
    return found


def _gguf_files(folder: Path) -> Iterator[Path]:
    count = 0
    base = len(folder.parts)
    for root, names, files in os.walk(folder):
        if len(Path(root).parts) - base >= _DEPTH:
            names.clear()
        for name in sorted(files):
            if not name.lower().endswith(".gguf"):
                continue
            count += 1
            if count > _MOST_FILES:
                return
            path = Path(root) / name
            try:
                if path.stat().st_size >= _SMALLEST:
                    yield path
            except OSError:
                continue
