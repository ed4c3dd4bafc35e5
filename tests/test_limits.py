"""A bound that a test sets leaves nothing behind that a later one trips over."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import limits

LONG = "\n".join(f"VALUE_{number} = {number * 7919!r}" for number in range(2000))


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bound")
def test_no_bytecode_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "long_module.py").write_text(LONG)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    command = [sys.executable, "-c", "import long_module"]
    with limits.file_size(1000):
        importlib.import_module("long_module")
        subprocess.run(command, check=True)
    assert not (tmp_path / "cache").exists()
    subprocess.run(command, check=True)
    assert [path.name for path in (tmp_path / "cache").rglob("*.pyc")] != []
    del sys.modules["long_module"]
