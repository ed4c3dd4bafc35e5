"""The gates of `make test`, in order; the first that fails ends the run."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from devkit import environment
from devkit.environment import Environment
from devkit.steps import run, say


def run_all(root: Path, made: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run lint, format, types, import contracts, translations and tests; return the exit status."""
    python = str(made.python)
    gates: list[tuple[str, list[str]]] = [
        ("Lint", [python, "-m", "ruff", "check", "."]),
        ("Format", [python, "-m", "ruff", "format", "--check", "."]),
        ("Types", [python, "-m", "mypy"]),
        ("Import contracts", [str(made.tool("lint-imports"))]),
    ]
    for title, command in gates:
        say(f"\n== {title}")
        status = run(command, cwd=root)
        if status:
            say(f"{title}: failed")
            return status
    say("\n== Translations")
    problems = translation_problems(root, made)
    if problems:
        say("\n".join(problems) + "\nRun: python packaging/dev.py translations, then translate.")
        return 1
    say("up to date")
    say("\n== Tests")
    return run([python, "-m", "pytest", *pytest_arguments], cwd=root, env=_test_environment())


def _test_environment() -> dict[str, str]:
    found = {"PYTHONDONTWRITEBYTECODE": "1"}
    if sys.platform == "linux":
        found["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return found


def translation_problems(root: Path, made: Environment) -> list[str]:
    """Return what is untranslated, unfinished or stale in the .ts files."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        if environment.update_translations(root, made, folder=fresh):
            return ["the texts of the program can't be read"]
        for language in environment.LANGUAGES:
            file = f"alcove_{language}.ts"
            stored, wanted = _texts(root / "i18n" / file), _texts(fresh / file)
            problems += [f"{file}: not translated: {key[1]!r}" for key in wanted if not stored.get(key)]
            problems += [
                f"{file}: no longer in the program: {key[1]!r}" for key in stored if key not in wanted
            ]
            problems += [
                f"{file}: placeholders differ: {key[1]!r}"
                for key, text in stored.items()
                if text and _placeholders(key[1]) != _placeholders(text)
            ]
    return problems


def _texts(path: Path) -> dict[tuple[str, str], str]:
    """Return (context, source) -> translation, "" where one is missing or unfinished."""
    if not path.exists():
        return {}
    found: dict[tuple[str, str], str] = {}
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own files
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            text = ""
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")]
                text = (translation.text or "").strip() or ("|".join(forms) if forms and all(forms) else "")
            found[name, message.findtext("source", "")] = text
    return found


def _placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[a-z_]+\}|%\d|%n", text))
