"""The folders that children run in, beside those that others make there."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.system.empty_folder import empty_folder


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_is_empty_and_goes(temporary: Path) -> None:
    with empty_folder() as folder:
        assert list(folder.iterdir()) == []
        assert folder.parent == temporary
    assert list(temporary.iterdir()) == []


def test_those_of_programs_that_have_gone_are_taken_along(temporary: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    for name in (
        f"alcove-child-{gone.pid}-x",
        f"alcove-child-{gone.pid}-full/file",
        f"alcove-child-{os.getpid()}-y",
    ):
        (temporary / name).mkdir(parents=True)
    with empty_folder():
        pass
    left = sorted(path.name for path in temporary.iterdir())
    assert left == sorted([f"alcove-child-{gone.pid}-full", f"alcove-child-{os.getpid()}-y"])


@pytest.mark.parametrize("number", ["4294967296", "9" * 30, "2147483648", "\u0663"])
def test_a_name_that_is_no_process_stops_nobody(temporary: Path, number: str) -> None:
    """Anyone may make a folder in a shared one."""
    (temporary / f"alcove-child-{number}-x").mkdir()
    with empty_folder() as folder:
        assert folder.is_dir()
    assert not folder.exists()
