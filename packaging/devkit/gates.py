"""The gates of `make test`, in order: lint, format, types, import contracts, translations, tests."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from devkit import translations
from devkit.environment import Environment
from devkit.steps import Failure, compiled_once, run, say

if TYPE_CHECKING:  # an older Python must come as far as saying that it is too old
    Gate = tuple[str, Callable[[], bool]]

_LONG = "tests/e2e"  # takes as long as all others together,
_BESIDE = {"test_menus.py", "test_access.py"}  # but for what runs with these


def run_all(root: Path, made: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run every gate, also after one has failed; the tests come last. Returns the exit status."""
    gates = [*static_gates(root, made), ("Translations", lambda: _translations(root, made))]
    failed = _pass(gates, len(gates) + 1)
    say(f"\n== {len(gates) + 1}/{len(gates) + 1} Tests (pytest)")
    if failed:
        say(f"   Gates that failed before: {', '.join(failed)}")
    return _tests(root, made, pytest_arguments) or int(bool(failed))


def run_static(root: Path, made: Environment) -> int:
    """Run the gates that only read the code."""
    gates = static_gates(root, made)
    return int(bool(_pass(gates, len(gates))))


def static_gates(root: Path, made: Environment) -> list[Gate]:
    """Return lint, format, types and import contracts."""
    python = str(made.python)

    def command(*words: str) -> Callable[[], bool]:
        return lambda: run(words, cwd=root) == 0

    return [
        ("Lint (ruff check)", command(python, "-m", "ruff", "check", ".")),
        ("Format (ruff format --check)", command(python, "-m", "ruff", "format", "--check", ".")),
        ("Types (mypy --strict)", command(python, "-m", "mypy")),
        ("Import contracts (import-linter)", command(str(made.tool("lint-imports")))),
    ]


def _tests(root: Path, made: Environment, arguments: Sequence[str]) -> int:
    """Run the tests, all of them in two processes side by side; returns the exit status."""
    pytest = [str(made.python), "-m", "pytest"]
    if arguments or (os.cpu_count() or 1) < 2:
        return run([*pytest, *arguments], cwd=root)
    say(f"   The tests outside of {_LONG} run meanwhile; what they print follows.")
    files = sorted(path.relative_to(root).as_posix() for path in (root / _LONG).glob("test_*.py"))
    here = [path for path in files if Path(path).name not in _BESIDE]
    others = [*pytest, "-p", "no:cacheprovider", "tests", *(f"--ignore={path}" for path in here)]
    with (
        tempfile.TemporaryFile() as output,
        subprocess.Popen(
            others, cwd=root, stdout=output, stderr=subprocess.STDOUT, env=compiled_once(os.environ, root)
        ) as beside,
    ):
        try:
            status = run([*pytest, *here], cwd=root)
            status = beside.wait() or status
        finally:
            beside.terminate()
        output.seek(0)
        say(output.read().decode("utf-8", "replace"))
    return status


def _pass(gates: Sequence[Gate], of: int) -> list[str]:
    failed = []
    for number, (title, passes) in enumerate(gates, 1):
        say(f"\n== {number}/{of} {title}")
        if not passes():
            say(f"== FAILED: {title}")
            failed.append(title)
    return failed


def _translations(root: Path, made: Environment) -> bool:
    try:
        found = translations.problems(root, made)
    except Failure as failure:
        say(failure.text())
        return False
    if found:
        say("\n".join(found))
        say("Run `make translations`, then translate what is marked unfinished in i18n/.")
        return False
    say(f"up to date: {', '.join(translations.LANGUAGES)}")
    return True
