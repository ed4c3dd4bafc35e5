"""Changes the lock of a store and is killed at a given step; run by `test_locking_killed.py`.

    python -m tests.store.lock_child FOLDER on|off|change STEP [BYTES]

kills itself (SIGKILL) when that many steps were told; prints each step as it is told. With BYTES no file can
get larger than that: as good as a full disk.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app.store.chats import SqliteChatStore
from app.store.keyfile import Cost
from app.store.locking import StoreLock
from app.system.clock import SystemClock

CHEAP = Cost(n=1 << 10)
OLD, NEW = "correct horse battery", "staple of another kind"


def opened(folder: Path) -> tuple[SqliteChatStore, StoreLock]:
    """The store of a folder and its lock; nothing is open yet."""
    database, backups = folder / "chats" / "alcove.db", folder / "backups"
    store = SqliteChatStore(database, backups=backups, clock=SystemClock())
    return store, StoreLock(store, database, backups, CHEAP)


class Steps:
    """Counts the steps and ends the process at one of them."""

    def __init__(self, last: int) -> None:
        self._left = last

    def __call__(self, step: str, done: int, count: int) -> None:
        print(step, done, count, flush=True)
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def main(folder: Path, what: str, last: int, most: int = 0) -> int:
    """Do it, and end well when there are fewer steps."""
    store, lock = opened(folder)
    told = Steps(last)
    if most:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        sys.dont_write_bytecode = True  # it would be cut in silence, see tests.limits
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    if lock.prepare():
        lock.open(lock.key(OLD))
    else:
        store.open()
    if what == "on":
        lock.switch_on(OLD, told)
    elif what == "off":
        lock.switch_off(OLD, told)
    else:
        lock.change(OLD, NEW, told)
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])))
