"""Delete everything, in the real program: what it says before, and what it says of files that can't go."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.settings.table import Section
from app.system.paths import Paths
from app.system.storage import ask_for_removal
from app.ui.settings.confirm import Confirmation
from app.ui.settings.sections.privacy import PrivacySection
from tests.benchmarks.driver import open_window, wait_for

pytestmark = pytest.mark.engine
ROOT = Path(__file__).parents[2]
# A start with a file that can't be removed, as where another program has mapped it.
START = """
import os, sys
from app.bootstrap import run
from app.main import parse
import app.ui.main_window as module
unlink = os.unlink
def refuse(path, **more):
    if os.path.basename(os.fsdecode(path)) == "mapped.gguf":
        raise PermissionError(13, "Access is denied", path)
    unlink(path, **more)
os.unlink = refuse
def tell(window):
    print(window.chat.notices.notice, flush=True)
    window.closing.leave()
plain = module.MainWindow.restore_and_show
def show(window):
    plain(window)
    window.settled.connect(lambda: tell(window))
module.MainWindow.restore_and_show = show
sys.exit(run(parse(["--home", sys.argv[1]])))
"""


def start(home: Path) -> str:
    """What the program says over the message field once it has come to rest; it is ended then."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", START, str(home)],
        cwd=ROOT,
        env=environment,
        timeout=100,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_cannot_be_removed_is_told_once_and_takes_nothing_newer_along(home: Path) -> None:
    paths = Paths.discover(str(home))
    paths.ensure()
    mapped = paths.models / "mapped.gguf"
    mapped.write_text("held")
    old = paths.backups / "alcove-2026-01-01.db"
    old.write_text("old chats")
    ask_for_removal(paths)
    assert str(mapped) in start(home)
    assert not old.exists()
    assert paths.database.exists()  # of that session: nobody has asked for that to go
    assert start(home) == ""
    assert paths.database.exists()


@pytest.mark.parametrize("in_use", [True, False])
def test_it_is_said_what_stays(home: Path, qtbot: QtBot, in_use: bool) -> None:
    if in_use:
        (home / "data" / "models").mkdir(parents=True)
        (home / "data" / "models" / "mine.gguf").write_text("mine")
    with open_window(home) as (window, services):
        window.show_page(window.settings)
        view = window.settings.view(Section.PRIVACY)
        assert isinstance(view, PrivacySection)
        view.removal_requested.emit()
        dialog = window.findChildren(Confirmation)[-1]
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert ("model files that you put there yourself" in said) is in_use
        assert ("downloaded models are removed" in said) is not in_use
        dialog.reject()
        wait_for(lambda: services.engine.state.model is not None)
