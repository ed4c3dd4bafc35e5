"""Saves or restores a backup file and is killed amid that; run by `test_carrying_faults.py`.

    python -m tests.store.carrying_child FOLDER save|read|put FILE BYTES

The system kills it once the file that it writes gets larger than BYTES.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from app.store import backup_file
from app.store.carrying import Carrying
from tests.store.lock_child import opened


def main(folder: Path, what: str, file: Path, most: int) -> None:
    """Do it as far as that goes."""
    import resource

    store, lock = opened(folder)
    store.open()
    carrying = Carrying(store, lock)
    copy = carrying.copy(1_700_000_000.0) if what == "save" else None
    about = backup_file.look(file) if copy is None else None
    unpacked = carrying.unpack(file, about, None, lambda: True) if about and what == "put" else None
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.dont_write_bytecode = True  # it would be cut in silence, see tests.limits
    if copy is not None:
        carrying.save(copy, file)
    elif unpacked is not None:
        carrying.restore(*unpacked, store.restore)
    elif about is not None:
        carrying.unpack(file, about, None, lambda: True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
