"""Whether the system has ended processes because memory ran out."""

from __future__ import annotations

import re
from pathlib import Path

_COUNT = re.compile(r"^oom_kill (\d+)$", re.MULTILINE)


def memory_kills(proc: Path = Path("/proc"), cgroups: Path = Path("/sys/fs/cgroup")) -> int:
    """Return how often Linux has ended a process for want of memory: in all, and in our control group.

    Only the difference between two calls says something; 0 where the system doesn't count.
    """
    files = [proc / "vmstat"]
    try:
        path = (proc / "self" / "cgroup").read_text().rpartition("::")[2].strip()
        files.append(cgroups / path.lstrip("/") / "memory.events")
    except OSError:
        pass
    return sum(_read(file) for file in files)


def _read(file: Path) -> int:
    try:
        found = _COUNT.search(file.read_text())
    except OSError:
        return 0
    return int(found[1]) if found else 0
