"""What this computer has: memory and cores."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

from app.domain.models import Device, Hardware, ProgramUse
from app.system.containers import memory_limits, processor_limit

_SHOWN = 256 << 20  # bytes; programs with less aren't worth closing
_ROTATING_SPEED = 120_000_000  # bytes a second of a hard disk


def probe(devices: tuple[Device, ...] = (), gives_back: int = 0) -> Hardware:
    """Return what the computer has now; memory in bytes, within a container's limit where there is one.

    `devices` are those that the engine lists, `gives_back` what our own loaded model holds of main memory.
    """
    import platform  # these take a tenth of the time to the first frame

    import psutil

    total, free = _memory()
    return Hardware(
        total_memory=total,
        free_memory=free,
        logical_cores=usable_cores(),
        physical_cores=min(psutil.cpu_count(logical=False) or 1, usable_cores()),
        machine=f"{platform.system()} {platform.machine()}",
        devices=devices,
        gives_back=gives_back,
        unified=sys.platform == "darwin" and platform.machine() == "arm64",
    )


def free_memory() -> int:
    """Return the bytes of main memory that programs can have now, within a container's limit."""
    return _memory()[1]


def _memory() -> tuple[int, int]:
    """All and free, in bytes."""
    import psutil

    memory = psutil.virtual_memory()
    total, free = int(memory.total), int(memory.available)
    for limit, used in memory_limits():
        total, free = min(total, limit), min(free, max(limit - used, 0))
    return total, free


def computer() -> str:
    """Return what tells this computer from others by its speed: the processor's name and its cores."""
    import platform

    return f"{platform.machine()} {processor()} {usable_cores()}"


def processor() -> str:
    """Return the processor's name."""
    import platform

    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


def private_memory(pid: int) -> int:
    """Return the main memory that comes back when a process ends, in bytes; 0 when it has gone.

    Weights mapped from a file count as free already on Linux: the system can drop them.
    """
    import psutil

    try:
        memory = psutil.Process(pid).memory_info()
    except psutil.Error:
        return 0
    return max(0, int(memory.rss) - int(getattr(memory, "shared", 0)))


def heaviest_programs(own: frozenset[int] = frozenset(), limit: int = 4) -> tuple[ProgramUse, ...]:
    """Return the programs that hold most of main memory, all processes of a name together.

    `own` are processes of ours, that are left out. Takes up to a tenth of a second.
    """
    import psutil

    sums: dict[str, int] = {}
    for process in psutil.process_iter(["pid", "name", "memory_info"]):
        memory, name = process.info["memory_info"], process.info["name"]
        if memory is None or not name or process.info["pid"] in own:
            continue
        held = max(0, int(memory.rss) - int(getattr(memory, "shared", 0)))
        sums[name] = sums.get(name, 0) + held
    programs = (ProgramUse(name, held) for name, held in sums.items() if held >= _SHOWN)
    return tuple(sorted(programs, key=lambda program: -program.memory)[:limit])


def own_processes() -> frozenset[int]:
    """Return this process and all that it started, the engine above all."""
    import psutil

    try:
        children = psutil.Process().children(recursive=True)
    except psutil.Error:
        children = []
    return frozenset({os.getpid(), *(child.pid for child in children)})


def disk_speed(path: Path) -> int:
    """Return the bytes a second to expect of the disk a file lies on: a hard disk's where Linux says so."""
    try:
        number = path.stat().st_dev
        device = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}").resolve()
        for folder in (device, device.parent):
            flag = folder / "queue" / "rotational"
            # A virtual disk says that it rotates, whatever it lies on.
            if folder.name.startswith("sd") and flag.is_file() and flag.read_text().strip() == "1":
                return _ROTATING_SPEED
    except (OSError, AttributeError):
        pass
    return Hardware(0, 0, 1, 1).disk_speed


def free_space(folder: Path) -> int:
    """Return the bytes that are free where a folder lies, or will lie; 0 when that can't be told."""
    try:
        there = next(place for place in (folder, *folder.parents) if place.is_dir())
        return shutil.disk_usage(there).free
    except (OSError, StopIteration):
        return 0


def usable_cores() -> int:
    """Return how many logical cores this process may use, within a container's limit where there is one."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    count = max(len(allowed), 1)
    return min(count, processor_limit() or count)
