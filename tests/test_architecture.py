"""The rules of the design that a machine can check: imports, modules without effects, colours, leaks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TypeGuard

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[1]
APP = ROOT / "app"
SOURCES = sorted(APP.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION, MOST_PUBLIC_METHODS = 600, 60, 20
HEX = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
# Calls that only define something: the logger, types, patterns, tables, plain values.
DEFINING = {
    *(
        "logging.getLogger",
        "TypeVar",
        "re.compile",
        "regex.compile",
        "struct.Struct",
        "msgspec.Meta",
        "str.maketrans",
        "'|'.join",
    ),
    *("frozenset", "tuple", "int", "Decimal", "QSize", "_KINDS.items", "Declared", "Shortcut"),
}
DEFINING_IN_CLASSES = {*DEFINING, "Signal", "auto", "field"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


def imports(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def texts(path: Path) -> Iterator[str]:
    """String constants, docstrings too."""
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def is_main_guard(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and ast.unparse(statement.test) == "__name__ == '__main__'"


def calls_at_import(statements: Sequence[ast.stmt], allowed: set[str]) -> Iterator[str]:
    """Calls that run when the module is imported; what stands in functions and decorators doesn't count."""
    for statement in statements:
        if isinstance(statement, ast.FunctionDef) or is_main_guard(statement):
            continue
        if isinstance(statement, ast.ClassDef):
            yield from calls_at_import(statement.body, DEFINING_IN_CLASSES)
        elif isinstance(statement, ast.If):
            yield from calls_at_import([*statement.body, *statement.orelse], allowed)
        else:
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and ast.unparse(node.func) not in allowed:
                    yield f"line {node.lineno}: {ast.unparse(node.func)}()"


def broken(rule: Callable[[Path], Iterable[object]], paths: Iterable[Path] = SOURCES) -> list[str]:
    """Every breach of a rule, with its file: one test for all files, 300 of them in the time of ten."""
    return [f"{name(path)}: {breach}" for path in paths for breach in rule(path)]


def test_a_breach_is_named_with_its_file() -> None:
    assert broken(lambda path: [path.stem], [APP / "main.py"]) == ["app/main.py: main"]
    assert len(SOURCES) > 300


def test_importing_a_module_does_nothing() -> None:
    def rule(path: Path) -> Iterator[str]:
        yield from calls_at_import(tree(path).body, DEFINING)
        yield from (f"line {n.lineno}: global" for n in nodes(path) if isinstance(n, ast.Global))

    assert not broken(rule)


def test_the_package_itself_imports_nothing() -> None:
    assert not list(imports(APP / "__init__.py"))


def test_services_know_only_qtcore() -> None:
    def rule(path: Path) -> Iterator[str]:
        qt = (i for i in imports(path) if i.startswith("PySide6"))
        yield from (i for i in qt if not i.startswith("PySide6.QtCore"))

    assert not broken(rule, sorted((APP / "services").rglob("*.py")))


def test_only_one_file_reaches_llama_cpp() -> None:
    # import-linter can't see an import by name, as engine/library.py does it.
    def rule(path: Path) -> Iterator[str]:
        yield from (i for i in imports(path) if i.partition(".")[0] == "llama_cpp")
        yield from (text for text in texts(path) if re.fullmatch(r"llama_cpp(\.\w+)*", text))

    assert not broken(rule, [p for p in SOURCES if p != APP / "engine" / "library.py"])


def test_colours_and_style_sheets_live_in_the_theme() -> None:
    def rule(path: Path) -> Iterator[str]:
        if "setStyleSheet(" in path.read_text(encoding="utf-8"):
            yield "setStyleSheet"
        yield from (found for text in texts(path) for found in HEX.findall(text))

    assert not broken(rule, [p for p in SOURCES if "ui/theme" not in name(p)])


# What reads a text as HTML when it looks like it, and where it is made plain.
PLAIN_IN = {
    "setToolTip": "app/ui/widgets/tips.py",
    "setTabToolTip": "app/ui/widgets/tips.py",
    "ToolTipRole": "app/ui/widgets/tips.py",
    "QToolTip": "app/ui/widgets/tips.py",
    "QLabel": "app/ui/widgets/labels.py",
    "QMessageBox": "app/ui/widgets/question.py",
    "QErrorMessage": "",
    "QInputDialog": "",
    "QProgressDialog": "",
    "setWhatsThis": "",
    "setTextFormat": "app/ui/widgets/labels.py app/ui/widgets/question.py",
}


def test_foreign_words_are_never_read_as_markup() -> None:
    """A name of a file or a word of a model could show what lies on this computer, or hang the window."""

    def rule(path: Path) -> Iterator[str]:
        made = [node.func for node in nodes(path) if isinstance(node, ast.Call)]
        made += [base for node in nodes(path) if isinstance(node, ast.ClassDef) for base in node.bases]
        words = {node.id for node in made if isinstance(node, ast.Name)}
        words |= {node.attr for node in nodes(path) if isinstance(node, ast.Attribute)}
        yield from (word for word in words & {*PLAIN_IN} if name(path) not in PLAIN_IN[word].split())

    assert not broken(rule)


