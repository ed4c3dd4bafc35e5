"""Bounds of the system, for as long as a test needs them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def file_size(most: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes, as on a full disk.

    No bytecode is written meanwhile, here or by children: Python 3.11 doesn't see that it was cut
    (CPython issue 126606), and every later import of that module would fail.
    """
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        patch.setenv("PYTHONDONTWRITEBYTECODE", "1")
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
