"""The libraries that Qt and the engine need of a Linux system; other systems bring theirs."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

from devkit.steps import Failure, say

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


def missing(*, development: bool) -> list[str]:
    """Return the packages that are not here."""
    packages = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not _has_fonts():
        packages.append(FONTS)
    if development and shutil.which("Xvfb") is None:
        packages += DISPLAY_SERVER
    return packages


def ensure(*, development: bool) -> None:
    """Install what is missing, or say the exact command; raises `Failure`."""
    if sys.platform != "linux":
        return
    packages = missing(development=development)
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    shown = f"sudo apt-get update && sudo {' '.join(command)}"
    step = "System libraries"
    if shutil.which("apt-get") is None:
        raise Failure(
            step, f"missing: {', '.join(packages)}", "Install these with your system's package manager."
        )
    prefix = _become_root()
    if prefix is None:
        raise Failure(
            step, f"missing: {', '.join(packages)}", f"Paste this, then start again:\n        {shown}"
        )
    say(f"System libraries: installing {', '.join(packages)} with apt …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for part in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        done = subprocess.run([*prefix, *part], env=environment, capture_output=True, text=True, check=False)
        if done.returncode and part[1] == "install":
            reason = (done.stderr or done.stdout).strip()[-800:]
            raise Failure(step, reason, f"Paste this, then start again:\n        {shown}")
    still = missing(development=development)
    if still:
        raise Failure(step, f"still missing after the installation: {', '.join(still)}", f"Try: {shown}")


def _become_root() -> list[str] | None:
    """How to run a command as root: directly, or with a sudo that asks nothing; None when neither works."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    return ["sudo"] if sys.stdin.isatty() else None


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
