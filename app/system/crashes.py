"""Crash files: what ended, why, the last lines of a log; written at once, read by the next start."""

from __future__ import annotations

import contextlib
import logging
import os
import time
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from app import VERSION

log = logging.getLogger(__name__)

_MOST_FILES = 20
_LONGEST = 200_000  # bytes that are read of one


class CrashReport(Struct, frozen=True):
    """A crash file: seconds since the epoch, "window" or "engine", the lines of its head, the rest."""

    path: Path
    at: float
    kind: str
    facts: dict[str, str]
    body: str = ""

    @property
    def cause(self) -> str:
        """The code of an error that `ui/errors.py` has words for."""
        return self.facts.get("cause", "")


class CrashFolder:
    """The folder of crash files, which keeps the newest twenty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, kind: str, facts: Mapping[str, str], body: str) -> Path | None:
        """Write a crash file; None when that isn't possible. It holds no chat text: the caller sees to it."""
        now = time.time()
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
        at = time.strftime("%Y-%m-%d %H:%M:%S")
        whole = {"program": f"Alcove {VERSION}", "process": str(os.getpid()), "time": at, **facts}
        head = "".join(f"{name}: {' '.join(value.split())}\n" for name, value in whole.items())
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self._free(f"{kind}-{stamp}-{int(now * 1000) % 1000:03d}")
            path.write_text(f"{head}\n{body}\n", "utf-8", "replace")
        except OSError as error:
            log.warning("no crash file: %s", error.strerror)
            return None
        self._prune()
        return path

    def reports(self) -> list[CrashReport]:
        """Return the crash files, newest first; what can't be read is left out."""
        found = []
        for path in self._files():
            with contextlib.suppress(OSError):
                found.append(read_report(path))
        return sorted(found, key=lambda report: report.at, reverse=True)

    def _free(self, name: str) -> Path:
        names = (
            self.folder / f"{name}{more}.txt" for more in ("", *(f"-{i}" for i in range(1, _MOST_FILES)))
        )
        return next((path for path in names if not path.exists()), self.folder / f"{name}-last.txt")

    def _files(self) -> list[Path]:
        with contextlib.suppress(OSError):
            return [p for p in self.folder.iterdir() if p.name.startswith(("window-", "engine-"))]
        return []

    def _prune(self) -> None:
        for path in sorted(self._files(), key=lambda p: p.name.partition("-")[2])[:-_MOST_FILES]:
            with contextlib.suppress(OSError):
                path.unlink()


def read_report(path: Path) -> CrashReport:
    """Read a crash file; raises OSError."""
    with path.open("rb") as stream:
        text = stream.read(_LONGEST).decode("utf-8", "replace")
    head, _, body = text.partition("\n\n")
    facts = {name: value for name, _, value in (line.partition(": ") for line in head.splitlines())}
    return CrashReport(path, path.stat().st_mtime, path.name.partition("-")[0], facts, body.strip())
