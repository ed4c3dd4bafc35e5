"""The translations: read from the program into i18n/*.ts, compiled into resources/i18n/*.qm, checked."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from devkit.environment import Environment
from devkit.steps import Failure

LANGUAGES = ("en", "fr", "de", "es", "pt_BR", "it", "ja", "zh_CN", "ar")  # of English only the plural forms
if TYPE_CHECKING:  # an older Python must come as far as saying that it is too old
    Texts = dict[tuple[str, str, str], str]  # (context, source, comment) -> translation, "" when not finished


def compile_all(root: Path, made: Environment) -> None:
    """Compile i18n/*.ts into resources/i18n/*.qm where they have changed; raises `Failure`."""
    out = root / "resources" / "i18n"
    out.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source, target = root / "i18n" / f"alcove_{language}.ts", out / f"alcove_{language}.qm"
        if not source.exists():  # a language that was just added
            continue
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        with tempfile.TemporaryDirectory() as name:
            ready = Path(name) / source.name
            ready.write_text(_own_digits(source.read_text(encoding="utf-8")), encoding="utf-8")
            command = [str(made.tool("pyside6-lrelease")), "-silent", str(ready), "-qm", str(target)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = done.stderr.strip() or done.stdout.strip()
            raise Failure("Translations", reason, f"Mend {source.relative_to(root)}, then start again.")


def _own_digits(text: str) -> str:
    """Let counts be written as the language writes numbers: Qt's %Ln in place of %n."""
    forms = re.compile(r"<numerusform>.*?</numerusform>", re.DOTALL)
    return forms.sub(lambda match: match.group().replace("%n", "%Ln"), text)


def update(root: Path, made: Environment, *, folder: Path | None = None) -> None:
    """Read the texts of the program into the .ts files of `folder` (i18n); raises `Failure`."""
    sources = sorted(str(path.relative_to(root)) for path in (root / "app").rglob("*.py"))
    for language in LANGUAGES:
        target = (folder or root / "i18n") / f"alcove_{language}.ts"
        command = [
            str(made.tool("pyside6-lupdate")),
            *("-no-obsolete", "-silent", "-locations", "none", "-target-language", language),
            *(["-pluralonly"] if language == "en" else []),
            *(*sources, "-ts", str(target)),
        ]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = (done.stderr or done.stdout).strip()
            raise Failure("Translations", reason, "Mend the file that it names; or is libglib2.0-0 missing?")


def problems(root: Path, made: Environment) -> list[str]:
    """Return what is missing, unfinished, stale or wrong in i18n/*.ts, a line for each."""
    with tempfile.TemporaryDirectory() as name:
        update(root, made, folder=Path(name))
        found: list[str] = []
        for language in LANGUAGES:
            file = f"alcove_{language}.ts"
            found += compare(file, read(root / "i18n" / file), read(Path(name) / file))
    return found


def compare(file: str, stored: Texts, wanted: Texts) -> list[str]:
    """Return the problems of one file, given the texts that the program has."""
    return [
        *(f"{file}: not translated: {show(key)}" for key in wanted if not stored.get(key)),
        *(f"{file}: no longer in the program: {show(key)}" for key in stored if key not in wanted),
        *(
            f"{file}: placeholders differ: {show(key)}"
            for key, text in stored.items()
            if text and not _same_placeholders(key[1], text)
        ),
    ]


def _same_placeholders(source: str, text: str) -> bool:
    """Whether every form fills in the same; %n may be told in words, not in the last form."""
    wanted, forms = placeholders(source), text.split("|")
    if "%n" not in wanted:
        return placeholders(text) == wanted
    return all(placeholders(form) | {"%n"} == wanted for form in forms) and "%n" in placeholders(forms[-1])


def show(key: tuple[str, str, str]) -> str:
    """Return a text with the place where it is used."""
    return f"{key[0]}: {key[1]!r}"


def read(path: Path) -> Texts:
    """Return the texts of a .ts file."""
    if not path.exists():
        return {}
    found: Texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = _finished(message.find("translation"))
    return found


def _finished(translation: ElementTree.Element | None) -> str:
    if translation is None or translation.get("type") == "unfinished":
        return ""
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if forms:
        return "|".join(forms) if all(forms) else ""
    return (translation.text or "").strip()


def placeholders(text: str) -> set[str]:
    """Return what the program fills in: {name}, %1, %n."""
    return set(re.findall(r"\{[a-z_]*\}|%\d|%n", text))
