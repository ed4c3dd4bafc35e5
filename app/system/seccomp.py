"""seccomp (Linux): this process opens no socket any more, nor do its threads and children.

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
_NUMBER_AT, _ARCHITECTURE_AT, _FAMILY_AT = 0, 4, 16  # in struct seccomp_data; low half of the 1st argument
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000  # SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO
_IO_URING_SETUP = 425  # the same number everywhere; a ring opens sockets past the filter
_OTHER_ABI = 0x40000000  # x32's calls, of which the processor takes those of x86_64 too
# Families that reach no farther than this computer: a card's driver talks by them to a service of its own
# (UNIX), or asks the kernel what devices there are (netlink).
_LOCAL_FAMILIES = (1, 16)  # AF_UNIX, AF_NETLINK
_Architecture = tuple[int, int, int, int]  # AUDIT_ARCH, number of seccomp, socket, socketpair
_ARCHITECTURES: dict[str, _Architecture] = {
    "x86_64": (0xC000003E, 317, 41, 53),
    "aarch64": (0xC00000B7, 277, 198, 199),
}


def refuse_sockets(*, but_local: bool = False) -> bool:
    """Have every new socket refused from now on; False where this system can't, and nothing has changed.

    With `but_local` those of UNIX and netlink are left, which reach no other computer.
    """
    if not sys.platform.startswith("linux") or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    known = _ARCHITECTURES.get(os.uname().machine)
    if known is None:
        return False
    architecture, seccomp, socket, pair = known
    libc: Any = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    if but_local:
        steps = program(architecture, (_IO_URING_SETUP,), socket)
    else:
        steps = program(architecture, (socket, pair, _IO_URING_SETUP))
    code = ctypes.create_string_buffer(b"".join(steps), 8 * len(steps))
    wanted = struct.pack("@HP", len(steps), ctypes.addressof(code))  # struct sock_fprog
    for flags in (_ALL_THREADS | _FULL_SPEED, _FULL_SPEED):
        if libc.syscall(seccomp, _SET_MODE_FILTER, flags, wanted) == 0:
            return True
    return False


def program(architecture: int, refused: tuple[int, ...], local: int | None = None) -> list[bytes]:
    """Return a filter that refuses these calls, and all that come by way of another architecture.

    `local` is the number of `socket` where that goes through for families that stay on this computer.
    """
    steps: list[tuple[int, int, str, str]] = [  # code, value, where to if it holds and if not ("": on)
        (_LOAD, _ARCHITECTURE_AT, "", ""),
        (_EQUAL, architecture, "", "refuse"),
        (_LOAD, _NUMBER_AT, "", ""),
        (_AT_LEAST, _OTHER_ABI, "refuse", ""),
        *((_EQUAL, number, "refuse", "") for number in refused),
    ]
    if local is not None:
        *first, last = _LOCAL_FAMILIES
        steps.append((_EQUAL, local, "", "allow"))
        steps.append((_LOAD, _FAMILY_AT, "", ""))
        steps += ((_EQUAL, family, "allow", "") for family in first)
        steps.append((_EQUAL, last, "allow", "refuse"))
    ends = {"allow": len(steps), "refuse": len(steps) + 1}

    def jump(at: int, to: str) -> int:  # counts the steps that are passed over
        return ends[to] - at - 1 if to else 0

    code = [
        struct.pack("@HBBI", code, jump(at, then), jump(at, otherwise), value)  # struct sock_filter
        for at, (code, value, then, otherwise) in enumerate(steps)
    ]
    return [*code, *(struct.pack("@HBBI", _RETURN, 0, 0, end) for end in (_ALLOW, _REFUSE | errno.EACCES))]
