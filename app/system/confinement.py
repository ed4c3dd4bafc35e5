"""What a child process gives up before it looks at anything that came from outside."""

from __future__ import annotations

import contextlib
import os
import sys

from app.system import landlock, seccomp


def give_up_all(most_memory: int, most_seconds: int = 0) -> int:
    """Give up every file, socket and child process; bound memory (bytes) and processor time (0: not).

    What is needed must have been loaded; the descriptors that are open stay. Returns Landlock's ABI number, 0
    where there is none.
    """
    if sys.platform != "win32":
        import resource

        _limit(resource.RLIMIT_AS, most_memory)
        if most_seconds:
            _limit(resource.RLIMIT_CPU, most_seconds)
        _limit(resource.RLIMIT_FSIZE, 0)
        if sys.platform.startswith("linux"):
            _limit(resource.RLIMIT_NPROC, 0)
    abi = 0
    with contextlib.suppress(OSError):
        abi = landlock.restrict(())
    seccomp.refuse_sockets()
    if sys.platform != "win32":
        # No new descriptor, in the place of a closed one either: neither a file nor a socket can be opened,
        # on kernels without Landlock too. Root alone could raise the limit; it too is held by what is above.
        _limit(resource.RLIMIT_NOFILE, 0)
    return abi


def _limit(what: int, value: int) -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(what)
        most = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


def private_streams() -> tuple[int, int]:
    """Return the descriptors of standard input and of a private copy of standard output.

    What prints goes to standard error from now on.
    """
    answers = os.dup(1)
    os.dup2(2, 1)
    return 0, answers
