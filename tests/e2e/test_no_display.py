"""A start where no window can be shown, or no picture of it written: one clear line and an exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHOSEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def started(home: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in CHOSEN}
    command = [sys.executable, "-m", "app.main", "--home", str(home), *arguments]
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**environment, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ":4711"}], ids=["none", "one that is gone"])
def test_without_a_display_it_says_so(tmp_path: Path, variables: dict[str, str]) -> None:
    done = started(tmp_path, **variables)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith("alcove: There is no display")
    assert "nstall" not in line


@pytest.mark.engine
def test_a_picture_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    picture = tmp_path / "file" / "window.png"
    done = started(tmp_path / "home", "--screenshot", str(picture), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert f"alcove: {picture}: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.engine
def test_a_picture_is_written_into_a_new_folder(tmp_path: Path) -> None:
    picture = tmp_path / "new" / "window.png"
    done = started(tmp_path / "home", "--screenshot", str(picture), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
