"""What the system asks the application itself: there is one for a process, so each test has its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = """
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from app.bootstrap import make_application

application = make_application()
taken = []
QCoreApplication.sendEvent(application, QFileOpenEvent("/models/early.gguf"))
application.hand_files_to(taken.append)
QCoreApplication.sendEvent(application, QFileOpenEvent("/models/late.gguf"))
QCoreApplication.sendEvent(application, QEvent(QEvent.Type.User))
seen = []
class Other(QObject):
    def event(self, event):
        seen.append(event.type())
        return True
other = Other()
QCoreApplication.sendEvent(other, QFileOpenEvent("/models/not-ours.gguf"))
print([str(path) for paths in taken for path in paths], len(seen))
"""


def test_files_to_open_are_handed_over_also_those_that_came_early() -> None:
    said = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert said.stdout.split() == ["['/models/early.gguf',", "'/models/late.gguf']", "1"]
