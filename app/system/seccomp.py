"""seccomp (Linux): this process opens no socket any more, of any kind, nor do its threads and children.

Landlock knows TCP alone (and that from Linux 6.7 on), so that UDP, and UNIX sockets such as those of D-Bus,
would be left. Source: the kernel's Documentation/userspace-api/seccomp_filter.rst and seccomp(2).
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import Any

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
# Also threads that run already; and without the brakes on speculation that a filter brings on older kernels,
# which native code that computes would pay for.
_ALL_THREADS, _FULL_SPEED = 1 << 0, 1 << 2
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, JGE, BPF_RET|K
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4  # in struct seccomp_data
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO
_IO_URING_SETUP = 425  # the same number everywhere; a ring opens sockets past the filter
_OTHER_ABI = 0x40000000  # x32's calls, of which the processor takes those of x86_64 too
_Architecture = tuple[int, int, tuple[int, ...]]  # AUDIT_ARCH, number of seccomp, socket and socketpair
_ARCHITECTURES: dict[str, _Architecture] = {
    "x86_64": (0xC000003E, 317, (41, 53)),
    "aarch64": (0xC00000B7, 277, (198, 199)),
}


def refuse_sockets() -> bool:
    """Have every new socket refused from now on; False where this system can't, and nothing has changed."""
    if not sys.platform.startswith("linux") or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    known = _ARCHITECTURES.get(os.uname().machine)
    if known is None:
        return False
    architecture, seccomp, calls = known
    libc: Any = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    steps = program(architecture, (*calls, _IO_URING_SETUP))
    code = ctypes.create_string_buffer(b"".join(steps), 8 * len(steps))
    wanted = struct.pack("@HP", len(steps), ctypes.addressof(code))  # struct sock_fprog
    for flags in (_ALL_THREADS | _FULL_SPEED, _FULL_SPEED):
        if libc.syscall(seccomp, _SET_MODE_FILTER, flags, wanted) == 0:
            return True
    return False


def program(architecture: int, refused: tuple[int, ...]) -> list[bytes]:
    """Return a filter that refuses these calls, and all that come by way of another architecture."""
    last = len(refused) + 4  # jumped over from a step of this number is the one that allows, to the refusal
    steps = [
        _step(_LOAD, value=_ARCHITECTURE_AT),
        _step(_EQUAL, value=architecture, otherwise=last - 1),
        _step(_LOAD, value=_NUMBER_AT),
        _step(_AT_LEAST, value=_OTHER_ABI, then=last - 3),
    ]
    steps += [_step(_EQUAL, value=number, then=last - at) for at, number in enumerate(refused, len(steps))]
    steps.append(_step(_RETURN, value=_ALLOW))
    steps.append(_step(_RETURN, value=_REFUSE | errno.EACCES))
    return steps


def _step(code: int, *, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    """A struct sock_filter; the jumps count the steps that are passed over."""
    return struct.pack("@HBBI", code, then, otherwise, value)
