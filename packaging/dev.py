#!/usr/bin/env python3
"""One command for everything: `dev.py run|test|bench|screenshots|…`; standard library only.

On a fresh machine it sets up what is missing: system libraries, virtual environment, locked
dependencies, llama.cpp; the second start takes seconds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from devkit import environment, gates, llama, locks, system_libraries, translations, yardsticks
from devkit.steps import Failure, run, say

ROOT = Path(__file__).resolve().parents[1]
OLDEST, TOO_NEW = (3, 11), (3, 15)  # PySide6 says for which Python it is
NEWEST_FIRST = ("python3.14", "python3.13", "python3.12", "python3.11")
QUESTION = "What can gpt-oss do?"


def set_up(*, development: bool) -> environment.Environment:
    """Bring everything that the program needs; raises `Failure`."""
    llama.check(ROOT, ROOT / ".venv")  # before the downloads: what would be in vain without a compiler
    system_libraries.ensure(ROOT, development=development)
    made = environment.ensure(ROOT, development=development)
    llama.ensure(ROOT, made)
    translations.compile_all(ROOT, made)
    return made


def command_run(arguments: Sequence[str]) -> int:
    """Start the window; without a display answer on the terminal and draw the window off-screen."""
    made = set_up(development=False)
    program = [str(made.python), "-m", "app.main"]
    if has_display():
        return run([*program, *arguments], cwd=ROOT)
    picture = ROOT / "build" / "screenshots" / "window.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    say("\nNo display was found, so the window can't be shown here.")
    say(f'The built-in model, the Guide, answers on the terminal: "{QUESTION}"\n')
    status = run([*program, "ask", QUESTION], cwd=ROOT)
    if status:
        return status
    status = run([*program, "--screenshot", str(picture)], cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen"})
    if status == 0:
        say(f"\nThe window, drawn off-screen: {picture.relative_to(ROOT)}")
    return status


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def command_test(arguments: Sequence[str]) -> int:
    """Run all gates; arguments go to pytest."""
    return gates.run_all(ROOT, set_up(development=True), arguments)


def command_bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks, or those with a name that contains the argument."""
    made = set_up(development=True)
    return run([str(made.python), "-m", "tests.benchmarks", *arguments], cwd=ROOT)


def command_yardsticks(_: Sequence[str]) -> int:
    """Compile llama-bench and llama-server, that `bench` holds the engine against; print their folder."""
    llama.ensure(ROOT, environment.ensure(ROOT, development=True))
    say(str(yardsticks.ensure(ROOT)))
    return 0


def command_faults(arguments: Sequence[str]) -> int:
    """Strike the real program with faults and write the table in tests/faults/README.md."""
    made = set_up(development=True)
    command = [str(made.python), "-m", "tests.faults", *arguments]
    if has_display():
        return run(command, cwd=ROOT)
    framebuffer = shutil.which("xvfb-run")
    if framebuffer:
        return run([framebuffer, "-a", *command], cwd=ROOT)
    return run(command, cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen"})


def command_screenshots(arguments: Sequence[str]) -> int:
    """Draw every screen into build/screenshots."""
    made = set_up(development=True)
    command = [str(made.python), "-m", "tests.screenshots", *arguments]
    return run(command, cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen"})


def command_lint(_: Sequence[str]) -> int:
    """Run the linter, the format check, the types and the import contracts."""
    return gates.run_static(ROOT, set_up(development=True))


def command_format(_: Sequence[str]) -> int:
    """Format the code and mend what the linter can mend."""
    ruff = str(set_up(development=True).tool("ruff"))
    return run([ruff, "check", "--fix", "."], cwd=ROOT) | run([ruff, "format", "."], cwd=ROOT)


def command_translations(_: Sequence[str]) -> int:
    """Read the texts of the program into i18n/*.ts."""
    translations.update(ROOT, set_up(development=True))
    return 0


def command_bundle(arguments: Sequence[str]) -> int:
    """Make the double-click bundle of this system in dist/."""
    from devkit.bundle.make import make

    return make(ROOT, arguments)


def command_notes(arguments: Sequence[str]) -> int:
    """Print the notes of a release from CHANGELOG.md."""
    from devkit.bundle.notes import of_version

    print(of_version(ROOT, arguments[0] if arguments else ""))
    return 0


def command_icons(_: Sequence[str]) -> int:
    """Draw the program's icon from its SVG files into every size and format."""
    made = set_up(development=False)
    return run([str(made.python), "packaging/icons/make_icons.py"], cwd=ROOT)


def command_lock(arguments: Sequence[str]) -> int:
    """Pin the newest versions that the .in files allow, with hashes; all locks or those named."""
    locks.renew(ROOT, set_up(development=True), arguments)
    return 0


def command_guide(arguments: Sequence[str]) -> int:
    """Train the built-in model again, in an environment of its own."""
    place = ROOT / "build" / "guide-venv"
    llama.check(ROOT, place)
    made = environment.ensure_plain(place)
    environment.install(ROOT, made, ROOT / "packaging" / "requirements.lock")
    llama.ensure(ROOT, made)
    folder = ROOT / "packaging" / "guide"
    command = [str(made.python), "-m", "pip", "install", "-q", "-r", str(folder / "requirements.txt")]
    status = run(command, cwd=ROOT)
    return status or run([str(made.python), str(folder / "build.py"), *arguments], cwd=ROOT)


def command_setup(_: Sequence[str]) -> int:
    """Only set up."""
    set_up(development=True)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "bench": command_bench,
    "yardsticks": command_yardsticks,
    "faults": command_faults,
    "screenshots": command_screenshots,
    "lint": command_lint,
    "format": command_format,
    "translations": command_translations,
    "lock": command_lock,
    "bundle": command_bundle,
    "icons": command_icons,
    "notes": command_notes,
    "guide": command_guide,
    "setup": command_setup,
}


def fitting_python() -> str | None:
    """Return the newest Python on PATH that fits and runs; a version manager's may be a name only."""
    check = f"import sys; sys.exit(not {OLDEST} <= sys.version_info < {TOO_NEW})"
    for name in NEWEST_FIRST:
        for folder in os.get_exec_path():
            found = shutil.which(name, path=folder)
            if found and subprocess.run([found, "-c", check], capture_output=True).returncode == 0:
                return found
    return None


def check_python() -> None:
    """Go on with a Python that fits when this one doesn't and there is one; raises `Failure`."""
    if OLDEST <= sys.version_info < TOO_NEW:
        return
    fitting = fitting_python() if os.name == "posix" else None
    if fitting:
        os.execv(fitting, [fitting, *sys.argv])
    newest = NEWEST_FIRST[0].removeprefix("python")
    reason = f"this is Python {sys.version.split()[0]}; 3.11 to {newest} is needed"
    raise Failure("Python", reason, _how_to_get(newest, older=sys.version_info >= TOO_NEW))


def _how_to_get(version: str, *, older: bool) -> str:
    """What to do for a Python that fits; `older` when the system's own is too new."""
    if os.name != "posix":
        return f"winget install Python.Python.{version}\nThen start with py -{version} packaging\\dev.py"
    if older:
        package = f"the package of that name (Homebrew: python@{version}), or uv python install {version}"
        return f"Install python{version} beside it: {package}.\nThen start again; it is found on PATH."
    return "Install it (Debian 12 and newer: sudo apt-get install python3 python3-venv), then start again."


def main() -> int:
    """Run one command; a failure says which step, why, and what to do."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    try:
        check_python()
        return COMMANDS[options.command](options.arguments)
    except Failure as failure:
        say(failure.text())
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
