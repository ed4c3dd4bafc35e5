"""Landlock (Linux 5.13 and later): this process keeps the rights to a few paths and no TCP.

Source: the kernel's Documentation/userspace-api/landlock.rst. Holds for the calling thread and all
threads made after it, so it is called before any other thread runs; from Linux 7.0 on for those too.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same numbers on every architecture
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_REFER, _TRUNCATE, _IOCTL_DEVICE = 1 << 13, 1 << 14, 1 << 15
_ALL_OF_ABI_1 = (1 << 13) - 1
_OF_A_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEVICE
_TCP_BIND_AND_CONNECT = 3
_ABSTRACT_SOCKETS_AND_SIGNALS = 3
_ALL_THREADS = 1 << 3  # LANDLOCK_RESTRICT_SELF_TSYNC
_PR_SET_NO_NEW_PRIVS = 38


def supported() -> int:
    """Return the ABI number that this kernel offers, 0 when there is none."""
    if not sys.platform.startswith("linux"):
        return 0
    return max(0, int(_libc().syscall(_CREATE, None, 0, 1)))


def restrict(read: Iterable[Path], write: Iterable[Path] = ()) -> int:
    """Give up all but reading `read` and full use of `write`; returns the ABI number, 0 when unsupported.

    Paths that don't exist are left out. Raises OSError when the kernel refuses the rules.
    """
    abi = supported()
    if abi == 0:
        return 0
    files = _ALL_OF_ABI_1
    files |= _REFER if abi >= 2 else 0
    files |= _TRUNCATE if abi >= 3 else 0
    files |= _IOCTL_DEVICE if abi >= 5 else 0
    ruleset = _create(abi, files)
    try:
        for path in read:
            _allow(ruleset, path, (_READ_FILE | _READ_DIR | _EXECUTE) & files)
        for path in write:
            _allow(ruleset, path, files)
        libc = _libc()
        _check(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
        # A card's driver may have threads already.
        everywhere = abi >= 8 and libc.syscall(_RESTRICT, ruleset, _ALL_THREADS) == 0
        if not everywhere:
            _check(libc.syscall(_RESTRICT, ruleset, 0), "landlock_restrict_self")
    finally:
        os.close(ruleset)
    return abi


def _create(abi: int, files: int) -> int:
    network = _TCP_BIND_AND_CONNECT if abi >= 4 else 0
    scoped = _ABSTRACT_SOCKETS_AND_SIGNALS if abi >= 6 else 0
    length = 8 if abi < 4 else 16 if abi < 6 else 24
    attributes = struct.pack("<QQQ", files, network, scoped)[:length]
    return _check(_libc().syscall(_CREATE, attributes, ctypes.c_size_t(length), 0), "landlock_create_ruleset")


def _allow(ruleset: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        granted = rights if path.is_dir() else rights & _OF_A_FILE
        rule = struct.pack("<Qi", granted, descriptor)
        _check(_libc().syscall(_ADD, ruleset, 1, rule, 0), str(path))
    finally:
        os.close(descriptor)


def _check(result: int, what: str) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), what)
    return result


def _libc() -> Any:
    return ctypes.CDLL(None, use_errno=True)
