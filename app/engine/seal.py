"""Tells whether a model's files were written to after they were loaded."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path


class Seal:
    """Holds the files open: one that is renamed, deleted or replaced by another stays what was loaded.

    llama.cpp maps the files into memory, and what is written into them is then computed with. A file that
    can't be opened isn't watched: whether it can be loaded is told elsewhere.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._stack = ExitStack()
        self._files: list[tuple[int, tuple[int, int]]] = []
        for path in paths:
            with suppress(OSError):
                number = self._stack.enter_context(path.open("rb", buffering=0)).fileno()
                self._files.append((number, _stamp(number)))

    def broken(self) -> bool:
        """Whether one of them was written to, or cut off."""
        return any(_stamp(number) != stamp for number, stamp in self._files)

    def close(self) -> None:
        """Let go of the files."""
        self._files.clear()
        self._stack.close()


def _stamp(number: int) -> tuple[int, int]:
    found = os.fstat(number)
    return found.st_size, found.st_mtime_ns
