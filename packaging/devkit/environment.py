"""The virtual environment, the locked dependencies and the compiled translations."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

from devkit.steps import Failure, run_quietly, say

LANGUAGES = ("en", "fr")  # of English only the plural forms
_NETWORK = "Check the connection to the Python package index, then start again; nothing is done twice."


@dataclass(frozen=True)
class Environment:
    """A virtual environment: its folder and its Python."""

    folder: Path

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.tool("python")

    def tool(self, name: str) -> Path:
        """A program of the environment."""
        if os.name == "nt":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name


def ensure(root: Path, *, development: bool) -> Environment:
    """Make the environment and install the locked dependencies, once for each content of the locks."""
    made = Environment(root / ".venv")
    if not _works(made):
        say("Virtual environment …")
        _make(made.folder)
    locks = [root / "packaging" / "requirements.lock"]
    if development:
        locks.append(root / "packaging" / "requirements-dev.lock")
    for lock in locks:
        _install(root, made, lock)
    return made


def ensure_plain(folder: Path) -> Path:
    """Make an environment without the program's dependencies; return its Python."""
    made = Environment(folder)
    if not _works(made):
        _make(folder)
    return made.python


def _works(made: Environment) -> bool:
    if not made.python.exists():
        return False
    check = "import sys; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([str(made.python), "-c", check], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == "{}.{}".format(*sys.version_info[:2])


def _make(folder: Path) -> None:
    try:
        venv.create(folder, with_pip=True, clear=folder.exists())
    except (OSError, subprocess.CalledProcessError) as error:
        raise Failure(
            "Virtual environment",
            str(error),
            "On Debian install python3-venv (apt-get install python3-venv), then start again.",
        ) from error


def _install(root: Path, made: Environment, lock: Path) -> None:
    stamp = made.folder / f"{lock.stem}.stamp"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    run_quietly(
        f"Dependencies ({lock.name})",
        [
            str(made.python),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            str(lock),
        ],
        log=root / "build" / "logs" / f"{lock.stem}.log",
        remedy=_NETWORK,
    )
    stamp.write_text(digest)


def compile_translations(root: Path, made: Environment) -> None:
    """Compile i18n/*.ts into resources/i18n/*.qm where they have changed."""
    out = root / "resources" / "i18n"
    out.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source, target = root / "i18n" / f"alcove_{language}.ts", out / f"alcove_{language}.qm"
        if not source.exists() or (target.exists() and target.stat().st_mtime >= source.stat().st_mtime):
            continue
        done = subprocess.run(
            [str(made.tool("pyside6-lrelease")), "-silent", str(source), "-qm", str(target)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Failure("Translations", done.stderr.strip() or done.stdout.strip(), f"Mend {source.name}.")


def update_translations(root: Path, made: Environment, *, folder: Path | None = None) -> int:
    """Read the texts of the program into the .ts files of `folder` (i18n); return the exit status."""
    target = folder or root / "i18n"
    sources = sorted(str(path.relative_to(root)) for path in (root / "app").rglob("*.py"))
    for language in LANGUAGES:
        done = subprocess.run(
            [
                str(made.tool("pyside6-lupdate")),
                "-no-obsolete",
                "-locations",
                "none",
                "-silent",
                "-target-language",
                language,
                *(["-pluralonly"] if language == "en" else []),
                *sources,
                "-ts",
                str(target / f"alcove_{language}.ts"),
            ],
            cwd=root,
            check=False,
        )
        if done.returncode:
            return done.returncode
    return 0
