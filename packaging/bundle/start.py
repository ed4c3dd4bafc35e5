"""Where the bundle starts: what differs from a start by Python, then the program."""

import os
import sys


def _prepare() -> None:
    for name in ("stdout", "stderr"):  # a program without a console has none on Windows
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    if sys.platform == "win32":
        import ctypes

        # The name under which the installer's shortcuts are known: one button in the taskbar, not two.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("org.alcove.Alcove")
    if sys.platform.startswith("linux"):
        # Set for our own libraries by the bundle; a browser that the window opens must find the system's.
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    _prepare()
    from app.main import main

    sys.exit(main())
