"""Child processes that end with the program, in an empty folder, with hardly any environment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

PARENT_VARIABLE = "ALCOVE_PARENT"  # names, to a child, the pid of the process that started it
_PR_SET_PDEATHSIG = 1
_KEPT = {  # a variable of the user's own wins over what we would set
    *("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
    *("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "TEMP", "TMP", "PROCESSOR_ARCHITECTURE"),
    *(
        "CUDA_VISIBLE_DEVICES",
        "CUDA_PATH",
        "PYTHONPYCACHEPREFIX",
        "HIP_VISIBLE_DEVICES",
        "GGML_VK_VISIBLE_DEVICES",
    ),
    *("VK_ICD_FILENAMES", "OMP_NUM_THREADS", "OMP_WAIT_POLICY", "GOMP_SPINCOUNT"),
}


def own_command(*arguments: str) -> list[str]:
    """Return the command that runs this program with arguments, as a bundle or from its source."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "app.main", *arguments]


def bare_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the few variables that a child needs, with `extra`; no token and no path of the user's."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in _KEPT}
    return {**(extra or {}), **kept}


def python_environment() -> dict[str, str]:
    """Return what a child Python needs to find this program, and not the folder that it runs in."""
    if getattr(sys, "frozen", False):
        return {"PYTHONUTF8": "1"}
    root = Path(__file__).resolve().parents[2]
    return {"PYTHONUTF8": "1", "PYTHONSAFEPATH": "1", "PYTHONPATH": str(root)}


def spawn(
    command: Sequence[str],
    *,
    folder: Path,
    environment: Mapping[str, str],
    source: BinaryIO | None = None,
    most_memory: int = 0,
) -> subprocess.Popen[bytes]:
    """Start a child with three pipes; on Windows it ends with this process. Raises OSError.

    `source` is an open file in place of the pipe to standard input. `most_memory` in bytes bounds it on
    Windows; elsewhere the child bounds itself.
    """
    flags = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))  # Windows only
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE if source is None else source,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=dict(environment),
        bufsize=0,
        creationflags=flags,
    )
    if sys.platform == "win32":
        _join_job(process, most_memory)
    return process


def begin_as_child() -> None:
    """What each child does first: it ends with its parent, leaves no core dump, and hears no Ctrl+C.

    In a terminal that, and the terminal's end, reach the whole group; the parent decides what they mean.
    """
    parent = os.environ.get(PARENT_VARIABLE, "")
    if parent.isdigit():
        end_with_parent(int(parent))
    no_core_dump()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)


def end_with_parent(parent: int) -> None:
    """Have the kernel end this process when the thread that started it ends (Linux); `parent` is its pid.

    Elsewhere the closing of standard input, or the job object on Windows, does it.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before the line above
        os._exit(0)


def no_core_dump() -> None:
    """A crash of this process leaves no memory image with chat text on the disk."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if sys.platform == "win32":
    _KILL_ON_JOB_CLOSE, _PROCESS_MEMORY, _EXTENDED_LIMITS = 0x2000, 0x100, 9

    def _join_job(process: Any, most_memory: int) -> None:
        """Put the child into a job that ends with this process; kept alive on the process object."""
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        # JOBOBJECT_EXTENDED_LIMIT_INFORMATION; LimitFlags lies at 16, ProcessMemoryLimit at 112
        limits = (ctypes.c_uint8 * 144)()
        wanted = _KILL_ON_JOB_CLOSE | (_PROCESS_MEMORY if most_memory else 0)
        ctypes.c_uint32.from_buffer(limits, 16).value = wanted
        ctypes.c_size_t.from_buffer(limits, 112).value = most_memory
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, len(limits))
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(int(process._handle)))
        process.job = job
