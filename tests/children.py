"""The engine children that this process has."""

from __future__ import annotations

import contextlib

import psutil

_STARTED_BY = frozenset(("app.engine.child", "--engine-child"))


def engines() -> set[int]:
    """Return the ids of those that run."""
    found = set()
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):
            if _STARTED_BY & {*child.cmdline()} and child.status() != psutil.STATUS_ZOMBIE:
                found.add(child.pid)
    return found