def test_no_text_is_translated_inside_an_f_string() -> None:
    # lupdate doesn't look into them: such a text would stay English in every language.
    def rule(path: Path) -> Iterator[str]:
        calls = [n for s in nodes(path) if isinstance(s, ast.JoinedStr) for n in ast.walk(s)]
        functions = [ast.unparse(call.func) for call in calls if isinstance(call, ast.Call)]
        yield from (f for f in functions if f.rpartition(".")[2] in ("tr", "translate"))

    assert not broken(rule)


def test_files_functions_and_classes_stay_small() -> None:
    def rule(path: Path) -> Iterator[str]:
        if (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST_FILE:
            yield f"{lines} lines"
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
                if (lines := node.end_lineno - node.lineno) > LONGEST_FUNCTION:
                    yield f"{node.name} has {lines} lines"
            elif isinstance(node, ast.ClassDef):
                methods = [f.name for f in node.body if is_public_method(f)]
                if len(methods) > MOST_PUBLIC_METHODS:
                    yield f"{node.name} has {len(methods)} public methods"

    assert not broken(rule)


def is_public_method(statement: ast.stmt) -> TypeGuard[ast.FunctionDef]:
    """Properties don't count: they are read like values."""
    if not isinstance(statement, ast.FunctionDef) or statement.name.startswith("_"):
        return False
    return "property" not in {ast.unparse(decorator) for decorator in statement.decorator_list}


def modules_after(code: str) -> set[str]:
    """What a fresh process has imported after some code."""
    script = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_engine_child_has_no_qt() -> None:
    engine = ("app.engine.child", "app.engine.worker", "app.engine.llama", "llama_cpp", "app.headless")
    found = modules_after(f"import {', '.join(engine)}")
    assert "llama_cpp" in found
    assert not any(module.startswith("PySide6") for module in found)


def test_the_window_has_no_engine() -> None:
    found = modules_after("import app.bootstrap, app.ui.main_window")
    assert "PySide6.QtWidgets" in found
    assert not any(module.startswith("llama_cpp") for module in found)


def test_the_arguments_are_read_without_qt() -> None:
    assert not any(m.startswith("PySide6") for m in modules_after("import app.main"))


def test_calls_that_return_nothing_keep_none_alive() -> None:
    """PySide6 6.12 loses a reference to None with each call on Python 3.11 and aborts after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


def normal(requirement: str) -> str:
    """The name of a requirement as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", requirement.strip())[0]).lower()


def requirements(file: Path) -> set[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return {normal(line) for line in lines if re.match(r"[A-Za-z]", line)}


def test_what_the_project_names_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = {normal(r) for r in project["project"]["dependencies"]}
    development = {normal(r) for r in project["dependency-groups"]["dev"]}
    packaging = ROOT / "packaging"
    assert run <= requirements(packaging / "requirements.lock") | requirements(packaging / "llama.lock")
    assert development <= requirements(packaging / "requirements-dev.lock")


@pytest.mark.parametrize("path", sorted((ROOT / "packaging").glob("*.lock")), ids=name)
def test_locks_have_hashes_and_name_no_index(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    assert "://" not in text
    assert "--index" not in text
    assert all(re.match(r"\S+==\S+.*--hash=sha256:[0-9a-f]{64}", line) for line in text.splitlines() if line)


def test_no_path_of_one_machine_is_in_the_project() -> None:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a checkout")
    bad = re.compile(rb"(?<![\w./])/(?:root|work|home|opt|Users)/[A-Za-z0-9_.-]+")
    kinds = {".py", ".md", ".toml", ".in", ".lock", "", ".ts", ".qss", ".txt", ".json", ".yml", ".svg"}
    for file in done.stdout.split(b"\0"):
        path = ROOT / file.decode()
        if path.suffix in kinds and path.is_file():
            found = bad.findall(path.read_bytes())
            assert not found, f"{path.relative_to(ROOT)}: {found[:3]!r}"


def test_the_first_frame_waits_for_no_more_than_it_shows() -> None:
    late = {
        *("psutil", "hashlib", "PySide6.QtNetwork", "ziamath", "pygments", "markdown_it", "tiktoken"),
        *("app.ui.chat.reply", "app.ui.models.page", "app.ui.settings.page", "app.ui.help.page"),
    }
    rooms = (
        "app.store",
        "app.engine",
        "app.library",
        "app.turns",
        "app.harmony",
        "app.fit",
        "app.composition",
    )
    script = (
        "import sys, app.bootstrap;"
        f" print(*sorted({late!r} & set(sys.modules)), *(m for m in sys.modules if m.startswith({rooms!r})))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
