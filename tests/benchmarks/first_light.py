"""Starts a program and prints the seconds until its window shows on a display that was black."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from PySide6.QtGui import QGuiApplication

_EVERY = 0.01  # seconds between two looks
_MOST = 50.0


def main(command: list[str]) -> int:
    """Look at one line across the display until a pixel is lit."""
    application = QGuiApplication(sys.argv[:1])
    screen = application.primaryScreen()
    middle, width = screen.size().height() // 2, screen.size().width()

    def lit() -> bool:
        line = screen.grabWindow(0, 0, middle, width, 1).toImage()
        return any(line.pixel(x, 0) & 0xFFFFFF for x in range(0, width, 20))

    if lit():
        return 1  # somebody else is on the display
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not lit() and time.monotonic() - started < _MOST:
        time.sleep(_EVERY)
    print(time.monotonic() - started, flush=True)
    process.terminate()
    process.wait()
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
