"""A lock that ends with the process that holds it, so that two programs don't write the same file."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

_HELD = (errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK)


class FileLock:
    """A context manager around `path`, a file of its own; raises BlockingIOError when another holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: BinaryIO | None = None

    def __enter__(self) -> FileLock:
        while True:
            stream = self._path.open("a+b")
            try:
                _lock(stream)
            except OSError as error:
                if error.errno in _HELD:
                    stream.close()
                    raise BlockingIOError(str(self._path)) from error
                # A disk that knows no locks (some network shares): better without than not at all.
            if self._is_current(stream):
                self._stream = stream
                return self
            stream.close()  # the last holder removed it between our opening and locking

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is None:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        self._stream.close()
        self._stream = None
        if sys.platform == "win32":  # an open file can't be removed there
            with contextlib.suppress(OSError):
                self._path.unlink()

    def _is_current(self, stream: BinaryIO) -> bool:
        with contextlib.suppress(OSError):
            return os.path.samestat(os.fstat(stream.fileno()), self._path.stat())
        return False


if sys.platform == "win32":  # pragma: no cover - another system

    def _lock(stream: BinaryIO) -> None:
        import msvcrt

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:

    def _lock(stream: BinaryIO) -> None:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
