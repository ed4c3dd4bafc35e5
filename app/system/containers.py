"""What Linux lets the groups of processes have that this one is in: a container, a service, a session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

# Pages of files that were read or written: counted as the group's, dropped when it needs room.
_DROPPABLE = ("inactive_file", "active_file")


def memory_limits(
    proc: Path = Path("/proc"), cgroups: Path = Path("/sys/fs/cgroup")
) -> list[tuple[int, int]]:
    """Return limit and use of such groups, in bytes; a limit beyond all memory is none."""
    found = (
        _memory(folder, *names)
        for folder in _groups("memory", proc, cgroups)
        for names in (
            ("memory.max", "memory.current", ""),
            ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_"),
        )
    )
    return [limit for limit in found if limit is not None]


def processor_limit(proc: Path = Path("/proc"), cgroups: Path = Path("/sys/fs/cgroup")) -> int | None:
    """Return how many cores' time such a group may take, at least one; None when there is no limit."""
    counts = [count for folder in _groups("cpu", proc, cgroups) if (count := _processors(folder)) is not None]
    return min(counts, default=None)


def _groups(controller: str, proc: Path, cgroups: Path) -> Iterator[Path]:
    """Yield the folders of the groups that this process is in, those around them too; some aren't there."""
    try:
        lines = (proc / "self" / "cgroup").read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    yield cgroups  # in a container its own group, whatever the path says
    yield cgroups / controller
    for line in lines:
        _, names, path = [*line.split(":", 2), "", ""][:3]
        if names and controller not in names.split(","):
            continue
        group = PurePosixPath(path.lstrip("/"))
        if ".." in group.parts:  # of a group outside of the container
            continue
        mount = cgroups / controller if names else cgroups
        yield from (mount / around for around in (group, *group.parents) if around.parts)


def _memory(folder: Path, limit: str, use: str, prefix: str) -> tuple[int, int] | None:
    try:
        most = (folder / limit).read_text().strip()
        used = int((folder / use).read_text())
        return None if most == "max" else (int(most), max(0, used - _droppable(folder, prefix)))
    except (OSError, ValueError):
        return None


def _droppable(folder: Path, prefix: str) -> int:
    try:
        lines = (folder / "memory.stat").read_text().splitlines()
        counts = {name: int(count) for name, _, count in (line.partition(" ") for line in lines)}
    except (OSError, ValueError):
        return 0
    return sum(counts.get(prefix + name, 0) for name in _DROPPABLE)


def _processors(folder: Path) -> int | None:
    try:
        if (folder / "cpu.max").exists():
            quota, period = (folder / "cpu.max").read_text().split()
        else:
            quota = (folder / "cpu.cfs_quota_us").read_text().strip()
            period = (folder / "cpu.cfs_period_us").read_text()
        return None if quota in ("max", "-1") else max(1, int(quota) // int(period))
    except (OSError, ValueError, ZeroDivisionError):
        return None
