"""Virtual environments and the locked dependencies in them."""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from devkit.steps import Failure, run_quietly, say

_NETWORK = "Check the connection to the Python package index, then start again; nothing is done twice."
_QUIET = ("--disable-pip-version-check", "--no-input")


@dataclass(frozen=True)
class Environment:
    """A virtual environment: its folder and its Python."""

    folder: Path

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.tool("python")

    @property
    def programs(self) -> Path:
        """The folder of its programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    def tool(self, name: str) -> Path:
        """A program of the environment."""
        return self.programs / (f"{name}.exe" if os.name == "nt" else name)


def ensure(root: Path, *, development: bool) -> Environment:
    """Make the environment and install the locked dependencies, once for each content of the locks."""
    made = ensure_plain(root / ".venv")
    names = ["requirements.lock", *(["requirements-dev.lock"] if development else [])]
    for name in names:
        install(root, made, root / "packaging" / name)
    _write_launcher(root, made)
    return made


def ensure_plain(folder: Path) -> Environment:
    """Make an environment for this Python with pip alone, when it isn't there."""
    made = Environment(folder)
    if works(made):
        return made
    say(f"Virtual environment ({folder.name}) …")
    try:
        venv.create(folder, with_pip=True, clear=folder.exists(), symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failure(
            "Virtual environment",
            str(error),
            f"Remove {folder} and start again. On Debian it needs the package python3-venv.",
        ) from error
    return made


def works(made: Environment) -> bool:
    """Whether an environment can be used as it is: there, with pip, made by a Python like this one."""
    if not made.python.exists():
        return False
    check = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([str(made.python), "-c", check], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == "{}.{}".format(*sys.version_info[:2])


def install(root: Path, made: Environment, lock: Path) -> None:
    """Install what a lock names, every file checked by its hash; nothing when that was done before."""
    stamp = made.folder / f"{lock.stem}.stamp"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    step, log = f"Dependencies ({lock.name})", root / "build" / "logs" / f"{lock.stem}.log"
    hashed = ["--require-hashes", "-r", str(lock)]
    pip = [str(made.python), "-m", "pip", "install", *_QUIET, *hashed]
    uv = find_uv(root, made)
    if uv is not None:
        fast = [str(uv), "pip", "install", "--python", str(made.python), "--compile-bytecode", *hashed]
        try:
            run_quietly(step, fast, log=log, remedy=_NETWORK)
        except Failure:
            # uv doesn't read pip's settings: an index of one's own, a proxy, certificates.
            say("  uv could not; pip tries.")
            run_quietly(step, pip, log=log, remedy=_NETWORK)
    else:
        run_quietly(step, pip, log=log, remedy=_NETWORK)
    stamp.write_text(digest)


def find_uv(root: Path, made: Environment) -> Path | None:
    """Return uv, which installs several times faster than pip; brought into the environment if possible."""
    for place in (made, Environment(root / ".venv")):
        if place.tool("uv").exists():
            return place.tool("uv")
    found = shutil.which("uv")
    if found:
        return Path(found)
    lock = root / "packaging" / "requirements-uv.lock"
    command = [str(made.python), "-m", "pip", "install", *_QUIET, "--require-hashes", "-r", str(lock)]
    subprocess.run(command, capture_output=True, check=False)
    return made.tool("uv") if made.tool("uv").exists() else None


def _write_launcher(root: Path, made: Environment) -> None:
    """Write the command `alcove` into the environment; it runs this checkout from any folder.

    Python would look into that folder first (-P says no), and run an `app.py` that lies there.
    """
    if os.name == "nt":
        path = made.programs / "alcove.cmd"
        text = f'@setlocal\r\n@set "PYTHONPATH={root}"\r\n@"{made.python}" -P -m app.main %*\r\n'
    else:
        path = made.programs / "alcove"
        python = shlex.quote(str(made.python))
        text = f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(root))} exec {python} -P -m app.main "$@"\n'
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.write_text(text, encoding="utf-8", newline="")
    path.chmod(0o755)
