"""What this computer has: memory and cores."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.models import Hardware


def probe() -> Hardware:
    """Return what the computer has now; memory in bytes, within a container's limit where there is one."""
    import platform  # these take a tenth of the time to the first frame

    import psutil

    memory = psutil.virtual_memory()
    total, free = int(memory.total), int(memory.available)
    limit = _container_limit()
    if limit is not None and limit[0] < total:
        total, free = limit[0], min(free, max(limit[0] - limit[1], 0))
    return Hardware(
        total_memory=total,
        free_memory=free,
        logical_cores=usable_cores(),
        physical_cores=min(psutil.cpu_count(logical=False) or 1, usable_cores()),
        machine=f"{platform.system()} {platform.machine()}",
        unified=sys.platform == "darwin" and platform.machine() == "arm64",
    )


def usable_cores() -> int:
    """Return how many logical cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return max(len(os.sched_getaffinity(0)), 1)
    return os.cpu_count() or 1


def _container_limit() -> tuple[int, int] | None:
    """Return limit and use of the control group in bytes (cgroup v2), None outside of one."""
    folder = Path("/sys/fs/cgroup")
    try:
        limit = (folder / "memory.max").read_text().strip()
        used = (folder / "memory.current").read_text().strip()
        return None if limit == "max" else (int(limit), int(used))
    except (OSError, ValueError):
        return None
