#!/usr/bin/env python3
"""One command for everything: `dev.py run|test|bench|screenshots|guide|setup`; standard library only.

On a fresh machine it sets up what is missing: system libraries, virtual environment, locked
dependencies, llama.cpp; the second start takes seconds.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from devkit import environment, gates, llama, system_libraries
from devkit.steps import Failure, run, say

ROOT = Path(__file__).resolve().parents[1]
OLDEST = (3, 11)
QUESTION = "What can you do?"


def set_up(*, development: bool) -> environment.Environment:
    """Bring everything that the program needs; raises `Failure`."""
    if sys.version_info < OLDEST:
        raise Failure(
            "Python",
            f"this is Python {sys.version.split()[0]}",
            "Install Python 3.11 or newer and start again with it.",
        )
    system_libraries.ensure(development=development)
    made = environment.ensure(ROOT, development=development)
    llama.ensure(ROOT, made)
    environment.compile_translations(ROOT, made)
    return made


def command_run(arguments: Sequence[str]) -> int:
    """Start the window; without a display answer on the terminal and draw the window off-screen."""
    made = set_up(development=False)
    program = [str(made.python), "-m", "app.main"]
    if has_display():
        return run([*program, *arguments], cwd=ROOT)
    picture = ROOT / "build" / "screenshots" / "window.png"
    say("No display was found, so the window can't be shown.")
    say(f"The built-in Guide answers here instead: {QUESTION}")
    status = run([*program, "ask", QUESTION], cwd=ROOT)
    if status:
        return status
    status = run([*program, "--screenshot", str(picture)], cwd=ROOT, env={"QT_QPA_PLATFORM": "offscreen"})
    if status == 0:
        say(f"The window, drawn off-screen: {picture.relative_to(ROOT)}")
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
    """Run the benchmarks."""
    made = set_up(development=True)
    return run([str(made.python), "-m", "tests.benchmarks", *arguments], cwd=ROOT)


def command_screenshots(arguments: Sequence[str]) -> int:
    """Draw every screen into build/screenshots."""
    made = set_up(development=True)
    return run(
        [str(made.python), "-m", "tests.screenshots", *arguments],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen"},
    )


def command_translations(_: Sequence[str]) -> int:
    """Read the texts of the program into i18n/*.ts."""
    made = set_up(development=True)
    return environment.update_translations(ROOT, made)


def command_guide(arguments: Sequence[str]) -> int:
    """Train the built-in model again, in an environment of its own."""
    python = environment.ensure_plain(ROOT / "build" / "guide-venv")
    folder = ROOT / "packaging" / "guide"
    llama.install_into(ROOT, python)
    status = run(
        [str(python), "-m", "pip", "install", "-q", "-r", str(folder / "requirements.txt")], cwd=ROOT
    )
    return status or run([str(python), str(folder / "build.py"), *arguments], cwd=ROOT)


def command_setup(_: Sequence[str]) -> int:
    """Only set up."""
    set_up(development=True)
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "bench": command_bench,
    "screenshots": command_screenshots,
    "translations": command_translations,
    "guide": command_guide,
    "setup": command_setup,
}


def main() -> int:
    """Run one command; a failure says which step, why, and what to do."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__)
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    try:
        return COMMANDS[options.command](options.arguments)
    except Failure as failure:
        say(f"\nFailed: {failure.step}\nWhy:    {failure.reason}\nDo:     {failure.remedy}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
