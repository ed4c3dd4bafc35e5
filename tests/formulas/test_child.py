"""Formulas drawn in the child: the same as here, faults and hangs survived, nothing left behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.formulas.child import READY
from app.formulas.client import FormulaChild, command
from app.formulas.draw import Drawn, Wanted, draw

pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")  # at ziamath's import
SOURCES = (
    r"x^2",
    r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
    r"\text{words and } \mathbf{R}^n \to \mathcal{L}",
    r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
    r"\sum_{i=0}^{\infty} \int_0^1 \operatorname{rank}(A)\,\mathrm{d}x",
    r"\left( \overline{z} \right) \quad \hat{\alpha} \neq \mathbb{N} \; \mathfrak{g}",
)
BAD = (r"\frac{a}{", "}{", r"\undefined{x}", "", r"\frac{" * 1500)


@pytest.fixture
def child() -> Iterator[FormulaChild]:
    child = FormulaChild()
    yield child
    child.close()


def wanted(source: str, *, display: bool = True) -> Wanted:
    return Wanted(source, display, "#204060")


def says(code: str) -> FormulaChild:
    """A child that is a program of the test's."""
    return FormulaChild(lambda: [sys.executable, "-c", code], most_seconds=1.0)


def test_the_child_draws_what_would_be_drawn_here(child: FormulaChild) -> None:
    for source in SOURCES:
        for display in (True, False):
            drawn = child.draw(wanted(source, display=display))
            assert drawn.svg.startswith("<svg")
            assert drawn == draw(wanted(source, display=display))


def test_a_formula_with_a_fault_ends_nothing(child: FormulaChild) -> None:
    assert child.draw(wanted("x")).svg
    pid = child.pid
    for source in BAD:
        assert child.draw(wanted(source)).width >= 0
    assert child.draw(wanted("y")).svg
    assert child.pid == pid


def test_one_that_was_killed_is_started_again(child: FormulaChild) -> None:
    assert child.draw(wanted("x")).svg
    assert child.pid is not None
    before = child.pid
    psutil.Process(before).kill()
    assert child.draw(wanted("x")).svg
    assert child.pid not in (None, before)


def test_one_that_hangs_is_ended() -> None:
    child = says(f"import sys; sys.stdout.buffer.write({READY!r}); sys.stdout.flush(); sys.stdin.read()")
    assert child.draw(wanted("x")) == Drawn("")
    assert child.pid is None


@pytest.mark.parametrize("answer", [b"garbage\n", b"{}\n", b"9" * 5_000_000, b""])
def test_an_answer_that_is_none(answer: bytes) -> None:
    code = "import sys; o = sys.stdout.buffer; o.write({}); o.flush(); sys.stdin.readline(); o.write({})"
    child = says(code.format(repr(READY), f"{answer[:20]!r} * {max(1, len(answer) // 20)}"))
    assert child.draw(wanted("x")) == Drawn("")
    child.close()


@pytest.mark.parametrize("start", [[sys.executable, "-c", "raise SystemExit(3)"], ["no such program"]])
def test_where_no_child_starts_it_is_drawn_here(start: list[str]) -> None:
    child = FormulaChild(lambda: start)
    assert child.draw(wanted("x")) == draw(wanted("x"))
    assert child.pid is None
    child.close()


def test_the_end_waits_for_no_formula() -> None:
    child = says(f"import sys; sys.stdout.buffer.write({READY!r}); sys.stdout.flush(); sys.stdin.read()")
    child._most_seconds = 3600.0
    found: list[Drawn] = []
    thread = threading.Thread(target=lambda: found.append(child.draw(wanted("x"))))
    thread.start()
    while child.pid is None:
        time.sleep(0.01)
    child.abort()
    thread.join()
    assert found == [Drawn("")]
    assert child.draw(wanted("x")) == Drawn("")  # nothing is started any more
    assert child.pid is None


def test_closing_gives_all_back(child: FormulaChild) -> None:
    assert child.draw(wanted("x")).svg
    assert child.pid is not None
    process = psutil.Process(child.pid)
    child.close()
    assert not process.is_running()
    assert child.draw(wanted("x")).svg  # another one


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks into /proc")
def test_the_child_can_open_nothing(child: FormulaChild) -> None:
    assert child.draw(wanted("x")).svg
    limits = Path(f"/proc/{child.pid}/limits").read_text()
    most = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert (most["Max open files"], most["Max file size"], most["Max processes"]) == ("0", "0", "0")
    assert "HOME" not in Path(f"/proc/{child.pid}/environ").read_text()
    assert psutil.Process(child.pid).ppid() == os.getpid()
    assert command()[-1] == "--formula-child"
