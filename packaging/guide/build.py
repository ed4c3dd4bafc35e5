"""Builds the Guide in one go: vocabulary, training, conversion, evaluation, README; see --help."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Waiting threads that spin starve the working one when the machine is busy, and memory that goes back to the
# system after every step costs much time. Both are read when a process starts, so a second one does the work.
WANTED = {
    "GOMP_SPINCOUNT": "30000",
    "MALLOC_MMAP_THRESHOLD_": "33554432",
    "MALLOC_TRIM_THRESHOLD_": "8589934592",
    "MALLOC_TOP_PAD_": "67108864",
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
}


def main() -> None:
    """Start the stages with the settings that make them fast."""
    stages = Path(__file__).resolve().parent / "stages.py"
    os.execve(sys.executable, [sys.executable, str(stages), *sys.argv[1:]], {**WANTED, **os.environ})


if __name__ == "__main__":
    main()
