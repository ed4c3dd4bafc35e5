"""Names that come from a server are checked before they become paths, the same on every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from app.domain.errors import DownloadError

_LONGEST = 200  # characters of one segment
_DEEPEST = 8
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?")
_FORBIDDEN = frozenset('<>:"|?*\\')
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}")


def check_name(path: str) -> str:
    """Return a relative path that is safe on every system; raises `DownloadError` (bad_name) for others."""
    segments = path.split("/")
    if not path or len(segments) > _DEEPEST or not all(map(_is_safe, segments)):
        raise DownloadError(f"name {path[:200]!r}", code="bad_name")
    return path


def check_repository(name: str) -> str:
    """Return "owner/name" of a repository; raises `DownloadError` (bad_name) when it can't be one."""
    if not _REPOSITORY.fullmatch(name) or ".." in name or "--" in name:
        raise DownloadError(f"repository {name[:200]!r}", code="bad_name")
    return name


def below(folder: Path, path: str) -> Path:
    """Return `path` below `folder`; raises `DownloadError` (bad_name)."""
    return folder.joinpath(*check_name(path).split("/"))


def _is_safe(segment: str) -> bool:
    return (
        0 < len(segment) <= _LONGEST
        and segment not in (".", "..")
        and segment[0] not in "-~ "
        and segment[-1] not in ". "
        and not _FORBIDDEN & set(segment)
        and not _DEVICES.fullmatch(segment)
        and not any(unicodedata.category(character).startswith("C") for character in segment)
    )
