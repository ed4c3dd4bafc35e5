"""Starting child processes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.system.child_process import bare_environment, python_environment, spawn


def test_the_environment_is_bare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "secret")
    monkeypatch.setenv("HOME", "/somewhere/else")
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    environment = bare_environment({"A": "1", "OMP_NUM_THREADS": "9"})
    assert environment["A"] == "1"
    assert environment["OMP_NUM_THREADS"] == "3"
    assert not {"HF_TOKEN", "HOME"} & set(environment)


def test_a_child_finds_the_program_but_not_the_folder_it_runs_in(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("raise SystemExit(9)")
    command = [sys.executable, "-c", "import app, os; print(len(app.__path__), os.getcwd())"]
    with spawn(command, folder=tmp_path, environment=bare_environment(python_environment())) as child:
        output, errors = child.communicate(timeout=30)
    assert (child.returncode, errors) == (0, b"")
    assert output.decode().split() == ["1", str(tmp_path)]


def test_a_missing_program_raises(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nonexistent"):
        spawn(["/nonexistent/program"], folder=tmp_path, environment={})
