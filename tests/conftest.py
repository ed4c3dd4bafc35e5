"""What all tests share: no display needed, a data folder of their own, no thread or widget left behind."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# Machines are shared and noisy: no test may fail because it was slow.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("ALCOVE_HOME", None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the user's own key store
# Warnings of Qt fail a test: qt_log_level_fail in pyproject.toml.


def pytest_collection_finish() -> None:
    """Set aside what the tests are made of: no collection need walk it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder for one test; child processes get it too."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ALCOVE_HOME", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Empty the clipboard at the end: off-screen, Qt frees what Python put there after Python has ended."""
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running; it gets a moment to end."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    left = _left(before)
    while left and time.monotonic() < deadline:
        left[0].join(0.05)
        left = _left(before)
    assert not left, f"threads left running: {left}"


def _left(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and thread.is_alive() and not thread.name.startswith(("pydevd", "Dummy"))
    ]


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window of ours; `qtbot.addWidget` removes one at the end."""
    before = set(map(id, _windows()))
    yield
    left = [window for window in _windows() if id(window) not in before]
    if left:
        from PySide6.QtCore import QCoreApplication, QEvent

        del left
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        gc.freeze()  # what is still there stays: walking it again after each test takes minutes in all
        left = [window for window in _windows() if id(window) not in before]
    assert not left, f"windows left: {left}"


def _windows() -> list[Any]:
    """Return the top-level widgets of our own classes, without importing Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [w for w in widgets.QApplication.topLevelWidgets() if type(w).__module__.startswith("app.")]
