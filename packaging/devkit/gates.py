"""The gates of `make test`, in order: lint, format, types, import contracts, translations, tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from devkit import translations
from devkit.environment import Environment
from devkit.steps import Failure, run, say

if TYPE_CHECKING:  # an older Python must come as far as saying that it is too old
    Gate = tuple[str, Callable[[], bool]]


def run_all(root: Path, made: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run every gate, also after one has failed; the tests come last. Returns the exit status."""
    gates = [*static_gates(root, made), ("Translations", lambda: _translations(root, made))]
    failed = _pass(gates, len(gates) + 1)
    say(f"\n== {len(gates) + 1}/{len(gates) + 1} Tests (pytest)")
    if failed:
        say(f"   Gates that failed before: {', '.join(failed)}")
    command = [str(made.python), "-m", "pytest", *pytest_arguments]
    return run(command, cwd=root) or int(bool(failed))


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
