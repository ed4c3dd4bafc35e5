"""Says in one line that there is no display: Qt would advise to install anew, and abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NO_DISPLAY = 'There is no display to open a window on; alcove ask "…" answers without one.'
_UNREACHABLE = ("could not connect to display", "wl_display", "could not open display")
STATUS = 2


@contextmanager
def no_display_told() -> Iterator[None]:
    """While Qt looks for a display: end the program with a clear line where there is none."""
    told: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            told.append(text or "")
            return
        sys.stderr.write(f"alcove: {_reason(told)}\n")
        sys.stderr.flush()
        os._exit(STATUS)  # Qt aborts as soon as this returns, and nothing was begun

    qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    for text in told:  # it went well, and they are for who started it from a terminal
        print(text, file=sys.stderr)


def _reason(told: list[str]) -> str:
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    unreachable = any(word in text for text in told for word in _UNREACHABLE)
    if unreachable or not (named or chosen):
        return _NO_DISPLAY
    return "Qt can't open a window here: " + " ".join(" ".join(told).split())
