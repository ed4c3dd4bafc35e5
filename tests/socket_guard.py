"""Watches a program for internet sockets: the kernel ends it at the first one, its children too.

    python -m tests.socket_guard [arguments of alcove]

starts the whole program under the guard. On Linux a seccomp filter, inherited by every child, kills whoever
asks for an AF_INET or AF_INET6 socket: Qt, llama.cpp and Python alike. Elsewhere the interpreter's audit
events tell of Python's sockets. Sockets of the computer itself (AF_UNIX, a named pipe on Windows), by which
a second start raises the first window, are allowed and listed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

_NO_NEW_PRIVS, _SET_SECCOMP, _MODE_FILTER = 38, 22, 2  # prctl(2)
_ALLOW, _KILL = 0x7FFF0000, 0x80000000  # seccomp(2): SECCOMP_RET_ALLOW, SECCOMP_RET_KILL_PROCESS
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_RET|K
_NUMBER, _ARCH, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
_SYSTEMS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # AUDIT_ARCH_*, number of socket(2)
_INET, _INET6 = 2, 10

seen: list[str] = []
"""What Python's sockets did: event and address."""


def install() -> bool:
    """Guard this process from now on; whether the kernel does it."""
    sys.addaudithook(_audit)
    return _guard_by_kernel()


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        address = arguments[1] if event != "socket.getaddrinfo" else arguments[0]
        if isinstance(address, str | bytes) and event != "socket.getaddrinfo":
            return  # a socket of the computer itself
        seen.append(f"{event} {address!r}")
        raise PermissionError(f"the socket guard refuses {event} {address!r}")


def _guard_by_kernel() -> bool:
    system = _SYSTEMS.get(platform.machine())
    if not sys.platform.startswith("linux") or system is None:
        return False
    arch, socket_number = system
    steps = (
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 0, 5, arch),  # another architecture's calls: not of this program
        (_LOAD, 0, 0, _NUMBER),
        (_EQUAL, 0, 3, socket_number),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 2, 0, _INET),
        (_EQUAL, 1, 0, _INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_SET_SECCOMP, _MODE_FILTER, ctypes.c_char_p(program), 0, 0) == 0)


def main() -> int:
    """Start the program under the guard."""
    by_kernel = install()
    how = "the kernel ends it at the first internet socket" if by_kernel else "by Python's audit events only"
    print(f"socket guard: {how} (process {os.getpid()})", file=sys.stderr)
    from app.main import main as run

    status = run(sys.argv[1:])
    print("socket guard: " + ("; ".join(seen) or "no connection, no listening port"), file=sys.stderr)
    return status or bool(seen)


if __name__ == "__main__":
    sys.exit(main())
