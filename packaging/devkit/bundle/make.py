"""`make bundle`: freezes the program, runs its self-test, packs it for the system it was made on."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from devkit import environment, llama, system_libraries, translations
from devkit.bundle import contents, linux, macos, releases, windows
from devkit.environment import Environment
from devkit.steps import Failure, run_quietly, say

MOST_BYTES = 110_000_000  # of the packed bundle on Linux
_STEP = "Bundle"
_MOST_SECONDS = 300.0
_MISSING = re.compile(r"Library not found.*|Hidden import '(?!.*(tzdata|pysqlite2|MySQLdb)).* not found.*")
_DEPENDENCY_OF = re.compile(r"dependency of '([^']+)'")


def make(root: Path, _: Sequence[str] = ()) -> int:
    """Make the bundle of this system in dist/; raises `Failure`."""
    llama.check(root, _folder(root))
    releases.address()
    system_libraries.ensure(root, development=False)
    made = _environment(root)
    translations.compile_all(root, made)
    work = root / "build" / "bundle"
    folder = _freeze(root, made, work)
    out = root / "dist"
    out.mkdir(exist_ok=True)
    version = _version(root)
    _check(program(folder), out / f"alcove-{version}-{system()}.self-test.json")
    shutil.copy(work / "sbom.cdx.json", out / f"alcove-{version}-{system()}.sbom.cdx.json")
    packages = _pack(root, folder, out, version, work)
    for path in packages:
        say(f"  {path.relative_to(root)}: {path.stat().st_size / 1e6:.1f} MB")
    _check_sizes(packages)
    write_sums(out)
    return 0


def system() -> str:
    """Name the system and its processors, as in the names of the packages."""
    name = {"linux": "linux", "darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    machine = platform.machine().lower()
    return f"{name}-{ {'amd64': 'x86_64', 'aarch64': 'arm64'}.get(machine, machine) }"


def program(folder: Path) -> Path:
    """The program that answers on the terminal in a frozen folder."""
    if sys.platform == "darwin":
        return folder / "Contents" / "MacOS" / "alcove"
    return folder / ("alcove-cli.exe" if sys.platform == "win32" else "alcove")


def _folder(root: Path) -> Path:
    return root / "build" / "bundle-venv"


def _environment(root: Path) -> Environment:
    """What is frozen, without any tool for development, and PyInstaller."""
    made = environment.ensure_plain(_folder(root))
    for name in ("requirements.lock", "requirements-bundle.lock"):
        environment.install(root, made, root / "packaging" / name)
    llama.ensure(root, made)
    return made


def _version(root: Path) -> str:
    found = re.search(
        r'^VERSION = "([^"]+)"', (root / "app" / "__init__.py").read_text("utf-8"), re.MULTILINE
    )
    assert found is not None
    return found.group(1)


def _freeze(root: Path, made: Environment, work: Path) -> Path:
    work.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        windows.write_version(work / "version.txt", _version(root))
    frozen, log = work / "frozen", root / "build" / "logs" / "bundle.log"
    shutil.rmtree(frozen, ignore_errors=True)
    run_quietly(
        f"{_STEP}: freezing",
        [
            *(str(made.python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "INFO"),
            *("--distpath", str(frozen), "--workpath", str(work / "pyinstaller")),
            str(root / "packaging" / "bundle" / "alcove.spec"),
        ],
        log=log,
        remedy="Mend packaging/bundle/alcove.spec or what it names.",
        env={"ALCOVE_BUNDLE_WORK": str(work), "PYTHONHASHSEED": "1"},
        expected_seconds=60,
    )
    missing = missing_libraries(log.read_text("utf-8", "replace"))
    if missing:
        remedy = "Install what is missing on this computer, then start again: the bundle would lack it."
        raise Failure(f"{_STEP}: freezing", "\n".join(missing), remedy)
    return frozen / ("Alcove.app" if sys.platform == "darwin" else "alcove")


def missing_libraries(log: str) -> list[str]:
    """Return PyInstaller's complaints about what the bundle would lack; not about what stays out anyway."""
    found = []
    for match in _MISSING.finditer(log):
        asked_by = _DEPENDENCY_OF.search(match.group())
        if asked_by is None or not contents.left_out(asked_by.group(1)):
            found.append(match.group())
    return found


def _check(frozen: Path, report: Path) -> None:
    """Run the self-test of the bundle as on a computer that never saw the program; raises `Failure`."""
    say(f"{_STEP}: self-test …")
    with tempfile.TemporaryDirectory(prefix="alcove-home-") as home:
        try:
            done = subprocess.run(
                [str(frozen), "--self-test"],
                env=bare(home),
                cwd=home,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
                timeout=_MOST_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            remedy = f"See what hangs: {frozen} --self-test"
            raise Failure(f"{_STEP}: self-test", f"no end after {_MOST_SECONDS:.0f} s", remedy) from error
    report.write_text(done.stdout, encoding="utf-8")
    if done.returncode:
        reason = failed_checks(done.stdout) or done.stderr.strip()[-2000:] or f"status {done.returncode}"
        raise Failure(f"{_STEP}: self-test", reason, f"The whole report: {report}")
    say("  passed")


def bare(home: str) -> dict[str, str]:
    """Return the environment of somebody who just logged in, with an empty home and no trace of Python."""
    kept = ("PATH", "LANG", "SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "TEMP", "TMP", "COMSPEC")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    return {**found, "HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home, "APPDATA": home}


def failed_checks(report: str) -> str:
    """Return the checks of a self-test that failed, one a line; "" when it can't be read."""
    try:
        found = json.loads(report)
    except ValueError:
        return ""
    parts = found.items() if isinstance(found, dict) else ()
    return "\n".join(
        f"{name}: {part}" for name, part in parts if isinstance(part, dict) and not part.get("ok")
    )


def _pack(root: Path, folder: Path, out: Path, version: str, work: Path) -> list[Path]:
    for old in out.glob("[Aa]lcove*"):
        if not old.name.endswith(".json"):
            old.unlink()
    if sys.platform == "darwin":
        return macos.pack(folder, out, f"Alcove-{version}-{system()}", work)
    if sys.platform == "win32":
        return windows.pack(root, folder, out, version, system())
    return linux.pack(root, folder, out, version, system())


def _check_sizes(packages: Sequence[Path]) -> None:
    large = [path for path in packages if path.stat().st_size > MOST_BYTES]
    if sys.platform == "linux" and large:
        names = ", ".join(f"{path.name} {path.stat().st_size / 1e6:.1f} MB" for path in large)
        remedy = f"At most {MOST_BYTES / 1e6:.0f} MB; leave something out in devkit/bundle/contents.py."
        raise Failure(f"{_STEP}: size", names, remedy)


def write_sums(out: Path) -> None:
    """Write SHA256SUMS over all files in a folder, as sha256sum -c reads it."""
    lines = []
    for path in sorted(out.iterdir()):
        if path.name != "SHA256SUMS" and path.is_file():
            with path.open("rb") as stream:
                lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {path.name}\n")
    (out / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")
