"""The libraries that Qt and the engine need of a Linux system; other systems bring theirs."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from devkit.steps import Failure, run_quietly, say

# What is opened -> Debian's package. Offscreen drawing, X11 windows, Wayland, the engine.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libgomp.so.1": "libgomp1",
}
FONTS = "fonts-inter"
DISPLAY_SERVER = ("xvfb", "xauth")
_STEP = "System libraries"


def missing(*, development: bool) -> dict[str, str]:
    """Return what is not here: what is looked for -> Debian's package."""
    found = {library: package for library, package in LIBRARIES.items() if not _loads(library)}
    if importlib.util.find_spec("ensurepip") is None:
        found["Python's ensurepip"] = "python{}.{}-venv".format(*sys.version_info[:2])
    if not _has_fonts():
        found["a font"] = FONTS
    if development and shutil.which("Xvfb") is None:
        found |= {f"{package} for the tests": package for package in DISPLAY_SERVER}
    return found


def ensure(root: Path, *, development: bool) -> None:
    """Install what is missing, or say the exact command; raises `Failure`."""
    if sys.platform != "linux":
        return
    lacking = missing(development=development)
    if not lacking:
        return
    names, packages = ", ".join(lacking), list(dict.fromkeys(lacking.values()))
    if shutil.which("apt-get") is None:
        raise Failure(
            _STEP,
            f"missing: {names}",
            f"Install them with your system's package manager (Debian calls them {', '.join(packages)}).",
        )
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    paste = f"Paste this, then start again:\nsudo apt-get update && sudo {' '.join(install)}"
    prefix = _become_root()
    if prefix is None:
        raise Failure(_STEP, f"missing: {names}", paste)
    say(f"{_STEP}: missing are {names}.\n  apt-get installs {' '.join(packages)}.")
    _apt(root, prefix, install, paste)
    still = missing(development=development)
    if still:
        raise Failure(_STEP, f"still missing after the installation: {', '.join(still)}", paste)


def _apt(root: Path, prefix: list[str], install: list[str], remedy: str) -> None:
    logs = root / "build" / "logs"
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        run_quietly(
            f"{_STEP}: package lists",
            [*prefix, "apt-get", "update"],
            log=logs / "apt-update.log",
            remedy="",
            env=quiet,
        )
    except Failure:
        say("  The package lists could not be renewed; going on with those that are here.")
    run_quietly(f"{_STEP}: apt-get", [*prefix, *install], log=logs / "apt.log", remedy=remedy, env=quiet)


def _become_root() -> list[str] | None:
    """How to run a command as root: directly, or through sudo when it needs no password; else None."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    done = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if done.returncode == 0 else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts"))
    for folder in folders:
        for _, _, files in os.walk(folder):
            if any(name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb")) for name in files):
                return True
    return False
