"""The rules of the design that a machine can check: imports, modules without effects, colours, leaks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "app").rglob("*.py"))
HEX = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")
# Calls that only define something: types, values of enums, compiled patterns, the logger.
DEFINING = {
    "getLogger",
    "TypeVar",
    "compile",
    "frozenset",
    "auto",
    "field",
    "Signal",
    "NewType",
    "namedtuple",
    "maketrans",
    "Decimal",
    "tuple",
    "Meta",
    "join",
    "int",
    "items",
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_importing_a_module_does_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [n.lineno for n in ast.walk(tree) if isinstance(n, ast.Global)], "global"
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.Import | ast.ImportFrom | ast.If):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Call):
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "?")
                )
                known = called in DEFINING or called[:1].isupper()
                assert known, f"line {node.lineno} calls {called} when the module is imported"


@pytest.mark.parametrize("path", sorted((ROOT / "app" / "services").glob("*.py")), ids=name)
def test_services_know_only_qtcore(path: Path) -> None:
    found = {i for i in imports(ast.parse(path.read_text(encoding="utf-8"))) if i.startswith("PySide6")}
    assert found <= {"PySide6.QtCore"}


@pytest.mark.parametrize("path", [p for p in SOURCES if "ui/theme" not in name(p)], ids=name)
def test_colours_and_style_sheets_live_in_the_theme(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "setStyleSheet(" not in text
    assert not HEX.search(text)


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 600
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
            assert node.end_lineno - node.lineno < 80, f"{node.name} is {node.end_lineno - node.lineno} lines"


def modules_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_engine_child_has_no_qt() -> None:
    found = modules_after("import app.engine.child, app.engine.worker, llama_cpp, app.headless")
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


def test_no_path_of_one_machine_is_in_the_project() -> None:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("not a checkout")
    bad = re.compile(rb"/(?:root|work|home)/[A-Za-z0-9_.-]+")
    for file in done.stdout.split(b"\0"):
        path = ROOT / file.decode()
        if path.suffix in (".py", ".md", ".toml", ".in", ".lock", "", ".ts", ".qss") and path.is_file():
            found = bad.findall(path.read_bytes())
            assert not found, f"{path.relative_to(ROOT)}: {found[:3]!r}"
